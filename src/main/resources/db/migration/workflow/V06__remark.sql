-- What a reviewer objects to (退回意见), pinned to a field, an indicator or the whole, and what the unit answered.
create table remark (
    id           bigint generated always as identity primary key,
    form_id      bigint not null references form (id),
    process      text not null,
    subject_id   bigint not null,
    work_item_id bigint not null references work_item (id),
    organisation text collate "C" not null,
    revision     integer not null,
    place        text not null,
    text         text not null check (text <> ''),
    author_name  text not null,
    step         text not null,
    made_at      timestamptz not null default now(),
    answer       text,
    answered_by  text,
    answered_at  timestamptz
);
create index remark_of_subject on remark (process, subject_id, id);

call show_within_scope('remark');

grant select, insert, update on remark to ${application};
