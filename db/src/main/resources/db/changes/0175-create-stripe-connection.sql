--liquibase formatted sql
--changeset connection:0175-create-stripe-connection
-- A person's own Stripe account as a source of income: the sealed key, what counts, and how far it was read.
create table stripe_connection (
    account_id     uuid         primary key references account (id) on delete cascade,
    key            text         not null,
    key_end        varchar(4)   not null,
    live           boolean      not null,
    counts         varchar(100) not null,
    currencies     varchar(200) not null,
    source         varchar(100) not null,
    since          date         not null,
    state          varchar(9)   not null check (state in ('CONNECTED', 'REFUSED')),
    read_until     timestamptz  not null,
    window_seconds bigint       not null check (window_seconds > 0),
    synced_at      timestamptz,
    due_at         timestamptz  not null,
    version        integer      not null
);
create index stripe_connection_due on stripe_connection (due_at) where state = 'CONNECTED';

-- Stripe's transactions that were recorded, so that each is once, also where its income was removed or the account was
-- connected again. Only what can be paid back has a charge.
create table stripe_entry (
    account_id uuid         not null references account (id) on delete cascade,
    id         varchar(255) not null,
    charge     varchar(255),
    income_id  uuid         not null,
    primary key (account_id, id)
);
create index stripe_entry_charge on stripe_entry (account_id, charge) where charge is not null;
--rollback drop table stripe_entry;
--rollback drop table stripe_connection;
