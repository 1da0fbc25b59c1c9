import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { mailFolder } from "../mailer.ts";

/** Texts of the mails sent to an address so far, oldest first. Await `pool.idle()` before: mails leave after the commit. */
export async function mailsTo(address: string): Promise<string[]> {
  const files = await readdir(mailFolder()).catch(() => []);
  const mails = await Promise.all(files.sort().map((file) => readFile(join(mailFolder(), file), "utf8")));
  return mails.filter((mail) => mail.toLowerCase().includes(`\nto: ${address.toLowerCase()}\n`)).map(bodyOf);
}

/** The token in the link of a mail. */
export function tokenIn(mail: string | undefined): string {
  const token = /[?&]token=([\w.~-]+)/.exec(mail ?? "")?.[1];
  if (!token) throw new Error("No mail with a token");
  return token;
}

/** The text of a mail in 7bit or quoted-printable form. */
function bodyOf(mail: string): string {
  const body = mail.slice(mail.indexOf("\n\n") + 2);
  if (!/^Content-Transfer-Encoding: quoted-printable$/im.test(mail)) return body;
  const bytes = body.replaceAll("=\n", "").replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
}
