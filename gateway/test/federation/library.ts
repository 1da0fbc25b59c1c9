import { readdir, readFile } from "node:fs/promises";
import { parse } from "graphql";
import { composeFixture, type Fixture, withLink } from "./compose.ts";
import { type Faults, mockResolvers } from "./mock.ts";

const catalog = `
  type Query { item(id: ID!): Item items(first: Int = 3, filter: Filter): [Item!]! books: [Book] film(id: ID!): Film! search(text: String!, kinds: [Kind!]): [Found] author(first: String!, last: String = "x"): Author shared: String @shareable }
  type Mutation { retitle(id: ID!, title: String!): Item touch(id: ID!): Book! }
  interface Named { name: Name }
  interface Item @key(fields: "id") { id: ID! title: String! price: Money kind: Shelf maker: Author }
  type Book implements Item @key(fields: "id") @key(fields: "isbn edition") { id: ID! isbn: String! edition: Int! title: String! price: Money kind: Shelf maker: Author pages: Int size: Size @shareable sequel: Book tags: [String] }
  type Film implements Item @key(fields: "id") { id: ID! title: String! price: Money kind: Shelf maker: Author minutes: Int! size: Size @shareable awards: [[String!]] grid: [[Book]] related: [Item] }
  type Author implements Named @key(fields: "name { first last }") { name: Name! works: [Item!] best: Found notes: JSON }
  type Name @shareable { first: String! last: String }
  type Money @shareable { amount: Int currency(style: String = "short"): String! }
  type Size @shareable { width: Int height: Int }
  union Found = Book | Film | Author
  enum Kind { PAPER REEL }
  enum Shelf { TOP MIDDLE }
  input Filter { kind: Kind min: Int secret: String }
  scalar JSON
`;

const reviews = `
  type Query { latest(first: Int): [Review!] review(id: ID!): Review shared: String @shareable }
  type Mutation { rate(id: ID!, stars: Int!): Review }
  type Item @interfaceObject @key(fields: "id") { id: ID! reviews(first: Int = 2): [Review!] rating: Float score(weight: Int!): Int size: Size @shareable }
  type Review @key(fields: "id") { id: ID! body: String! stars: Int item: Item user: User @provides(fields: "nick") about: About }
  type User @key(fields: "id") { id: ID! nick: String @external reviews: [Review] profile: Profile @shareable }
  type Profile @shareable { bio: String motto: String }
  type Size @shareable { width: Int height: Int }
  union About = User | Review
`;

const people = `
  type Query { me: User user(id: ID!): User! people(first: Int, filter: Filter): [User] }
  type User @key(fields: "id") { id: ID! nick: String @shareable email: String! friends: [User!]! favourite: Thing profile: Profile @shareable secret: String @inaccessible }
  type Profile @shareable { bio: String motto: String }
  type Review @key(fields: "id", resolvable: false) { id: ID! }
  type Book @key(fields: "id") { id: ID! readers: [User] pages: Int @override(from: "catalog", label: "percent(50)") }
  union Thing = Book | Review | User
  input Filter { kind: Kind min: Int }
  enum Kind { PAPER REEL VINYL }
`;

const stores = `
  type Query { nearest: Store }
  type Store @key(fields: "id") { id: ID! books: [Book!]! stock(kind: Kind): [Stocked] shelf: Shelf place: Place }
  interface Stocked { weight: Int }
  type Book implements Stocked @key(fields: "isbn edition") { isbn: String! edition: Int! price: Money @external maker: Author @external shipping: Int @requires(fields: "price { amount currency(style: \\"long\\") } maker { name { first } }") weight: Int store: Store }
  type Box implements Stocked { weight: Int! inside: [Stocked] }
  type Author @key(fields: "name { first last }") { name: Name! signings: [Store] fee: Int @requires(fields: "notes") notes: JSON @external }
  type Name @shareable { first: String! last: String }
  type Money @shareable { amount: Int currency(style: String = "short"): String! }
  type Place { street: String! city: String }
  enum Shelf { TOP BOTTOM }
  enum Kind { PAPER REEL }
  scalar JSON
`;

type Priced = { price?: { amount?: number; currency?: string } | null; maker?: { name?: { first?: string } } | null };

const own: Record<string, Record<string, Record<string, unknown>>> = {
  catalog: { Book: { isbn: ({ $is }: { $is: string }) => `isbn-${$is}`, edition: () => 1 } },
  stores: {
    Book: {
      isbn: ({ $is }: { $is: string }) => `isbn-${$is}`,
      edition: () => 1,
      shipping: ({ price, maker }: Priced) => (price?.amount ?? 1000) + (price?.currency?.length ?? 100) + (maker?.name?.first?.length ?? 10_000),
    },
    Author: { fee: ({ notes }: { notes?: object }) => JSON.stringify(notes ?? null).length },
  },
};

export type Mocked = Fixture & { setFaults(faults: Faults): void };

/** A graph with every construct of federation; `setFaults` makes fields fail. */
export const libraryFixture = (): Promise<Mocked> => mockedFixture({ catalog, people, reviews, stores }, own);

/** Our own contract, answered by the mock world. */
export async function contractFixture(): Promise<Mocked> {
  const folder = new URL("../../../schema/subgraphs/", import.meta.url);
  const files = (await readdir(folder)).sort();
  return mockedFixture(
    Object.fromEntries(await Promise.all(files.map(async (file) => [file.replace(".graphql", ""), await readFile(new URL(file, folder), "utf8")] as const))),
  );
}

async function mockedFixture(sources: Readonly<Record<string, string>>, resolvers: typeof own = {}): Promise<Mocked> {
  let faults: Faults = { nulls: 0, errors: 0 };
  const subgraphs = Object.entries(sources).map(([name, typeDefs]) => ({
    name,
    typeDefs,
    resolvers: mockResolvers(parse(withLink(typeDefs)), () => faults, resolvers[name]),
  }));
  const fixture = await composeFixture(subgraphs);
  return {
    ...fixture,
    setFaults(given) {
      faults = given;
    },
  };
}
