--liquibase formatted sql
--changeset account:0100-fold-names splitStatements:false
-- When two names are the same is the application's to say: lower() depends on how the database was made.
alter table account add username_key varchar(160);
alter table account add email_key varchar(508);

do $$
begin
    if exists (select from pg_collation where collname = 'und-x-icu') then
        update account
           set username_key = normalize(lower(upper(normalize(username)) collate "und-x-icu")),
               email_key = normalize(lower(upper(normalize(email)) collate "und-x-icu"));
    else
        update account set username_key = lower(username), email_key = lower(email);
    end if;
end $$;

alter table account alter username_key set not null, alter email_key set not null;
drop index account_username_key;
drop index account_email_key;
create unique index account_username_key on account (username_key);
create unique index account_email_key on account (email_key);

-- An administrator looks for a part of either.
create index account_search on account using gin (username_key gin_trgm_ops, email_key gin_trgm_ops);
--rollback drop index account_search;
--rollback drop index account_username_key;
--rollback drop index account_email_key;
--rollback create unique index account_username_key on account (lower(username));
--rollback create unique index account_email_key on account (lower(email));
--rollback alter table account drop username_key, drop email_key;
