--liquibase formatted sql
--changeset analytics:0011-create-revisions splitStatements:false
-- Figures are kept until the ledger's revision moves: everything a figure depends on moves it.
create function revise_ledger() returns trigger language plpgsql as $$
declare
    changed uuid := case when tg_op = 'DELETE' then old.account_id else new.account_id end;
begin
    update ledger set revision = revision + 1 where account_id = changed;
    return null;
end $$;
create function revise_own_ledger() returns trigger language plpgsql as $$
begin
    update ledger set revision = revision + 1 where account_id = new.id;
    return null;
end $$;
create trigger goal_revised after insert or update or delete on goal for each row execute function revise_ledger();
create trigger daily_target_revised after insert or update or delete on daily_target
    for each row execute function revise_ledger();
create trigger work_days_revised after insert or update or delete on work_days
    for each row execute function revise_ledger();
create trigger day_mark_revised after insert or update or delete on day_mark
    for each row execute function revise_ledger();
create trigger source_revised after update on source for each row execute function revise_ledger();
create trigger account_revised after update on account for each row execute function revise_own_ledger();
--rollback drop trigger goal_revised on goal;
--rollback drop trigger daily_target_revised on daily_target;
--rollback drop trigger work_days_revised on work_days;
--rollback drop trigger day_mark_revised on day_mark;
--rollback drop trigger source_revised on source;
--rollback drop trigger account_revised on account;
--rollback drop function revise_ledger;
--rollback drop function revise_own_ledger;
