-- 会办: opinions that somebody asks colleagues for before they decide.
create table consultation (
    id            bigint generated always as identity primary key,
    item_id       bigint not null references work_item (id),
    form_id       bigint not null references form (id),
    organisation  text collate "C" not null,
    instance_id   text not null unique,
    kind          text not null check (kind in ('OPINION', 'PROPOSAL')),
    question      text not null,
    asked_by      bigint not null,
    asked_name    text not null,
    asked_at      timestamptz not null default now(),
    ended_at      timestamptz
);
comment on column consultation.item_id is 'the piece of work that waits for the answers';
comment on column consultation.kind is 'OPINION: before signing (加签); PROPOSAL: delegated, to come back with a proposal (委派)';
comment on column consultation.ended_at is 'when everybody had answered, or it was called off';

create unique index consultation_open on consultation (item_id) where ended_at is null;
create index consultation_of_form on consultation (form_id, id);

create table opinion (
    item_id         bigint primary key references work_item (id),
    consultation_id bigint not null references consultation (id),
    organisation    text collate "C" not null,
    account_id      bigint not null,
    full_name       text not null,
    proposal        text check (proposal in ('PASS', 'SEND_BACK'))
);
comment on table opinion is 'who is asked; the answer itself stands with their piece of work';
comment on column opinion.proposal is 'the decision a delegate proposes; null where none was asked for or given';
create index opinion_of_consultation on opinion (consultation_id, item_id);

call show_within_scope('consultation');
call show_within_scope('opinion');

grant select, insert, update on consultation, opinion to ${application};
