import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { UserActivityRow } from './activities/tables.ts';
import type { AffiliationRow } from './affiliations/tables.ts';
import type { AuditLogEntryRow } from './audit-log/tables.ts';
import type { LinkedIdentityParent } from './identities/identities.ts';
import type { InterestRow } from './interests/tables.ts';
import type { InvitationRow } from './invitations/tables.ts';
import type { PositionRow, SocialLinkRow } from './profiles/tables.ts';
import type { SessionRevokedParent, SessionEventParent } from './sessions/endings.ts';
import type { SessionRow } from './sessions/tables.ts';
import type { AuthTokensParent } from './sessions/tokens.ts';
import type { TwoFactorChallengeParent } from './sign-ins/challenges.ts';
import type { AuthSessionParent, AuthOutcomeParent } from './sign-ins/sign-ins.ts';
import type { SkillRow } from './skills/tables.ts';
import type { UserRow } from './users/tables.ts';
import type { UserErrorData, Connection } from '@atrium/kit';
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

/** Input of `accountDeactivate`. */
export type AccountDeactivateInput = {
  /** Needed when the account has one. */
  password?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `accountDeactivate`. */
export type AccountDeactivatePayload = {
  /** Empty on success. */
  errors: Array<UserError>;
  user?: Maybe<User>;
};

/** Input of `accountDelete`. */
export type AccountDeleteInput = {
  /** Needed when the account has one. */
  password?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `accountDelete`. */
export type AccountDeletePayload = {
  /** Empty on success. */
  errors: Array<UserError>;
  /** When the data will be erased. */
  scheduledFor?: Maybe<Scalars['DateTime']['output']>;
};

/** Membership of an institution: studies, a chair, a job at a university. Seen by everyone who sees the profile. Id prefix `aff_`. */
export type Affiliation = Node & {
  degree?: Maybe<Scalars['String']['output']>;
  graduationYear?: Maybe<Scalars['Int']['output']>;
  id: Scalars['ID']['output'];
  institution: Scalars['String']['output'];
  isPrimary: Scalars['Boolean']['output'];
  kind: UserKind;
  program?: Maybe<Scalars['String']['output']>;
  startYear?: Maybe<Scalars['Int']['output']>;
  status: AffiliationStatus;
  verifiedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of a list of `Affiliation`. */
export type AffiliationConnection = {
  edges: Array<AffiliationEdge>;
  /** The nodes of the edges, for when no cursor is needed. */
  nodes: Array<Affiliation>;
  pageInfo: PageInfo;
  /** Size of the whole list, counted only when asked for; may be null above 10 000. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** Input of `affiliationCreate`. */
export type AffiliationCreateInput = {
  /** Up to 200 characters. */
  degree?: InputMaybe<Scalars['String']['input']>;
  graduationYear?: InputMaybe<Scalars['Int']['input']>;
  /** Up to 200 characters. */
  institution: Scalars['String']['input'];
  /** Makes this the primary one. */
  isPrimary?: InputMaybe<Scalars['Boolean']['input']>;
  kind: UserKind;
  /** Up to 200 characters. */
  program?: InputMaybe<Scalars['String']['input']>;
  startYear?: InputMaybe<Scalars['Int']['input']>;
};

/** Result of `affiliationCreate`. */
export type AffiliationCreatePayload = {
  affiliation?: Maybe<Affiliation>;
  /** Empty on success. */
  errors: Array<UserError>;
};

/** Result of `affiliationDelete`. */
export type AffiliationDeletePayload = {
  deletedId?: Maybe<Scalars['ID']['output']>;
  /** Empty on success. */
  errors: Array<UserError>;
};

/** A `Affiliation` and its place in the list. */
export type AffiliationEdge = {
  cursor: Scalars['Cursor']['output'];
  node: Affiliation;
};

/** Input of `affiliationReview`. */
export type AffiliationReviewInput = {
  approve: Scalars['Boolean']['input'];
  id: Scalars['ID']['input'];
  /** Shown to the person, up to 500 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `affiliationReview`. */
export type AffiliationReviewPayload = {
  affiliation?: Maybe<Affiliation>;
  /** Empty on success. */
  errors: Array<UserError>;
};

/** Whether an affiliation was checked. */
export type AffiliationStatus =
  | 'PENDING'
  | 'REJECTED'
  | 'UNVERIFIED'
  | 'VERIFIED';

/** Input of `affiliationUpdate`. */
export type AffiliationUpdateInput = {
  /** Up to 200 characters. */
  degree?: InputMaybe<Scalars['String']['input']>;
  graduationYear?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  /** Up to 200 characters. */
  institution?: InputMaybe<Scalars['String']['input']>;
  isPrimary?: InputMaybe<Scalars['Boolean']['input']>;
  kind?: InputMaybe<UserKind>;
  /** Up to 200 characters. */
  program?: InputMaybe<Scalars['String']['input']>;
  startYear?: InputMaybe<Scalars['Int']['input']>;
};

/** Result of `affiliationUpdate`. */
export type AffiliationUpdatePayload = {
  affiliation?: Maybe<Affiliation>;
  /** Empty on success. */
  errors: Array<UserError>;
};

/** One privileged action. Never changed or deleted. Seen by `users:admin`. Id prefix `aud_`. */
export type AuditLogEntry = Node & {
  /** Name of the mutation. */
  action: Scalars['String']['output'];
  actor?: Maybe<User>;
  /** Changed fields after it. */
  after?: Maybe<Scalars['JSON']['output']>;
  /** Changed fields before the action. */
  before?: Maybe<Scalars['JSON']['output']>;
  id: Scalars['ID']['output'];
  ipPrefix?: Maybe<Scalars['String']['output']>;
  occurredAt: Scalars['DateTime']['output'];
  targetId?: Maybe<Scalars['ID']['output']>;
};

/** A page of a list of `AuditLogEntry`. */
export type AuditLogEntryConnection = {
  edges: Array<AuditLogEntryEdge>;
  /** The nodes of the edges, for when no cursor is needed. */
  nodes: Array<AuditLogEntry>;
  pageInfo: PageInfo;
  /** Size of the whole list, counted only when asked for; may be null above 10 000. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A `AuditLogEntry` and its place in the list. */
export type AuditLogEntryEdge = {
  cursor: Scalars['Cursor']['output'];
  node: AuditLogEntry;
};

/** Input of `authEmailChange`. */
export type AuthEmailChangeInput = {
  newEmail: Scalars['EmailAddress']['input'];
  password: Scalars['String']['input'];
};

/** Result of `authEmailChange`. */
export type AuthEmailChangePayload = {
  /** Empty on success. */
  errors: Array<UserError>;
  user?: Maybe<User>;
};

/** Result of `authEmailVerificationResend`. */
export type AuthEmailVerificationResendPayload = {
  /** Empty on success. */
  errors: Array<UserError>;
  ok: Scalars['Boolean']['output'];
};

/** Input of `authEmailVerify`. */
export type AuthEmailVerifyInput = {
  token: Scalars['String']['input'];
};

/** Result of `authEmailVerify`. */
export type AuthEmailVerifyPayload = {
  /** Empty on success. */
  errors: Array<UserError>;
  user?: Maybe<User>;
};

/** Input of `authIdentityLink`. */
export type AuthIdentityLinkInput = {
  code: Scalars['String']['input'];
  codeVerifier: Scalars['String']['input'];
  provider: AuthProvider;
  redirectUri: Scalars['URL']['input'];
};

/** Result of `authIdentityLink`. */
export type AuthIdentityLinkPayload = {
  /** Empty on success. */
  errors: Array<UserError>;
  user?: Maybe<User>;
};

/** Input of `authIdentityUnlink`. */
export type AuthIdentityUnlinkInput = {
  provider: AuthProvider;
};

/** Result of `authIdentityUnlink`. */
export type AuthIdentityUnlinkPayload = {
  /** Empty on success. */
  errors: Array<UserError>;
  user?: Maybe<User>;
};

/** Input of `authLogin`. */
export type AuthLoginInput = {
  /** Shown in the list of sessions; up to 100 characters. */
  deviceName?: InputMaybe<Scalars['String']['input']>;
  /** Email or username. */
  identifier: Scalars['String']['input'];
  password: Scalars['String']['input'];
};

/** Result of `authLogin`. */
export type AuthLoginPayload = {
  /** Empty on success. */
  errors: Array<UserError>;
  outcome?: Maybe<AuthOutcome>;
};

/** Input of `authLoginTwoFactor`. */
export type AuthLoginTwoFactorInput = {
  challengeId: Scalars['ID']['input'];
  /** Six digits, or a recovery code. */
  code: Scalars['String']['input'];
};

/** Result of `authLoginTwoFactor`. */
export type AuthLoginTwoFactorPayload = {
  /** Empty on success. */
  errors: Array<UserError>;
  outcome?: Maybe<AuthOutcome>;
};

/** Input of `authLoginWithFirebase`. */
export type AuthLoginWithFirebaseInput = {
  /** Shown in the list of sessions; up to 100 characters. */
  deviceName?: InputMaybe<Scalars['String']['input']>;
  idToken: Scalars['String']['input'];
};

/** Result of `authLoginWithFirebase`. */
export type AuthLoginWithFirebasePayload = {
  /** Empty on success. */
  errors: Array<UserError>;
  outcome?: Maybe<AuthOutcome>;
};

/** Input of `authLoginWithOAuth`. */
export type AuthLoginWithOAuthInput = {
  code: Scalars['String']['input'];
  codeVerifier: Scalars['String']['input'];
  /** Shown in the list of sessions; up to 100 characters. */
  deviceName?: InputMaybe<Scalars['String']['input']>;
  provider: AuthProvider;
  redirectUri: Scalars['URL']['input'];
};

/** Result of `authLoginWithOAuth`. */
export type AuthLoginWithOAuthPayload = {
  /** Empty on success. */
  errors: Array<UserError>;
  outcome?: Maybe<AuthOutcome>;
};

/** Input of `authLogout`. */
export type AuthLogoutInput = {
  /** Ends all your sessions. */
  allDevices?: InputMaybe<Scalars['Boolean']['input']>;
  refreshToken?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `authLogout`. */
export type AuthLogoutPayload = {
  /** Empty on success. */
  errors: Array<UserError>;
  ok: Scalars['Boolean']['output'];
};

/** Result of a sign-in: a session, or a second factor to present first. */
export type AuthOutcome = AuthSession | TwoFactorChallenge;

/** Input of `authPasswordChange`. */
export type AuthPasswordChangeInput = {
  /** Omit when the account has no password yet. */
  currentPassword?: InputMaybe<Scalars['String']['input']>;
  /** 10 to 128 characters. */
  newPassword: Scalars['String']['input'];
  revokeOtherSessions?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Result of `authPasswordChange`. */
export type AuthPasswordChangePayload = {
  /** Empty on success. */
  errors: Array<UserError>;
  ok: Scalars['Boolean']['output'];
};

/** Input of `authPasswordReset`. */
export type AuthPasswordResetInput = {
  /** 10 to 128 characters. */
  newPassword: Scalars['String']['input'];
  token: Scalars['String']['input'];
};

/** Result of `authPasswordReset`. */
export type AuthPasswordResetPayload = {
  /** Empty on success. */
  errors: Array<UserError>;
  ok: Scalars['Boolean']['output'];
};

/** Input of `authPasswordResetRequest`. */
export type AuthPasswordResetRequestInput = {
  /** Needed when the server asks for a captcha. */
  captchaToken?: InputMaybe<Scalars['String']['input']>;
  email: Scalars['EmailAddress']['input'];
};

/** Result of `authPasswordResetRequest`. */
export type AuthPasswordResetRequestPayload = {
  /** Empty on success. */
  errors: Array<UserError>;
  ok: Scalars['Boolean']['output'];
};

/** Ways to prove who you are. */
export type AuthProvider =
  | 'FIREBASE'
  | 'GITHUB'
  | 'GOOGLE'
  | 'LINKEDIN'
  | 'PASSWORD';

/** Input of `authRefresh`. */
export type AuthRefreshInput = {
  refreshToken: Scalars['String']['input'];
};

/** Result of `authRefresh`. */
export type AuthRefreshPayload = {
  /** Empty on success. */
  errors: Array<UserError>;
  tokens?: Maybe<AuthTokens>;
};

/** Input of `authRegister`. */
export type AuthRegisterInput = {
  /** Must be true. */
  acceptTerms: Scalars['Boolean']['input'];
  /** Needed when the server asks for a captcha. */
  captchaToken?: InputMaybe<Scalars['String']['input']>;
  email: Scalars['EmailAddress']['input'];
  /** Up to 100 characters. */
  fullName: Scalars['String']['input'];
  /** Grants the roles and kind the invitation names, and verifies the address it was mailed to. Good once, for that address. */
  invitationToken?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<UserKind>;
  locale?: InputMaybe<Scalars['Locale']['input']>;
  /** 10 to 128 characters. */
  password: Scalars['String']['input'];
  timeZone?: InputMaybe<Scalars['TimeZone']['input']>;
  /** Becomes the primary affiliation; up to 200 characters. */
  university?: InputMaybe<Scalars['String']['input']>;
  /** Of the form `User.username` has. */
  username: Scalars['String']['input'];
};

/** Result of `authRegister`. */
export type AuthRegisterPayload = {
  /** Empty on success. */
  errors: Array<UserError>;
  outcome?: Maybe<AuthOutcome>;
};

/** A successful sign-in. */
export type AuthSession = {
  /** True when this sign-in created the account. */
  isNewUser: Scalars['Boolean']['output'];
  tokens: AuthTokens;
  user: User;
};

/** A pair of bearer tokens. */
export type AuthTokens = {
  /** Signed JWT for the `Authorization: Bearer` header. */
  accessToken: Scalars['String']['output'];
  /** At most 15 minutes away. */
  accessTokenExpiresAt: Scalars['DateTime']['output'];
  /** Single use: every refresh returns a new one. */
  refreshToken: Scalars['String']['output'];
  refreshTokenExpiresAt: Scalars['DateTime']['output'];
};

/** Input of `authTwoFactorConfirm`. */
export type AuthTwoFactorConfirmInput = {
  code: Scalars['String']['input'];
};

/** Result of `authTwoFactorConfirm`. */
export type AuthTwoFactorConfirmPayload = {
  /** Empty on success. */
  errors: Array<UserError>;
  recoveryCodes?: Maybe<Array<Scalars['String']['output']>>;
};

/** Input of `authTwoFactorDisable`. */
export type AuthTwoFactorDisableInput = {
  code: Scalars['String']['input'];
};

/** Result of `authTwoFactorDisable`. */
export type AuthTwoFactorDisablePayload = {
  /** Empty on success. */
  errors: Array<UserError>;
  ok: Scalars['Boolean']['output'];
};

/** Result of `authTwoFactorSetup`. */
export type AuthTwoFactorSetupPayload = {
  /** Empty on success. */
  errors: Array<UserError>;
  setup?: Maybe<TwoFactorSetup>;
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

/** Who can see a profile field. */
export type FieldVisibility =
  | 'FRIENDS'
  /** Signed-in users. */
  | 'MEMBERS'
  | 'PRIVATE'
  | 'PUBLIC';

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

/** A topic people are interested in. Names are unique regardless of case. Id prefix `int_`. */
export type Interest = Node & {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  slug: Scalars['String']['output'];
  /** Profiles that list it. */
  usersCount: Scalars['Int']['output'];
};

/** A page of a list of `Interest`. */
export type InterestConnection = {
  edges: Array<InterestEdge>;
  /** The nodes of the edges, for when no cursor is needed. */
  nodes: Array<Interest>;
  pageInfo: PageInfo;
  /** Size of the whole list, counted only when asked for; may be null above 10 000. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A `Interest` and its place in the list. */
export type InterestEdge = {
  cursor: Scalars['Cursor']['output'];
  node: Interest;
};

/** An invitation to join, with preset kind and roles. Seen by `users:admin`, and whoever has its link. Id prefix `inv_`. */
export type Invitation = Node & {
  acceptedAt?: Maybe<Scalars['DateTime']['output']>;
  email: Scalars['EmailAddress']['output'];
  /** 14 days after it was sent. */
  expiresAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  invitedBy?: Maybe<User>;
  kind?: Maybe<UserKind>;
  roles: Array<Role>;
};

/** A page of a list of `Invitation`. */
export type InvitationConnection = {
  edges: Array<InvitationEdge>;
  /** The nodes of the edges, for when no cursor is needed. */
  nodes: Array<Invitation>;
  pageInfo: PageInfo;
  /** Size of the whole list, counted only when asked for; may be null above 10 000. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A `Invitation` and its place in the list. */
export type InvitationEdge = {
  cursor: Scalars['Cursor']['output'];
  node: Invitation;
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

/** A sign-in method of an account. */
export type LinkedIdentity = {
  /** Name or address at the provider. */
  displayName?: Maybe<Scalars['String']['output']>;
  linkedAt: Scalars['DateTime']['output'];
  provider: AuthProvider;
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
  /** Hides your account until you sign in again. Errors: INVALID_CREDENTIALS, QUOTA_EXCEEDED (too many attempts), INVALID_STATE (not ACTIVE). */
  accountDeactivate?: Maybe<AccountDeactivatePayload>;
  /** Schedules your account for deletion in 30 days; signing in before then cancels it. Afterwards personal data is erased everywhere and content stays without an author. Emits `user.anonymized`. Errors: INVALID_CREDENTIALS, QUOTA_EXCEEDED (too many attempts), POLICY (last ADMIN). */
  accountDelete?: Maybe<AccountDeletePayload>;
  /** Adds an affiliation to your profile, PENDING until a reviewer decides. Errors: UNIQUE, TOO_LONG, OUT_OF_RANGE (years from 1900 to 2100; graduation before the start), LIMIT_EXCEEDED (20). */
  affiliationCreate?: Maybe<AffiliationCreatePayload>;
  /** Removes one of your affiliations; the latest other one becomes primary in its place. Errors: NOT_FOUND, POLICY (somebody else's). */
  affiliationDelete?: Maybe<AffiliationDeletePayload>;
  /** Accepts or rejects a PENDING affiliation. Emits `affiliation.verified`. Errors: NOT_FOUND, INVALID_STATE, TOO_LONG. */
  affiliationReview?: Maybe<AffiliationReviewPayload>;
  /** Changes one of your affiliations; a change of institution, kind, degree or years resets its verification. Errors: NOT_FOUND, POLICY (somebody else's; instead of unsetting `isPrimary`, set another's), UNIQUE, TOO_LONG, OUT_OF_RANGE. */
  affiliationUpdate?: Maybe<AffiliationUpdatePayload>;
  /** Starts a change of address: the new one takes effect when its mailed link is opened, the old one is told. Errors: INVALID_CREDENTIALS, UNIQUE, QUOTA_EXCEEDED (5 mails an hour, or too many attempts). */
  authEmailChange?: Maybe<AuthEmailChangePayload>;
  /** Mails a new verification link. Errors: ALREADY_DONE, QUOTA_EXCEEDED (5 an hour). */
  authEmailVerificationResend?: Maybe<AuthEmailVerificationResendPayload>;
  /** Confirms an email address with the mailed token (24 hours, single use). Errors: TOKEN_INVALID, EXPIRED, ALREADY_DONE, UNIQUE (a new address that somebody took meanwhile). */
  authEmailVerify?: Maybe<AuthEmailVerifyPayload>;
  /** Links Google, GitHub or LinkedIn as a sign-in method. Errors: INVALID (another provider), TOKEN_INVALID, UNIQUE (signs in somebody else, or another account of this provider is linked), PROVIDER_ERROR. */
  authIdentityLink?: Maybe<AuthIdentityLinkPayload>;
  /** Removes a sign-in method, the password included. Errors: NOT_FOUND, POLICY (the last one stays). */
  authIdentityUnlink?: Maybe<AuthIdentityUnlinkPayload>;
  /** Signs in with a password. Unknown account and wrong password look the same. Errors: INVALID_CREDENTIALS, QUOTA_EXCEEDED (too many attempts; see `resetAt`), POLICY (suspended), REQUIRED, TOO_LONG. */
  authLogin?: Maybe<AuthLoginPayload>;
  /** Completes a sign-in with a second factor. A challenge takes five wrong codes. Errors: INVALID_CREDENTIALS, EXPIRED, QUOTA_EXCEEDED, POLICY (suspended), REQUIRED, TOO_LONG. */
  authLoginTwoFactor?: Maybe<AuthLoginTwoFactorPayload>;
  /** Signs in with a Firebase ID token; creates the account on first use, or links the one with the same address if both sides have verified it. Errors: TOKEN_INVALID, CONFLICT (email belongs to another account), PROVIDER_ERROR (not set up, not reachable, or no email), POLICY (suspended). */
  authLoginWithFirebase?: Maybe<AuthLoginWithFirebasePayload>;
  /** Signs in with an authorisation code (PKCE) of Google, GitHub or LinkedIn; creates the account on first use. Errors: INVALID (another provider), TOKEN_INVALID, CONFLICT (email belongs to another account: sign in and link), PROVIDER_ERROR (not set up, not reachable, or no email), POLICY (suspended). */
  authLoginWithOAuth?: Maybe<AuthLoginWithOAuthPayload>;
  /** Ends the session of the given token, or of the request. Its sockets are closed. Errors: TOKEN_INVALID. */
  authLogout?: Maybe<AuthLogoutPayload>;
  /** Changes your password. Errors: INVALID_CREDENTIALS, QUOTA_EXCEEDED (too many attempts), WEAK_PASSWORD. */
  authPasswordChange?: Maybe<AuthPasswordChangePayload>;
  /** Sets a new password with the mailed token (1 hour, single use) and ends all sessions. Errors: TOKEN_INVALID, EXPIRED, WEAK_PASSWORD. */
  authPasswordReset?: Maybe<AuthPasswordResetPayload>;
  /** Mails a reset link if the address is known, five an hour at most. Always `ok`, so addresses cannot be probed. */
  authPasswordResetRequest?: Maybe<AuthPasswordResetRequestPayload>;
  /** Exchanges a refresh token for a new pair. The previous token gives the same new pair for 10 seconds, so two tabs do not fight; used later, it ends the session. Errors: TOKEN_INVALID, EXPIRED. */
  authRefresh?: Maybe<AuthRefreshPayload>;
  /** Creates an account with a password and signs in. The account stays PENDING_VERIFICATION until the mailed link is opened. Emits `user.registered`. Errors: UNIQUE, WEAK_PASSWORD, REQUIRED, FORMAT, TOO_LONG, TOKEN_INVALID. */
  authRegister?: Maybe<AuthRegisterPayload>;
  /** Switches two-factor sign-in on with a first code; returns ten recovery codes, shown once. Errors: INVALID_CREDENTIALS, INVALID_STATE (set up first), ALREADY_DONE. */
  authTwoFactorConfirm?: Maybe<AuthTwoFactorConfirmPayload>;
  /** Switches two-factor sign-in off with a code of the app or a recovery code. Errors: INVALID_CREDENTIALS, ALREADY_DONE, QUOTA_EXCEEDED, POLICY (required for ADMIN and FINANCE). */
  authTwoFactorDisable?: Maybe<AuthTwoFactorDisablePayload>;
  /** Starts setting up an authenticator app. Errors: ALREADY_DONE. */
  authTwoFactorSetup?: Maybe<AuthTwoFactorSetupPayload>;
  /** Changes your privacy settings; absent fields stay as they are. */
  privacyUpdate?: Maybe<PrivacyUpdatePayload>;
  /** Changes your profile; absent fields stay as they are, null clears. Errors: UNIQUE, REQUIRED, FORMAT, TOO_LONG, OUT_OF_RANGE, LIMIT_EXCEEDED. */
  profileUpdate?: Maybe<ProfileUpdatePayload>;
  /** Signs one of your devices out and closes its sockets. Errors: NOT_FOUND. */
  sessionRevoke?: Maybe<SessionRevokePayload>;
  /** Signs all your other devices out. */
  sessionRevokeOthers?: Maybe<SessionRevokeOthersPayload>;
  /** Changes a person's account; written to the audit log with before and after, names and addresses hidden. A new address must be verified anew; the former one is told. Errors: NOT_FOUND, UNIQUE, FORMAT, TOO_LONG. */
  userAdminUpdate?: Maybe<UserAdminUpdatePayload>;
  /** Lets a PENDING_APPROVAL account in. Errors: NOT_FOUND, INVALID_STATE. */
  userApprove?: Maybe<UserApprovePayload>;
  /** Schedules another person's account for deletion, like `accountDelete`. Errors: NOT_FOUND, POLICY (last ADMIN, yourself), ALREADY_DONE. */
  userDelete?: Maybe<UserDeletePayload>;
  /** Invites a person by mail. Errors: UNIQUE (already a member), CONFLICT (open invitation), TOO_LONG. */
  userInvite?: Maybe<UserInvitePayload>;
  /** Ends a suspension. Emits `user.reinstated`. Errors: NOT_FOUND, POLICY (yourself; staff, as for `userSuspend`), INVALID_STATE. */
  userReinstate?: Maybe<UserReinstatePayload>;
  /** Replaces a person's roles, except MEMBER, which everybody keeps; takes effect with the next request. Emits `user.roles_changed`. Errors: NOT_FOUND, TOO_LONG, POLICY (last ADMIN; ADMIN and FINANCE need two-factor sign-in). */
  userRolesSet?: Maybe<UserRolesSetPayload>;
  /** Blocks sign-in and mutations at once; content stays. Emits `user.suspended`. Errors: NOT_FOUND, POLICY (yourself; last ADMIN; staff, who are EDITOR, REVIEWER, MODERATOR, ANALYST, FINANCE or ADMIN, by `users:admin` only), INVALID_STATE (suspended already), REQUIRED, TOO_LONG, OUT_OF_RANGE. */
  userSuspend?: Maybe<UserSuspendPayload>;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationAccountDeactivateArgs = {
  input: AccountDeactivateInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationAccountDeleteArgs = {
  input: AccountDeleteInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationAffiliationCreateArgs = {
  input: AffiliationCreateInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationAffiliationDeleteArgs = {
  input: IdInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationAffiliationReviewArgs = {
  input: AffiliationReviewInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationAffiliationUpdateArgs = {
  input: AffiliationUpdateInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationAuthEmailChangeArgs = {
  input: AuthEmailChangeInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationAuthEmailVerifyArgs = {
  input: AuthEmailVerifyInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationAuthIdentityLinkArgs = {
  input: AuthIdentityLinkInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationAuthIdentityUnlinkArgs = {
  input: AuthIdentityUnlinkInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationAuthLoginArgs = {
  input: AuthLoginInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationAuthLoginTwoFactorArgs = {
  input: AuthLoginTwoFactorInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationAuthLoginWithFirebaseArgs = {
  input: AuthLoginWithFirebaseInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationAuthLoginWithOAuthArgs = {
  input: AuthLoginWithOAuthInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationAuthLogoutArgs = {
  input: AuthLogoutInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationAuthPasswordChangeArgs = {
  input: AuthPasswordChangeInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationAuthPasswordResetArgs = {
  input: AuthPasswordResetInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationAuthPasswordResetRequestArgs = {
  input: AuthPasswordResetRequestInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationAuthRefreshArgs = {
  input: AuthRefreshInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationAuthRegisterArgs = {
  input: AuthRegisterInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationAuthTwoFactorConfirmArgs = {
  input: AuthTwoFactorConfirmInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationAuthTwoFactorDisableArgs = {
  input: AuthTwoFactorDisableInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationPrivacyUpdateArgs = {
  input: PrivacyUpdateInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationProfileUpdateArgs = {
  input: ProfileUpdateInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationSessionRevokeArgs = {
  input: IdInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationUserAdminUpdateArgs = {
  input: UserAdminUpdateInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationUserApproveArgs = {
  input: IdInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationUserDeleteArgs = {
  input: IdInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationUserInviteArgs = {
  input: UserInviteInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationUserReinstateArgs = {
  input: IdInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationUserRolesSetArgs = {
  input: UserRolesSetInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationUserSuspendArgs = {
  input: UserSuspendInput;
};

/** An object with a globally unique id: a type prefix and a UUIDv7, e.g. `pst_0190b5c4…`. `node(id:)` returns any of them. */
export type Node = {
  id: Scalars['ID']['output'];
};

/** What a person wants to be approached for. */
export type OpenTo =
  | 'BEING_MENTORED'
  | 'COLLABORATION'
  | 'HIRING'
  | 'MENTORING'
  | 'SPEAKING'
  | 'WORK';

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

/** A job or other position in a career. */
export type Position = {
  company: Scalars['String']['output'];
  /** Null while current. */
  endDate?: Maybe<Scalars['Date']['output']>;
  isCurrent: Scalars['Boolean']['output'];
  startDate?: Maybe<Scalars['Date']['output']>;
  title: Scalars['String']['output'];
};

/** A career entry. */
export type PositionInput = {
  /** Up to 120 characters. */
  company: Scalars['String']['input'];
  /** Not before `startDate`; absent while current. */
  endDate?: InputMaybe<Scalars['Date']['input']>;
  startDate?: InputMaybe<Scalars['Date']['input']>;
  /** Up to 120 characters. */
  title: Scalars['String']['input'];
};

/** Who can see what on a profile. Applies to every list, search result and export. */
export type PrivacySettings = {
  achievements: FieldVisibility;
  /** When true, no behavioural events are stored and earlier ones are deleted. */
  analyticsOptOut: Scalars['Boolean']['output'];
  /** When false, the person is absent from `users` and `search`. */
  directoryListed: Scalars['Boolean']['output'];
  email: FieldVisibility;
  location: FieldVisibility;
  positions: FieldVisibility;
  /** When false, leaderboards skip the person; nobody else's rank changes. */
  showOnLeaderboards: Scalars['Boolean']['output'];
};

/** Input of `privacyUpdate`. */
export type PrivacyUpdateInput = {
  achievements?: InputMaybe<FieldVisibility>;
  analyticsOptOut?: InputMaybe<Scalars['Boolean']['input']>;
  directoryListed?: InputMaybe<Scalars['Boolean']['input']>;
  email?: InputMaybe<FieldVisibility>;
  location?: InputMaybe<FieldVisibility>;
  positions?: InputMaybe<FieldVisibility>;
  showOnLeaderboards?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Result of `privacyUpdate`. */
export type PrivacyUpdatePayload = {
  /** Empty on success. */
  errors: Array<UserError>;
  user?: Maybe<User>;
};

/** Input of `profileUpdate`. */
export type ProfileUpdateInput = {
  /** Up to 2000 characters. */
  bio?: InputMaybe<Scalars['Markdown']['input']>;
  /** Up to 100 characters. */
  fullName?: InputMaybe<Scalars['String']['input']>;
  /** Up to 160 characters. */
  headline?: InputMaybe<Scalars['String']['input']>;
  /** Replaces the whole list, up to 50; unknown names, of up to 60 characters, are created. */
  interestNames?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Replaces the whole list, up to 10. */
  links?: InputMaybe<Array<SocialLinkInput>>;
  locale?: InputMaybe<Scalars['Locale']['input']>;
  /** Up to 100 characters. */
  location?: InputMaybe<Scalars['String']['input']>;
  openTo?: InputMaybe<Array<OpenTo>>;
  /** Replaces the whole list, up to 30. */
  positions?: InputMaybe<Array<PositionInput>>;
  /** Replaces the whole list, up to 50; unknown names, of up to 60 characters, are created. */
  skillNames?: InputMaybe<Array<Scalars['String']['input']>>;
  timeZone?: InputMaybe<Scalars['TimeZone']['input']>;
  /** Cannot be cleared. The handle given up stays reserved for you for 30 days. */
  username?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `profileUpdate`. */
export type ProfileUpdatePayload = {
  /** Empty on success. */
  errors: Array<UserError>;
  user?: Maybe<User>;
};

/** Everything that can be read. */
export type Query = {
  /** Affiliations waiting for a reviewer, oldest first. */
  affiliationReviews?: Maybe<AffiliationConnection>;
  /** Privileged actions of all services, newest first. */
  auditLog?: Maybe<AuditLogEntryConnection>;
  /** Known interests, most used first. */
  interests?: Maybe<InterestConnection>;
  /** The invitation behind a mailed link; null when unknown or expired, with `acceptedAt` once used. */
  invitationByToken?: Maybe<Invitation>;
  /** Invitations, newest first. */
  invitations?: Maybe<InvitationConnection>;
  /** You, with your private fields. Null when signed out. */
  me?: Maybe<User>;
  /** Known skills, most used first. */
  skills?: Maybe<SkillConnection>;
  /** One person, by exactly one of the arguments. */
  user?: Maybe<User>;
  /** Whether a handle is valid, free and not reserved. Handles stay reserved for 30 days after a change. */
  usernameAvailable?: Maybe<Scalars['Boolean']['output']>;
  /** The member directory. Deleted, suspended and unlisted people are absent; fields follow each person's privacy settings. */
  users?: Maybe<UserConnection>;
};


/** Everything that can be read. */
export type QueryAffiliationReviewsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<AffiliationStatus>;
};


/** Everything that can be read. */
export type QueryAuditLogArgs = {
  actions?: InputMaybe<Array<Scalars['String']['input']>>;
  actorId?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  range?: InputMaybe<DateRangeInput>;
  targetId?: InputMaybe<Scalars['ID']['input']>;
};


/** Everything that can be read. */
export type QueryInterestsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  query?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be read. */
export type QueryInvitationByTokenArgs = {
  token: Scalars['String']['input'];
};


/** Everything that can be read. */
export type QueryInvitationsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QuerySkillsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  query?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be read. */
export type QueryUserArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  username?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be read. */
export type QueryUsernameAvailableArgs = {
  username: Scalars['String']['input'];
};


/** Everything that can be read. */
export type QueryUsersArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<UserFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<UserOrder>;
};

/** What a person may do. A user has any number of roles; each stands for a set of scopes. */
export type Role =
  | 'ADMIN'
  | 'ANALYST'
  | 'EDITOR'
  | 'FINANCE'
  | 'INSTRUCTOR'
  | 'JUDGE'
  | 'MEMBER'
  /** Granted when a mentor profile is approved. */
  | 'MENTOR'
  | 'MODERATOR'
  | 'ORGANIZER'
  | 'REVIEWER';

/** A signed-in device. Seen by its user. Id prefix `ses_`. */
export type Session = Node & {
  createdAt: Scalars['DateTime']['output'];
  device?: Maybe<Scalars['String']['output']>;
  expiresAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  /** First part of the address, e.g. `203.0.113.0/24`. */
  ipPrefix?: Maybe<Scalars['String']['output']>;
  /** True for the session of this request. */
  isCurrent: Scalars['Boolean']['output'];
  lastSeenAt: Scalars['DateTime']['output'];
};

/** A page of a list of `Session`. */
export type SessionConnection = {
  edges: Array<SessionEdge>;
  /** The nodes of the edges, for when no cursor is needed. */
  nodes: Array<Session>;
  pageInfo: PageInfo;
  /** Size of the whole list, counted only when asked for; may be null above 10 000. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A `Session` and its place in the list. */
export type SessionEdge = {
  cursor: Scalars['Cursor']['output'];
  node: Session;
};

/** Messages of `sessionRevoked`. */
export type SessionEvent = SessionRevoked | StreamLagged;

/** Result of `sessionRevokeOthers`. */
export type SessionRevokeOthersPayload = {
  /** Empty on success. */
  errors: Array<UserError>;
  revokedCount?: Maybe<Scalars['Int']['output']>;
};

/** Result of `sessionRevoke`. */
export type SessionRevokePayload = {
  /** Empty on success. */
  errors: Array<UserError>;
  revokedId?: Maybe<Scalars['ID']['output']>;
};

/** A session of yours was ended; its sockets are about to close. */
export type SessionRevoked = {
  cursor: Scalars['Cursor']['output'];
  occurredAt: Scalars['DateTime']['output'];
  /** `logout`, `revoked`, `suspended` or `token_reuse`. */
  reason: Scalars['String']['output'];
  sessionId: Scalars['ID']['output'];
};

/** A skill people list on their profile. Names are unique regardless of case. Id prefix `skl_`. */
export type Skill = Node & {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  slug: Scalars['String']['output'];
  /** Profiles that list it. */
  usersCount: Scalars['Int']['output'];
};

/** A page of a list of `Skill`. */
export type SkillConnection = {
  edges: Array<SkillEdge>;
  /** The nodes of the edges, for when no cursor is needed. */
  nodes: Array<Skill>;
  pageInfo: PageInfo;
  /** Size of the whole list, counted only when asked for; may be null above 10 000. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A `Skill` and its place in the list. */
export type SkillEdge = {
  cursor: Scalars['Cursor']['output'];
  node: Skill;
};

/** A link to a profile elsewhere. */
export type SocialLink = {
  /** Lowercase site name, e.g. `github`, `linkedin`, `website`. */
  kind: Scalars['String']['output'];
  url: Scalars['URL']['output'];
};

/** A link to a profile elsewhere. */
export type SocialLinkInput = {
  /** Up to 30 characters of `a-z 0-9 -`. */
  kind: Scalars['String']['input'];
  url: Scalars['URL']['input'];
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

/** Sent on a subscription when the server cannot prove that nothing was missed. Query the current state, then subscribe again with `resumeAfter`. */
export type StreamLagged = {
  /** Number of events skipped, when known. */
  missed?: Maybe<Scalars['Int']['output']>;
  resumeAfter?: Maybe<Scalars['Cursor']['output']>;
};

/** Everything that can be followed live. Messages carry a cursor from which a later subscription resumes. */
export type Subscription = {
  /** Your sessions being ended elsewhere. Sent just before the gateway closes the affected sockets. */
  sessionRevoked?: Maybe<SessionEvent>;
};


/** Everything that can be followed live. Messages carry a cursor from which a later subscription resumes. */
export type SubscriptionSessionRevokedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
};

/** The password was right; send a code to `authLoginTwoFactor`. */
export type TwoFactorChallenge = {
  challengeId: Scalars['ID']['output'];
  /** Five minutes after the challenge. */
  expiresAt: Scalars['DateTime']['output'];
  /** Accepted kinds of code: `totp`, `recovery`. */
  methods: Array<Scalars['String']['output']>;
};

/** What an authenticator app needs; shown once. */
export type TwoFactorSetup = {
  /** The same as an `otpauth://` address, for a QR code. */
  otpauthUrl: Scalars['String']['output'];
  /** Base32 secret. */
  secret: Scalars['String']['output'];
};

/** A person. Other services add fields to this type: posts, achievements, projects, enrolments and so on. Id prefix `usr_`. */
export type User = Linkable & Node & {
  /** What the person did, newest first; kept for the configured retention period. */
  activities?: Maybe<UserActivityConnection>;
  /** Institutions the person belongs or belonged to; exactly one is primary. */
  affiliations: Array<Affiliation>;
  /** Up to 2000 characters. */
  bio?: Maybe<Scalars['Markdown']['output']>;
  canonicalUrl: Scalars['URL']['output'];
  createdAt: Scalars['DateTime']['output'];
  displayImageUrl?: Maybe<Scalars['URL']['output']>;
  displaySubtitle?: Maybe<Scalars['String']['output']>;
  displayTitle: Scalars['String']['output'];
  /** Null unless the owner's privacy settings let you see it. */
  email?: Maybe<Scalars['EmailAddress']['output']>;
  emailVerified?: Maybe<Scalars['Boolean']['output']>;
  fullName?: Maybe<Scalars['String']['output']>;
  /** One line under the name, up to 160 characters. */
  headline?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** Sign-in methods linked to the account. */
  identities?: Maybe<Array<LinkedIdentity>>;
  interests: Array<Interest>;
  /** True when `status` is ACTIVE. */
  isActive: Scalars['Boolean']['output'];
  /** True when this is you. */
  isViewer: Scalars['Boolean']['output'];
  kind: UserKind;
  lastLoginAt?: Maybe<Scalars['DateTime']['output']>;
  links: Array<SocialLink>;
  locale?: Maybe<Scalars['Locale']['output']>;
  /** Free text such as `Lyon, France`; subject to `privacy.location`. */
  location?: Maybe<Scalars['String']['output']>;
  openTo: Array<OpenTo>;
  /** Career entries, newest first; subject to `privacy.positions`. */
  positions: Array<Position>;
  privacy?: Maybe<PrivacySettings>;
  roles: Array<Role>;
  /** Scopes you have in this request: those of your roles, narrowed by the token in use. */
  scopes?: Maybe<Array<Scalars['String']['output']>>;
  /** Signed-in devices, last used first. */
  sessions?: Maybe<SessionConnection>;
  skills: Array<Skill>;
  status: UserStatus;
  timeZone?: Maybe<Scalars['TimeZone']['output']>;
  twoFactorEnabled?: Maybe<Scalars['Boolean']['output']>;
  /** Institution of the primary affiliation. */
  university?: Maybe<Scalars['String']['output']>;
  updatedAt: Scalars['DateTime']['output'];
  /** Unique handle, 3–30 characters of `a-z A-Z 0-9 _`, compared case-insensitively. */
  username: Scalars['String']['output'];
};


/** A person. Other services add fields to this type: posts, achievements, projects, enrolments and so on. Id prefix `usr_`. */
export type UserActivitiesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<UserActivityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person. Other services add fields to this type: posts, achievements, projects, enrolments and so on. Id prefix `usr_`. */
export type UserSessionsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Something a user did, one for each domain event they caused. Seen by the user and `users:admin`. Id prefix `act_`. */
export type UserActivity = Node & {
  /** Name of the event, e.g. `post.published`. */
  action: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  metadata?: Maybe<Scalars['JSON']['output']>;
  occurredAt: Scalars['DateTime']['output'];
  /** Object it was about. */
  subjectId?: Maybe<Scalars['ID']['output']>;
  user?: Maybe<User>;
};

/** A page of a list of `UserActivity`. */
export type UserActivityConnection = {
  edges: Array<UserActivityEdge>;
  /** The nodes of the edges, for when no cursor is needed. */
  nodes: Array<UserActivity>;
  pageInfo: PageInfo;
  /** Size of the whole list, counted only when asked for; may be null above 10 000. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A `UserActivity` and its place in the list. */
export type UserActivityEdge = {
  cursor: Scalars['Cursor']['output'];
  node: UserActivity;
};

/** Narrows a list of activities. */
export type UserActivityFilter = {
  actions?: InputMaybe<Array<Scalars['String']['input']>>;
  range?: InputMaybe<DateRangeInput>;
};

/** Input of `userAdminUpdate`. */
export type UserAdminUpdateInput = {
  email?: InputMaybe<Scalars['EmailAddress']['input']>;
  /** Up to 100 characters; null clears. */
  fullName?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  kind?: InputMaybe<UserKind>;
  /** Of the form `User.username` has. */
  username?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `userAdminUpdate`. */
export type UserAdminUpdatePayload = {
  /** Empty on success. */
  errors: Array<UserError>;
  user?: Maybe<User>;
};

/** Result of `userApprove`. */
export type UserApprovePayload = {
  /** Empty on success. */
  errors: Array<UserError>;
  user?: Maybe<User>;
};

/** A page of a list of `User`. */
export type UserConnection = {
  edges: Array<UserEdge>;
  /** The nodes of the edges, for when no cursor is needed. */
  nodes: Array<User>;
  pageInfo: PageInfo;
  /** Size of the whole list, counted only when asked for; may be null above 10 000. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** Result of `userDelete`. */
export type UserDeletePayload = {
  /** Empty on success. */
  errors: Array<UserError>;
  /** When the data will be erased. */
  scheduledFor?: Maybe<Scalars['DateTime']['output']>;
};

/** A `User` and its place in the list. */
export type UserEdge = {
  cursor: Scalars['Cursor']['output'];
  node: User;
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

/** Filters of the directory. All given conditions must hold; a list matches any of its values. */
export type UserFilter = {
  /** Part of the name, up to 200 characters. */
  company?: InputMaybe<Scalars['String']['input']>;
  createdAfter?: InputMaybe<Scalars['DateTime']['input']>;
  graduationYearFrom?: InputMaybe<Scalars['Int']['input']>;
  graduationYearTo?: InputMaybe<Scalars['Int']['input']>;
  /** All of the name, in any case; up to 200 characters. */
  institution?: InputMaybe<Scalars['String']['input']>;
  interestIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  kinds?: InputMaybe<Array<UserKind>>;
  /** Part of the text, up to 200 characters. */
  location?: InputMaybe<Scalars['String']['input']>;
  openTo?: InputMaybe<Array<OpenTo>>;
  /** Words in name, username, headline or company, all of them, in any case, accents or not; a word of four letters may have a wrong one. The first 200 characters count. */
  query?: InputMaybe<Scalars['String']['input']>;
  roles?: InputMaybe<Array<Role>>;
  skillIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Other than ACTIVE needs `users:admin`; for PENDING_APPROVAL alone `users:review` is enough. */
  statuses?: InputMaybe<Array<UserStatus>>;
};

/** Input of `userInvite`. */
export type UserInviteInput = {
  email: Scalars['EmailAddress']['input'];
  kind?: InputMaybe<UserKind>;
  /** Added to the mail, up to 1000 characters. */
  message?: InputMaybe<Scalars['String']['input']>;
  roles?: InputMaybe<Array<Role>>;
};

/** Result of `userInvite`. */
export type UserInvitePayload = {
  /** Empty on success. */
  errors: Array<UserError>;
  invitation?: Maybe<Invitation>;
};

/** What a person is to the community. Exactly one per user; grants no rights. */
export type UserKind =
  | 'ALUMNI'
  /** Professional who shares knowledge without being alumni or faculty. */
  | 'EXPERT'
  | 'FACULTY'
  | 'RECRUITER'
  /** Employee of the organisation that runs the platform. */
  | 'STAFF'
  | 'STUDENT';

/** Order of the directory. */
export type UserOrder = {
  direction: OrderDirection;
  field: UserOrderField;
};

/** What the directory can be ordered by. */
export type UserOrderField =
  | 'CREATED_AT'
  | 'LAST_ACTIVE'
  | 'NAME'
  /** Best match for `filter.query`. */
  | 'RELEVANCE';

/** Result of `userReinstate`. */
export type UserReinstatePayload = {
  /** Empty on success. */
  errors: Array<UserError>;
  user?: Maybe<User>;
};

/** Input of `userRolesSet`. */
export type UserRolesSetInput = {
  /** For the audit log, up to 500 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  roles: Array<Role>;
  userId: Scalars['ID']['input'];
};

/** Result of `userRolesSet`. */
export type UserRolesSetPayload = {
  /** Empty on success. */
  errors: Array<UserError>;
  user?: Maybe<User>;
};

/** Life cycle of an account. */
export type UserStatus =
  | 'ACTIVE'
  /** Switched off by its owner; signing in reactivates it. */
  | 'DEACTIVATED'
  /** Personal data erased; content stays without an author. */
  | 'DELETED'
  /** Waiting for a reviewer, where the community requires approval. */
  | 'PENDING_APPROVAL'
  /** Email not verified yet: can sign in and edit the profile, nothing else. */
  | 'PENDING_VERIFICATION'
  | 'SUSPENDED';

/** Input of `userSuspend`. */
export type UserSuspendInput = {
  /** Told to the person, up to 500 characters. */
  reason: Scalars['String']['input'];
  /** Null: until reinstated. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
  userId: Scalars['ID']['input'];
};

/** Result of `userSuspend`. */
export type UserSuspendPayload = {
  /** Empty on success. */
  errors: Array<UserError>;
  user?: Maybe<User>;
};



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
  Affiliation: Affiliation;
  AuditLogEntry: AuditLogEntry;
  Interest: Interest;
  Invitation: Invitation;
  Session: Session;
  Skill: Skill;
  User: User;
  UserActivity: UserActivity;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Affiliation:
    ( { __typename: 'Affiliation' }
    & GraphQLRecursivePick<FederationTypes['Affiliation'], {"id":true}> );
  AuditLogEntry:
    ( { __typename: 'AuditLogEntry' }
    & GraphQLRecursivePick<FederationTypes['AuditLogEntry'], {"id":true}> );
  Interest:
    ( { __typename: 'Interest' }
    & GraphQLRecursivePick<FederationTypes['Interest'], {"id":true}> );
  Invitation:
    ( { __typename: 'Invitation' }
    & GraphQLRecursivePick<FederationTypes['Invitation'], {"id":true}> );
  Session:
    ( { __typename: 'Session' }
    & GraphQLRecursivePick<FederationTypes['Session'], {"id":true}> );
  Skill:
    ( { __typename: 'Skill' }
    & GraphQLRecursivePick<FederationTypes['Skill'], {"id":true}> );
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
  UserActivity:
    ( { __typename: 'UserActivity' }
    & GraphQLRecursivePick<FederationTypes['UserActivity'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Linkable: ( UserRow );
  Node:
    | ( AffiliationRow )
    | ( AuditLogEntryRow )
    | ( InterestRow )
    | ( InvitationRow )
    | ( SessionRow )
    | ( SkillRow )
    | ( UserRow )
    | ( UserActivityRow )
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
  AccountDeactivateInput: AccountDeactivateInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AccountDeactivatePayload: ResolverTypeWrapper<Omit<AccountDeactivatePayload, 'errors' | 'user'> & { errors: Array<ResolversTypes['UserError']>, user?: Maybe<ResolversTypes['User']> }>;
  AccountDeleteInput: AccountDeleteInput;
  AccountDeletePayload: ResolverTypeWrapper<Omit<AccountDeletePayload, 'errors'> & { errors: Array<ResolversTypes['UserError']> }>;
  Affiliation: ResolverTypeWrapper<AffiliationRow>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AffiliationConnection: ResolverTypeWrapper<Connection<ResolversTypes["Affiliation"]>>;
  AffiliationCreateInput: AffiliationCreateInput;
  AffiliationCreatePayload: ResolverTypeWrapper<Omit<AffiliationCreatePayload, 'affiliation' | 'errors'> & { affiliation?: Maybe<ResolversTypes['Affiliation']>, errors: Array<ResolversTypes['UserError']> }>;
  AffiliationDeletePayload: ResolverTypeWrapper<Omit<AffiliationDeletePayload, 'errors'> & { errors: Array<ResolversTypes['UserError']> }>;
  AffiliationEdge: ResolverTypeWrapper<Omit<AffiliationEdge, 'node'> & { node: ResolversTypes['Affiliation'] }>;
  AffiliationReviewInput: AffiliationReviewInput;
  AffiliationReviewPayload: ResolverTypeWrapper<Omit<AffiliationReviewPayload, 'affiliation' | 'errors'> & { affiliation?: Maybe<ResolversTypes['Affiliation']>, errors: Array<ResolversTypes['UserError']> }>;
  AffiliationStatus: AffiliationStatus;
  AffiliationUpdateInput: AffiliationUpdateInput;
  AffiliationUpdatePayload: ResolverTypeWrapper<Omit<AffiliationUpdatePayload, 'affiliation' | 'errors'> & { affiliation?: Maybe<ResolversTypes['Affiliation']>, errors: Array<ResolversTypes['UserError']> }>;
  AuditLogEntry: ResolverTypeWrapper<AuditLogEntryRow>;
  AuditLogEntryConnection: ResolverTypeWrapper<Connection<ResolversTypes["AuditLogEntry"]>>;
  AuditLogEntryEdge: ResolverTypeWrapper<Omit<AuditLogEntryEdge, 'node'> & { node: ResolversTypes['AuditLogEntry'] }>;
  AuthEmailChangeInput: AuthEmailChangeInput;
  AuthEmailChangePayload: ResolverTypeWrapper<Omit<AuthEmailChangePayload, 'errors' | 'user'> & { errors: Array<ResolversTypes['UserError']>, user?: Maybe<ResolversTypes['User']> }>;
  AuthEmailVerificationResendPayload: ResolverTypeWrapper<Omit<AuthEmailVerificationResendPayload, 'errors'> & { errors: Array<ResolversTypes['UserError']> }>;
  AuthEmailVerifyInput: AuthEmailVerifyInput;
  AuthEmailVerifyPayload: ResolverTypeWrapper<Omit<AuthEmailVerifyPayload, 'errors' | 'user'> & { errors: Array<ResolversTypes['UserError']>, user?: Maybe<ResolversTypes['User']> }>;
  AuthIdentityLinkInput: AuthIdentityLinkInput;
  AuthIdentityLinkPayload: ResolverTypeWrapper<Omit<AuthIdentityLinkPayload, 'errors' | 'user'> & { errors: Array<ResolversTypes['UserError']>, user?: Maybe<ResolversTypes['User']> }>;
  AuthIdentityUnlinkInput: AuthIdentityUnlinkInput;
  AuthIdentityUnlinkPayload: ResolverTypeWrapper<Omit<AuthIdentityUnlinkPayload, 'errors' | 'user'> & { errors: Array<ResolversTypes['UserError']>, user?: Maybe<ResolversTypes['User']> }>;
  AuthLoginInput: AuthLoginInput;
  AuthLoginPayload: ResolverTypeWrapper<Omit<AuthLoginPayload, 'errors' | 'outcome'> & { errors: Array<ResolversTypes['UserError']>, outcome?: Maybe<ResolversTypes['AuthOutcome']> }>;
  AuthLoginTwoFactorInput: AuthLoginTwoFactorInput;
  AuthLoginTwoFactorPayload: ResolverTypeWrapper<Omit<AuthLoginTwoFactorPayload, 'errors' | 'outcome'> & { errors: Array<ResolversTypes['UserError']>, outcome?: Maybe<ResolversTypes['AuthOutcome']> }>;
  AuthLoginWithFirebaseInput: AuthLoginWithFirebaseInput;
  AuthLoginWithFirebasePayload: ResolverTypeWrapper<Omit<AuthLoginWithFirebasePayload, 'errors' | 'outcome'> & { errors: Array<ResolversTypes['UserError']>, outcome?: Maybe<ResolversTypes['AuthOutcome']> }>;
  AuthLoginWithOAuthInput: AuthLoginWithOAuthInput;
  AuthLoginWithOAuthPayload: ResolverTypeWrapper<Omit<AuthLoginWithOAuthPayload, 'errors' | 'outcome'> & { errors: Array<ResolversTypes['UserError']>, outcome?: Maybe<ResolversTypes['AuthOutcome']> }>;
  AuthLogoutInput: AuthLogoutInput;
  AuthLogoutPayload: ResolverTypeWrapper<Omit<AuthLogoutPayload, 'errors'> & { errors: Array<ResolversTypes['UserError']> }>;
  AuthOutcome: ResolverTypeWrapper<AuthOutcomeParent>;
  AuthPasswordChangeInput: AuthPasswordChangeInput;
  AuthPasswordChangePayload: ResolverTypeWrapper<Omit<AuthPasswordChangePayload, 'errors'> & { errors: Array<ResolversTypes['UserError']> }>;
  AuthPasswordResetInput: AuthPasswordResetInput;
  AuthPasswordResetPayload: ResolverTypeWrapper<Omit<AuthPasswordResetPayload, 'errors'> & { errors: Array<ResolversTypes['UserError']> }>;
  AuthPasswordResetRequestInput: AuthPasswordResetRequestInput;
  AuthPasswordResetRequestPayload: ResolverTypeWrapper<Omit<AuthPasswordResetRequestPayload, 'errors'> & { errors: Array<ResolversTypes['UserError']> }>;
  AuthProvider: AuthProvider;
  AuthRefreshInput: AuthRefreshInput;
  AuthRefreshPayload: ResolverTypeWrapper<Omit<AuthRefreshPayload, 'errors' | 'tokens'> & { errors: Array<ResolversTypes['UserError']>, tokens?: Maybe<ResolversTypes['AuthTokens']> }>;
  AuthRegisterInput: AuthRegisterInput;
  AuthRegisterPayload: ResolverTypeWrapper<Omit<AuthRegisterPayload, 'errors' | 'outcome'> & { errors: Array<ResolversTypes['UserError']>, outcome?: Maybe<ResolversTypes['AuthOutcome']> }>;
  AuthSession: ResolverTypeWrapper<AuthSessionParent>;
  AuthTokens: ResolverTypeWrapper<AuthTokensParent>;
  AuthTwoFactorConfirmInput: AuthTwoFactorConfirmInput;
  AuthTwoFactorConfirmPayload: ResolverTypeWrapper<Omit<AuthTwoFactorConfirmPayload, 'errors'> & { errors: Array<ResolversTypes['UserError']> }>;
  AuthTwoFactorDisableInput: AuthTwoFactorDisableInput;
  AuthTwoFactorDisablePayload: ResolverTypeWrapper<Omit<AuthTwoFactorDisablePayload, 'errors'> & { errors: Array<ResolversTypes['UserError']> }>;
  AuthTwoFactorSetupPayload: ResolverTypeWrapper<Omit<AuthTwoFactorSetupPayload, 'errors'> & { errors: Array<ResolversTypes['UserError']> }>;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  ConflictError: ResolverTypeWrapper<UserErrorData>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  Cursor: ResolverTypeWrapper<Scalars['Cursor']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateRangeInput: DateRangeInput;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  EmailAddress: ResolverTypeWrapper<Scalars['EmailAddress']['output']>;
  FieldVisibility: FieldVisibility;
  IdInput: IdInput;
  InputError: ResolverTypeWrapper<UserErrorData>;
  Interest: ResolverTypeWrapper<InterestRow>;
  InterestConnection: ResolverTypeWrapper<Connection<ResolversTypes["Interest"]>>;
  InterestEdge: ResolverTypeWrapper<Omit<InterestEdge, 'node'> & { node: ResolversTypes['Interest'] }>;
  Invitation: ResolverTypeWrapper<InvitationRow>;
  InvitationConnection: ResolverTypeWrapper<Connection<ResolversTypes["Invitation"]>>;
  InvitationEdge: ResolverTypeWrapper<Omit<InvitationEdge, 'node'> & { node: ResolversTypes['Invitation'] }>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  LimitError: ResolverTypeWrapper<UserErrorData>;
  Linkable: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Linkable']>;
  LinkedIdentity: ResolverTypeWrapper<LinkedIdentityParent>;
  Locale: ResolverTypeWrapper<Scalars['Locale']['output']>;
  Markdown: ResolverTypeWrapper<Scalars['Markdown']['output']>;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  OpenTo: OpenTo;
  OrderDirection: OrderDirection;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Position: ResolverTypeWrapper<PositionRow>;
  PositionInput: PositionInput;
  PrivacySettings: ResolverTypeWrapper<PrivacySettings>;
  PrivacyUpdateInput: PrivacyUpdateInput;
  PrivacyUpdatePayload: ResolverTypeWrapper<Omit<PrivacyUpdatePayload, 'errors' | 'user'> & { errors: Array<ResolversTypes['UserError']>, user?: Maybe<ResolversTypes['User']> }>;
  ProfileUpdateInput: ProfileUpdateInput;
  ProfileUpdatePayload: ResolverTypeWrapper<Omit<ProfileUpdatePayload, 'errors' | 'user'> & { errors: Array<ResolversTypes['UserError']>, user?: Maybe<ResolversTypes['User']> }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Role: Role;
  Session: ResolverTypeWrapper<SessionRow>;
  SessionConnection: ResolverTypeWrapper<Connection<ResolversTypes["Session"]>>;
  SessionEdge: ResolverTypeWrapper<Omit<SessionEdge, 'node'> & { node: ResolversTypes['Session'] }>;
  SessionEvent: ResolverTypeWrapper<SessionEventParent>;
  SessionRevokeOthersPayload: ResolverTypeWrapper<Omit<SessionRevokeOthersPayload, 'errors'> & { errors: Array<ResolversTypes['UserError']> }>;
  SessionRevokePayload: ResolverTypeWrapper<Omit<SessionRevokePayload, 'errors'> & { errors: Array<ResolversTypes['UserError']> }>;
  SessionRevoked: ResolverTypeWrapper<SessionRevokedParent>;
  Skill: ResolverTypeWrapper<SkillRow>;
  SkillConnection: ResolverTypeWrapper<Connection<ResolversTypes["Skill"]>>;
  SkillEdge: ResolverTypeWrapper<Omit<SkillEdge, 'node'> & { node: ResolversTypes['Skill'] }>;
  SocialLink: ResolverTypeWrapper<SocialLinkRow>;
  SocialLinkInput: SocialLinkInput;
  StateError: ResolverTypeWrapper<UserErrorData>;
  StreamLagged: ResolverTypeWrapper<StreamLagged>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TimeZone: ResolverTypeWrapper<Scalars['TimeZone']['output']>;
  TwoFactorChallenge: ResolverTypeWrapper<TwoFactorChallengeParent>;
  TwoFactorSetup: ResolverTypeWrapper<TwoFactorSetup>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  User: ResolverTypeWrapper<UserRow>;
  UserActivity: ResolverTypeWrapper<UserActivityRow>;
  UserActivityConnection: ResolverTypeWrapper<Connection<ResolversTypes["UserActivity"]>>;
  UserActivityEdge: ResolverTypeWrapper<Omit<UserActivityEdge, 'node'> & { node: ResolversTypes['UserActivity'] }>;
  UserActivityFilter: UserActivityFilter;
  UserAdminUpdateInput: UserAdminUpdateInput;
  UserAdminUpdatePayload: ResolverTypeWrapper<Omit<UserAdminUpdatePayload, 'errors' | 'user'> & { errors: Array<ResolversTypes['UserError']>, user?: Maybe<ResolversTypes['User']> }>;
  UserApprovePayload: ResolverTypeWrapper<Omit<UserApprovePayload, 'errors' | 'user'> & { errors: Array<ResolversTypes['UserError']>, user?: Maybe<ResolversTypes['User']> }>;
  UserConnection: ResolverTypeWrapper<Connection<ResolversTypes["User"]>>;
  UserDeletePayload: ResolverTypeWrapper<Omit<UserDeletePayload, 'errors'> & { errors: Array<ResolversTypes['UserError']> }>;
  UserEdge: ResolverTypeWrapper<Omit<UserEdge, 'node'> & { node: ResolversTypes['User'] }>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  UserErrorCode: UserErrorCode;
  UserFilter: UserFilter;
  UserInviteInput: UserInviteInput;
  UserInvitePayload: ResolverTypeWrapper<Omit<UserInvitePayload, 'errors' | 'invitation'> & { errors: Array<ResolversTypes['UserError']>, invitation?: Maybe<ResolversTypes['Invitation']> }>;
  UserKind: UserKind;
  UserOrder: UserOrder;
  UserOrderField: UserOrderField;
  UserReinstatePayload: ResolverTypeWrapper<Omit<UserReinstatePayload, 'errors' | 'user'> & { errors: Array<ResolversTypes['UserError']>, user?: Maybe<ResolversTypes['User']> }>;
  UserRolesSetInput: UserRolesSetInput;
  UserRolesSetPayload: ResolverTypeWrapper<Omit<UserRolesSetPayload, 'errors' | 'user'> & { errors: Array<ResolversTypes['UserError']>, user?: Maybe<ResolversTypes['User']> }>;
  UserStatus: UserStatus;
  UserSuspendInput: UserSuspendInput;
  UserSuspendPayload: ResolverTypeWrapper<Omit<UserSuspendPayload, 'errors' | 'user'> & { errors: Array<ResolversTypes['UserError']>, user?: Maybe<ResolversTypes['User']> }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccountDeactivateInput: AccountDeactivateInput;
  String: Scalars['String']['output'];
  AccountDeactivatePayload: Omit<AccountDeactivatePayload, 'errors' | 'user'> & { errors: Array<ResolversParentTypes['UserError']>, user?: Maybe<ResolversParentTypes['User']> };
  AccountDeleteInput: AccountDeleteInput;
  AccountDeletePayload: Omit<AccountDeletePayload, 'errors'> & { errors: Array<ResolversParentTypes['UserError']> };
  Affiliation: AffiliationRow;
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  Boolean: Scalars['Boolean']['output'];
  AffiliationConnection: Connection<ResolversTypes["Affiliation"]>;
  AffiliationCreateInput: AffiliationCreateInput;
  AffiliationCreatePayload: Omit<AffiliationCreatePayload, 'affiliation' | 'errors'> & { affiliation?: Maybe<ResolversParentTypes['Affiliation']>, errors: Array<ResolversParentTypes['UserError']> };
  AffiliationDeletePayload: Omit<AffiliationDeletePayload, 'errors'> & { errors: Array<ResolversParentTypes['UserError']> };
  AffiliationEdge: Omit<AffiliationEdge, 'node'> & { node: ResolversParentTypes['Affiliation'] };
  AffiliationReviewInput: AffiliationReviewInput;
  AffiliationReviewPayload: Omit<AffiliationReviewPayload, 'affiliation' | 'errors'> & { affiliation?: Maybe<ResolversParentTypes['Affiliation']>, errors: Array<ResolversParentTypes['UserError']> };
  AffiliationUpdateInput: AffiliationUpdateInput;
  AffiliationUpdatePayload: Omit<AffiliationUpdatePayload, 'affiliation' | 'errors'> & { affiliation?: Maybe<ResolversParentTypes['Affiliation']>, errors: Array<ResolversParentTypes['UserError']> };
  AuditLogEntry: AuditLogEntryRow;
  AuditLogEntryConnection: Connection<ResolversTypes["AuditLogEntry"]>;
  AuditLogEntryEdge: Omit<AuditLogEntryEdge, 'node'> & { node: ResolversParentTypes['AuditLogEntry'] };
  AuthEmailChangeInput: AuthEmailChangeInput;
  AuthEmailChangePayload: Omit<AuthEmailChangePayload, 'errors' | 'user'> & { errors: Array<ResolversParentTypes['UserError']>, user?: Maybe<ResolversParentTypes['User']> };
  AuthEmailVerificationResendPayload: Omit<AuthEmailVerificationResendPayload, 'errors'> & { errors: Array<ResolversParentTypes['UserError']> };
  AuthEmailVerifyInput: AuthEmailVerifyInput;
  AuthEmailVerifyPayload: Omit<AuthEmailVerifyPayload, 'errors' | 'user'> & { errors: Array<ResolversParentTypes['UserError']>, user?: Maybe<ResolversParentTypes['User']> };
  AuthIdentityLinkInput: AuthIdentityLinkInput;
  AuthIdentityLinkPayload: Omit<AuthIdentityLinkPayload, 'errors' | 'user'> & { errors: Array<ResolversParentTypes['UserError']>, user?: Maybe<ResolversParentTypes['User']> };
  AuthIdentityUnlinkInput: AuthIdentityUnlinkInput;
  AuthIdentityUnlinkPayload: Omit<AuthIdentityUnlinkPayload, 'errors' | 'user'> & { errors: Array<ResolversParentTypes['UserError']>, user?: Maybe<ResolversParentTypes['User']> };
  AuthLoginInput: AuthLoginInput;
  AuthLoginPayload: Omit<AuthLoginPayload, 'errors' | 'outcome'> & { errors: Array<ResolversParentTypes['UserError']>, outcome?: Maybe<ResolversParentTypes['AuthOutcome']> };
  AuthLoginTwoFactorInput: AuthLoginTwoFactorInput;
  AuthLoginTwoFactorPayload: Omit<AuthLoginTwoFactorPayload, 'errors' | 'outcome'> & { errors: Array<ResolversParentTypes['UserError']>, outcome?: Maybe<ResolversParentTypes['AuthOutcome']> };
  AuthLoginWithFirebaseInput: AuthLoginWithFirebaseInput;
  AuthLoginWithFirebasePayload: Omit<AuthLoginWithFirebasePayload, 'errors' | 'outcome'> & { errors: Array<ResolversParentTypes['UserError']>, outcome?: Maybe<ResolversParentTypes['AuthOutcome']> };
  AuthLoginWithOAuthInput: AuthLoginWithOAuthInput;
  AuthLoginWithOAuthPayload: Omit<AuthLoginWithOAuthPayload, 'errors' | 'outcome'> & { errors: Array<ResolversParentTypes['UserError']>, outcome?: Maybe<ResolversParentTypes['AuthOutcome']> };
  AuthLogoutInput: AuthLogoutInput;
  AuthLogoutPayload: Omit<AuthLogoutPayload, 'errors'> & { errors: Array<ResolversParentTypes['UserError']> };
  AuthOutcome: AuthOutcomeParent;
  AuthPasswordChangeInput: AuthPasswordChangeInput;
  AuthPasswordChangePayload: Omit<AuthPasswordChangePayload, 'errors'> & { errors: Array<ResolversParentTypes['UserError']> };
  AuthPasswordResetInput: AuthPasswordResetInput;
  AuthPasswordResetPayload: Omit<AuthPasswordResetPayload, 'errors'> & { errors: Array<ResolversParentTypes['UserError']> };
  AuthPasswordResetRequestInput: AuthPasswordResetRequestInput;
  AuthPasswordResetRequestPayload: Omit<AuthPasswordResetRequestPayload, 'errors'> & { errors: Array<ResolversParentTypes['UserError']> };
  AuthRefreshInput: AuthRefreshInput;
  AuthRefreshPayload: Omit<AuthRefreshPayload, 'errors' | 'tokens'> & { errors: Array<ResolversParentTypes['UserError']>, tokens?: Maybe<ResolversParentTypes['AuthTokens']> };
  AuthRegisterInput: AuthRegisterInput;
  AuthRegisterPayload: Omit<AuthRegisterPayload, 'errors' | 'outcome'> & { errors: Array<ResolversParentTypes['UserError']>, outcome?: Maybe<ResolversParentTypes['AuthOutcome']> };
  AuthSession: AuthSessionParent;
  AuthTokens: AuthTokensParent;
  AuthTwoFactorConfirmInput: AuthTwoFactorConfirmInput;
  AuthTwoFactorConfirmPayload: Omit<AuthTwoFactorConfirmPayload, 'errors'> & { errors: Array<ResolversParentTypes['UserError']> };
  AuthTwoFactorDisableInput: AuthTwoFactorDisableInput;
  AuthTwoFactorDisablePayload: Omit<AuthTwoFactorDisablePayload, 'errors'> & { errors: Array<ResolversParentTypes['UserError']> };
  AuthTwoFactorSetupPayload: Omit<AuthTwoFactorSetupPayload, 'errors'> & { errors: Array<ResolversParentTypes['UserError']> };
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
  Interest: InterestRow;
  InterestConnection: Connection<ResolversTypes["Interest"]>;
  InterestEdge: Omit<InterestEdge, 'node'> & { node: ResolversParentTypes['Interest'] };
  Invitation: InvitationRow;
  InvitationConnection: Connection<ResolversTypes["Invitation"]>;
  InvitationEdge: Omit<InvitationEdge, 'node'> & { node: ResolversParentTypes['Invitation'] };
  JSON: Scalars['JSON']['output'];
  LimitError: UserErrorData;
  Linkable: ResolversInterfaceTypes<ResolversParentTypes>['Linkable'];
  LinkedIdentity: LinkedIdentityParent;
  Locale: Scalars['Locale']['output'];
  Markdown: Scalars['Markdown']['output'];
  Money: Money;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  PageInfo: PageInfo;
  Position: PositionRow;
  PositionInput: PositionInput;
  PrivacySettings: PrivacySettings;
  PrivacyUpdateInput: PrivacyUpdateInput;
  PrivacyUpdatePayload: Omit<PrivacyUpdatePayload, 'errors' | 'user'> & { errors: Array<ResolversParentTypes['UserError']>, user?: Maybe<ResolversParentTypes['User']> };
  ProfileUpdateInput: ProfileUpdateInput;
  ProfileUpdatePayload: Omit<ProfileUpdatePayload, 'errors' | 'user'> & { errors: Array<ResolversParentTypes['UserError']>, user?: Maybe<ResolversParentTypes['User']> };
  Query: Record<PropertyKey, never>;
  Session: SessionRow;
  SessionConnection: Connection<ResolversTypes["Session"]>;
  SessionEdge: Omit<SessionEdge, 'node'> & { node: ResolversParentTypes['Session'] };
  SessionEvent: SessionEventParent;
  SessionRevokeOthersPayload: Omit<SessionRevokeOthersPayload, 'errors'> & { errors: Array<ResolversParentTypes['UserError']> };
  SessionRevokePayload: Omit<SessionRevokePayload, 'errors'> & { errors: Array<ResolversParentTypes['UserError']> };
  SessionRevoked: SessionRevokedParent;
  Skill: SkillRow;
  SkillConnection: Connection<ResolversTypes["Skill"]>;
  SkillEdge: Omit<SkillEdge, 'node'> & { node: ResolversParentTypes['Skill'] };
  SocialLink: SocialLinkRow;
  SocialLinkInput: SocialLinkInput;
  StateError: UserErrorData;
  StreamLagged: StreamLagged;
  Subscription: Record<PropertyKey, never>;
  TimeZone: Scalars['TimeZone']['output'];
  TwoFactorChallenge: TwoFactorChallengeParent;
  TwoFactorSetup: TwoFactorSetup;
  URL: Scalars['URL']['output'];
  User: UserRow;
  UserActivity: UserActivityRow;
  UserActivityConnection: Connection<ResolversTypes["UserActivity"]>;
  UserActivityEdge: Omit<UserActivityEdge, 'node'> & { node: ResolversParentTypes['UserActivity'] };
  UserActivityFilter: UserActivityFilter;
  UserAdminUpdateInput: UserAdminUpdateInput;
  UserAdminUpdatePayload: Omit<UserAdminUpdatePayload, 'errors' | 'user'> & { errors: Array<ResolversParentTypes['UserError']>, user?: Maybe<ResolversParentTypes['User']> };
  UserApprovePayload: Omit<UserApprovePayload, 'errors' | 'user'> & { errors: Array<ResolversParentTypes['UserError']>, user?: Maybe<ResolversParentTypes['User']> };
  UserConnection: Connection<ResolversTypes["User"]>;
  UserDeletePayload: Omit<UserDeletePayload, 'errors'> & { errors: Array<ResolversParentTypes['UserError']> };
  UserEdge: Omit<UserEdge, 'node'> & { node: ResolversParentTypes['User'] };
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  UserFilter: UserFilter;
  UserInviteInput: UserInviteInput;
  UserInvitePayload: Omit<UserInvitePayload, 'errors' | 'invitation'> & { errors: Array<ResolversParentTypes['UserError']>, invitation?: Maybe<ResolversParentTypes['Invitation']> };
  UserOrder: UserOrder;
  UserReinstatePayload: Omit<UserReinstatePayload, 'errors' | 'user'> & { errors: Array<ResolversParentTypes['UserError']>, user?: Maybe<ResolversParentTypes['User']> };
  UserRolesSetInput: UserRolesSetInput;
  UserRolesSetPayload: Omit<UserRolesSetPayload, 'errors' | 'user'> & { errors: Array<ResolversParentTypes['UserError']>, user?: Maybe<ResolversParentTypes['User']> };
  UserSuspendInput: UserSuspendInput;
  UserSuspendPayload: Omit<UserSuspendPayload, 'errors' | 'user'> & { errors: Array<ResolversParentTypes['UserError']>, user?: Maybe<ResolversParentTypes['User']> };
};

export type AccountDeactivatePayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['AccountDeactivatePayload'] = ResolversParentTypes['AccountDeactivatePayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type AccountDeletePayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['AccountDeletePayload'] = ResolversParentTypes['AccountDeletePayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  scheduledFor?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type AffiliationResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['Affiliation'] = ResolversParentTypes['Affiliation'], FederationReferenceType extends FederationReferenceTypes['Affiliation'] = FederationReferenceTypes['Affiliation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Affiliation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  degree?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  graduationYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institution?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isPrimary?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['UserKind'], ParentType, ContextType>;
  program?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AffiliationStatus'], ParentType, ContextType>;
  verifiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AffiliationConnectionResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['AffiliationConnection'] = ResolversParentTypes['AffiliationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AffiliationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Affiliation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AffiliationCreatePayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['AffiliationCreatePayload'] = ResolversParentTypes['AffiliationCreatePayload']> = {
  affiliation?: Resolver<Maybe<ResolversTypes['Affiliation']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AffiliationDeletePayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['AffiliationDeletePayload'] = ResolversParentTypes['AffiliationDeletePayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AffiliationEdgeResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['AffiliationEdge'] = ResolversParentTypes['AffiliationEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Affiliation'], ParentType, ContextType>;
};

export type AffiliationReviewPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['AffiliationReviewPayload'] = ResolversParentTypes['AffiliationReviewPayload']> = {
  affiliation?: Resolver<Maybe<ResolversTypes['Affiliation']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AffiliationUpdatePayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['AffiliationUpdatePayload'] = ResolversParentTypes['AffiliationUpdatePayload']> = {
  affiliation?: Resolver<Maybe<ResolversTypes['Affiliation']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AuditLogEntryResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['AuditLogEntry'] = ResolversParentTypes['AuditLogEntry'], FederationReferenceType extends FederationReferenceTypes['AuditLogEntry'] = FederationReferenceTypes['AuditLogEntry']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AuditLogEntry']> | FederationReferenceType, FederationReferenceType, ContextType>;
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ipPrefix?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  targetId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuditLogEntryConnectionResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['AuditLogEntryConnection'] = ResolversParentTypes['AuditLogEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AuditLogEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AuditLogEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AuditLogEntryEdgeResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['AuditLogEntryEdge'] = ResolversParentTypes['AuditLogEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditLogEntry'], ParentType, ContextType>;
};

export type AuthEmailChangePayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['AuthEmailChangePayload'] = ResolversParentTypes['AuthEmailChangePayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type AuthEmailVerificationResendPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['AuthEmailVerificationResendPayload'] = ResolversParentTypes['AuthEmailVerificationResendPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AuthEmailVerifyPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['AuthEmailVerifyPayload'] = ResolversParentTypes['AuthEmailVerifyPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type AuthIdentityLinkPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['AuthIdentityLinkPayload'] = ResolversParentTypes['AuthIdentityLinkPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type AuthIdentityUnlinkPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['AuthIdentityUnlinkPayload'] = ResolversParentTypes['AuthIdentityUnlinkPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type AuthLoginPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['AuthLoginPayload'] = ResolversParentTypes['AuthLoginPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['AuthOutcome']>, ParentType, ContextType>;
};

export type AuthLoginTwoFactorPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['AuthLoginTwoFactorPayload'] = ResolversParentTypes['AuthLoginTwoFactorPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['AuthOutcome']>, ParentType, ContextType>;
};

export type AuthLoginWithFirebasePayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['AuthLoginWithFirebasePayload'] = ResolversParentTypes['AuthLoginWithFirebasePayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['AuthOutcome']>, ParentType, ContextType>;
};

export type AuthLoginWithOAuthPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['AuthLoginWithOAuthPayload'] = ResolversParentTypes['AuthLoginWithOAuthPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['AuthOutcome']>, ParentType, ContextType>;
};

export type AuthLogoutPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['AuthLogoutPayload'] = ResolversParentTypes['AuthLogoutPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AuthOutcomeResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['AuthOutcome'] = ResolversParentTypes['AuthOutcome']> = {
  __resolveType: TypeResolveFn<'AuthSession' | 'TwoFactorChallenge', ParentType, ContextType>;
};

export type AuthPasswordChangePayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['AuthPasswordChangePayload'] = ResolversParentTypes['AuthPasswordChangePayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AuthPasswordResetPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['AuthPasswordResetPayload'] = ResolversParentTypes['AuthPasswordResetPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AuthPasswordResetRequestPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['AuthPasswordResetRequestPayload'] = ResolversParentTypes['AuthPasswordResetRequestPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AuthRefreshPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['AuthRefreshPayload'] = ResolversParentTypes['AuthRefreshPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  tokens?: Resolver<Maybe<ResolversTypes['AuthTokens']>, ParentType, ContextType>;
};

export type AuthRegisterPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['AuthRegisterPayload'] = ResolversParentTypes['AuthRegisterPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['AuthOutcome']>, ParentType, ContextType>;
};

export type AuthSessionResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['AuthSession'] = ResolversParentTypes['AuthSession']> = {
  isNewUser?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  tokens?: Resolver<ResolversTypes['AuthTokens'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuthTokensResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['AuthTokens'] = ResolversParentTypes['AuthTokens']> = {
  accessToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  accessTokenExpiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  refreshToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refreshTokenExpiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type AuthTwoFactorConfirmPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['AuthTwoFactorConfirmPayload'] = ResolversParentTypes['AuthTwoFactorConfirmPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  recoveryCodes?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type AuthTwoFactorDisablePayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['AuthTwoFactorDisablePayload'] = ResolversParentTypes['AuthTwoFactorDisablePayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AuthTwoFactorSetupPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['AuthTwoFactorSetupPayload'] = ResolversParentTypes['AuthTwoFactorSetupPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  setup?: Resolver<Maybe<ResolversTypes['TwoFactorSetup']>, ParentType, ContextType>;
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

export type InterestResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['Interest'] = ResolversParentTypes['Interest'], FederationReferenceType extends FederationReferenceTypes['Interest'] = FederationReferenceTypes['Interest']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Interest']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  usersCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InterestConnectionResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['InterestConnection'] = ResolversParentTypes['InterestConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InterestEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Interest']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type InterestEdgeResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['InterestEdge'] = ResolversParentTypes['InterestEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Interest'], ParentType, ContextType>;
};

export type InvitationResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['Invitation'] = ResolversParentTypes['Invitation'], FederationReferenceType extends FederationReferenceTypes['Invitation'] = FederationReferenceTypes['Invitation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Invitation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  acceptedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  email?: Resolver<ResolversTypes['EmailAddress'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invitedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['UserKind']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvitationConnectionResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['InvitationConnection'] = ResolversParentTypes['InvitationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InvitationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Invitation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type InvitationEdgeResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['InvitationEdge'] = ResolversParentTypes['InvitationEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Invitation'], ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

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
  __resolveType: TypeResolveFn<'User', ParentType, ContextType>;
};

export type LinkedIdentityResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['LinkedIdentity'] = ResolversParentTypes['LinkedIdentity']> = {
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  linkedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['AuthProvider'], ParentType, ContextType>;
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
  accountDeactivate?: Resolver<Maybe<ResolversTypes['AccountDeactivatePayload']>, ParentType, ContextType, RequireFields<MutationAccountDeactivateArgs, 'input'>>;
  accountDelete?: Resolver<Maybe<ResolversTypes['AccountDeletePayload']>, ParentType, ContextType, RequireFields<MutationAccountDeleteArgs, 'input'>>;
  affiliationCreate?: Resolver<Maybe<ResolversTypes['AffiliationCreatePayload']>, ParentType, ContextType, RequireFields<MutationAffiliationCreateArgs, 'input'>>;
  affiliationDelete?: Resolver<Maybe<ResolversTypes['AffiliationDeletePayload']>, ParentType, ContextType, RequireFields<MutationAffiliationDeleteArgs, 'input'>>;
  affiliationReview?: Resolver<Maybe<ResolversTypes['AffiliationReviewPayload']>, ParentType, ContextType, RequireFields<MutationAffiliationReviewArgs, 'input'>>;
  affiliationUpdate?: Resolver<Maybe<ResolversTypes['AffiliationUpdatePayload']>, ParentType, ContextType, RequireFields<MutationAffiliationUpdateArgs, 'input'>>;
  authEmailChange?: Resolver<Maybe<ResolversTypes['AuthEmailChangePayload']>, ParentType, ContextType, RequireFields<MutationAuthEmailChangeArgs, 'input'>>;
  authEmailVerificationResend?: Resolver<Maybe<ResolversTypes['AuthEmailVerificationResendPayload']>, ParentType, ContextType>;
  authEmailVerify?: Resolver<Maybe<ResolversTypes['AuthEmailVerifyPayload']>, ParentType, ContextType, RequireFields<MutationAuthEmailVerifyArgs, 'input'>>;
  authIdentityLink?: Resolver<Maybe<ResolversTypes['AuthIdentityLinkPayload']>, ParentType, ContextType, RequireFields<MutationAuthIdentityLinkArgs, 'input'>>;
  authIdentityUnlink?: Resolver<Maybe<ResolversTypes['AuthIdentityUnlinkPayload']>, ParentType, ContextType, RequireFields<MutationAuthIdentityUnlinkArgs, 'input'>>;
  authLogin?: Resolver<Maybe<ResolversTypes['AuthLoginPayload']>, ParentType, ContextType, RequireFields<MutationAuthLoginArgs, 'input'>>;
  authLoginTwoFactor?: Resolver<Maybe<ResolversTypes['AuthLoginTwoFactorPayload']>, ParentType, ContextType, RequireFields<MutationAuthLoginTwoFactorArgs, 'input'>>;
  authLoginWithFirebase?: Resolver<Maybe<ResolversTypes['AuthLoginWithFirebasePayload']>, ParentType, ContextType, RequireFields<MutationAuthLoginWithFirebaseArgs, 'input'>>;
  authLoginWithOAuth?: Resolver<Maybe<ResolversTypes['AuthLoginWithOAuthPayload']>, ParentType, ContextType, RequireFields<MutationAuthLoginWithOAuthArgs, 'input'>>;
  authLogout?: Resolver<Maybe<ResolversTypes['AuthLogoutPayload']>, ParentType, ContextType, RequireFields<MutationAuthLogoutArgs, 'input'>>;
  authPasswordChange?: Resolver<Maybe<ResolversTypes['AuthPasswordChangePayload']>, ParentType, ContextType, RequireFields<MutationAuthPasswordChangeArgs, 'input'>>;
  authPasswordReset?: Resolver<Maybe<ResolversTypes['AuthPasswordResetPayload']>, ParentType, ContextType, RequireFields<MutationAuthPasswordResetArgs, 'input'>>;
  authPasswordResetRequest?: Resolver<Maybe<ResolversTypes['AuthPasswordResetRequestPayload']>, ParentType, ContextType, RequireFields<MutationAuthPasswordResetRequestArgs, 'input'>>;
  authRefresh?: Resolver<Maybe<ResolversTypes['AuthRefreshPayload']>, ParentType, ContextType, RequireFields<MutationAuthRefreshArgs, 'input'>>;
  authRegister?: Resolver<Maybe<ResolversTypes['AuthRegisterPayload']>, ParentType, ContextType, RequireFields<MutationAuthRegisterArgs, 'input'>>;
  authTwoFactorConfirm?: Resolver<Maybe<ResolversTypes['AuthTwoFactorConfirmPayload']>, ParentType, ContextType, RequireFields<MutationAuthTwoFactorConfirmArgs, 'input'>>;
  authTwoFactorDisable?: Resolver<Maybe<ResolversTypes['AuthTwoFactorDisablePayload']>, ParentType, ContextType, RequireFields<MutationAuthTwoFactorDisableArgs, 'input'>>;
  authTwoFactorSetup?: Resolver<Maybe<ResolversTypes['AuthTwoFactorSetupPayload']>, ParentType, ContextType>;
  privacyUpdate?: Resolver<Maybe<ResolversTypes['PrivacyUpdatePayload']>, ParentType, ContextType, RequireFields<MutationPrivacyUpdateArgs, 'input'>>;
  profileUpdate?: Resolver<Maybe<ResolversTypes['ProfileUpdatePayload']>, ParentType, ContextType, RequireFields<MutationProfileUpdateArgs, 'input'>>;
  sessionRevoke?: Resolver<Maybe<ResolversTypes['SessionRevokePayload']>, ParentType, ContextType, RequireFields<MutationSessionRevokeArgs, 'input'>>;
  sessionRevokeOthers?: Resolver<Maybe<ResolversTypes['SessionRevokeOthersPayload']>, ParentType, ContextType>;
  userAdminUpdate?: Resolver<Maybe<ResolversTypes['UserAdminUpdatePayload']>, ParentType, ContextType, RequireFields<MutationUserAdminUpdateArgs, 'input'>>;
  userApprove?: Resolver<Maybe<ResolversTypes['UserApprovePayload']>, ParentType, ContextType, RequireFields<MutationUserApproveArgs, 'input'>>;
  userDelete?: Resolver<Maybe<ResolversTypes['UserDeletePayload']>, ParentType, ContextType, RequireFields<MutationUserDeleteArgs, 'input'>>;
  userInvite?: Resolver<Maybe<ResolversTypes['UserInvitePayload']>, ParentType, ContextType, RequireFields<MutationUserInviteArgs, 'input'>>;
  userReinstate?: Resolver<Maybe<ResolversTypes['UserReinstatePayload']>, ParentType, ContextType, RequireFields<MutationUserReinstateArgs, 'input'>>;
  userRolesSet?: Resolver<Maybe<ResolversTypes['UserRolesSetPayload']>, ParentType, ContextType, RequireFields<MutationUserRolesSetArgs, 'input'>>;
  userSuspend?: Resolver<Maybe<ResolversTypes['UserSuspendPayload']>, ParentType, ContextType, RequireFields<MutationUserSuspendArgs, 'input'>>;
};

export type NodeResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Affiliation' | 'AuditLogEntry' | 'Interest' | 'Invitation' | 'Session' | 'Skill' | 'User' | 'UserActivity', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
};

export type PositionResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['Position'] = ResolversParentTypes['Position']> = {
  company?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  isCurrent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PrivacySettingsResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['PrivacySettings'] = ResolversParentTypes['PrivacySettings']> = {
  achievements?: Resolver<ResolversTypes['FieldVisibility'], ParentType, ContextType>;
  analyticsOptOut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  directoryListed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['FieldVisibility'], ParentType, ContextType>;
  location?: Resolver<ResolversTypes['FieldVisibility'], ParentType, ContextType>;
  positions?: Resolver<ResolversTypes['FieldVisibility'], ParentType, ContextType>;
  showOnLeaderboards?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PrivacyUpdatePayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['PrivacyUpdatePayload'] = ResolversParentTypes['PrivacyUpdatePayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type ProfileUpdatePayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['ProfileUpdatePayload'] = ResolversParentTypes['ProfileUpdatePayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  affiliationReviews?: Resolver<Maybe<ResolversTypes['AffiliationConnection']>, ParentType, ContextType, RequireFields<QueryAffiliationReviewsArgs, 'first' | 'status'>>;
  auditLog?: Resolver<Maybe<ResolversTypes['AuditLogEntryConnection']>, ParentType, ContextType, RequireFields<QueryAuditLogArgs, 'first'>>;
  interests?: Resolver<Maybe<ResolversTypes['InterestConnection']>, ParentType, ContextType, RequireFields<QueryInterestsArgs, 'first'>>;
  invitationByToken?: Resolver<Maybe<ResolversTypes['Invitation']>, ParentType, ContextType, RequireFields<QueryInvitationByTokenArgs, 'token'>>;
  invitations?: Resolver<Maybe<ResolversTypes['InvitationConnection']>, ParentType, ContextType, RequireFields<QueryInvitationsArgs, 'first'>>;
  me?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  skills?: Resolver<Maybe<ResolversTypes['SkillConnection']>, ParentType, ContextType, RequireFields<QuerySkillsArgs, 'first'>>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType, Partial<QueryUserArgs>>;
  usernameAvailable?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<QueryUsernameAvailableArgs, 'username'>>;
  users?: Resolver<Maybe<ResolversTypes['UserConnection']>, ParentType, ContextType, RequireFields<QueryUsersArgs, 'first'>>;
};

export type SessionResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session'], FederationReferenceType extends FederationReferenceTypes['Session'] = FederationReferenceTypes['Session']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Session']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  device?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ipPrefix?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isCurrent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastSeenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SessionConnectionResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['SessionConnection'] = ResolversParentTypes['SessionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SessionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Session']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SessionEdgeResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['SessionEdge'] = ResolversParentTypes['SessionEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Session'], ParentType, ContextType>;
};

export type SessionEventResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['SessionEvent'] = ResolversParentTypes['SessionEvent']> = {
  __resolveType: TypeResolveFn<'SessionRevoked' | 'StreamLagged', ParentType, ContextType>;
};

export type SessionRevokeOthersPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['SessionRevokeOthersPayload'] = ResolversParentTypes['SessionRevokeOthersPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  revokedCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SessionRevokePayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['SessionRevokePayload'] = ResolversParentTypes['SessionRevokePayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  revokedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type SessionRevokedResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['SessionRevoked'] = ResolversParentTypes['SessionRevoked']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sessionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SkillResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['Skill'] = ResolversParentTypes['Skill'], FederationReferenceType extends FederationReferenceTypes['Skill'] = FederationReferenceTypes['Skill']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Skill']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  usersCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SkillConnectionResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['SkillConnection'] = ResolversParentTypes['SkillConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SkillEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Skill']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SkillEdgeResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['SkillEdge'] = ResolversParentTypes['SkillEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
};

export type SocialLinkResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['SocialLink'] = ResolversParentTypes['SocialLink']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
};

export type StateErrorResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['StateError'] = ResolversParentTypes['StateError']> = {
  allowedStates?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  currentState?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StreamLaggedResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['StreamLagged'] = ResolversParentTypes['StreamLagged']> = {
  missed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  resumeAfter?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  sessionRevoked?: SubscriptionResolver<Maybe<ResolversTypes['SessionEvent']>, "sessionRevoked", ParentType, ContextType, Partial<SubscriptionSessionRevokedArgs>>;
};

export interface TimeZoneScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['TimeZone'], any> {
  name: 'TimeZone';
}

export type TwoFactorChallengeResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['TwoFactorChallenge'] = ResolversParentTypes['TwoFactorChallenge']> = {
  challengeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  methods?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TwoFactorSetupResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['TwoFactorSetup'] = ResolversParentTypes['TwoFactorSetup']> = {
  otpauthUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  secret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type UserResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  activities?: Resolver<Maybe<ResolversTypes['UserActivityConnection']>, ParentType, ContextType, RequireFields<UserActivitiesArgs, 'first'>>;
  affiliations?: Resolver<Array<ResolversTypes['Affiliation']>, ParentType, ContextType>;
  bio?: Resolver<Maybe<ResolversTypes['Markdown']>, ParentType, ContextType>;
  canonicalUrl?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  displayImageUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  displaySubtitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  displayTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  emailVerified?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  fullName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  headline?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identities?: Resolver<Maybe<Array<ResolversTypes['LinkedIdentity']>>, ParentType, ContextType>;
  interests?: Resolver<Array<ResolversTypes['Interest']>, ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isViewer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['UserKind'], ParentType, ContextType>;
  lastLoginAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['SocialLink']>, ParentType, ContextType>;
  locale?: Resolver<Maybe<ResolversTypes['Locale']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  openTo?: Resolver<Array<ResolversTypes['OpenTo']>, ParentType, ContextType>;
  positions?: Resolver<Array<ResolversTypes['Position']>, ParentType, ContextType>;
  privacy?: Resolver<Maybe<ResolversTypes['PrivacySettings']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  scopes?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  sessions?: Resolver<Maybe<ResolversTypes['SessionConnection']>, ParentType, ContextType, RequireFields<UserSessionsArgs, 'first'>>;
  skills?: Resolver<Array<ResolversTypes['Skill']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['UserStatus'], ParentType, ContextType>;
  timeZone?: Resolver<Maybe<ResolversTypes['TimeZone']>, ParentType, ContextType>;
  twoFactorEnabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  university?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  username?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserActivityResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['UserActivity'] = ResolversParentTypes['UserActivity'], FederationReferenceType extends FederationReferenceTypes['UserActivity'] = FederationReferenceTypes['UserActivity']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['UserActivity']> | FederationReferenceType, FederationReferenceType, ContextType>;
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  metadata?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  subjectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserActivityConnectionResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['UserActivityConnection'] = ResolversParentTypes['UserActivityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['UserActivityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['UserActivity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type UserActivityEdgeResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['UserActivityEdge'] = ResolversParentTypes['UserActivityEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['UserActivity'], ParentType, ContextType>;
};

export type UserAdminUpdatePayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['UserAdminUpdatePayload'] = ResolversParentTypes['UserAdminUpdatePayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type UserApprovePayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['UserApprovePayload'] = ResolversParentTypes['UserApprovePayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type UserConnectionResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['UserConnection'] = ResolversParentTypes['UserConnection']> = {
  edges?: Resolver<Array<ResolversTypes['UserEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['User']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type UserDeletePayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['UserDeletePayload'] = ResolversParentTypes['UserDeletePayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  scheduledFor?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type UserEdgeResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['UserEdge'] = ResolversParentTypes['UserEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'InputError' | 'LimitError' | 'StateError', ParentType, ContextType>;
};

export type UserInvitePayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['UserInvitePayload'] = ResolversParentTypes['UserInvitePayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  invitation?: Resolver<Maybe<ResolversTypes['Invitation']>, ParentType, ContextType>;
};

export type UserReinstatePayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['UserReinstatePayload'] = ResolversParentTypes['UserReinstatePayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type UserRolesSetPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['UserRolesSetPayload'] = ResolversParentTypes['UserRolesSetPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type UserSuspendPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['UserSuspendPayload'] = ResolversParentTypes['UserSuspendPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Ctx> = {
  AccountDeactivatePayload?: AccountDeactivatePayloadResolvers<ContextType>;
  AccountDeletePayload?: AccountDeletePayloadResolvers<ContextType>;
  Affiliation?: AffiliationResolvers<ContextType>;
  AffiliationConnection?: AffiliationConnectionResolvers<ContextType>;
  AffiliationCreatePayload?: AffiliationCreatePayloadResolvers<ContextType>;
  AffiliationDeletePayload?: AffiliationDeletePayloadResolvers<ContextType>;
  AffiliationEdge?: AffiliationEdgeResolvers<ContextType>;
  AffiliationReviewPayload?: AffiliationReviewPayloadResolvers<ContextType>;
  AffiliationUpdatePayload?: AffiliationUpdatePayloadResolvers<ContextType>;
  AuditLogEntry?: AuditLogEntryResolvers<ContextType>;
  AuditLogEntryConnection?: AuditLogEntryConnectionResolvers<ContextType>;
  AuditLogEntryEdge?: AuditLogEntryEdgeResolvers<ContextType>;
  AuthEmailChangePayload?: AuthEmailChangePayloadResolvers<ContextType>;
  AuthEmailVerificationResendPayload?: AuthEmailVerificationResendPayloadResolvers<ContextType>;
  AuthEmailVerifyPayload?: AuthEmailVerifyPayloadResolvers<ContextType>;
  AuthIdentityLinkPayload?: AuthIdentityLinkPayloadResolvers<ContextType>;
  AuthIdentityUnlinkPayload?: AuthIdentityUnlinkPayloadResolvers<ContextType>;
  AuthLoginPayload?: AuthLoginPayloadResolvers<ContextType>;
  AuthLoginTwoFactorPayload?: AuthLoginTwoFactorPayloadResolvers<ContextType>;
  AuthLoginWithFirebasePayload?: AuthLoginWithFirebasePayloadResolvers<ContextType>;
  AuthLoginWithOAuthPayload?: AuthLoginWithOAuthPayloadResolvers<ContextType>;
  AuthLogoutPayload?: AuthLogoutPayloadResolvers<ContextType>;
  AuthOutcome?: AuthOutcomeResolvers<ContextType>;
  AuthPasswordChangePayload?: AuthPasswordChangePayloadResolvers<ContextType>;
  AuthPasswordResetPayload?: AuthPasswordResetPayloadResolvers<ContextType>;
  AuthPasswordResetRequestPayload?: AuthPasswordResetRequestPayloadResolvers<ContextType>;
  AuthRefreshPayload?: AuthRefreshPayloadResolvers<ContextType>;
  AuthRegisterPayload?: AuthRegisterPayloadResolvers<ContextType>;
  AuthSession?: AuthSessionResolvers<ContextType>;
  AuthTokens?: AuthTokensResolvers<ContextType>;
  AuthTwoFactorConfirmPayload?: AuthTwoFactorConfirmPayloadResolvers<ContextType>;
  AuthTwoFactorDisablePayload?: AuthTwoFactorDisablePayloadResolvers<ContextType>;
  AuthTwoFactorSetupPayload?: AuthTwoFactorSetupPayloadResolvers<ContextType>;
  BigInt?: GraphQLScalarType;
  ConflictError?: ConflictErrorResolvers<ContextType>;
  CurrencyCode?: GraphQLScalarType;
  Cursor?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  EmailAddress?: GraphQLScalarType;
  InputError?: InputErrorResolvers<ContextType>;
  Interest?: InterestResolvers<ContextType>;
  InterestConnection?: InterestConnectionResolvers<ContextType>;
  InterestEdge?: InterestEdgeResolvers<ContextType>;
  Invitation?: InvitationResolvers<ContextType>;
  InvitationConnection?: InvitationConnectionResolvers<ContextType>;
  InvitationEdge?: InvitationEdgeResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  LimitError?: LimitErrorResolvers<ContextType>;
  Linkable?: LinkableResolvers<ContextType>;
  LinkedIdentity?: LinkedIdentityResolvers<ContextType>;
  Locale?: GraphQLScalarType;
  Markdown?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Position?: PositionResolvers<ContextType>;
  PrivacySettings?: PrivacySettingsResolvers<ContextType>;
  PrivacyUpdatePayload?: PrivacyUpdatePayloadResolvers<ContextType>;
  ProfileUpdatePayload?: ProfileUpdatePayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  SessionConnection?: SessionConnectionResolvers<ContextType>;
  SessionEdge?: SessionEdgeResolvers<ContextType>;
  SessionEvent?: SessionEventResolvers<ContextType>;
  SessionRevokeOthersPayload?: SessionRevokeOthersPayloadResolvers<ContextType>;
  SessionRevokePayload?: SessionRevokePayloadResolvers<ContextType>;
  SessionRevoked?: SessionRevokedResolvers<ContextType>;
  Skill?: SkillResolvers<ContextType>;
  SkillConnection?: SkillConnectionResolvers<ContextType>;
  SkillEdge?: SkillEdgeResolvers<ContextType>;
  SocialLink?: SocialLinkResolvers<ContextType>;
  StateError?: StateErrorResolvers<ContextType>;
  StreamLagged?: StreamLaggedResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  TimeZone?: GraphQLScalarType;
  TwoFactorChallenge?: TwoFactorChallengeResolvers<ContextType>;
  TwoFactorSetup?: TwoFactorSetupResolvers<ContextType>;
  URL?: GraphQLScalarType;
  User?: UserResolvers<ContextType>;
  UserActivity?: UserActivityResolvers<ContextType>;
  UserActivityConnection?: UserActivityConnectionResolvers<ContextType>;
  UserActivityEdge?: UserActivityEdgeResolvers<ContextType>;
  UserAdminUpdatePayload?: UserAdminUpdatePayloadResolvers<ContextType>;
  UserApprovePayload?: UserApprovePayloadResolvers<ContextType>;
  UserConnection?: UserConnectionResolvers<ContextType>;
  UserDeletePayload?: UserDeletePayloadResolvers<ContextType>;
  UserEdge?: UserEdgeResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  UserInvitePayload?: UserInvitePayloadResolvers<ContextType>;
  UserReinstatePayload?: UserReinstatePayloadResolvers<ContextType>;
  UserRolesSetPayload?: UserRolesSetPayloadResolvers<ContextType>;
  UserSuspendPayload?: UserSuspendPayloadResolvers<ContextType>;
};

