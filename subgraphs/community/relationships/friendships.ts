import {
  batched,
  type Db,
  globalId,
  hasScope,
  line,
  newId,
  notFound,
  pairKey,
  pairsOf,
  publish,
  type Reference,
  requireViewer,
  type Tx,
  UserError,
  validInput,
  wrongState,
} from "@atrium/kit";
import { eq, sql } from "drizzle-orm";
import { z } from "zod";
import type { FriendshipRemoveInput, FriendshipRequestInput, FriendshipRespondInput } from "../generated.ts";
import type { Ctx } from "../index.ts";
import { changeCounts } from "./counts.ts";
import { addFollow } from "./follows.ts";
import { isHidden, lockPair, refuseSelf, requirePerson } from "./pairs.ts";
import { type FriendshipRow, friends, friendships } from "./tables.ts";

/** How long a requester is not told that they were declined. */
export const HIDDEN_MS = 30 * 24 * 3_600_000;

const people = sql`(least(${friendships.requesterId}, ${friendships.addresseeId}), greatest(${friendships.requesterId}, ${friendships.addresseeId}))`;

/** The key of two people in the loader `friendshipOf`. */
const pairOf = (a: string, b: string): string => (a < b ? pairKey(a, b) : pairKey(b, a));

/** Loads what there is between two people, by their ids in order. */
export const friendshipOf = batched(
  (db: Db, keys): Promise<FriendshipRow[]> =>
    db
      .select()
      .from(friendships)
      .where(sql`${people} in (${pairsOf(keys)})`),
  ({ requesterId, addresseeId }) => pairOf(requesterId, addresseeId),
);

/** Whether the request was declined so lately that its requester still sees it as open. */
function isSecretlyDeclined({ status, respondedAt }: FriendshipRow, now: Date): boolean {
  return status === "DECLINED" && respondedAt !== null && now.getTime() - respondedAt.getTime() < HIDDEN_MS;
}

/** A friendship the viewer may see, as they may see it: once accepted everybody's, a request its two people's. */
export async function getFriendship(ctx: Ctx, id: string): Promise<FriendshipRow | null> {
  const friendship = await ctx.loaders.friendship.load(id);
  return friendship && seenBy(ctx, friendship);
}

/** The friendship or open request between the viewer and a person. */
export async function friendshipWith(ctx: Ctx, userId: string): Promise<FriendshipRow | null> {
  if (!ctx.viewer || ctx.viewer.id === userId) return null;
  const between = await ctx.loaders.friendshipOf.load(pairOf(ctx.viewer.id, userId));
  const seen = between && (await seenBy(ctx, between));
  return seen?.status === "DECLINED" ? null : seen;
}

async function seenBy(ctx: Ctx, friendship: FriendshipRow): Promise<FriendshipRow | null> {
  const { viewer } = ctx;
  const { requesterId, addresseeId, status } = friendship;
  if (hasScope(viewer, "users:admin") || viewer?.id === addresseeId) return friendship;
  if (viewer?.id === requesterId) return asRequesterSees(friendship, ctx.now());
  if (status !== "ACCEPTED" || (await isHidden(ctx, requesterId)) || (await isHidden(ctx, addresseeId))) return null;
  return { ...friendship, message: null };
}

/** Who asked is not told of a refusal for 30 days: the request looks open, or withdrawn where they withdrew it. */
export function asRequesterSees(friendship: FriendshipRow, now: Date): FriendshipRow | null {
  if (friendship.withdrawnAt) return null;
  return isSecretlyDeclined(friendship, now) ? { ...friendship, status: "PENDING", respondedAt: null } : friendship;
}

/** Asks a person for a friendship; when they had asked the viewer, it is accepted. */
export async function friendshipRequest(ctx: Ctx, input: FriendshipRequestInput): Promise<FriendshipRow> {
  const viewer = requireViewer(ctx);
  const { userId, message = null } = validInput(z.object({ userId: z.string(), message: line(300).nullish() }), input);
  refuseSelf(viewer.id, userId);
  return ctx.db.transaction(async (tx) => {
    await lockPair(tx, viewer.id, userId);
    await requirePerson(tx, viewer.id, userId);
    const former = await findBetween(tx, viewer.id, userId);
    if (!former) return addRequest(tx, viewer.id, userId, message);

    const isOpen = former.status === "PENDING" || (isSecretlyDeclined(former, ctx.now()) && !former.withdrawnAt);
    if (former.status === "ACCEPTED") throw done("You are friends already.", former.id);
    if (isOpen && former.requesterId === viewer.id) throw done("You have asked this person already.", former.id);
    if (isOpen) return acceptRequest(tx, former);
    if (former.requesterId === viewer.id && isSecretlyDeclined(former, ctx.now())) return askInVain(tx, former, message);
    await tx.delete(friendships).where(eq(friendships.id, former.id));
    return addRequest(tx, viewer.id, userId, message);
  });
}

