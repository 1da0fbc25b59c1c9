import type { Demo } from "@atrium/kit";
import type { Ctx } from "../index.ts";
import { gatherCrowd } from "./crowd.ts";
import { doStaffWork } from "./staff-work.ts";
import { foundTeam } from "./team.ts";

/** A community of some four hundred people over two years, and the team that runs it. */
export const community: Demo<Ctx> = async (world) => {
  const team = await foundTeam(world);
  const crowd = await gatherCrowd(world);
  await doStaffWork(world, team, crowd);
};
