import type { FetchNode } from "@apollo/query-planner";
import type { GraphQLFormattedError } from "graphql";
import { errorAt, type Place } from "./errors.ts";
import type { Batch } from "./representations.ts";
import { renamed } from "./rewrites.ts";
import type { Run } from "./run.ts";
import { type Data, type Path, placesAt } from "./values.ts";

/** Tells a run what went wrong with one fetch, at all places in the answer it is about. */
export type Report = {
  /** What the subgraph told. */
  errors(errors: readonly GraphQLFormattedError[]): void;
  /** A failure of the whole fetch, told at each field it leaves empty. */
  failure(error: GraphQLFormattedError): void;
};

const MAX_ERRORS = 100;

/** `fields` are the response names the fetch asks of each object; places are looked for only when something went wrong. */
export function compileReport(node: FetchNode, path: Path, fields: readonly string[], clientName: (name: string) => string) {
  const renames = renamed(node.outputRewrites);
  const named = (name: string | number) => (typeof name === "string" ? clientName(renames.get(name) ?? name) : name);

  return (run: Run, objects: readonly Data[], batch: Batch | undefined): Report => {
    const places = placesBySlot(run, path, objects, batch);
    let left = MAX_ERRORS;
    const add = (error: GraphQLFormattedError, place: Place | undefined) => {
      if (left-- > 0) run.errors.push(errorAt(error, place?.map(named)));
    };
    const failure = (error: GraphQLFormattedError) => {
      for (const place of [...places.values()].flat()) for (const field of fields) add(error, [...place, field]);
    };
    const tell = (error: GraphQLFormattedError) => {
      const [first, slot, ...rest] = error.path ?? [];
      if (first === undefined && !batch) add(error, undefined);
      else if (!batch) for (const place of places.get(0) ?? []) add(error, [...place, ...(error.path ?? [])]);
      else if (typeof slot !== "number") failure(error);
      else for (const place of places.get(slot) ?? []) add(error, [...place, ...rest]);
    };
    return { failure, errors: (errors) => errors.forEach(tell) };
  };
}

/** The places of the objects each representation stands for; 0 for all where there are none. */
function placesBySlot(run: Run, path: Path, objects: readonly Data[], batch: Batch | undefined): ReadonlyMap<number, readonly Place[]> {
  const places = placesAt(run.data, path);
  const bySlot = new Map<number, (string | number)[][]>();
  for (const [index, object] of objects.entries()) {
    const slot = batch ? (batch.slots[index] as number) : 0;
    const own = places.get(object);
    if (slot < 0 || !own) continue;
    places.delete(object);
    const known = bySlot.get(slot);
    if (known) known.push(...own);
    else bySlot.set(slot, own);
  }
  return bySlot;
}
