import { testSubgraph } from "@atrium/kit/test";
import { expect, test } from "vitest";
import { factory } from "../factory.ts";
import subgraph from "../index.ts";
import { findMentions, handlesIn } from "./mentions.ts";

const { context } = await testSubgraph(subgraph);
const { aMember } = factory(context);

test.for<[string, string[]]>([
  ["Hi @ada_l, and @Grace_H!", ["ada_l", "grace_h"]],
  ["@ada and @ADA again", ["ada"]],
  ["(@ada) **@bob** _@cyd_ > @dee", ["ada", "bob", "cyd", "dee"]],
  ["- @ada\n\n> @bob\n\n| @cyd |\n|-|\n| @dee |", ["ada", "bob", "cyd", "dee"]],
  ["mail ada@example.org, see example.org/@ada", []],
  ["`@ada` and\n\n```\n@bob\n```\n\n    @cyd", []],
  ["@ab @x @this_name_is_longer_than_any_may_be", []],
  ["@ada@social.example \\@bob", []],
  [Array.from({ length: 30 }, (_, n) => `@person_${n}`).join(" "), Array.from({ length: 20 }, (_, n) => `person_${n}`)],
])("%j mentions %j", ([text, expected]) => {
  expect(handlesIn(text)).toEqual(expected);
});

test("mentions are members who are there, in the order of the text, whatever the case", async () => {
  const [one, other, gone] = [await aMember({ username: "Mentioned_One" }), await aMember(), await aMember({ status: "SUSPENDED" })];

  const found = await context().db.transaction((tx) => findMentions(tx, `@${other.username} @nobody_there @${gone.username} @mentioned_ONE`));

  expect(found).toEqual([other.id, one.id]);
});
