import { globalId, newId } from "@atrium/kit";
import { aViewer, testSubgraph } from "@atrium/kit/test";
import type { LoggedEvent } from "@atrium/schema/events.ts";
import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { factory } from "../factory.ts";
import subgraph from "../index.ts";
import { audit, keepRecorded } from "./audit-log.ts";

const { as, visitor, context, pool, published } = await testSubgraph(subgraph);
const { aUser } = factory(context);

const LOG = `query ($actorId: ID, $targetId: ID, $actions: [String!], $range: DateRangeInput) {
  auditLog(actorId: $actorId, targetId: $targetId, actions: $actions, range: $range) { nodes { id action actor { username } targetId before after ipPrefix } }
}`;
const ENTITIES = `query ($id: ID!) { _entities(representations: [{ __typename: "AuditLogEntry", id: $id }]) { ... on AuditLogEntry { action } } }`;

async function anEntry(actorId: string, targetId: string, action = "userRolesSet") {
  const ctx = context(aViewer(actorId));
  await ctx.db.transaction((tx) => audit(ctx, tx, action, ["User", targetId], { roles: ["MEMBER"] }, { roles: ["MEMBER", "JUDGE"] }));
}

test("an entry tells who did what to whom, with the values before and after and part of the address", async () => {
  const [actor, target] = [await aUser(), newId()];

  await anEntry(actor.id, target);

  const { data } = await as(newId(), "ADMIN")(LOG, { targetId: globalId("User", target) });
  expect(data.auditLog.nodes).toEqual([
    {
      id: expect.stringMatching(/^aud_/),
      action: "userRolesSet",
      actor: { username: actor.username },
      targetId: globalId("User", target),
      before: { roles: ["MEMBER"] },
      after: { roles: ["MEMBER", "JUDGE"] },
      ipPrefix: "127.0.0.0/24",
    },
  ]);
});

test("the other services and the activity log hear of it", async () => {
  const [actor, target] = [newId(), newId()];

  await anEntry(actor, target);

  const told = (await published("audit.recorded")).map(([, , data]) => data);
  expect(told).toContainEqual({
    action: "userRolesSet",
    targetId: globalId("User", target),
    before: { roles: ["MEMBER"] },
    after: { roles: ["MEMBER", "JUDGE"] },
  });
});

test("the log is narrowed by actor, target, action and time, newest first", async () => {
  const [actor, first, second] = [newId(), newId(), newId()];
  await anEntry(actor, first);
  await anEntry(actor, second, "userSuspend");
  const admin = as(newId(), "ADMIN");
  const found = async (filter: object) => {
    const { data } = await admin(LOG, { actorId: globalId("User", actor), ...filter });
    return data.auditLog.nodes.map((node: { targetId: string }) => node.targetId);
  };

  expect(await found({})).toEqual([second, first].map((id) => globalId("User", id)));
  expect(await found({ targetId: globalId("User", first) })).toEqual([globalId("User", first)]);
  expect(await found({ actions: ["userSuspend"] })).toEqual([globalId("User", second)]);
  expect(await found({ range: { from: "2020-01-01T00:00:00Z", to: "2020-06-01T00:00:00Z" } })).toEqual([]);
  expect(await found({ targetId: "nonsense" })).toEqual([]);
});

test("a period of more than 400 days is refused", async () => {
  const { errors } = await as(newId(), "ADMIN")(LOG, { range: { from: "2020-01-01T00:00:00Z", to: "2022-01-01T00:00:00Z" } });

  expect(errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
});

test("only administrators read the log, also entry by entry", async () => {
  await anEntry(newId(), newId());
  const { data } = await as(newId(), "ADMIN")(LOG);
  const { id } = data.auditLog.nodes[0];

  const answers = await Promise.all([as(newId(), "ADMIN"), as(newId(), "MODERATOR", "REVIEWER"), visitor].map((ask) => ask(ENTITIES, { id })));
  const refused = await as(newId(), "MODERATOR", "REVIEWER")(LOG);

  expect(answers.map((answer) => answer.data._entities)).toEqual([[{ action: "userRolesSet" }], [null], [null]]);
  expect(refused.errors?.[0]?.extensions.code).toBe("FORBIDDEN");
});

test("nothing changes or removes an entry, not even a statement sent to the database", async () => {
  await anEntry(newId(), newId());
  const { db } = context();
  const attempts = [sql`update users.audit_log set action = 'nothing'`, sql`delete from users.audit_log`, sql`truncate users.audit_log`];

  const refusals = await Promise.all(
    attempts.map((attempt) =>
      db.execute(attempt).then(
        () => "done",
        (error: Error) => String(error.cause),
      ),
    ),
  );

  expect(refusals).toEqual(attempts.map(() => expect.stringContaining("audit_log is append-only")));
});

test("what another service recorded is kept once, without a line for what this one did", async () => {
  const [id, actorId, target] = [newId(), newId(), newId()];
  const data = { action: "postRemove", targetId: globalId("Post", target), before: { status: "PUBLISHED" }, after: { status: "REMOVED" } };
  const event: LoggedEvent<"audit.recorded"> = {
    id: newId(),
    type: "audit.recorded",
    producer: "community",
    traceId: null,
    subjectId: id,
    actorId,
    occurredAt: new Date(),
    data,
  };
  const keep = () => context().db.transaction((tx) => keepRecorded(tx, event));

  await keep();
  await keep();

  const answer = await as(newId(), "ADMIN")(LOG, { targetId: globalId("Post", target) });
  expect(answer.data.auditLog.nodes).toEqual([{ id: globalId("AuditLogEntry", id), actor: null, ipPrefix: null, ...data }]);
});

test("a longer page takes no more statements", async () => {
  for (const _ of [1, 2, 3]) await anEntry((await aUser()).id, newId());
  const count = async (first: number) => {
    const before = pool.statements.count;
    await as(newId(), "ADMIN")(`{ auditLog(first: ${first}) { nodes { actor { username } } } }`);
    return pool.statements.count - before;
  };

  expect(await count(3)).toBe(await count(1));
});
