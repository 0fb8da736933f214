--liquibase formatted sql
--changeset goal:0112-create-goal-news
-- That a goal was reached is told once for each of its periods: by the first night that finds it so, within the period or
-- after it.
create table goal_news (
    goal_id   uuid        not null references goal (id) on delete cascade,
    first_day date        not null,
    told_at   timestamptz not null,
    primary key (goal_id, first_day)
);
insert into goal_news (goal_id, first_day, told_at)
select goal_id, first_day, created_at
  from goal_outcome
 where outcome = 'REACHED';
--rollback drop table goal_news;
