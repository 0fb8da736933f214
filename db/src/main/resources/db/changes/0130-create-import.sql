--liquibase formatted sql
--changeset transfer:0130-create-import
-- A file that somebody brought, from its arrival until it is undone. It outlives its rows, for the history.
create table import_file (
    id          uuid         primary key,
    account_id  uuid         not null references account (id) on delete cascade,
    name        varchar(255) not null,
    format      varchar(5)   not null check (format in ('CSV', 'XLSX', 'OFX', 'QIF', 'CAMT', 'MT940', 'JSON')),
    encoding    varchar(40),
    preset      varchar(40),
    -- what files of the same kind have in common
    signature   varchar(64)  not null,
    header      text         not null,
    mapping     text         not null,
    remembered  boolean      not null,
    state       varchar(9)   not null
                check (state in ('PREVIEW', 'IMPORTING', 'DONE', 'UNDOING', 'UNDONE')),
    job_id      uuid,
    -- what became of the rows; written when it is done
    added       integer      not null check (added >= 0),
    duplicates  integer      not null check (duplicates >= 0),
    merged      integer      not null check (merged >= 0),
    invalid     integer      not null check (invalid >= 0),
    skipped     integer      not null check (skipped >= 0),
    created_at  timestamptz  not null,
    finished_at timestamptz,
    version     integer      not null
);
create index import_of_account on import_file (account_id, id desc);
-- One import of an account writes at a time: two could not see each other's payments.
create unique index import_under_way on import_file (account_id) where state in ('IMPORTING', 'UNDOING');

-- The rows of a file while they are looked at. They go when the import is done, but for those that could not be imported.
create table import_row (
    import_id     uuid           not null references import_file (id) on delete cascade,
    number        integer        not null,
    line          bigint         not null,
    cells         text           not null,
    received_on   date,
    amount        numeric(19, 4),
    currency      varchar(3),
    fee           numeric(19, 4),
    source        varchar(100),
    note          varchar(2000),
    tags          text           not null,
    hours         numeric(6, 2),
    source_system varchar(50),
    external_id   varchar(255),
    -- ids in the account that an own export came from
    own_id        uuid,
    refund_of     uuid,
    faults        text           not null,
    edited        boolean        not null,
    state         varchar(9)     not null check (state in ('NEW', 'DUPLICATE', 'MATCH', 'INVALID', 'SKIPPED')),
    decision      varchar(5)     check (decision in ('ADD', 'SKIP', 'MERGE')),
    match_id      uuid,
    income_id     uuid,
    primary key (import_id, number)
);
create index import_row_own on import_row (import_id, own_id) where own_id is not null;
create index import_row_by_state on import_row (import_id, state, number);

-- Which payment of which file an income is: by it a second file knows what was imported, whatever the person has changed since.
create table imported_income (
    income_id   uuid           primary key references income (id) on delete cascade,
    account_id  uuid           not null references account (id) on delete cascade,
    import_id   uuid           references import_file (id) on delete set null,
    amount      numeric(19, 4) not null,
    currency    varchar(3)     not null,
    received_on date           not null,
    -- whether the file named it: then its name tells it from others
    named       boolean        not null,
    -- whether it was there before, and the person said that it is the same
    merged      boolean        not null
);
create index imported_income_same on imported_income (account_id, received_on, amount, currency);
create index imported_income_of_file on imported_income (import_id) where import_id is not null;
--rollback drop table imported_income;
--rollback drop table import_row;
--rollback drop table import_file;
