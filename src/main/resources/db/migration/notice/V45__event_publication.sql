-- The outbox: an event that somebody listens to after the commit is written here in the transaction that published it, and
-- removed once the listener is done. What a crash leaves is published again. The columns are those of Spring Modulith's
-- registry; its indexes by content and by completion serve what this program does not do.
create table event_publication (
    id                     uuid not null primary key,
    listener_id            text not null,
    event_type             text not null,
    serialized_event       text not null,
    publication_date       timestamptz not null,
    completion_date        timestamptz,
    status                 text,
    completion_attempts    integer,
    last_resubmission_date timestamptz
);

-- Whoever acts writes; only the messenger reads, for titles of forms stand in it.
alter table event_publication enable row level security;
alter table event_publication force row level security;
create policy writing on event_publication for insert with check (true);
create policy messenger on event_publication using (current_setting('app.account', true) = 'messenger');

grant select, insert, update, delete on event_publication to ${application};
