-- A substitute decides in the name of somebody who is absent: both count as having decided.
alter table work_item add column done_for bigint;
comment on column work_item.done_for is 'the absent account in whose name a substitute did it';
