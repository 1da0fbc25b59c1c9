import { listTable, topicTable } from "../topics/tables.ts";

export const interests = topicTable("interests");
export const userInterests = listTable("user_interests", interests);

export type InterestRow = typeof interests.$inferSelect;
