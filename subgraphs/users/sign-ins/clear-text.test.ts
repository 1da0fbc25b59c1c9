import { testSubgraph } from "@atrium/kit/test";
import { mailsTo, tokenIn } from "@atrium/kit/test/mails";
import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { factory, PASSWORD } from "../factory.ts";
import subgraph from "../index.ts";
import { emailOf } from "../users/email.ts";

const { as, request, visitor, context, pool } = await testSubgraph(subgraph);
const { aMember } = factory(context);

const TOKENS = `outcome { ... on AuthSession { tokens { accessToken refreshToken } } }`;
const LOGIN = `mutation ($identifier: String!, $password: String!) { authLogin(input: { identifier: $identifier, password: $password }) { ${TOKENS} } }`;
const REFRESH = `mutation ($token: String!) { authRefresh(input: { refreshToken: $token }) { tokens { accessToken refreshToken } } }`;
const REQUEST = `mutation ($email: EmailAddress!) { authPasswordResetRequest(input: { email: $email }) { ok } }`;
const RESET = `mutation ($token: String!, $password: String!) { authPasswordReset(input: { token: $token, newPassword: $password }) { ok } }`;
const CHANGE = `mutation ($email: EmailAddress!, $password: String!) { authEmailChange(input: { newEmail: $email, password: $password }) { errors { code } } }`;
const VERIFY = `mutation ($token: String!) { authEmailVerify(input: { token: $token }) { errors { code } } }`;

/** Every row of every table of the domain, of the log and of the queues, as text. */
async function dump(): Promise<string> {
  const { db } = context();
  const tables = await db.execute<{ schema: string; name: string }>(
    sql`select schemaname as schema, tablename as name from pg_tables where schemaname in ('users', 'log', 'jobs')`,
  );
  const rows = await Promise.all(
    [...tables].map(({ schema, name }) =>
      db.execute<{ row: string }>(sql`select row_to_json(t)::text as row from ${sql.identifier(schema)}.${sql.identifier(name)} t`),
    ),
  );
  return rows.flatMap((all) => [...all].map(({ row }) => row)).join("\n");
}

test("a dump of the database shows no address, password or token that passed through it", async () => {
  const user = await aMember();
  const [email, next, address] = [emailOf(user) as string, `new.${emailOf(user)}`, "203.0.113.77"];
  const passwords = { first: PASSWORD, second: "a much better password", wrong: "nobody knows this one" };
  const from = request({ ip: address });
  const tokenAt = async (mailbox: string) => {
    await pool.idle();
    return tokenIn((await mailsTo(pool, mailbox)).at(-1));
  };

  await from(LOGIN, { identifier: email, password: passwords.wrong });
  const { tokens } = (await from(LOGIN, { identifier: email, password: passwords.first })).data.authLogin.outcome;
  const refreshed = (await visitor(REFRESH, { token: tokens.refreshToken })).data.authRefresh.tokens;
  await visitor(REQUEST, { email });
  const resetToken = await tokenAt(email);
  await visitor(RESET, { token: resetToken, password: passwords.second });
  await as(user.id)(CHANGE, { email: next, password: passwords.second });
  const changeToken = await tokenAt(next);
  const before = await dump();
  const { data } = await visitor(VERIFY, { token: changeToken });
  const stored = `${before}\n${await dump()}`;

  expect(data.authEmailVerify.errors).toEqual([]);
  expect(stored).toContain(user.username);
  const secrets = {
    email,
    next,
    address,
    ...passwords,
    resetToken,
    changeToken,
    ...tokens,
    newAccess: refreshed.accessToken,
    newRefresh: refreshed.refreshToken,
  };
  for (const [name, secret] of Object.entries<string>(secrets)) {
    expect(stored.toLowerCase().includes(secret.toLowerCase()), name).toBe(false);
    expect(stored.includes(Buffer.from(secret).toString("base64url").slice(0, 20)), `${name} in base64`).toBe(false);
  }
  const macs = [tokens.refreshToken, refreshed.refreshToken].map((token: string) => token.slice(-43));
  for (const mac of macs) expect(stored).not.toContain(mac);
});
