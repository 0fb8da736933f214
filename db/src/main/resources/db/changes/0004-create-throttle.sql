--liquibase formatted sql
--changeset account:0004-create-throttle
-- Counts tries per subject (a hash of account name or address) and window, for every node and over restarts.
create table throttle (
    subject      bytea       primary key,
    window_ends  timestamptz not null,
    tries        integer     not null check (tries > 0)
);
create index throttle_window on throttle (window_ends);
--rollback drop table throttle;
