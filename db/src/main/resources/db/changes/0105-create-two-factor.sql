--liquibase formatted sql
--changeset account:0105-create-two-factor
-- The secret is sealed with the server's key. last_step is the 30-second step of the code that was accepted last: no code
-- opens the door twice. Not in force until a first code has confirmed it.
create table two_factor (
    account_id   uuid        primary key references account (id) on delete cascade,
    secret       text        not null,
    created_at   timestamptz not null,
    confirmed_at timestamptz,
    last_step    bigint      not null
);

-- Hashes of codes for when the phone is lost; each holds once.
create table recovery_code (
    account_id uuid  not null references two_factor (account_id) on delete cascade,
    hash       bytea not null check (octet_length(hash) = 32),
    primary key (account_id, hash)
);
--rollback drop table recovery_code;
--rollback drop table two_factor;
