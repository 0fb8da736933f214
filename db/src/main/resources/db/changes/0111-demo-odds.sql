--liquibase formatted sql
--changeset demo:0111-demo-odds context:demo
--validCheckSum:ANY
-- What the nights since the demo's goals were set would have noted, roughly: what was earned so far and the pace of the
-- 90 days before, taken as normally distributed. Today's odds are left to the nightly work.
insert into goal_odds (goal_id, day, first_day, probability, status)
select id, day, first_day, chance,
       case when earned >= amount then 'reached' when chance >= 75 then 'on_track' when chance >= 40 then 'at_risk' else 'behind' end
  from (select g.id, g.amount, p.day, p.first_day, e.earned,
               greatest(1, least(99, round(100 / (1 + exp(-1.7 * greatest(-9, least(9,
                   (e.earned + r.mean * p.days_left - g.amount) / (r.deviation * sqrt(p.days_left))))))))) as chance
          from goal g
         cross join lateral (
               select cast(d as date) as day,
                      case g.period when 'MONTHLY' then cast(date_trunc('month', d) as date) else g.starts_on end as first_day,
                      case g.period when 'MONTHLY' then cast(date_trunc('month', d) + interval '1 month' as date)
                           else g.target_date + 1 end - cast(d as date) as days_left
                 from generate_series(cast(g.starts_on as timestamp), current_date - 1, interval '1 day') as d) p
         cross join lateral (
               select coalesce(sum(t.total), 0) as earned
                 from daily_total t
                where t.account_id = g.account_id and t.day >= greatest(p.first_day, g.starts_on) and t.day < p.day
                  and (g.source_id is null or t.source_id = g.source_id)) e
         cross join lateral (
               select coalesce(sum(s.total), 0) / 90 as mean,
                      sqrt(greatest(1, coalesce(sum(s.total ^ 2), 0) / 90 - (coalesce(sum(s.total), 0) / 90) ^ 2)) as deviation
                 from (select sum(t.total) as total
                         from daily_total t
                        where t.account_id = g.account_id and t.day >= p.day - 90 and t.day < p.day
                          and (g.source_id is null or t.source_id = g.source_id)
                        group by t.day) s) r
         where g.account_id = '0192d000-0000-7000-8000-00000000de30' and g.period in ('MONTHLY', 'CUSTOM')) odds
on conflict (goal_id, day) do nothing;
--rollback delete from goal_odds where goal_id in (select id from goal where account_id = '0192d000-0000-7000-8000-00000000de30');
