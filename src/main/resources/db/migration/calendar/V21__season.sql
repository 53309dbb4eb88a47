-- When a stage of the fiscal year has its time: for the whole city, or for organisations where it differs. Everybody is
-- held to seasons, so everybody reads them; who sets them sees the whole city.
create table season (
    id         bigint generated always as identity primary key,
    year       integer not null,
    kind       text not null,
    prefix     text collate "C" not null check (prefix ~ '^([0-9A-Z]{3,21})?$'),
    opens_on   date not null,
    closes_on  date not null check (closes_on >= opens_on),
    opened_at  timestamptz,
    closed_at  timestamptz,
    set_by     text not null,
    set_at     timestamptz not null default now(),
    unique (year, kind, prefix)
);
comment on column season.prefix is 'code prefix of the organisations it is for, empty for all; the longest prefix wins';
comment on column season.opened_at is 'when it was opened, by hand or by the timer, and its work began to be created';
comment on column season.closed_at is 'when it was closed by hand; null while its dates alone decide';

-- Who may be late all the same, until when and why.
create table late_permission (
    id           bigint generated always as identity primary key,
    year         integer not null,
    kind         text not null,
    organisation text collate "C" not null check (organisation ~ '^[0-9A-Z]{3,21}$'),
    until        date not null,
    reason       text not null check (reason <> ''),
    granted_by   text not null,
    granted_at   timestamptz not null default now()
);
comment on column late_permission.organisation is 'code prefix of the organisations that may be late';
create index late_permission_by_year on late_permission (year, kind, organisation);

alter table season enable row level security;
alter table season force row level security;
create policy reading on season for select using (true);
create policy setting_up on season using (current_setting('app.scope_all', true) = 'on');

-- Known to those it is for and to those above them.
alter table late_permission enable row level security;
alter table late_permission force row level security;
create policy reading on late_permission for select using (
    current_setting('app.scope_all', true) = 'on'
    or exists (select 1 from unnest(string_to_array(current_setting('app.scopes', true), ',')) scope
               where starts_with(organisation, scope) or starts_with(scope, organisation)));
create policy granting on late_permission for insert with check (current_setting('app.scope_all', true) = 'on');

grant select, insert, update, delete on season to ${application};
grant select, insert on late_permission to ${application};
