create table account (
    id              bigint generated always as identity primary key,
    username        text not null unique check (username ~ '^[a-z0-9][a-z0-9._-]{1,39}$'),
    full_name       text not null check (full_name <> ''),
    password_hash   text not null,
    must_change     boolean not null default false,
    organisation    text collate "C" not null references organisation (code),
    active          boolean not null default true,
    failed_attempts integer not null default 0,
    locked_until    timestamptz,
    created_at      timestamptz not null default now()
);

create table account_grant (
    account_id bigint not null references account (id),
    role       text not null,
    prefix     text collate "C" not null check (prefix ~ '^([0-9A-Z]{3,21})?$'),
    primary key (account_id, role, prefix)
);
comment on column account_grant.prefix is 'the role holds for every organisation whose code starts so; empty: for all';

alter table account enable row level security;
alter table account force row level security;
alter table account_grant enable row level security;
alter table account_grant force row level security;

-- Who acts on a form is recorded with the act itself, so business users need no access to accounts at all.
create policy directory on account using (current_setting('app.directory', true) = 'on');
create policy directory on account_grant using (current_setting('app.directory', true) = 'on');

grant select, insert, update on account to ${application};
grant select, insert, delete on account_grant to ${application};
