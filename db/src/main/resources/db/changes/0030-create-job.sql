--liquibase formatted sql
--changeset job:0030-create-job
-- Work that goes on after its request was answered. While somebody holds the lease, due_at is when the lease ends: if that
-- server has died the job is simply due again.
create table job (
    id          uuid         primary key,
    account_id  uuid         references account (id) on delete cascade,
    kind        varchar(40)  not null,
    subject     varchar(255) not null,
    state       varchar(9)   not null check (state in ('WAITING', 'DONE', 'FAILED', 'CANCELLED')),
    lease       uuid,
    due_at      timestamptz  not null,
    attempts    integer      not null check (attempts >= 0),
    done        bigint       not null check (done >= 0),
    total       bigint       check (total >= 0),
    position    text,
    reason      varchar(500),
    created_at  timestamptz  not null,
    finished_at timestamptz,
    version     integer      not null,
    check ((finished_at is null) = (state = 'WAITING')),
    check (state = 'WAITING' or lease is null)
) with (fillfactor = 70);
-- The same work is never under way twice.
create unique index job_under_way on job (account_id, kind, subject) nulls not distinct where state = 'WAITING';
create index job_due on job (due_at) where state = 'WAITING';
create index job_of_account on job (account_id, id desc);
create index job_finished on job (finished_at) where finished_at is not null;
--rollback drop table job;
