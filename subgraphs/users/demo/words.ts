import type { UserTypeName } from "../users/user-types.ts";
import type { Career } from "./career.ts";
import type { Chance } from "./chance.ts";
import type { Field } from "./fields.ts";

export type Subject = {
  readonly type: UserTypeName;
  readonly field: Field;
  readonly career: Career;
  readonly home: { readonly name: string; readonly city: string };
  readonly skills: readonly string[];
  readonly interests: readonly string[];
};

/** The line under a name. */
export function headlineOf(chance: Chance, { type, career, field, home, skills }: Subject): string {
  const job = career.positions.find(({ endDate }) => !endDate);
  const work = job ? `${job.title} at ${job.company}` : chance.one(field.titles);
  switch (type) {
    case "student":
      return chance.one([
        `${career.affiliations[0]?.program} student at ${home.name}`,
        `Studying ${career.affiliations[0]?.program} · ${skills[0]} and ${skills[1]}`,
        `${career.affiliations[0]?.degree} ${career.affiliations[0]?.program}, into ${skills[0]}`,
      ]);
    case "faculty":
    case "instructor":
      return chance.one([`${job?.title}, ${home.name}`, `${skills[0]} and ${skills[1]} research at ${home.name}`]);
    case "recruiter":
      return chance.one([`Hiring for ${skills[0]} at ${job?.company}`, `${work} · early careers`]);
    case "expert":
    case "mentor":
      return chance.one([`${work} · advises on ${skills[0]}`, `${skills[0]} and ${skills[1]}, ${work}`]);
    default:
      return chance.one([work, `${work} · ${skills[0]}`]);
  }
}

/** A few sentences about somebody, in their own words. */
export function bioOf(chance: Chance, subject: Subject): string {
  const { field, career, home, skills, interests } = subject;
  const project = chance.one(field.projects);
  const job = career.positions.find(({ endDate }) => !endDate);
  const [town] = home.city.split(",");
  const opening = {
    student: [
      `I study ${career.affiliations[0]?.program} in ${town} and like to build things that get used.`,
      `Student in ${town}. Most of what I know about ${skills[0]} I learned by getting it wrong first.`,
    ],
    faculty: [`My group works on ${skills[0]} and ${skills[1]}. I teach because questions keep me honest.`],
    instructor: [`I teach ${skills[0]} and ${skills[1]} to people who were told it is not for them.`],
    expert: [`I have spent years with ${skills[0]} and still find it surprising.`],
    mentor: [`Somebody took the time for me once, so I take the time for others: mostly about ${skills[0]} and careers in it.`],
    recruiter: [`I look for people who care about ${skills[0]}. No puzzles in interviews, and everybody gets an answer.`],
    alumni: [`I left ${town} with a degree and a good many friends. Now I work on ${skills[0]}.`],
    graduate: [`Graduated, moved twice, and ended up doing ${skills[0]} at ${job?.company ?? "a small company"}.`],
    admin: ["I keep this community running."],
  } satisfies Record<UserTypeName, string[]>;
  const middle = chance.one([`Proudest of ${project}.`, `Lately I made ${project}.`, `With three others I built ${project}.`]);
  const end = chance.one([
    `Outside of work: ${interests.slice(0, 2).join(", ")}.`,
    `Talk to me about **${interests[0]}**.`,
    `Write to me if you are near ${town}.`,
  ]);
  return [chance.one(opening[subject.type]), ...(subject.type === "recruiter" ? [] : [middle]), end].join("\n\n");
}
