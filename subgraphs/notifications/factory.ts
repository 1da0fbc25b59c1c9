import { newId, publish } from "@atrium/kit";
import type { EventData, EventName } from "@atrium/schema/events.ts";
import { inboxes } from "./inbox/tables.ts";
import type { Ctx } from "./index.ts";
import { type Member, members } from "./members/tables.ts";

/** Makes people and what happens to them, for tests: what is not given is random or plain. */
export function factory(context: () => Ctx) {
  /** Somebody active, with an empty inbox. */
  async function aMember(given: Partial<Member> = {}): Promise<Member> {
    const id = newId();
    const usual = { id, username: `u${id.replaceAll("-", "").slice(-20)}`, kind: "STUDENT", status: "ACTIVE", joinedAt: context().now() } as const;
    const [member] = await context()
      .db.insert(members)
      .values({ ...usual, ...given })
      .returning();
    await context().db.insert(inboxes).values({ id });
    return member as Member;
  }

  const someMembers = (count: number) => Promise.all(Array.from({ length: count }, () => aMember()));

  /** Has something happen elsewhere, caused by nobody unless said. */
  function happens<N extends EventName>(type: N, subjectId: string, data: EventData<N>, actorId: string | null = null): Promise<void> {
    const db = context().db.pool.as({ producer: "test", actorId, traceId: null, now: () => context().now() });
    return db.transaction((tx) => publish(tx, type, subjectId, data));
  }

  /** A reaction to a post. */
  const reacts = (userId: string, targetOwnerId: string, postId = newId()) =>
    happens("reaction.added", newId(), { target: { type: "Post", id: postId }, targetOwnerId, userId, kind: "LIKE" }, userId);

  /** A comment on a post. */
  const comments = (authorId: string, postId: string, given: Partial<EventData<"comment.created">> = {}) =>
    happens(
      "comment.created",
      newId(),
      { target: { type: "Post", id: postId }, targetOwnerId: null, parentId: null, parentAuthorId: null, authorId, mentionIds: [], ...given },
      authorId,
    );

  /** A post; answers its id. */
  async function posts(authorId: string, given: Partial<EventData<"post.published">> = {}): Promise<string> {
    const id = newId();
    const usual = { clubId: null, topic: "GENERAL", format: "TEXT", tags: [], mentionIds: [], visibility: "PUBLIC", about: null, sharedPostId: null };
    await happens("post.published", id, { authorId, ...usual, ...given }, authorId);
    return id;
  }

  return { aMember, someMembers, happens, reacts, comments, posts };
}
