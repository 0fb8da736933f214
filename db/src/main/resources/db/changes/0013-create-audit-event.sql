--liquibase formatted sql
--changeset audit:0013-create-audit-event
-- Kept when the account goes, without it: who did what stays countable, not nameable.
create table audit_event (
    id          uuid         primary key,
    account_id  uuid         references account (id) on delete set null,
    action      varchar(40)  not null,
    address     varchar(45)  not null,
    happened_at timestamptz  not null
);
create index audit_event_account on audit_event (account_id, id desc);
--rollback drop table audit_event;
