-- Programs that hear of what happens, by a signed call.
create table webhook (
    id         bigint generated always as identity primary key,
    url        text not null,
    kinds      text[] not null check (cardinality(kinds) > 0),
    salt       text not null,
    secret     text not null,
    active     boolean not null default true,
    created_at timestamptz not null default now()
);
comment on column webhook.secret is 'encrypted with the key of the installation and the salt; shown once, when it is made';

alter table webhook enable row level security;
alter table webhook force row level security;
create policy directory on webhook using (current_setting('app.directory', true) = 'on');

grant select, insert on webhook to ${application};
grant update (active) on webhook to ${application};
