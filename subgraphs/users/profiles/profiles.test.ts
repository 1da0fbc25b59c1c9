import { globalId } from "@atrium/kit";
import { testSubgraph } from "@atrium/kit/test";
import { expect, test } from "vitest";
import { factory } from "../factory.ts";
import subgraph from "../index.ts";

const { as, visitor, request, context, published, pool } = await testSubgraph(subgraph);
const { aUser } = factory(context);

const PROFILE = `fullName username bio headline location locale timeZone openTo skills { name } interests { name } positions { company title startDate endDate isCurrent } links { kind url }`;
const UPDATE = `mutation ($input: ProfileUpdateInput!) { profileUpdate(input: $input) { user { ${PROFILE} } errors { code path } } }`;
const OF = `query ($id: ID!) { user(id: $id) { ${PROFILE} } }`;

const update = async (id: string, input: object) => (await as(id)(UPDATE, { input })).data.profileUpdate;
const profileOf = async (id: string) => (await visitor(OF, { id: globalId("User", id) })).data.user;

test("what is given changes, what is absent stays, null and blank clear", async () => {
  const { id } = await aUser();
  await update(id, { headline: "Bridge engineer", bio: "I build bridges.\n\nMostly *small* ones.", location: "Lyon, France", locale: "fr-FR" });

  const { user, errors } = await update(id, { headline: null, location: " ", timeZone: "Europe/Paris" });

  expect(errors).toEqual([]);
  expect(user).toMatchObject({
    fullName: "Ada Example",
    headline: null,
    location: null,
    bio: "I build bridges.\n\nMostly *small* ones.",
    locale: "fr-FR",
    timeZone: "Europe/Paris",
  });
});

test("a change publishes its fields, the values others keep, and the next version", async () => {
  const { id } = await aUser();

  await update(id, { fullName: "Ada Lovelace", locale: "en-GB", skillNames: ["Analysis"] });
  await update(id, { bio: "Numbers." });

  const events = (await published("user.updated")).filter(([, subject]) => subject === id);
  expect(events.map(([, , data]) => data)).toEqual([
    { changedFields: ["fullName", "locale", "skills"], values: { locale: "en-GB" }, version: 2 },
    { changedFields: ["bio"], values: {}, version: 3 },
  ]);
});

test("saying what is so already changes nothing and publishes nothing", async () => {
  const { id } = await aUser();

  const { errors } = await update(id, { fullName: "Ada Example" });

  expect(errors).toEqual([]);
  expect((await published("user.updated")).filter(([, subject]) => subject === id)).toEqual([]);
});

test("lists are replaced whole: careers newest first, links in the order given", async () => {
  const { id } = await aUser();
  await update(id, { positions: [{ company: "Old", title: "Intern" }], links: [{ kind: "github", url: "https://github.com/old" }], openTo: ["WORK"] });

  await update(id, {
    positions: [
      { company: "Beta", title: "Analyst", startDate: "2015-01-01", endDate: "2018-06-30" },
      { company: "Gamma", title: "Engineer", startDate: "2018-07-01" },
      { company: "Alpha", title: "Intern", startDate: "2014-01-01", endDate: "2014-12-31" },
    ],
    links: [
      { kind: "LinkedIn", url: "https://www.linkedin.com/in/ada" },
      { kind: "website", url: "https://ada.example" },
    ],
    openTo: ["SPEAKING", "MENTORING", "SPEAKING"],
  });

  const { positions, links, openTo } = await profileOf(id);
  expect(positions.map(({ company, isCurrent }: { company: string; isCurrent: boolean }) => [company, isCurrent])).toEqual([
    ["Gamma", true],
    ["Beta", false],
    ["Alpha", false],
  ]);
  expect(links).toEqual([
    { kind: "linkedin", url: "https://www.linkedin.com/in/ada" },
    { kind: "website", url: "https://ada.example/" },
  ]);
  expect(openTo).toEqual(["SPEAKING", "MENTORING"]);
});

test("null empties a list", async () => {
  const { id } = await aUser();
  await update(id, { skillNames: ["Chess"], positions: [{ company: "Old", title: "Intern" }], openTo: ["WORK"] });

  const { user } = await update(id, { skillNames: null, positions: null, openTo: null });

  expect(user).toMatchObject({ skills: [], positions: [], openTo: [] });
});

