-- Help asked for or not, what is lent and comes back in parts, what came of an introduction, the help that a yes
-- brought, objectives.

alter table help add column prompted enum('asked', 'unasked');

create table help_return (
  id bigint primary key,
  help_id bigint not null references help,
  position integer not null,
  returned_on date not null,
  content varchar not null,
  amount varchar(100),
  currency varchar(3)
);

alter table introduction add column declined_on date;
alter table introduction add column upshot enum('worked', 'not-worked', 'nothing-yet');
alter table introduction add column told_on date;

alter table ask_person add column help_id bigint references help;

create table objective (
  id bigint primary key,
  kind enum('opportunity', 'learning', 'friendship') not null,
  content varchar not null,
  until date,
  opened_on date not null,
  closed_on date,
  outcome varchar not null
);

create table objective_topic (
  id bigint primary key,
  objective_id bigint not null references objective,
  position integer not null,
  topic_id bigint not null references topic
);

create table objective_person (
  id bigint primary key,
  objective_id bigint not null references objective,
  position integer not null,
  person_id bigint not null references person
);
