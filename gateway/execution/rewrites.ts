import type { FetchDataRewrite } from "@apollo/query-planner";
import { type Data, get, isObject, set } from "./values.ts";

/** For each type a plan can name in a condition, the types of objects that meet it. */
export type TypeConditions = ReadonlyMap<string, ReadonlySet<string>>;

/** Whether an object's type meets a condition. */
export function meets(conditions: TypeConditions, condition: string, typename: unknown): boolean {
  return condition === typename || (conditions.get(condition)?.has(typename as string) ?? false);
}

/** A change to the data sent to or received from a subgraph; the type helps where the data does not tell its own. */
export type Rewrite = (data: Data, typename: unknown) => void;

const FRAGMENT = "... on ";

/** A fetch's rewrites as one function; null when it has none. */
export function compileRewrites(rewrites: readonly FetchDataRewrite[] | undefined, conditions: TypeConditions): Rewrite | null {
  if (!rewrites || rewrites.length === 0) return null;
  const compiled = rewrites.map((rewrite) => compileRewrite(rewrite, conditions));
  return (data, typename) => {
    for (const rewrite of compiled) rewrite(data, typename);
  };
}

function compileRewrite(rewrite: FetchDataRewrite, conditions: TypeConditions): Rewrite {
  const parents = rewrite.path.slice(0, -1);
  const name = rewrite.path.at(-1) as string;
  const change =
    rewrite.kind === "ValueSetter"
      ? (object: Data) => set(object, name, rewrite.setValueTo)
      : (object: Data) => {
          const value = get(object, name);
          if (value === undefined) return;
          set(object, rewrite.renameKeyTo, value);
          delete object[name];
        };

  const walk = (value: unknown, depth: number, typename: unknown): void => {
    if (Array.isArray(value)) {
      for (const element of value) walk(element, depth, undefined);
      return;
    }
    if (!isObject(value)) return;
    const element = parents[depth];
    if (element === undefined) change(value);
    else if (!element.startsWith(FRAGMENT)) walk(get(value, element), depth + 1, undefined);
    else {
      const type = value["__typename"] ?? typename;
      if (type === undefined || meets(conditions, element.slice(FRAGMENT.length), type)) walk(value, depth + 1, typename);
    }
  };
  return (data, typename) => walk(data, 0, typename);
}

/** The names a fetch's output rewrites give back to fields the planner had to rename. */
export function renamed(rewrites: readonly FetchDataRewrite[] | undefined): ReadonlyMap<string, string> {
  const renames = (rewrites ?? []).filter((rewrite) => rewrite.kind === "KeyRenamer");
  return new Map(renames.map((rewrite) => [rewrite.path.at(-1) as string, rewrite.renameKeyTo]));
}
