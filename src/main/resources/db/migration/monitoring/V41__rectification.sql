-- What a red light of a monitoring led to: a notice, the unit's feedback in rounds, and how it ended.
create table rectification (
    id            bigint generated always as identity primary key,
    monitoring_id bigint not null references monitoring (id),
    form_id       bigint not null references form (id),
    organisation  text collate "C" not null,
    year          integer not null,
    months        integer not null,
    title         text not null,
    lines         integer[] not null check (cardinality(lines) > 0),
    demand        text not null check (demand <> ''),
    due_on        date not null,
    stage         text not null check (stage in ('FEEDBACK', 'CHECK', 'RECTIFIED', 'NOT_RECTIFIED')),
    version       integer not null,
    round         integer not null,
    verdict       text not null default '',
    writers       bigint[] not null,
    issued_by     bigint not null references account (id),
    issued_name   text not null,
    issued_at     timestamptz not null default now(),
    saved_at      timestamptz not null default now(),
    saved_by      text not null
);
comment on column rectification.lines is 'numbers of the red indicators it is about; 0 stands for the budget execution';
comment on column rectification.round is 'how often the unit gave feedback';
comment on column rectification.verdict is 'the opinion with which it ended; empty before';

create unique index rectification_open on rectification (monitoring_id) where stage in ('FEEDBACK', 'CHECK');
create index rectification_of_form on rectification (form_id, id);

-- Feedback is never changed: a later round is a row of its own.
create table rectification_feedback (
    rectification_id bigint not null references rectification (id),
    no               integer not null,
    organisation     text collate "C" not null,
    measures         text not null check (measures <> ''),
    result           text not null check (result <> ''),
    evidence         text not null,
    sha256           text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    author_name      text not null,
    given_at         timestamptz not null default now(),
    primary key (rectification_id, no)
);

call show_within_scope('rectification');
call show_within_scope('rectification_feedback');

grant select, insert, update on rectification to ${application};
grant select, insert on rectification_feedback to ${application};
