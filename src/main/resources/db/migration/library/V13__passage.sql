-- Sentences of the long texts of forms, as hashes, so that a form finds others of its department that say the same. Written
-- when a revision is frozen; of the latest frozen revision of each form.
create table passage (
    form_id      bigint not null references form (id),
    hash         bigint not null,
    organisation text collate "C" not null,
    year         integer not null,
    primary key (form_id, hash)
);
comment on column passage.hash is 'of the sentence without digits, blanks and punctuation';

-- Equality and ranges are leakproof, so both indexes serve under row-level security.
create index passage_by_hash on passage (hash, year, organisation);
create index indicator_by_name on indicator (name, organisation);

call show_within_scope('passage');

grant select, insert, delete on passage to ${application};
