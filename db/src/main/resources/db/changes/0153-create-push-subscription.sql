--liquibase formatted sql
--changeset push:0153-create-push-subscription
-- Browsers that want to be told things while no page of ours is open (W3C Push API).
create table push_subscription (
    id         uuid          primary key,
    account_id uuid          not null references account (id) on delete cascade,
    endpoint   varchar(1000) not null,
    public_key bytea         not null,
    secret     bytea         not null,
    device     varchar(100)  not null,
    created_at timestamptz   not null,
    unique (account_id, endpoint)
);

-- The key that every push is signed with (RFC 8292): one for all servers, made once. Its private half is sealed.
create table push_key (
    only_one    boolean      primary key default true check (only_one),
    public_key  varchar(200) not null,
    private_key text         not null
);
--rollback drop table push_key;
--rollback drop table push_subscription;
