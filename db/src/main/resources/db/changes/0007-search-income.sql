--liquibase formatted sql
--changeset income:0007-search-income
-- Notes and tags are found by any part of them, also among 100,000 incomes.
create extension if not exists btree_gin;
create extension if not exists pg_trgm;
create index income_search on income using gin (account_id, search gin_trgm_ops) where search <> '';
--rollback drop index income_search;
