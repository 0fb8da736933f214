--liquibase formatted sql
--changeset account:0001-create-account
create table account (
    id            uuid         primary key,
    username      varchar(80)  not null check (char_length(username) >= 3),
    email         varchar(254) not null,
    role          varchar(10)  not null check (role in ('member', 'admin')),
    base_currency varchar(3)   not null,
    time_zone     varchar(64)  not null,
    locale        varchar(35)  not null,
    week_start    varchar(9)   not null
        check (week_start in ('MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY')),
    auto_freeze   boolean      not null,
    created_at    timestamptz  not null,
    updated_at    timestamptz  not null,
    version       integer      not null
);
-- People sign in with either, whatever the case they type it in; the two never name two people.
create unique index account_username_key on account (lower(username));
create unique index account_email_key on account (lower(email));
--rollback drop table account;
