--liquibase formatted sql
--changeset goal:0110-create-goal-odds
-- The odds of a goal as each day began. They are kept as they were told: later income does not change what was said.
create table goal_odds (
    goal_id     uuid        not null references goal (id) on delete cascade,
    day         date        not null,
    first_day   date        not null,
    probability smallint    not null check (probability between 1 and 99),
    status      varchar(16) not null,
    primary key (goal_id, day)
);
--rollback drop table goal_odds;
