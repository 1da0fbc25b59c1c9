import { z } from "zod";

const flag = (value: "on" | "off") => z.enum(["on", "off"]).default(value);
const port = z.coerce.number().int().min(0).max(65535);
const list = z
  .string()
  .default("")
  .transform((text) =>
    text
      .split(",")
      .map((part) => part.trim())
      .filter(Boolean),
  );
const provider = z
  .string()
  .regex(/^(https:\/\/[\w.-]+|http:\/\/127\.0\.0\.1)(:\d+)?(\/[\w/.-]*[\w.-])?$/, "must be an https URL, or http on 127.0.0.1, without a slash at the end");
const postgres = z.url({ protocol: /^postgres(ql)?$/, error: "must be a postgres:// URL" });

/** Each limit of the gateway's door has a variable of its own, of this prefix. */
const LIMIT = "GRAPHQL_LIMITS_";

const variables = z.object({
  PORT: port.optional(),
  HOST: z.string().default("0.0.0.0"),
  METRICS_PORT: port.optional(),
  NODE_ENV: z.enum(["development", "test", "production"]).default("development"),
  PUBLIC_URL: z.url().default("https://atrium.localhost"),
  API_URL: z.url().optional(),
  CORS_ORIGINS: list,
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
  COMMIT: z.string().optional(),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),

  DATABASE_URL: postgres.optional(),
  DATABASE_DIRECT_URL: postgres.optional(),
  DATABASE_POOL: z.coerce.number().int().min(1).max(200).optional(),
  REDIS_URL: z.url({ protocol: /^rediss?$/, error: "must be a redis:// URL" }).optional(),
  DATA_DIR: z.string().default(".data"),
  SEED: z.enum(["demo", "none"]).default("demo"),

  EVENTS_KEPT_DAYS: z.coerce.number().int().min(1).default(90),
  ACTIVITIES_KEPT_DAYS: z.coerce.number().int().min(1).default(365),

  SUPERGRAPH: z.string().default("schema/supergraph.graphql"),
  SUBGRAPH_URL: z
    .string()
    .regex(/^https?:\/\/.*\{name\}/, "must be an http URL with {name} in it")
    .optional(),
  EXECUTOR: z.enum(["atrium", "apollo"]).default("atrium"),
  INTROSPECTION: flag("on"),
  RATE_LIMITS: flag("on"),
  TRUSTED_DOCUMENTS: flag("off"),
  UNSIGNED: z.enum(["visitor"]).optional(),
  GRAPHQL_LIMITS: z.record(z.string(), z.coerce.number().int().min(1)),

  OTEL_EXPORTER_OTLP_ENDPOINT: z.url({ protocol: /^https?$/, error: "must be an http URL" }).optional(),

  TOKEN_KEYS: z.string().optional(),
  PII_KEYS: z.string().optional(),
  GATEWAY_KEY: z.string().min(32, "must have at least 32 characters").optional(),

  SMTP_URL: z.url({ protocol: /^smtps?$/, error: "must be an smtp:// URL" }).optional(),
  MAIL_FROM: z.string().default("Atrium <no-reply@atrium.localhost>"),
  APPROVAL: z.enum(["none", "required"]).default("none"),

  FIREBASE_PROJECT_ID: z.string().optional(),
  FIREBASE_CHECK_REVOKED: flag("off"),
  FIREBASE_AUTH_EMULATOR_HOST: z.string().optional(),
  FIREBASE_KEYS_ORIGIN: z
    .string()
    .regex(/^http:\/\/127\.0\.0\.1:\d+$/, "must be http://127.0.0.1 and a port")
    .optional(),
  GOOGLE_ISSUER: provider.default("https://accounts.google.com"),
  GOOGLE_CLIENT_ID: z.string().optional(),
  GOOGLE_CLIENT_SECRET: z.string().optional(),
  GITHUB_URL: provider.default("https://github.com"),
  GITHUB_API_URL: provider.default("https://api.github.com"),
  GITHUB_CLIENT_ID: z.string().optional(),
  GITHUB_CLIENT_SECRET: z.string().optional(),
  LINKEDIN_ISSUER: provider.default("https://www.linkedin.com/oauth"),
  LINKEDIN_CLIENT_ID: z.string().optional(),
  LINKEDIN_CLIENT_SECRET: z.string().optional(),
  BREACH_LIST_URL: z.url().optional(),
  PRIVATE_TARGETS: flag("off"),
  FIREBASE_SERVICE_ACCOUNT: z.string().optional(),
  FCM_ORIGIN: z
    .string()
    .regex(/^http:\/\/127\.0\.0\.1:\d+$/, "must be http://127.0.0.1 and a port")
    .optional(),
  VAPID_SUBJECT: z.url({ protocol: /^(mailto|https)$/, error: "must be a mailto: or https: URL" }).optional(),
  VAPID_PUBLIC_KEY: z.string().optional(),
  VAPID_PRIVATE_KEY: z.string().optional(),
  BENCH_JSON: z.string().optional(),
});

export type Config = Readonly<z.output<typeof variables>>;

/** A wrong or missing setting; the message names every variable that is to blame. */
export class ConfigError extends Error {
  constructor(problems: string[]) {
    super(`The configuration is wrong:\n${problems.map((problem) => `  ${problem}`).join("\n")}`);
  }
}

/** The settings in `env`, checked as a whole. Throws ConfigError. */
export function readConfig(env: Record<string, string | undefined>): Config {
  const given = Object.entries(env).filter(([, value]) => value !== "");
  const limits = given.filter(([name]) => name.startsWith(LIMIT)).map(([name, value]) => [name.slice(LIMIT.length), value]);
  const result = variables.safeParse({ ...Object.fromEntries(given), GRAPHQL_LIMITS: Object.fromEntries(limits) });
  if (!result.success) throw new ConfigError(result.error.issues.map((issue) => `${issue.path.join("_")} ${issue.message}`));
  const problems = result.data.NODE_ENV === "production" ? refusedInProduction(result.data) : [];
  if (problems.length > 0) throw new ConfigError(problems);
  return Object.freeze(result.data);
}

function refusedInProduction(config: z.output<typeof variables>): string[] {
  return [
    config.RATE_LIMITS === "off" && "RATE_LIMITS must be on in production",
    config.UNSIGNED && "UNSIGNED is refused in production",
    ...(["GOOGLE_ISSUER", "GITHUB_URL", "GITHUB_API_URL", "LINKEDIN_ISSUER"] as const).map(
      (name) => config[name].startsWith("http:") && `${name} must be an https URL in production`,
    ),
    config.PRIVATE_TARGETS === "on" && "PRIVATE_TARGETS must be off in production",
    config.FCM_ORIGIN && "FCM_ORIGIN is refused in production",
    config.FIREBASE_KEYS_ORIGIN && "FIREBASE_KEYS_ORIGIN is refused in production: only Google's keys count there",
    config.FIREBASE_AUTH_EMULATOR_HOST && "FIREBASE_AUTH_EMULATOR_HOST is refused in production: the emulator accepts unsigned tokens",
  ].filter((problem) => typeof problem === "string");
}

/** Fails unless every named setting is there, naming those that are not. */
export function requireSettings<K extends keyof Config>(config: Config, ...names: K[]): asserts config is Config & { [N in K]-?: NonNullable<Config[N]> } {
  const missing = names.filter((name) => config[name] === undefined);
  if (missing.length > 0) throw new ConfigError(missing.map((name) => `${name} is missing`));
}

/** The settings of this process. */
export const config: Config = readConfig(process.env);
