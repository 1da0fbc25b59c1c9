import { testSubgraph } from "@atrium/kit/test";
import { expect, test, vi } from "vitest";
import subgraph from "../index.ts";
import { moderationFactory } from "./factory.ts";

vi.hoisted(() => vi.stubEnv("RATE_LIMITS", "off"));

const { as, context } = await testSubgraph(subgraph);
const { aMember } = moderationFactory(context);

const POST = `mutation ($input: PostCreateInput!) { postCreate(input: $input) { post { status } errors { code } } }`;
const TEXT = "The same long text, with https://a.example https://b.example https://c.example";

test("with RATE_LIMITS=off no rule about spam holds or refuses anything, but words are held", async () => {
  const { id } = await aMember();
  const send = async (content: string) => (await as(id)(POST, { input: { content } })).data.postCreate;

  const answers = await Promise.all(Array.from({ length: 30 }, () => send(TEXT)));
  const held = await send("Cheap viagra");

  expect(answers).toEqual(Array(30).fill({ post: { status: "PUBLISHED" }, errors: [] }));
  expect(held).toEqual({ post: { status: "PENDING_REVIEW" }, errors: [] });
});
