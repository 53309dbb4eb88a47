-- What the review checks had to say when a revision was submitted; the sentences are made again from the revision.
create table submitted_finding (
    form_id      bigint not null references form (id),
    revision     integer not null,
    fingerprint  text not null check (fingerprint ~ '^[0-9a-f]{64}$'),
    organisation text collate "C" not null,
    code         text not null,
    severity     text not null,
    place        text not null,
    primary key (form_id, revision, fingerprint)
);

-- Findings a reviewer does not share, while they do not; that somebody did, and took it back, stands in the trail.
create table finding_dismissal (
    form_id        bigint not null references form (id),
    fingerprint    text not null check (fingerprint ~ '^[0-9a-f]{64}$'),
    organisation   text collate "C" not null,
    revision       integer not null,
    code           text not null,
    place          text not null,
    reason         text not null check (reason <> ''),
    dismissed_by   bigint not null references account (id),
    dismissed_name text not null,
    dismissed_at   timestamptz not null default now(),
    primary key (form_id, fingerprint)
);
comment on column finding_dismissal.fingerprint is 'changes with the words of the form, so that the finding comes back by itself';

call show_within_scope('submitted_finding');
call show_within_scope('finding_dismissal');

grant select, insert on submitted_finding to ${application};
grant select, insert, delete on finding_dismissal to ${application};
