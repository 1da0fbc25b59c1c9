import { flakyProxy } from "@atrium/kit/postgres/flaky-proxy";
import { testDatabase } from "@atrium/kit/test";
import { expect, test } from "vitest";
import { testGraph } from "./test/graph.ts";

const proxy = await flakyProxy(await testDatabase());
const { ask, signIn } = await testGraph({ databaseUrl: proxy.url });

const CREATE = `mutation ($institution: String!) { affiliationCreate(input: { institution: $institution, kind: ALUMNI }) { affiliation { institution } errors { code } } }`;
const WRITERS = 12;
const WRITES = 15;

test("connections to Postgres are cut under load: the process lives, and what it acknowledged is there", async () => {
  const people = await Promise.all(Array.from({ length: WRITERS }, () => signIn()));
  let failures = 0;

  const write = async ({ accessToken }: (typeof people)[number]) => {
    const acknowledged: string[] = [];
    for (let index = 0; index < WRITES; index++) {
      if (index % 5 === 2) proxy.cutAll();
      const { data } = await ask(CREATE, { institution: `School ${index}` }, accessToken);
      const written = data?.affiliationCreate?.affiliation?.institution;
      if (written) acknowledged.push(written);
      else failures++;
    }
    return acknowledged;
  };
  const acknowledged = await Promise.all(people.map(write));

  const stored = await Promise.all(people.map(({ accessToken }) => ask("{ me { affiliations { institution } } }", {}, accessToken)));
  for (const [index, answer] of stored.entries()) {
    const institutions = answer.data.me.affiliations.map((one: { institution: string }) => one.institution);
    expect(institutions).toEqual(expect.arrayContaining(acknowledged[index] ?? []));
  }
  expect(failures).toBeGreaterThan(0);
  expect(acknowledged.flat().length).toBeGreaterThan(0);
});
