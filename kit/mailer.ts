import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createTransport, type Transporter } from "nodemailer";
import { config } from "./config.ts";
import { newId } from "./ids.ts";

/** A mail to one person, in plain text. */
export type Mail = { to: string; subject: string; text: string };

const TIMEOUT_MS = 15_000;

let smtp: Transporter | undefined;

/** Where mails go: an SMTP server when configured, else a file each in this folder. */
export const mailFolder = () => join(config.DATA_DIR, "mail");

/** Sends over SMTP when configured, otherwise writes the mail as a file. Rejects when it could not be handed over. */
export async function sendMail(mail: Mail): Promise<void> {
  if (config.SMTP_URL) {
    smtp ??= createTransport({ url: config.SMTP_URL, connectionTimeout: TIMEOUT_MS, greetingTimeout: TIMEOUT_MS, socketTimeout: TIMEOUT_MS });
    await smtp.sendMail({ from: config.MAIL_FROM, ...mail });
    return;
  }
  const file = createTransport({ streamTransport: true, buffer: true, newline: "unix" });
  const { message } = await file.sendMail({ from: config.MAIL_FROM, textEncoding: "quoted-printable", ...mail });
  await mkdir(mailFolder(), { recursive: true, mode: 0o700 });
  await writeFile(join(mailFolder(), `${newId()}.eml`), message as Buffer, { mode: 0o600 });
}
