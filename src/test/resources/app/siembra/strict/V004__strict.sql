-- What a later version might forbid in the tables, after it has put what is there in order.
update change_set set label_key = 'tried' where label_key = 'test';
alter table change_set add constraint change_set_strict check (label_key <> 'test');
