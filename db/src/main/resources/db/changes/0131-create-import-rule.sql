--liquibase formatted sql
--changeset transfer:0131-create-import-rule
-- How the columns of a kind of file are read, as the person last confirmed it.
create table import_mapping (
    account_id uuid        not null references account (id) on delete cascade,
    signature  varchar(64) not null,
    mapping    text        not null,
    used_at    timestamptz not null,
    primary key (account_id, signature)
);

-- What contains a text comes from a source and gets tags; the first rule that fits counts.
create table import_rule (
    id         uuid         primary key,
    account_id uuid         not null references account (id) on delete cascade,
    contains   varchar(100) not null check (contains <> ''),
    source     varchar(100) not null,
    tags       text         not null,
    created_at timestamptz  not null,
    version    integer      not null
);
create index import_rule_of_account on import_rule (account_id, id);
--rollback drop table import_rule;
--rollback drop table import_mapping;
