--liquibase formatted sql
--changeset analytics:0010-create-day-mark
create table day_mark (
    account_id uuid        not null references account (id) on delete cascade,
    day        date        not null,
    mark       varchar(6)  not null check (mark in ('REST', 'FROZEN', 'ZERO')),
    created_at timestamptz not null,
    primary key (account_id, day)
);
--rollback drop table day_mark;
