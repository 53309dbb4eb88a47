-- Days that administrators set by hand; they go before the published days that come with the program. Everybody counts with
-- them, so everybody reads them.
create table calendar_day (
    date date primary key,
    kind text not null check (kind in ('HOLIDAY', 'WORKDAY')),
    name text not null check (name <> '')
);
comment on column calendar_day.kind is 'HOLIDAY: not worked; WORKDAY: worked, such as a make-up day (调休) on a weekend';

alter table calendar_day enable row level security;
alter table calendar_day force row level security;
create policy reading on calendar_day for select using (true);
create policy administering on calendar_day using (current_setting('app.directory', true) = 'on');

grant select, insert, update, delete on calendar_day to ${application};
