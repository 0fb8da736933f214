--liquibase formatted sql
--changeset outbox:0150-create-outbox
-- What is to go out, by every channel. While somebody holds the lease, due_at is when the lease ends: if that server has
-- died the message is simply due again.
create table outbox_message (
    id          uuid         primary key,
    account_id  uuid         not null references account (id) on delete cascade,
    channel     varchar(20)  not null,
    target_id   uuid,
    subject_id  uuid         not null,
    body        text,
    state       varchar(7)   not null check (state in ('WAITING', 'SENT', 'DROPPED', 'DEAD')),
    lease       uuid,
    due_at      timestamptz  not null,
    expires_at  timestamptz,
    attempts    integer      not null check (attempts >= 0),
    note        varchar(300),
    created_at  timestamptz  not null,
    finished_at timestamptz,
    check ((finished_at is null) = (state = 'WAITING')),
    check (state = 'WAITING' or lease is null)
) with (fillfactor = 70);
create index outbox_due on outbox_message (channel, due_at) where state = 'WAITING';
create index outbox_of_target on outbox_message (target_id, id desc) where target_id is not null;
create index outbox_of_account on outbox_message (account_id);
create index outbox_by_state on outbox_message (state, id desc) where state in ('WAITING', 'DEAD');
create index outbox_finished on outbox_message (finished_at) where finished_at is not null;
--rollback drop table outbox_message;
