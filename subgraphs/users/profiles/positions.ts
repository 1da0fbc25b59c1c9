import { line } from "@atrium/kit";
import { z } from "zod";
import type { Ctx } from "../index.ts";
import type { UserRow } from "../users/tables.ts";
import { canRead } from "../users/users.ts";
import type { PositionRow } from "./tables.ts";

/** A career entry in an input. */
export const position = z
  .object({ company: line(120), title: line(120), startDate: z.string().nullish(), endDate: z.string().nullish() })
  .refine(({ startDate, endDate }) => !startDate || !endDate || endDate >= startDate, {
    path: ["endDate"],
    message: "A position cannot end before it starts.",
    params: { code: "OUT_OF_RANGE" },
  });

type Dates = Pick<z.output<typeof position>, "startDate" | "endDate">;

const CURRENT = "9999";

/** Order of a career: what is current, then what ended last, then what started last. */
export const newestFirst = (a: Dates, b: Dates) =>
  (b.endDate ?? CURRENT).localeCompare(a.endDate ?? CURRENT) || (b.startDate ?? "").localeCompare(a.startDate ?? "");

/** A person's career, to whom their privacy settings show it. */
export async function listPositionsOf(ctx: Ctx, user: UserRow): Promise<PositionRow[]> {
  return (await canRead(ctx, user, user.positionsVisibility)) ? ctx.loaders.positionsOf.load(user.id) : [];
}
