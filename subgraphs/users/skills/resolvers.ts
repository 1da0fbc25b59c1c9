import type { Resolvers } from "../generated.ts";
import { listTopics } from "../topics/topics.ts";
import { skills } from "./tables.ts";

export const resolvers = {
  Query: {
    skills: (_, args, ctx) => listTopics(ctx, skills, args),
  },
  Skill: {
    __resolveReference: ({ id }, ctx) => ctx.loaders.skill.load(id),
  },
  User: {
    skills: ({ id }, _, ctx) => ctx.loaders.skillsOf.load(id),
  },
} satisfies Resolvers;
