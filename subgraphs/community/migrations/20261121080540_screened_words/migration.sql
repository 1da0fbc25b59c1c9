-- words and phrases, folded (lower case, no accents, single blanks), that hold a text for review from the start
insert into "community"."screened_words" ("word") values
  ('casino bonus'),
  ('cheap essays'),
  ('click here to win'),
  ('crypto giveaway'),
  ('double your bitcoin'),
  ('earn money fast'),
  ('essay writing service'),
  ('followers for sale'),
  ('free followers'),
  ('guaranteed profit'),
  ('kill yourself'),
  ('kys'),
  ('no credit check'),
  ('online pharmacy'),
  ('replica watches'),
  ('viagra');
