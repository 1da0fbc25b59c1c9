import type { FetchNode, PlanNode } from "@apollo/query-planner";
import { compileFetch, type FetchSettings } from "./fetch.ts";
import type { Step } from "./run.ts";
import type { Path } from "./values.ts";

/** Turns a plan into the function that runs it. */
export function compilePlan(node: PlanNode, settings: Omit<FetchSettings, "hasTwin">): Step {
  const queries = new Map<string, number>();
  for (const fetch of fetchesOf(node)) queries.set(identity(fetch), (queries.get(identity(fetch)) ?? 0) + 1);
  return compileNode(node, [], { ...settings, hasTwin: (fetch) => (queries.get(identity(fetch)) ?? 0) > 1 });
}

const identity = (fetch: FetchNode) => `${fetch.serviceName} ${fetch.operation}`;

function compileNode(node: PlanNode, path: Path, settings: FetchSettings): Step {
  switch (node.kind) {
    case "Fetch":
      return compileFetch(node, path, settings);
    case "Flatten":
      return compileNode(node.node, [...path, ...node.path.map(String)], settings);
    case "Sequence": {
      const steps = node.nodes.map((child) => compileNode(child, path, settings));
      return async (run) => {
        for (const step of steps) await step(run);
      };
    }
    case "Parallel": {
      const steps = node.nodes.map((child) => compileNode(child, path, settings));
      return async (run) => void (await Promise.all(steps.map((step) => step(run))));
    }
    case "Condition": {
      const { condition } = node;
      const whenTrue = node.ifClause && compileNode(node.ifClause, path, settings);
      const whenFalse = node.elseClause && compileNode(node.elseClause, path, settings);
      return async (run) => (run.coerced[condition] ? whenTrue : whenFalse)?.(run);
    }
    case "Defer":
      throw new Error("Plans with @defer are not executed here.");
  }
}

/** Every fetch of a plan. */
export function fetchesOf(node: PlanNode | undefined): FetchNode[] {
  switch (node?.kind) {
    case "Fetch":
      return [node];
    case "Flatten":
      return fetchesOf(node.node);
    case "Sequence":
    case "Parallel":
      return node.nodes.flatMap(fetchesOf);
    case "Condition":
      return [...fetchesOf(node.ifClause), ...fetchesOf(node.elseClause)];
    default:
      return [];
  }
}
