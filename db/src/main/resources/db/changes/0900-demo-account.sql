--liquibase formatted sql
--changeset demo:0900-demo-account context:demo splitStatements:false
--validCheckSum: 9:cd25c72ddb6ca4d4e7634dd3490e5e95
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 select count(*) from account where username_key = 'demo' or email_key = 'demo@example.com'
-- A freelancer's two years up to the day this runs. All chance comes from digests of the day, so that two runs differ
-- only in their dates: retainer, marketplace work, a course with one launch, templates, and a studio that pays in euros.
create function pg_temp.chance(what text, day date) returns numeric language sql immutable as $$
    select ('x' || substr(md5(what || (day - date '2000-01-01') % 1461), 1, 7))::bit(28)::integer / 268435456.0
$$;

create function pg_temp.id_at(what text, at timestamptz) returns uuid language sql immutable as $$
    select (lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0')
            || '7' || substr(md5(what), 1, 3) || '8' || substr(md5(what), 4, 3) || substr(md5(what), 7, 12))::uuid
$$;

insert into account (id, username, username_key, email, email_key, role, base_currency, time_zone, locale, week_start,
                     auto_freeze, created_at, updated_at, version)
values ('0192d000-0000-7000-8000-00000000de30', 'demo', 'demo', 'demo@example.com', 'demo@example.com', 'member', 'USD',
        'Europe/Berlin', 'en-GB', 'MONDAY', true, now() - interval '2 years', now(), 1);

-- The password is one-thousand-a-day.
insert into credential (account_id, password_hash, changed_at, version)
values ('0192d000-0000-7000-8000-00000000de30', '$2a$12$KUqrWQziWVirXETrZwyvLeGe5jfVd18Kt46tgHV7KVsaWouqtzb06', now(), 1);

insert into work_days (account_id, starts_on, days) values ('0192d000-0000-7000-8000-00000000de30', null, 31);

insert into daily_target (id, account_id, starts_on, amount, currency) values
    (pg_temp.id_at('first target', now() - interval '2 years'), '0192d000-0000-7000-8000-00000000de30', null, 800, 'USD'),
    (pg_temp.id_at('second target', now() - interval '1 year'), '0192d000-0000-7000-8000-00000000de30',
     current_date - 365, 1000, 'USD');

insert into source (id, account_id, name, name_key, archived, created_at, version)
select pg_temp.id_at(name, now() - interval '2 years'), '0192d000-0000-7000-8000-00000000de30', name, lower(name), false,
       now() - interval '2 years', 1
  from unnest(array['Northwind retainer', 'Upwork', 'Course sales', 'Templates', 'Studio Lumen']) as name;

with day as (
    select cast(day as date) as day, extract(isodow from day) as weekday,
           -- a week off each summer and between the years
           to_char(day, 'MMDD') between '0805' and '0811' or to_char(day, 'MMDD') between '1224' and '1231' as off,
           cast(day as date) between current_date - 250 and current_date - 246 as launch,
           1 + 0.25 * (730 - (current_date - cast(day as date))) / 730.0 as growth
      from generate_series(current_date - 730, current_date, interval '1 day') as day
),
drawn as (
    select day, 'Northwind retainer' as source, 3200.00 as amount, 0.00 as fee, 'USD' as currency, 1.0 as rate,
           'Monthly retainer' as note, E'\nretainer\n' as tags, 16.0 as hours
      from day where extract(day from day) = case when extract(isodow from date_trunc('month', day)) in (6, 7) then 3 else 1 end
    union all
    select day, 'Upwork', round(220 + 900 * growth * pg_temp.chance('upwork amount', day), 2),
           round(0.1 * round(220 + 900 * growth * pg_temp.chance('upwork amount', day), 2), 2), 'USD', 1.0, null, E'\nclient work\n',
           round(3 + 6 * pg_temp.chance('upwork hours', day), 1)
      from day where weekday < 6 and not off and pg_temp.chance('upwork', day) < 0.62
    union all
    select day, 'Course sales', 49.00 * (1 + floor(pg_temp.chance('course count', day) * case when launch then 70 else 7 * growth end)),
           round(0.029 * 49 * (1 + floor(pg_temp.chance('course count', day) * case when launch then 70 else 7 * growth end)) + 0.30, 2),
           'USD', 1.0, case when launch then 'Launch week' end, E'\ncourse\n', null
      from day where launch or pg_temp.chance('course', day) < 0.7
    union all
    select day, 'Templates', round(12 + 80 * pg_temp.chance('template amount', day), 2), 0.00, 'USD', 1.0, null, '', null
      from day where weekday > 4 and pg_temp.chance('template', day) < 0.6
    union all
    select day, 'Studio Lumen', round(900 + 1800 * growth * pg_temp.chance('studio amount', day), 2), 0.00, 'EUR',
           round(1.04 + 0.12 * pg_temp.chance('euro rate', day), 4), 'Project milestone', E'\nclient work\nproject\n', 12.0
      from day where weekday in (2, 4) and not off and pg_temp.chance('studio', day) < 0.24
)
insert into income (id, account_id, source_id, amount, fee, currency, received_on, base_currency, base_amount, rate,
                    rate_date, rate_source, provisional, note, tags, hours, search, created_at, updated_at, version)
