import { openGraph } from "../test/federation/in-process.ts";

/** What the bookshop is told to do wrong, and what was added to it. */
export const state = { isDead: false, isMute: false, added: [] as string[] };

const books = [
  { id: "b1", isbn: "i1", title: "One", pages: 0, secret: "s1" },
  { id: "b2", isbn: "i2", title: "Two", pages: 20, secret: "s2" },
];

/** Three subgraphs about books, with what goes wrong under way. */
export const openBookshop = () =>
  openGraph(
    [
      {
        name: "catalog",
        typeDefs: `
        type Query { books: [Book] book(id: ID!): Book lost: Book! shelf: Shelf }
        type Mutation { add(title: String!): [String!]! addTo(title: String!): Book }
        interface Item @key(fields: "id") { id: ID! }
        type Book implements Item @key(fields: "id") @key(fields: "isbn") { id: ID! isbn: String! title: String pages: Int strict: String! price(currency: String!): Int }
        type Shelf { items: [Item] kind: Kind }
        enum Kind { HIGH LOW }`,
        resolvers: {
          Query: {
            books: () => books,
            book: (_: unknown, { id }: { id: string }) => books.find((book) => book.id === id),
            lost: () => books[0],
            shelf: () => ({ items: books, kind: "HIGH" }),
          },
          Mutation: {
            addTo: () => books[0],
            add: (_: unknown, { title }: { title: string }) => [...state.added.splice(0, state.added.length, ...state.added, title), title],
          },
          Item: { __resolveType: () => "Book" },
          Book: {
            __resolveReference: ({ id, isbn }: { id?: string; isbn?: string }) => books.find((book) => book.id === id || book.isbn === isbn),
            strict: ({ id }: { id: string }) => (id === "b2" ? null : "strict"),
            price: ({ id }: { id: string }, { currency }: { currency: string }) => (currency === "EUR" ? 1 : 2) * (id === "b1" ? 10 : 100),
          },
        },
      },
      {
        name: "ratings",
        typeDefs: `type Item @interfaceObject @key(fields: "id") { id: ID! rating: Int badge(size: Int): String }`,
        resolvers: {
          Item: {
            __resolveReference: (key: object) => key,
            rating: ({ id }: { id: string }) => Number(id.slice(1)),
            badge: (_: unknown, { size }: { size?: number }) => `badge ${size}`,
          },
        },
      },
      {
        name: "shop",
        typeDefs: `
        type Book @key(fields: "isbn") { isbn: String! price(currency: String!): Int @external cost: Int @requires(fields: "price(currency: \\"EUR\\")") stock: Int! fails: String }`,
        resolvers: {
          Book: {
            __resolveReference: (key: object) => key,
            cost: ({ price }: { price: number }) => price * 3,
            stock: ({ isbn }: { isbn: string }) => Number(isbn.slice(1)),
            fails: ({ isbn }: { isbn: string }) => {
              if (isbn === "i2") throw new Error("connect ECONNREFUSED 10.0.0.7:5432 at http://shop.internal:4001/graphql");
              return "works";
            },
          },
        },
      },
    ],
    {
      between: async (subgraph, _, answer) => {
        if (state.isDead && subgraph === "shop") throw new Error("connect ECONNREFUSED 127.0.0.1:4001");
        if (state.isMute) return { data: { lost: null, books: [{ id: null }] } };
        return { ...(await answer()), extensions: { [subgraph]: "seen" } };
      },
    },
  );
