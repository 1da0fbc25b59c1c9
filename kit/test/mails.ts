import { sql } from "drizzle-orm";
import { ownOrigin, type Pool } from "../db.ts";
import { bossOf } from "../jobs/jobs.ts";
import { type MailRequest, readMailRequest, requestedMails } from "../mail.ts";

/** The mails requested to an address so far, oldest first, those asked for after a commit included. */
export async function mailsTo(pool: Pool, address: string): Promise<MailRequest[]> {
  await pool.idle();
  await bossOf(pool); // makes the queues' tables
  const rows = await pool
    .as(ownOrigin("test"))
    .execute<{ data: { data: { sealed: string } } }>(sql`select data from jobs.job where name = ${requestedMails.name} order by created_on, id`);
  return [...rows].map(({ data }) => readMailRequest(data.data)).filter(({ to }) => to.address.toLowerCase() === address.toLowerCase());
}

/** The token in the link of a mail. */
export function tokenIn(mail: Pick<MailRequest, "variables"> | undefined): string {
  const token = /[?&]token=([\w.~-]+)/.exec(mail?.variables["url"] ?? "")?.[1];
  if (!token) throw new Error("No mail with a token");
  return token;
}
