import { newId } from "@atrium/kit";
import { testSubgraph } from "@atrium/kit/test";
import { expect, test } from "vitest";
import subgraph from "../index.ts";
import { directoryOf, LIST, listAs } from "./directory.fixture.ts";

const { visitor, context } = await testSubgraph(subgraph);
const { list, aPerson } = directoryOf({ context, visitor });

test("words are found in name, handle, headline and company, whatever case and accents", async () => {
  const mark = newId().slice(-12);
  const { username } = await aPerson(
    { fullName: `Zoë Šimůnková ${mark}` },
    { headline: "Hydrologist & poet", positions: [{ company: "Crème Brûlée Ltd", title: "Chef" }] },
  );

  for (const words of ["zoe", "SIMUNKOVA", "hydrologist", "poët", "brulee", "creme zoë", username.slice(2, 9)]) {
    expect([words, await list({ filter: { query: `${words} ${mark}` } })]).toEqual([words, [username]]);
  }
  expect(await list({ filter: { query: `zoe ${mark} astronaut` } })).toEqual([]);
});

test.for([
  ["Katarzyna Wiśniewska", "katarzina"],
  ["Sofia Andersson", "sofya"],
  ["Oluwaseun Adeyemi", "adeyimi"],
  ["Margaret Hamilton", "margret hamiltn"],
  ["Jonathan Livingstone", "jonathon livingston"],
])("%s is found as %s", async ([fullName, query]) => {
  const { username } = await aPerson({ fullName: fullName as string });

  expect(await list({ filter: { query: query as string } })).toContain(username);
});

test("the best match comes first", async () => {
  await aPerson({ fullName: "Marianna Bellweather" });
  const { username } = await aPerson({ fullName: "Mariana Bellwether" });
  await aPerson({ fullName: "Bell Weather" });

  expect((await list({ filter: { query: "mariana bellwether" } }))[0]).toBe(username);
});

test("relevance without words is refused", async () => {
  const { errors } = await listAs(visitor, { orderBy: { field: "RELEVANCE", direction: "DESC" } });

  expect(errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
});

test("a place or company of more than 200 characters is refused", async () => {
  const filters = ["institution", "location", "company"].map((name) => ({ [name]: "x".repeat(201) }));

  const answers = await Promise.all(filters.map((filter) => visitor(LIST, { filter })));

  expect(answers.map(({ errors }) => errors?.[0]?.extensions.code)).toEqual(["BAD_USER_INPUT", "BAD_USER_INPUT", "BAD_USER_INPUT"]);
});

const HOSTILE = [
  "%",
  "_",
  "\\",
  "%%%",
  "a%",
  "' or '1'='1",
  "'; drop table users.users; --",
  '" or ""="',
  "1) or 1=1 --",
  "$1",
  "{}",
  "%' union select password from users.passwords --",
  "\u0000",
  "a\u0000b",
  "\ud800",
  "％",
  "🎭".repeat(300),
  "(".repeat(500),
  "[a-z]*+?{1,9}|^$",
  "<script>alert(1)</script>",
];

test.for(HOSTILE)("%j finds nobody and harms nothing, wherever it is asked for", async (text) => {
  const { username } = await aPerson({ fullName: "Plain Person" }, { location: "Plainville", positions: [{ company: "Plain Co", title: "T" }] });

  const answers = await Promise.all(
    [{ query: text }, { institution: text }, { location: text }, { company: text }].map((filter) => listAs(visitor, { filter })),
  );
  const byName = await visitor(`query ($text: String) { user(username: $text) { id } usernameAvailable(username: "fresh_name") }`, { text });

  for (const { data, errors } of answers) {
    if (errors) expect(errors[0]?.extensions.code).toBe("BAD_USER_INPUT");
    else expect(data.users.totalCount).toBe(0);
  }
  expect(byName.errors?.[0]?.extensions.code ?? "BAD_USER_INPUT").toBe("BAD_USER_INPUT");
  expect(await list({ filter: { query: username } })).toEqual([username]);
});
