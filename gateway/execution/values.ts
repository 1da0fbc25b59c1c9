/** An object of an answer, as JSON has it. */
export type Data = Record<string, unknown>;

/** A place in an answer as plans tell it: field names, and "@" for every element of a list. */
export type Path = readonly string[];

export function isObject(value: unknown): value is Data {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether plain objects inherit something under this name, so that it must be read and set with care. */
export const isInherited = (name: string): boolean => name in Object.prototype;

/** The object's own value; undefined for what it inherits. */
export function get(object: Data, name: string): unknown {
  const value = object[name];
  const mayBeInherited = typeof value === "function" || name === "__proto__";
  return mayBeInherited && !Object.hasOwn(object, name) ? undefined : value;
}

/** Sets an own value, under any name. */
export function set(object: Data, name: string, value: unknown): void {
  if (name === "__proto__") Object.defineProperty(object, name, { value, writable: true, enumerable: true, configurable: true });
  else object[name] = value;
}

/** Adds all of `source` to `target`, in place; objects and equally long lists that both have are merged, all else is replaced. */
export function merge(target: Data, source: Data): void {
  for (const name in source) {
    const value = source[name];
    if (value === undefined) continue;
    const present = get(target, name);
    if (typeof present !== "object" || present === null || !mergeInto(present, value)) set(target, name, value);
  }
}

function mergeInto(present: object, value: unknown): boolean {
  if (present === value) return true;
  if (Array.isArray(present)) {
    if (!Array.isArray(value) || value.length !== present.length) return false;
    for (let index = 0; index < value.length; index++) {
      const element: unknown = present[index];
      if (typeof element !== "object" || element === null || !mergeInto(element, value[index])) present[index] = value[index];
    }
    return true;
  }
  if (!isObject(value)) return false;
  merge(present as Data, value);
  return true;
}

/** A copy that shares no object or list with the original. */
export function copy<T>(value: T): T {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(copy) as T;
  const result: Data = {};
  for (const name of Object.keys(value)) set(result, name, copy((value as Data)[name]));
  return result as T;
}

/** The objects at a path, in order; nulls on the way are passed over. */
export function objectsAt(data: Data, path: Path): Data[] {
  let level: unknown[] = [data];
  for (const name of path) {
    const next: unknown[] = [];
    for (const value of level) {
      if (name !== "@") {
        const child = isObject(value) ? get(value, name) : undefined;
        if (child !== undefined && child !== null) next.push(child);
      } else if (Array.isArray(value)) {
        for (const element of value) if (element !== undefined && element !== null) next.push(element);
      }
    }
    level = next;
  }
  return level as Data[];
}

/** Where in the answer an object stands; several places when lists hold it more than once. */
export type Places = Map<unknown, (string | number)[][]>;

/** The places of all objects at a path, with list indexes. */
export function placesAt(data: Data, path: Path): Places {
  const places: Places = new Map();
  const walk = (value: unknown, depth: number, place: (string | number)[]): void => {
    if (value === undefined || value === null) return;
    const name = path[depth];
    if (name === undefined) {
      const known = places.get(value);
      if (known) known.push(place);
      else places.set(value, [place]);
    } else if (name !== "@") {
      if (isObject(value)) walk(get(value, name), depth + 1, [...place, name]);
    } else if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index++) walk(value[index], depth + 1, [...place, index]);
    }
  };
  walk(data, 0, []);
  return places;
}
