-- What a season opens has no author until somebody of the unit saves it.
alter table evaluation_revision alter column author_id drop not null;
comment on column evaluation_revision.author_id is 'who saved it last; null where the season job opened it and nobody has saved';
