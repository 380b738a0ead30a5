-- The network. A fact has its id from one counter for all kinds; what a fact has several of stands in a table of
-- its own, in the order of `position`. The numbers of the change feed and its images follow the order of columns.

create table circle (
  id bigint primary key,
  delivered varchar not null,
  name varchar not null,
  cadence_days integer,
  chosen boolean not null
);

create table topic (
  id bigint primary key,
  name varchar not null,
  folded varchar not null,
  unique (folded)
);

create table person (
  id bigint primary key,
  prefix varchar not null,
  given varchar not null,
  additional varchar not null,
  family varchar not null,
  second_family varchar not null,
  suffix varchar not null,
  formatted varchar not null,
  folded varchar not null,
  maiden varchar not null,
  phonetic_given varchar not null,
  phonetic_additional varchar not null,
  phonetic_family varchar not null,
  sort_as varchar not null,
  notes varchar not null,
  pronouns varchar not null,
  starred boolean not null,
  cadence enum('learned', 'chosen', 'rest') not null,
  cadence_days integer,
  rest_until date,
  snoozed_until date,
  archived boolean not null,
  deceased boolean not null,
  died_on varchar(10),
  sorted_on date,
  added_on date not null,
  uid varchar not null,
  met_on varchar(10),
  met_place varchar not null,
  met_through bigint,
  approximate_last date
);
create index person_by_name on person (folded, id);
create index person_by_introducer on person (met_through);

create table nickname (
  id bigint primary key,
  person_id bigint not null references person,
  position integer not null,
  name varchar not null
);

create table contact_point (
  id bigint primary key,
  person_id bigint not null references person,
  position integer not null,
  kind enum('phone', 'email', 'postal', 'link', 'messenger') not null,
  content varchar not null,
  detail varchar,
  label_types varchar not null,
  label_text varchar not null,
  po_box varchar,
  extended varchar,
  street varchar,
  city varchar,
  region varchar,
  postal_code varchar,
  country varchar
);

create table position_held (
  id bigint primary key,
  person_id bigint not null references person,
  position integer not null,
  organisation varchar not null,
  units varchar not null,
  title varchar not null,
  role varchar not null,
  from_year integer,
  to_year integer
);

create table person_date (
  id bigint primary key,
  person_id bigint not null references person,
  position integer not null,
  kind enum('birthday', 'anniversary', 'own') not null,
  on_date varchar(10),
  words varchar not null,
  label varchar not null,
  day_of_year varchar(5) generated always as (right(on_date, 5))
);
create index person_date_by_day on person_date (day_of_year);

create table person_tag (
  id bigint primary key,
  person_id bigint not null references person,
  position integer not null,
  tag varchar not null
);

create table extra_property (
  id bigint primary key,
  person_id bigint not null references person,
  position integer not null,
  format varchar not null,
  name varchar not null,
  content varchar not null
);

create table person_circle (
  id bigint primary key,
  person_id bigint not null references person,
  position integer not null,
  circle_id bigint not null references circle
);

create table skill (
  id bigint primary key,
  person_id bigint not null references person,
  position integer not null,
  topic_id bigint not null references topic,
  level integer not null,
  since_year integer,
  source varchar not null
);

create table interest (
  id bigint primary key,
  person_id bigint not null references person,
  position integer not null,
  topic_id bigint not null references topic
);

create table need (
  id bigint primary key,
  person_id bigint not null references person,
  position integer not null,
  content varchar not null,
  topic_id bigint references topic,
  opened_on date not null,
  closed_on date
);

create table told (
  id bigint primary key,
  person_id bigint not null references person,
  position integer not null,
  topic_id bigint not null references topic,
  told_on date not null
);

create table import_source (
  id bigint primary key,
  person_id bigint not null references person,
  position integer not null,
  source varchar not null
);
create index import_source_by_key on import_source (source);

create table interaction (
  id bigint primary key,
  on_date date not null,
  at_time time(9),
  zone varchar(100),
  channel enum('face-to-face', 'video', 'call', 'letter', 'event', 'message', 'email', 'social', 'note') not null,
  starter enum('me', 'they', 'unknown') not null,
  counting enum('by-rule', 'greeting', 'ticked') not null,
  crowd integer not null,
  is_contact boolean not null,
  title varchar not null,
  note varchar not null,
  place varchar not null,
  minutes integer,
  source varchar not null
);
create index interaction_by_day on interaction (on_date, id);
create index interaction_by_source on interaction (source);

create table interaction_person (
  id bigint primary key,
  interaction_id bigint not null references interaction,
  position integer not null,
  person_id bigint not null references person
);

create table interaction_topic (
  id bigint primary key,
  interaction_id bigint not null references interaction,
  position integer not null,
  topic_id bigint not null references topic
);

