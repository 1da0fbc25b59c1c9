import type { FetchNode } from "@apollo/query-planner";
import { Kind, parse, type SelectionSetNode } from "graphql";
import type { SubgraphAnswer } from "../transports.ts";
import { gatewayError, SubgraphUnavailable } from "./errors.ts";
import { compileReport } from "./report.ts";
import { type Batch, compileRepresentations } from "./representations.ts";
import { compileRewrites, type Rewrite, type TypeConditions } from "./rewrites.ts";
import type { Run, Send, Step } from "./run.ts";
import { copy, type Data, get, isObject, merge, objectsAt, type Path } from "./values.ts";

/** What every fetch of a plan is compiled with. */
export type FetchSettings = {
  readonly conditions: TypeConditions;
  readonly send: Send;
  /** Whether the plan holds another fetch with the same query. */
  hasTwin(node: FetchNode): boolean;
  /** The name a client gave to a field that was planned under another. */
  clientName(name: string): string;
};

/** A fetch for the objects at `path`: gathers representations, asks the subgraph, and merges what it answers. */
export function compileFetch(node: FetchNode, path: Path, settings: FetchSettings): Step {
  const gather = node.requires ? compileRepresentations(node, settings.conditions) : null;
  const rewrite = compileRewrites(node.outputRewrites, settings.conditions);
  const { names, isFlat } = fetchedFields(node);
  const report = compileReport(node, path, names, settings.clientName);
  const fetch = {
    subgraph: node.serviceName,
    kind: node.operationKind === "mutation" ? ("mutation" as const) : ("query" as const),
    query: node.operation,
    queryText: JSON.stringify(node.operation),
    hasTwin: settings.hasTwin(node),
    isCopied: !isFlat || rewrite !== null,
  };

  const take = (run: Run, objects: readonly Data[], batch: Batch | undefined, { data, errors, extensions }: SubgraphAnswer) => {
    if (errors?.length) report(run, objects, batch).errors(errors);
    if (isObject(extensions)) run.extensions = { ...run.extensions, ...extensions };
    if (isObject(data) && !batch) return mergeRoot(objects, data, rewrite);
    const entities = data?.["_entities"];
    if (batch && Array.isArray(entities) && entities.length === batch.representations.length)
      return mergeEntities(objects, batch, entities, rewrite, settings.conditions);
    if (!errors?.length) report(run, objects, batch).failure(gatewayError("INTERNAL", "A subgraph answered without the data it was asked for."));
  };

  return async (run) => {
    const objects = path.length === 0 ? [run.data] : objectsAt(run.data, path);
    if (objects.length === 0) return;
    const batch = gather?.(objects);
    if (batch?.representations.length === 0) return;
    try {
      take(run, objects, batch, await settings.send({ ...fetch, variables: variablesOf(node, run, batch) }, run));
    } catch (error) {
      if (!(error instanceof SubgraphUnavailable)) throw error;
      report(run, objects, batch).failure(gatewayError("SUBGRAPH_UNAVAILABLE", error.message));
    }
  };
}

function variablesOf({ variableUsages }: FetchNode, { variables }: Run, batch: Batch | undefined): Data | undefined {
  if (!variableUsages?.length) return batch && { representations: batch.representations };
  const used: Data = {};
  for (const name of variableUsages) {
    const value = get(variables, name);
    if (value !== undefined) used[name] = value;
  }
  if (batch) used["representations"] = batch.representations;
  return used;
}

function mergeRoot(objects: readonly Data[], data: Data, rewrite: Rewrite | null): void {
  rewrite?.(data, undefined);
  for (const [index, object] of objects.entries()) merge(object, index === 0 ? data : copy(data));
}

/** Merges each entity into the objects it is about. What an interface object is called is not the type of an object that has one. */
function mergeEntities(objects: readonly Data[], { slots }: Batch, entities: readonly unknown[], rewrite: Rewrite | null, conditions: TypeConditions): void {
  const rewritten = new Set<number>();
  for (let index = 0; index < objects.length; index++) {
    const slot = slots[index] as number;
    const entity = entities[slot];
    if (slot < 0 || !isObject(entity)) continue;
    const object = objects[index] as Data;
    if (rewrite && !rewritten.has(slot)) {
      rewritten.add(slot);
      rewrite(entity, object["__typename"]);
    }
    const isAbstract = object["__typename"] !== undefined && conditions.has(entity["__typename"] as string);
    merge(object, isAbstract ? { ...entity, __typename: undefined } : entity);
  }
}

/** The response names a fetch asks of each object, all types together, and whether none of them has fields of its own. */
function fetchedFields(node: FetchNode): { names: string[]; isFlat: boolean } {
  const names = new Set<string>();
  let isFlat = true;
  const collect = (set: SelectionSetNode | undefined, isEntity: boolean) => {
    for (const selection of set?.selections ?? []) {
      if (selection.kind !== Kind.FIELD)
        collect(selection.kind === Kind.INLINE_FRAGMENT ? selection.selectionSet : fragments.get(selection.name.value), isEntity);
      else if (!isEntity) collect(selection.selectionSet, true);
      else {
        isFlat &&= selection.selectionSet === undefined;
        if (selection.name.value !== "__typename") names.add((selection.alias ?? selection.name).value);
      }
    }
  };
  const { definitions } = parse(node.operation, { noLocation: true });
  const fragments = new Map(definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node.selectionSet] as const] : [])));
  for (const definition of definitions) if (definition.kind === Kind.OPERATION_DEFINITION) collect(definition.selectionSet, node.requires === undefined);
  return { names: [...names], isFlat };
}
