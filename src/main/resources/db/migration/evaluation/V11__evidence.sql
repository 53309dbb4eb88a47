-- Evidence (佐证材料) on an indicator of a self-evaluation. A row is never deleted: what was removed stays with who removed it,
-- because an earlier submission may have been sealed with it.
create table evidence (
    id            bigint generated always as identity primary key,
    evaluation_id bigint not null references self_evaluation (id),
    organisation  text collate "C" not null,
    indicator     integer not null,
    name          text not null check (name <> ''),
    type          text not null,
    size          bigint not null check (size > 0),
    sha256        text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    added_by      text not null,
    added_at      timestamptz not null default now(),
    removed_by    text,
    removed_at    timestamptz,
    check ((removed_by is null) = (removed_at is null))
);
comment on column evidence.indicator is 'the number of the indicator in the approved revision that is evaluated';

create unique index evidence_once on evidence (evaluation_id, indicator, sha256) where removed_at is null;

-- The bytes, where they are kept in the database, cut so that no more than a piece is ever in memory.
create table evidence_piece (
    evidence_id  bigint not null references evidence (id),
    no           integer not null,
    organisation text collate "C" not null,
    bytes        bytea not null,
    primary key (evidence_id, no)
);
alter table evidence_piece alter column bytes set storage external; -- documents and pictures are compressed already

alter table evaluation_revision add column evidence jsonb;
comment on column evaluation_revision.evidence is 'the evidence handed in with it, by SHA-256; part of what its own seals';

create function refuse_change_of_evidence() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'evidence is never deleted';
    end if;
    if old.removed_at is not null
            or (to_jsonb(new) - '{removed_by,removed_at}'::text[]) <> (to_jsonb(old) - '{removed_by,removed_at}'::text[]) then
        raise exception 'evidence % can only be removed, and once', old.id;
    end if;
    return new;
end $$;
create trigger kept before update or delete on evidence
    for each row execute function refuse_change_of_evidence();
create function refuse_change_of_piece() returns trigger language plpgsql as $$
begin
    raise exception 'the bytes of evidence never change';
end $$;
create trigger kept before update or delete on evidence_piece
    for each row execute function refuse_change_of_piece();

call show_within_scope('evidence');
call show_within_scope('evidence_piece');

grant select, insert, update on evidence to ${application};
grant select, insert on evidence_piece to ${application};
