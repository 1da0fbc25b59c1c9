import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { config, readConfig, requireSettings } from "./config.ts";

test("every wrong setting is named at once", () => {
  expect(() => readConfig({ PORT: "many", DATABASE_URL: "mysql://x", SEED: "all" })).toThrow(/PORT[\s\S]*DATABASE_URL[\s\S]*SEED/);
});

test("an empty setting is an absent one", () => {
  const config = readConfig({ DATABASE_URL: "", SEED: "" });

  expect([config.DATABASE_URL, config.SEED]).toEqual([undefined, "demo"]);
});

test.for([{ RATE_LIMITS: "off" }, { UNSIGNED: "visitor" }, { FIREBASE_AUTH_EMULATOR_HOST: "127.0.0.1:9099" }])("%o is refused in production", (setting) => {
  expect(() => readConfig({ ...setting, NODE_ENV: "production" })).toThrow(Object.keys(setting)[0]);
  expect(() => readConfig({ ...setting, NODE_ENV: "development" })).not.toThrow();
});

test("a missing setting is named when it is needed", () => {
  expect(() => requireSettings(readConfig({}), "DATABASE_URL", "REDIS_URL")).toThrow(/DATABASE_URL is missing\n\s+REDIS_URL is missing/);
});

test("every setting is in .env.example", () => {
  const example = readFileSync(new URL("../.env.example", import.meta.url), "utf8");
  const settings = Object.keys(config).map((name) => name.replace(/^(GRAPHQL_LIMITS)_.*/, "$1"));

  expect(settings.filter((name) => !example.includes(name))).toEqual([]);
});
