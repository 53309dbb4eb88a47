-- 催办: who reminded whom of a piece of work.
create table urge (
    id           bigint generated always as identity primary key,
    item_id      bigint not null references work_item (id),
    organisation text collate "C" not null,
    urged_on     date not null,
    urged_name   text not null,
    note         text not null,
    urged_at     timestamptz not null default now()
);
create index urge_of_item on urge (item_id, id);

call show_within_scope('urge');

grant select, insert on urge to ${application};
