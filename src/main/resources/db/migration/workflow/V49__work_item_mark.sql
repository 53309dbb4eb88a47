-- Which reminder of an item went out: each once, whatever restarts and however many run at the same time.
create table work_item_mark (
    item_id      bigint not null references work_item (id),
    kind         text not null check (kind in ('DUE_SOON', 'OVERDUE', 'ESCALATED')),
    organisation text collate "C" not null,
    marked_at    timestamptz not null default now(),
    primary key (item_id, kind)
);
comment on column work_item_mark.organisation is 'of the item, for whom may see the mark';

create index work_item_by_due_date on work_item (due_on, id) where done_at is null;

call show_within_scope('work_item_mark');

grant select, insert on work_item_mark to ${application};
