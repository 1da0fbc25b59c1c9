/** The shape of the public gateway benchmark with our own data: four subgraphs about users, products, stock and reviews. */
const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@external", "@requires", "@provides", "@shareable"])`;

const USERS = 6;
const PRODUCTS = 8;
const REVIEWS_OF_USER = 4;
const REVIEWS_OF_PRODUCT = 4;

type Row = Record<string, unknown>;

const users = Array.from({ length: USERS }, (_, index) => ({
  id: `u${index}`,
  name: `Person number ${index}`,
  username: `person-${index}`,
  birthday: 400_000_000 + index,
}));
const products = Array.from({ length: PRODUCTS }, (_, index) => ({
  upc: `${index}`,
  name: `A product of the kind ${index}`,
  price: 100 + 50 * index,
  weight: 100 + 300 * (index % 4),
}));
const reviews = Array.from({ length: USERS * REVIEWS_OF_USER }, (_, index) => ({
  id: `r${index}`,
  body: `The words of review ${index} say what a buyer thinks of the product after a week of use.`,
  author: users[index % USERS] as Row,
  product: products[(index * 5) % PRODUCTS] as Row,
}));

const byId = new Map(users.map((user) => [user.id, user]));
const byUpc = new Map(products.map((product) => [product.upc, product]));
const reviewsOf = new Map<Row, Row[]>([
  ...users.map((user) => [user, reviews.filter(({ author }) => author === user).slice(0, REVIEWS_OF_USER)] as const),
  ...products.map((product) => [product, reviews.filter((review) => review.product === product).slice(0, REVIEWS_OF_PRODUCT)] as const),
] as unknown as [Row, Row[]][]);

/** A subgraph of the benchmark. */
export type ShopSubgraph = { readonly name: string; readonly typeDefs: string; readonly resolvers: Record<string, Record<string, unknown>> };

/** The four subgraphs. */
export const shop: readonly ShopSubgraph[] = [
  {
    name: "accounts",
    typeDefs: `${LINK}
      type Query { me: User user(id: ID!): User users: [User] }
      type User @key(fields: "id") { id: ID! name: String username: String @shareable birthday: Int }`,
    resolvers: {
      Query: { me: () => users[0], user: (_: unknown, { id }: { id: string }) => byId.get(id), users: () => users },
      User: { __resolveReference: ({ id }: { id: string }) => byId.get(id) },
    },
  },
  {
    name: "inventory",
    typeDefs: `${LINK}
      type Product @key(fields: "upc") { upc: String! weight: Int @external price: Int @external inStock: Boolean shippingEstimate: Int @requires(fields: "price weight") }`,
    resolvers: {
      Product: {
        __resolveReference: (key: Row) => key,
        inStock: ({ upc }: { upc: string }) => Number(upc) % 3 !== 0,
        shippingEstimate: ({ price, weight }: { price: number; weight: number }) => (price > 1000 ? 0 : Math.round(weight / 2)),
      },
    },
  },
  {
    name: "products",
    typeDefs: `${LINK}
      type Query { topProducts(first: Int = 5): [Product] }
      type Product @key(fields: "upc") { upc: String! name: String price: Int weight: Int }`,
    resolvers: {
      Query: { topProducts: (_: unknown, { first }: { first: number }) => products.slice(0, first) },
      Product: { __resolveReference: ({ upc }: { upc: string }) => byUpc.get(upc) },
    },
  },
  {
    name: "reviews",
    typeDefs: `${LINK}
      type Query { latestReviews(first: Int = 10): [Review] }
      type Review @key(fields: "id") { id: ID! body: String author: User @provides(fields: "username") product: Product }
      type User @key(fields: "id") { id: ID! username: String @external reviews: [Review] }
      type Product @key(fields: "upc") { upc: String! reviews: [Review] }`,
    resolvers: {
      Query: { latestReviews: (_: unknown, { first }: { first: number }) => reviews.slice(0, first) },
      Review: { __resolveReference: ({ id }: { id: string }) => reviews.find((review) => review.id === id) },
      User: { __resolveReference: ({ id }: { id: string }) => byId.get(id), reviews: (user: Row) => reviewsOf.get(user) },
      Product: { __resolveReference: ({ upc }: { upc: string }) => byUpc.get(upc), reviews: (product: Row) => reviewsOf.get(product) },
    },
  },
];

const FRAGMENTS = `
  fragment User on User { id username name }
  fragment Review on Review { id body }
  fragment Product on Product { inStock name price shippingEstimate upc weight }`;

/** The operations: one fetch, four fetches (a feed), sixteen fetches (the public benchmark's). */
export const operations = {
  "1 fetch": "{ users { id name username birthday } }",
  "4 fetches": `{ latestReviews(first: 20) { ...Review author { ...User } product { upc name price inStock } } } ${FRAGMENTS.replace(/fragment Product.*/, "")}`,
  "16 fetches": `{
    users { ...User reviews { ...Review product { ...Product reviews { ...Review author { ...User reviews { ...Review product { ...Product } } } } } } }
    topProducts { ...Product reviews { ...Review author { ...User reviews { ...Review product { ...Product } } } } }
  } ${FRAGMENTS}`,
} as const;
