--liquibase formatted sql
--changeset expected:0014-create-expected-income
create table expected_income (
    id          uuid           primary key,
    account_id  uuid           not null references account (id) on delete cascade,
    source_id   uuid           not null,
    amount      numeric(19, 4) not null check (amount > 0),
    currency    varchar(3)     not null,
    due_on      date           not null check (due_on >= date '1990-01-01'),
    every       varchar(5)     check (every in ('WEEK', 'MONTH', 'YEAR')),
    every_count integer        check (every_count between 1 and 99),
    every_by    varchar(11)    check (every_by in ('DATE', 'NTH_WEEKDAY', 'LAST_DAY')),
    confirmed   boolean        not null,
    created_at  timestamptz    not null,
    updated_at  timestamptz    not null,
    version     integer        not null,
    unique (account_id, id),
    foreign key (account_id, source_id) references source (account_id, id),
    -- what comes again says how, wholly
    check ((every is null) = (every_count is null) and (every is null) = (every_by is null))
);
create index expected_income_by_source on expected_income (account_id, source_id);

-- What the person says was received; everything else that came is found among the incomes.
create table expected_receipt (
    account_id  uuid not null,
    expected_id uuid not null,
    due_on      date not null,
    income_id   uuid not null unique references income (id) on delete cascade,
    primary key (expected_id, due_on),
    foreign key (account_id, expected_id) references expected_income (account_id, id) on delete cascade
);
create index expected_receipt_account on expected_receipt (account_id, expected_id);

create trigger expected_income_revised after insert or update or delete on expected_income
    for each row execute function revise_ledger();
create trigger expected_receipt_revised after insert or update or delete on expected_receipt
    for each row execute function revise_ledger();
--rollback drop table expected_receipt;
--rollback drop table expected_income;
