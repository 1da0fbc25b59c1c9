import { acknowledge, globalId, isLagged, payload } from "@atrium/kit";
import type { Resolvers } from "../generated.ts";
import { followEndings, type SessionEventParent } from "./endings.ts";
import { authLogout, authRefresh } from "./refresh.ts";
import { getSession, listSessionsOf, sessionRevoke, sessionRevokeOthers } from "./sessions.ts";

export const resolvers = {
  Mutation: {
    authRefresh: (_, { input }, ctx) => payload({ tokens: authRefresh(ctx, input) }),
    authLogout: (_, { input }, ctx) => acknowledge(authLogout(ctx, input)),
    sessionRevoke: (_, { input }, ctx) => payload({ revokedId: sessionRevoke(ctx, input.id).then((id) => globalId("Session", id)) }),
    sessionRevokeOthers: (_, __, ctx) => payload({ revokedCount: sessionRevokeOthers(ctx) }),
  },
  Session: {
    __resolveReference: ({ id }, ctx) => getSession(ctx, id),
    isCurrent: ({ id }, _, ctx) => id === ctx.viewer?.sessionId,
  },
  SessionEvent: {
    __resolveType: (message) => (isLagged(message) ? "StreamLagged" : "SessionRevoked"),
  },
  SessionRevoked: {
    sessionId: ({ data }) => globalId("Session", data.sessionId),
    reason: ({ data }) => data.reason,
  },
  Subscription: {
    sessionRevoked: { subscribe: (_, { after }, ctx) => followEndings(ctx, after), resolve: (message: SessionEventParent) => message },
  },
  User: {
    sessions: ({ id }, page, ctx) => listSessionsOf(ctx, id, page),
  },
} satisfies Resolvers;
