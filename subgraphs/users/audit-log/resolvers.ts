import { globalId } from "@atrium/kit";
import type { Resolvers } from "../generated.ts";
import { getUser } from "../users/users.ts";
import { getAuditLogEntry, listAuditLog } from "./audit-log.ts";

export const resolvers = {
  Query: {
    auditLog: (_, args, ctx) => listAuditLog(ctx, args),
  },
  AuditLogEntry: {
    __resolveReference: ({ id }, ctx) => getAuditLogEntry(ctx, id),
    actor: ({ actorId }, _, ctx) => (actorId ? getUser(ctx, actorId) : null),
    targetId: ({ targetType, targetId }) => (targetType && targetId ? globalId(targetType, targetId) : null),
  },
} satisfies Resolvers;
