-- The outbox, as one row an announcement: written in the transaction of the act, and removed in the one that tells it. The
-- registry of before took three transactions to tell each one.
create table announcement (
    no       bigint generated always as identity primary key,
    event    jsonb not null,
    attempts integer not null default 0,
    next_at  timestamptz not null default now()
);
comment on column announcement.no is 'they are told in this order';
comment on column announcement.next_at is 'when to tell it; later than it was made only where telling it failed';

-- Whoever acts writes; only the messenger reads, for titles of forms stand in it.
alter table announcement enable row level security;
alter table announcement force row level security;
create policy writing on announcement for insert with check (true);
create policy messenger on announcement using (current_setting('app.account', true) = 'messenger');

grant select, insert, update, delete on announcement to ${application};

select set_config('app.account', 'messenger', true);
insert into announcement (event)
select serialized_event::jsonb from event_publication order by publication_date;

drop table event_publication;
