import { newId } from "@atrium/kit";
import type { Ctx } from "./index.ts";
import { type Member, members } from "./members/tables.ts";
import type { PostRow } from "./posts/tables.ts";
import { addPost, type NewPost } from "./posts/write.ts";

/** Makes people and what they have, for tests: what is not given is random or plain. */
export function factory(context: () => Ctx) {
  /** An active person, as their events would make them known. */
  async function aMember(given: Partial<Member> = {}): Promise<Member> {
    const id = newId();
    const usual = { id, username: `m${id.replaceAll("-", "").slice(-20)}`, kind: "STUDENT", status: "ACTIVE", joinedAt: new Date() } as const;
    const [member] = await context()
      .db.insert(members)
      .values({ ...usual, ...given })
      .returning();
    return member as Member;
  }

  /** A published post, of a new member unless said whose. */
  async function aPost(given: Partial<NewPost> = {}): Promise<PostRow> {
    const authorId = given.authorId ?? (await aMember()).id;
    return context().db.transaction((tx) => addPost(tx, { content: "Something to read.", ...given, authorId }));
  }

  return { aMember, aPost };
}
