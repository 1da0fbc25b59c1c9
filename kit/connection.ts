import DataLoader from "dataloader";
import { and, asc, desc, eq, getColumns, type InferSelectModel, or, type SQL, sql } from "drizzle-orm";
import type { PgColumn, PgTable, TableConfig } from "drizzle-orm/pg-core";
import { decodeCursor, encodeCursor, notACursor } from "./cursors.ts";
import { type Db, uuidArray, violation } from "./db.ts";
import { requestError } from "./errors.ts";

/** The paging arguments of a connection field. */
export type PageArguments = { first?: number | null; after?: string | null; last?: number | null; before?: string | null };

/** A page of a list, as a connection type shows it. */
export type Connection<N> = {
  readonly edges: { cursor: string; node: N }[];
  readonly nodes: N[];
  readonly pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  totalCount(): Promise<number | null>;
};

type Table = PgTable<TableConfig> & { id: PgColumn };
type Direction = "ASC" | "DESC";

/** An order key: a NOT NULL column or expression that is not boolean. */
export type OrderKey = { readonly name: string; readonly by: PgColumn | SQL; readonly direction: Direction };

/** Which rows a connection lists, and in which order; the id is always the last key. */
export type Listing<T extends Table, M extends object = object> = {
  readonly from: T;
  /** More of each row than its columns, by expressions over it. */
  readonly more?: { readonly [K in keyof M]: SQL.Aliased<M[K]> };
  readonly where?: SQL | undefined;
  readonly orderBy?: readonly OrderKey[];
  /** Direction of the id, by default that of the last key, else DESC (newest first). */
  readonly idDirection?: Direction;
};

const DEFAULT_PAGE = 20;
const MAX_PAGE = 100;
const MAX_COUNT = 10_000;

/** The page of a list that the arguments ask for, by keyset: one statement, and one more for `totalCount` (null above 10 000). */
export async function connection<T extends Table>(db: Db, page: PageArguments, listing: Listing<T>): Promise<Connection<InferSelectModel<T>>> {
  const plan = planPage(listing, page);
  const rows = await checked<T>(plan, select(db, listing, plan));
  return toConnection<T>(plan, rows, async () => bounded((await db.execute<{ count: string }>(countOf(listing)))[0]));
}

/**
 * The same for a list that each of many parents has: pages asked for in one go become one statement.
 * `args` are all arguments of the field, `parent` the column that holds the parent's id, or the condition by which rows belong to an id.
 */
export function connectionOf<T extends Table, M extends object = object>(
  db: Db,
  field: string,
  id: string,
  args: PageArguments,
  parent: PgColumn | ((id: SQL) => SQL),
  listing: Listing<T, M>,
): Promise<Connection<InferSelectModel<T> & M>> {
  const plan = planPage(listing, args);
  const key = `${field}(${JSON.stringify(args)})`;
  const belongs = typeof parent === "function" ? parent(sql`p.id`) : eq(parent, sql`p.id`);
  const counts = loaderFor(db, `${key}#`, async (ids) => {
    const rows = await db.execute<{ parent: string; count: string }>(
      sql`select p.id as parent, c.count from ${parents(ids)} cross join lateral (${countOf(listing, belongs)}) c`,
    );
    return new Map([...rows].map((row) => [row.parent, bounded(row)]));
  });
  const pages = loaderFor(db, key, async (ids) => {
    const page = select(db, listing, plan, belongs).as("page");
    const rows = await checked<T>(
      plan,
      db
        .select({ pageOf: sql<string>`p.id`, ...page._.selectedFields })
        .from(parents(ids))
        .crossJoinLateral(page) as unknown as Promise<Keyed<T>[]>,
    );
    const grouped = Map.groupBy(rows, (row) => (row as unknown as { pageOf: string }).pageOf);
    return new Map(ids.map((one) => [one, toConnection<T>(plan, grouped.get(one) ?? [], () => counts.load(one) as Promise<number | null>)]));
  });
  return pages.load(id) as Promise<Connection<InferSelectModel<T> & M>>;
}

type Keyed<T extends Table> = InferSelectModel<T> & { pageKeys: string[] };
type PagePlan = ReturnType<typeof planPage>;

