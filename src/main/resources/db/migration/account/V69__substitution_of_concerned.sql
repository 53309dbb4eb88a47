-- A reason of absence is between those it concerns, who keeps the accounts and who audits: neither other administrators nor
-- everybody with a wide scope read it.
create function acts_as(wanted_role text) returns boolean
    language plpgsql stable as $$
declare
    seen text := coalesce(current_setting('app.directory', true), '');
    found_one boolean;
begin
    perform set_config('app.directory', 'on', true);
    found_one := exists (select 1 from account_grant
                         where account_id::text = current_setting('app.account', true) and role = wanted_role);
    perform set_config('app.directory', seen, true);
    return found_one;
end $$;
comment on function acts_as is 'true where whoever acts holds the role somewhere; the program itself holds none';

drop policy concerned on substitution;
create policy concerned on substitution using (
    current_setting('app.account', true) in (absentee::text, substitute::text));

-- Arranging, revoking and stepping in are checked by the program, which then acts as its own doorkeeper.
create policy keeping on substitution using (
    current_setting('app.account', true) in ('doorkeeper', 'installer') or (select acts_as('SECURITY_ADMIN')));

-- What an auditor sees stays within their scope.
create policy auditing on substitution as restrictive using (
    current_setting('app.account', true) in (absentee::text, substitute::text, 'doorkeeper', 'installer')
    or (select acts_as('SECURITY_ADMIN')) or (select acts_as('AUDITOR')));
