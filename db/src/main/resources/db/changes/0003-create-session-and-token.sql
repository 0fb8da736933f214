--liquibase formatted sql
--changeset account:0003-create-session-and-token
create table session (
    id           uuid         primary key,
    account_id   uuid         not null references account (id) on delete cascade,
    client       varchar(6)   not null check (client in ('WEB', 'MOBILE')),
    user_agent   varchar(300) not null,
    address      varchar(45)  not null,
    created_at   timestamptz  not null,
    last_used_at timestamptz  not null,
    expires_at   timestamptz  not null
);
create index session_account on session (account_id);

-- Only the SHA-256 of a token is kept. A refresh token that was used stays until its session ends, so that a second use is noticed.
create table token (
    id           uuid         primary key,
    hash         bytea        not null unique check (octet_length(hash) = 32),
    kind         varchar(8)   not null check (kind in ('SESSION', 'ACCESS', 'REFRESH', 'PERSONAL')),
    account_id   uuid         not null references account (id) on delete cascade,
    session_id   uuid         references session (id) on delete cascade,
    name         varchar(100),
    scopes       varchar(200),
    created_at   timestamptz  not null,
    expires_at   timestamptz,
    last_used_at timestamptz,
    used_at      timestamptz,
    check ((kind = 'PERSONAL') = (session_id is null)),
    check ((kind = 'PERSONAL') = (name is not null and scopes is not null))
);
create index token_account on token (account_id);
create index token_session on token (session_id);
--rollback drop table token;
--rollback drop table session;
