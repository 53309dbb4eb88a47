-- The monitoring of an approved form in one window of its year. What was reported is kept revision by revision; lights are
-- computed by the program, which alone writes them.
create table monitoring (
    id              bigint generated always as identity primary key,
    form_id         bigint not null references form (id),
    organisation    text collate "C" not null,
    year            integer not null,
    months          integer not null check (months between 1 and 12),
    title           text not null,
    form_revision   integer not null,
    former_revision integer,
    rules_id        text not null,
    rules_version   integer not null,
    stage           text not null,
    version         integer not null,
    revision        integer not null,
    light           text check (light in ('GREEN', 'YELLOW', 'RED')),
    writers         bigint[] not null,
    saved_at        timestamptz not null default now(),
    saved_by        text not null,
    unique (form_id, months)
);
comment on column monitoring.months is 'the window: from January to the end of that month';
comment on column monitoring.form_revision is 'the approved revision whose targets are monitored';
comment on column monitoring.former_revision is 'the one it began with, where the form was adjusted since';
comment on column monitoring.light is 'of the whole, in the latest submitted revision; null before';

create table monitoring_revision (
    monitoring_id bigint not null references monitoring (id),
    no            integer not null,
    organisation  text collate "C" not null,
    content       jsonb not null,
    lights        jsonb,
    sha256        text check (sha256 is null or sha256 ~ '^[0-9a-f]{64}$'),
    author_id     bigint not null,
    author_name   text not null,
    saved_at      timestamptz not null default now(),
    primary key (monitoring_id, no)
);
comment on column monitoring_revision.author_id is 'the account that saved it last; 0 where a season opened it';

create index monitoring_by_organisation on monitoring (organisation, year, id desc);

create function refuse_change_of_frozen_monitoring() returns trigger language plpgsql as $$
begin
    if old.sha256 is not null then
        raise exception 'revision % of monitoring % is frozen', old.no, old.monitoring_id;
    end if;
    return new;
end $$;
create trigger frozen before update on monitoring_revision
    for each row execute function refuse_change_of_frozen_monitoring();
create trigger kept before delete on monitoring_revision
    for each row execute function refuse_removal_of_revision();

call show_within_scope('monitoring');
call show_within_scope('monitoring_revision');

grant select, insert, update on monitoring, monitoring_revision to ${application};
