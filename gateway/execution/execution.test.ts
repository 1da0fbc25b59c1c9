import { afterAll, beforeEach, expect, test } from "vitest";
import { openBookshop, state } from "./bookshop.fixture.ts";

const graph = await openBookshop();
afterAll(() => graph.stop());
beforeEach(() => {
  state.isDead = false;
  state.isMute = false;
  state.added.length = 0;
  graph.sent.length = 0;
});

test("an alias may be called like a key that another subgraph needs", async () => {
  const { data } = await graph.ask("{ books { isbn: title id: pages stock __typename: title } }");

  expect(data).toEqual({
    books: [
      { isbn: "One", id: 0, stock: 1, __typename: "One" },
      { isbn: "Two", id: 20, stock: 2, __typename: "Two" },
    ],
  });
});

test("the client and @requires may ask the same field with different arguments", async () => {
  const { data } = await graph.ask('{ books { price(currency: "USD") cost } }');

  expect(data).toEqual({
    books: [
      { price: 20, cost: 30 },
      { price: 200, cost: 300 },
    ],
  });
});

test("a variable may be called representations", async () => {
  const { data } = await graph.ask("query ($representations: Int) { books { badge(size: $representations) } }", { representations: 7 });

  expect(data).toEqual({ books: [{ badge: "badge 7" }, { badge: "badge 7" }] });
});

test("an object keeps its type when an interface object adds to it", async () => {
  const { data } = await graph.ask("{ shelf { items { rating __typename ... on Book { title } } } }");

  expect(data).toEqual({
    shelf: {
      items: [
        { rating: 1, __typename: "Book", title: "One" },
        { rating: 2, __typename: "Book", title: "Two" },
      ],
    },
  });
});

test("names that every JavaScript object knows are fields like others", async () => {
  const { data } = await graph.ask("{ books { __proto__: title constructor: stock toString: id } }");

  expect(JSON.stringify(data)).toBe('{"books":[{"__proto__":"One","constructor":1,"toString":"b1"},{"__proto__":"Two","constructor":2,"toString":"b2"}]}');
});

test("a null where none may stand empties the nearest place that may be null, and is told", async () => {
  const { data, errors } = await graph.ask("{ books { id strict } }");

  expect(data).toEqual({ books: [{ id: "b1", strict: "strict" }, null] });
  expect(errors?.map(({ path }) => path)).toEqual([["books", 1, "strict"]]);
});

test("a null that no subgraph explains is told, and carried up as far as it must", async () => {
  state.isMute = true;

  expect(await graph.ask("{ books { id } }")).toMatchObject({
    data: { books: [null] },
    errors: [{ path: ["books", 0, "id"], extensions: { code: "INTERNAL" } }],
  });
  expect(await graph.ask("{ lost { id } }")).toMatchObject({ data: null, errors: [{ path: ["lost"] }] });
});

test("an error is told at every place of its object, without addresses", async () => {
  const { data, errors } = await graph.ask("{ books { fails } again: books { fails } }");

  expect(data).toEqual({ books: [{ fails: "works" }, { fails: null }], again: [{ fails: "works" }, { fails: null }] });
  expect(errors?.map(({ path }) => path)).toEqual([
    ["books", 1, "fails"],
    ["again", 1, "fails"],
  ]);
  expect(JSON.stringify(errors)).not.toMatch(/10\.0|shop\.internal|4001|5432/);
});

test("a dead subgraph costs its own fields only", async () => {
  state.isDead = true;

  const { data, errors } = await graph.ask("{ books { title cost } }");

  expect(data).toEqual({
    books: [
      { title: "One", cost: null },
      { title: "Two", cost: null },
    ],
  });
  expect(errors).toEqual(
    [0, 1].map((index) => ({ message: "The subgraph shop is unavailable.", path: ["books", index, "cost"], extensions: { code: "SUBGRAPH_UNAVAILABLE" } })),
  );
});

