import { newId } from "@atrium/kit";
import { testSubgraph } from "@atrium/kit/test";
import { sequentialScans } from "@atrium/kit/test/scans";
import { sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { affiliations } from "../affiliations/tables.ts";
import type { QueryUsersArgs, UserOrderField } from "../generated.ts";
import subgraph from "../index.ts";
import { positions } from "../profiles/tables.ts";
import { skills, userSkills } from "../skills/tables.ts";
import { listUsers } from "./directory.ts";
import { type UserRow, users } from "./tables.ts";

const PEOPLE = 12_000;
const { context } = await testSubgraph(subgraph);
const rareSkill = newId();

beforeAll(async () => {
  const { db } = context();
  const people = sql`generate_series(1, ${PEOPLE}::int) n`;
  const idOf = sql`md5(n::text)::uuid`;
  await db.execute(sql`
    insert into ${users} (id, username, full_name, headline, location, kind, status, directory_listed, created_at, updated_at, last_active_at)
    select ${idOf}, substr(md5('u' || n), 1, 10) || n, initcap(substr(md5('a' || n), 1, 6)) || ' ' || initcap(substr(md5('b' || n), 1, 8)), 'Works on ' || substr(md5('c' || n % 500), 1, 7), 'City ' || substr(md5('d' || n % 300), 1, 6),
      (array['STUDENT', 'ALUMNI', 'FACULTY', 'EXPERT', 'RECRUITER'])[1 + n % 5], case n % 50 when 0 then 'SUSPENDED' when 1 then 'PENDING_APPROVAL' else 'ACTIVE' end, n % 30 > 0,
      now() - n * interval '1 hour', now(), now() - (n * 7919 % ${PEOPLE}::int) * interval '1 minute'
    from ${people}`);
  await db.execute(sql`update ${users} set kind = 'STAFF' where id in (md5('77')::uuid, md5('4242')::uuid)`);
  await db.execute(
    sql`insert into ${positions} (id, user_id, company, title, position) select gen_random_uuid(), ${idOf}, 'Company ' || substr(md5('e' || n % 900), 1, 7), 'Engineer', 0 from ${people}`,
  );
  await db.execute(
    sql`insert into ${affiliations} (id, user_id, institution, kind, graduation_year, is_primary, status, created_at) select gen_random_uuid(), ${idOf}, 'University ' || n % 200, 'STUDENT', 1970 + n % 60, true, 'VERIFIED', now() from ${people}`,
  );
  await db.execute(sql`insert into ${skills} (id, name, slug) values (${rareSkill}, 'Rare', 'rare'), (${newId()}, 'Usual', 'usual')`);
  await db.execute(
    sql`insert into ${userSkills} (user_id, topic_id, position) select ${idOf}, s.id, 0 from ${people}, ${skills} s where s.slug = 'usual' or n % 400 = 7`,
  );
  await db.execute(sql`analyze ${users}, ${positions}, ${affiliations}, ${userSkills}`);
});

const scansOf = (args: QueryUsersArgs) =>
  sequentialScans(context().db, "users", async (tx) => {
    const { nodes } = await listUsers(Object.assign(context(), { db: tx }), args);
    expect(nodes.length).toBeGreaterThan(0);
  });

const orders: UserOrderField[] = ["CREATED_AT", "NAME", "LAST_ACTIVE"];

test.for(orders.flatMap((field) => (["ASC", "DESC"] as const).map((direction) => ({ field, direction }))))(
  "the directory by $field $direction is read by index, on any page",
  async (orderBy) => {
    const { edges } = await listUsers(context(), { first: 50, orderBy });

    expect(await scansOf({ orderBy })).toEqual({});
    expect(await scansOf({ orderBy, after: edges[49]?.cursor as string })).toEqual({});
    expect(await scansOf({ orderBy, first: null, last: 20, before: edges[49]?.cursor as string })).toEqual({});
  },
);

test.for([...orders, "RELEVANCE"] as const)("words by %s are looked up by index", async (field) => {
  const { fullName, username } = (await context().db.select().from(users).where(sql`${users.id} = md5('6003')::uuid`))[0] as UserRow;

  for (const query of [fullName as string, fullName?.slice(0, -1) as string, username, fullName?.split(" ")[1] as string]) {
    expect(await scansOf({ filter: { query }, orderBy: { field, direction: "DESC" } })).toEqual({});
  }
});

test.for(orders)("each filter by %s is read by index", async (field) => {
  const filters = [
    { kinds: ["STAFF" as const] },
    { kinds: ["STUDENT" as const] },
    { location: "city 9" },
    { company: "company a" },
    { institution: "University 7" },
    { institution: "university 7", graduationYearFrom: 1975, graduationYearTo: 2010 },
    { skillIds: [rareSkill] },
  ];

  for (const filter of filters) expect([filter, await scansOf({ filter, orderBy: { field, direction: "DESC" } })]).toEqual([filter, {}]);
});