/** Accepts or declines a request made to the viewer. */
export async function friendshipRespond(ctx: Ctx, { id, accept }: FriendshipRespondInput): Promise<FriendshipRow> {
  const viewer = requireViewer(ctx);
  const seen = await getFriendship(ctx, id);
  if (!seen) throw notFound("Friendship");
  if (seen.addresseeId !== viewer.id) throw new UserError("POLICY", "Only who was asked answers a request.", ["id"]);
  return ctx.db.transaction(async (tx) => {
    await lockPair(tx, seen.requesterId, seen.addresseeId);
    const [request] = await tx.select().from(friendships).where(eq(friendships.id, id));
    if (!request) throw notFound("Friendship");
    if (request.status !== "PENDING") throw wrongState("This request was answered already.", request.status, ["PENDING"]);
    return accept ? acceptRequest(tx, request) : declineRequest(tx, request);
  });
}

/** Ends the viewer's friendship with a person, or takes their request back. */
export async function friendshipRemove(ctx: Ctx, { userId }: FriendshipRemoveInput): Promise<Reference> {
  const viewer = requireViewer(ctx);
  refuseSelf(viewer.id, userId);
  await ctx.db.transaction(async (tx) => {
    await lockPair(tx, viewer.id, userId);
    const found = await findBetween(tx, viewer.id, userId);
    const isMine = found?.requesterId === viewer.id;
    const seen = found && isMine ? asRequesterSees(found, ctx.now()) : found;
    if (!seen || seen.status === "DECLINED") throw notFound("Friendship", ["userId"]);
    if (seen.status === "PENDING" && !isMine) throw wrongState("Answer this person's request with friendshipRespond.", "PENDING", ["ACCEPTED"], ["userId"]);
    await endFriendship(tx, viewer.id, userId);
  });
  return { id: userId };
}

/** Adds a request; the caller holds the pair, of whom there is no row. */
export async function addRequest(tx: Tx, requesterId: string, addresseeId: string, message: string | null): Promise<FriendshipRow> {
  const createdAt = tx.origin.now();
  const [request] = await tx
    .insert(friendships)
    .values({ id: newId(createdAt), requesterId, addresseeId, status: "PENDING", message, createdAt })
    .returning();
  await publish(tx, "friendship.requested", (request as FriendshipRow).id, { requesterId, addresseeId });
  return request as FriendshipRow;
}

/** Makes two people friends, who then follow each other; the caller holds the pair. */
export async function acceptRequest(tx: Tx, { id, requesterId, addresseeId }: FriendshipRow): Promise<FriendshipRow> {
  const [friendship] = await tx
    .update(friendships)
    .set({ status: "ACCEPTED", respondedAt: tx.origin.now(), withdrawnAt: null })
    .where(eq(friendships.id, id))
    .returning();
  await tx.insert(friends).values([
    { userId: requesterId, friendId: addresseeId, friendshipId: id },
    { userId: addresseeId, friendId: requesterId, friendshipId: id },
  ]);
  await changeCounts(tx, [
    { id: requesterId, friends: 1 },
    { id: addresseeId, friends: 1 },
  ]);
  await publish(tx, "friendship.accepted", id, { requesterId, addresseeId });
  await addFollow(tx, requesterId, addresseeId);
  await addFollow(tx, addresseeId, requesterId);
  return friendship as FriendshipRow;
}

/** Declines a request; its requester is not told. */
async function declineRequest(tx: Tx, { id }: FriendshipRow): Promise<FriendshipRow> {
  const [declined] = await tx.update(friendships).set({ status: "DECLINED", respondedAt: tx.origin.now() }).where(eq(friendships.id, id)).returning();
  return declined as FriendshipRow;
}

/** Ends the friendship or request between two people, but keeps that one was declined, so that who was cannot ask again at once; the caller holds the pair. */
export async function endFriendship(tx: Tx, a: string, b: string): Promise<void> {
  const former = await findBetween(tx, a, b);
  if (!former) return;
  const isIt = eq(friendships.id, former.id);
  if (former.status === "DECLINED") await tx.update(friendships).set({ withdrawnAt: tx.origin.now() }).where(isIt);
  else await tx.delete(friendships).where(isIt);
  if (former.status !== "ACCEPTED") return;
  await changeCounts(tx, [
    { id: a, friends: -1 },
    { id: b, friends: -1 },
  ]);
  await publish(tx, "friendship.ended", former.id, { userIds: [former.requesterId, former.addresseeId] });
}

/** A new request of somebody who does not know they were declined, and withdrew: it looks open to them and asks nobody. */
async function askInVain(tx: Tx, former: FriendshipRow, message: string | null): Promise<FriendshipRow> {
  const createdAt = tx.origin.now();
  const again = { id: newId(createdAt), message, createdAt, withdrawnAt: null };
  const [request] = await tx.update(friendships).set(again).where(eq(friendships.id, former.id)).returning();
  return asRequesterSees(request as FriendshipRow, createdAt) as FriendshipRow;
}

async function findBetween(tx: Tx, a: string, b: string): Promise<FriendshipRow | undefined> {
  const [friendship] = await tx.select().from(friendships).where(sql`${people} = (least(${a}::uuid, ${b}::uuid), greatest(${a}::uuid, ${b}::uuid))`);
  return friendship;
}

const done = (message: string, id: string) => new UserError("ALREADY_DONE", message, ["userId"], { existingId: globalId("Friendship", id) });
