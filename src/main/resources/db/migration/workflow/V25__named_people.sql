-- A piece of work goes to an office; somebody of it may give it into the hands of one person.
alter table work_item
    add column office text collate "C",
    add column addressee text,
    add column given_by text,
    add column waits_for text;

-- Policies hold for the owner of the tables too.
select set_config('app.scope_all', 'on', true);
update work_item set office = audience;

alter table work_item alter column office set not null;

comment on column work_item.audience is 'who is asked now: ROLE:CODE, or PERSON:7 where one person is asked by name';
comment on column work_item.office is 'the audience the step belongs to, ROLE:CODE: what a personal item goes back to';
comment on column work_item.addressee is 'full name of the one person who is asked; null where the office is';
comment on column work_item.given_by is 'full name of who asked that person';
comment on column work_item.waits_for is 'names of those whose opinions are awaited; nobody can decide before they answered';

-- 加签: who signs after the person whose turn it is, in this order.
create table signer (
    task_id      text not null,
    place        integer not null,
    organisation text collate "C" not null,
    account_id   bigint not null,
    full_name    text not null,
    primary key (task_id, place)
);
comment on table signer is 'people still to sign for a task; whoever is asked now is no longer among them';

call show_within_scope('signer');

grant select, insert, delete on signer to ${application};
