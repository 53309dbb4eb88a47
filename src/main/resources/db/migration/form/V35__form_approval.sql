-- Every revision that was ever in force, under which number and since when; the form itself tells of the latest alone.
create table form_approval (
    form_id      bigint not null references form (id),
    revision     integer not null,
    organisation text collate "C" not null,
    number       text not null,
    approved_on  date not null,
    primary key (form_id, revision)
);
comment on table form_approval is 'one row for the approval (批复) and one for each adjustment (目标调整) that was approved';

set local app.scope_all = 'on';
insert into form_approval (form_id, revision, organisation, number, approved_on)
select id, revision_in_force, organisation, approval_number, approved_on from form where revision_in_force is not null;

call show_within_scope('form_approval');

grant select, insert on form_approval to ${application};
