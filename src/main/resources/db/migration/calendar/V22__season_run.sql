-- The work of a season being created, batch by batch. The cursor moves in the transaction of the batch itself, so that a
-- run which was cut off goes on where it stood.
create table season_run (
    id          bigint generated always as identity primary key,
    season_id   bigint not null,
    year        integer not null,
    kind        text not null,
    prefix      text collate "C" not null,
    "except"    text[] not null,
    cursor      bigint not null default 0,
    total       integer not null,
    opened      integer not null default 0,
    passed      integer not null default 0,
    failed      integer not null default 0,
    started_by  text not null,
    started_at  timestamptz not null default now(),
    finished_at timestamptz
);
comment on column season_run.season_id is 'the season it belongs to, which may have been removed since';
comment on column season_run."except" is 'longer prefixes that have a season of their own';
comment on column season_run.cursor is 'the last form that was looked at';
comment on column season_run.passed is 'forms that had their work already';

create unique index season_run_unfinished on season_run (season_id) where finished_at is null;

-- Forms of which no work could be created, and why.
create table season_run_failure (
    run_id  bigint not null references season_run (id),
    form_id bigint not null,
    sentence text not null,
    primary key (run_id, form_id)
);

alter table season_run enable row level security;
alter table season_run force row level security;
create policy reading on season_run for select using (true);
create policy running on season_run using (current_setting('app.scope_all', true) = 'on');

alter table season_run_failure enable row level security;
alter table season_run_failure force row level security;
create policy whole_city on season_run_failure using (current_setting('app.scope_all', true) = 'on');

grant select, insert, update on season_run to ${application};
grant select, insert on season_run_failure to ${application};