select pg_temp.id_at(d.source || d.day, d.day + time '17:00'), s.account_id, s.id, d.amount, d.fee, d.currency, d.day, 'USD',
       round((d.amount - d.fee) * d.rate, 2), d.rate, d.day, case d.currency when 'USD' then 'BASE' else 'OWN' end, false,
       d.note, d.tags, d.hours, d.tags || lower(coalesce(d.note, '')), d.day + time '17:00', d.day + time '17:00', 1
  from drawn d
  join source s on s.account_id = '0192d000-0000-7000-8000-00000000de30' and s.name = d.source;

-- One course sale of the launch was paid back five days later.
insert into income (id, account_id, source_id, amount, fee, currency, received_on, base_currency, base_amount, rate,
                    rate_date, rate_source, provisional, note, tags, search, refund_of, created_at, updated_at, version)
select pg_temp.id_at('refund', i.received_on + 5 + time '09:00'), i.account_id, i.source_id, -49, 0, 'USD', i.received_on + 5, 'USD', -49, 1,
       i.received_on + 5, 'BASE', false, 'Refund of one course', '', 'refund of one course', i.id, i.received_on + 5 + time '09:00',
       i.received_on + 5 + time '09:00', 1
  from income i join source s on s.id = i.source_id
 where i.account_id = '0192d000-0000-7000-8000-00000000de30' and s.name = 'Course sales'
   and i.received_on = current_date - 248;

insert into day_mark (account_id, day, mark, created_at)
select '0192d000-0000-7000-8000-00000000de30', cast(day as date), 'REST', day
  from generate_series(current_date - 730, current_date, interval '1 day') as day
 where extract(isodow from day) < 6
   and (to_char(day, 'MMDD') between '0805' and '0811' or to_char(day, 'MMDD') between '1224' and '1231');

insert into goal (id, account_id, name, period, amount, currency, starts_on, target_date, source_id, status,
                  created_at, updated_at, version)
values (pg_temp.id_at('month', now() - interval '90 days'), '0192d000-0000-7000-8000-00000000de30', 'A good month', 'MONTHLY', 21000, 'USD',
        current_date - 90, null, null, 'ACTIVE', now() - interval '90 days', now() - interval '90 days', 1),
       (pg_temp.id_at('camera', now() - interval '30 days'), '0192d000-0000-7000-8000-00000000de30', 'New studio camera', 'CUSTOM', 30000, 'USD',
        current_date - 30, current_date + 20, null, 'ACTIVE', now() - interval '30 days', now() - interval '30 days', 1),
       (pg_temp.id_at('course', now() - interval '60 days'), '0192d000-0000-7000-8000-00000000de30', 'Course pays the rent', 'MONTHLY', 5000, 'USD',
        current_date - 60, null,
        (select id from source where account_id = '0192d000-0000-7000-8000-00000000de30' and name = 'Course sales'),
        'ACTIVE', now() - interval '60 days', now() - interval '60 days', 1);
--rollback delete from account where id = '0192d000-0000-7000-8000-00000000de30';