create table help (
  id bigint primary key,
  direction enum('given', 'received') not null,
  kind enum('advice', 'opinion', 'knowledge', 'introduction', 'referral', 'lead', 'time', 'service', 'thing-lent', 'gift', 'money-lent', 'support') not null,
  size enum('small', 'medium', 'large') not null,
  state enum('asked', 'promised', 'done', 'declined') not null,
  on_date date not null,
  content varchar not null,
  thanked boolean not null,
  outcome varchar not null,
  interaction_id bigint references interaction,
  lent boolean not null,
  thing varchar,
  amount varchar(100),
  currency varchar(3),
  due_back date,
  returned_on date,
  returned_amount varchar(100),
  returned_currency varchar(3)
);
create index help_by_day on help (on_date, id);

create table help_person (
  id bigint primary key,
  help_id bigint not null references help,
  position integer not null,
  person_id bigint not null references person
);

create table help_topic (
  id bigint primary key,
  help_id bigint not null references help,
  position integer not null,
  topic_id bigint not null references topic
);

create table follow_up (
  id bigint primary key,
  due date not null,
  content varchar not null,
  done_on date,
  interaction_id bigint references interaction
);
create index follow_up_open on follow_up (done_on, due);

create table follow_up_person (
  id bigint primary key,
  follow_up_id bigint not null references follow_up,
  position integer not null,
  person_id bigint not null references person
);

create table connection (
  id bigint primary key,
  from_id bigint not null references person,
  to_id bigint not null references person,
  type varchar not null,
  inverse varchar not null,
  note varchar not null
);

create table introduction (
  id bigint primary key,
  first_id bigint not null references person,
  second_id bigint not null references person,
  asked_on date not null,
  introduced_on date,
  outcome varchar not null
);

create table two_people (
  id bigint primary key,
  first_id bigint not null references person,
  second_id bigint not null references person
);

create table ask (
  id bigint primary key,
  need varchar not null,
  opened_on date not null
);

create table ask_person (
  id bigint primary key,
  ask_id bigint not null references ask,
  position integer not null,
  person_id bigint not null references person,
  state enum('planned', 'asked', 'yes', 'no', 'thanked') not null,
  state_on date not null
);

create table ask_topic (
  id bigint primary key,
  ask_id bigint not null references ask,
  position integer not null,
  topic_id bigint not null references topic
);

create table setting (
  id bigint primary key,
  name varchar(200) not null,
  content varchar not null,
  unique (name)
);

create table counter (
  one integer primary key check (one = 1),
  last_fact bigint not null,
  last_row bigint not null,
  last_change bigint not null,
  record bigint not null,
  chain varchar(64) not null
);

create table table_sum (
  fact_table integer primary key,
  row_count bigint not null,
  total bigint not null
);

create table change_set (
  id bigint primary key,
  at timestamp(9) with time zone not null,
  label_key varchar(200) not null,
  label_arguments varbinary(1000000) not null,
  kind enum('do', 'undo', 'redo', 'reverse') not null,
  reverses bigint,
  state enum('stands', 'reversed', 'erased', 'closed') not null
);

create table change_row (
  change_set bigint not null,
  fact_table integer not null,
  number integer not null,
  id_first bigint not null,
  id_last bigint not null,
  before varbinary(1048576),
  primary key (change_set, fact_table, number)
);

create table change_person (
  person_id bigint not null,
  change_set bigint not null,
  primary key (person_id, change_set)
);

create table figures (
  person_id bigint primary key,
  first_on date,
  last_on date,
  newest_on date,
  typical integer,
  second_longest integer,
  warmth double precision not null,
  given double precision not null,
  received double precision not null,
  contact_weeks bigint not null,
  face_to_face_weeks bigint not null
);

create table today_mark (
  person_id bigint not null,
  on_day date not null,
  kind enum('shown', 'acted', 'spent', 'from-before') not null,
  change_set bigint not null,
  primary key (on_day, person_id, kind, change_set)
);

create table reminder_mark (
  kind enum('quiet', 'date', 'follow-up', 'help-promised', 'thanks-pending', 'introduction', 'own') not null,
  subject bigint not null,
  due date not null,
  notified boolean not null,
  snoozed_until date,
  dismissed boolean not null,
  primary key (due, kind, subject)
);

create table memory (
  name varchar(200) primary key,
  content varchar(1000) not null
);

create table hidden (
  item varchar(1000) primary key
);

insert into circle (id, delivered, name, cadence_days, chosen) values
  (1, 'close-family', '', 14, false),
  (2, 'family', '', 90, false),
  (3, 'friends', '', 60, false),
  (4, 'work', '', 90, false);

-- The chain of a new network is drawn when it is made.
insert into counter (one, last_fact, last_row, last_change, record, chain) values (1, 4, 0, 0, 0, '');
