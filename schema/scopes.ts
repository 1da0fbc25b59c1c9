/** Every scope, and the roles that have it beside ADMIN, who has all. */
export const scopes = {
  "account:read": ["MEMBER"],
  "account:write": ["MEMBER"],
  "profile:write": ["MEMBER"],
  "posts:write": ["MEMBER"],
  "social:write": ["MEMBER"],
  "clubs:write": ["MEMBER"],
  "achievements:write": ["MEMBER"],
  "projects:write": ["MEMBER"],
  "tasks:write": ["MEMBER"],
  "applications:write": ["MEMBER"],
  "competitions:write": ["MEMBER"],
  "events:write": ["MEMBER"],
  "learning:write": ["MEMBER"],
  "mentorship:write": ["MEMBER"],
  "ai:write": ["MEMBER"],
  "funding:write": ["MEMBER"],
  "media:write": ["MEMBER"],
  "notifications:read": ["MEMBER"],
  "notifications:write": ["MEMBER"],
  "webhooks:write": ["MEMBER"],
  "courses:write": ["INSTRUCTOR"],
  "badges:award": ["INSTRUCTOR", "ORGANIZER"],
  "events:organize": ["ORGANIZER"],
  "competitions:organize": ["ORGANIZER"],
  "competitions:judge": ["JUDGE"],
  "content:write": ["EDITOR"],
  "contact:write": ["EDITOR"],
  "newsletters:write": ["EDITOR"],
  "users:review": ["REVIEWER"],
  "achievements:review": ["REVIEWER"],
  "applications:review": ["REVIEWER"],
  "funding:review": ["REVIEWER"],
  "moderation:read": ["MODERATOR"],
  "moderation:write": ["MODERATOR"],
  "analytics:read": ["ANALYST"],
  "exports:write": ["ANALYST", "ORGANIZER", "FINANCE"],
  "funding:admin": ["FINANCE"],
  "users:admin": [],
  "applications:admin": [],
  "rewards:admin": [],
  "notifications:admin": [],
  "platform:admin": [],
} as const satisfies Record<string, readonly string[]>;

export type Scope = keyof typeof scopes;

/** Roles whose rights need a session with a second factor. */
export const twoFactorRoles: readonly string[] = ["ADMIN", "FINANCE"];

/** Scopes of an account that is not fully let in yet. */
export const pendingScopes: readonly Scope[] = ["account:read", "account:write", "profile:write"];

/** The scopes of a set of roles. */
export function scopesOf(roles: readonly string[]): Scope[] {
  const all = Object.entries(scopes) as [Scope, readonly string[]][];
  if (roles.includes("ADMIN")) return all.map(([scope]) => scope);
  return all.filter(([, holders]) => holders.some((role) => roles.includes(role))).map(([scope]) => scope);
}
