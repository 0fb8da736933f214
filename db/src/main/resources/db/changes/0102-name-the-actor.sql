--liquibase formatted sql
--changeset audit:0102-name-the-actor
-- actor_id is the administrator who acted on somebody else's account or on no account at all; subject is what was acted on then.
alter table audit_event add actor_id uuid references account (id) on delete set null;
alter table audit_event add subject varchar(80);
create index audit_event_actor on audit_event (actor_id, id desc) where actor_id is not null;
create index audit_event_action on audit_event (action, id desc);
--rollback drop index audit_event_action;
--rollback drop index audit_event_actor;
--rollback alter table audit_event drop subject;
--rollback alter table audit_event drop actor_id;
