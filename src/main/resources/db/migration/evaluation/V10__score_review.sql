-- The score a reviewer gives beside the unit's own (复核得分), line by line with the reason of every deduction. It belongs to
-- one decision about one frozen revision and never changes: another reviewer's score is another row.
create table evaluation_review (
    id            bigint generated always as identity primary key,
    evaluation_id bigint not null references self_evaluation (id),
    revision      integer not null,
    work_item_id  bigint not null unique references work_item (id),
    organisation  text collate "C" not null,
    step          text not null,
    score         jsonb not null,
    sha256        text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    reviewer_id   bigint not null references account (id),
    reviewer_name text not null,
    made_at       timestamptz not null default now(),
    foreign key (evaluation_id, revision) references evaluation_revision (evaluation_id, no)
);
create index evaluation_review_of on evaluation_review (evaluation_id, id desc);

create function refuse_change_of_review() returns trigger language plpgsql as $$
begin
    raise exception 'the review % of self-evaluation % is final', old.id, old.evaluation_id;
end $$;
create trigger final before update or delete on evaluation_review
    for each row execute function refuse_change_of_review();

call show_within_scope('evaluation_review');

grant select, insert on evaluation_review to ${application};

alter table self_evaluation add column reviewed_total numeric(9, 4), add column reviewed_grade text;
comment on column self_evaluation.reviewed_total is
    'by the last reviewer of the latest submitted revision, null while nobody scored it';

-- How much each rule set is used: numbers without a name, so that administrators, who see no business data, may read them.
create function evaluations_by_rules() returns table (rules text, rules_version integer, evaluations bigint)
    language plpgsql as $$
declare
    seen text := coalesce(current_setting('app.scope_all', true), '');
begin
    perform set_config('app.scope_all', 'on', true);
    return query select e.rules_id, e.rules_version, count(*) from self_evaluation e group by 1, 2;
    perform set_config('app.scope_all', seen, true);
end $$;
