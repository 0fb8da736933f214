--liquibase formatted sql
--changeset reminder:0152-create-reminder splitStatements:false
-- When accounts are to be reminded, and when next. A row whose next day is unknown is due at once, to be planned.
create table reminder (
    id              uuid        primary key,
    account_id      uuid        not null references account (id) on delete cascade,
    kind            varchar(20) not null check (kind in ('REMINDER', 'STREAK_AT_RISK', 'WEEKLY_DIGEST')),
    at_time         time        not null,
    weekdays        integer     not null check (weekdays between 1 and 127),
    only_if_nothing boolean     not null,
    on_rest_days    boolean     not null,
    enabled         boolean     not null,
    next_day        date,
    next_at         timestamptz,
    due_at          timestamptz,
    snoozes         integer     not null default 0 check (snoozes >= 0),
    created_at      timestamptz not null,
    version         integer     not null,
    check ((due_at is not null) = enabled)
) with (fillfactor = 80);
create index reminder_due on reminder (kind, due_at) where enabled;
create index reminder_of_account on reminder (account_id, id);

-- Everybody has the two that need no wish; whether they are told is a matter of the account's choices.
create function open_reminders() returns trigger language plpgsql as $$
begin
    insert into reminder (id, account_id, kind, at_time, weekdays, only_if_nothing, on_rest_days, enabled, due_at, created_at, version)
    values (gen_random_uuid(), new.id, 'STREAK_AT_RISK', time '20:00', 127, false, false, true, timestamptz 'epoch', new.created_at, 1),
           (gen_random_uuid(), new.id, 'WEEKLY_DIGEST', time '08:00', week_bit(new.week_start), false, true, true, timestamptz 'epoch', new.created_at, 1);
    return null;
end $$;

create function week_bit(weekday text) returns integer language sql immutable as $$
    select 1 << (array_position(array['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'], weekday) - 1)
$$;

-- In another zone every next time is another one.
create function plan_reminders() returns trigger language plpgsql as $$
begin
    update reminder
       set next_day = null, next_at = null, due_at = case when enabled then timestamptz 'epoch' end,
           weekdays = case when kind = 'WEEKLY_DIGEST' then week_bit(new.week_start) else weekdays end
     where account_id = new.id;
    return null;
end $$;

insert into reminder (id, account_id, kind, at_time, weekdays, only_if_nothing, on_rest_days, enabled, due_at, created_at, version)
select gen_random_uuid(), id, 'STREAK_AT_RISK', time '20:00', 127, false, false, true, timestamptz 'epoch', created_at, 1 from account
 union all
select gen_random_uuid(), id, 'WEEKLY_DIGEST', time '08:00', week_bit(week_start), false, true, true, timestamptz 'epoch', created_at, 1 from account;

create trigger account_reminders after insert on account for each row execute function open_reminders();
create trigger account_replanned after update of time_zone, week_start on account for each row
    when (old.time_zone <> new.time_zone or old.week_start <> new.week_start) execute function plan_reminders();
--rollback drop trigger account_reminders on account;
--rollback drop trigger account_replanned on account;
--rollback drop function open_reminders;
--rollback drop function plan_reminders;
--rollback drop function week_bit;
--rollback drop table reminder;
