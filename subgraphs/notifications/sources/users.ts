import type { NotificationChannel } from "../generated.ts";
import type { Sources } from "./told.ts";

/** Where users itself writes a letter. */
const BESIDE_THE_LETTER: readonly NotificationChannel[] = ["IN_APP", "PUSH"];

/** What people are told of their accounts. */
export const users: Sources = {
  "session.started": ({ subjectId, data: { isNewDevice } }) => [
    { to: isNewDevice ? [subjectId] : [], category: "SECURITY", subject: ["User", subjectId], text: "session.started", by: null, channels: BESIDE_THE_LETTER },
  ],
  "credentials.changed": ({ subjectId, data: { kind } }) => [
    { to: [subjectId], category: "SECURITY", subject: ["User", subjectId], text: `credentials.${kind}`, by: null, channels: BESIDE_THE_LETTER },
  ],
  "user.roles_changed": ({ subjectId, data: { added, removed } }) => [
    {
      ...{ to: [subjectId], category: "SECURITY", subject: ["User", subjectId], text: "user.roles_changed", by: null },
      detail: { changes: [...added.map((role) => `+ ${role}`), ...removed.map((role) => `− ${role}`)].join(", ") },
    },
  ],
  "user.suspended": ({ subjectId, data: { reason } }) => [
    { to: [subjectId], category: "SECURITY", subject: ["User", subjectId], text: "user.suspended", by: null, detail: { reason }, channels: BESIDE_THE_LETTER },
  ],
  "user.reinstated": ({ subjectId }) => [
    { to: [subjectId], category: "SECURITY", subject: ["User", subjectId], text: "user.reinstated", by: null, channels: BESIDE_THE_LETTER },
  ],
  "affiliation.verified": ({ data: { userId, institution } }) => [
    { to: [userId], category: "APPLICATION", subject: ["User", userId], text: "affiliation.verified", by: null, detail: { institution } },
  ],
};
