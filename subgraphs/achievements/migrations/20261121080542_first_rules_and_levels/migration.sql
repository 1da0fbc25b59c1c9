insert into achievements.points_rules (id, trigger, name, amount, daily_cap, per_source_once, recipient, metric, is_enabled, version) values
  ('01930000-0000-7000-8000-000000000001', 'user.verified', 'Joined the community', 20, null, true, 'ACTOR', null, true, 1),
  ('01930000-0000-7000-8000-000000000002', 'affiliation.verified', 'Institution confirmed', 15, null, true, 'ACTOR', null, true, 1),
  ('01930000-0000-7000-8000-000000000003', 'post.published', 'Published a post', 10, 50, true, 'ACTOR', 'ENGAGEMENT', true, 1),
  ('01930000-0000-7000-8000-000000000004', 'comment.created', 'Wrote a comment', 3, 30, true, 'ACTOR', 'ENGAGEMENT', true, 1),
  ('01930000-0000-7000-8000-000000000005', 'comment.created', 'Got a comment', 2, 20, true, 'AUTHOR', 'ENGAGEMENT', true, 1),
  ('01930000-0000-7000-8000-000000000006', 'reaction.added', 'Got a reaction', 2, 40, true, 'AUTHOR', 'ENGAGEMENT', true, 1),
  ('01930000-0000-7000-8000-000000000007', 'answer.accepted', 'Answer accepted', 25, null, true, 'AUTHOR', 'CONTRIBUTIONS', true, 1),
  ('01930000-0000-7000-8000-000000000008', 'user.followed', 'Got a follower', 1, 10, true, 'AUTHOR', 'ENGAGEMENT', true, 1),
  ('01930000-0000-7000-8000-000000000009', 'club.created', 'Founded a club', 20, 20, true, 'ACTOR', 'CONTRIBUTIONS', true, 1),
  ('01930000-0000-7000-8000-00000000000a', 'club.member_joined', 'Joined a club', 5, 15, true, 'ACTOR', 'ENGAGEMENT', true, 1),
  ('01930000-0000-7000-8000-00000000000b', 'achievement.created', 'Shared an achievement', 5, 15, true, 'ACTOR', null, true, 1),
  ('01930000-0000-7000-8000-00000000000c', 'achievement.verified', 'Achievement verified', 40, null, true, 'AUTHOR', null, true, 1)
on conflict do nothing;
--> statement-breakpoint
insert into achievements.levels (id, number, name, min_points) values
  ('01930000-0000-7000-8001-000000000001', 1, 'Newcomer', 0),
  ('01930000-0000-7000-8001-000000000002', 2, 'Explorer', 50),
  ('01930000-0000-7000-8001-000000000003', 3, 'Contributor', 150),
  ('01930000-0000-7000-8001-000000000004', 4, 'Regular', 350),
  ('01930000-0000-7000-8001-000000000005', 5, 'Connector', 700),
  ('01930000-0000-7000-8001-000000000006', 6, 'Mentor in the making', 1200),
  ('01930000-0000-7000-8001-000000000007', 7, 'Pillar', 2000),
  ('01930000-0000-7000-8001-000000000008', 8, 'Beacon', 3200),
  ('01930000-0000-7000-8001-000000000009', 9, 'Luminary', 5000),
  ('01930000-0000-7000-8001-00000000000a', 10, 'Legend', 8000)
on conflict do nothing;
