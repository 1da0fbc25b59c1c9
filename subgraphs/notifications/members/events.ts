import { followMembers } from "@atrium/kit";
import { members } from "./tables.ts";

export const handlers = followMembers(members);
