-- 抄送: for information, with the moment it was read.
create table copy (
    id           bigint generated always as identity primary key,
    item_id      bigint not null references work_item (id),
    form_id      bigint not null references form (id),
    process      text not null,
    organisation text collate "C" not null,
    account_id   bigint not null,
    full_name    text not null,
    sent_name    text not null,
    note         text not null,
    sent_at      timestamptz not null default now(),
    read_at      timestamptz,
    unique (form_id, process, account_id)
);
comment on column copy.item_id is 'where the work stood when it was sent';
comment on column copy.account_id is 'who it was sent to';
create index copy_for_person on copy (account_id, id desc);
create index copy_unread on copy (account_id) where read_at is null;

-- 留言: a conversation beside the form.
create table form_comment (
    id           bigint generated always as identity primary key,
    form_id      bigint not null references form (id),
    organisation text collate "C" not null,
    author_id    bigint not null,
    author_name  text not null,
    role         text not null,
    text         text not null check (text <> ''),
    written_at   timestamptz not null default now()
);
comment on column form_comment.role is 'the role in which the author reads the form';
create index form_comment_of_form on form_comment (form_id, id);

call show_within_scope('copy');
call show_within_scope('form_comment');

grant select, insert, update on copy to ${application};
grant select, insert on form_comment to ${application};
