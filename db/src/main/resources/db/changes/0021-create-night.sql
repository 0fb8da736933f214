--liquibase formatted sql
--changeset nightly:0021-create-night splitStatements:false
-- When an account's day is to be closed next. A server that claims it moves due_at a while ahead: until then no other
-- takes it, and afterwards it is due again if that server has died.
create table night (
    account_id     uuid        primary key references account (id) on delete cascade,
    closed_through date,
    due_at         timestamptz not null
) with (fillfactor = 80);
create index night_due on night (due_at);

insert into night (account_id, due_at) select id, timestamptz 'epoch' from account;

-- A new account, and one that moves to another time zone, is due at once: its midnight is not known here.
create function open_night() returns trigger language plpgsql as $$
begin
    insert into night (account_id, due_at) values (new.id, timestamptz 'epoch')
    on conflict (account_id) do update set due_at = excluded.due_at;
    return null;
end $$;
create trigger account_night after insert on account for each row execute function open_night();
create trigger account_moved after update of time_zone on account for each row
    when (old.time_zone <> new.time_zone) execute function open_night();
--rollback drop trigger account_night on account;
--rollback drop trigger account_moved on account;
--rollback drop function open_night;
--rollback drop table night;
