-- The national directory of treatment facilities. Each edition has rows of its own, so that the next one
-- can be taken over, and taken back, in one transaction while readers search.
create table edition (
  id bigint primary key,
  title text not null,
  published integer not null,
  surveyed integer,
  checksum varchar(64) not null unique,
  places integer not null,
  imported timestamp with time zone not null,
  whole boolean not null
);

create sequence edition_seq start with 1 increment by 1;

-- The id is the bit that stands for the code in facility.services; it never changes.
create table service_code (
  id integer primary key,
  code varchar(200) not null unique,
  name text not null,
  category varchar(40) not null,
  category_name text not null,
  known boolean not null
);

create table zip_code (
  zip varchar(5) primary key,
  place varchar(120),
  place_key varchar(120),
  state varchar(2),
  latitude double precision not null,
  longitude double precision not null
);

create index zip_code_place on zip_code (place_key, state);

create table facility (
  id bigint primary key,
  edition_id bigint not null references edition (id),
  code varchar(8) not null,
  name text not null,
  program text,
  street text not null,
  unit text,
  city text not null,
  state varchar(2) not null,
  zip varchar(5) not null,
  phone text,
  intakes text array not null,
  website text,
  latitude double precision,
  longitude double precision,
  services bytea not null,
  constraint facility_once unique (code, edition_id)
);

create sequence facility_seq start with 1 increment by 500;

-- Finds what lies in a box on the map.
create index facility_place on facility (edition_id, latitude, longitude);
