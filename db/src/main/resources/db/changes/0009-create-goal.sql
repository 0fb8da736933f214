--liquibase formatted sql
--changeset goal:0009-create-goal
create table goal (
    id          uuid           primary key,
    account_id  uuid           not null references account (id) on delete cascade,
    name        varchar(100)   not null check (name <> ''),
    period      varchar(7)     not null check (period in ('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY', 'CUSTOM')),
    amount      numeric(19, 4) not null check (amount > 0),
    currency    varchar(3)     not null,
    starts_on   date           not null,
    target_date date,
    source_id   uuid,
    status      varchar(8)     not null check (status in ('ACTIVE', 'REACHED', 'MISSED', 'PAUSED', 'ARCHIVED')),
    created_at  timestamptz    not null,
    updated_at  timestamptz    not null,
    version     integer        not null,
    foreign key (account_id, source_id) references source (account_id, id),
    check ((period = 'CUSTOM') = (target_date is not null)),
    check (target_date >= starts_on),
    check (period <> 'DAILY' or source_id is null)
);
create index goal_account on goal (account_id, id desc);

-- The daily target is the version with the latest start on or before a day; one without a start holds until the first that has one.
-- A daily goal is a version, too, and takes its version along when it is deleted.
create table daily_target (
    id         uuid           primary key,
    account_id uuid           not null references account (id) on delete cascade,
    starts_on  date,
    amount     numeric(19, 4) not null check (amount > 0),
    currency   varchar(3)     not null,
    goal_id    uuid           unique references goal (id) on delete cascade
);
create index daily_target_account on daily_target (account_id, starts_on, id);

-- Work days in the same way: seven bits, Monday first (1) to Sunday (64).
create table work_days (
    account_id uuid     not null references account (id) on delete cascade,
    starts_on  date,
    days       smallint not null check (days between 1 and 127),
    unique nulls not distinct (account_id, starts_on)
);
--rollback drop table work_days;
--rollback drop table daily_target;
--rollback drop table goal;
