import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AchievementRow } from './achievements/tables.ts';
import type { BadgeRow, BadgeAwardRow } from './badges/tables.ts';
import type { LeaderboardEntryParent } from './leaderboards/entries.ts';
import type { LeaderboardSnapshotParent, LeaderboardDeltaParent, LeaderboardEventParent } from './leaderboards/live.ts';
import type { RankingParent } from './leaderboards/rankings.ts';
import type { LeaderboardRow } from './leaderboards/tables.ts';
import type { UserScoreParent } from './points/points.ts';
import type { PointsRuleRow, PointsEntryRow, LevelRow } from './points/tables.ts';
import type { ProgressEventParent, PointsAwardedParent, BadgeUnlockedParent, LevelReachedParent, StreakAtRiskParent } from './progress/live.ts';
import type { StreakParent } from './streaks/streaks.ts';
import type { UserErrorData, Connection, Reference } from '@atrium/kit';
import type { Ctx } from './index.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A 64-bit integer, written as a decimal string in JSON. */
  BigInt: { input: bigint; output: bigint | number | string; }
  /** An ISO 4217 currency code, e.g. `EUR`. */
  CurrencyCode: { input: string; output: string; }
  /** An opaque position in a list or an event stream. Store it, send it back, never parse it. */
  Cursor: { input: string; output: string; }
  /** A calendar day without time or zone: `YYYY-MM-DD`. */
  Date: { input: string; output: string; }
  /** A point in time: RFC 3339 with offset; always returned in UTC, e.g. `2026-03-01T09:30:00.000Z`. */
  DateTime: { input: Date; output: Date; }
  /** An email address, up to 254 characters; compared case-insensitively. */
  EmailAddress: { input: string; output: string; }
  /** Any JSON value. Used only where the content is free-form by nature. */
  JSON: { input: unknown; output: unknown; }
  /** A BCP 47 language tag, e.g. `pt-BR`. */
  Locale: { input: string; output: string; }
  /** CommonMark text as the author wrote it. Raw HTML in it is never rendered; sanitised output is in the `…Html` fields. */
  Markdown: { input: string; output: string; }
  /** An IANA time zone name, e.g. `Europe/Paris`. */
  TimeZone: { input: string; output: string; }
  /** An absolute `https` URL, up to 2048 characters. */
  URL: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** An accomplishment a person claims, optionally verified. What the platform itself awards is a `Badge`. Id prefix `ach_`. */
export type Achievement = Linkable & Node & {
  achievedOn?: Maybe<Scalars['Date']['output']>;
  audience: AchievementAudience;
  canonicalUrl: Scalars['URL']['output'];
  category: AchievementCategory;
  createdAt: Scalars['DateTime']['output'];
  description?: Maybe<Scalars['Markdown']['output']>;
  displayImageUrl?: Maybe<Scalars['URL']['output']>;
  displaySubtitle?: Maybe<Scalars['String']['output']>;
  displayTitle: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** Who gave the award or degree. */
  issuer?: Maybe<Scalars['String']['output']>;
  links: Array<Scalars['URL']['output']>;
  /** Points it brought its owner so far. */
  points: Scalars['Int']['output'];
  /** The post that announced it. */
  post?: Maybe<Post>;
  rejectionReason?: Maybe<Scalars['String']['output']>;
  skills: Array<Scalars['String']['output']>;
  title: Scalars['String']['output'];
  updatedAt: Scalars['DateTime']['output'];
  user?: Maybe<User>;
  verification: VerificationStatus;
  verifiedAt?: Maybe<Scalars['DateTime']['output']>;
  verifiedBy?: Maybe<User>;
  viewerCanUpdate: Scalars['Boolean']['output'];
};

/** Who can see an achievement. */
export type AchievementAudience =
  | 'FRIENDS'
  | 'MEMBERS'
  | 'PRIVATE'
  | 'PUBLIC';

/** Field an achievement belongs to. */
export type AchievementCategory =
  | 'ACADEMIC'
  | 'ARTS'
  | 'COMMUNITY_SERVICE'
  | 'COMPETITION'
  | 'LEADERSHIP'
  | 'OTHER'
  | 'PROFESSIONAL'
  | 'RESEARCH'
  | 'SPORTS'
  | 'TECHNICAL';

