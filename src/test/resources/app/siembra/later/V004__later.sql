-- What a later version might do to the tables.
alter table person add column later varchar default 'later' not null;
create index person_by_later on person (later, id);
update person set later = given where starred;
