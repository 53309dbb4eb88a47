-- Names of those who hold a role for an organisation: whoever asks others for a signature or sends work to them has to know
-- that they exist, though nobody but administrators reads accounts.
create function role_holders(wanted_role text, wanted_organisation text)
    returns table (id bigint, full_name text, organisation text)
    language plpgsql as $$
declare
    seen text := coalesce(current_setting('app.directory', true), '');
begin
    perform set_config('app.directory', 'on', true);
    return query
        select a.id, a.full_name, a.organisation::text from account a
        where a.active and exists (select 1 from account_grant g
                                   where g.account_id = a.id and g.role = wanted_role
                                     and starts_with(wanted_organisation, g.prefix))
        order by a.username;
    perform set_config('app.directory', seen, true);
end $$;
