-- What administrators and officers do to the program itself: seasons, calendars, jobs, migrations. Insert-only and chained
-- like the trail of a form, but about no form.
create table administration_entry (
    seq           bigint primary key check (seq > 0),
    at            timestamptz not null,
    actor_id      bigint not null,
    actor_name    text not null,
    area          text not null,
    action        text not null,
    subject       text not null,
    reason        text not null,
    address       text not null,
    previous_hash text not null,
    hash          text not null
);
comment on column administration_entry.area is 'what was administered, such as CALENDAR, SEASON, MIGRATION, JOB';

create trigger append_only before update or delete on administration_entry
    for each row execute function refuse_change_of_trail();
create trigger append_only_as_a_whole before truncate on administration_entry
    for each statement execute function refuse_change_of_trail();

alter table administration_entry enable row level security;
alter table administration_entry force row level security;
create policy reading on administration_entry for select using (
    current_setting('app.scope_all', true) = 'on' or current_setting('app.directory', true) = 'on');
create policy writing on administration_entry for insert with check (
    current_setting('app.scope_all', true) = 'on' or current_setting('app.directory', true) = 'on');

grant select, insert on administration_entry to ${application};
