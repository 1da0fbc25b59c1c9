import type { FetchNode } from "@apollo/query-planner";
import { type DocumentNode, type GraphQLObjectType, type GraphQLSchema, Kind, OperationTypeNode } from "graphql";
import { compileIntrospection, type Introspect } from "../introspection.ts";
import { Lru } from "../lru.ts";
import { countFields, findOperation, isIntrospection, type NormalOperation, normalize } from "../planner/normalize.ts";
import { drawOverrides } from "../planner/overrides.ts";
import { type Planner, PlanRefused } from "../planner/planner.ts";
import { collectFields, conditionVariables, type Scope } from "../planner/selections.ts";
import type { PlannerFacts } from "../planner/worker.ts";
import { OWN } from "../sharing.ts";
import { compilePlan, fetchesOf } from "./plan.ts";
import { compileProject, type Project } from "./project.ts";
import { compileRewrites, type TypeConditions } from "./rewrites.ts";
import type { Send, Step } from "./run.ts";
import { copy, type Data } from "./values.ts";

/** An operation ready to run. */
export type Prepared = {
  readonly operation: NormalOperation;
  /** What a subscription listens to: one fetch of one subgraph. Null for queries and mutations. */
  readonly primary: FetchNode | null;
  /** Runs the plan; for a subscription, what follows each of its messages. Null when there is nothing to fetch. */
  readonly step: Step | null;
  /** Whether its answer is the same for all requests of an audience. */
  readonly isShareable: boolean;
  /** What the primary fetch brought, as the step takes it. */
  prime(data: Data): Data;
  /** What completes its data under these values of its variables. */
  variant(coerced: Data): Variant;
};

/** How an operation's data is completed while its conditions hold. */
export type Variant = { readonly project: Project; readonly introspect: Introspect };

/** Prepares valid operations. Rejects with PlanRefused. */
export type Prepare = (document: DocumentNode, operationName?: string | null) => Prepared | Promise<Prepared>;

const MAX_FIELDS = 2_000;
const MAX_PLANS = 1_000;
const MAX_VARIANTS = 32;

/** Plans operations once: found again by their document, or by what they ask when only their layout or name differs. */
export function createPrepare(schema: GraphQLSchema, planner: Planner, send: Send): Prepare {
  const byText = new Lru<string, Promise<Prepared>>(MAX_PLANS);
  const byDocument = new WeakMap<DocumentNode, Map<string, Prepared>>();
  let conditions: TypeConditions | undefined;

  const plan = async (operation: NormalOperation, facts: PlannerFacts, overrides: readonly string[]): Promise<Prepared> => {
    conditions ??= new Map(facts.conditions.map(([type, members]) => [type, new Set(members)]));
    const { node } = asksGatewayAlone(operation) ? {} : await planner.plan({ text: operation.text, overrides });
    const isSubscription = node?.kind === "Subscription";
    const rest = isSubscription ? node.rest : node;
    const step = rest ? compilePlan(rest, { conditions, send, clientName: operation.clientName }) : null;
    const primary = isSubscription ? node.primary : null;
    const rewrite = compileRewrites(primary?.outputRewrites, conditions);
    const prime = (data: Data) => {
      const own = copy(data);
      rewrite?.(own, undefined);
      return own;
    };
    const isShareable = operation.operation.operation === OperationTypeNode.QUERY && fetchesOf(rest).every(({ serviceName }) => serviceName !== OWN);
    return { operation, primary, step, isShareable, prime, variant: variantsOf(operation, schema, node !== undefined) };
  };

  const planOnce = (operation: NormalOperation, facts: PlannerFacts): Promise<Prepared> => {
    const overrides = drawOverrides(facts.overrideLabels);
    const key = `${overrides.join()} ${operation.text}`;
    const known = byText.get(key);
    if (known) return known;
    const planned = plan(operation, facts, overrides);
    byText.set(key, planned);
    planned.catch((error) => {
      if (!(error instanceof PlanRefused) || error.code === "INTERNAL") byText.delete(key);
    });
    return planned;
  };

  const prepareNew = async (document: DocumentNode, name: string): Promise<Prepared> => {
    const selected = findOperation(document, name);
    if (!selected) throw new PlanRefused("BAD_USER_INPUT", "The document has no such operation.");
    const count = countFields(document, selected);
    if (count > MAX_FIELDS)
      throw new PlanRefused("COST_EXCEEDED", `With its fragments spread out the operation has ${count} fields; ${MAX_FIELDS} are allowed.`);

    const facts = await planner.facts;
    const reserved = { aliases: new Set(facts.fetchedNames), fields: new Set(facts.fetchedWithArguments) };
    const prepared = await planOnce(normalize(document, selected, reserved), facts);
    if (facts.overrideLabels.length > 0) return prepared;
    const known = byDocument.get(document) ?? new Map<string, Prepared>();
    byDocument.set(document, known.set(name, prepared));
    return prepared;
  };

  return (document, operationName) => byDocument.get(document)?.get(operationName ?? "") ?? prepareNew(document, operationName ?? "");
}

function variantsOf(operation: NormalOperation, schema: GraphQLSchema, isPlanned: boolean): Prepared["variant"] {
  const names = conditionVariables(operation);
  const variants = new Lru<string, Variant>(MAX_VARIANTS);
  const { fragments, clientName } = operation;
  const root = schema.getRootType(operation.operation.operation);
  if (!root) throw new PlanRefused("BAD_USER_INPUT", `The schema has no ${operation.operation.operation}.`);

  return (coerced) => {
    const key = names.map((name) => (coerced[name] ? 1 : 0)).join("");
    const known = variants.get(key);
    if (known) return known;
    const scope = { schema, fragments, variables: Object.fromEntries(names.map((name) => [name, coerced[name]])) };
    if (!isPlanned && !asksNothing(root, operation, scope)) throw new PlanRefused("INTERNAL", "The operation cannot be planned.");
    const project = compileProject(root, operation.operation.selectionSet, { ...scope, clientName });
    const variant = { project, introspect: compileIntrospection(root, operation, scope) };
    variants.set(key, variant);
    return variant;
  };
}

/** Whether no subgraph has a part in the answer. */
function asksNothing(root: GraphQLObjectType, { operation }: NormalOperation, scope: Scope): boolean {
  const fields = [...collectFields([operation.selectionSet], root, scope).values()];
  return fields.every(([field]) => field && (isIntrospection(field) || field.name.value === "__typename"));
}

/** Whether the operation asks the gateway alone, whatever its variables. */
function asksGatewayAlone({ operation }: NormalOperation): boolean {
  return operation.selectionSet.selections.every(
    (selection) => selection.kind === Kind.FIELD && (isIntrospection(selection) || selection.name.value === "__typename"),
  );
}
