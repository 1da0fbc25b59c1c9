import type { Handlers } from "@atrium/kit";
import { addBlock, addFriends, forgetBonds, removeBlock, removeFriends } from "./friends.ts";

export const handlers: Handlers = {
  "friendship.accepted": (tx, { data: { requesterId, addresseeId } }) => addFriends(tx, requesterId, addresseeId),
  "friendship.ended": async (tx, { data: { userIds } }) => {
    const [a, b] = userIds;
    if (a && b) await removeFriends(tx, a, b);
  },
  "user.blocked": (tx, { subjectId, data: { blockerId } }) => addBlock(tx, blockerId, subjectId),
  "user.unblocked": (tx, { subjectId, data: { blockerId } }) => removeBlock(tx, blockerId, subjectId),
  "user.anonymized": (tx, { subjectId }) => forgetBonds(tx, subjectId),
};
