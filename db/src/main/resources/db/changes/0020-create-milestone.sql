--liquibase formatted sql
--changeset milestone:0020-create-milestone
create table milestone (
    id         uuid           primary key,
    account_id uuid           not null references account (id) on delete cascade,
    kind       varchar(20)    not null check (kind in ('FIRST_HIT', 'STREAK', 'MEAN_REACHES_TARGET', 'BEST_DAY',
                                                       'BEST_WEEK', 'BEST_MONTH', 'LIFETIME_TOTAL')),
    key        varchar(60)    not null,
    day        date           not null,
    value      numeric(30, 6) not null,
    currency   varchar(3),
    silent     boolean        not null,
    created_at timestamptz    not null,
    unique (account_id, key),
    check ((kind = 'STREAK') = (currency is null))
);
create index milestone_listed on milestone (account_id, day desc, id desc);
--rollback drop table milestone;
