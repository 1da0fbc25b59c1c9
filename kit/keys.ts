import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ConfigError, config } from "./config.ts";
import { type KeyRing, newKeyRing, parseKeyRing } from "./crypto.ts";

type KeyName = "TOKEN_KEYS" | "PII_KEYS" | "GATEWAY_KEY";

const fileOf = (name: KeyName) => join(config.DATA_DIR, "keys", name);

/** Makes the keys that are neither configured nor there yet, under `$DATA_DIR/keys` (0600). Production refuses to: it must be given them. */
export function ensureKeys(): void {
  const names: KeyName[] = ["TOKEN_KEYS", "PII_KEYS", "GATEWAY_KEY"];
  const absent = names.filter((name) => config[name] === undefined);
  if (config.NODE_ENV === "production" && absent.length > 0) throw new ConfigError(absent.map((name) => `${name} is missing`));
  for (const name of absent) {
    if (existsSync(fileOf(name))) continue;
    mkdirSync(join(config.DATA_DIR, "keys"), { recursive: true, mode: 0o700 });
    const key = name === "GATEWAY_KEY" ? randomBytes(32).toString("base64url") : newKeyRing();
    writeFileSync(fileOf(name), key, { mode: 0o600, flag: "wx" });
  }
}

/** A key as configured, or as `ensureKeys` made it; null when there is none. */
export function keyText(name: KeyName): string | null {
  if (config[name] !== undefined) return config[name];
  if (config.NODE_ENV === "production" || !existsSync(fileOf(name))) return null;
  return readFileSync(fileOf(name), "utf8").trim();
}

const rings = new Map<KeyName, KeyRing>();

/** A ring of keys, read once. Throws ConfigError when there is none. */
export function keyRing(name: "TOKEN_KEYS" | "PII_KEYS"): KeyRing {
  const known = rings.get(name);
  if (known) return known;
  const text = keyText(name);
  if (text === null) throw new ConfigError([`${name} is missing`]);
  const ring = parseKeyRing(name, text);
  rings.set(name, ring);
  return ring;
}
