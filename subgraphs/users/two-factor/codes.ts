import { randomBytes } from "node:crypto";
import { Secret, TOTP } from "otpauth";

const PERIOD_S = 30;
const RECOVERY_CODES = 10;
const RECOVERY_BYTES = 10;

/** A new secret for an authenticator app, in base32. */
export const newTotpSecret = () => new Secret({ size: 20 }).base32;

/** Secret and account as an `otpauth://` address, as authenticator apps read it from a QR code. */
export const otpauthUrl = (secret: string, account: string) => totp(secret, account).toString();

/** The time step of the code, if it is that of the present step or of one beside it; null otherwise. */
export function stepOf(secret: string, code: string, now: Date): number | null {
  const timestamp = now.getTime();
  const delta = totp(secret).validate({ token: code, timestamp, window: 1 });
  return delta === null ? null : Math.floor(timestamp / 1000 / PERIOD_S) + delta;
}

/** Ten codes of 80 random bits each, to be written down: `abcd-efgh-2345-wxyz`. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: RECOVERY_CODES }, () => {
    const letters = new Secret({ buffer: new Uint8Array(randomBytes(RECOVERY_BYTES)).buffer }).base32.toLowerCase();
    return (letters.match(/.{4}/g) as string[]).join("-");
  });
}

/** A code as people type it, without spaces, hyphens and capitals. */
export const plainCode = (typed: string) => typed.replace(/[\s-]/g, "").toLowerCase();

/** Whether a plain code has the form of an authenticator app's. */
export const isTotp = (code: string) => /^\d{6}$/.test(code);

const totp = (secret: string, label = "") =>
  new TOTP({ issuer: "Atrium", label, secret: Secret.fromBase32(secret), algorithm: "SHA1", digits: 6, period: PERIOD_S });
