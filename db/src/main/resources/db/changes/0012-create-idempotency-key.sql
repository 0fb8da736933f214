--liquibase formatted sql
--changeset idempotency:0012-create-idempotency-key
-- The reply to a request that created something, written in the transaction that created it.
create table idempotency_key (
    account_id  uuid         not null references account (id) on delete cascade,
    key_hash    bytea        not null check (octet_length(key_hash) = 32),
    fingerprint bytea        not null check (octet_length(fingerprint) = 32),
    status      smallint     not null check (status between 200 and 299),
    location    varchar(500),
    etag        varchar(100),
    body        text         not null,
    created_at  timestamptz  not null,
    primary key (account_id, key_hash)
);
create index idempotency_key_created on idempotency_key (created_at);
--rollback drop table idempotency_key;
