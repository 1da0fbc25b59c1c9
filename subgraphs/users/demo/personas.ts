import type { FieldVisibility, OpenTo, PrivacyUpdateInput, ProfileUpdateInput, Role, UserKind } from "../generated.ts";
import { type UserTypeName, userTypes } from "../users/user-types.ts";
import { type Career, careerOf } from "./career.ts";
import { type Chance, chanceBy } from "./chance.ts";
import { fields } from "./fields.ts";
import { institutions } from "./institutions.ts";
import { type Culture, cultures } from "./names.ts";
import { bioOf, headlineOf } from "./words.ts";

/** Somebody of the demo community, before they join. */
export type Persona = {
  readonly username: string;
  readonly fullName: string;
  readonly email: string;
  readonly kind: UserKind;
  readonly roles: readonly Role[];
  readonly joinedAt: Date;
  readonly lastActiveAt: Date;
  readonly locale: string;
  readonly timeZone: string;
  readonly affiliations: Career["affiliations"];
  /** Whether its institutions know the person; else a reviewer decides. */
  readonly isVouchedFor: boolean;
  readonly profile: ProfileUpdateInput;
  readonly privacy: PrivacyUpdateInput;
};

const DAY_MS = 24 * 3_600_000;

const crowd: readonly (readonly [UserTypeName, number])[] = [
  ["student", 190],
  ["alumni", 70],
  ["graduate", 50],
  ["faculty", 40],
  ["instructor", 12],
  ["expert", 34],
  ["mentor", 12],
  ["recruiter", 32],
];

const openTo: Partial<Record<UserTypeName, readonly OpenTo[]>> = {
  student: ["BEING_MENTORED", "WORK", "COLLABORATION"],
  alumni: ["MENTORING", "WORK", "COLLABORATION", "SPEAKING"],
  graduate: ["WORK", "COLLABORATION", "BEING_MENTORED"],
  faculty: ["COLLABORATION", "SPEAKING"],
  instructor: ["MENTORING", "SPEAKING"],
  expert: ["SPEAKING", "MENTORING", "COLLABORATION"],
  mentor: ["MENTORING", "SPEAKING"],
  recruiter: ["HIRING"],
};

const places: Record<Culture, readonly [locale: string, timeZone: string]> = {
  french: ["fr-FR", "Europe/Paris"],
  german: ["de-DE", "Europe/Berlin"],
  spanish: ["es-ES", "Europe/Madrid"],
  portuguese: ["pt-BR", "America/Sao_Paulo"],
  italian: ["it-IT", "Europe/Rome"],
  english: ["en-GB", "Europe/London"],
  nordic: ["sv-SE", "Europe/Stockholm"],
  polish: ["pl-PL", "Europe/Warsaw"],
  indian: ["en-IN", "Asia/Kolkata"],
  chinese: ["zh-CN", "Asia/Shanghai"],
  japanese: ["ja-JP", "Asia/Tokyo"],
  korean: ["ko-KR", "Asia/Seoul"],
  arabic: ["ar-EG", "Africa/Cairo"],
  turkish: ["tr-TR", "Europe/Istanbul"],
  yoruba: ["en-NG", "Africa/Lagos"],
  kenyan: ["en-KE", "Africa/Nairobi"],
  vietnamese: ["vi-VN", "Asia/Ho_Chi_Minh"],
  indonesian: ["id-ID", "Asia/Jakarta"],
};

/** The people of the demo community, in the order in which they joined: over the last two years, ever more of them. */
export function personas(random: () => number, present: Date): Persona[] {
  const chance = chanceBy(random);
  const types = crowd.flatMap(([type, count]) => Array<UserTypeName>(count).fill(type));
  const taken = new Set<string>();
  return chance.some(types, types.length).map((type, index) => {
    const daysAgo = 728 * (1 - Math.sqrt((index + 0.5) / types.length)) + 1;
    return aPersona(chance, type, new Date(present.getTime() - daysAgo * DAY_MS), present, taken);
  });
}

