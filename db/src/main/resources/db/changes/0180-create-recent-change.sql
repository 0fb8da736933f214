--liquibase formatted sql
--changeset sync:0180-create-recent-change splitStatements:false
-- What was changed or removed last, for clients that keep a copy: one row per thing, at the ledger's revision of its latest change.
-- The ledger's row is locked from the moment it gives a revision until the transaction ends. So the changes of one account
-- become visible in the order of their revisions, and whoever has read up to one never finds an older one later. A sequence
-- cannot promise that: it hands out numbers that commit in any order.
create table recent_change (
    account_id uuid        not null references account (id) on delete cascade,
    kind       varchar(8)  not null check (kind in ('INCOME', 'SOURCE', 'GOAL', 'DAY', 'EXPECTED')),
    -- an id or a day
    item       varchar(36) not null,
    revision   bigint      not null,
    removed    boolean     not null,
    changed_at timestamptz not null,
    primary key (account_id, kind, item)
);
create index recent_change_read on recent_change (account_id, revision, kind, item);

-- Changes up to this revision may be forgotten: who has read less than that starts anew.
alter table ledger add column forgotten bigint not null default 0;

-- Incomes come by the thousand, so they are noted by statement. Their roll-up has locked the ledger just before: triggers go
-- by name. An account that is just being erased has nobody who would ask.
create function note_incomes() returns trigger language plpgsql as $$
begin
    insert into recent_change as r (account_id, kind, item, revision, removed, changed_at)
    select c.account_id, 'INCOME', c.id, l.revision, tg_op = 'DELETE', now()
      from changed c
      join account a on a.id = c.account_id
      join ledger l on l.account_id = c.account_id
    on conflict (account_id, kind, item) do update
       set revision = excluded.revision, removed = excluded.removed, changed_at = excluded.changed_at;
    return null;
end $$;
create trigger income_synced_added after insert on income
    referencing new table as changed for each statement execute function note_incomes();
create trigger income_synced_changed after update on income
    referencing new table as changed for each statement execute function note_incomes();
create trigger income_synced_removed after delete on income
    referencing old table as changed for each statement execute function note_incomes();

-- Everything else, row by row: the first argument is the kind, the second the column that names the thing.
create function note_change() returns trigger language plpgsql as $$
declare
    changed jsonb := case when tg_op = 'DELETE' then to_jsonb(old) else to_jsonb(new) end;
    owner uuid := changed ->> 'account_id';
    moved bigint;
begin
    update ledger set revision = revision + 1 where account_id = owner returning revision into moved;
    insert into recent_change as r (account_id, kind, item, revision, removed, changed_at)
    select owner, tg_argv[0], changed ->> tg_argv[1], moved, tg_op = 'DELETE', now()
      from account where id = owner and moved is not null
    on conflict (account_id, kind, item) do update
       set revision = excluded.revision, removed = excluded.removed, changed_at = excluded.changed_at;
    return null;
end $$;
create trigger source_synced after insert or update or delete on source
    for each row execute function note_change('SOURCE', 'id');
create trigger goal_synced after insert or update or delete on goal
    for each row execute function note_change('GOAL', 'id');
create trigger day_mark_synced after insert or update or delete on day_mark
    for each row execute function note_change('DAY', 'day');
create trigger expected_income_synced after insert or update or delete on expected_income
    for each row execute function note_change('EXPECTED', 'id');

-- What comes from a source is shown with its name, so a new name changes all of it.
create function note_renamed() returns trigger language plpgsql as $$
begin
    insert into recent_change as r (account_id, kind, item, revision, removed, changed_at)
    select new.account_id, u.kind, u.id, l.revision, false, now()
      from (select 'INCOME' as kind, id from income where account_id = new.account_id and source_id = new.id
             union all
            select 'GOAL', id from goal where account_id = new.account_id and source_id = new.id
             union all
            select 'EXPECTED', id from expected_income where account_id = new.account_id and source_id = new.id) u
      join ledger l on l.account_id = new.account_id
    on conflict (account_id, kind, item) do update
       set revision = excluded.revision, removed = excluded.removed, changed_at = excluded.changed_at;
    return null;
end $$;
create trigger source_synced_renamed after update of name on source
    for each row when (old.name <> new.name) execute function note_renamed();
--rollback drop trigger source_synced_renamed on source;
--rollback drop function note_renamed;
--rollback drop trigger expected_income_synced on expected_income;
--rollback drop trigger day_mark_synced on day_mark;
--rollback drop trigger goal_synced on goal;
--rollback drop trigger source_synced on source;
--rollback drop function note_change;
--rollback drop trigger income_synced_removed on income;
--rollback drop trigger income_synced_changed on income;
--rollback drop trigger income_synced_added on income;
--rollback drop function note_incomes;
--rollback alter table ledger drop column forgotten;
--rollback drop table recent_change;
