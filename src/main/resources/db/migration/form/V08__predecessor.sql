-- A form may be started from the approved form of the year before (从上年结转), once for each year.
alter table form add column predecessor bigint references form (id);
comment on column form.predecessor is 'the approved form of the year before from which this one was started';

create unique index form_by_predecessor on form (predecessor, year) where stage <> 'DISCARDED';
