--liquibase formatted sql
--changeset money:0120-create-rates
-- What the European Central Bank published: units of the currency for one euro.
create table published_rate (
    currency varchar(3)      not null check (currency <> 'EUR'),
    day      date            not null,
    rate     numeric(22, 12) not null check (rate > 0),
    primary key (currency, day)
);
create index published_rate_day on published_rate (day);

-- What an account counts with instead: units of the base currency for one unit of the currency.
create table own_rate (
    account_id    uuid            not null references account (id) on delete cascade,
    day           date            not null check (day >= date '1990-01-01'),
    currency      varchar(3)      not null,
    base_currency varchar(3)      not null check (base_currency <> currency),
    rate          numeric(22, 12) not null check (rate > 0),
    primary key (account_id, day, currency, base_currency)
);
--rollback drop table own_rate;
--rollback drop table published_rate;
