-- The trail: insert-only by grant and by trigger, chained by hash per form. The head keeps number and hash of the last
-- entry, so that a removed end is found like a removed middle.
create table audit_entry (
    form_id         bigint not null references form (id),
    seq             integer not null check (seq > 0),
    organisation    text collate "C" not null,
    at              timestamptz not null,
    actor_id        bigint not null,
    actor_name      text not null,
    actor_role      text not null,
    actor_organisation text not null,
    action          text not null,
    step            text not null,
    revision_before integer,
    revision_after  integer,
    reason          text not null,
    address         text not null,
    previous_hash   text not null,
    hash            text not null,
    primary key (form_id, seq)
);

create table audit_head (
    form_id      bigint primary key references form (id),
    organisation text collate "C" not null,
    seq          integer not null,
    hash         text not null
);

create function refuse_change_of_trail() returns trigger language plpgsql as $$
begin
    raise exception 'the audit trail is append-only';
end $$;
create trigger append_only before update or delete on audit_entry
    for each row execute function refuse_change_of_trail();
create trigger append_only_as_a_whole before truncate on audit_entry
    for each statement execute function refuse_change_of_trail();

call show_within_scope('audit_entry');
call show_within_scope('audit_head');

grant select, insert on audit_entry to ${application};
grant select, insert, update on audit_head to ${application};
