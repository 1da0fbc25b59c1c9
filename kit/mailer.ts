import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createTransport, type Transporter } from "nodemailer";
import { config } from "./config.ts";

/** A mail to one address; `id` names the message for good: sent again it has the same Message-ID, by which receivers drop repeats. */
export type Mail = {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
};

/** The server will never take this mail: its receiver does not exist there, or it objects to what it says. */
export class MailRefused extends Error {
  readonly isRecipient: boolean;

  constructor(message: string, isRecipient: boolean) {
    super(message);
    this.isRecipient = isRecipient;
  }
}

const CONNECTIONS = 8;
const CONNECT_MS = 10_000;
const SILENCE_MS = 15_000;

/** After this long a mail under way is given up. */
export const MAIL_TIMEOUT_MS = 45_000;

/** How mails leave: what a delivery tells as its provider. */
export const mailProvider = config.SMTP_URL ? "smtp" : "file";

const server = smtp();
const file = createTransport({ streamTransport: true, buffer: true, newline: "unix" });

function smtp(): Transporter | null {
  if (!config.SMTP_URL) return null;
  const timeouts = { connectionTimeout: CONNECT_MS, greetingTimeout: CONNECT_MS, socketTimeout: SILENCE_MS };
  // a connection that breaks may have carried its mail: whether to send again is for the caller to decide
  return createTransport({ url: config.SMTP_URL, pool: true, maxConnections: CONNECTIONS, maxRequeues: 0, idleTimeout: 30_000, ...timeouts } as never);
}

/** Where mails go without an SMTP server: a file each in this folder. */
export const mailFolder = () => join(config.DATA_DIR, "mail");

const domain = /@([^\s>]+)/.exec(config.MAIL_FROM)?.[1] ?? "localhost";

/** Sends over SMTP when configured, otherwise writes the mail as a file. Rejects with MailRefused when that will never work, else when it did not work now. */
export async function sendMail({ id, to: address, ...mail }: Mail, timeoutMs = MAIL_TIMEOUT_MS): Promise<void> {
  const to = { name: "", address }; // not a text that is read as a list
  const message = { from: config.MAIL_FROM, to, messageId: `<${id}@${domain}>`, textEncoding: "quoted-printable" as const, ...mail };
  if (!server) return writeMail(id, (await file.sendMail(message)).message as Buffer);
  await server.sendMail({ ...message, signal: AbortSignal.timeout(timeoutMs) } as never).catch((error: unknown) => {
    throw refusal(error) ?? error;
  });
}

/** A mail written again takes the place of the former one. */
async function writeMail(id: string, message: Buffer): Promise<void> {
  await mkdir(mailFolder(), { recursive: true, mode: 0o700 });
  const path = join(mailFolder(), `${id}.eml`);
  await writeFile(`${path}.new`, message, { mode: 0o600 });
  await rename(`${path}.new`, path);
}

function refusal(error: unknown): MailRefused | null {
  const { code, command, responseCode, message } = error as { code?: string; command?: string; responseCode?: number; message: string };
  const isForGood = responseCode ? responseCode >= 500 : code === "EENVELOPE";
  if (!isForGood || (code !== "EENVELOPE" && code !== "EMESSAGE")) return null;
  const isRecipient = code === "EENVELOPE" && (command === "RCPT TO" || !responseCode);
  return isRecipient || code === "EMESSAGE" ? new MailRefused(message, isRecipient) : null;
}
