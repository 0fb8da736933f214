--liquibase formatted sql
--changeset insight:0160-create-insight
create table insight_consent (
    account_id uuid        primary key references account (id) on delete cascade,
    granted_at timestamptz not null
);

create table insight (
    id         uuid         primary key,
    account_id uuid         not null references account (id) on delete cascade,
    day        date         not null,
    -- of the facts, the locale, the model and the version of its instructions: the same is not written twice
    cache_key  varchar(64)  not null,
    -- why no model wrote it; null where one did
    reason     varchar(30),
    model      varchar(100),
    content    text         not null,
    dropped    integer      not null check (dropped >= 0),
    useful     boolean,
    created_at timestamptz  not null,
    version    integer      not null,
    unique (account_id, cache_key)
);
create index insight_listed on insight (account_id, id desc);

-- What was sent to a model and what it answered, for the person to see; kept for 30 days.
create table insight_exchange (
    insight_id uuid        primary key references insight (id) on delete cascade,
    request    text        not null,
    reply      text,
    sent_at    timestamptz not null
);
create index insight_exchange_sent on insight_exchange (sent_at);

-- Tokens spent in a month.
create table insight_spend (
    account_id uuid   not null references account (id) on delete cascade,
    month      date   not null,
    tokens     bigint not null check (tokens >= 0),
    calls      bigint not null check (calls >= 0),
    primary key (account_id, month)
);
create index insight_spend_month on insight_spend (month) include (tokens, calls);
--rollback drop table insight_spend;
--rollback drop table insight_exchange;
--rollback drop table insight;
--rollback drop table insight_consent;
