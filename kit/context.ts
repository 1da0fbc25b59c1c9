import type { Db } from "./db.ts";
import { unauthenticated } from "./errors.ts";
import type { Loaders } from "./loaders.ts";
import type { Log } from "./log.ts";

/** Who asks: a signed-in person and what their session may do. */
export type Viewer = {
  readonly id: string;
  readonly sessionId: string;
  readonly roles: readonly string[];
  readonly scopes: readonly string[];
};

/** What is known of the request itself. */
export type Request = {
  readonly requestId: string;
  readonly viewer: Viewer | null;
  /** The client's address; kept only as a prefix or a keyed hash. */
  readonly ip: string | null;
  readonly userAgent: string | null;
  /** A service of ours asks for itself, by `readEntities`: no gateway and no token says so. */
  readonly isService?: true | undefined;
};

/** What every resolver and every viewer-facing function gets. `L` are the subgraph's loaders. */
export type Context<L extends LoaderMakers = LoaderMakers> = Omit<Request, "viewer"> & {
  /** Who the answer is for; a sign-in makes it the person who signed in. */
  viewer: Viewer | null;
  readonly db: Db;
  readonly loaders: Loaders<L>;
  readonly log: Log;
  /** The one clock: demo history and tests live in the past. */
  now(): Date;
};

/** What makes each loader of a subgraph, by name. */
export type LoaderMakers = Record<string, (db: Db) => unknown>;

/** The viewer, or UNAUTHENTICATED. */
export function requireViewer(ctx: { viewer: Viewer | null }): Viewer {
  if (!ctx.viewer) throw unauthenticated();
  return ctx.viewer;
}

/** Whether the request has the scope. */
export function hasScope(viewer: Viewer | null, scope: string): boolean {
  return viewer?.scopes.includes(scope) ?? false;
}
