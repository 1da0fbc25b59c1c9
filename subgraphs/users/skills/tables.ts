import { listTable, topicTable } from "../topics/tables.ts";

export const skills = topicTable("skills");
export const userSkills = listTable("user_skills", skills);

export type SkillRow = typeof skills.$inferSelect;
