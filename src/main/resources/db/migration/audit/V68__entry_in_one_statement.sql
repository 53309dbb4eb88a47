-- An entry takes its place in the chain within the one statement that writes it: the end of the chain moves on and says what
-- stood there before. What is hashed is the same; the verification, which reads the chain, computes it by itself.
alter table audit_head add column previous_hash text not null default '';
comment on column audit_head.previous_hash is 'of the entry before the last; written for the statement that appends, read by nobody else';

create function chained_hash(before text, seq integer, after text, previous text) returns text
    language sql immutable strict parallel safe
    return encode(sha256(convert_to(
        before || E'\n' || length(seq::text) || ':' || seq || E'\n' || after || previous, 'UTF8')), 'hex');
comment on function chained_hash is 'before and after: the other parts of an entry, each preceded by its length';
