import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "../discover.ts";
import { Lru } from "../lru.ts";
import { limits } from "./limits.ts";

/** Query texts by the SHA-256 of each, as Apollo Server keeps them; its keys end with the hash. */
export type QueryStore = {
  get(key: string): Promise<string | undefined>;
  set(key: string, text: string): Promise<void>;
  delete(key: string): Promise<boolean>;
};

const hashOf = (key: string) => key.slice(-64);

/** Automatic persisted queries: bounded in number and length, what was used longest ago is forgotten. */
export function automaticQueries(): QueryStore {
  const texts = new Lru<string, string>(limits.PERSISTED_QUERIES);
  return {
    get: async (key) => texts.get(hashOf(key)),
    async set(key, text) {
      if (text.length <= limits.PERSISTED_QUERY) texts.set(hashOf(key), text);
    },
    async delete(key) {
      texts.delete(hashOf(key));
      return true;
    },
  };
}

/** The operations committed in `schema/operations`, as code generation lists them. */
export async function trustedQueries(): Promise<QueryStore & { has(hash: string): boolean }> {
  const manifest = await readFile(join(root, "schema/operations/generated/persisted-documents.json"), "utf8");
  const texts = new Map(Object.entries(JSON.parse(manifest) as Record<string, string>).map(([id, text]) => [hashOf(id), text]));
  return { has: (hash) => texts.has(hash), get: async (key) => texts.get(hashOf(key)), set: async () => {}, delete: async () => false };
}

/** A request that names its document by `documentId: "sha256:…"`, in the form in which Apollo Server takes it. */
export function withPersistedQuery(body: unknown): unknown {
  const { documentId, extensions, ...rest } = (typeof body === "object" && body !== null ? body : {}) as Record<string, unknown>;
  if (typeof documentId !== "string" || "query" in rest) return body;
  return { ...rest, extensions: { ...(extensions as object | undefined), persistedQuery: { version: 1, sha256Hash: documentId.replace(/^sha256:/, "") } } };
}
