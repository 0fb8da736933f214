--liquibase formatted sql
--changeset announcement:0103-create-announcement
-- One row at most: what everybody is told now.
create table announcement (
    only_one     boolean      primary key default true check (only_one),
    id           uuid         not null,
    text         varchar(500) not null check (text <> ''),
    published_at timestamptz  not null
);
--rollback drop table announcement;
