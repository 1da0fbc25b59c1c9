import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { config, type DemoAccount } from "@atrium/kit";
import { mailFolder } from "@atrium/kit/mailer";

const startedAt = performance.now();

/** A line for the person who watches the start. */
export function say(line: string): void {
  process.stdout.write(`${((performance.now() - startedAt) / 1000).toFixed(1).padStart(6)}s  ${line}\n`);
}

export const accountsFile = () => join(config.DATA_DIR, "demo-accounts.json");

/** Where the accounts of the demo data stand; none when there is no demo data. */
export function demoAccounts(): DemoAccount[] {
  return existsSync(accountsFile()) ? (JSON.parse(readFileSync(accountsFile(), "utf8")) as DemoAccount[]) : [];
}

/** Says that the graph is ready: where it is, who may sign in, and what to ask first. */
export function greet(port: number): void {
  const base = `http://localhost:${port}`;
  const accounts = config.SEED === "demo" ? demoAccounts() : [];
  const lines = [
    "",
    "  Atrium is ready.",
    "",
    `  Explorer   ${base}/graphiql`,
    `  Endpoint   ${base}/graphql`,
    ...(config.SMTP_URL ? [] : [`  Mail       a file each in ${mailFolder()}`]),
    "",
    ...(accounts.length > 0 ? [`  People to sign in as (also in ${accountsFile()}):`, ...accounts.map(accountLine), ""] : []),
    "  Try:",
    "",
    `    curl -s ${base}/graphql -H 'content-type: application/json' \\`,
    `      -d '{"query":"{ users(first: 3) { totalCount nodes { fullName headline university } } }"}'`,
    "",
  ];
  say("Ready");
  process.stdout.write(`${lines.join("\n")}\n`);
}

function accountLine({ email, password, roles, totpSecret }: DemoAccount): string {
  const second = totpSecret ? `  second factor (TOTP secret) ${totpSecret}` : "";
  return `    ${(roles.at(-1) ?? "MEMBER").padEnd(10)} ${email.padEnd(32)} ${password}${second}`;
}
