--liquibase formatted sql
--changeset notification:0151-create-notification
-- What people are told, each thing once: the key says which occasion of its kind it is. Text is made when it is read or
-- sent, from the facts, so that it is in the language that the account has then.
create table notification (
    id         uuid         primary key,
    account_id uuid         not null references account (id) on delete cascade,
    kind       varchar(20)  not null,
    key        varchar(100) not null,
    facts      jsonb        not null,
    shown      boolean      not null,
    created_at timestamptz  not null,
    read_at    timestamptz,
    unique (account_id, kind, key)
);
create index notification_inbox on notification (account_id, id desc) where shown;
create index notification_unread on notification (account_id) where shown and read_at is null;
create index notification_created on notification (created_at);

-- Where an account wants something else than everybody has from the start.
create table notification_choice (
    account_id uuid        not null references account (id) on delete cascade,
    kind       varchar(20) not null,
    channel    varchar(5)  not null check (channel in ('INBOX', 'MAIL', 'PUSH')),
    wanted     boolean     not null,
    primary key (account_id, kind, channel)
);

-- When nothing may make a sound, in the account's time; from after to goes over midnight.
create table quiet_hours (
    account_id uuid primary key references account (id) on delete cascade,
    starts_at  time not null,
    ends_at    time not null check (ends_at <> starts_at)
);
--rollback drop table quiet_hours;
--rollback drop table notification_choice;
--rollback drop table notification;
