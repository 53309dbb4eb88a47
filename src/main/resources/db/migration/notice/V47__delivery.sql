-- Where and how a person wants to be reached beyond the application itself.
create table notice_contact (
    account_id bigint primary key references account (id),
    address    text not null,
    language   text not null check (language in ('zh-CN', 'en')),
    digest_at  timestamptz
);
comment on column notice_contact.address is 'of mail; empty for none';
comment on column notice_contact.digest_at is 'when the last digest was made';

create table notice_choice (
    account_id bigint not null references account (id),
    kind       text not null,
    reach      text not null check (reach in ('OFF', 'IN_APP', 'MAIL', 'DIGEST')),
    primary key (account_id, kind)
);
comment on table notice_choice is 'how a person hears of a kind of news, where they do not want what the rules give';

call show_to_its_account('notice_contact');
call show_to_its_account('notice_choice');

grant select, insert, update on notice_contact, notice_choice to ${application};

-- What leaves the program: written with the notice, sent later and again until it arrives or is given up.
create table notice_delivery (
    id         uuid primary key,
    channel    text not null check (channel in ('MAIL', 'WEBHOOK')),
    target_id  bigint not null,
    event_id   uuid not null,
    kind       text not null,
    recipient  text not null,
    subject    text not null,
    body       text not null,
    state      text not null default 'WAITING' check (state in ('WAITING', 'SENT', 'DEAD')),
    attempts   integer not null default 0,
    next_at    timestamptz not null,
    cause      text not null default '',
    created_at timestamptz not null default now(),
    unique (event_id, channel, target_id)
);
comment on column notice_delivery.target_id is 'the account or the endpoint it goes to';
comment on column notice_delivery.body is 'emptied once it was sent';
comment on column notice_delivery.next_at is 'when to try; while it is being tried, when to try again if nothing is heard of that';

create index notice_delivery_due on notice_delivery (next_at) where state = 'WAITING';
create index notice_delivery_dead on notice_delivery (created_at desc) where state = 'DEAD';

alter table notice_delivery enable row level security;
alter table notice_delivery force row level security;
create policy directory on notice_delivery using (current_setting('app.directory', true) = 'on');

grant select, insert, update on notice_delivery to ${application};

alter table notice add column digested boolean not null default false;
comment on column notice.digested is 'true once it stood in a daily mail';
grant update (digested) on notice to ${application};

-- Who is told of something is looked up with every announcement.
create index account_grant_by_role on account_grant (role, prefix);
