-- The inbox: one row a task, open until somebody decides, then the record of who decided what and when. Written in the
-- same transaction as the engine's own tables and never joined with them.
create table work_item (
    id            bigint generated always as identity primary key,
    form_id       bigint not null references form (id),
    subject_id    bigint not null,
    organisation  text collate "C" not null,
    year          integer not null,
    title         text not null,
    process       text not null,
    step          text not null,
    audience      text collate "C" not null,
    instance_id   text not null,
    task_id       text not null,
    created_at    timestamptz not null default now(),
    due_on        date not null,
    claimed_by    bigint,
    claimed_name  text,
    claimed_at    timestamptz,
    done_at       timestamptz,
    done_by       bigint,
    done_name     text,
    outcome       text,
    opinion       text,
    revision      integer
);
comment on column work_item.subject_id is 'what is worked on: the form itself, or its self-evaluation';
comment on column work_item.audience is 'who is asked, as ROLE:CODE; a user belongs to several audiences';
comment on column work_item.revision is 'the revision the decision was about';

create index work_item_open on work_item (audience, due_on, id) where done_at is null;
create index work_item_done on work_item (done_by, done_at desc, id desc) where done_at is not null;
create index work_item_of_form on work_item (form_id, id);
create index work_item_of_instance on work_item (instance_id) where done_at is null;

call show_within_scope('work_item');

grant select, insert, update on work_item to ${application};