test("a dead subgraph is asked once in a request, however often the plan needs it", async () => {
  state.isDead = true;

  await graph.ask('mutation { a: addTo(title: "x") { stock } b: addTo(title: "y") { stock } }');

  expect(graph.sent.filter(({ subgraph }) => subgraph === "shop")).toHaveLength(1);
});

test("a non-null field of a dead subgraph empties its object, and only the outage is told", async () => {
  state.isDead = true;

  const { data, errors } = await graph.ask("{ books { title stock } }");

  expect(data).toEqual({ books: [null, null] });
  expect(errors?.map(({ extensions }) => extensions?.["code"])).toEqual(["SUBGRAPH_UNAVAILABLE", "SUBGRAPH_UNAVAILABLE"]);
});

test("what the gateway knows itself is asked of no subgraph", async () => {
  const { data, errors } = await graph.ask('{ __typename nowhere: __type(name: "Book") { name } }');

  expect({ data, errors }).toEqual({ data: { __typename: "Query", nowhere: { name: "Book" } }, errors: undefined });
  expect(graph.sent).toEqual([]);
});

test("equal representations are sent once", async () => {
  await graph.ask("{ shelf { items { ... on Book { stock } } } books { title } both: shelf { items { ... on Book { stock } } } }");

  expect(graph.sent.map(({ variables = {} }) => variables["representations"])).toEqual([
    undefined,
    [
      { __typename: "Book", isbn: "i1" },
      { __typename: "Book", isbn: "i2" },
    ],
  ]);
});

test("equal fetches of one operation are one", async () => {
  await graph.ask('{ one: book(id: "b1") { stock } two: book(id: "b1") { stock } }');

  expect(graph.sent.map(({ subgraph }) => subgraph)).toEqual(["catalog", "shop"]);
});

test("mutations run one after the other, as they are written", async () => {
  const { data } = await graph.ask('mutation { a: add(title: "x") b: add(title: "y") c: add(title: "z") }');

  expect(Object.keys(data ?? {})).toEqual(["a", "b", "c"]);
  expect(state.added).toEqual(["x", "y", "z"]);
});

test("fields are left out and put in by variables, also where several operations share their plan", async () => {
  const query = "query ($on: Boolean!) { books @include(if: $on) { title ... @skip(if: $on) { pages } } shelf @skip(if: $on) { kind } }";

  const withBooks = await graph.ask(query, { on: true });
  const withShelf = await graph.ask(query, { on: false });

  expect(withBooks.data).toEqual({ books: [{ title: "One" }, { title: "Two" }] });
  expect(withShelf.data).toEqual({ shelf: { kind: "HIGH" } });
});

test("wrong variables are told and nothing is fetched", async () => {
  const { data, errors } = await graph.ask("query ($id: ID!) { book(id: $id) { title } }", {});

  expect(data).toBeUndefined();
  expect(errors?.[0]?.extensions).toEqual({ code: "BAD_USER_INPUT" });
  expect(graph.sent).toEqual([]);
});

test("more than 2,000 fields are refused before planning, fragments spread out", async () => {
  const levels = Array.from(
    { length: 12 },
    (_, level) => `fragment F${level} on Book { ${level === 0 ? "id" : `...F${level - 1} a${level}: id ... on Book { ...F${level - 1} }`} }`,
  );

  const { errors } = await graph.ask(`{ books { ...F11 } } ${levels.join(" ")}`);

  expect(errors?.[0]?.extensions).toEqual({ code: "COST_EXCEEDED" });
});

test("extensions of subgraphs are merged", async () => {
  const { extensions } = await graph.ask("{ books { stock } }");

  expect(extensions).toEqual({ catalog: "seen", shop: "seen" });
});

test("an operation continues from data that is already there", async () => {
  const { parse } = await import("graphql");
  const prepared = await graph.executor.prepare(parse("{ __typename }"));
  const answer = await graph.executor.complete(prepared, {}, { requestId: "r", viewer: null, ip: null, userAgent: null }, { more: 1 });

  expect(answer).toEqual({ data: { __typename: "Query" } });
});
