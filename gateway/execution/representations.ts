import type { FetchNode, QueryPlanSelectionNode } from "@apollo/query-planner";
import { compileRewrites, meets, type TypeConditions } from "./rewrites.ts";
import { type Data, get, isInherited, isObject, merge, set } from "./values.ts";

/** What is sent for a list of objects: each representation once, and for each object which one is its own (-1: none). */
export type Batch = { readonly representations: readonly Data[]; readonly slots: Int32Array };

type Extract = (source: Data) => Data | null;

/** Turns a fetch's `requires` into the function that gathers the representations of objects. */
export function compileRepresentations(node: FetchNode, conditions: TypeConditions): (objects: readonly Data[]) => Batch {
  const requires = node.requires ?? [];
  const hasRewrites = Boolean(node.inputRewrites?.length || node.outputRewrites?.length);
  const fields = hasRewrites ? null : flatFields(requires, conditions);
  return fields ? gatherByValues(fields) : gatherByContent(node, compileSelections(requires, conditions), conditions);
}

/** The fields that stand for objects of each type; null when a representation is made of more than plain fields of its type. */
function flatFields(requires: readonly QueryPlanSelectionNode[], conditions: TypeConditions): ReadonlyMap<unknown, readonly string[]> | null {
  const fields = new Map<unknown, readonly string[]>();
  for (const selection of requires) {
    if (selection.kind !== "InlineFragment" || selection.typeCondition === undefined) return null;
    const { typeCondition, selections } = selection;
    if (conditions.has(typeCondition) || fields.has(typeCondition)) return null;
    const names = selections.flatMap((field) => (field.kind === "Field" && !field.selections ? [field.alias ?? field.name] : []));
    if (names.length < selections.length || !names.includes("__typename") || names.some(isInherited)) return null;
    fields.set(typeCondition, ["__typename", ...names.filter((name) => name !== "__typename")]);
  }
  return fields;
}

/** A tree of maps: one level for each field, the slot at its end. */
type Slots = Map<unknown, Slots | number>;

/** The usual case: objects are told apart by a few values, and a representation is made only for the first of its kind. */
function gatherByValues(fields: ReadonlyMap<unknown, readonly string[]>): (objects: readonly Data[]) => Batch {
  return (objects) => {
    const representations: Data[] = [];
    const slots = new Int32Array(objects.length).fill(-1);
    const known: Slots = new Map();
    next: for (let index = 0; index < objects.length; index++) {
      const object = objects[index] as Data;
      const names = fields.get(object["__typename"]);
      if (!names) continue;
      let level = known;
      const last = names.length - 1;
      for (let at = 0; at < last; at++) {
        const value = object[names[at] as string];
        if (value === undefined) continue next;
        let deeper = level.get(value) as Slots | undefined;
        if (!deeper) {
          deeper = new Map();
          level.set(value, deeper);
        }
        level = deeper;
      }
      const value = object[names[last] as string];
      if (value === undefined) continue;
      let slot = level.get(value) as number | undefined;
      if (slot === undefined) {
        slot = representations.push(pick(object, names)) - 1;
        level.set(value, slot);
      }
      slots[index] = slot;
    }
    return { representations, slots };
  };
}

function pick(object: Data, names: readonly string[]): Data {
  const result: Data = {};
  for (const name of names) result[name] = object[name];
  return result;
}

function gatherByContent(node: FetchNode, extract: Extract, conditions: TypeConditions): (objects: readonly Data[]) => Batch {
  const rewrite = compileRewrites(node.inputRewrites, conditions);
  const keepsTypesApart = (node.outputRewrites?.length ?? 0) > 0;
  return (objects) => {
    const representations: Data[] = [];
    const slots = new Int32Array(objects.length).fill(-1);
    const known = new Map<string, number>();
    for (let index = 0; index < objects.length; index++) {
      const object = objects[index] as Data;
      const representation = extract(object);
      if (!representation?.["__typename"]) continue;
      rewrite?.(representation, undefined);
      const content = keepsTypesApart ? `${object["__typename"]} ${JSON.stringify(representation)}` : JSON.stringify(representation);
      let slot = known.get(content);
      if (slot === undefined) {
        slot = representations.push(representation) - 1;
        known.set(content, slot);
      }
      slots[index] = slot;
    }
    return { representations, slots };
  };
}

function compileSelections(selections: readonly QueryPlanSelectionNode[], conditions: TypeConditions): Extract {
  const parts = selections.map((selection) => (selection.kind === "Field" ? compileField(selection, conditions) : compileFragment(selection, conditions)));
  return (source) => {
    const result: Data = {};
    for (const part of parts) if (!part(source, result)) return null;
    return result;
  };
}

/** Adds its part of a representation; false when the source lacks something. */
type Part = (source: Data, result: Data) => boolean;

function compileField(selection: QueryPlanSelectionNode & { kind: "Field" }, conditions: TypeConditions): Part {
  const name = selection.alias ?? selection.name;
  const extract = selection.selections && compileSelections(selection.selections, conditions);
  const extracted = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(extracted);
    return extract && isObject(value) ? extract(value) : value;
  };
  return (source, result) => {
    const value = get(source, name);
    if (value === undefined) return false;
    set(result, name, typeof value === "object" ? extracted(value) : value);
    return true;
  };
}

function compileFragment(selection: QueryPlanSelectionNode & { kind: "InlineFragment" }, conditions: TypeConditions): Part {
  const { typeCondition } = selection;
  const extract = compileSelections(selection.selections, conditions);
  return (source, result) => {
    if (typeCondition === undefined || !meets(conditions, typeCondition, source["__typename"])) return true;
    const part = extract(source);
    if (part) merge(result, part);
    return true;
  };
}
