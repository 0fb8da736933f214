--liquibase formatted sql
--changeset demo:0122-demo-rates context:demo
-- The rates that the demo's incomes were priced with, so that they have a price again after a re-pricing.
insert into own_rate (account_id, day, currency, base_currency, rate)
select distinct on (i.account_id, i.rate_date, i.currency, i.base_currency)
       i.account_id, i.rate_date, i.currency, i.base_currency, i.rate
  from income i
  join account a on a.id = i.account_id
 where a.username_key = 'demo' and i.rate_source = 'OWN'
 order by i.account_id, i.rate_date, i.currency, i.base_currency, i.id
on conflict do nothing;
--rollback delete from own_rate where account_id in (select id from account where username_key = 'demo');
