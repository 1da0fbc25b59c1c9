import { createHash } from "node:crypto";
import { config, log } from "@atrium/kit";

const TIMEOUT_MS = 2_000;
const PREFIX = 5;

/**
 * Whether the configured breach list (k-anonymity, as of Have I Been Pwned) knows the password: it is told the first five
 * digits of the SHA-1 only. False without a list, and when it does not answer within 2 s.
 */
export async function isBreached(password: string): Promise<boolean> {
  if (!config.BREACH_LIST_URL) return false;
  const digest = createHash("sha1").update(password).digest("hex").toUpperCase();
  const url = `${config.BREACH_LIST_URL.replace(/\/$/, "")}/${digest.slice(0, PREFIX)}`;
  try {
    const response = await fetch(url, { headers: { "add-padding": "true" }, redirect: "error", signal: AbortSignal.timeout(TIMEOUT_MS) });
    if (!response.ok) throw new Error(`The breach list answered ${response.status}`);
    return lists(await response.text(), digest.slice(PREFIX));
  } catch (error) {
    log.warn({ err: error }, "the breach list did not answer; the password was not looked up");
    return false;
  }
}

/** Lines are `suffix:count`; padding lines count 0. */
function lists(body: string, suffix: string): boolean {
  const line = body.split(/\r?\n/).find((entry) => entry.startsWith(`${suffix}:`));
  return line !== undefined && Number(line.slice(suffix.length + 1)) > 0;
}
