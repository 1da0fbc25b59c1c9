import type { Handlers } from "@atrium/kit";
import { noteActivity, weights } from "./activity.ts";

export const handlers: Handlers = {
  "post.published": async (tx, { data: { clubId }, occurredAt }) => clubId && noteActivity(tx, clubId, occurredAt, weights.post),
};
