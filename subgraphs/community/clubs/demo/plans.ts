import type { ClubJoinPolicy, ClubVisibility } from "../../generated.ts";
import { closedPlans } from "./closed-plans.ts";
import { openPlans } from "./open-plans.ts";

/** A club of the demo: what it says of itself, how old and how large it is, and what it shares. */
export type Plan = {
  readonly name: string;
  readonly category: string;
  readonly description: string;
  readonly rules?: string;
  readonly visibility: ClubVisibility;
  readonly joinPolicy: ClubJoinPolicy;
  readonly ageDays: number;
  readonly size: number;
  readonly resources: readonly (readonly [title: string, path: string, tags: string])[];
  readonly isArchived?: true;
};

export const plans: readonly Plan[] = [...openPlans, ...closedPlans];
