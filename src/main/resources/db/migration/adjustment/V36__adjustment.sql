-- The adjustment (目标调整) of an approved form. The form itself stays as it is, with its revision in force, until the
-- adjustment is approved; then the adjusted content becomes the form's next revision.
create table adjustment (
    id                bigint generated always as identity primary key,
    form_id           bigint not null references form (id),
    organisation      text collate "C" not null,
    year              integer not null,
    title             text not null,
    base_revision     integer not null,
    approved_revision integer,
    approval_number   text,
    approved_on       date,
    reason            text not null,
    stage             text not null,
    version           integer not null,
    revision          integer not null,
    writers           bigint[] not null,
    saved_at          timestamptz not null default now(),
    saved_by          text not null
);
comment on column adjustment.base_revision is 'the revision of the form that was in force when the adjustment began';
comment on column adjustment.approved_revision is 'the revision of the form it became, null unless approved';
comment on column adjustment.reason is 'why the approved targets are changed (调整原因); mandatory from submission on';
comment on column adjustment.writers is 'everyone who ever wrote the form or the adjustment: none of them may decide on it';

create table adjustment_revision (
    adjustment_id bigint not null references adjustment (id),
    no            integer not null,
    organisation  text collate "C" not null,
    content       jsonb not null,
    sha256        text check (sha256 is null or sha256 ~ '^[0-9a-f]{64}$'),
    author_id     bigint not null references account (id),
    author_name   text not null,
    saved_at      timestamptz not null default now(),
    primary key (adjustment_id, no)
);
comment on table adjustment_revision is 'the whole content of the form as the adjustment would have it, frozen at each submission';

create unique index adjustment_open on adjustment (form_id) where stage not in ('APPROVED', 'REJECTED', 'DISCARDED');
create index adjustment_of_form on adjustment (form_id, id);
create index adjustment_by_organisation on adjustment (organisation, year, stage, id desc);

create function refuse_change_of_frozen_adjustment() returns trigger language plpgsql as $$
begin
    if old.sha256 is not null then
        raise exception 'revision % of adjustment % is frozen', old.no, old.adjustment_id;
    end if;
    return new;
end $$;
create trigger frozen before update on adjustment_revision
    for each row execute function refuse_change_of_frozen_adjustment();
create trigger kept before delete on adjustment_revision
    for each row execute function refuse_removal_of_revision();

call show_within_scope('adjustment');
call show_within_scope('adjustment_revision');

grant select, insert, update on adjustment, adjustment_revision to ${application};
