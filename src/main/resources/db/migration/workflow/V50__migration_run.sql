-- A move of running processes to a newer version of their drawing. No business data: instances are named by id alone.
create table migration_run (
    id            bigint generated always as identity primary key,
    process       text not null,
    from_version  integer not null,
    to_version    integer not null check (to_version > from_version),
    reason        text not null check (reason <> ''),
    started_at    timestamptz not null default now(),
    started_by    text not null,
    last_instance text not null default '',
    moved         integer not null default 0,
    stayed        integer not null default 0,
    finished_at   timestamptz
);
comment on column migration_run.last_instance is
    'the last instance that was looked at, by id; where the next batch goes on, also after the program was killed';

create table migration_stay (
    run_id      bigint not null references migration_run (id),
    instance_id text not null,
    step        text not null,
    reason      text not null,
    primary key (run_id, instance_id)
);
comment on table migration_stay is 'which instances a run left on their version, and why, as a sentence in Chinese';

alter table migration_run enable row level security;
alter table migration_run force row level security;
create policy administration on migration_run using (
    current_setting('app.scope_all', true) = 'on' or current_setting('app.directory', true) = 'on');
alter table migration_stay enable row level security;
alter table migration_stay force row level security;
create policy administration on migration_stay using (
    current_setting('app.scope_all', true) = 'on' or current_setting('app.directory', true) = 'on');

grant select, insert, update on migration_run to ${application};
grant select, insert on migration_stay to ${application};
