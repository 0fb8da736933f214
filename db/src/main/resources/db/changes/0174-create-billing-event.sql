--liquibase formatted sql
--changeset payment:0174-create-billing-event
-- What the supplier of payments told, each message once. Its content is not kept: what is true now is asked for.
create table billing_event (
    id          varchar(255) primary key,
    type        varchar(255) not null,
    api_version varchar(255) not null,
    live        boolean      not null,
    customer    varchar(255),
    object      varchar(255),
    happened_at timestamptz  not null,
    received_at timestamptz  not null,
    state       varchar(7)   not null check (state in ('PENDING', 'HANDLED', 'SKIPPED')),
    reason      varchar(30),
    handled_at  timestamptz,
    check ((state = 'SKIPPED') = (reason is not null))
);
create index billing_event_received on billing_event (received_at desc, id desc);
create index billing_event_pending on billing_event (customer, received_at) where state = 'PENDING';
--rollback drop table billing_event;
