--liquibase formatted sql
--changeset goal:0106-keep-former-daily-goals
-- A daily goal whose amount is changed keeps what it asked for before, so that no closed day is judged anew.
alter table daily_target drop constraint daily_target_goal_id_key;
create index daily_target_goal on daily_target (goal_id) where goal_id is not null;
--rollback drop index daily_target_goal;
--rollback delete from daily_target a using daily_target b where a.goal_id = b.goal_id and a.starts_on < b.starts_on;
--rollback alter table daily_target add constraint daily_target_goal_id_key unique (goal_id);
