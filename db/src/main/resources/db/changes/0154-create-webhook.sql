--liquibase formatted sql
--changeset webhook:0154-create-webhook
-- Addresses that people want to be called when something happens in their account. Secrets are sealed; while one is
-- replaced, the former signs, too.
create table webhook (
    id            uuid          primary key,
    account_id    uuid          not null references account (id) on delete cascade,
    url           varchar(1000) not null,
    description   varchar(100)  not null,
    events        varchar(500)  not null,
    secret        text          not null,
    former_secret text,
    former_until  timestamptz,
    enabled       boolean       not null,
    stopped       varchar(100),
    failing_since timestamptz,
    created_at    timestamptz   not null,
    version       integer       not null
);
create index webhook_of_account on webhook (account_id, id);
--rollback drop table webhook;
