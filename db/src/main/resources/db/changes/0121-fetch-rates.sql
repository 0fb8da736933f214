--liquibase formatted sql
--changeset rate:0121-fetch-rates
-- When to ask for published rates next: a server that claims it moves due_at ahead, so that no other asks, too. And what the
-- last file was, so that the same one is not sent again.
create table rate_fetch (
    only_one      boolean      primary key check (only_one),
    due_at        timestamptz  not null,
    target        varchar(2000),
    etag          varchar(500),
    last_modified varchar(100)
);
insert into rate_fetch (only_one, due_at) values (true, timestamptz 'epoch');

-- Published rates that are far from the ones before: they price nothing until an administrator has looked at them.
create table held_rate (
    currency varchar(3)     not null,
    day      date           not null,
    rate     numeric(22, 12) not null check (rate > 0),
    previous numeric(22, 12) not null check (previous > 0),
    rejected boolean        not null,
    primary key (currency, day)
);

create index income_provisional on income (account_id, received_on) where provisional;
--rollback drop index income_provisional;
--rollback drop table held_rate;
--rollback drop table rate_fetch;
