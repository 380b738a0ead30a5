-- Circles within circles, fields of the user's own, files of people, and what is to be done again.

alter table circle add column parent_id bigint references circle;

alter table follow_up add column repeat_every integer;
alter table follow_up add column repeat_unit enum('days', 'weeks', 'months', 'years');
alter table follow_up add column repeat_since date;

create table own_field (
  id bigint primary key,
  person_id bigint not null references person,
  position integer not null,
  name varchar not null,
  kind enum('text', 'number', 'date', 'yes-no', 'choice') not null,
  content varchar not null
);

create table attachment (
  id bigint primary key,
  person_id bigint not null references person,
  position integer not null,
  kind enum('photo', 'file') not null,
  name varchar not null,
  media_type varchar not null,
  size bigint not null,
  hash varchar(64) not null,
  added_on date
);
create index attachment_by_hash on attachment (hash);
