import { parse, print } from "graphql";
import { expect, test } from "vitest";
import { deriveSubgraph, type NounSource } from "./derive.ts";

const noun = (sdl: string): NounSource => ({ noun: "example", definitions: parse(sdl, { noLocation: true }).definitions });
const derive = async (sdl: string, ...existing: string[]) => print(await deriveSubgraph("users", [noun(sdl)], new Set(existing)));

test("a mentioned connection is written out, its field described and its size declared", async () => {
  const sdl = await derive(
    `type User implements Node @key(fields: "id") { id: ID! } extend type Query { users(first: Int = 20, after: Cursor): UserConnection }`,
    "User",
  );

  expect(sdl).toContain("type UserConnection @shareable");
  expect(sdl).toContain("type UserEdge @shareable");
  expect(sdl).toContain('@listSize(slicingArguments: ["first"], sizedFields: ["edges", "nodes"], requireOneSlicingArgument: false)');
  expect(sdl).toContain('"@listSize"]');
  expect(sdl).toContain("Page size from the start, 1–100.");
});

test("an entity of another subgraph becomes a reference, resolvable where this one adds fields to it", async () => {
  const sdl = await derive(`extend type Query { post: Post } extend type Club { people: Int }`, "Post", "Club");

  expect(sdl).toContain('type Post @key(fields: "id", resolvable: false) {');
  expect(sdl).toContain('type Club @key(fields: "id") {');
});

test("a type that is neither defined nor a listed entity is an error, not a new type", async () => {
  await expect(derive(`extend type Query { me: Usr }`, "User")).rejects.toThrow("the type Usr is neither defined nor a listed entity");
});

test("what is about an entity without an owner is left out until the owner is there", async () => {
  const source = `union Subject = Post | Campaign extend type Query { campaign: Campaign campaigns: CampaignConnection subject: Subject post: Post } type Only { campaign: Campaign } extend type Query { only: Only }`;

  const [before, after] = [await derive(source, "Post"), await derive(source, "Post", "Campaign")];

  expect(before).toContain("union Subject = Post\n");
  expect(before).not.toMatch(/Campaign|Only/);
  expect(after).toContain("union Subject = Post | Campaign");
  expect(after).toContain("campaigns: CampaignConnection");
});

test("an entity is defined by its owner alone", async () => {
  await expect(derive(`type Post implements Node @key(fields: "id") { id: ID! }`, "Post")).rejects.toThrow("users defines Post");
});
