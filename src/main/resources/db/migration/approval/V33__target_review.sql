-- The review form of performance targets (绩效目标审核表): one for each department review of a project large enough to be scored.
-- A draft while its reviewer works on it, closed with the decision.
create table target_review (
    item_id       bigint primary key references work_item (id),
    form_id       bigint not null references form (id),
    organisation  text collate "C" not null,
    revision      integer not null,
    rules_id      text not null,
    rules_version integer not null,
    scores        jsonb not null,
    corrections   text not null,
    reviewer_name text not null,
    saved_at      timestamptz not null default now(),
    decided_at    timestamptz
);
comment on column target_review.revision is 'the frozen revision that was reviewed';
comment on column target_review.scores is 'points by criterion of the rules; total and grade are computed, never kept';
comment on column target_review.corrections is 'what reviewer and unit agreed to correct without a resubmission';
comment on column target_review.decided_at is 'null while it is a draft, which nobody else is shown';

create index target_review_of_form on target_review (form_id, decided_at);

call show_within_scope('target_review');

grant select, insert, update on target_review to ${application};
