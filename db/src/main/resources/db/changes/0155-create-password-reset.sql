--liquibase formatted sql
--changeset account:0155-create-password-reset
-- Ways back in for who has forgotten the password: each once, for an hour. What the mail holds is kept as a hash.
create table password_reset (
    hash       bytea       primary key,
    account_id uuid        not null references account (id) on delete cascade,
    expires_at timestamptz not null
);
create index password_reset_of_account on password_reset (account_id);
create index password_reset_expiry on password_reset (expires_at);
--rollback drop table password_reset;
