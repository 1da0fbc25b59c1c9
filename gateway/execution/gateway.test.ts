import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ApolloServer } from "@apollo/server";
import type { Request } from "@atrium/kit";
import { parse } from "graphql";
import { afterAll, beforeAll, expect, test } from "vitest";
import { composeFixture } from "../test/federation/compose.ts";
import { silent, someone } from "../test/federation/oracle.ts";
import { type ExecutionGateway, executionGateway } from "./gateway.ts";

const graphWith = (field: string) =>
  composeFixture([{ name: "a", typeDefs: `type Query { ${field}: String }`, resolvers: { Query: { [field]: () => field } } }]);
const [before, after] = await Promise.all([graphWith("before"), graphWith("after")]);

let path: string;
let gateway: ExecutionGateway;
let server: ApolloServer<{ request: Request }>;
let hold: Promise<void> | null = null;

beforeAll(async () => {
  path = join(await mkdtemp(join(tmpdir(), "gateway-")), "supergraph.graphql");
  await writeFile(path, before.supergraph);
  gateway = executionGateway({
    supergraphPath: path,
    log: silent,
    transportFor: (name) => async (operation) => {
      await hold;
      return (operation.query.includes("before") ? before : after).ask(name, operation);
    },
  });
  server = new ApolloServer({ gateway });
  await server.start();
});
afterAll(() => server.stop());

const ask = async (query: string) => {
  const { body } = await server.executeOperation({ query }, { contextValue: { request: someone } });
  return body.kind === "single" ? body.singleResult.data : null;
};

test("a changed supergraph is followed, and requests under way finish on the former one", async () => {
  expect(await ask("{ before }")).toEqual({ before: "before" });
  let release = () => {};
  hold = new Promise((resolve) => {
    release = resolve;
  });
  const underway = ask("{ before }");
  const former = gateway.executor;
  await writeFile(path, after.supergraph);
  await expect.poll(() => gateway.executor !== former, { timeout: 10_000 }).toBe(true);
  release();

  expect(await underway).toEqual({ before: "before" });
  expect(await ask("{ after }")).toEqual({ after: "after" });
  expect(await former.execute(parse("{ again: before }"), {}, someone)).toEqual({ data: { again: "before" } });
});

test("a supergraph that cannot be used changes nothing", async () => {
  const { executor } = gateway;
  await writeFile(path, `${await readFile(path, "utf8")} type`);
  await new Promise((resolve) => setTimeout(resolve, 1_500));

  expect(gateway.executor).toBe(executor);
  expect(await ask("{ after }")).toEqual({ after: "after" });
});
