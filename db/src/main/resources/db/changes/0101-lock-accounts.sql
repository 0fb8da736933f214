--liquibase formatted sql
--changeset account:0101-lock-accounts
-- Who is locked cannot sign in, and whatever was signed in to the account before is refused.
alter table account add locked_at timestamptz;
--rollback alter table account drop locked_at;
