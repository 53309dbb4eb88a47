-- Units that check their own forms (单位内部审核) before these go to the department; all others do not.
create table unit_check (
    organisation text collate "C" primary key references organisation (code)
);

call show_within_scope('unit_check');

-- Administrators see no business data, but set this.
create policy administering on unit_check using (current_setting('app.directory', true) = 'on');

grant select, insert, delete on unit_check to ${application};
