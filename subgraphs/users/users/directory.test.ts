import { globalId, newId } from "@atrium/kit";
import { testSubgraph } from "@atrium/kit/test";
import { expect, test } from "vitest";
import { factory } from "../factory.ts";
import type { UserFilter, UserStatus } from "../generated.ts";
import subgraph from "../index.ts";
import { changePrivacy } from "../privacy/privacy.ts";
import { directoryOf, LIST, listAs, type Variables } from "./directory.fixture.ts";

const { as, visitor, context, clock } = await testSubgraph(subgraph);
const { aUser, anAffiliation } = factory(context);
const { list, aPerson } = directoryOf({ context, visitor });

const aCity = () => `City ${newId().slice(-12)}`;

test("each filter keeps who fits, and all given must hold", async () => {
  const location = aCity();
  const ada = await aPerson(
    { kind: "ALUMNI", roles: ["MEMBER", "EDITOR"] },
    { location, skillNames: ["Weaving"], interestNames: ["Looms"], openTo: ["HIRING"], positions: [{ company: "Analytical Engines", title: "Programmer" }] },
  );
  const bob = await aPerson({ kind: "STUDENT" }, { location, skillNames: ["Weaving", "Knots"], openTo: ["WORK"] });
  await anAffiliation(ada.id, { institution: "Universität Łódź", graduationYear: 2012 });
  await anAffiliation(bob.id, { institution: "Universität Łódź", graduationYear: 2027 });
  const idOf = async (kind: "skills" | "interests", query: string) =>
    (await visitor(`query ($query: String) { ${kind}(query: $query) { nodes { id } } }`, { query })).data[kind].nodes[0].id;
  const weaving = await idOf("skills", "weaving");

  const found = async (filter: UserFilter) =>
    (await list({ filter: { location, ...filter }, orderBy: { field: "CREATED_AT", direction: "ASC" } })).map((name) =>
      name === ada.username ? "ada" : "bob",
    );

  expect(await found({})).toEqual(["ada", "bob"]);
  expect(await found({ kinds: ["ALUMNI", "FACULTY"] })).toEqual(["ada"]);
  expect(await found({ roles: ["EDITOR"] })).toEqual(["ada"]);
  expect(await found({ skillIds: [weaving] })).toEqual(["ada", "bob"]);
  expect(await found({ skillIds: [await idOf("skills", "knots")] })).toEqual(["bob"]);
  expect(await found({ interestIds: [await idOf("interests", "looms")] })).toEqual(["ada"]);
  expect(await found({ openTo: ["WORK", "MENTORING"] })).toEqual(["bob"]);
  expect(await found({ institution: "universität łódź" })).toEqual(["ada", "bob"]);
  expect(await found({ institution: "Universität" })).toEqual([]);
  expect(await found({ graduationYearFrom: 2012, graduationYearTo: 2020 })).toEqual(["ada"]);
  expect(await found({ institution: "Universität Łódź", graduationYearFrom: 2013 })).toEqual(["bob"]);
  expect(await found({ company: "analytical" })).toEqual(["ada"]);
  expect(await found({ createdAfter: new Date(ada.createdAt.getTime() + 1).toISOString() as never })).toEqual(["bob"]);
  expect(await found({ skillIds: [weaving], kinds: ["STUDENT"], openTo: ["HIRING"] })).toEqual([]);
  expect(await found({ skillIds: [globalId("Skill", newId()), "nonsense"] })).toEqual([]);
});

test.for(["SUSPENDED", "DEACTIVATED", "PENDING_VERIFICATION", "PENDING_APPROVAL", "DELETED"] as UserStatus[])(
  "who is %s is absent, but for administrators who ask for them",
  async (status) => {
    const location = aCity();
    const { username } = await aPerson({ status }, { location });
    const other = await aUser();

    const [signedOut, asMember, asAdmin, asking] = await Promise.all([
      listAs(visitor, { filter: { location } }),
      listAs(as(other.id), { filter: { location, statuses: [status] } }),
      listAs(as(other.id, "ADMIN"), { filter: { location } }),
      listAs(as(other.id, "ADMIN"), { filter: { location, statuses: [status, "ACTIVE"] } }),
    ]);

    expect([signedOut, asAdmin].map((answer) => answer?.data.users.totalCount)).toEqual([0, 0]);
    expect(asMember?.errors?.[0]?.extensions.code).toBe("FORBIDDEN");
    expect(asking?.data.users.edges).toMatchObject([{ node: { username } }]);
  },
);

