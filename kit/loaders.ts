import DataLoader from "dataloader";
import { type Column, getColumns, getTableName, type InferSelectModel, type SQL, sql } from "drizzle-orm";
import type { PgColumn, PgTable, TableConfig } from "drizzle-orm/pg-core";
import type { LoaderMakers } from "./context.ts";
import { type Db, uuidArray } from "./db.ts";

/** The loaders of one request, made when first used. */
export type Loaders<L extends LoaderMakers> = { readonly [K in keyof L]: ReturnType<L[K]> };

/** The loaders of one request or transaction, each made when it is first asked for. */
export function makeLoaders<L extends LoaderMakers>(makers: L, db: Db): Loaders<L> {
  return new Proxy({} as Loaders<L>, {
    get(_, name: string) {
      if (!db.loaded.has(name)) db.loaded.set(name, makers[name]?.(db));
      return db.loaded.get(name);
    },
  });
}

type Table = PgTable<TableConfig> & { id: PgColumn };
type Row<T extends Table> = InferSelectModel<T>;

/** Loads keys in batches of one statement each: `find` answers rows in any order, `keyOf` tells whose they are. */
export function batched<V>(find: (db: Db, keys: readonly string[]) => Promise<V[]>, keyOf: (value: V) => string) {
  return (db: Db) =>
    new DataLoader<string, V | null>(async (keys) => {
      const found = new Map((await find(db, keys)).map((value) => [keyOf(value), value]));
      return keys.map((key) => found.get(key) ?? null);
    });
}

/** The same for lists: every value of each key, in the order `find` gives them. */
export function batchedLists<V>(find: (db: Db, keys: readonly string[]) => Promise<V[]>, keyOf: (value: V) => string) {
  return (db: Db) =>
    new DataLoader<string, V[]>(async (keys) => {
      const found = Map.groupBy(await find(db, keys), keyOf);
      return keys.map((key) => found.get(key) ?? []);
    });
}

/** The key by which a loader knows two uuids. */
export const pairKey = (first: string, second: string): string => `${first} ${second}`;

/** SQL: the two uuids of each such key as a row, to be found among with `(one, other) in (…)`. */
export function pairsOf(keys: readonly string[]): SQL {
  const [firsts, seconds] = [0, 1].map((part) => uuidArray(keys.map((key) => key.split(" ")[part] as string)));
  return sql`select * from unnest(${firsts}::uuid[], ${seconds}::uuid[])`;
}

const anyOf = (column: Column) => sql`${column} = any(${sql.placeholder("keys")})`;

/** Loads rows by a unique uuid column (default: `id`) with one prepared statement. */
export function rowBy<T extends Table>(table: T, column: PgColumn = table.id) {
  const find = prepared(table, column);
  return batched<Row<T>>(find, keyOf(table, column));
}

/** Loads the rows that share a uuid column's value, ordered by the columns given. For lists with a small documented bound. */
export function rowsBy<T extends Table>(table: T, column: PgColumn, ...order: PgColumn[]) {
  const find = prepared(table, column, ...order, table.id);
  return batchedLists<Row<T>>(find, keyOf(table, column));
}

function prepared<T extends Table>(table: T, column: PgColumn, ...order: PgColumn[]) {
  const statements = new WeakMap<object, { execute(values: { keys: string }): Promise<unknown> }>();
  return async (db: Db, keys: readonly string[]): Promise<Row<T>[]> => {
    const pool = Object.getPrototypeOf(db) as object;
    let statement = statements.get(pool);
    if (!statement) {
      const query = (pool as Db)
        .select()
        .from(table as PgTable)
        .where(anyOf(column))
        .orderBy(...order);
      statement = query.prepare(`${getTableName(table)}_by_${column.name}`);
      statements.set(pool, statement);
    }
    return (await statement.execute({ keys: uuidArray(keys) })) as Row<T>[];
  };
}

function keyOf<T extends Table>(table: T, column: PgColumn) {
  const key = Object.entries(getColumns(table)).find(([, candidate]) => candidate === column)?.[0];
  if (!key) throw new Error(`${column.name} is not a column of its table`);
  return (row: Row<T>) => (row as Record<string, string>)[key] as string;
}
