import { globalId } from "@atrium/kit";
import { testSubgraph } from "@atrium/kit/test";
import { expect, test } from "vitest";
import { factory } from "../factory.ts";
import subgraph from "../index.ts";
import { type UserTypeName, userTypes } from "./user-types.ts";

const { visitor, context } = await testSubgraph(subgraph);
const { aUser } = factory(context);

test.for([
  ["alumni platform", "Student", "STUDENT", []],
  ["alumni platform", "Alumni", "ALUMNI", []],
  ["alumni platform", "Faculty", "FACULTY", []],
  ["alumni platform", "Admin", "STAFF", ["ADMIN"]],
  ["alumni platform", "Recruiter", "RECRUITER", []],
  ["coding platform", "admin", "STAFF", ["ADMIN"]],
  ["coding platform", "instructor", "FACULTY", ["INSTRUCTOR"]],
  ["coding platform", "student", "STUDENT", []],
  ["student network", "student", "STUDENT", []],
  ["student network", "expert", "EXPERT", []],
  ["student network", "mentor", "EXPERT", ["MENTOR"]],
  ["student network", "graduate", "ALUMNI", []],
  ["student network", "admin", "STAFF", ["ADMIN"]],
] as const)("on the %s a %s is here of kind %s with roles %j", async ([, type, kind, roles]) => {
  const meant = userTypes[type.toLowerCase() as UserTypeName];
  const { id } = await aUser({ kind: meant.kind, roles: ["MEMBER", ...meant.roles] });

  const { data } = await visitor(`query ($id: ID!) { user(id: $id) { kind roles } }`, { id: globalId("User", id) });

  expect(data.user).toEqual({ kind, roles: ["MEMBER", ...roles] });
});
