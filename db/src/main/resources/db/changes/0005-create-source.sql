--liquibase formatted sql
--changeset income:0005-create-source
-- name_key is the name trimmed, normalised (NFC) and case-folded: two sources are the same if their keys are.
create table source (
    id         uuid         primary key,
    account_id uuid         not null references account (id) on delete cascade,
    name       varchar(100) not null check (name <> ''),
    name_key   varchar(300) not null,
    archived   boolean      not null,
    created_at timestamptz  not null,
    version    integer      not null,
    unique (account_id, id)
);
-- Partial, so that it is no key to the database: a rename then waits for no income that is being recorded, nor that for it.
create unique index source_name on source (account_id, name_key) where name_key is not null;
--rollback drop table source;
