import { config, sendMail, type Tx } from "@atrium/kit";
import { emailOf } from "../users/email.ts";
import type { UserRow } from "../users/tables.ts";

/** Mails a person after the commit, at their present address unless told otherwise; nobody gets it once the address is erased. */
export function sendLetter(tx: Tx, user: UserRow, subject: string, paragraphs: readonly string[], to = emailOf(user)): void {
  if (!to) return;
  const text = `${[`Hello ${user.fullName ?? user.username},`, ...paragraphs].join("\n\n")}\n`;
  tx.afterCommit(() => sendMail({ to, subject, text }));
}

/** Tells a person what happened to their account, and what to do if it was not them. */
export function sendSecurityNotice(tx: Tx, user: UserRow, happened: string): void {
  const remedy = `If this was not you, set a new password at ${config.PUBLIC_URL}/forgot-password; it signs out every device.`;
  sendLetter(tx, user, "Security of your account", [happened, remedy]);
}
