import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "vitest/config";
import { newKeyRing, newSecret } from "./kit/crypto.ts";

export default defineConfig({
  // the one copy of graphql that Node itself would load
  resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
  test: {
    include: ["**/*.test.ts"],
    exclude: ["**/node_modules/**", "**/*.components.test.ts"],
    globalSetup: ["kit/test/global-setup.ts"],
    env: {
      NODE_ENV: "test",
      METADATA_SERVER_DETECTION: "none", // no Google library looks for a cloud to run in
      TOKEN_KEYS: newKeyRing(),
      PII_KEYS: `${newKeyRing()},${newKeyRing()}`,
      GATEWAY_KEY: newSecret(),
      DATA_DIR: mkdtempSync(join(tmpdir(), "atrium-test-")),
    },
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 3,
    coverage: {
      provider: "v8",
      include: ["{kit,gateway,schema,subgraphs}/**/*.ts"],
      exclude: ["**/*.test.ts", "**/*.fixture.ts", "**/generated.ts", "**/generated/**", "**/test/**", "gateway/explorer/app/**"],
      reporter: ["text-summary"],
      thresholds: { lines: 80 },
    },
  },
});