/** A page of a list of `Achievement`. */
export type AchievementConnection = {
  edges: Array<AchievementEdge>;
  /** The nodes of the edges, for when no cursor is needed. */
  nodes: Array<Achievement>;
  pageInfo: PageInfo;
  /** Size of the whole list, counted only when asked for; may be null above 10 000. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** Input of `achievementCreate`. */
export type AchievementCreateInput = {
  achievedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Also publishes a post with topic ACHIEVEMENT; never when nobody but you may see it. */
  announce?: InputMaybe<Scalars['Boolean']['input']>;
  audience?: InputMaybe<AchievementAudience>;
  category: AchievementCategory;
  /** Up to 5000 characters. */
  description?: InputMaybe<Scalars['Markdown']['input']>;
  /** Makes a retry safe: the same key returns the first result. Up to 64 characters, kept for 24 hours. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  issuer?: InputMaybe<Scalars['String']['input']>;
  /** Up to 5. */
  links?: InputMaybe<Array<Scalars['URL']['input']>>;
  requestVerification?: InputMaybe<Scalars['Boolean']['input']>;
  /** Up to 20. */
  skills?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Up to 150 characters. */
  title: Scalars['String']['input'];
};

/** Result of `achievementCreate`. */
export type AchievementCreatePayload = {
  achievement?: Maybe<Achievement>;
  /** Empty on success. */
  errors: Array<UserError>;
};

/** Result of `achievementDelete`. */
export type AchievementDeletePayload = {
  deletedId?: Maybe<Scalars['ID']['output']>;
  /** Empty on success. */
  errors: Array<UserError>;
};

/** A `Achievement` and its place in the list. */
export type AchievementEdge = {
  cursor: Scalars['Cursor']['output'];
  node: Achievement;
};

/** Narrows a list of achievements. All given conditions must hold. */
export type AchievementFilter = {
  achieved?: InputMaybe<DateRangeInput>;
  categories?: InputMaybe<Array<AchievementCategory>>;
  /** Institution of the owner. */
  institution?: InputMaybe<Scalars['String']['input']>;
  query?: InputMaybe<Scalars['String']['input']>;
  userId?: InputMaybe<Scalars['ID']['input']>;
  verification?: InputMaybe<VerificationStatus>;
};

/** Order of achievements. */
export type AchievementOrder = {
  direction: OrderDirection;
  field: AchievementOrderField;
};

/** What achievements can be ordered by. */
export type AchievementOrderField =
  | 'ACHIEVED_ON'
  | 'CREATED_AT'
  | 'LIKES';

/** Input of `achievementReview`. */
export type AchievementReviewInput = {
  approve: Scalars['Boolean']['input'];
  id: Scalars['ID']['input'];
  /** Shown to the owner; required when rejecting. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `achievementReview`. */
export type AchievementReviewPayload = {
  achievement?: Maybe<Achievement>;
  /** Empty on success. */
  errors: Array<UserError>;
};

/** Input of `achievementUpdate`. */
export type AchievementUpdateInput = {
  achievedOn?: InputMaybe<Scalars['Date']['input']>;
  audience?: InputMaybe<AchievementAudience>;
  category?: InputMaybe<AchievementCategory>;
  description?: InputMaybe<Scalars['Markdown']['input']>;
  id: Scalars['ID']['input'];
  issuer?: InputMaybe<Scalars['String']['input']>;
  links?: InputMaybe<Array<Scalars['URL']['input']>>;
  skills?: InputMaybe<Array<Scalars['String']['input']>>;
  title?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `achievementUpdate`. */
export type AchievementUpdatePayload = {
  achievement?: Maybe<Achievement>;
  /** Empty on success. */
  errors: Array<UserError>;
};

/** Result of `achievementVerificationRequest`. */
export type AchievementVerificationRequestPayload = {
  achievement?: Maybe<Achievement>;
  /** Empty on success. */
  errors: Array<UserError>;
};

/** A reward the platform gives, by rule or by hand (Open Badges 3.0). Id prefix `bdg_`. */
export type Badge = Node & {
  /** Newest first. */
  awards?: Maybe<BadgeAwardConnection>;
  awardsCount: Scalars['Int']['output'];
  category?: Maybe<Scalars['String']['output']>;
  /** What to do to earn it. */
  criteria: Scalars['Markdown']['output'];
  description: Scalars['String']['output'];
  iconUrl?: Maybe<Scalars['URL']['output']>;
  id: Scalars['ID']['output'];
  isArchived: Scalars['Boolean']['output'];
  isAutomatic: Scalars['Boolean']['output'];
  /** Secret badges are listed only to people who have them. */
  isSecret: Scalars['Boolean']['output'];
  name: Scalars['String']['output'];
  /** The badge as an Open Badges 3.0 `Achievement` object. */
  openBadgeAchievement: Scalars['JSON']['output'];
  /** Points that come with it. */
  points: Scalars['Int']['output'];
  /** Share of active members who have it, 0–1. */
  rarity?: Maybe<Scalars['Float']['output']>;
  /** Condition of an automatic badge: `{event, count, where}`. */
  rule?: Maybe<Scalars['JSON']['output']>;
  slug: Scalars['String']['output'];
  tier: BadgeTier;
  /** Your progress towards it, 0–1; null when it cannot be measured. */
  viewerProgress?: Maybe<Scalars['Float']['output']>;
};


/** A reward the platform gives, by rule or by hand (Open Badges 3.0). Id prefix `bdg_`. */
export type BadgeAwardsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Result of `badgeArchive`. */
export type BadgeArchivePayload = {
  badge?: Maybe<Badge>;
  /** Empty on success. */
  errors: Array<UserError>;
};

/** A badge given to a person. Id prefix `bda_`. */
export type BadgeAward = Linkable & Node & {
  awardedAt: Scalars['DateTime']['output'];
  /** Null for automatic awards. */
  awardedBy?: Maybe<User>;
  badge: Badge;
  canonicalUrl: Scalars['URL']['output'];
  /**
   * Signed Open Badges 3.0 credential (W3C Verifiable Credential). `proof[0].jwt` holds the same as a VC-JWT (EdDSA), signed with a key
   * of `/.well-known/jwks.json`; `credentialStatus.id` is a GET of `badgeAwardVerify`, to be sent with the header `apollo-require-preflight`.
   */
  credential: Scalars['JSON']['output'];
  displayImageUrl?: Maybe<Scalars['URL']['output']>;
  displaySubtitle?: Maybe<Scalars['String']['output']>;
  displayTitle: Scalars['String']['output'];
  evidenceUrl?: Maybe<Scalars['URL']['output']>;
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  reason?: Maybe<Scalars['String']['output']>;
  revocationReason?: Maybe<Scalars['String']['output']>;
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
  user?: Maybe<User>;
  /** Public code for `badgeAwardVerify`. */
  verificationCode: Scalars['String']['output'];
  verificationUrl: Scalars['URL']['output'];
};

/** A page of a list of `BadgeAward`. */
export type BadgeAwardConnection = {
  edges: Array<BadgeAwardEdge>;
  /** The nodes of the edges, for when no cursor is needed. */
  nodes: Array<BadgeAward>;
  pageInfo: PageInfo;
  /** Size of the whole list, counted only when asked for; may be null above 10 000. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A `BadgeAward` and its place in the list. */
export type BadgeAwardEdge = {
  cursor: Scalars['Cursor']['output'];
  node: BadgeAward;
};

/** Input of `badgeAward`. */
export type BadgeAwardInput = {
  badgeId: Scalars['ID']['input'];
  evidenceUrl?: InputMaybe<Scalars['URL']['input']>;
  expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Makes a retry safe: the same key returns the first result. Up to 64 characters, kept for 24 hours. */
  idempotencyKey: Scalars['String']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Up to 100. */
  userIds: Array<Scalars['ID']['input']>;
};

/** Result of `badgeAward`. */
export type BadgeAwardPayload = {
  awards?: Maybe<Array<BadgeAward>>;
  /** Empty on success. */
  errors: Array<UserError>;
};

/** A page of a list of `Badge`. */
export type BadgeConnection = {
  edges: Array<BadgeEdge>;
  /** The nodes of the edges, for when no cursor is needed. */
  nodes: Array<Badge>;
  pageInfo: PageInfo;
  /** Size of the whole list, counted only when asked for; may be null above 10 000. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A `Badge` and its place in the list. */
export type BadgeEdge = {
  cursor: Scalars['Cursor']['output'];
  node: Badge;
};

/** Input of `badgeRevoke`. */
export type BadgeRevokeInput = {
  awardId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

/** Result of `badgeRevoke`. */
export type BadgeRevokePayload = {
  award?: Maybe<BadgeAward>;
  /** Empty on success. */
  errors: Array<UserError>;
};

/** Rank of a badge. */
export type BadgeTier =
  | 'BRONZE'
  | 'GOLD'
  | 'PLATINUM'
  | 'SILVER';

/** You got a badge. */
export type BadgeUnlocked = {
  award?: Maybe<BadgeAward>;
  cursor: Scalars['Cursor']['output'];
  occurredAt: Scalars['DateTime']['output'];
};

/** Input of `badgeUpsert`. */
export type BadgeUpsertInput = {
  category?: InputMaybe<Scalars['String']['input']>;
  criteria?: InputMaybe<Scalars['Markdown']['input']>;
  description?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  isAutomatic?: InputMaybe<Scalars['Boolean']['input']>;
  isSecret?: InputMaybe<Scalars['Boolean']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  points?: InputMaybe<Scalars['Int']['input']>;
  /**
   * Condition over domain events: `{event, count, where, recipient}`, e.g. `{"event": "reaction.added", "count": 100, "recipient": "AUTHOR", "where": {"target.type": "Post"}}`.
   * `event` is one that can earn points, or `level.reached`; `count` 1–100 000; `where` up to 5 fields of the event's data, each with a value or up to 20
   * of which one must be there; `recipient` ACTOR (default) or AUTHOR. Deeds undone do not count; under a new rule counting starts anew.
   */
  rule?: InputMaybe<Scalars['JSON']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
  tier?: InputMaybe<BadgeTier>;
};

/** Result of `badgeUpsert`. */
export type BadgeUpsertPayload = {
  badge?: Maybe<Badge>;
  /** Empty on success. */
  errors: Array<UserError>;
};

/** The change collides with another object or with a newer version. */
export type ConflictError = UserError & {
  code: UserErrorCode;
  /** Stored version, when the code is STALE_VERSION. */
  currentVersion?: Maybe<Scalars['Int']['output']>;
  /** Id of the object that is in the way. */
  existingId?: Maybe<Scalars['ID']['output']>;
  message: Scalars['String']['output'];
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** A half-open period: `from` ≤ t < `to`, at most 400 days. */
export type DateRangeInput = {
  from: Scalars['DateTime']['input'];
  to: Scalars['DateTime']['input'];
};

/** Names one object, for mutations that need nothing else. */
export type IdInput = {
  id: Scalars['ID']['input'];
};

/** A value in `input` was refused. */
export type InputError = UserError & {
  code: UserErrorCode;
  message: Scalars['String']['output'];
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** A ranking of people. Equal scores share a rank (1, 2, 2, 4); inside a tie, who got there first comes first. Id prefix `ldb_`. */
export type Leaderboard = Node & {
  /** The person and their neighbours, best first. */
  around: Array<LeaderboardEntry>;
  /** Moment the entries were computed for. */
  asOf: Scalars['DateTime']['output'];
  /** Best first. */
  entries?: Maybe<LeaderboardEntryConnection>;
  /** Null when the person does not take part. */
  entryFor?: Maybe<LeaderboardEntry>;
  /** When set, the board shows the state of that moment. */
  frozenAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  metric: LeaderboardMetric;
  name: Scalars['String']['output'];
  /** How many have more than 0. */
  participantsCount: Scalars['Int']['output'];
  period: LeaderboardPeriod;
  /** Not part of the period. Past it the board is closed, and kept as it was earned. */
  periodEnd?: Maybe<Scalars['DateTime']['output']>;
  /** Midnight UTC; weeks begin on Monday. Null for ALL_TIME. */
  periodStart?: Maybe<Scalars['DateTime']['output']>;
  scope: LeaderboardScope;
  /** Name of the institution, id of the club or course, or year of graduation; null for GLOBAL. */
  scopeId?: Maybe<Scalars['ID']['output']>;
  slug: Scalars['String']['output'];
  viewerEntry?: Maybe<LeaderboardEntry>;
  visibility: LeaderboardVisibility;
};


/** A ranking of people. Equal scores share a rank (1, 2, 2, 4); inside a tie, who got there first comes first. Id prefix `ldb_`. */
export type LeaderboardAroundArgs = {
  radius?: InputMaybe<Scalars['Int']['input']>;
  userId: Scalars['ID']['input'];
};


/** A ranking of people. Equal scores share a rank (1, 2, 2, 4); inside a tie, who got there first comes first. Id prefix `ldb_`. */
export type LeaderboardEntriesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A ranking of people. Equal scores share a rank (1, 2, 2, 4); inside a tie, who got there first comes first. Id prefix `ldb_`. */
export type LeaderboardEntryForArgs = {
  userId: Scalars['ID']['input'];
};

/** A page of a list of `Leaderboard`. */
export type LeaderboardConnection = {
  edges: Array<LeaderboardEdge>;
  /** The nodes of the edges, for when no cursor is needed. */
  nodes: Array<Leaderboard>;
  pageInfo: PageInfo;
  /** Size of the whole list, counted only when asked for; may be null above 10 000. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** Rows that changed since the last message. Applied to the snapshot they give the current board. */
export type LeaderboardDelta = {
  changed: Array<LeaderboardEntry>;
  cursor: Scalars['Cursor']['output'];
  leaderboardId: Scalars['ID']['output'];
  occurredAt: Scalars['DateTime']['output'];
  /** People who left the window. */
  removedUserIds: Array<Scalars['ID']['output']>;
  viewerEntry?: Maybe<LeaderboardEntry>;
};

/** A `Leaderboard` and its place in the list. */
export type LeaderboardEdge = {
  cursor: Scalars['Cursor']['output'];
  node: Leaderboard;
};

/** A person's place on a leaderboard. Id prefix `lde_`. */
export type LeaderboardEntry = Node & {
  id: Scalars['ID']['output'];
  isTied: Scalars['Boolean']['output'];
  /** Rank at the start of the day (UTC), among those who take part now; null for who had nothing then. */
  previousRank?: Maybe<Scalars['Int']['output']>;
  rank: Scalars['Int']['output'];
  /** Positive: moved up. 0 without a previous rank. */
  rankChange: Scalars['Int']['output'];
  /** When the last of this score was earned. */
  reachedAt: Scalars['DateTime']['output'];
  score: Scalars['Int']['output'];
  user?: Maybe<User>;
};

/** A page of a list of `LeaderboardEntry`. */
export type LeaderboardEntryConnection = {
  edges: Array<LeaderboardEntryEdge>;
  /** The nodes of the edges, for when no cursor is needed. */
  nodes: Array<LeaderboardEntry>;
  pageInfo: PageInfo;
  /** Size of the whole list, counted only when asked for; may be null above 10 000. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A `LeaderboardEntry` and its place in the list. */
export type LeaderboardEntryEdge = {
  cursor: Scalars['Cursor']['output'];
  node: LeaderboardEntry;
};

/** Messages of `leaderboardUpdated`. */
export type LeaderboardEvent = LeaderboardDelta | LeaderboardSnapshot | StreamLagged;

/** Input of `leaderboardFreezeSet`. */
export type LeaderboardFreezeSetInput = {
  frozen: Scalars['Boolean']['input'];
  id: Scalars['ID']['input'];
};

/** Result of `leaderboardFreezeSet`. */
export type LeaderboardFreezeSetPayload = {
  /** Empty on success. */
  errors: Array<UserError>;
  leaderboard?: Maybe<Leaderboard>;
};

/** What a leaderboard ranks by. */
export type LeaderboardMetric =
  /** Verified achievements. */
  | 'ACHIEVEMENTS'
  | 'COMPETITIONS'
  | 'CONTRIBUTIONS'
  | 'ENGAGEMENT'
  | 'LEARNING'
  | 'POINTS';

/** Which time a leaderboard counts; periods follow UTC. */
export type LeaderboardPeriod =
  | 'ALL_TIME'
  | 'DAILY'
  | 'MONTHLY'
  | 'WEEKLY'
  | 'YEARLY';

/** Result of `leaderboardRecompute`. */
export type LeaderboardRecomputePayload = {
  /** Empty on success. */
  errors: Array<UserError>;
  leaderboard?: Maybe<Leaderboard>;
};

/** Whom a leaderboard compares. */
export type LeaderboardScope =
  | 'CLUB'
  /** Same graduation year. */
  | 'COHORT'
  | 'COURSE'
  | 'GLOBAL'
  | 'INSTITUTION';

/** First message after subscribing: the whole window. */
export type LeaderboardSnapshot = {
  cursor: Scalars['Cursor']['output'];
  entries: Array<LeaderboardEntry>;
  leaderboard: Leaderboard;
  occurredAt: Scalars['DateTime']['output'];
  viewerEntry?: Maybe<LeaderboardEntry>;
};

/** Input of `leaderboardUpsert`. */
export type LeaderboardUpsertInput = {
  id?: InputMaybe<Scalars['ID']['input']>;
  metric?: InputMaybe<LeaderboardMetric>;
  name?: InputMaybe<Scalars['String']['input']>;
  period?: InputMaybe<LeaderboardPeriod>;
  scope?: InputMaybe<LeaderboardScope>;
  scopeId?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
  visibility?: InputMaybe<LeaderboardVisibility>;
};

/** Result of `leaderboardUpsert`. */
export type LeaderboardUpsertPayload = {
  /** Empty on success. */
  errors: Array<UserError>;
  leaderboard?: Maybe<Leaderboard>;
};

/** Who can see a leaderboard. */
export type LeaderboardVisibility =
  | 'HIDDEN'
  | 'MEMBERS'
  | 'PUBLIC';

/** A step on the ladder of points. Id prefix `lvl_`. */
export type Level = Node & {
  iconUrl?: Maybe<Scalars['URL']['output']>;
  id: Scalars['ID']['output'];
  minPoints: Scalars['Int']['output'];
  name: Scalars['String']['output'];
  number: Scalars['Int']['output'];
};

/** One step of the ladder. */
export type LevelInput = {
  minPoints: Scalars['Int']['input'];
  name: Scalars['String']['input'];
  number: Scalars['Int']['input'];
};

/** You reached a level. */
export type LevelReached = {
  cursor: Scalars['Cursor']['output'];
  level?: Maybe<Level>;
  occurredAt: Scalars['DateTime']['output'];
};

/** Input of `levelsSet`. */
export type LevelsSetInput = {
  /** 1–100. */
  levels: Array<LevelInput>;
};

/** Result of `levelsSet`. */
export type LevelsSetPayload = {
  /** Empty on success. */
  errors: Array<UserError>;
  levels?: Maybe<Array<Level>>;
};

/** A limit or quota was hit. */
export type LimitError = UserError & {
  code: UserErrorCode;
  limit?: Maybe<Scalars['Int']['output']>;
  message: Scalars['String']['output'];
  path?: Maybe<Array<Scalars['String']['output']>>;
  remaining?: Maybe<Scalars['Int']['output']>;
  /** When the quota is full again; null for fixed limits. */
  resetAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Anything that can be shown as a card in feeds, search, notifications and moderation. Select these fields on any union of entities; they never conflict. */
export type Linkable = {
  /** Address of the object on the community's web site. */
  canonicalUrl: Scalars['URL']['output'];
  /** Square or 16:9 thumbnail. */
  displayImageUrl?: Maybe<Scalars['URL']['output']>;
  /** Second line: author, date or status, plain text. */
  displaySubtitle?: Maybe<Scalars['String']['output']>;
  /** One-line title, plain text, ready to display. */
  displayTitle: Scalars['String']['output'];
  id: Scalars['ID']['output'];
};

/** An amount of money. */
export type Money = {
  /** Minor units of the currency, e.g. cents. */
  amount: Scalars['BigInt']['output'];
  currency: Scalars['CurrencyCode']['output'];
};

/** An amount of money. */
export type MoneyInput = {
  /** Minor units of the currency, e.g. cents; not negative. */
  amount: Scalars['BigInt']['input'];
  currency: Scalars['CurrencyCode']['input'];
};

/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type Mutation = {
  /** Publishes an achievement of yours. Emits `achievement.created`. Errors: REQUIRED, TOO_LONG, OUT_OF_RANGE (a day to come), LIMIT_EXCEEDED (500 in all), IDEMPOTENCY_MISMATCH. */
  achievementCreate?: Maybe<AchievementCreatePayload>;
  /** Deletes an achievement; its points are taken back. */
  achievementDelete?: Maybe<AchievementDeletePayload>;
  /** Verifies or rejects a PENDING achievement of somebody else. Emits `achievement.verified`. Errors: INVALID_STATE, REQUIRED (reason), POLICY (your own), NOT_FOUND. */
  achievementReview?: Maybe<AchievementReviewPayload>;
  /** Changes an achievement. Changing title, issuer or date of a verified one resets its verification. */
  achievementUpdate?: Maybe<AchievementUpdatePayload>;
  /** Asks for verification, also anew after a rejection. Errors: INVALID_STATE, NOT_FOUND, POLICY. */
  achievementVerificationRequest?: Maybe<AchievementVerificationRequestPayload>;
  /** Stops a badge from being awarded; awards stay valid. */
  badgeArchive?: Maybe<BadgeArchivePayload>;
  /** Gives a badge to people, all or none; those who have it are skipped. Emits `badge.awarded`. Errors: NOT_FOUND, INVALID_STATE (archived), POLICY (to oneself, or given by rule), LIMIT_EXCEEDED, OUT_OF_RANGE (expiresAt). */
  badgeAward?: Maybe<BadgeAwardPayload>;
  /** Takes an award and its points back; verification shows it at once, and its rule does not give it again. Emits `badge.revoked`. Errors: ALREADY_DONE, REQUIRED (reason), NOT_FOUND. */
  badgeRevoke?: Maybe<BadgeRevokePayload>;
  /** Creates a badge, or changes the one with `id`. Errors: UNIQUE, REQUIRED, FORMAT, INVALID (rule), TOO_LONG, OUT_OF_RANGE, NOT_FOUND. */
  badgeUpsert?: Maybe<BadgeUpsertPayload>;
  /** Freezes a board as it stands, or lets it run again. Errors: ALREADY_DONE, INVALID_STATE (a closed period). */
  leaderboardFreezeSet?: Maybe<LeaderboardFreezeSetPayload>;
  /** Rebuilds a board from the ledger; the result is the same unless the board was damaged. */
  leaderboardRecompute?: Maybe<LeaderboardRecomputePayload>;
  /** Creates a leaderboard, or changes the one with `id`. Without a slug one is made of the name. Errors: UNIQUE, REQUIRED, FORMAT, INVALID_STATE. */
  leaderboardUpsert?: Maybe<LeaderboardUpsertPayload>;
  /** Replaces the ladder of levels. Errors: INVALID (numbers and points must rise). */
  levelsSet?: Maybe<LevelsSetPayload>;
  /** Adds or deducts points by hand. Written to the audit log. Errors: OUT_OF_RANGE (also 0), REQUIRED, NOT_FOUND, IDEMPOTENCY_MISMATCH. */
  pointsAdjust?: Maybe<PointsAdjustPayload>;
  /** Creates a rule, or a new version of the one with `id`; past entries stay. Written to the audit log. Errors: INVALID (unknown trigger), REQUIRED, OUT_OF_RANGE, NOT_FOUND. */
  pointsRuleUpsert?: Maybe<PointsRuleUpsertPayload>;
  /** Protects a streak of yours for the coming days: from today if you have done nothing yet, else from tomorrow, behind days frozen already. Seven days a month of each kind. Errors: QUOTA_EXCEEDED, OUT_OF_RANGE, INVALID_STATE (no streak runs). */
  streakFreeze?: Maybe<StreakFreezePayload>;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationAchievementCreateArgs = {
  input: AchievementCreateInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationAchievementDeleteArgs = {
  input: IdInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationAchievementReviewArgs = {
  input: AchievementReviewInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationAchievementUpdateArgs = {
  input: AchievementUpdateInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationAchievementVerificationRequestArgs = {
  input: IdInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationBadgeArchiveArgs = {
  input: IdInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationBadgeAwardArgs = {
  input: BadgeAwardInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationBadgeRevokeArgs = {
  input: BadgeRevokeInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationBadgeUpsertArgs = {
  input: BadgeUpsertInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationLeaderboardFreezeSetArgs = {
  input: LeaderboardFreezeSetInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationLeaderboardRecomputeArgs = {
  input: IdInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationLeaderboardUpsertArgs = {
  input: LeaderboardUpsertInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationLevelsSetArgs = {
  input: LevelsSetInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationPointsAdjustArgs = {
  input: PointsAdjustInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationPointsRuleUpsertArgs = {
  input: PointsRuleUpsertInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationStreakFreezeArgs = {
  input: StreakFreezeInput;
};

/** An object with a globally unique id: a type prefix and a UUIDv7, e.g. `pst_0190b5c4…`. `node(id:)` returns any of them. */
export type Node = {
  id: Scalars['ID']['output'];
};

/** Direction of an order. */
export type OrderDirection =
  | 'ASC'
  | 'DESC';

/** Where a page of a connection stands in the whole list. */
export type PageInfo = {
  /** Cursor of the last edge; pass it as `after` to read on. */
  endCursor?: Maybe<Scalars['Cursor']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first edge of this page; null when the page is empty. */
  startCursor?: Maybe<Scalars['Cursor']['output']>;
};

/** Input of `pointsAdjust`. */
export type PointsAdjustInput = {
  /** -1 000 000 to 1 000 000. */
  amount: Scalars['Int']['input'];
  /** Makes a retry safe: the same key returns the first result. Up to 64 characters, kept for 24 hours. */
  idempotencyKey: Scalars['String']['input'];
  reason: Scalars['String']['input'];
  userId: Scalars['ID']['input'];
};

/** Result of `pointsAdjust`. */
export type PointsAdjustPayload = {
  entry?: Maybe<PointsEntry>;
  /** Empty on success. */
  errors: Array<UserError>;
};

/** You got or lost points. */
export type PointsAwarded = {
  cursor: Scalars['Cursor']['output'];
  entry?: Maybe<PointsEntry>;
  occurredAt: Scalars['DateTime']['output'];
  /** Your new total. */
  total: Scalars['Int']['output'];
};

/** One movement of points. Entries are never changed; a reversal is an entry of its own. Seen by its user and `rewards:admin`. Id prefix `pte_`. */
export type PointsEntry = Node & {
  /** Negative for a reversal or deduction. */
  amount: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  note?: Maybe<Scalars['String']['output']>;
  /** When it was entered. What is taken back or given again counts on the day on which it was first earned. */
  occurredAt: Scalars['DateTime']['output'];
  /** Entry this one reverses. */
  reversalOf?: Maybe<PointsEntry>;
  reversedAt?: Maybe<Scalars['DateTime']['output']>;
  rule?: Maybe<PointsRule>;
  /** Object it was earned with. An object earns a user one entry per rule, until that entry is reversed. */
  sourceId: Scalars['ID']['output'];
  /** Domain event that caused it, e.g. `comment.created` (of a reversal, the one that undid it), or `adjustment`. */
  sourceType: Scalars['String']['output'];
  user?: Maybe<User>;
};

/** A page of a list of `PointsEntry`. */
export type PointsEntryConnection = {
  edges: Array<PointsEntryEdge>;
  /** The nodes of the edges, for when no cursor is needed. */
  nodes: Array<PointsEntry>;
  pageInfo: PageInfo;
  /** Size of the whole list, counted only when asked for; may be null above 10 000. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A `PointsEntry` and its place in the list. */
export type PointsEntryEdge = {
  cursor: Scalars['Cursor']['output'];
  node: PointsEntry;
};

/** Who gets the points of a rule. */
export type PointsRecipient =
  /** Who did it. */
  | 'ACTOR'
  /** Whose content it was about. */
  | 'AUTHOR';

/** How many points a domain event brings. Points come from these rules only, never from a client's request. Id prefix `ptr_`. */
export type PointsRule = Node & {
  amount: Scalars['Int']['output'];
  /** Most points a person gets from this rule per day, in their time zone. */
  dailyCap?: Maybe<Scalars['Int']['output']>;
  id: Scalars['ID']['output'];
  isEnabled: Scalars['Boolean']['output'];
  name: Scalars['String']['output'];
  /** When true, the same object counts once. */
  perSourceOnce: Scalars['Boolean']['output'];
  recipient: PointsRecipient;
  /** Domain event, e.g. `reaction.added`. */
  trigger: Scalars['String']['output'];
  version: Scalars['Int']['output'];
};

/** Input of `pointsRuleUpsert`. */
export type PointsRuleUpsertInput = {
  /** -1000 to 1000. */
  amount?: InputMaybe<Scalars['Int']['input']>;
  dailyCap?: InputMaybe<Scalars['Int']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  isEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  perSourceOnce?: InputMaybe<Scalars['Boolean']['input']>;
  recipient?: InputMaybe<PointsRecipient>;
  trigger?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `pointsRuleUpsert`. */
export type PointsRuleUpsertPayload = {
  /** Empty on success. */
  errors: Array<UserError>;
  rule?: Maybe<PointsRule>;
};

export type Post = {
  id: Scalars['ID']['output'];
};

/** Messages of `progressUpdated`. */
export type ProgressEvent = BadgeUnlocked | LevelReached | PointsAwarded | StreakAtRisk | StreamLagged;

/** Everything that can be read. */
export type Query = {
  /** One achievement; null when it does not exist or you may not see it. */
  achievement?: Maybe<Achievement>;
  /** Achievements you may see, newest first by default. Reviewers filter by `verification: PENDING`. */
  achievements?: Maybe<AchievementConnection>;
  /** One badge, by exactly one of the arguments. */
  badge?: Maybe<Badge>;
  /** The award behind a verification code, also when revoked; needs no sign-in. */
  badgeAwardVerify?: Maybe<BadgeAward>;
  /** Badges that can be earned. */
  badges?: Maybe<BadgeConnection>;
  /** One leaderboard, by exactly one of the arguments. */
  leaderboard?: Maybe<Leaderboard>;
  /** Leaderboards you may see: running ones first, everybody's before those of some; then closed periods, the latest first. */
  leaderboards?: Maybe<LeaderboardConnection>;
  /** All levels, lowest first. */
  levels?: Maybe<Array<Level>>;
  /** What earns points, so that it can be explained to members; `rewards:admin` also sees rules that are switched off. */
  pointsRules?: Maybe<Array<PointsRule>>;
};


/** Everything that can be read. */
export type QueryAchievementArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryAchievementsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<AchievementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AchievementOrder>;
};


/** Everything that can be read. */
export type QueryBadgeArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be read. */
export type QueryBadgeAwardVerifyArgs = {
  code: Scalars['String']['input'];
};


/** Everything that can be read. */
export type QueryBadgesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  category?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QueryLeaderboardArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be read. */
export type QueryLeaderboardsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  metric?: InputMaybe<LeaderboardMetric>;
  period?: InputMaybe<LeaderboardPeriod>;
  scope?: InputMaybe<LeaderboardScope>;
  scopeId?: InputMaybe<Scalars['ID']['input']>;
};

/** A person's place on one board. */
export type Ranking = {
  leaderboard: Leaderboard;
  /** Share of participants ranked lower, 0–100. */
  percentile: Scalars['Float']['output'];
  rank: Scalars['Int']['output'];
  score: Scalars['Int']['output'];
};

/** The object is in the wrong state. */
export type StateError = UserError & {
  /** States in which the mutation is allowed. */
  allowedStates?: Maybe<Array<Scalars['String']['output']>>;
  code: UserErrorCode;
  /** State the object is in now, as an enum value name. */
  currentState?: Maybe<Scalars['String']['output']>;
  message: Scalars['String']['output'];
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** Days in a row on which a person did something. A day ends at midnight in their time zone; travelling never breaks a streak. */
export type Streak = {
  /** True when today would end it. */
  atRisk: Scalars['Boolean']['output'];
  /** Days. */
  current: Scalars['Int']['output'];
  /** Days that can still be frozen this month. */
  freezesAvailable: Scalars['Int']['output'];
  frozenUntil?: Maybe<Scalars['Date']['output']>;
  kind: StreakKind;
  lastActiveOn?: Maybe<Scalars['Date']['output']>;
  /** Days. */
  longest: Scalars['Int']['output'];
};

/** A streak of yours ends today unless you act. */
export type StreakAtRisk = {
  cursor: Scalars['Cursor']['output'];
  occurredAt: Scalars['DateTime']['output'];
  streak: Streak;
};

/** Input of `streakFreeze`. */
export type StreakFreezeInput = {
  /** 1–7. */
  days?: Scalars['Int']['input'];
  kind: StreakKind;
};

/** Result of `streakFreeze`. */
export type StreakFreezePayload = {
  /** Empty on success. */
  errors: Array<UserError>;
  streak?: Maybe<Streak>;
};

/** What a streak counts. */
export type StreakKind =
  /** A commit or a completed task. */
  | 'CONTRIBUTION'
  /** Any activity. */
  | 'DAILY_ACTIVITY'
  /** A lesson or exercise. */
  | 'LEARNING';

/** Sent on a subscription when the server cannot prove that nothing was missed. Query the current state, then subscribe again with `resumeAfter`. */
export type StreamLagged = {
  /** Number of events skipped, when known. */
  missed?: Maybe<Scalars['Int']['output']>;
  resumeAfter?: Maybe<Scalars['Cursor']['output']>;
};

/** Everything that can be followed live. Messages carry a cursor from which a later subscription resumes. */
export type Subscription = {
  /** A leaderboard as it moves: a snapshot, then changed rows; again a snapshot when the board or its period changes. Rows are ordered by rank, then `reachedAt`, then the id of the user. */
  leaderboardUpdated?: Maybe<LeaderboardEvent>;
  /** Your points, badges, levels and streak warnings as they happen. */
  progressUpdated?: Maybe<ProgressEvent>;
};


/** Everything that can be followed live. Messages carry a cursor from which a later subscription resumes. */
export type SubscriptionLeaderboardUpdatedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  leaderboardId: Scalars['ID']['input'];
  throttleMs?: InputMaybe<Scalars['Int']['input']>;
  top?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be followed live. Messages carry a cursor from which a later subscription resumes. */
export type SubscriptionProgressUpdatedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
};

export type User = {
  /** Achievements you may see, latest first. */
  achievements?: Maybe<AchievementConnection>;
  /** Valid awards, newest first. */
  badges?: Maybe<BadgeAwardConnection>;
  id: Scalars['ID']['output'];
  level?: Maybe<Level>;
  /** Ledger entries, newest first. */
  pointsHistory?: Maybe<PointsEntryConnection>;
  /** Rank on the matching board; null when it does not exist or the person is not on it. */
  rank?: Maybe<Scalars['Int']['output']>;
  /** Places on all boards you may see. */
  rankings?: Maybe<Array<Ranking>>;
  score?: Maybe<UserScore>;
  streaks?: Maybe<Array<Streak>>;
};


export type UserAchievementsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  category?: InputMaybe<AchievementCategory>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type UserBadgesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type UserPointsHistoryArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  range?: InputMaybe<DateRangeInput>;
};


export type UserRankArgs = {
  metric?: InputMaybe<LeaderboardMetric>;
  period?: InputMaybe<LeaderboardPeriod>;
  scope?: InputMaybe<LeaderboardScope>;
  scopeId?: InputMaybe<Scalars['ID']['input']>;
};

/** An expected failure of a mutation, returned as data. A mutation can report several at once; nothing was changed when `errors` is not empty. */
export type UserError = {
  code: UserErrorCode;
  /** For the person in front of the screen, in the request's language. */
  message: Scalars['String']['output'];
  /** Path of the offending value inside `input`, e.g. `["tags", "3"]`; null when no single value is to blame. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** Machine-readable reason of a `UserError`. New values may be added: treat unknown ones as INVALID. */
export type UserErrorCode =
  /** This was done before and cannot be done twice. */
  | 'ALREADY_DONE'
  /** One of the two people has blocked the other. */
  | 'BLOCKED'
  /** No seat, slot or place is left. */
  | 'CAPACITY_REACHED'
  /** Contradicts another object; see `ConflictError.existingId`. */
  | 'CONFLICT'
  /** The deadline is over by the server's clock. */
  | 'DEADLINE_PASSED'
  /** The token, offer or invitation is no longer valid. */
  | 'EXPIRED'
  /** The value has the wrong format. */
  | 'FORMAT'
  /** The `idempotencyKey` was used before with a different input. */
  | 'IDEMPOTENCY_MISMATCH'
  /** The value is not acceptable for a reason given in `message`. */
  | 'INVALID'
  /** Wrong identifier, password or code; which one is never said. */
  | 'INVALID_CREDENTIALS'
  /** The object's state does not allow this; see `StateError.currentState`. */
  | 'INVALID_STATE'
  /** A fixed limit would be exceeded. */
  | 'LIMIT_EXCEEDED'
  /** The referenced object does not exist or you may not see it. */
  | 'NOT_FOUND'
  /** A number, date or amount outside the allowed range. */
  | 'OUT_OF_RANGE'
  /** The payment was declined. */
  | 'PAYMENT_FAILED'
  /** You may see the object, but its rules do not allow you to do this. */
  | 'POLICY'
  /** An outside service failed; a later retry may succeed. */
  | 'PROVIDER_ERROR'
  /** A periodic allowance is used up; see `LimitError.resetAt`. */
  | 'QUOTA_EXCEEDED'
  /** A value is missing. */
  | 'REQUIRED'
  /** `expectedVersion` is not the stored version; read again and retry. */
  | 'STALE_VERSION'
  /** The token is malformed, forged, used or expired. */
  | 'TOKEN_INVALID'
  /** Longer than the documented limit. */
  | 'TOO_LONG'
  /** Shorter than the documented minimum. */
  | 'TOO_SHORT'
  /** Another object already has this value. */
  | 'UNIQUE'
  /** The password is too weak or known from a breach. */
  | 'WEAK_PASSWORD';

/** A person's points: always the sum of their ledger. */
export type UserScore = {
  level?: Maybe<Level>;
  nextLevel?: Maybe<Level>;
  pointsToNextLevel?: Maybe<Scalars['Int']['output']>;
  thisMonth: Scalars['Int']['output'];
  /** Earned since Monday, in the person's time zone. */
  thisWeek: Scalars['Int']['output'];
  total: Scalars['Int']['output'];
};

/** Whether a claimed achievement was checked. */
export type VerificationStatus =
  | 'PENDING'
  | 'REJECTED'
  | 'UNVERIFIED'
  | 'VERIFIED';



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Achievement: Achievement;
  Badge: Badge;
  BadgeAward: BadgeAward;
  Leaderboard: Leaderboard;
  LeaderboardEntry: LeaderboardEntry;
  Level: Level;
  PointsEntry: PointsEntry;
  PointsRule: PointsRule;
  User: User;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Achievement:
    ( { __typename: 'Achievement' }
    & GraphQLRecursivePick<FederationTypes['Achievement'], {"id":true}> );
  Badge:
    ( { __typename: 'Badge' }
    & GraphQLRecursivePick<FederationTypes['Badge'], {"id":true}> );
  BadgeAward:
    ( { __typename: 'BadgeAward' }
    & GraphQLRecursivePick<FederationTypes['BadgeAward'], {"id":true}> );
  Leaderboard:
    ( { __typename: 'Leaderboard' }
    & GraphQLRecursivePick<FederationTypes['Leaderboard'], {"id":true}> );
  LeaderboardEntry:
    ( { __typename: 'LeaderboardEntry' }
    & GraphQLRecursivePick<FederationTypes['LeaderboardEntry'], {"id":true}> );
  Level:
    ( { __typename: 'Level' }
    & GraphQLRecursivePick<FederationTypes['Level'], {"id":true}> );
  PointsEntry:
    ( { __typename: 'PointsEntry' }
    & GraphQLRecursivePick<FederationTypes['PointsEntry'], {"id":true}> );
  PointsRule:
    ( { __typename: 'PointsRule' }
    & GraphQLRecursivePick<FederationTypes['PointsRule'], {"id":true}> );
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Linkable:
    | ( AchievementRow )
    | ( BadgeAwardRow )
  ;
  Node:
    | ( AchievementRow )
    | ( BadgeRow )
    | ( BadgeAwardRow )
    | ( LeaderboardRow )
    | ( LeaderboardEntryParent )
    | ( LevelRow )
    | ( PointsEntryRow )
    | ( PointsRuleRow )
  ;
  UserError:
    | ( UserErrorData )
    | ( UserErrorData )
    | ( UserErrorData )
    | ( UserErrorData )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Achievement: ResolverTypeWrapper<AchievementRow>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AchievementAudience: AchievementAudience;
  AchievementCategory: AchievementCategory;
  AchievementConnection: ResolverTypeWrapper<Connection<ResolversTypes["Achievement"]>>;
  AchievementCreateInput: AchievementCreateInput;
  AchievementCreatePayload: ResolverTypeWrapper<Omit<AchievementCreatePayload, 'achievement' | 'errors'> & { achievement?: Maybe<ResolversTypes['Achievement']>, errors: Array<ResolversTypes['UserError']> }>;
  AchievementDeletePayload: ResolverTypeWrapper<Omit<AchievementDeletePayload, 'errors'> & { errors: Array<ResolversTypes['UserError']> }>;
  AchievementEdge: ResolverTypeWrapper<Omit<AchievementEdge, 'node'> & { node: ResolversTypes['Achievement'] }>;
  AchievementFilter: AchievementFilter;
  AchievementOrder: AchievementOrder;
  AchievementOrderField: AchievementOrderField;
  AchievementReviewInput: AchievementReviewInput;
  AchievementReviewPayload: ResolverTypeWrapper<Omit<AchievementReviewPayload, 'achievement' | 'errors'> & { achievement?: Maybe<ResolversTypes['Achievement']>, errors: Array<ResolversTypes['UserError']> }>;
  AchievementUpdateInput: AchievementUpdateInput;
  AchievementUpdatePayload: ResolverTypeWrapper<Omit<AchievementUpdatePayload, 'achievement' | 'errors'> & { achievement?: Maybe<ResolversTypes['Achievement']>, errors: Array<ResolversTypes['UserError']> }>;
  AchievementVerificationRequestPayload: ResolverTypeWrapper<Omit<AchievementVerificationRequestPayload, 'achievement' | 'errors'> & { achievement?: Maybe<ResolversTypes['Achievement']>, errors: Array<ResolversTypes['UserError']> }>;
  Badge: ResolverTypeWrapper<BadgeRow>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  BadgeArchivePayload: ResolverTypeWrapper<Omit<BadgeArchivePayload, 'badge' | 'errors'> & { badge?: Maybe<ResolversTypes['Badge']>, errors: Array<ResolversTypes['UserError']> }>;
  BadgeAward: ResolverTypeWrapper<BadgeAwardRow>;
  BadgeAwardConnection: ResolverTypeWrapper<Connection<ResolversTypes["BadgeAward"]>>;
  BadgeAwardEdge: ResolverTypeWrapper<Omit<BadgeAwardEdge, 'node'> & { node: ResolversTypes['BadgeAward'] }>;
  BadgeAwardInput: BadgeAwardInput;
  BadgeAwardPayload: ResolverTypeWrapper<Omit<BadgeAwardPayload, 'awards' | 'errors'> & { awards?: Maybe<Array<ResolversTypes['BadgeAward']>>, errors: Array<ResolversTypes['UserError']> }>;
  BadgeConnection: ResolverTypeWrapper<Connection<ResolversTypes["Badge"]>>;
  BadgeEdge: ResolverTypeWrapper<Omit<BadgeEdge, 'node'> & { node: ResolversTypes['Badge'] }>;
  BadgeRevokeInput: BadgeRevokeInput;
  BadgeRevokePayload: ResolverTypeWrapper<Omit<BadgeRevokePayload, 'award' | 'errors'> & { award?: Maybe<ResolversTypes['BadgeAward']>, errors: Array<ResolversTypes['UserError']> }>;
  BadgeTier: BadgeTier;
  BadgeUnlocked: ResolverTypeWrapper<BadgeUnlockedParent>;
  BadgeUpsertInput: BadgeUpsertInput;
  BadgeUpsertPayload: ResolverTypeWrapper<Omit<BadgeUpsertPayload, 'badge' | 'errors'> & { badge?: Maybe<ResolversTypes['Badge']>, errors: Array<ResolversTypes['UserError']> }>;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  ConflictError: ResolverTypeWrapper<UserErrorData>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  Cursor: ResolverTypeWrapper<Scalars['Cursor']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateRangeInput: DateRangeInput;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  EmailAddress: ResolverTypeWrapper<Scalars['EmailAddress']['output']>;
  IdInput: IdInput;
  InputError: ResolverTypeWrapper<UserErrorData>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Leaderboard: ResolverTypeWrapper<LeaderboardRow>;
  LeaderboardConnection: ResolverTypeWrapper<Connection<ResolversTypes["Leaderboard"]>>;
  LeaderboardDelta: ResolverTypeWrapper<LeaderboardDeltaParent>;
  LeaderboardEdge: ResolverTypeWrapper<Omit<LeaderboardEdge, 'node'> & { node: ResolversTypes['Leaderboard'] }>;
  LeaderboardEntry: ResolverTypeWrapper<LeaderboardEntryParent>;
  LeaderboardEntryConnection: ResolverTypeWrapper<Connection<ResolversTypes["LeaderboardEntry"]>>;
  LeaderboardEntryEdge: ResolverTypeWrapper<Omit<LeaderboardEntryEdge, 'node'> & { node: ResolversTypes['LeaderboardEntry'] }>;
  LeaderboardEvent: ResolverTypeWrapper<LeaderboardEventParent>;
  LeaderboardFreezeSetInput: LeaderboardFreezeSetInput;
  LeaderboardFreezeSetPayload: ResolverTypeWrapper<Omit<LeaderboardFreezeSetPayload, 'errors' | 'leaderboard'> & { errors: Array<ResolversTypes['UserError']>, leaderboard?: Maybe<ResolversTypes['Leaderboard']> }>;
  LeaderboardMetric: LeaderboardMetric;
  LeaderboardPeriod: LeaderboardPeriod;
  LeaderboardRecomputePayload: ResolverTypeWrapper<Omit<LeaderboardRecomputePayload, 'errors' | 'leaderboard'> & { errors: Array<ResolversTypes['UserError']>, leaderboard?: Maybe<ResolversTypes['Leaderboard']> }>;
  LeaderboardScope: LeaderboardScope;
  LeaderboardSnapshot: ResolverTypeWrapper<LeaderboardSnapshotParent>;
  LeaderboardUpsertInput: LeaderboardUpsertInput;
  LeaderboardUpsertPayload: ResolverTypeWrapper<Omit<LeaderboardUpsertPayload, 'errors' | 'leaderboard'> & { errors: Array<ResolversTypes['UserError']>, leaderboard?: Maybe<ResolversTypes['Leaderboard']> }>;
  LeaderboardVisibility: LeaderboardVisibility;
  Level: ResolverTypeWrapper<LevelRow>;
  LevelInput: LevelInput;
  LevelReached: ResolverTypeWrapper<LevelReachedParent>;
  LevelsSetInput: LevelsSetInput;
  LevelsSetPayload: ResolverTypeWrapper<Omit<LevelsSetPayload, 'errors' | 'levels'> & { errors: Array<ResolversTypes['UserError']>, levels?: Maybe<Array<ResolversTypes['Level']>> }>;
  LimitError: ResolverTypeWrapper<UserErrorData>;
  Linkable: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Linkable']>;
  Locale: ResolverTypeWrapper<Scalars['Locale']['output']>;
  Markdown: ResolverTypeWrapper<Scalars['Markdown']['output']>;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  OrderDirection: OrderDirection;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PointsAdjustInput: PointsAdjustInput;
  PointsAdjustPayload: ResolverTypeWrapper<Omit<PointsAdjustPayload, 'entry' | 'errors'> & { entry?: Maybe<ResolversTypes['PointsEntry']>, errors: Array<ResolversTypes['UserError']> }>;
  PointsAwarded: ResolverTypeWrapper<PointsAwardedParent>;
  PointsEntry: ResolverTypeWrapper<PointsEntryRow>;
  PointsEntryConnection: ResolverTypeWrapper<Connection<ResolversTypes["PointsEntry"]>>;
  PointsEntryEdge: ResolverTypeWrapper<Omit<PointsEntryEdge, 'node'> & { node: ResolversTypes['PointsEntry'] }>;
  PointsRecipient: PointsRecipient;
  PointsRule: ResolverTypeWrapper<PointsRuleRow>;
  PointsRuleUpsertInput: PointsRuleUpsertInput;
  PointsRuleUpsertPayload: ResolverTypeWrapper<Omit<PointsRuleUpsertPayload, 'errors' | 'rule'> & { errors: Array<ResolversTypes['UserError']>, rule?: Maybe<ResolversTypes['PointsRule']> }>;
  Post: ResolverTypeWrapper<Reference>;
  ProgressEvent: ResolverTypeWrapper<ProgressEventParent>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Ranking: ResolverTypeWrapper<RankingParent>;
  StateError: ResolverTypeWrapper<UserErrorData>;
  Streak: ResolverTypeWrapper<StreakParent>;
  StreakAtRisk: ResolverTypeWrapper<StreakAtRiskParent>;
  StreakFreezeInput: StreakFreezeInput;
  StreakFreezePayload: ResolverTypeWrapper<Omit<StreakFreezePayload, 'errors' | 'streak'> & { errors: Array<ResolversTypes['UserError']>, streak?: Maybe<ResolversTypes['Streak']> }>;
  StreakKind: StreakKind;
  StreamLagged: ResolverTypeWrapper<StreamLagged>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TimeZone: ResolverTypeWrapper<Scalars['TimeZone']['output']>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  User: ResolverTypeWrapper<Reference>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  UserErrorCode: UserErrorCode;
  UserScore: ResolverTypeWrapper<UserScoreParent>;
  VerificationStatus: VerificationStatus;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Achievement: AchievementRow;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Boolean: Scalars['Boolean']['output'];
  AchievementConnection: Connection<ResolversTypes["Achievement"]>;
  AchievementCreateInput: AchievementCreateInput;
  AchievementCreatePayload: Omit<AchievementCreatePayload, 'achievement' | 'errors'> & { achievement?: Maybe<ResolversParentTypes['Achievement']>, errors: Array<ResolversParentTypes['UserError']> };
  AchievementDeletePayload: Omit<AchievementDeletePayload, 'errors'> & { errors: Array<ResolversParentTypes['UserError']> };
  AchievementEdge: Omit<AchievementEdge, 'node'> & { node: ResolversParentTypes['Achievement'] };
  AchievementFilter: AchievementFilter;
  AchievementOrder: AchievementOrder;
  AchievementReviewInput: AchievementReviewInput;
  AchievementReviewPayload: Omit<AchievementReviewPayload, 'achievement' | 'errors'> & { achievement?: Maybe<ResolversParentTypes['Achievement']>, errors: Array<ResolversParentTypes['UserError']> };
  AchievementUpdateInput: AchievementUpdateInput;
  AchievementUpdatePayload: Omit<AchievementUpdatePayload, 'achievement' | 'errors'> & { achievement?: Maybe<ResolversParentTypes['Achievement']>, errors: Array<ResolversParentTypes['UserError']> };
  AchievementVerificationRequestPayload: Omit<AchievementVerificationRequestPayload, 'achievement' | 'errors'> & { achievement?: Maybe<ResolversParentTypes['Achievement']>, errors: Array<ResolversParentTypes['UserError']> };
  Badge: BadgeRow;
  Float: Scalars['Float']['output'];
  BadgeArchivePayload: Omit<BadgeArchivePayload, 'badge' | 'errors'> & { badge?: Maybe<ResolversParentTypes['Badge']>, errors: Array<ResolversParentTypes['UserError']> };
  BadgeAward: BadgeAwardRow;
  BadgeAwardConnection: Connection<ResolversTypes["BadgeAward"]>;
  BadgeAwardEdge: Omit<BadgeAwardEdge, 'node'> & { node: ResolversParentTypes['BadgeAward'] };
  BadgeAwardInput: BadgeAwardInput;
  BadgeAwardPayload: Omit<BadgeAwardPayload, 'awards' | 'errors'> & { awards?: Maybe<Array<ResolversParentTypes['BadgeAward']>>, errors: Array<ResolversParentTypes['UserError']> };
  BadgeConnection: Connection<ResolversTypes["Badge"]>;
  BadgeEdge: Omit<BadgeEdge, 'node'> & { node: ResolversParentTypes['Badge'] };
  BadgeRevokeInput: BadgeRevokeInput;
  BadgeRevokePayload: Omit<BadgeRevokePayload, 'award' | 'errors'> & { award?: Maybe<ResolversParentTypes['BadgeAward']>, errors: Array<ResolversParentTypes['UserError']> };
  BadgeUnlocked: BadgeUnlockedParent;
  BadgeUpsertInput: BadgeUpsertInput;
  BadgeUpsertPayload: Omit<BadgeUpsertPayload, 'badge' | 'errors'> & { badge?: Maybe<ResolversParentTypes['Badge']>, errors: Array<ResolversParentTypes['UserError']> };
  BigInt: Scalars['BigInt']['output'];
  ConflictError: UserErrorData;
  CurrencyCode: Scalars['CurrencyCode']['output'];
  Cursor: Scalars['Cursor']['output'];
  Date: Scalars['Date']['output'];
  DateRangeInput: DateRangeInput;
  DateTime: Scalars['DateTime']['output'];
  EmailAddress: Scalars['EmailAddress']['output'];
  IdInput: IdInput;
  InputError: UserErrorData;
  JSON: Scalars['JSON']['output'];
  Leaderboard: LeaderboardRow;
  LeaderboardConnection: Connection<ResolversTypes["Leaderboard"]>;
  LeaderboardDelta: LeaderboardDeltaParent;
  LeaderboardEdge: Omit<LeaderboardEdge, 'node'> & { node: ResolversParentTypes['Leaderboard'] };
  LeaderboardEntry: LeaderboardEntryParent;
  LeaderboardEntryConnection: Connection<ResolversTypes["LeaderboardEntry"]>;
  LeaderboardEntryEdge: Omit<LeaderboardEntryEdge, 'node'> & { node: ResolversParentTypes['LeaderboardEntry'] };
  LeaderboardEvent: LeaderboardEventParent;
  LeaderboardFreezeSetInput: LeaderboardFreezeSetInput;
  LeaderboardFreezeSetPayload: Omit<LeaderboardFreezeSetPayload, 'errors' | 'leaderboard'> & { errors: Array<ResolversParentTypes['UserError']>, leaderboard?: Maybe<ResolversParentTypes['Leaderboard']> };
  LeaderboardRecomputePayload: Omit<LeaderboardRecomputePayload, 'errors' | 'leaderboard'> & { errors: Array<ResolversParentTypes['UserError']>, leaderboard?: Maybe<ResolversParentTypes['Leaderboard']> };
  LeaderboardSnapshot: LeaderboardSnapshotParent;
  LeaderboardUpsertInput: LeaderboardUpsertInput;
  LeaderboardUpsertPayload: Omit<LeaderboardUpsertPayload, 'errors' | 'leaderboard'> & { errors: Array<ResolversParentTypes['UserError']>, leaderboard?: Maybe<ResolversParentTypes['Leaderboard']> };
  Level: LevelRow;
  LevelInput: LevelInput;
  LevelReached: LevelReachedParent;
  LevelsSetInput: LevelsSetInput;
  LevelsSetPayload: Omit<LevelsSetPayload, 'errors' | 'levels'> & { errors: Array<ResolversParentTypes['UserError']>, levels?: Maybe<Array<ResolversParentTypes['Level']>> };
  LimitError: UserErrorData;
  Linkable: ResolversInterfaceTypes<ResolversParentTypes>['Linkable'];
  Locale: Scalars['Locale']['output'];
  Markdown: Scalars['Markdown']['output'];
  Money: Money;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  PageInfo: PageInfo;
  PointsAdjustInput: PointsAdjustInput;
  PointsAdjustPayload: Omit<PointsAdjustPayload, 'entry' | 'errors'> & { entry?: Maybe<ResolversParentTypes['PointsEntry']>, errors: Array<ResolversParentTypes['UserError']> };
  PointsAwarded: PointsAwardedParent;
  PointsEntry: PointsEntryRow;
  PointsEntryConnection: Connection<ResolversTypes["PointsEntry"]>;
  PointsEntryEdge: Omit<PointsEntryEdge, 'node'> & { node: ResolversParentTypes['PointsEntry'] };
  PointsRule: PointsRuleRow;
  PointsRuleUpsertInput: PointsRuleUpsertInput;
  PointsRuleUpsertPayload: Omit<PointsRuleUpsertPayload, 'errors' | 'rule'> & { errors: Array<ResolversParentTypes['UserError']>, rule?: Maybe<ResolversParentTypes['PointsRule']> };
  Post: Reference;
  ProgressEvent: ProgressEventParent;
  Query: Record<PropertyKey, never>;
  Ranking: RankingParent;
  StateError: UserErrorData;
  Streak: StreakParent;
  StreakAtRisk: StreakAtRiskParent;
  StreakFreezeInput: StreakFreezeInput;
  StreakFreezePayload: Omit<StreakFreezePayload, 'errors' | 'streak'> & { errors: Array<ResolversParentTypes['UserError']>, streak?: Maybe<ResolversParentTypes['Streak']> };
  StreamLagged: StreamLagged;
  Subscription: Record<PropertyKey, never>;
  TimeZone: Scalars['TimeZone']['output'];
  URL: Scalars['URL']['output'];
  User: Reference;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  UserScore: UserScoreParent;
};

export type AchievementResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['Achievement'] = ResolversParentTypes['Achievement'], FederationReferenceType extends FederationReferenceTypes['Achievement'] = FederationReferenceTypes['Achievement']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Achievement']> | FederationReferenceType, FederationReferenceType, ContextType>;
  achievedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  audience?: Resolver<ResolversTypes['AchievementAudience'], ParentType, ContextType>;
  canonicalUrl?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['AchievementCategory'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['Markdown']>, ParentType, ContextType>;
  displayImageUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  displaySubtitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  displayTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['URL']>, ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  post?: Resolver<Maybe<ResolversTypes['Post']>, ParentType, ContextType>;
  rejectionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  skills?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  verification?: Resolver<ResolversTypes['VerificationStatus'], ParentType, ContextType>;
  verifiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  verifiedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  viewerCanUpdate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AchievementConnectionResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['AchievementConnection'] = ResolversParentTypes['AchievementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AchievementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Achievement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AchievementCreatePayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['AchievementCreatePayload'] = ResolversParentTypes['AchievementCreatePayload']> = {
  achievement?: Resolver<Maybe<ResolversTypes['Achievement']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AchievementDeletePayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['AchievementDeletePayload'] = ResolversParentTypes['AchievementDeletePayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AchievementEdgeResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['AchievementEdge'] = ResolversParentTypes['AchievementEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Achievement'], ParentType, ContextType>;
};

export type AchievementReviewPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['AchievementReviewPayload'] = ResolversParentTypes['AchievementReviewPayload']> = {
  achievement?: Resolver<Maybe<ResolversTypes['Achievement']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AchievementUpdatePayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['AchievementUpdatePayload'] = ResolversParentTypes['AchievementUpdatePayload']> = {
  achievement?: Resolver<Maybe<ResolversTypes['Achievement']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AchievementVerificationRequestPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['AchievementVerificationRequestPayload'] = ResolversParentTypes['AchievementVerificationRequestPayload']> = {
  achievement?: Resolver<Maybe<ResolversTypes['Achievement']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type BadgeResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['Badge'] = ResolversParentTypes['Badge'], FederationReferenceType extends FederationReferenceTypes['Badge'] = FederationReferenceTypes['Badge']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Badge']> | FederationReferenceType, FederationReferenceType, ContextType>;
  awards?: Resolver<Maybe<ResolversTypes['BadgeAwardConnection']>, ParentType, ContextType, RequireFields<BadgeAwardsArgs, 'first'>>;
  awardsCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  criteria?: Resolver<ResolversTypes['Markdown'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  iconUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isArchived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isAutomatic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isSecret?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openBadgeAchievement?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rarity?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['BadgeTier'], ParentType, ContextType>;
  viewerProgress?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BadgeArchivePayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['BadgeArchivePayload'] = ResolversParentTypes['BadgeArchivePayload']> = {
  badge?: Resolver<Maybe<ResolversTypes['Badge']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type BadgeAwardResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['BadgeAward'] = ResolversParentTypes['BadgeAward'], FederationReferenceType extends FederationReferenceTypes['BadgeAward'] = FederationReferenceTypes['BadgeAward']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['BadgeAward']> | FederationReferenceType, FederationReferenceType, ContextType>;
  awardedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  awardedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  badge?: Resolver<ResolversTypes['Badge'], ParentType, ContextType>;
  canonicalUrl?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  credential?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  displayImageUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  displaySubtitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  displayTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidenceUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revocationReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  verificationCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verificationUrl?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BadgeAwardConnectionResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['BadgeAwardConnection'] = ResolversParentTypes['BadgeAwardConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BadgeAwardEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['BadgeAward']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type BadgeAwardEdgeResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['BadgeAwardEdge'] = ResolversParentTypes['BadgeAwardEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BadgeAward'], ParentType, ContextType>;
};

export type BadgeAwardPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['BadgeAwardPayload'] = ResolversParentTypes['BadgeAwardPayload']> = {
  awards?: Resolver<Maybe<Array<ResolversTypes['BadgeAward']>>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type BadgeConnectionResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['BadgeConnection'] = ResolversParentTypes['BadgeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BadgeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Badge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type BadgeEdgeResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['BadgeEdge'] = ResolversParentTypes['BadgeEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Badge'], ParentType, ContextType>;
};

export type BadgeRevokePayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['BadgeRevokePayload'] = ResolversParentTypes['BadgeRevokePayload']> = {
  award?: Resolver<Maybe<ResolversTypes['BadgeAward']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type BadgeUnlockedResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['BadgeUnlocked'] = ResolversParentTypes['BadgeUnlocked']> = {
  award?: Resolver<Maybe<ResolversTypes['BadgeAward']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BadgeUpsertPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['BadgeUpsertPayload'] = ResolversParentTypes['BadgeUpsertPayload']> = {
  badge?: Resolver<Maybe<ResolversTypes['Badge']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface BigIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BigInt'], any> {
  name: 'BigInt';
}

export type ConflictErrorResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['ConflictError'] = ResolversParentTypes['ConflictError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  currentVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  existingId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface CurrencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CurrencyCode'], any> {
  name: 'CurrencyCode';
}

export interface CursorScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Cursor'], any> {
  name: 'Cursor';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface EmailAddressScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EmailAddress'], any> {
  name: 'EmailAddress';
}

export type InputErrorResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['InputError'] = ResolversParentTypes['InputError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type LeaderboardResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['Leaderboard'] = ResolversParentTypes['Leaderboard'], FederationReferenceType extends FederationReferenceTypes['Leaderboard'] = FederationReferenceTypes['Leaderboard']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Leaderboard']> | FederationReferenceType, FederationReferenceType, ContextType>;
  around?: Resolver<Array<ResolversTypes['LeaderboardEntry']>, ParentType, ContextType, RequireFields<LeaderboardAroundArgs, 'radius' | 'userId'>>;
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  entries?: Resolver<Maybe<ResolversTypes['LeaderboardEntryConnection']>, ParentType, ContextType, RequireFields<LeaderboardEntriesArgs, 'first'>>;
  entryFor?: Resolver<Maybe<ResolversTypes['LeaderboardEntry']>, ParentType, ContextType, RequireFields<LeaderboardEntryForArgs, 'userId'>>;
  frozenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['LeaderboardMetric'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  participantsCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['LeaderboardPeriod'], ParentType, ContextType>;
  periodEnd?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  periodStart?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['LeaderboardScope'], ParentType, ContextType>;
  scopeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  viewerEntry?: Resolver<Maybe<ResolversTypes['LeaderboardEntry']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['LeaderboardVisibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeaderboardConnectionResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['LeaderboardConnection'] = ResolversParentTypes['LeaderboardConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LeaderboardEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Leaderboard']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type LeaderboardDeltaResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['LeaderboardDelta'] = ResolversParentTypes['LeaderboardDelta']> = {
  changed?: Resolver<Array<ResolversTypes['LeaderboardEntry']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  leaderboardId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  removedUserIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  viewerEntry?: Resolver<Maybe<ResolversTypes['LeaderboardEntry']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeaderboardEdgeResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['LeaderboardEdge'] = ResolversParentTypes['LeaderboardEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Leaderboard'], ParentType, ContextType>;
};

export type LeaderboardEntryResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['LeaderboardEntry'] = ResolversParentTypes['LeaderboardEntry'], FederationReferenceType extends FederationReferenceTypes['LeaderboardEntry'] = FederationReferenceTypes['LeaderboardEntry']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LeaderboardEntry']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isTied?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  previousRank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rankChange?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reachedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeaderboardEntryConnectionResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['LeaderboardEntryConnection'] = ResolversParentTypes['LeaderboardEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LeaderboardEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['LeaderboardEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type LeaderboardEntryEdgeResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['LeaderboardEntryEdge'] = ResolversParentTypes['LeaderboardEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LeaderboardEntry'], ParentType, ContextType>;
};

export type LeaderboardEventResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['LeaderboardEvent'] = ResolversParentTypes['LeaderboardEvent']> = {
  __resolveType: TypeResolveFn<'LeaderboardDelta' | 'LeaderboardSnapshot' | 'StreamLagged', ParentType, ContextType>;
};

export type LeaderboardFreezeSetPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['LeaderboardFreezeSetPayload'] = ResolversParentTypes['LeaderboardFreezeSetPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  leaderboard?: Resolver<Maybe<ResolversTypes['Leaderboard']>, ParentType, ContextType>;
};

export type LeaderboardRecomputePayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['LeaderboardRecomputePayload'] = ResolversParentTypes['LeaderboardRecomputePayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  leaderboard?: Resolver<Maybe<ResolversTypes['Leaderboard']>, ParentType, ContextType>;
};

export type LeaderboardSnapshotResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['LeaderboardSnapshot'] = ResolversParentTypes['LeaderboardSnapshot']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  entries?: Resolver<Array<ResolversTypes['LeaderboardEntry']>, ParentType, ContextType>;
  leaderboard?: Resolver<ResolversTypes['Leaderboard'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  viewerEntry?: Resolver<Maybe<ResolversTypes['LeaderboardEntry']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeaderboardUpsertPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['LeaderboardUpsertPayload'] = ResolversParentTypes['LeaderboardUpsertPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  leaderboard?: Resolver<Maybe<ResolversTypes['Leaderboard']>, ParentType, ContextType>;
};

export type LevelResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['Level'] = ResolversParentTypes['Level'], FederationReferenceType extends FederationReferenceTypes['Level'] = FederationReferenceTypes['Level']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Level']> | FederationReferenceType, FederationReferenceType, ContextType>;
  iconUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  minPoints?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LevelReachedResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['LevelReached'] = ResolversParentTypes['LevelReached']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LevelsSetPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['LevelsSetPayload'] = ResolversParentTypes['LevelsSetPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  levels?: Resolver<Maybe<Array<ResolversTypes['Level']>>, ParentType, ContextType>;
};

export type LimitErrorResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['LimitError'] = ResolversParentTypes['LimitError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  limit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  remaining?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  resetAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LinkableResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['Linkable'] = ResolversParentTypes['Linkable']> = {
  __resolveType: TypeResolveFn<'Achievement' | 'BadgeAward', ParentType, ContextType>;
};

export interface LocaleScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Locale'], any> {
  name: 'Locale';
}

export interface MarkdownScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Markdown'], any> {
  name: 'Markdown';
}

export type MoneyResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  achievementCreate?: Resolver<Maybe<ResolversTypes['AchievementCreatePayload']>, ParentType, ContextType, RequireFields<MutationAchievementCreateArgs, 'input'>>;
  achievementDelete?: Resolver<Maybe<ResolversTypes['AchievementDeletePayload']>, ParentType, ContextType, RequireFields<MutationAchievementDeleteArgs, 'input'>>;
  achievementReview?: Resolver<Maybe<ResolversTypes['AchievementReviewPayload']>, ParentType, ContextType, RequireFields<MutationAchievementReviewArgs, 'input'>>;
  achievementUpdate?: Resolver<Maybe<ResolversTypes['AchievementUpdatePayload']>, ParentType, ContextType, RequireFields<MutationAchievementUpdateArgs, 'input'>>;
  achievementVerificationRequest?: Resolver<Maybe<ResolversTypes['AchievementVerificationRequestPayload']>, ParentType, ContextType, RequireFields<MutationAchievementVerificationRequestArgs, 'input'>>;
  badgeArchive?: Resolver<Maybe<ResolversTypes['BadgeArchivePayload']>, ParentType, ContextType, RequireFields<MutationBadgeArchiveArgs, 'input'>>;
  badgeAward?: Resolver<Maybe<ResolversTypes['BadgeAwardPayload']>, ParentType, ContextType, RequireFields<MutationBadgeAwardArgs, 'input'>>;
  badgeRevoke?: Resolver<Maybe<ResolversTypes['BadgeRevokePayload']>, ParentType, ContextType, RequireFields<MutationBadgeRevokeArgs, 'input'>>;
  badgeUpsert?: Resolver<Maybe<ResolversTypes['BadgeUpsertPayload']>, ParentType, ContextType, RequireFields<MutationBadgeUpsertArgs, 'input'>>;
  leaderboardFreezeSet?: Resolver<Maybe<ResolversTypes['LeaderboardFreezeSetPayload']>, ParentType, ContextType, RequireFields<MutationLeaderboardFreezeSetArgs, 'input'>>;
  leaderboardRecompute?: Resolver<Maybe<ResolversTypes['LeaderboardRecomputePayload']>, ParentType, ContextType, RequireFields<MutationLeaderboardRecomputeArgs, 'input'>>;
  leaderboardUpsert?: Resolver<Maybe<ResolversTypes['LeaderboardUpsertPayload']>, ParentType, ContextType, RequireFields<MutationLeaderboardUpsertArgs, 'input'>>;
  levelsSet?: Resolver<Maybe<ResolversTypes['LevelsSetPayload']>, ParentType, ContextType, RequireFields<MutationLevelsSetArgs, 'input'>>;
  pointsAdjust?: Resolver<Maybe<ResolversTypes['PointsAdjustPayload']>, ParentType, ContextType, RequireFields<MutationPointsAdjustArgs, 'input'>>;
  pointsRuleUpsert?: Resolver<Maybe<ResolversTypes['PointsRuleUpsertPayload']>, ParentType, ContextType, RequireFields<MutationPointsRuleUpsertArgs, 'input'>>;
  streakFreeze?: Resolver<Maybe<ResolversTypes['StreakFreezePayload']>, ParentType, ContextType, RequireFields<MutationStreakFreezeArgs, 'input'>>;
};

export type NodeResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Achievement' | 'Badge' | 'BadgeAward' | 'Leaderboard' | 'LeaderboardEntry' | 'Level' | 'PointsEntry' | 'PointsRule', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
};

export type PointsAdjustPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['PointsAdjustPayload'] = ResolversParentTypes['PointsAdjustPayload']> = {
  entry?: Resolver<Maybe<ResolversTypes['PointsEntry']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PointsAwardedResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['PointsAwarded'] = ResolversParentTypes['PointsAwarded']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['PointsEntry']>, ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PointsEntryResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['PointsEntry'] = ResolversParentTypes['PointsEntry'], FederationReferenceType extends FederationReferenceTypes['PointsEntry'] = FederationReferenceTypes['PointsEntry']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PointsEntry']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reversalOf?: Resolver<Maybe<ResolversTypes['PointsEntry']>, ParentType, ContextType>;
  reversedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['PointsRule']>, ParentType, ContextType>;
  sourceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sourceType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PointsEntryConnectionResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['PointsEntryConnection'] = ResolversParentTypes['PointsEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PointsEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PointsEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PointsEntryEdgeResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['PointsEntryEdge'] = ResolversParentTypes['PointsEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PointsEntry'], ParentType, ContextType>;
};

export type PointsRuleResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['PointsRule'] = ResolversParentTypes['PointsRule'], FederationReferenceType extends FederationReferenceTypes['PointsRule'] = FederationReferenceTypes['PointsRule']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PointsRule']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dailyCap?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isEnabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  perSourceOnce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  recipient?: Resolver<ResolversTypes['PointsRecipient'], ParentType, ContextType>;
  trigger?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PointsRuleUpsertPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['PointsRuleUpsertPayload'] = ResolversParentTypes['PointsRuleUpsertPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['PointsRule']>, ParentType, ContextType>;
};

export type PostResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['Post'] = ResolversParentTypes['Post']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProgressEventResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['ProgressEvent'] = ResolversParentTypes['ProgressEvent']> = {
  __resolveType: TypeResolveFn<'BadgeUnlocked' | 'LevelReached' | 'PointsAwarded' | 'StreakAtRisk' | 'StreamLagged', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  achievement?: Resolver<Maybe<ResolversTypes['Achievement']>, ParentType, ContextType, RequireFields<QueryAchievementArgs, 'id'>>;
  achievements?: Resolver<Maybe<ResolversTypes['AchievementConnection']>, ParentType, ContextType, RequireFields<QueryAchievementsArgs, 'first'>>;
  badge?: Resolver<Maybe<ResolversTypes['Badge']>, ParentType, ContextType, Partial<QueryBadgeArgs>>;
  badgeAwardVerify?: Resolver<Maybe<ResolversTypes['BadgeAward']>, ParentType, ContextType, RequireFields<QueryBadgeAwardVerifyArgs, 'code'>>;
  badges?: Resolver<Maybe<ResolversTypes['BadgeConnection']>, ParentType, ContextType, RequireFields<QueryBadgesArgs, 'first'>>;
  leaderboard?: Resolver<Maybe<ResolversTypes['Leaderboard']>, ParentType, ContextType, Partial<QueryLeaderboardArgs>>;
  leaderboards?: Resolver<Maybe<ResolversTypes['LeaderboardConnection']>, ParentType, ContextType, RequireFields<QueryLeaderboardsArgs, 'first'>>;
  levels?: Resolver<Maybe<Array<ResolversTypes['Level']>>, ParentType, ContextType>;
  pointsRules?: Resolver<Maybe<Array<ResolversTypes['PointsRule']>>, ParentType, ContextType>;
};

export type RankingResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['Ranking'] = ResolversParentTypes['Ranking']> = {
  leaderboard?: Resolver<ResolversTypes['Leaderboard'], ParentType, ContextType>;
  percentile?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StateErrorResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['StateError'] = ResolversParentTypes['StateError']> = {
  allowedStates?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  currentState?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StreakResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['Streak'] = ResolversParentTypes['Streak']> = {
  atRisk?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  freezesAvailable?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  frozenUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StreakKind'], ParentType, ContextType>;
  lastActiveOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  longest?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StreakAtRiskResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['StreakAtRisk'] = ResolversParentTypes['StreakAtRisk']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  streak?: Resolver<ResolversTypes['Streak'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StreakFreezePayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['StreakFreezePayload'] = ResolversParentTypes['StreakFreezePayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  streak?: Resolver<Maybe<ResolversTypes['Streak']>, ParentType, ContextType>;
};

export type StreamLaggedResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['StreamLagged'] = ResolversParentTypes['StreamLagged']> = {
  missed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  resumeAfter?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  leaderboardUpdated?: SubscriptionResolver<Maybe<ResolversTypes['LeaderboardEvent']>, "leaderboardUpdated", ParentType, ContextType, RequireFields<SubscriptionLeaderboardUpdatedArgs, 'leaderboardId' | 'throttleMs' | 'top'>>;
  progressUpdated?: SubscriptionResolver<Maybe<ResolversTypes['ProgressEvent']>, "progressUpdated", ParentType, ContextType, Partial<SubscriptionProgressUpdatedArgs>>;
};

export interface TimeZoneScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['TimeZone'], any> {
  name: 'TimeZone';
}

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type UserResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  achievements?: Resolver<Maybe<ResolversTypes['AchievementConnection']>, ParentType, ContextType, RequireFields<UserAchievementsArgs, 'first'>>;
  badges?: Resolver<Maybe<ResolversTypes['BadgeAwardConnection']>, ParentType, ContextType, RequireFields<UserBadgesArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
  pointsHistory?: Resolver<Maybe<ResolversTypes['PointsEntryConnection']>, ParentType, ContextType, RequireFields<UserPointsHistoryArgs, 'first'>>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<UserRankArgs, 'metric' | 'period' | 'scope'>>;
  rankings?: Resolver<Maybe<Array<ResolversTypes['Ranking']>>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['UserScore']>, ParentType, ContextType>;
  streaks?: Resolver<Maybe<Array<ResolversTypes['Streak']>>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'InputError' | 'LimitError' | 'StateError', ParentType, ContextType>;
};

export type UserScoreResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['UserScore'] = ResolversParentTypes['UserScore']> = {
  level?: Resolver<Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
  nextLevel?: Resolver<Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
  pointsToNextLevel?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  thisMonth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  thisWeek?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Ctx> = {
  Achievement?: AchievementResolvers<ContextType>;
  AchievementConnection?: AchievementConnectionResolvers<ContextType>;
  AchievementCreatePayload?: AchievementCreatePayloadResolvers<ContextType>;
  AchievementDeletePayload?: AchievementDeletePayloadResolvers<ContextType>;
  AchievementEdge?: AchievementEdgeResolvers<ContextType>;
  AchievementReviewPayload?: AchievementReviewPayloadResolvers<ContextType>;
  AchievementUpdatePayload?: AchievementUpdatePayloadResolvers<ContextType>;
  AchievementVerificationRequestPayload?: AchievementVerificationRequestPayloadResolvers<ContextType>;
  Badge?: BadgeResolvers<ContextType>;
  BadgeArchivePayload?: BadgeArchivePayloadResolvers<ContextType>;
  BadgeAward?: BadgeAwardResolvers<ContextType>;
  BadgeAwardConnection?: BadgeAwardConnectionResolvers<ContextType>;
  BadgeAwardEdge?: BadgeAwardEdgeResolvers<ContextType>;
  BadgeAwardPayload?: BadgeAwardPayloadResolvers<ContextType>;
  BadgeConnection?: BadgeConnectionResolvers<ContextType>;
  BadgeEdge?: BadgeEdgeResolvers<ContextType>;
  BadgeRevokePayload?: BadgeRevokePayloadResolvers<ContextType>;
  BadgeUnlocked?: BadgeUnlockedResolvers<ContextType>;
  BadgeUpsertPayload?: BadgeUpsertPayloadResolvers<ContextType>;
  BigInt?: GraphQLScalarType;
  ConflictError?: ConflictErrorResolvers<ContextType>;
  CurrencyCode?: GraphQLScalarType;
  Cursor?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  EmailAddress?: GraphQLScalarType;
  InputError?: InputErrorResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  Leaderboard?: LeaderboardResolvers<ContextType>;
  LeaderboardConnection?: LeaderboardConnectionResolvers<ContextType>;
  LeaderboardDelta?: LeaderboardDeltaResolvers<ContextType>;
  LeaderboardEdge?: LeaderboardEdgeResolvers<ContextType>;
  LeaderboardEntry?: LeaderboardEntryResolvers<ContextType>;
  LeaderboardEntryConnection?: LeaderboardEntryConnectionResolvers<ContextType>;
  LeaderboardEntryEdge?: LeaderboardEntryEdgeResolvers<ContextType>;
  LeaderboardEvent?: LeaderboardEventResolvers<ContextType>;
  LeaderboardFreezeSetPayload?: LeaderboardFreezeSetPayloadResolvers<ContextType>;
  LeaderboardRecomputePayload?: LeaderboardRecomputePayloadResolvers<ContextType>;
  LeaderboardSnapshot?: LeaderboardSnapshotResolvers<ContextType>;
  LeaderboardUpsertPayload?: LeaderboardUpsertPayloadResolvers<ContextType>;
  Level?: LevelResolvers<ContextType>;
  LevelReached?: LevelReachedResolvers<ContextType>;
  LevelsSetPayload?: LevelsSetPayloadResolvers<ContextType>;
  LimitError?: LimitErrorResolvers<ContextType>;
  Linkable?: LinkableResolvers<ContextType>;
  Locale?: GraphQLScalarType;
  Markdown?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PointsAdjustPayload?: PointsAdjustPayloadResolvers<ContextType>;
  PointsAwarded?: PointsAwardedResolvers<ContextType>;
  PointsEntry?: PointsEntryResolvers<ContextType>;
  PointsEntryConnection?: PointsEntryConnectionResolvers<ContextType>;
  PointsEntryEdge?: PointsEntryEdgeResolvers<ContextType>;
  PointsRule?: PointsRuleResolvers<ContextType>;
  PointsRuleUpsertPayload?: PointsRuleUpsertPayloadResolvers<ContextType>;
  Post?: PostResolvers<ContextType>;
  ProgressEvent?: ProgressEventResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Ranking?: RankingResolvers<ContextType>;
  StateError?: StateErrorResolvers<ContextType>;
  Streak?: StreakResolvers<ContextType>;
  StreakAtRisk?: StreakAtRiskResolvers<ContextType>;
  StreakFreezePayload?: StreakFreezePayloadResolvers<ContextType>;
  StreamLagged?: StreamLaggedResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  TimeZone?: GraphQLScalarType;
  URL?: GraphQLScalarType;
  User?: UserResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  UserScore?: UserScoreResolvers<ContextType>;
};