test.for(["CREATED_AT", "NAME", "LAST_ACTIVE", "RELEVANCE"].flatMap((field) => ["ASC", "DESC"].map((direction) => ({ field, direction }))))(
  "pages by $field $direction meet everybody once, forwards and backwards, while people join and leave",
  async (orderBy) => {
    const location = aCity();
    const filter = { location, ...(orderBy.field === "RELEVANCE" && { query: "pager" }) };
    clock.now = new Date("2026-01-01T00:00:00Z");
    const join = () => {
      clock.advance(60_000);
      return aPerson({ fullName: `Pager ${newId().slice(-2)}` }, { location });
    };
    const people: { id: string; username: string }[] = [];
    for (let count = 0; count < 9; count++) people.push(await join());
    const whole = await list({ filter, orderBy });

    const walk = async (way: "forwards" | "backwards") => {
      const met: string[] = [];
      for (let cursor: string | null = null, more = true; more; ) {
        const page: Variables = way === "forwards" ? { first: 2, after: cursor } : { last: 2, before: cursor };
        const { users } = (await listAs(visitor, { filter, orderBy, ...page })).data;
        const names = users.edges.map(({ node }: { node: { username: string } }) => node.username);
        if (way === "forwards") met.push(...names);
        else met.unshift(...names);
        cursor = way === "forwards" ? users.pageInfo.endCursor : users.pageInfo.startCursor;
        more = way === "forwards" ? users.pageInfo.hasNextPage : users.pageInfo.hasPreviousPage;
        await join();
      }
      return met.filter((name) => people.some(({ username }) => username === name));
    };

    expect(whole).toHaveLength(9);
    expect(await walk("forwards")).toEqual(whole);
    expect(await walk("backwards")).toEqual(whole);
    clock.now = null;
  },
);

test("names are sorted without regard to case and accents", async () => {
  const location = aCity();
  for (const fullName of ["Zed", "élodie", "Étienne", "Adam", "eva"]) await aPerson({ fullName }, { location });

  const { data } = await visitor(
    `query ($location: String) { users(filter: { location: $location }, orderBy: { field: NAME, direction: ASC }) { nodes { fullName } } }`,
    { location },
  );

  expect(data.users.nodes.map(({ fullName }: { fullName: string }) => fullName)).toEqual(["Adam", "élodie", "Étienne", "eva", "Zed"]);
});

test("a page has 1 to 100 people, from one side, by a cursor of this very list", async () => {
  await aUser();
  const { data } = await listAs(visitor, { first: 1 });
  const cursor = data.users.pageInfo.endCursor;
  const wrong: Variables[] = [
    { first: 0 },
    { first: -1 },
    { first: 101 },
    { first: 2_000_000 },
    { first: 1, last: 1 },
    { after: "nonsense" },
    { after: "WyJhIl0" },
    { after: `${cursor}x` },
    { after: cursor, orderBy: { field: "NAME", direction: "ASC" } },
    { after: Buffer.from(JSON.stringify(["created DESC,id DESC", "'; drop table users.users --", "x"])).toString("base64url") },
  ];

  const codes = await Promise.all(wrong.map(async (variables) => (await visitor(LIST, variables)).errors?.[0]?.extensions.code));

  expect(codes).toEqual(wrong.map(() => "BAD_USER_INPUT"));
});

test("a rejected affiliation finds nobody", async () => {
  const { id } = await aUser();
  const institution = `School ${newId().slice(-12)}`;
  const affiliation = await anAffiliation(id, { institution, graduationYear: 2020 });
  const before = await list({ filter: { institution } });

  await as(id, "REVIEWER")(`mutation ($id: ID!) { affiliationReview(input: { id: $id, approve: false }) { errors { code } } }`, {
    id: globalId("Affiliation", affiliation.id),
  });

  expect(before).toHaveLength(1);
  expect(await list({ filter: { institution } })).toEqual([]);
});

test("hidden people are counted for nobody", async () => {
  const location = aCity();
  const hidden = await aPerson({}, { location });
  await aPerson({}, { location });

  await context().db.transaction((tx) => changePrivacy(tx, hidden.id, { directoryListed: false }));

  expect((await listAs(visitor, { filter: { location } })).data.users.totalCount).toBe(1);
});
