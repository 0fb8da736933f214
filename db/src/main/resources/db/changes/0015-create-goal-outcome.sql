--liquibase formatted sql
--changeset goal:0015-create-goal-outcome
-- What came of a goal's periods, with what the goal asked for then: a later change of the goal does not judge them again.
create table goal_outcome (
    id         uuid           primary key,
    goal_id    uuid           not null references goal (id) on delete cascade,
    first_day  date           not null,
    last_day   date           not null,
    amount     numeric(19, 4) not null check (amount > 0),
    currency   varchar(3)     not null,
    earned     numeric(24, 4) not null,
    outcome    varchar(8)     not null check (outcome in ('REACHED', 'MISSED', 'PAUSED')),
    created_at timestamptz    not null,
    unique (goal_id, last_day),
    check (last_day >= first_day)
);
--rollback drop table goal_outcome;
