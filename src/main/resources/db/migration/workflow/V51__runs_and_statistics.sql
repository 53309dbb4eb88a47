-- Every item of one run, also of one that ended, and every item done in a fiscal year.
create index work_item_of_any_run on work_item (instance_id);
drop index work_item_of_instance;
create index work_item_of_year on work_item (year, process) where done_at is not null;