function aPersona(chance: Chance, type: UserTypeName, joinedAt: Date, present: Date, taken: Set<string>): Persona {
  const home = chance.one(institutions);
  const culture = chance.odds(0.8) ? home.culture : chance.one(Object.keys(cultures) as Culture[]);
  const { given, family } = cultures[culture];
  const names = [chance.one(given), chance.one(family)] as const;
  const username = handleFor(chance, names, taken);
  const field = chance.one(fields);
  const other = chance.one(fields);
  const skills = [...new Set([...chance.some(field.skills, chance.between(3, 6)), ...chance.some(other.skills, chance.between(0, 2))])];
  const interests = [...new Set([...chance.some(field.interests, chance.between(1, 3)), ...chance.some(other.interests, chance.between(1, 2))])];
  const career = careerOf(chance, type, home, field, present.getUTCFullYear());
  const subject = { type, field, career, home, skills, interests };
  const [locale, timeZone] = places[home.culture];
  const { kind, roles } = userTypes[type];
  return {
    username,
    fullName: names.join(" "),
    email: `${username}@${home.domain}`,
    kind,
    roles,
    joinedAt,
    lastActiveAt: new Date(joinedAt.getTime() + (present.getTime() - joinedAt.getTime()) * (1 - chance.between(0, 100) ** 2 / 10_000)),
    locale,
    timeZone,
    affiliations: career.affiliations,
    isVouchedFor: chance.odds(0.85),
    profile: {
      headline: headlineOf(chance, subject),
      bio: chance.odds(0.85) ? bioOf(chance, subject) : undefined,
      location: home.city,
      skillNames: skills,
      interestNames: interests,
      positions: career.positions,
      links: linksOf(chance, username),
      openTo: chance.some(openTo[type] ?? [], chance.between(0, 2)),
    },
    privacy: privacyOf(chance),
  };
}

/** A handle nobody has yet, from a name without accents. */
function handleFor(chance: Chance, [given, family]: readonly [string, string], taken: Set<string>): string {
  const [first, last] = [ascii(given), ascii(family)] as const;
  const wanted = chance.some([`${first}_${last}`, `${first[0]}${last}`, `${first}${last}`, `${last}_${first[0]}`], 4);
  const free = [...wanted, ...Array.from({ length: 98 }, (_, index) => `${first}_${last}${index + 2}`)].find(
    (handle) => handle.length >= 3 && !taken.has(handle),
  ) as string;
  taken.add(free);
  return free;
}

const ascii = (name: string) =>
  name
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[łøđıßæ]/g, (letter) => ({ ł: "l", ø: "o", đ: "d", ı: "i", ß: "ss", æ: "ae" })[letter] as string)
    .replace(/[^a-z]/g, "");

/** Addresses under a name that never exists. */
function linksOf(chance: Chance, username: string) {
  const host = username.replaceAll("_", "-");
  const all = [
    { kind: "website", url: `https://${host}.example` },
    { kind: "code", url: `https://code.example/${username}` },
    { kind: "portfolio", url: `https://portfolio.example/${username}` },
    { kind: "mastodon", url: `https://social.example/@${username}` },
  ];
  return chance.some(all, chance.between(0, 3));
}

function privacyOf(chance: Chance): PrivacyUpdateInput {
  const hidden = (share: number) => (chance.odds(share) ? chance.one<FieldVisibility>(["MEMBERS", "MEMBERS", "PRIVATE"]) : undefined);
  const off = (share: number) => (chance.odds(share) ? false : undefined);
  const settings: PrivacyUpdateInput = {
    location: hidden(0.12),
    positions: hidden(0.14),
    achievements: hidden(0.05),
    showOnLeaderboards: off(0.05),
    directoryListed: off(0.04),
    analyticsOptOut: chance.odds(0.06) || undefined,
  };
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
}