function planPage<T extends Table>({ from, orderBy = [], idDirection = orderBy.at(-1)?.direction ?? "DESC" }: Listing<T>, page: PageArguments) {
  const { first, last } = page;
  const isBoth = last != null && first != null && first !== DEFAULT_PAGE; // which the schema adds to a `last` alone
  if (isBoth) throw requestError("BAD_USER_INPUT", "Give first or last, not both.");
  const size = last ?? first ?? DEFAULT_PAGE;
  if (size < 1 || size > MAX_PAGE) throw requestError("BAD_USER_INPUT", `A page has 1 to ${MAX_PAGE} entries, not ${size}.`);
  const keys: OrderKey[] = [...orderBy, { name: "id", by: from.id, direction: idDirection }];
  const order = keys.map((key) => `${key.name} ${key.direction}`).join();
  const [after, before] = [page.after, page.before].map((cursor) => (cursor ? decodeCursor(cursor, order, keys.length) : null));
  return { keys, order, size, backwards: last != null, after: after ?? null, before: before ?? null };
}

function select<T extends Table>(db: Db, { from, more, where }: Listing<T>, plan: PagePlan, belongs?: SQL) {
  const { keys, size, backwards, after, before } = plan;
  const direct = (key: OrderKey) => ((key.direction === "ASC") !== backwards ? asc(key.by) : desc(key.by));
  const texts = sql.join(
    keys.map((key) => sql`(${key.by})::text`),
    sql`, `,
  );
  return db
    .select({ ...getColumns(from as PgTable), ...more, pageKeys: sql<string[]>`json_build_array(${texts})`.as("page_keys") })
    .from(from as PgTable)
    .where(and(belongs, where, after ? beyond(keys, after, false) : undefined, before ? beyond(keys, before, true) : undefined))
    .orderBy(...keys.map(direct))
    .limit(size + 1);
}

/** Rows past a cursor's row in the order (or in its reverse). */
function beyond(keys: readonly OrderKey[], values: readonly string[], reverse: boolean): SQL | undefined {
  const forwards = keys.map((key) => (key.direction === "ASC") !== reverse);
  const list = (parts: readonly (SQL | PgColumn | string)[]) =>
    sql.join(
      parts.map((part) => sql`${part}`),
      sql`, `,
    );
  if (forwards.every((forward) => forward === forwards[0])) {
    return sql`(${list(keys.map((key) => key.by))}) ${sql.raw(forwards[0] ? ">" : "<")} (${list(values)})`;
  }
  return or(
    ...keys.map((key, index) =>
      and(
        ...keys.slice(0, index).map((equal, at) => sql`${equal.by} = ${values[at]}`),
        sql`${key.by} ${sql.raw(forwards[index] ? ">" : "<")} ${values[index]}`,
      ),
    ),
  );
}

/** A cursor whose values Postgres cannot read was not given by this list. */
async function checked<T extends Table>(plan: PagePlan, rows: PromiseLike<unknown>): Promise<Keyed<T>[]> {
  try {
    return (await rows) as Keyed<T>[];
  } catch (error) {
    if ((plan.after || plan.before) && violation(error)?.code.startsWith("22")) throw notACursor();
    throw error;
  }
}

function toConnection<T extends Table>(plan: PagePlan, rows: Keyed<T>[], totalCount: () => Promise<number | null>): Connection<InferSelectModel<T>> {
  const more = rows.length > plan.size;
  const page = rows.slice(0, plan.size);
  if (plan.backwards) page.reverse();
  const edges = page.map((node) => ({ cursor: encodeCursor(plan.order, node.pageKeys), node }));
  return {
    edges,
    nodes: page,
    pageInfo: {
      hasNextPage: plan.backwards ? plan.before !== null : more,
      hasPreviousPage: plan.backwards ? more : plan.after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
  };
}

const parents = (ids: readonly string[]) => sql`unnest(${uuidArray(ids)}::uuid[]) as p(id)`;

function countOf<T extends Table>({ from, where }: Listing<T>, belongs?: SQL): SQL {
  return sql`select count(*) as count from (select 1 from ${from} where ${and(belongs, where) ?? sql`true`} limit ${MAX_COUNT + 1}) counted`;
}

const bounded = (row: { count: string } | undefined) => (Number(row?.count) > MAX_COUNT ? null : Number(row?.count ?? 0));

function loaderFor<V>(db: Db, key: string, find: (ids: readonly string[]) => Promise<Map<string, V>>): DataLoader<string, V | null> {
  if (!db.loaded.has(key)) {
    const load = async (ids: readonly string[]) => {
      const found = await find(ids);
      return ids.map((id) => found.get(id) ?? null);
    };
    db.loaded.set(key, new DataLoader(load));
  }
  return db.loaded.get(key) as DataLoader<string, V | null>;
}
