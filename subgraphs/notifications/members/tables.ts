import { membersIn } from "@atrium/kit";
import { schema } from "../tables.ts";

/** The people of the graph as this domain knows them. */
export const members = membersIn(schema);

export type Member = typeof members.$inferSelect;