test("every fault of a profile is named at once, and nothing is changed", async () => {
  const { id } = await aUser();

  const { user, errors } = await update(id, {
    fullName: "x".repeat(101),
    username: "no spaces",
    headline: "x".repeat(161),
    bio: "x".repeat(2001),
    location: "fine",
    skillNames: ["ok", "!!!"],
    interestNames: Array.from({ length: 51 }, (_, index) => `Interest ${index}`),
    positions: [{ company: "A", title: "B", startDate: "2020-01-01", endDate: "2019-12-31" }],
    links: [
      { kind: "my site", url: "https://ada.example" },
      { kind: "website", url: "https://:secret@ada.example" },
      { kind: "website", url: "https://ada@ada.example" },
    ],
  });

  expect(user).toBeNull();
  expect(errors).toEqual([
    { code: "TOO_LONG", path: ["fullName"] },
    { code: "FORMAT", path: ["username"] },
    { code: "TOO_LONG", path: ["bio"] },
    { code: "TOO_LONG", path: ["headline"] },
    { code: "FORMAT", path: ["skillNames", "1"] },
    { code: "LIMIT_EXCEEDED", path: ["interestNames"] },
    { code: "OUT_OF_RANGE", path: ["positions", "0", "endDate"] },
    { code: "FORMAT", path: ["links", "0", "kind"] },
    { code: "FORMAT", path: ["links", "1", "url"] },
    { code: "FORMAT", path: ["links", "2", "url"] },
  ]);
  expect((await profileOf(id)).location).toBeNull();
});

test("a profile holds fifty skills, thirty positions and ten links", async () => {
  const { id } = await aUser();
  const times = <T>(length: number, make: (index: number) => T) => Array.from({ length }, (_, index) => make(index));
  const lists = (skills: number, positions: number, links: number) => ({
    skillNames: times(skills, (index) => `Limit ${index}`),
    positions: times(positions, (index) => ({ company: `C${index}`, title: "T" })),
    links: times(links, (index) => ({ kind: "website", url: `https://a${index}.example` })),
  });

  const full = await update(id, lists(50, 30, 10));
  const over = await update(id, lists(51, 31, 11));

  expect([full.user.skills.length, full.user.positions.length, full.user.links.length]).toEqual([50, 30, 10]);
  expect(over.errors).toEqual(["skillNames", "positions", "links"].map((name) => ({ code: "LIMIT_EXCEEDED", path: [name] })));
});

test("a link that is not https is no link", async () => {
  const { id } = await aUser();

  const { errors } = await as(id)(UPDATE, { input: { links: [{ kind: "website", url: "javascript:alert(1)" }] } });

  expect(errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
});

test("a visitor has no profile to change, and a session without the scope may not", async () => {
  const { id } = await aUser();
  const input = { bio: "Mine." };
  const viewer = { id, sessionId: id, roles: ["MEMBER"], scopes: ["account:read"] };

  const [signedOut, narrow] = [await visitor(UPDATE, { input }), await request({ viewer })(UPDATE, { input })];

  expect([signedOut, narrow].map(({ errors }) => errors?.[0]?.extensions.code)).toEqual(["UNAUTHENTICATED", "FORBIDDEN"]);
});

test("a mutation answers what it wrote, also when one before it read the same", async () => {
  const { id } = await aUser();

  const { data } = await as(id)(`mutation {
    first: profileUpdate(input: { skillNames: ["Fencing"] }) { user { skills { name } } }
    second: profileUpdate(input: { skillNames: ["Sailing"] }) { user { skills { name } } }
  }`);

  expect(data.second.user.skills).toEqual([{ name: "Sailing" }]);
});

test("a hundred profiles cost as many statements as one", async () => {
  for (let index = 0; index < 100; index++) {
    const { id } = await aUser();
    await update(id, {
      skillNames: ["Rowing", `Skill ${index % 7}`],
      interestNames: ["Tea"],
      positions: [{ company: "Acme", title: "Clerk" }],
      links: [{ kind: "website", url: "https://a.example" }],
    });
  }
  const statementsFor = async (first: number) => {
    const before = pool.statements.count;
    const { data } = await visitor(`query ($first: Int) { users(first: $first) { nodes { university affiliations { institution } ${PROFILE} } } }`, { first });
    expect(data.users.nodes).toHaveLength(first);
    return pool.statements.count - before;
  };

  const [one, hundred] = [await statementsFor(1), await statementsFor(100)];

  expect(hundred).toBe(one);
  expect(hundred).toBeLessThanOrEqual(6);
});
