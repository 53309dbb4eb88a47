-- A vote by signature (会签): opened when the process comes to it, decided by the last signature that matters. The rule it
-- was opened under stands with it, so that new rules do not change an open vote.
create table countersign (
    id           bigint generated always as identity primary key,
    form_id      bigint not null references form (id),
    process      text not null,
    organisation text collate "C" not null,
    instance_id  text not null,
    step         text not null,
    mode         text not null check (mode in ('ALL', 'ANY', 'RATIO')),
    share        numeric(5, 4) not null check (share > 0 and share <= 1),
    amount       numeric(18, 2) not null,
    opened_at    timestamptz not null default now(),
    decided_at   timestamptz,
    result       text
);
comment on column countersign.share is 'of the signers who have to agree; counts in the mode RATIO alone';
comment on column countersign.amount is 'in yuan, for which the signatures were asked: a larger one has to be signed anew';
comment on column countersign.result is 'the outcome the process went on with, null while the vote is open';

create index countersign_of_form on countersign (form_id, id);
create index countersign_of_instance on countersign (instance_id);

-- Who was asked to sign; whether they did stands with their work item.
create table signature (
    item_id        bigint primary key references work_item (id),
    countersign_id bigint not null references countersign (id),
    organisation   text collate "C" not null,
    account_id     bigint not null references account (id),
    full_name      text not null
);
create index signature_of_countersign on signature (countersign_id);

call show_within_scope('countersign');
call show_within_scope('signature');

grant select, insert, update on countersign to ${application};
grant select, insert on signature to ${application};
