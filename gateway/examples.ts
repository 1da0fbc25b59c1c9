import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Kind, parse, print } from "graphql";
import { root } from "./discover.ts";
import type { Example } from "./explorer/explorer.ts";

const FILE = join(root, "schema/operations/examples.graphql");
const TOKEN = { authorization: "Bearer <access token of the example SignIn>" };

/** Which examples open as tabs, in this order, and what they are shown with. */
const SHOWN: Record<string, Omit<Example, "name" | "document">> = {
  Welcome: {},
  SignIn: { variables: { input: { identifier: "<an address printed at start>", password: "<its password>" } } },
  WhoAmI: { headers: TOKEN },
  ReviewQueue: { headers: TOKEN },
};

/** The operations the explorer opens with: signed out, signed in, and for staff. */
export async function readExamples(): Promise<Example[]> {
  const { definitions } = parse(await readFile(FILE, "utf8"));
  const documents = new Map(definitions.flatMap((node) => (node.kind === Kind.OPERATION_DEFINITION ? [[node.name?.value, print(node)] as const] : [])));
  return Object.entries(SHOWN).flatMap(([name, shown]) => {
    const document = documents.get(name);
    return document ? [{ name, document, ...shown }] : [];
  });
}
