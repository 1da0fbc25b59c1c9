import postgres from "postgres";

export const CONNECTIONS = 10;

const SHOWN = 24;

/** The member directory's first page, with what three loaders bring. */
export const PEOPLE_QUERY = `{
  users(first: ${SHOWN}) {
    nodes { id username fullName kind headline university skills { name } positions { company title } }
    pageInfo { hasNextPage }
  }
}`;

/** The same as one statement that answers the JSON itself, each part by its index. */
export const PEOPLE_SQL = `
  with page as (
    select id, username, full_name, kind, headline, created_at from users.users
    where status = 'ACTIVE' and directory_listed order by created_at desc, id desc limit ${SHOWN + 1}
  ), shown as (select * from page limit ${SHOWN})
  select json_build_object('data', json_build_object('users', json_build_object(
    'nodes', (select json_agg(json_build_object(
      'id', 'usr_' || replace(id::text, '-', ''), 'username', username, 'fullName', full_name, 'kind', kind, 'headline', headline,
      'university', (select institution from users.affiliations a where a.user_id = shown.id order by is_primary desc, start_year desc nulls last limit 1),
      'skills', (select coalesce(json_agg(json_build_object('name', s.name) order by l.position), '[]') from users.user_skills l join users.skills s on s.id = l.topic_id where l.user_id = shown.id),
      'positions', (select coalesce(json_agg(json_build_object('company', company, 'title', title) order by position), '[]') from users.positions p where p.user_id = shown.id)
    ) order by created_at desc, id desc) from shown),
    'pageInfo', json_build_object('hasNextPage', (select count(*) > ${SHOWN} from page))
  )))::text as answer`;

const PEOPLE = 2_000;

/** Fills a migrated database with people. */
export async function fillPeople(databaseUrl: string): Promise<void> {
  const sql = postgres(databaseUrl, { max: 1, fetch_types: false });
  await sql.unsafe(`
    insert into users.skills (id, name, slug) select gen_random_uuid(), 'Skill ' || n, 'skill-' || n from generate_series(1, 40) n;
    insert into users.users (id, username, full_name, headline, kind, status, created_at, updated_at, last_active_at)
      select gen_random_uuid(), 'person_' || n, 'Person Number ' || n, 'Works on things of the kind ' || n, 'STUDENT', 'ACTIVE', now() - n * interval '1 hour', now(), now()
      from generate_series(1, ${PEOPLE}) n;
    insert into users.affiliations (id, user_id, institution, kind, is_primary, status, start_year, created_at)
      select gen_random_uuid(), id, 'University of ' || left(id::text, 4), 'STUDENT', true, 'VERIFIED', 2020, now() from users.users;
    insert into users.user_skills (user_id, topic_id, position)
      select user_id, topic_id, row_number() over (partition by user_id order by topic_id)
      from (select u.id as user_id, s.id as topic_id, row_number() over (partition by u.id order by md5(u.id::text || s.id::text)) as rank from users.users u cross join users.skills s) ranked where rank <= 5;
    insert into users.positions (id, user_id, company, title, position)
      select gen_random_uuid(), id, 'Company ' || n, 'Title ' || n, n from users.users cross join generate_series(1, 2) n;
    analyze;`);
  await sql.end();
}
