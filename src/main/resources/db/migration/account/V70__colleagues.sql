-- Names of those who can be asked for by name, for transactions that do not see accounts: they stay in their transaction
-- instead of waiting for another connection while they hold one.
create function colleagues(wanted_roles text[], wanted_organisation text)
    returns table (id bigint, full_name text, role text)
    language plpgsql as $$
declare
    seen text := coalesce(current_setting('app.directory', true), '');
begin
    perform set_config('app.directory', 'on', true);
    return query
        select holder.id, holder.full_name, holder.role from (
            select distinct on (a.id) a.id, a.full_name, g.role
            from account a join account_grant g on g.account_id = a.id
            where a.active and g.role = any (wanted_roles) and starts_with(wanted_organisation, g.prefix)
            order by a.id, array_position(wanted_roles, g.role)) holder
        order by holder.full_name, holder.id;
    perform set_config('app.directory', seen, true);
end $$;
comment on function colleagues is 'each once, in the first of the roles they hold';
