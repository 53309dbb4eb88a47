-- Decisions on many items at once: one row an item, written before anything is decided and completed in the transaction
-- that decides. The same key again finds the rows and decides nothing twice.
create table batch_decision (
    key        uuid not null,
    account    bigint not null,
    item       bigint not null references work_item (id),
    position   integer not null,
    despite    boolean not null,
    opinion    text not null,
    result     text check (result in ('DONE', 'REFUSED')),
    chinese    text,
    english    text,
    created_at timestamptz not null default now(),
    decided_at timestamptz,
    primary key (key, account, item)
);
comment on column batch_decision.despite is 'ticked although something spoke against it';
comment on column batch_decision.result is 'null while it is not decided yet';
comment on column batch_decision.chinese is 'the sentence of a refusal';

alter table batch_decision enable row level security;
alter table batch_decision force row level security;
create policy own on batch_decision using (account::text = current_setting('app.account', true));

grant select, insert, update on batch_decision to ${application};
