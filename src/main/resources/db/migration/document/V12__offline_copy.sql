-- What a unit took away in a workbook to fill it offline. The workbook carries the token alone; what stood in it when it left
-- is read from here, so that nothing a workbook claims of itself has to be believed.
create table offline_copy (
    token        uuid primary key,
    form_id      bigint not null references form (id),
    organisation text collate "C" not null,
    version      integer not null,
    layout       integer not null,
    content      jsonb not null,
    taken_by     bigint not null references account (id),
    taken_at     timestamptz not null default now()
);
comment on column offline_copy.version is 'of the form when it was taken';
comment on column offline_copy.content is 'of the form when it was taken: a draft is overwritten afterwards';

create index offline_copy_by_form on offline_copy (form_id);

call show_within_scope('offline_copy');
grant select, insert on offline_copy to ${application};
