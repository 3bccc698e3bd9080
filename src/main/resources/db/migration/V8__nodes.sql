-- What the nodes of one guide share. Whoever writes a part of it holds its row; the version tells the others
-- that there is something new to read.
create table shared_part (
  part varchar(20) primary key,
  version varchar(64) not null
);

insert into shared_part (part, version) values ('content', '');
insert into shared_part (part, version) values ('directory', '');
