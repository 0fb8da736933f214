--liquibase formatted sql
--changeset forecast:0022-create-forecast-outcome
-- What the forecast would have said on a morning (origin) of the days up to ends_on, beside what they brought.
create table forecast_outcome (
    account_id uuid             not null references account (id) on delete cascade,
    method     smallint         not null,
    origin     date             not null,
    ends_on    date             not null check (ends_on >= origin),
    chance     double precision not null check (chance > 0 and chance < 1),
    currency   varchar(3)       not null,
    goal       numeric(24, 4)   not null,
    p10        numeric(24, 4)   not null,
    p90        numeric(24, 4)   not null check (p90 >= p10),
    earned     numeric(24, 4)   not null,
    primary key (account_id, method, origin)
);
create index forecast_outcome_origin on forecast_outcome (method, origin) include (chance, goal, p10, p90, earned);
--rollback drop table forecast_outcome;
