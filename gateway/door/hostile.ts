import { deflateSync, gzipSync } from "node:zlib";
import type { RequestErrorCode } from "@atrium/kit/errors";
import type { LimitName } from "./limits.ts";

/** A request nobody honest sends, and how it is refused. */
export type Hostile = {
  readonly name: string;
  readonly code: RequestErrorCode;
  readonly limit?: LimitName;
  readonly status?: number;
  readonly init: RequestInit;
  readonly search?: string;
};

const json = (body: string | Buffer, headers: Record<string, string> = {}): RequestInit => ({
  method: "POST",
  headers: { "content-type": "application/json", ...headers },
  body: body as string,
});
const operation = (query: string, variables?: unknown): RequestInit => json(JSON.stringify({ query, variables }));
const many = (count: number, text: (index: number) => string) => Array.from({ length: count }, (_, index) => text(index)).join(" ");
const nested = (depth: number, open: string, core: string) => `${open.repeat(depth)}${core}${"}".repeat(depth)}`;

const well = (depth: number) => `${"[".repeat(depth)}${"]".repeat(depth)}`;

/** Requests against any graph with `users`, a Relay connection, and `signIn`, a mutation open to visitors. */
export const hostileRequests = ({ users = "users", signIn = "signIn" } = {}): Hostile[] => [
  { name: "a flood of aliases", code: "BAD_USER_INPUT", limit: "ALIASES", init: operation(`{ ${many(100, (n) => `a${n}: __typename`)} }`) },
  {
    name: "aliases hidden in a fragment",
    code: "BAD_USER_INPUT",
    limit: "ALIASES",
    init: operation(`{ ...F } fragment F on Query { ${many(31, (n) => `a${n}: __typename`)} }`),
  },
  { name: "two dozen root fields", code: "BAD_USER_INPUT", limit: "ROOT_FIELDS", init: operation(`{ ${many(24, (n) => `a${n}: __typename`)} }`) },
  { name: "a pile of directives", code: "BAD_USER_INPUT", limit: "DIRECTIVES", init: operation(`{ __typename ${many(60, () => "@include(if: true)")} }`) },
  { name: "unknown directives by the hundred", code: "BAD_USER_INPUT", limit: "DIRECTIVES", init: operation(`{ __typename ${many(600, (n) => `@d${n}`)} }`) },
  { name: "more tokens than a page holds", code: "BAD_USER_INPUT", limit: "TOKENS", init: operation(`{ ${"__typename ".repeat(2_500)} }`) },
  { name: "one field two thousand times", code: "COST_EXCEEDED", limit: "REPEATS", init: operation(`{ ${"__typename ".repeat(1_900)} }`) },
  { name: "overlapping fields", code: "COST_EXCEEDED", limit: "REPEATS", init: operation(`{ ${many(300, () => `${users} { totalCount }`)} }`) },
  {
    name: "overlapping fragments",
    code: "COST_EXCEEDED",
    limit: "REPEATS",
    init: operation(`{ ${many(140, (n) => `...F${n}`)} } ${many(140, (n) => `fragment F${n} on Query { ${users} { totalCount } }`)}`),
  },
  {
    name: "a fragment bomb",
    code: "COST_EXCEEDED",
    limit: "REPEATS",
    init: operation(`{ ...F0 } ${many(60, (n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`)} fragment F60 on Query { __typename }`),
  },
  {
    name: "a fragment bomb of a new field each",
    code: "COST_EXCEEDED",
    limit: "SELECTIONS",
    init: operation(`{ a { ...F0 } } ${many(10, (n) => `fragment F${n} on T { b { ...F${n + 1} } c { ...F${n + 1} } }`)} fragment F10 on T { d }`),
  },
  {
    name: "a fragment bomb in introspection",
    code: "COST_EXCEEDED",
    limit: "REPEATS",
    init: operation(
      `{ __schema { types { ...F0 } } } ${many(60, (n) => `fragment F${n} on __Type { ofType { ...F${n + 1} ...F${n + 1} } }`)} fragment F60 on __Type { name }`,
    ),
  },
  {
    name: "a bomb nobody spreads",
    code: "COST_EXCEEDED",
    limit: "REPEATS",
    init: operation(`{ __typename } ${many(60, (n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`)} fragment F60 on Query { __typename }`),
  },
  { name: "a cycle of fragments", code: "BAD_USER_INPUT", init: operation("{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }") },
  {
    name: "a fragment within itself",
    code: "BAD_USER_INPUT",
    init: operation(`{ ${users} { ...A } } fragment A on UserConnection { nodes { friends { ...A } } }`),
  },
  {
    name: "a deep query",
    code: "BAD_USER_INPUT",
    limit: "DEPTH",
    init: operation(`{ ${users} { ${"nodes { friends { ".repeat(20)} totalCount ${"} } ".repeat(20)} } }`),
  },
  { name: "a query nested by the hundred", code: "BAD_USER_INPUT", limit: "DEPTH", init: operation(`{ ${nested(600, "a { ", "b")} }`) },
  {
    name: "lists within lists within lists",
    code: "COST_EXCEEDED",
    limit: "COST_VISITOR",
    init: operation(`{ ${users}(first: 100) { nodes { friends(first: 100) { nodes { friends(first: 100) { nodes { id } } } } } } }`),
  },
  {
    name: "the same by variables",
    code: "COST_EXCEEDED",
    limit: "COST_VISITOR",
    init: operation(`query ($n: Int) { ${users}(first: $n) { nodes { friends(first: $n) { nodes { id } } } } }`, { n: 100 }),
  },
  { name: "a page of two million", code: "BAD_USER_INPUT", limit: "PAGE_SIZE", init: operation(`{ ${users}(first: 2000000) { totalCount } }`) },
  {
    name: "a page of two million by variable",
    code: "BAD_USER_INPUT",
    limit: "PAGE_SIZE",
    init: operation(`query ($n: Int) { ${users}(first: $n) { totalCount } }`, { n: 2_000_000 }),
  },
  { name: "a page of less than nothing", code: "BAD_USER_INPUT", limit: "PAGE_SIZE", init: operation(`{ ${users}(first: -1) { totalCount } }`) },
  {
    name: "introspection many times over",
    code: "COST_EXCEEDED",
    limit: "INTROSPECTION",
    init: operation(`{ __schema { types { fields { type { ${many(25, (n) => `a${n}: fields { name type { name } }`)} } } } } }`),
  },
  {
    name: "introspection without end",
    code: "BAD_USER_INPUT",
    init: operation(`{ __schema { types { ${"fields { type { ".repeat(3)} name ${"} } ".repeat(3)} } } }`),
  },
  {
    name: "many passwords in one operation",
    code: "BAD_USER_INPUT",
    limit: "OPEN_MUTATIONS",
    init: operation(`mutation { ${many(5, (n) => `a${n}: ${signIn}`)} }`),
  },
  {
    name: "many mutations in one operation",
    code: "BAD_USER_INPUT",
    limit: "ROOT_MUTATIONS",
    init: operation(`mutation { ${many(11, (n) => `a${n}: ${signIn}`)} }`),
  },
  { name: "a batch", code: "BAD_USER_INPUT", init: json(JSON.stringify(Array.from({ length: 50 }, () => ({ query: "{ __typename }" })))) },
  {
    name: "a form of another site",
    code: "BAD_USER_INPUT",
    init: { method: "POST", headers: { "content-type": "application/x-www-form-urlencoded" }, body: "query=%7B__typename%7D" },
  },
  {
    name: "JSON that claims to be text",
    code: "BAD_USER_INPUT",
    init: { method: "POST", headers: { "content-type": "text/plain" }, body: '{"query":"{ __typename }"}' },
  },
  {
    name: "a multipart form",
    code: "BAD_USER_INPUT",
    init: {
      method: "POST",
      headers: { "content-type": "multipart/form-data; boundary=x" },
      body: '--x\r\ncontent-disposition: form-data; name="operations"\r\n\r\n{"query":"{__typename}"}\r\n--x--',
    },
  },
  { name: "a link of another site", code: "BAD_USER_INPUT", init: {}, search: "?query=%7B__typename%7D" },
  { name: "a mutation by GET", code: "BAD_USER_INPUT", init: { headers: { "apollo-require-preflight": "1" } }, search: `?query=mutation%7B${signIn}%7D` },
  {
    name: "a body of a megabyte",
    code: "BAD_USER_INPUT",
    status: 413,
    limit: "BODY",
    init: json(JSON.stringify({ query: `{ __typename } #${"x".repeat(1_000_000)}` })),
  },
  { name: "a gzip bomb", status: 415, code: "BAD_USER_INPUT", init: json(gzipSync(Buffer.alloc(50_000_000, 32)), { "content-encoding": "gzip" }) },
  { name: "a deflate bomb", status: 415, code: "BAD_USER_INPUT", init: json(deflateSync(Buffer.alloc(50_000_000, 32)), { "content-encoding": "deflate" }) },
  { name: "no JSON", code: "BAD_USER_INPUT", init: json("{ query") },
  { name: "brackets by the ten thousand", code: "BAD_USER_INPUT", init: json(`${"[".repeat(50_000)}`) },
  {
    name: "variables as deep as a well",
    code: "BAD_USER_INPUT",
    limit: "VARIABLES_DEPTH",
    init: json(`{"query":"query ($f: JSON) { ${users}(filter: $f) { totalCount } }","variables":{"f":${well(40_000)}}}`),
  },
  { name: "a string that does not end", code: "BAD_USER_INPUT", init: operation(`{ ${users}(after: """${"x".repeat(50_000)}`) },
  { name: "values as deep as a well", code: "BAD_USER_INPUT", init: operation(`{ ${users}(filter: ${well(900)}) { nope } }`) },
  { name: "names of the prototype", code: "BAD_USER_INPUT", init: operation("{ __proto__ constructor { toString } hasOwnProperty }") },
  {
    name: "a hash nobody registered",
    code: "PERSISTED_QUERY_NOT_FOUND",
    init: json(JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: "0".repeat(64) } } })),
  },
  {
    name: "a hash of another text",
    code: "BAD_USER_INPUT",
    init: json(JSON.stringify({ query: "{ __typename }", extensions: { persistedQuery: { version: 1, sha256Hash: "0".repeat(64) } } })),
  },
  {
    name: "a hash that is an object",
    code: "PERSISTED_QUERY_NOT_FOUND",
    init: json(JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: { length: 64 } } } })),
  },
  { name: "no such operation", code: "BAD_USER_INPUT", init: json(JSON.stringify({ query: "query A { __typename }", operationName: "B" })) },
];
