create table form (
    id               bigint generated always as identity primary key,
    organisation     text collate "C" not null references organisation (code),
    year             integer not null,
    frame            text not null,
    name             text not null,
    stage            text not null,
    version          integer not null,
    revision         integer not null,
    revision_in_force integer,
    approval_number  text,
    approved_on      date,
    source           text,
    author_id        bigint not null references account (id),
    author_name      text not null,
    writers          bigint[] not null,
    saved_at         timestamptz not null default now(),
    saved_by         text not null,
    total_amount     numeric(18, 2)
);
comment on column form.version is 'counts saves and transitions: whoever acts names the version they saw';
comment on column form.revision is 'the latest revision, draft or frozen';
comment on column form.writers is 'everyone who ever saved it: none of them may decide on it';
comment on column form.source is 'what a draft was imported from, so that a second import finds it';

create table form_revision (
    form_id      bigint not null references form (id),
    no           integer not null,
    organisation text collate "C" not null,
    content      jsonb not null,
    sha256       text,
    author_id    bigint not null references account (id),
    author_name  text not null,
    saved_at     timestamptz not null default now(),
    primary key (form_id, no),
    check (sha256 is null or sha256 ~ '^[0-9a-f]{64}$')
);
comment on column form_revision.sha256 is 'set when the revision is frozen; from then on the row never changes';

-- The indicators of the latest frozen revision, for search and reports.
create table indicator (
    form_id      bigint not null references form (id),
    no           integer not null,
    organisation text collate "C" not null,
    dimension    text not null,
    aspect       text not null,
    name         text not null,
    target       text not null,
    primary key (form_id, no)
);

create index form_by_organisation on form (organisation, year, stage, id desc);
create index form_by_age on form (id desc);
create unique index form_by_source on form (organisation, year, source) where source is not null;
create index indicator_by_organisation on indicator (organisation);

create function refuse_change_of_frozen_revision() returns trigger language plpgsql as $$
begin
    if old.sha256 is not null then
        raise exception 'revision % of form % is frozen', old.no, old.form_id;
    end if;
    return new;
end $$;
create function refuse_removal_of_revision() returns trigger language plpgsql as $$
begin
    raise exception 'revisions are never removed';
end $$;
create trigger kept before delete on form_revision
    for each row execute function refuse_removal_of_revision();
create trigger frozen before update on form_revision
    for each row execute function refuse_change_of_frozen_revision();

call show_within_scope('form');
call show_within_scope('form_revision');
call show_within_scope('indicator');

grant select, insert, update on form, form_revision to ${application};
grant select, insert, update, delete on indicator to ${application};

create sequence approval_number;
grant usage on sequence approval_number to ${application};
