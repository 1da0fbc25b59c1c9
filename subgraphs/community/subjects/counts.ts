import type { Tx } from "@atrium/kit";
import type { ReactionType } from "../generated.ts";
import { type Held, kinds, type SubjectType } from "./kinds.ts";

type Own = { readonly subjectType: string; readonly subjectId: string };

const kindOf = (type: string) => kinds[type as SubjectType];

/** Holds a thread's subject until the transaction ends, so that its comments change one after another; null when it is gone. */
export const lockThread = async (tx: Tx, { subjectType, subjectId }: Own): Promise<Held | null> => (await kindOf(subjectType).lock?.(tx, subjectId)) ?? null;

/** Adds to the subject's counter of published comments. */
export const countComments = (tx: Tx, { subjectType, subjectId }: Own, by: number) => kindOf(subjectType).countComments?.(tx, subjectId, by);

/** Adds to the subject's counters of reactions; false when it is to grow and is no longer published. */
export const countReactions = async (tx: Tx, { subjectType, subjectId }: Own, type: ReactionType, by: number): Promise<boolean> =>
  (await kindOf(subjectType).countReactions(tx, subjectId, type, by)).length > 0;
