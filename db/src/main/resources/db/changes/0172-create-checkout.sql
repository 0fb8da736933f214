--liquibase formatted sql
--changeset payment:0172-create-checkout
-- The purchase that an account has begun. The order is what the supplier knows it by: asking again for the same gets the
-- same page, so that nobody buys twice.
alter table subscription
    add column checkout_order   uuid,
    add column checkout_billed  varchar(5) check (checkout_billed in ('MONTH', 'YEAR')),
    add column checkout_at      timestamptz,
    add column checkout_session varchar(255),
    add column checked_at       timestamptz;
--rollback alter table subscription drop column checkout_order, drop column checkout_billed, drop column checkout_at, drop column checkout_session, drop column checked_at;
