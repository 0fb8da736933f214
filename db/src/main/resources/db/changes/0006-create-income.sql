--liquibase formatted sql
--changeset income:0006-create-income
create table income (
    id            uuid           primary key,
    account_id    uuid           not null references account (id) on delete cascade,
    source_id     uuid           not null,
    amount        numeric(19, 4) not null check (amount <> 0),
    fee           numeric(19, 4) not null check (fee >= 0),
    currency      varchar(3)     not null,
    received_on   date           not null check (received_on >= date '1990-01-01'),
    base_currency varchar(3)     not null,
    base_amount   numeric(19, 4),
    rate          numeric(38, 18) check (rate > 0),
    rate_date     date,
    rate_source   varchar(4)     check (rate_source in ('OWN', 'ECB', 'BASE')),
    provisional   boolean        not null,
    note          varchar(2000),
    -- one per line, with a line break before the first and after the last, so that a tag is found as a whole line
    tags          varchar(1100)  not null,
    hours         numeric(6, 2)  check (hours > 0),
    refund_of     uuid           references income (id),
    source_system varchar(50),
    external_id   varchar(255),
    created_at    timestamptz    not null,
    updated_at    timestamptz    not null,
    version       integer        not null,
    -- tags and note, case-folded by the program, so that the database's locale has no say in what is found
    search        text           not null,
    foreign key (account_id, source_id) references source (account_id, id),
    check (external_id is null or source_system is not null),
    -- priced wholly or not at all: a rate is never guessed
    check ((base_amount is null) = (rate is null) and (rate is null) = (rate_date is null)
           and (rate is null) = (rate_source is null)),
    check (amount < 0 or fee <= amount),
    check (refund_of is null or amount < 0)
);
create unique index income_external on income (account_id, source_system, external_id) where external_id is not null;
-- The list, newest first, and what it is filtered by. Most incomes are in the base currency: these the list finds at once.
create index income_listed on income (account_id, received_on desc, id desc);
create index income_by_source on income (account_id, source_id, received_on desc, id desc);
create index income_by_currency on income (account_id, currency, received_on desc, id desc)
    where currency <> base_currency;
create index income_by_amount on income (account_id, amount);
create index income_unpriced on income (account_id, received_on desc, id desc) where base_amount is null;
create index income_refunds on income (refund_of) where refund_of is not null;
--rollback drop table income;
