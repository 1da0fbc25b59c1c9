import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { prettyFormatQueryPlan } from "@apollo/query-planner";
import { config } from "@atrium/kit";
import { buildSchema, print, separateOperations } from "graphql";
import { root } from "./discover.ts";
import { costOf } from "./door/cost.ts";
import { openDocuments, Refused } from "./door/documents.ts";
import { readPricing } from "./door/pricing.ts";
import { startPlanner } from "./planner/planner.ts";

/** How each operation of a file would run: its price under the defaults of its variables, and its query plan. */
async function explain(file: string | undefined): Promise<string> {
  if (!file) throw new Error("Name a file with operations: explain <file>.");
  const supergraph = await readFile(resolve(root, config.SUPERGRAPH), "utf8");
  const text = await readFile(file, "utf8");
  const planner = startPlanner({ supergraph, withApiSchema: true });
  try {
    const { apiSchema } = await planner.facts;
    const pricing = readPricing(supergraph);
    const admitted = openDocuments(buildSchema(apiSchema ?? ""), pricing).read(text);
    if (admitted instanceof Refused) throw new Error(admitted.errors.map(({ message }) => message).join("\n"));

    const alone = separateOperations(admitted.document);
    const parts = [...admitted.outlines].map(async ([operation, outline]) => {
      const name = operation.name?.value ?? "";
      const { total, dearest } = costOf(outline, operation, {}, pricing);
      const plan = await planner.plan({ text: print(alone[name] ?? admitted.document), overrides: [] });
      return `${operation.operation} ${name}\nCost: ${total} (${dearest.map(({ field, cost }) => `${field} ${cost}`).join(", ")})\n${prettyFormatQueryPlan(plan)}\n`;
    });
    return (await Promise.all(parts)).join("\n");
  } finally {
    await planner.close();
  }
}

explain(process.argv[2]).then(
  (explained) => process.stdout.write(explained),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    process.exitCode = 1;
  },
);
