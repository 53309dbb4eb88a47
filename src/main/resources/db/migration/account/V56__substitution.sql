-- 代办: who stands in for somebody who is absent, from one day to another. Once arranged it can only be revoked.
create table substitution (
    id              bigint generated always as identity primary key,
    organisation    text collate "C" not null references organisation (code),
    absentee        bigint not null references account (id),
    absentee_name   text not null,
    substitute      bigint not null references account (id),
    substitute_name text not null,
    from_day        date not null,
    until_day       date not null,
    reason          text not null check (reason <> ''),
    created_by      bigint not null,
    created_name    text not null,
    created_at      timestamptz not null default now(),
    revoked_at      timestamptz,
    revoked_name    text,
    check (until_day >= from_day),
    check (absentee <> substitute)
);
comment on column substitution.organisation is 'where both of them work';
comment on column substitution.until_day is 'the last day, by the calendar of China';

create index substitution_of_absentee on substitution (absentee, from_day);
create index substitution_of_substitute on substitution (substitute, from_day);

call show_within_scope('substitution');

-- The two concerned, and who keeps the accounts.
create policy concerned on substitution using (
    current_setting('app.account', true) in (absentee::text, substitute::text)
    or current_setting('app.directory', true) = 'on');

grant select, insert on substitution to ${application};
grant update (revoked_at, revoked_name) on substitution to ${application};
