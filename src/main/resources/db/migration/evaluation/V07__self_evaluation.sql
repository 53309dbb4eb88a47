-- A unit's evaluation of its own approved form. What was reported and how it scored is kept revision by revision, as the
-- form's content is; totals are computed by the program, which alone writes them.
create table self_evaluation (
    id            bigint generated always as identity primary key,
    form_id       bigint not null unique references form (id),
    organisation  text collate "C" not null,
    year          integer not null,
    title         text not null,
    form_revision integer not null,
    rules_id      text not null,
    rules_version integer not null,
    stage         text not null,
    version       integer not null,
    revision      integer not null,
    total         numeric(9, 4),
    grade         text,
    writers       bigint[] not null,
    saved_at      timestamptz not null default now(),
    saved_by      text not null
);
comment on column self_evaluation.form_revision is 'the approved revision whose targets are evaluated';
comment on column self_evaluation.total is 'of the latest submitted revision, null before';

create table evaluation_revision (
    evaluation_id bigint not null references self_evaluation (id),
    no            integer not null,
    organisation  text collate "C" not null,
    content       jsonb not null,
    score         jsonb,
    sha256        text check (sha256 is null or sha256 ~ '^[0-9a-f]{64}$'),
    author_id     bigint not null references account (id),
    author_name   text not null,
    saved_at      timestamptz not null default now(),
    primary key (evaluation_id, no)
);

create index self_evaluation_by_organisation on self_evaluation (organisation, year, stage, id desc);

create function refuse_change_of_frozen_evaluation() returns trigger language plpgsql as $$
begin
    if old.sha256 is not null then
        raise exception 'revision % of self-evaluation % is frozen', old.no, old.evaluation_id;
    end if;
    return new;
end $$;
create trigger frozen before update on evaluation_revision
    for each row execute function refuse_change_of_frozen_evaluation();
create trigger kept before delete on evaluation_revision
    for each row execute function refuse_removal_of_revision();

call show_within_scope('self_evaluation');
call show_within_scope('evaluation_revision');

grant select, insert, update on self_evaluation, evaluation_revision to ${application};
