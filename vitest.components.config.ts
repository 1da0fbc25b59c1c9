import { defineConfig } from "vitest/config";
import base from "./vitest.config.ts";

/** Tests that need a component the machine may lack: Chromium, the Firebase emulator. */
export default defineConfig({
  ...base,
  test: { ...base.test, include: ["**/*.components.test.ts"], exclude: ["**/node_modules/**"], testTimeout: 120_000, hookTimeout: 120_000, maxWorkers: 1 },
});
