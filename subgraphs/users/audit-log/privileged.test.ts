import { globalId, newId } from "@atrium/kit";
import { demandOf } from "@atrium/kit/schema/guards";
import { testSubgraph } from "@atrium/kit/test";
import { and, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { factory } from "../factory.ts";
import subgraph from "../index.ts";
import { auditLog } from "./tables.ts";

const { as, context, subgraph: opened } = await testSubgraph(subgraph);
const { aUser, anAffiliation } = factory(context);
const admin = await aUser();

const person = async (given: Parameters<typeof aUser>[0] = {}) => globalId("User", (await aUser(given)).id);

/** Inputs with which each privileged mutation does something. */
const inputs: Record<string, () => Promise<object>> = {
  affiliationReview: async () => ({ id: globalId("Affiliation", (await anAffiliation((await aUser()).id)).id), approve: true }),
  userAdminUpdate: async () => ({ id: await person(), fullName: "Somebody Else" }),
  userApprove: async () => ({ id: await person({ status: "PENDING_APPROVAL" }) }),
  userDelete: async () => ({ id: await person() }),
  userInvite: async () => ({ email: `${newId()}@example.org` }),
  userReinstate: async () => ({ id: await person({ status: "SUSPENDED" }) }),
  userRolesSet: async () => ({ userId: await person(), roles: ["EDITOR"] }),
  userSuspend: async () => ({ userId: await person(), reason: "Spam" }),
};

const isPrivileged = (scope: string) => /:(admin|review)$|^moderation:/.test(scope);
const mutations = Object.values(opened.schema.getMutationType()?.getFields() ?? {});
const privileged = mutations.filter((field) => demandOf(field)?.flat().some(isPrivileged)).map(({ name }) => name);

test("the schema's privileged mutations are these", () => {
  expect(privileged.sort()).toEqual(Object.keys(inputs));
});

test.each(Object.keys(inputs))("%s leaves a line in the audit log", async (name) => {
  const input = await inputs[name]?.();
  const type = opened.schema.getMutationType()?.getFields()[name]?.args[0]?.type;

  const { data, errors } = await as(admin.id, "ADMIN")(`mutation ($input: ${type}) { ${name}(input: $input) { errors { code message } } }`, { input });

  expect({ errors, ...data?.[name] }).toEqual({ errors: [] });
  const lines = await context()
    .db.select()
    .from(auditLog)
    .where(and(eq(auditLog.action, name), eq(auditLog.actorId, admin.id)));
  expect(lines).toEqual([expect.objectContaining({ before: expect.anything(), after: expect.anything(), ipPrefix: "127.0.0.0/24" })]);
});
