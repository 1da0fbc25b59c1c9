insert into achievements.leaderboards (id, slug, name, metric, scope, period, visibility, position, created_at) values
  ('01930000-0000-7000-8002-5a1c0f3e9b01', 'points', 'Points', 'POINTS', 'GLOBAL', 'ALL_TIME', 'PUBLIC', 0, '2024-01-01'),
  ('01930000-0000-7000-8002-b7d24e60a802', 'points-this-year', 'Points this year', 'POINTS', 'GLOBAL', 'YEARLY', 'PUBLIC', 1, '2024-01-01'),
  ('01930000-0000-7000-8002-3e98d1c4f703', 'points-this-month', 'Points this month', 'POINTS', 'GLOBAL', 'MONTHLY', 'PUBLIC', 2, '2024-01-01'),
  ('01930000-0000-7000-8002-c05b72a9e604', 'points-this-week', 'Points this week', 'POINTS', 'GLOBAL', 'WEEKLY', 'PUBLIC', 3, '2024-01-01')
on conflict do nothing;
