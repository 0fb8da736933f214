--liquibase formatted sql
--changeset payment:0173-create-payment
-- What was asked of an account for its plan, one row per invoice of the supplier's.
create table payment (
    id              uuid           primary key,
    account_id      uuid           not null references account (id) on delete cascade,
    invoice         varchar(64)    not null unique,
    number          varchar(64),
    state           varchar(13)    not null check (state in ('OPEN', 'PAID', 'VOID', 'UNCOLLECTIBLE')),
    amount          numeric(19, 4) not null,
    currency        varchar(3)     not null,
    attempts        integer        not null check (attempts >= 0),
    next_attempt_at timestamptz,
    issued_at       timestamptz    not null,
    paid_at         timestamptz,
    version         integer        not null
);
create index payment_account on payment (account_id, id desc);
--rollback drop table payment;
