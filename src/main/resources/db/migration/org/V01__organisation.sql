-- What a transaction may see. Set by the transaction manager at the start of every transaction, for that transaction only;
-- where nothing was set, no row is visible. The comparison uses >= and < because only leakproof operators may use an index
-- under row-level security.
--
--   app.scopes      code prefixes, separated by commas
--   app.scope_all   'on' for those who see every organisation (finance bureau, auditors of the city)
--   app.directory   'on' for administrators and for signing in: organisations and accounts, but no business data

-- Puts a table with a column organisation under that rule.
create procedure show_within_scope(scoped regclass) language plpgsql as $$
begin
    execute format('alter table %s enable row level security', scoped);
    execute format('alter table %s force row level security', scoped);
    execute format($policy$
        create policy scope on %s using (
            current_setting('app.scope_all', true) = 'on'
            or exists (select 1 from unnest(string_to_array(current_setting('app.scopes', true), ',')) s
                       where organisation >= s and organisation < s || chr(127)))
        $policy$, scoped);
end $$;

create table organisation (
    code     text collate "C" primary key check (code ~ '^[0-9A-Z]{3,21}$'),
    name     text not null check (name <> ''),
    kind     text not null check (kind in ('FINANCE_BUREAU', 'FINANCE_DIVISION', 'DEPARTMENT', 'UNIT')),
    division text collate "C" references organisation (code),
    active   boolean not null default true
);
comment on column organisation.division is 'the finance division responsible for a department';

alter table organisation enable row level security;
alter table organisation force row level security;

-- Names of what lies above an organisation, and of the finance bureau, are known to everybody in it.
create policy reading on organisation for select using (
    current_setting('app.scope_all', true) = 'on'
    or current_setting('app.directory', true) = 'on'
    or exists (select 1 from unnest(string_to_array(current_setting('app.scopes', true), ',')) scope
               where (code >= scope and code < scope || chr(127))
                  or starts_with(scope, code)
                  or kind in ('FINANCE_BUREAU', 'FINANCE_DIVISION'))
);
create policy administering on organisation using (current_setting('app.directory', true) = 'on');

grant usage on schema app to ${application};
grant select, insert, update on organisation to ${application};
