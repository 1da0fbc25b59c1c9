import type { Role, UserKind } from "../generated.ts";

type UserType = { readonly kind: UserKind; readonly roles: readonly Role[] };

/** What the user types and roles of older platforms mean here: who somebody is, and what they may do beside being a member. */
export const userTypes = {
  student: { kind: "STUDENT", roles: [] },
  alumni: { kind: "ALUMNI", roles: [] },
  graduate: { kind: "ALUMNI", roles: [] },
  faculty: { kind: "FACULTY", roles: [] },
  instructor: { kind: "FACULTY", roles: ["INSTRUCTOR"] },
  expert: { kind: "EXPERT", roles: [] },
  mentor: { kind: "EXPERT", roles: ["MENTOR"] },
  recruiter: { kind: "RECRUITER", roles: [] },
  admin: { kind: "STAFF", roles: ["ADMIN"] },
} as const satisfies Record<string, UserType>;

export type UserTypeName = keyof typeof userTypes;
