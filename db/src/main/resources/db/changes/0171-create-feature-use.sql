--liquibase formatted sql
--changeset payment:0171-create-feature-use
-- How often an account used what the free plan gives a few times a month; a month is the account's own.
create table feature_use (
    account_id uuid        not null references account (id) on delete cascade,
    feature    varchar(30) not null,
    month      date        not null check (extract(day from month) = 1),
    uses       integer     not null check (uses > 0),
    primary key (account_id, feature, month)
);
--rollback drop table feature_use;
