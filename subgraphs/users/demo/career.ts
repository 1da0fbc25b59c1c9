import type { AffiliationCreateInput, PositionInput } from "../generated.ts";
import type { UserTypeName } from "../users/user-types.ts";
import type { Chance } from "./chance.ts";
import { employers, type Field } from "./fields.ts";
import { type Institution, institutions } from "./institutions.ts";

export type Career = { readonly affiliations: AffiliationCreateInput[]; readonly positions: PositionInput[] };

/** Where somebody studied, taught and worked, up to this year. */
export function careerOf(chance: Chance, type: UserTypeName, home: Institution, field: Field, year: number): Career {
  switch (type) {
    case "student":
      return studentCareer(chance, home, field, year);
    case "faculty":
    case "instructor":
      return academicCareer(chance, home, field, year);
    default:
      return workingCareer(chance, type, home, field, year);
  }
}

function studentCareer(chance: Chance, home: Institution, field: Field, year: number): Career {
  const startYear = year - chance.between(0, 4);
  const isGraduate = year - startYear < 3 && chance.odds(0.35);
  const graduationYear = Math.max(year, startYear + (isGraduate ? 2 : 4));
  const now: AffiliationCreateInput = {
    institution: home.name,
    kind: "STUDENT",
    program: chance.one(field.programs),
    degree: isGraduate ? "MSc" : "BSc",
    startYear,
    graduationYear,
    isPrimary: true,
  };
  const before = isGraduate ? [studies(chance, elsewhere(chance, home), field, "BSc", startYear)] : [];
  const internship = {
    company: chance.one(employers),
    title: `${chance.one(field.titles)} Intern`,
    startDate: `${year - 1}-06-01`,
    endDate: `${year - 1}-08-31`,
  };
  return { affiliations: [now, ...before], positions: chance.odds(0.4) ? [internship] : [] };
}

function academicCareer(chance: Chance, home: Institution, field: Field, year: number): Career {
  const since = year - chance.between(1, 18);
  const doctorate = studies(chance, elsewhere(chance, home), field, "PhD", since - chance.between(0, 4));
  const program = chance.one(field.programs);
  const rank = year - since > 8 ? "Professor" : chance.one(["Lecturer", "Assistant Professor", "Associate Professor"]);
  return {
    affiliations: [{ institution: home.name, kind: "FACULTY", program, startYear: since, isPrimary: true }, doctorate],
    positions: [{ company: home.name, title: `${rank} of ${program}`, startDate: `${since}-09-01` }],
  };
}

function workingCareer(chance: Chance, type: UserTypeName, home: Institution, field: Field, year: number): Career {
  const graduation = year - chance.between(type === "expert" || type === "mentor" ? 8 : 1, 22);
  const degree = chance.one(["BSc", "MSc", "MSc"] as const);
  const studied = studies(chance, home, field, degree, graduation);
  const earlier = degree === "MSc" && chance.odds(0.5) ? [studies(chance, elsewhere(chance, home), field, "BSc", studied.startYear as number)] : [];
  const isGraduate = type === "alumni" || type === "graduate" || chance.odds(0.6);
  return { affiliations: isGraduate ? [{ ...studied, isPrimary: true }, ...earlier] : [], positions: jobs(chance, titlesFor(type, field), graduation, year) };
}

const titlesFor = (type: UserTypeName, field: Field) => (type === "recruiter" ? ["Talent Partner", "Recruiting Lead", "Early Careers Manager"] : field.titles);

/** Jobs one after the other since graduation, the last of which goes on. */
function jobs(chance: Chance, titles: readonly string[], from: number, to: number): PositionInput[] {
  const count = Math.min(chance.between(1, 4), Math.max(1, to - from));
  const years = Array.from({ length: count + 1 }, (_, index) => Math.round(from + ((to - from) * index) / count));
  return chance.some(employers, count).map((company, index) => {
    const isLast = index === count - 1;
    return {
      company,
      title: chance.one(titles),
      startDate: `${years[index]}-09-01`,
      ...(!isLast && { endDate: `${Math.max(years[index + 1] as number, (years[index] as number) + 1)}-08-31` }),
    };
  });
}

function studies(chance: Chance, { name }: Institution, field: Field, degree: "BSc" | "MSc" | "PhD", graduationYear: number): AffiliationCreateInput {
  const length = { BSc: 4, MSc: 2, PhD: 5 }[degree];
  return { institution: name, kind: "ALUMNI", program: chance.one(field.programs), degree, startYear: graduationYear - length, graduationYear };
}

const elsewhere = (chance: Chance, home: Institution) => chance.one(institutions.filter((institution) => institution !== home));
