--liquibase formatted sql
--changeset demo:0104-demo-administrator context:demo
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 select count(*) from account where username_key = 'admin' or email_key = 'admin@example.com'
-- Everybody knows its password, one-thousand-a-day: it stays locked but where the demo listens on the own machine alone.
insert into account (id, username, username_key, email, email_key, role, base_currency, time_zone, locale, week_start,
                     auto_freeze, locked_at, created_at, updated_at, version)
values ('0192d000-0000-7000-8000-0000000ad313', 'admin', 'admin', 'admin@example.com', 'admin@example.com', 'admin', 'USD',
        'Europe/Berlin', 'en-GB', 'MONDAY', true, now(), now(), now(), 1);

insert into credential (account_id, password_hash, changed_at, version)
values ('0192d000-0000-7000-8000-0000000ad313', '$2a$12$KUqrWQziWVirXETrZwyvLeGe5jfVd18Kt46tgHV7KVsaWouqtzb06', now(), 1);

insert into work_days (account_id, starts_on, days) values ('0192d000-0000-7000-8000-0000000ad313', null, 31);

insert into daily_target (id, account_id, starts_on, amount, currency)
values ('0192d000-0000-7000-8000-0000000ad314', '0192d000-0000-7000-8000-0000000ad313', null, 1000, 'USD');
--rollback delete from account where id = '0192d000-0000-7000-8000-0000000ad313';
