import pino from "pino";
import { config } from "./config.ts";

const SECRET_KEYS = [
  "password",
  "newPassword",
  "currentPassword",
  "token",
  "accessToken",
  "refreshToken",
  "idToken",
  "code",
  "codeVerifier",
  "secret",
  "email",
  "newEmail",
  "authorization",
  "cookie",
  "apiKey",
];
const MASK = "[redacted]";
const SECRETS = [
  /eyJ[\w-]+\.[\w-]+\.[\w-]*/g, // JWTs
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, // e-mail addresses
  /(bearer\s+)[^\s"]+/gi,
  /(\/\/[^:/\s]+:)[^@/\s]+(?=@)/g, // passwords in URLs
];

/** The text without tokens, passwords and e-mail addresses. */
export function redact(text: string): string {
  return SECRETS.reduce((result, secret) => result.replace(secret, (_, lead) => (typeof lead === "string" && lead ? lead : "") + MASK), text);
}

/** The log, or a child of it that adds its own fields to each line. */
export type Log = pino.Logger;

/** JSON lines on standard error; anything personal or secret in a message, a known key or an error is masked. */
export const log: Log = pino(
  {
    level: config.NODE_ENV === "test" ? "silent" : config.LOG_LEVEL,
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    redact: { paths: SECRET_KEYS.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]), censor: MASK },
    serializers: {
      err(error: unknown) {
        if (!(error instanceof Error)) return redact(String(error));
        const cause = error.cause instanceof Error ? redact(error.cause.stack ?? error.cause.message) : undefined;
        return { type: error.name, message: redact(error.message), stack: redact(error.stack ?? ""), cause };
      },
    },
    hooks: {
      logMethod(args, method) {
        method.apply(this, args.map((arg) => (typeof arg === "string" ? redact(arg) : arg)) as Parameters<typeof method>);
      },
    },
  },
  pino.destination({ dest: 2, sync: true }),
);
