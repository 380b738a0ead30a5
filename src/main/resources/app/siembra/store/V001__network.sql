create table setting (
  id bigint primary key,
  name varchar(100) not null unique,
  content varchar(1000000) not null
);
