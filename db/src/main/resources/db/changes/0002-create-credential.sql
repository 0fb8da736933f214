--liquibase formatted sql
--changeset account:0002-create-credential
create table credential (
    account_id    uuid        primary key references account (id) on delete cascade,
    password_hash varchar(60) not null,
    changed_at    timestamptz not null,
    version       integer     not null
);
--rollback drop table credential;
