-- What a person was told: one row for each of those who should hear of something.
create table notice (
    id           bigint generated always as identity primary key,
    account_id   bigint not null references account (id),
    event_id     uuid not null,
    kind         text not null,
    at           timestamptz not null,
    form_id      bigint not null,
    organisation text collate "C" not null,
    process      text not null,
    step         text not null,
    item_id      bigint not null,
    title        text not null,
    by_name      text not null,
    read_at      timestamptz,
    unique (event_id, account_id)
);
comment on table notice is 'no reference to the form: a notice outlives the right to see it, and the page refuses then';
comment on column notice.event_id is 'of the announcement: told twice, it is one notice all the same';
comment on column notice.step is 'id of the task, or empty where it is about the form as a whole';
comment on column notice.item_id is 'the piece of work, or 0 where it is about none';
comment on column notice.by_name is 'who did it; empty where the program did';

create index notice_unread on notice (account_id, id desc) where read_at is null;
create index notice_read on notice (account_id, id desc) where read_at is not null;

-- A person sees their own notices, whatever their scope; the messenger writes them.
create procedure show_to_its_account(owned regclass) language plpgsql as $$
begin
    execute format('alter table %s enable row level security', owned);
    execute format('alter table %s force row level security', owned);
    execute format($policy$
        create policy own on %s using (
            account_id::text = current_setting('app.account', true)
            or current_setting('app.account', true) = 'messenger')
        $policy$, owned);
end $$;

call show_to_its_account('notice');

grant select, insert on notice to ${application};
grant update (read_at) on notice to ${application};
