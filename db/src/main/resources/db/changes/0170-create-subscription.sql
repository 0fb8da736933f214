--liquibase formatted sql
--changeset payment:0170-create-subscription
-- What an account pays for, as the supplier of payments last told; no row until it first wants to buy.
create table subscription (
    account_id       uuid        primary key references account (id) on delete cascade,
    customer         varchar(64) unique,
    subscription     varchar(64),
    state            varchar(10) not null
        check (state in ('NONE', 'INCOMPLETE', 'ACTIVE', 'PAST_DUE', 'UNPAID', 'PAUSED', 'ENDED')),
    billed           varchar(5)  check (billed in ('MONTH', 'YEAR')),
    period_end       timestamptz,
    ends_at          timestamptz,
    past_due_since   timestamptz,
    version          integer     not null,
    check (past_due_since is null or state = 'PAST_DUE')
);
--rollback drop table subscription;
