--liquibase formatted sql
--changeset income:0008-create-daily-total splitStatements:false
-- What an account has: a number that grows with every change of anything a figure depends on, and how many incomes there are.
create table ledger (
    account_id uuid   primary key references account (id) on delete cascade,
    revision   bigint not null,
    incomes    bigint not null check (incomes >= 0)
) with (fillfactor = 70);

-- The roll-up that every figure reads: base-currency totals per account, day and source.
create table daily_total (
    account_id uuid           not null references account (id) on delete cascade,
    day        date           not null,
    source_id  uuid           not null,
    total      numeric(24, 4) not null,
    incomes    integer        not null check (incomes > 0),
    unpriced   integer        not null check (unpriced between 0 and incomes),
    primary key (account_id, day, source_id),
    foreign key (account_id, source_id) references source (account_id, id)
) with (fillfactor = 80);

-- The same by recount; equal to daily_total at every commit.
create view daily_total_recount as
select account_id, received_on as day, source_id, coalesce(sum(base_amount), 0) as total,
       cast(count(*) as integer) as incomes, cast(count(*) - count(base_amount) as integer) as unpriced
  from income
 group by account_id, received_on, source_id;

-- Adds a statement's changes to the roll-up, in its transaction. The ledger's row is locked first and serialises the
-- writers of one account, so that two of them can never wait for each other's days. From then on the base currency
-- stands still, too: an income priced in another one is too late.
create function roll_up_income() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        update ledger l set revision = l.revision + 1, incomes = l.incomes + c.incomes
          from (select account_id, count(*) as incomes from added group by account_id order by account_id) c
         where l.account_id = c.account_id;
        insert into daily_total as d (account_id, day, source_id, total, incomes, unpriced)
        select account_id, received_on, source_id, coalesce(sum(base_amount), 0), count(*), count(*) - count(base_amount)
          from added group by account_id, received_on, source_id
        on conflict (account_id, day, source_id) do update
           set total = d.total + excluded.total, incomes = d.incomes + excluded.incomes,
               unpriced = d.unpriced + excluded.unpriced;
    elsif tg_op = 'DELETE' then
        update ledger l set revision = l.revision + 1, incomes = l.incomes - c.incomes
          from (select account_id, count(*) as incomes from removed group by account_id order by account_id) c
         where l.account_id = c.account_id;
        perform take_from_daily_total(r.account_id, r.received_on, r.source_id, r.total, r.incomes, r.unpriced)
           from (select account_id, received_on, source_id, coalesce(sum(base_amount), 0) as total,
                        count(*) as incomes, count(*) - count(base_amount) as unpriced
                   from removed group by account_id, received_on, source_id) r;
    else
        update ledger l set revision = l.revision + 1
          from (select distinct account_id from added) c
         where l.account_id = c.account_id;
        insert into daily_total as d (account_id, day, source_id, total, incomes, unpriced)
        select account_id, received_on, source_id, coalesce(sum(base_amount), 0), count(*), count(*) - count(base_amount)
          from added group by account_id, received_on, source_id
        on conflict (account_id, day, source_id) do update
           set total = d.total + excluded.total, incomes = d.incomes + excluded.incomes,
               unpriced = d.unpriced + excluded.unpriced;
        perform take_from_daily_total(r.account_id, r.received_on, r.source_id, r.total, r.incomes, r.unpriced)
           from (select account_id, received_on, source_id, coalesce(sum(base_amount), 0) as total,
                        count(*) as incomes, count(*) - count(base_amount) as unpriced
                   from removed group by account_id, received_on, source_id) r;
    end if;
    if tg_op <> 'DELETE' then
        perform from added a join account o on o.id = a.account_id where o.base_currency <> a.base_currency;
        if found then
            raise serialization_failure using message = 'the base currency was changed';
        end if;
    end if;
    return null;
end $$;

-- Takes from one row of the roll-up, which goes with its last income.
create function take_from_daily_total(
    of_account uuid, on_day date, from_source uuid, gone numeric, gone_incomes bigint, gone_unpriced bigint)
    returns void language plpgsql as $$
begin
    delete from daily_total
     where account_id = of_account and day = on_day and source_id = from_source and incomes = gone_incomes;
    if not found then
        update daily_total
           set total = total - gone, incomes = incomes - gone_incomes, unpriced = unpriced - gone_unpriced
         where account_id = of_account and day = on_day and source_id = from_source;
    end if;
end $$;

create trigger income_added after insert on income
    referencing new table as added for each statement execute function roll_up_income();
create trigger income_removed after delete on income
    referencing old table as removed for each statement execute function roll_up_income();
create trigger income_changed after update on income
    referencing old table as removed new table as added for each statement execute function roll_up_income();

create function open_ledger() returns trigger language plpgsql as $$
begin
    insert into ledger (account_id, revision, incomes) values (new.id, 0, 0);
    return null;
end $$;
create trigger account_ledger after insert on account for each row execute function open_ledger();
--rollback drop trigger account_ledger on account;
--rollback drop function open_ledger;
--rollback drop trigger income_added on income;
--rollback drop trigger income_removed on income;
--rollback drop trigger income_changed on income;
--rollback drop function roll_up_income;
--rollback drop function take_from_daily_total;
--rollback drop view daily_total_recount;
--rollback drop table daily_total;
--rollback drop table ledger;
