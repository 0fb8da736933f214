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
    unique (account_id, name_key),
    unique (account_id, id)
);
--rollback drop table source;
