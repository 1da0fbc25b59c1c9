import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const explain = (file: string) => promisify(execFile)(process.execPath, [join(import.meta.dirname, "explain.ts"), file]);

test("each operation of a file is explained with its cost and its plan", async () => {
  const { stdout } = await explain(join(import.meta.dirname, "../schema/operations/people.graphql"));

  expect(stdout).toMatch(/^query MemberDirectory\nCost: \d+ \(users\.nodes \d+, .*\)\nQueryPlan \{\n {2}Fetch\(service: "users"\)/m);
});

test("a file that is not there is said so in one line", async () => {
  await expect(explain("/nowhere.graphql")).rejects.toMatchObject({ code: 1, stderr: expect.stringMatching(/^ENOENT.*\n$/) });
});
