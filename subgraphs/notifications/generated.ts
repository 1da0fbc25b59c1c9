import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { NotificationDeliveryRow } from './deliveries/tables.ts';
import type { EmailTemplateRow, EmailMessageRow } from './emails/tables.ts';
import type { NotificationEventParent, NotificationReceivedParent, NotificationsChangedParent } from './inbox/live.ts';
import type { NotificationRow } from './inbox/tables.ts';
import type { NewsletterSubscriptionRow, NewsletterIssueRow } from './newsletters/tables.ts';
import type { NotificationPreferencesParent } from './preferences/preferences.ts';
import type { PushDeviceRow } from './push/tables.ts';
import type { WebhookEndpointRow, WebhookDeliveryRow } from './webhooks/tables.ts';
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

export type Achievement = {
  id: Scalars['ID']['output'];
};

/** Who gets an announcement. Without conditions everyone, otherwise whoever meets all of them; active accounts only. */
export type AnnouncementAudienceInput = {
  clubId?: InputMaybe<Scalars['ID']['input']>;
  /** Institution of the primary affiliation. */
  institution?: InputMaybe<Scalars['String']['input']>;
  /** `UserKind` values. */
  kinds?: InputMaybe<Array<Scalars['String']['input']>>;
  /** `Role` values. */
  roles?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Up to 1000. */
  userIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Input of `announcementSend`. */
export type AnnouncementSendInput = {
  audience: AnnouncementAudienceInput;
  /** Up to 10 000 characters. */
  body: Scalars['Markdown']['input'];
  /** As far as each person has them switched on for ANNOUNCEMENT. */
  channels: Array<NotificationChannel>;
  /** Makes a retry safe: the same key returns the first result. Up to 64 characters, kept for 24 hours. */
  idempotencyKey: Scalars['String']['input'];
  /** At most a year away. */
  scheduledFor?: InputMaybe<Scalars['DateTime']['input']>;
  /** Up to 150 characters. */
  title: Scalars['String']['input'];
  url?: InputMaybe<Scalars['URL']['input']>;
};

/** Result of `announcementSend`. */
export type AnnouncementSendPayload = {
  /** Empty on success. */
  errors: Array<UserError>;
  /** People it goes to, as the audience is now. */
  recipients?: Maybe<Scalars['Int']['output']>;
};

export type BadgeAward = {
  id: Scalars['ID']['output'];
};

/** Channels of one category. By default in the app; by mail and push too for MENTION, COMMENT, TASK, COMPETITION, EVENT and MENTORSHIP; by push for FOLLOW and ACHIEVEMENT; by mail for others but SOCIAL and REACTION. */
export type CategoryPreference = {
  category: NotificationCategory;
  email: Scalars['Boolean']['output'];
  inApp: Scalars['Boolean']['output'];
  /** True for SECURITY: cannot be changed. */
  isMandatory: Scalars['Boolean']['output'];
  push: Scalars['Boolean']['output'];
};

/** Channels of one category; absent ones stay. */
export type CategoryPreferenceInput = {
  category: NotificationCategory;
  email?: InputMaybe<Scalars['Boolean']['input']>;
  inApp?: InputMaybe<Scalars['Boolean']['input']>;
  push?: InputMaybe<Scalars['Boolean']['input']>;
};

export type Club = {
  id: Scalars['ID']['output'];
};

export type Comment = {
  id: Scalars['ID']['output'];
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

/** State of a delivery. */
export type DeliveryStatus =
  | 'BOUNCED'
  | 'CLICKED'
  /** Held back by quiet hours, snooze or digest. */
  | 'DEFERRED'
  | 'DELIVERED'
  | 'FAILED'
  | 'OPENED'
  | 'QUEUED'
  | 'SENT'
  /** Not sent, because of preferences or an undeliverable address. */
  | 'SUPPRESSED';

/** How often mails are bundled. */
export type DigestFrequency =
  | 'DAILY'
  | 'HOURLY'
  | 'IMMEDIATE'
  | 'NEVER'
  | 'WEEKLY';

/** A mail that was sent, or is about to be. Seen by `notifications:admin`. Id prefix `eml_`. */
export type EmailMessage = Node & {
  createdAt: Scalars['DateTime']['output'];
  error?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  status: DeliveryStatus;
  subject: Scalars['String']['output'];
  templateKey: Scalars['String']['output'];
  /** Null once the receiver's data is erased. */
  to?: Maybe<Scalars['EmailAddress']['output']>;
};

/** A page of a list of `EmailMessage`. */
export type EmailMessageConnection = {
  edges: Array<EmailMessageEdge>;
  /** The nodes of the edges, for when no cursor is needed. */
  nodes: Array<EmailMessage>;
  pageInfo: PageInfo;
  /** Size of the whole list, counted only when asked for; may be null above 10 000. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A `EmailMessage` and its place in the list. */
export type EmailMessageEdge = {
  cursor: Scalars['Cursor']['output'];
  node: EmailMessage;
};

/** The text of a mail the platform sends. Seen by `notifications:admin`. Id prefix `etp_`. */
export type EmailTemplate = Node & {
  /** May contain variables; a paragraph whose variables are all empty is left out. Up to 20 000 characters. */
  bodyMarkdown: Scalars['Markdown']['output'];
  id: Scalars['ID']['output'];
  /** E.g. `welcome`, `event_registration_confirmed`. */
  key: Scalars['String']['output'];
  locale: Scalars['Locale']['output'];
  /** May contain variables. Up to 150 characters. */
  subject: Scalars['String']['output'];
  updatedAt: Scalars['DateTime']['output'];
  updatedBy?: Maybe<User>;
  /** Names that can be used as `{{name}}`. Their values are shown as plain text, but for `url`, an address, and `markdown`. */
  variables: Array<Scalars['String']['output']>;
  version: Scalars['Int']['output'];
};

/** A page of a list of `EmailTemplate`. */
export type EmailTemplateConnection = {
  edges: Array<EmailTemplateEdge>;
  /** The nodes of the edges, for when no cursor is needed. */
  nodes: Array<EmailTemplate>;
  pageInfo: PageInfo;
  /** Size of the whole list, counted only when asked for; may be null above 10 000. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A `EmailTemplate` and its place in the list. */
export type EmailTemplateEdge = {
  cursor: Scalars['Cursor']['output'];
  node: EmailTemplate;
};

/** Input of `emailTemplatePreview`. */
export type EmailTemplatePreviewInput = {
  bodyMarkdown?: InputMaybe<Scalars['Markdown']['input']>;
  id: Scalars['ID']['input'];
  /** Unsaved text to render instead. */
  subject?: InputMaybe<Scalars['String']['input']>;
  /** Object of names and values, texts or numbers. */
  variables?: InputMaybe<Scalars['JSON']['input']>;
};

/** Result of `emailTemplatePreview`. */
export type EmailTemplatePreviewPayload = {
  /** Empty on success. */
  errors: Array<UserError>;
  html?: Maybe<Scalars['String']['output']>;
  subject?: Maybe<Scalars['String']['output']>;
  text?: Maybe<Scalars['String']['output']>;
};

/** Input of `emailTemplateUpdate`. */
export type EmailTemplateUpdateInput = {
  bodyMarkdown: Scalars['Markdown']['input'];
  /** The `version` you read; STALE_VERSION when it is no longer current. */
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  subject: Scalars['String']['input'];
};

/** Result of `emailTemplateUpdate`. */
export type EmailTemplateUpdatePayload = {
  /** Empty on success. */
  errors: Array<UserError>;
  template?: Maybe<EmailTemplate>;
};

/** Input of `emailTestSend`. */
export type EmailTestSendInput = {
  templateId: Scalars['ID']['input'];
  to: Scalars['EmailAddress']['input'];
};

/** Result of `emailTestSend`. */
export type EmailTestSendPayload = {
  /** Empty on success. */
  errors: Array<UserError>;
  message?: Maybe<EmailMessage>;
};

/** Input of `emailUnsubscribe`. */
export type EmailUnsubscribeInput = {
  /** Default: the category of the mail. */
  category?: InputMaybe<NotificationCategory>;
  token: Scalars['String']['input'];
};

/** Result of `emailUnsubscribe`. */
export type EmailUnsubscribePayload = {
  /** Empty on success. */
  errors: Array<UserError>;
  ok: Scalars['Boolean']['output'];
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

/** State of a newsletter issue. */
export type IssueStatus =
  | 'CANCELLED'
  | 'DRAFT'
  | 'SCHEDULED'
  | 'SENDING'
  | 'SENT';

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
  /** Sends an announcement to many people, now or later. Errors: INVALID, NOT_FOUND (a person), REQUIRED, TOO_LONG, OUT_OF_RANGE, IDEMPOTENCY_MISMATCH. */
  announcementSend?: Maybe<AnnouncementSendPayload>;
  /** Renders a template with sample values, or the given ones; nothing is sent. Errors: INVALID (unknown variable). */
  emailTemplatePreview?: Maybe<EmailTemplatePreviewPayload>;
  /** Changes a mail template. Errors: STALE_VERSION, INVALID (unknown variable). */
  emailTemplateUpdate?: Maybe<EmailTemplateUpdatePayload>;
  /** Mails a template with sample values to one address at once, 20 times an hour. Errors: QUOTA_EXCEEDED, PROVIDER_ERROR. */
  emailTestSend?: Maybe<EmailTestSendPayload>;
  /** Unsubscribes by the signed token of a mail, without sign-in (RFC 8058). Errors: TOKEN_INVALID. */
  emailUnsubscribe?: Maybe<EmailUnsubscribePayload>;
  /** Confirms a subscription by the mailed token; once more changes nothing. Errors: TOKEN_INVALID, EXPIRED. */
  newsletterConfirm?: Maybe<NewsletterConfirmPayload>;
  /** Stops a scheduled issue or a running sending. Errors: INVALID_STATE. */
  newsletterIssueCancel?: Maybe<NewsletterIssueCancelPayload>;
  /** Writes an issue as a draft, or schedules it. Errors: OUT_OF_RANGE. */
  newsletterIssueCreate?: Maybe<NewsletterIssueCreatePayload>;
  /** Sends an issue now, to everybody subscribed then; an interrupted sending goes on without repeats. Emits `newsletter.sent`. Errors: INVALID_STATE, IDEMPOTENCY_MISMATCH. */
  newsletterIssueSend?: Maybe<NewsletterIssueSendPayload>;
  /** Changes an issue that is not on its way; absent fields stay, `scheduledFor: null` makes it a draft again. Errors: INVALID_STATE, OUT_OF_RANGE. */
  newsletterIssueUpdate?: Maybe<NewsletterIssueUpdatePayload>;
  /** Asks for the newsletter; a mail asks to confirm within 7 days. Always `ok`, so addresses cannot be probed; an address gets at most three such mails a day. */
  newsletterSubscribe?: Maybe<NewsletterSubscribePayload>;
  /** Ends a subscription by the token of a mail, also a second time. Errors: TOKEN_INVALID. */
  newsletterUnsubscribe?: Maybe<NewsletterUnsubscribePayload>;
  /** Changes how you are notified; absent fields stay, null clears. What waits to be sent follows the new settings. Errors: POLICY (SECURITY), OUT_OF_RANGE. */
  notificationPreferencesUpdate?: Maybe<NotificationPreferencesUpdatePayload>;
  /** Hides a notification until a later time, then shows it as new, within a minute. Errors: NOT_FOUND, OUT_OF_RANGE. */
  notificationSnooze?: Maybe<NotificationSnoozePayload>;
  /** Switches notifications about one object off or on, except SECURITY. Errors: NOT_FOUND (not an id), LIMIT_EXCEEDED (1000). */
  notificationSubjectMuteSet?: Maybe<NotificationSubjectMuteSetPayload>;
  /** Takes notifications out of the inbox. Errors: NOT_FOUND (of any: then nothing is changed), LIMIT_EXCEEDED (100). */
  notificationsArchive?: Maybe<NotificationsArchivePayload>;
  /** Marks everything as read, or what the conditions name. */
  notificationsMarkAllRead?: Maybe<NotificationsMarkAllReadPayload>;
  /** Marks notifications as read, or with `read: false` as unread, on all your devices. Errors: NOT_FOUND (of any: then nothing is changed), LIMIT_EXCEEDED (100). */
  notificationsMarkRead?: Maybe<NotificationsMarkReadPayload>;
  /** Clears the badge: everything older counts as seen, though not as read. */
  notificationsMarkSeen?: Maybe<NotificationsMarkSeenPayload>;
  /** Registers this device for push; again changes its name. A device somebody else used becomes yours. Works also where push is not set up. Errors: FORMAT (a WEB token that is no subscription), TOO_LONG, LIMIT_EXCEEDED (20). */
  pushDeviceRegister?: Maybe<PushDeviceRegisterPayload>;
  /** Stops push to one of your devices. Errors: NOT_FOUND. */
  pushDeviceUnregister?: Maybe<PushDeviceUnregisterPayload>;
  /** Adds an endpoint. It gets events about objects you can see. Errors: INVALID (private address, unknown event), LIMIT_EXCEEDED (20). */
  webhookEndpointCreate?: Maybe<WebhookEndpointCreatePayload>;
  /** Deletes an endpoint with its deliveries. Errors: NOT_FOUND. */
  webhookEndpointDelete?: Maybe<WebhookEndpointDeletePayload>;
  /** Changes an endpoint, or switches it on again. Errors: NOT_FOUND, INVALID, TOO_LONG. */
  webhookEndpointUpdate?: Maybe<WebhookEndpointUpdatePayload>;
  /** Sends an event again, with the same `eventId`. Errors: NOT_FOUND, INVALID_STATE (endpoint switched off). */
  webhookRedeliver?: Maybe<WebhookRedeliverPayload>;
  /** Makes a new secret; for 24 hours requests are signed with both. Errors: NOT_FOUND. */
  webhookSecretRotate?: Maybe<WebhookSecretRotatePayload>;
  /** Sends a `ping` event to an endpoint. Errors: NOT_FOUND, INVALID_STATE (switched off). */
  webhookTestSend?: Maybe<WebhookTestSendPayload>;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationAnnouncementSendArgs = {
  input: AnnouncementSendInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationEmailTemplatePreviewArgs = {
  input: EmailTemplatePreviewInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationEmailTemplateUpdateArgs = {
  input: EmailTemplateUpdateInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationEmailTestSendArgs = {
  input: EmailTestSendInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationEmailUnsubscribeArgs = {
  input: EmailUnsubscribeInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationNewsletterConfirmArgs = {
  input: NewsletterConfirmInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationNewsletterIssueCancelArgs = {
  input: IdInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationNewsletterIssueCreateArgs = {
  input: NewsletterIssueCreateInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationNewsletterIssueSendArgs = {
  input: NewsletterIssueSendInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationNewsletterIssueUpdateArgs = {
  input: NewsletterIssueUpdateInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationNewsletterSubscribeArgs = {
  input: NewsletterSubscribeInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationNewsletterUnsubscribeArgs = {
  input: NewsletterUnsubscribeInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationNotificationPreferencesUpdateArgs = {
  input: NotificationPreferencesUpdateInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationNotificationSnoozeArgs = {
  input: NotificationSnoozeInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationNotificationSubjectMuteSetArgs = {
  input: NotificationSubjectMuteSetInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationNotificationsArchiveArgs = {
  input: NotificationsArchiveInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationNotificationsMarkAllReadArgs = {
  input: NotificationsMarkAllReadInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationNotificationsMarkReadArgs = {
  input: NotificationsMarkReadInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationNotificationsMarkSeenArgs = {
  input: NotificationsMarkSeenInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationPushDeviceRegisterArgs = {
  input: PushDeviceRegisterInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationPushDeviceUnregisterArgs = {
  input: IdInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationWebhookEndpointCreateArgs = {
  input: WebhookEndpointCreateInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationWebhookEndpointDeleteArgs = {
  input: IdInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationWebhookEndpointUpdateArgs = {
  input: WebhookEndpointUpdateInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationWebhookRedeliverArgs = {
  input: WebhookRedeliverInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationWebhookSecretRotateArgs = {
  input: IdInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationWebhookTestSendArgs = {
  input: IdInput;
};

/** Input of `newsletterConfirm`. */
export type NewsletterConfirmInput = {
  token: Scalars['String']['input'];
};

/** Result of `newsletterConfirm`. */
export type NewsletterConfirmPayload = {
  /** Empty on success. */
  errors: Array<UserError>;
  subscription?: Maybe<NewsletterSubscription>;
};

/** One issue of the newsletter; figures count addresses, as of the last batch sent. Whether a mail is opened is not tracked. Seen by `newsletters:write`. Id prefix `nli_`. */
export type NewsletterIssue = Node & {
  body: Scalars['Markdown']['output'];
  /** Addresses that do not exist. */
  bounced: Scalars['Int']['output'];
  /** Addresses whose mail a server took. */
  delivered: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  /** Addresses its mails are queued for. */
  recipients: Scalars['Int']['output'];
  scheduledFor?: Maybe<Scalars['DateTime']['output']>;
  sentAt?: Maybe<Scalars['DateTime']['output']>;
  status: IssueStatus;
  subject: Scalars['String']['output'];
};

/** Result of `newsletterIssueCancel`. */
export type NewsletterIssueCancelPayload = {
  /** Empty on success. */
  errors: Array<UserError>;
  issue?: Maybe<NewsletterIssue>;
};

/** A page of a list of `NewsletterIssue`. */
export type NewsletterIssueConnection = {
  edges: Array<NewsletterIssueEdge>;
  /** The nodes of the edges, for when no cursor is needed. */
  nodes: Array<NewsletterIssue>;
  pageInfo: PageInfo;
  /** Size of the whole list, counted only when asked for; may be null above 10 000. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** Input of `newsletterIssueCreate`. */
export type NewsletterIssueCreateInput = {
  /** Up to 50 000 characters. */
  body: Scalars['Markdown']['input'];
  scheduledFor?: InputMaybe<Scalars['DateTime']['input']>;
  /** Up to 150 characters. */
  subject: Scalars['String']['input'];
};

/** Result of `newsletterIssueCreate`. */
export type NewsletterIssueCreatePayload = {
  /** Empty on success. */
  errors: Array<UserError>;
  issue?: Maybe<NewsletterIssue>;
};

/** A `NewsletterIssue` and its place in the list. */
export type NewsletterIssueEdge = {
  cursor: Scalars['Cursor']['output'];
  node: NewsletterIssue;
};

/** Input of `newsletterIssueSend`. */
export type NewsletterIssueSendInput = {
  id: Scalars['ID']['input'];
  /** Makes a retry safe: the same key returns the first result. Up to 64 characters, kept for 24 hours. */
  idempotencyKey: Scalars['String']['input'];
};

/** Result of `newsletterIssueSend`. */
export type NewsletterIssueSendPayload = {
  /** Empty on success. */
  errors: Array<UserError>;
  issue?: Maybe<NewsletterIssue>;
};

/** Input of `newsletterIssueUpdate`. */
export type NewsletterIssueUpdateInput = {
  body?: InputMaybe<Scalars['Markdown']['input']>;
  id: Scalars['ID']['input'];
  scheduledFor?: InputMaybe<Scalars['DateTime']['input']>;
  subject?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `newsletterIssueUpdate`. */
export type NewsletterIssueUpdatePayload = {
  /** Empty on success. */
  errors: Array<UserError>;
  issue?: Maybe<NewsletterIssue>;
};

/** State of a newsletter subscription. */
export type NewsletterStatus =
  | 'BOUNCED'
  /** Confirmation mailed. */
  | 'PENDING_CONFIRMATION'
  | 'SUBSCRIBED'
  | 'UNSUBSCRIBED';

/** Input of `newsletterSubscribe`. */
export type NewsletterSubscribeInput = {
  /** Needed when the server asks for a captcha. */
  captchaToken?: InputMaybe<Scalars['String']['input']>;
  email: Scalars['EmailAddress']['input'];
  name?: InputMaybe<Scalars['String']['input']>;
  /** Page it was asked on. */
  source?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `newsletterSubscribe`. */
export type NewsletterSubscribePayload = {
  /** Empty on success. */
  errors: Array<UserError>;
  ok: Scalars['Boolean']['output'];
};

/** An address on the newsletter's list. Seen by `newsletters:write`, and the user with that address. Id prefix `nls_`. */
export type NewsletterSubscription = Node & {
  confirmedAt?: Maybe<Scalars['DateTime']['output']>;
  createdAt: Scalars['DateTime']['output'];
  email: Scalars['EmailAddress']['output'];
  id: Scalars['ID']['output'];
  status: NewsletterStatus;
  /** When the address belongs to an account. */
  user?: Maybe<User>;
};

/** A page of a list of `NewsletterSubscription`. */
export type NewsletterSubscriptionConnection = {
  edges: Array<NewsletterSubscriptionEdge>;
  /** The nodes of the edges, for when no cursor is needed. */
  nodes: Array<NewsletterSubscription>;
  pageInfo: PageInfo;
  /** Size of the whole list, counted only when asked for; may be null above 10 000. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A `NewsletterSubscription` and its place in the list. */
export type NewsletterSubscriptionEdge = {
  cursor: Scalars['Cursor']['output'];
  node: NewsletterSubscription;
};

/** Input of `newsletterUnsubscribe`. */
export type NewsletterUnsubscribeInput = {
  token: Scalars['String']['input'];
};

/** Result of `newsletterUnsubscribe`. */
export type NewsletterUnsubscribePayload = {
  /** Empty on success. */
  errors: Array<UserError>;
  ok: Scalars['Boolean']['output'];
};

/** An object with a globally unique id: a type prefix and a UUIDv7, e.g. `pst_0190b5c4…`. `node(id:)` returns any of them. */
export type Node = {
  id: Scalars['ID']['output'];
};

/** A message to one person. Similar ones are grouped: Ada and 12 others. Seen by its receiver. Id prefix `ntf_`. */
export type Notification = Node & {
  /** Who did it last. */
  actor?: Maybe<User>;
  /** Distinct people who did it. */
  actorsCount: Scalars['Int']['output'];
  archivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Plain text, may be empty; Markdown for ANNOUNCEMENT. */
  body: Scalars['String']['output'];
  category: NotificationCategory;
  createdAt: Scalars['DateTime']['output'];
  /** Without those of channels switched off. What is merged into it is not delivered again, but for SECURITY. */
  deliveries: Array<NotificationDelivery>;
  /** Type and subject. While it is neither read nor archived, what has the same key is merged into it; then a new one begins. Null for announcements. */
  groupKey?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  readAt?: Maybe<Scalars['DateTime']['output']>;
  seenAt?: Maybe<Scalars['DateTime']['output']>;
  snoozedUntil?: Maybe<Scalars['DateTime']['output']>;
  /** What it is about; null when gone or no longer visible to you. */
  subject?: Maybe<NotificationSubject>;
  subjectId?: Maybe<Scalars['ID']['output']>;
  /** In the language of the receiver's profile (English, German, French; else English), with the names people have today. Who is gone is Someone. */
  title: Scalars['String']['output'];
  /** Domain event behind it, e.g. `comment.created`. */
  type: Scalars['String']['output'];
  /** When it last arrived: first, merged with another, or back from snooze. */
  updatedAt: Scalars['DateTime']['output'];
  /** Where it leads: the page of the subject. */
  url?: Maybe<Scalars['URL']['output']>;
};

/** What a notification is about; the unit of preferences. */
export type NotificationCategory =
  | 'ACHIEVEMENT'
  | 'ANNOUNCEMENT'
  | 'APPLICATION'
  | 'CLUB'
  | 'COMMENT'
  | 'COMPETITION'
  | 'EVENT'
  | 'FOLLOW'
  | 'FUNDING'
  | 'LEARNING'
  | 'MENTION'
  | 'MENTORSHIP'
  | 'MODERATION'
  | 'NEWSLETTER'
  | 'PROJECT'
  | 'REACTION'
  /** Sign-ins and account changes; cannot be switched off. */
  | 'SECURITY'
  | 'SOCIAL'
  | 'TASK';

/** How a notification reaches a person. */
export type NotificationChannel =
  | 'EMAIL'
  | 'IN_APP'
  | 'PUSH';

/** A page of a list of `Notification`. */
export type NotificationConnection = {
  edges: Array<NotificationEdge>;
  /** The nodes of the edges, for when no cursor is needed. */
  nodes: Array<Notification>;
  pageInfo: PageInfo;
  /** Size of the whole list, counted only when asked for; may be null above 10 000. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A notification on its way through one channel. Seen by the receiver. Id prefix `ntd_`. */
export type NotificationDelivery = Node & {
  attempts: Scalars['Int']['output'];
  channel: NotificationChannel;
  deliveredAt?: Maybe<Scalars['DateTime']['output']>;
  error?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  openedAt?: Maybe<Scalars['DateTime']['output']>;
  provider?: Maybe<Scalars['String']['output']>;
  queuedAt: Scalars['DateTime']['output'];
  sentAt?: Maybe<Scalars['DateTime']['output']>;
  status: DeliveryStatus;
};

/** A `Notification` and its place in the list. */
export type NotificationEdge = {
  cursor: Scalars['Cursor']['output'];
  node: Notification;
};

/** Messages of `notificationReceived`. */
export type NotificationEvent = NotificationReceived | NotificationsChanged | StreamLagged;

/** Narrows the inbox. All given conditions must hold. */
export type NotificationFilter = {
  /** Those archived, instead of those in the inbox. */
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** Up to 19. */
  categories?: InputMaybe<Array<NotificationCategory>>;
  /** Arrived at that time or later. */
  since?: InputMaybe<Scalars['DateTime']['input']>;
  subjectId?: InputMaybe<Scalars['ID']['input']>;
  unread?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How you want to be notified. */
export type NotificationPreferences = {
  categories: Array<CategoryPreference>;
  /** How mails are bundled: by the full hour, or at `digestHour` daily or on Mondays. What was read by then is left out. */
  digest: DigestFrequency;
  /** Hour of the daily and weekly digest, 0–23. */
  digestHour: Scalars['Int']['output'];
  /** Until then no mail and push, except SECURITY; they are sent after. */
  doNotDisturbUntil?: Maybe<Scalars['DateTime']['output']>;
  /** Without a verified address no mail is sent, except for SECURITY. */
  emailVerified: Scalars['Boolean']['output'];
  mutedSubjectIds: Array<Scalars['ID']['output']>;
  quietHours?: Maybe<QuietHours>;
  /** That of your profile, or UTC, until you set another. */
  timeZone: Scalars['TimeZone']['output'];
};

/** Input of `notificationPreferencesUpdate`. */
export type NotificationPreferencesUpdateInput = {
  /** Only the categories to change. */
  categories?: InputMaybe<Array<CategoryPreferenceInput>>;
  digest?: InputMaybe<DigestFrequency>;
  /** 0–23. */
  digestHour?: InputMaybe<Scalars['Int']['input']>;
  /** At most a year away. */
  doNotDisturbUntil?: InputMaybe<Scalars['DateTime']['input']>;
  quietHours?: InputMaybe<QuietHoursInput>;
  timeZone?: InputMaybe<Scalars['TimeZone']['input']>;
};

/** Result of `notificationPreferencesUpdate`. */
export type NotificationPreferencesUpdatePayload = {
  /** Empty on success. */
  errors: Array<UserError>;
  preferences?: Maybe<NotificationPreferences>;
};

/** A notification arrived, was merged into one in the inbox, or came back from snooze. */
export type NotificationReceived = {
  cursor: Scalars['Cursor']['output'];
  notification?: Maybe<Notification>;
  occurredAt: Scalars['DateTime']['output'];
  unreadCount: Scalars['Int']['output'];
};

/** Input of `notificationSnooze`. */
export type NotificationSnoozeInput = {
  id: Scalars['ID']['input'];
  /** At most one year away. */
  until: Scalars['DateTime']['input'];
};

/** Result of `notificationSnooze`. */
export type NotificationSnoozePayload = {
  /** Empty on success. */
  errors: Array<UserError>;
  notification?: Maybe<Notification>;
};

/** What a notification can be about. */
export type NotificationSubject = Achievement | BadgeAward | Club | Comment | Post | User;

/** Input of `notificationSubjectMuteSet`. */
export type NotificationSubjectMuteSetInput = {
  muted: Scalars['Boolean']['input'];
  subjectId: Scalars['ID']['input'];
};

/** Result of `notificationSubjectMuteSet`. */
export type NotificationSubjectMuteSetPayload = {
  /** Empty on success. */
  errors: Array<UserError>;
  preferences?: Maybe<NotificationPreferences>;
};

/** Input of `notificationsArchive`. */
export type NotificationsArchiveInput = {
  /** 1–100. */
  ids: Array<Scalars['ID']['input']>;
};

/** Result of `notificationsArchive`. */
export type NotificationsArchivePayload = {
  /** Empty on success. */
  errors: Array<UserError>;
  notifications?: Maybe<Array<Notification>>;
};

/** Notifications were read, seen, archived or snoozed on a device, or taken back. */
export type NotificationsChanged = {
  cursor: Scalars['Cursor']['output'];
  /** Empty when more than 100 changed: read the inbox again. */
  notificationIds: Array<Scalars['ID']['output']>;
  occurredAt: Scalars['DateTime']['output'];
  unreadCount: Scalars['Int']['output'];
};

/** Input of `notificationsMarkAllRead`. */
export type NotificationsMarkAllReadInput = {
  /** Only those that arrived up to then. */
  before?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only this category. */
  category?: InputMaybe<NotificationCategory>;
};

/** Result of `notificationsMarkAllRead`. */
export type NotificationsMarkAllReadPayload = {
  /** Empty on success. */
  errors: Array<UserError>;
  unreadCount?: Maybe<Scalars['Int']['output']>;
};

/** Input of `notificationsMarkRead`. */
export type NotificationsMarkReadInput = {
  /** 1–100. */
  ids: Array<Scalars['ID']['input']>;
  read?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Result of `notificationsMarkRead`. */
export type NotificationsMarkReadPayload = {
  /** Empty on success. */
  errors: Array<UserError>;
  notifications?: Maybe<Array<Notification>>;
  unreadCount?: Maybe<Scalars['Int']['output']>;
};

/** Input of `notificationsMarkSeen`. */
export type NotificationsMarkSeenInput = {
  before: Scalars['DateTime']['input'];
};

/** Result of `notificationsMarkSeen`. */
export type NotificationsMarkSeenPayload = {
  /** Empty on success. */
  errors: Array<UserError>;
  ok: Scalars['Boolean']['output'];
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

export type Post = {
  id: Scalars['ID']['output'];
};

/** A device that gets push messages. Seen by its owner. Id prefix `dev_`. */
export type PushDevice = Node & {
  createdAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  name?: Maybe<Scalars['String']['output']>;
  platform: PushPlatform;
};

/** Input of `pushDeviceRegister`. */
export type PushDeviceRegisterInput = {
  /** Up to 100 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  platform: PushPlatform;
  /** From the push service, up to 4096 characters; a subscription object as JSON for WEB. */
  token: Scalars['String']['input'];
};

/** Result of `pushDeviceRegister`. */
export type PushDeviceRegisterPayload = {
  device?: Maybe<PushDevice>;
  /** Empty on success. */
  errors: Array<UserError>;
};

/** Result of `pushDeviceUnregister`. */
export type PushDeviceUnregisterPayload = {
  /** Empty on success. */
  errors: Array<UserError>;
  removedId?: Maybe<Scalars['ID']['output']>;
};

/** Kind of push device. */
export type PushPlatform =
  | 'ANDROID'
  | 'IOS'
  | 'WEB';

/** Everything that can be read. */
export type Query = {
  /** Mails, newest first; kept for 90 days. `QUEUED` also while a mail is on its way, `SENT` once the receiver's server, or ours before it, took it. */
  emailMessages?: Maybe<EmailMessageConnection>;
  /** Mail templates, by key and language. */
  emailTemplates?: Maybe<EmailTemplateConnection>;
  /** Issues, newest first. */
  newsletterIssues?: Maybe<NewsletterIssueConnection>;
  /** Addresses on the list, newest first. */
  newsletterSubscriptions?: Maybe<NewsletterSubscriptionConnection>;
  /** One notification of yours. */
  notification?: Maybe<Notification>;
  /** The server's public VAPID key, base64url, with which a browser subscribes (`applicationServerKey`); null where push to browsers is not set up. */
  webPushKey?: Maybe<Scalars['String']['output']>;
  /** Your endpoints. */
  webhookEndpoints?: Maybe<WebhookEndpointConnection>;
  /** Event types you can subscribe to. */
  webhookEventTypes?: Maybe<Array<Scalars['String']['output']>>;
};


/** Everything that can be read. */
export type QueryEmailMessagesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<DeliveryStatus>;
  to?: InputMaybe<Scalars['EmailAddress']['input']>;
};


/** Everything that can be read. */
export type QueryEmailTemplatesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QueryNewsletterIssuesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QueryNewsletterSubscriptionsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<NewsletterStatus>;
};


/** Everything that can be read. */
export type QueryNotificationArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryWebhookEndpointsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Daily time without mail and push, except SECURITY; may pass midnight. What comes in it is sent at its end. */
export type QuietHours = {
  /** Minutes after midnight, 0–1439. */
  endMinute: Scalars['Int']['output'];
  /** Minutes after midnight, 0–1439. */
  startMinute: Scalars['Int']['output'];
  /** Days it starts on: 1 is Monday, 7 is Sunday. */
  weekdays: Array<Scalars['Int']['output']>;
};

/** Daily time without mail and push; may pass midnight. */
export type QuietHoursInput = {
  /** Minutes after midnight, 0–1439. */
  endMinute: Scalars['Int']['input'];
  /** Minutes after midnight, 0–1439. */
  startMinute: Scalars['Int']['input'];
  /** Days it starts on: 1 is Monday, 7 is Sunday. */
  weekdays: Array<Scalars['Int']['input']>;
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
  /** Your inbox, live. `after` replays what was missed. */
  notificationReceived?: Maybe<NotificationEvent>;
};


/** Everything that can be followed live. Messages carry a cursor from which a later subscription resumes. */
export type SubscriptionNotificationReceivedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  categories?: InputMaybe<Array<NotificationCategory>>;
};

export type User = {
  id: Scalars['ID']['output'];
  newsletterSubscription?: Maybe<NewsletterSubscription>;
  notificationPreferences?: Maybe<NotificationPreferences>;
  /** Your inbox, latest arrival first, without archived and snoozed ones. */
  notifications?: Maybe<NotificationConnection>;
  pushDevices?: Maybe<Array<PushDevice>>;
  /** Neither read, archived nor snoozed; exact. */
  unreadNotificationsCount?: Maybe<Scalars['Int']['output']>;
};


export type UserNotificationsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<NotificationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
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

/** One event on its way to an endpoint. Seen by the owner of the endpoint. Id prefix `whd_`. */
export type WebhookDelivery = Node & {
  /** Since it was last asked for. */
  attempts: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  event: Scalars['String']['output'];
  /** The same for all attempts; use it to drop repeats. */
  eventId: Scalars['ID']['output'];
  id: Scalars['ID']['output'];
  nextAttemptAt?: Maybe<Scalars['DateTime']['output']>;
  /** HTTP status of the last attempt; null when there was no answer. */
  responseCode?: Maybe<Scalars['Int']['output']>;
  status: DeliveryStatus;
};

/** A page of a list of `WebhookDelivery`. */
export type WebhookDeliveryConnection = {
  edges: Array<WebhookDeliveryEdge>;
  /** The nodes of the edges, for when no cursor is needed. */
  nodes: Array<WebhookDelivery>;
  pageInfo: PageInfo;
  /** Size of the whole list, counted only when asked for; may be null above 10 000. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A `WebhookDelivery` and its place in the list. */
export type WebhookDeliveryEdge = {
  cursor: Scalars['Cursor']['output'];
  node: WebhookDelivery;
};

/**
 * An address that gets domain events as HTTP POSTs. Seen by its owner. Id prefix `whk_`.
 *
 * The body is JSON: `{id, type, version, occurredAt, actorId, subjectId, data}`, with ids as in this graph. Requests are signed as the Standard Webhooks specification says: `webhook-signature` holds `v1,` and the base64 HMAC-SHA-256 of `<webhook-id>.<webhook-timestamp>.<body>`, once for each valid secret. Any 2xx answer within 10 s counts as received; redirects are not followed; otherwise up to nine further attempts follow over three days. 410 switches the endpoint off.
 */
export type WebhookEndpoint = Node & {
  createdAt: Scalars['DateTime']['output'];
  /** Newest first; kept for 30 days. */
  deliveries?: Maybe<WebhookDeliveryConnection>;
  description?: Maybe<Scalars['String']['output']>;
  /** Event types, e.g. `post.published`; see `webhookEventTypes`. */
  events: Array<Scalars['String']['output']>;
  /** In a row. */
  failureCount: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  /** Switched off after 3 days of failures. */
  isEnabled: Scalars['Boolean']['output'];
  url: Scalars['URL']['output'];
};


/**
 * An address that gets domain events as HTTP POSTs. Seen by its owner. Id prefix `whk_`.
 *
 * The body is JSON: `{id, type, version, occurredAt, actorId, subjectId, data}`, with ids as in this graph. Requests are signed as the Standard Webhooks specification says: `webhook-signature` holds `v1,` and the base64 HMAC-SHA-256 of `<webhook-id>.<webhook-timestamp>.<body>`, once for each valid secret. Any 2xx answer within 10 s counts as received; redirects are not followed; otherwise up to nine further attempts follow over three days. 410 switches the endpoint off.
 */
export type WebhookEndpointDeliveriesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of `WebhookEndpoint`. */
export type WebhookEndpointConnection = {
  edges: Array<WebhookEndpointEdge>;
  /** The nodes of the edges, for when no cursor is needed. */
  nodes: Array<WebhookEndpoint>;
  pageInfo: PageInfo;
  /** Size of the whole list, counted only when asked for; may be null above 10 000. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** Input of `webhookEndpointCreate`. */
export type WebhookEndpointCreateInput = {
  /** Up to 500 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** 1–100. */
  events: Array<Scalars['String']['input']>;
  /** Public `https` address. */
  url: Scalars['URL']['input'];
};

/** Result of `webhookEndpointCreate`. */
export type WebhookEndpointCreatePayload = {
  endpoint?: Maybe<WebhookEndpoint>;
  /** Empty on success. */
  errors: Array<UserError>;
  /** For checking signatures: `whsec_` and 32 bytes in base64; shown once. */
  secret?: Maybe<Scalars['String']['output']>;
};

/** Result of `webhookEndpointDelete`. */
export type WebhookEndpointDeletePayload = {
  deletedId?: Maybe<Scalars['ID']['output']>;
  /** Empty on success. */
  errors: Array<UserError>;
};

/** A `WebhookEndpoint` and its place in the list. */
export type WebhookEndpointEdge = {
  cursor: Scalars['Cursor']['output'];
  node: WebhookEndpoint;
};

/** Input of `webhookEndpointUpdate`. */
export type WebhookEndpointUpdateInput = {
  description?: InputMaybe<Scalars['String']['input']>;
  events?: InputMaybe<Array<Scalars['String']['input']>>;
  id: Scalars['ID']['input'];
  isEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  url?: InputMaybe<Scalars['URL']['input']>;
};

/** Result of `webhookEndpointUpdate`. */
export type WebhookEndpointUpdatePayload = {
  endpoint?: Maybe<WebhookEndpoint>;
  /** Empty on success. */
  errors: Array<UserError>;
};

/** Input of `webhookRedeliver`. */
export type WebhookRedeliverInput = {
  deliveryId: Scalars['ID']['input'];
};

/** Result of `webhookRedeliver`. */
export type WebhookRedeliverPayload = {
  delivery?: Maybe<WebhookDelivery>;
  /** Empty on success. */
  errors: Array<UserError>;
};

/** Result of `webhookSecretRotate`. */
export type WebhookSecretRotatePayload = {
  /** Empty on success. */
  errors: Array<UserError>;
  /** Shown once. */
  secret?: Maybe<Scalars['String']['output']>;
};

/** Result of `webhookTestSend`. */
export type WebhookTestSendPayload = {
  delivery?: Maybe<WebhookDelivery>;
  /** Empty on success. */
  errors: Array<UserError>;
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
  EmailMessage: EmailMessage;
  EmailTemplate: EmailTemplate;
  NewsletterIssue: NewsletterIssue;
  NewsletterSubscription: NewsletterSubscription;
  Notification: Notification;
  NotificationDelivery: NotificationDelivery;
  PushDevice: PushDevice;
  User: User;
  WebhookDelivery: WebhookDelivery;
  WebhookEndpoint: WebhookEndpoint;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  EmailMessage:
    ( { __typename: 'EmailMessage' }
    & GraphQLRecursivePick<FederationTypes['EmailMessage'], {"id":true}> );
  EmailTemplate:
    ( { __typename: 'EmailTemplate' }
    & GraphQLRecursivePick<FederationTypes['EmailTemplate'], {"id":true}> );
  NewsletterIssue:
    ( { __typename: 'NewsletterIssue' }
    & GraphQLRecursivePick<FederationTypes['NewsletterIssue'], {"id":true}> );
  NewsletterSubscription:
    ( { __typename: 'NewsletterSubscription' }
    & GraphQLRecursivePick<FederationTypes['NewsletterSubscription'], {"id":true}> );
  Notification:
    ( { __typename: 'Notification' }
    & GraphQLRecursivePick<FederationTypes['Notification'], {"id":true}> );
  NotificationDelivery:
    ( { __typename: 'NotificationDelivery' }
    & GraphQLRecursivePick<FederationTypes['NotificationDelivery'], {"id":true}> );
  PushDevice:
    ( { __typename: 'PushDevice' }
    & GraphQLRecursivePick<FederationTypes['PushDevice'], {"id":true}> );
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
  WebhookDelivery:
    ( { __typename: 'WebhookDelivery' }
    & GraphQLRecursivePick<FederationTypes['WebhookDelivery'], {"id":true}> );
  WebhookEndpoint:
    ( { __typename: 'WebhookEndpoint' }
    & GraphQLRecursivePick<FederationTypes['WebhookEndpoint'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  NotificationEvent:
    | ( NotificationReceivedParent )
    | ( NotificationsChangedParent )
    | ( StreamLagged )
  ;
  NotificationSubject:
    | ( Reference )
    | ( Reference )
    | ( Reference )
    | ( Reference )
    | ( Reference )
    | ( Reference )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Linkable: never;
  Node:
    | ( EmailMessageRow )
    | ( EmailTemplateRow )
    | ( NewsletterIssueRow )
    | ( NewsletterSubscriptionRow )
    | ( NotificationRow )
    | ( NotificationDeliveryRow )
    | ( PushDeviceRow )
    | ( WebhookDeliveryRow )
    | ( WebhookEndpointRow )
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
  Achievement: ResolverTypeWrapper<Reference>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AnnouncementAudienceInput: AnnouncementAudienceInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AnnouncementSendInput: AnnouncementSendInput;
  AnnouncementSendPayload: ResolverTypeWrapper<Omit<AnnouncementSendPayload, 'errors'> & { errors: Array<ResolversTypes['UserError']> }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  BadgeAward: ResolverTypeWrapper<Reference>;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  CategoryPreference: ResolverTypeWrapper<CategoryPreference>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CategoryPreferenceInput: CategoryPreferenceInput;
  Club: ResolverTypeWrapper<Reference>;
  Comment: ResolverTypeWrapper<Reference>;
  ConflictError: ResolverTypeWrapper<UserErrorData>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  Cursor: ResolverTypeWrapper<Scalars['Cursor']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateRangeInput: DateRangeInput;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeliveryStatus: DeliveryStatus;
  DigestFrequency: DigestFrequency;
  EmailAddress: ResolverTypeWrapper<Scalars['EmailAddress']['output']>;
  EmailMessage: ResolverTypeWrapper<EmailMessageRow>;
  EmailMessageConnection: ResolverTypeWrapper<Connection<ResolversTypes["EmailMessage"]>>;
  EmailMessageEdge: ResolverTypeWrapper<Omit<EmailMessageEdge, 'node'> & { node: ResolversTypes['EmailMessage'] }>;
  EmailTemplate: ResolverTypeWrapper<EmailTemplateRow>;
  EmailTemplateConnection: ResolverTypeWrapper<Connection<ResolversTypes["EmailTemplate"]>>;
  EmailTemplateEdge: ResolverTypeWrapper<Omit<EmailTemplateEdge, 'node'> & { node: ResolversTypes['EmailTemplate'] }>;
  EmailTemplatePreviewInput: EmailTemplatePreviewInput;
  EmailTemplatePreviewPayload: ResolverTypeWrapper<Omit<EmailTemplatePreviewPayload, 'errors'> & { errors: Array<ResolversTypes['UserError']> }>;
  EmailTemplateUpdateInput: EmailTemplateUpdateInput;
  EmailTemplateUpdatePayload: ResolverTypeWrapper<Omit<EmailTemplateUpdatePayload, 'errors' | 'template'> & { errors: Array<ResolversTypes['UserError']>, template?: Maybe<ResolversTypes['EmailTemplate']> }>;
  EmailTestSendInput: EmailTestSendInput;
  EmailTestSendPayload: ResolverTypeWrapper<Omit<EmailTestSendPayload, 'errors' | 'message'> & { errors: Array<ResolversTypes['UserError']>, message?: Maybe<ResolversTypes['EmailMessage']> }>;
  EmailUnsubscribeInput: EmailUnsubscribeInput;
  EmailUnsubscribePayload: ResolverTypeWrapper<Omit<EmailUnsubscribePayload, 'errors'> & { errors: Array<ResolversTypes['UserError']> }>;
  IdInput: IdInput;
  InputError: ResolverTypeWrapper<UserErrorData>;
  IssueStatus: IssueStatus;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  LimitError: ResolverTypeWrapper<UserErrorData>;
  Linkable: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Linkable']>;
  Locale: ResolverTypeWrapper<Scalars['Locale']['output']>;
  Markdown: ResolverTypeWrapper<Scalars['Markdown']['output']>;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NewsletterConfirmInput: NewsletterConfirmInput;
  NewsletterConfirmPayload: ResolverTypeWrapper<Omit<NewsletterConfirmPayload, 'errors' | 'subscription'> & { errors: Array<ResolversTypes['UserError']>, subscription?: Maybe<ResolversTypes['NewsletterSubscription']> }>;
  NewsletterIssue: ResolverTypeWrapper<NewsletterIssueRow>;
  NewsletterIssueCancelPayload: ResolverTypeWrapper<Omit<NewsletterIssueCancelPayload, 'errors' | 'issue'> & { errors: Array<ResolversTypes['UserError']>, issue?: Maybe<ResolversTypes['NewsletterIssue']> }>;
  NewsletterIssueConnection: ResolverTypeWrapper<Connection<ResolversTypes["NewsletterIssue"]>>;
  NewsletterIssueCreateInput: NewsletterIssueCreateInput;
  NewsletterIssueCreatePayload: ResolverTypeWrapper<Omit<NewsletterIssueCreatePayload, 'errors' | 'issue'> & { errors: Array<ResolversTypes['UserError']>, issue?: Maybe<ResolversTypes['NewsletterIssue']> }>;
  NewsletterIssueEdge: ResolverTypeWrapper<Omit<NewsletterIssueEdge, 'node'> & { node: ResolversTypes['NewsletterIssue'] }>;
  NewsletterIssueSendInput: NewsletterIssueSendInput;
  NewsletterIssueSendPayload: ResolverTypeWrapper<Omit<NewsletterIssueSendPayload, 'errors' | 'issue'> & { errors: Array<ResolversTypes['UserError']>, issue?: Maybe<ResolversTypes['NewsletterIssue']> }>;
  NewsletterIssueUpdateInput: NewsletterIssueUpdateInput;
  NewsletterIssueUpdatePayload: ResolverTypeWrapper<Omit<NewsletterIssueUpdatePayload, 'errors' | 'issue'> & { errors: Array<ResolversTypes['UserError']>, issue?: Maybe<ResolversTypes['NewsletterIssue']> }>;
  NewsletterStatus: NewsletterStatus;
  NewsletterSubscribeInput: NewsletterSubscribeInput;
  NewsletterSubscribePayload: ResolverTypeWrapper<Omit<NewsletterSubscribePayload, 'errors'> & { errors: Array<ResolversTypes['UserError']> }>;
  NewsletterSubscription: ResolverTypeWrapper<NewsletterSubscriptionRow>;
  NewsletterSubscriptionConnection: ResolverTypeWrapper<Connection<ResolversTypes["NewsletterSubscription"]>>;
  NewsletterSubscriptionEdge: ResolverTypeWrapper<Omit<NewsletterSubscriptionEdge, 'node'> & { node: ResolversTypes['NewsletterSubscription'] }>;
  NewsletterUnsubscribeInput: NewsletterUnsubscribeInput;
  NewsletterUnsubscribePayload: ResolverTypeWrapper<Omit<NewsletterUnsubscribePayload, 'errors'> & { errors: Array<ResolversTypes['UserError']> }>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Notification: ResolverTypeWrapper<NotificationRow>;
  NotificationCategory: NotificationCategory;
  NotificationChannel: NotificationChannel;
  NotificationConnection: ResolverTypeWrapper<Connection<ResolversTypes["Notification"]>>;
  NotificationDelivery: ResolverTypeWrapper<NotificationDeliveryRow>;
  NotificationEdge: ResolverTypeWrapper<Omit<NotificationEdge, 'node'> & { node: ResolversTypes['Notification'] }>;
  NotificationEvent: ResolverTypeWrapper<NotificationEventParent>;
  NotificationFilter: NotificationFilter;
  NotificationPreferences: ResolverTypeWrapper<NotificationPreferencesParent>;
  NotificationPreferencesUpdateInput: NotificationPreferencesUpdateInput;
  NotificationPreferencesUpdatePayload: ResolverTypeWrapper<Omit<NotificationPreferencesUpdatePayload, 'errors' | 'preferences'> & { errors: Array<ResolversTypes['UserError']>, preferences?: Maybe<ResolversTypes['NotificationPreferences']> }>;
  NotificationReceived: ResolverTypeWrapper<NotificationReceivedParent>;
  NotificationSnoozeInput: NotificationSnoozeInput;
  NotificationSnoozePayload: ResolverTypeWrapper<Omit<NotificationSnoozePayload, 'errors' | 'notification'> & { errors: Array<ResolversTypes['UserError']>, notification?: Maybe<ResolversTypes['Notification']> }>;
  NotificationSubject: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['NotificationSubject']>;
  NotificationSubjectMuteSetInput: NotificationSubjectMuteSetInput;
  NotificationSubjectMuteSetPayload: ResolverTypeWrapper<Omit<NotificationSubjectMuteSetPayload, 'errors' | 'preferences'> & { errors: Array<ResolversTypes['UserError']>, preferences?: Maybe<ResolversTypes['NotificationPreferences']> }>;
  NotificationsArchiveInput: NotificationsArchiveInput;
  NotificationsArchivePayload: ResolverTypeWrapper<Omit<NotificationsArchivePayload, 'errors' | 'notifications'> & { errors: Array<ResolversTypes['UserError']>, notifications?: Maybe<Array<ResolversTypes['Notification']>> }>;
  NotificationsChanged: ResolverTypeWrapper<NotificationsChangedParent>;
  NotificationsMarkAllReadInput: NotificationsMarkAllReadInput;
  NotificationsMarkAllReadPayload: ResolverTypeWrapper<Omit<NotificationsMarkAllReadPayload, 'errors'> & { errors: Array<ResolversTypes['UserError']> }>;
  NotificationsMarkReadInput: NotificationsMarkReadInput;
  NotificationsMarkReadPayload: ResolverTypeWrapper<Omit<NotificationsMarkReadPayload, 'errors' | 'notifications'> & { errors: Array<ResolversTypes['UserError']>, notifications?: Maybe<Array<ResolversTypes['Notification']>> }>;
  NotificationsMarkSeenInput: NotificationsMarkSeenInput;
  NotificationsMarkSeenPayload: ResolverTypeWrapper<Omit<NotificationsMarkSeenPayload, 'errors'> & { errors: Array<ResolversTypes['UserError']> }>;
  OrderDirection: OrderDirection;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Post: ResolverTypeWrapper<Reference>;
  PushDevice: ResolverTypeWrapper<PushDeviceRow>;
  PushDeviceRegisterInput: PushDeviceRegisterInput;
  PushDeviceRegisterPayload: ResolverTypeWrapper<Omit<PushDeviceRegisterPayload, 'device' | 'errors'> & { device?: Maybe<ResolversTypes['PushDevice']>, errors: Array<ResolversTypes['UserError']> }>;
  PushDeviceUnregisterPayload: ResolverTypeWrapper<Omit<PushDeviceUnregisterPayload, 'errors'> & { errors: Array<ResolversTypes['UserError']> }>;
  PushPlatform: PushPlatform;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QuietHours: ResolverTypeWrapper<QuietHours>;
  QuietHoursInput: QuietHoursInput;
  StateError: ResolverTypeWrapper<UserErrorData>;
  StreamLagged: ResolverTypeWrapper<StreamLagged>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TimeZone: ResolverTypeWrapper<Scalars['TimeZone']['output']>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  User: ResolverTypeWrapper<Reference>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  UserErrorCode: UserErrorCode;
  WebhookDelivery: ResolverTypeWrapper<WebhookDeliveryRow>;
  WebhookDeliveryConnection: ResolverTypeWrapper<Connection<ResolversTypes["WebhookDelivery"]>>;
  WebhookDeliveryEdge: ResolverTypeWrapper<Omit<WebhookDeliveryEdge, 'node'> & { node: ResolversTypes['WebhookDelivery'] }>;
  WebhookEndpoint: ResolverTypeWrapper<WebhookEndpointRow>;
  WebhookEndpointConnection: ResolverTypeWrapper<Connection<ResolversTypes["WebhookEndpoint"]>>;
  WebhookEndpointCreateInput: WebhookEndpointCreateInput;
  WebhookEndpointCreatePayload: ResolverTypeWrapper<Omit<WebhookEndpointCreatePayload, 'endpoint' | 'errors'> & { endpoint?: Maybe<ResolversTypes['WebhookEndpoint']>, errors: Array<ResolversTypes['UserError']> }>;
  WebhookEndpointDeletePayload: ResolverTypeWrapper<Omit<WebhookEndpointDeletePayload, 'errors'> & { errors: Array<ResolversTypes['UserError']> }>;
  WebhookEndpointEdge: ResolverTypeWrapper<Omit<WebhookEndpointEdge, 'node'> & { node: ResolversTypes['WebhookEndpoint'] }>;
  WebhookEndpointUpdateInput: WebhookEndpointUpdateInput;
  WebhookEndpointUpdatePayload: ResolverTypeWrapper<Omit<WebhookEndpointUpdatePayload, 'endpoint' | 'errors'> & { endpoint?: Maybe<ResolversTypes['WebhookEndpoint']>, errors: Array<ResolversTypes['UserError']> }>;
  WebhookRedeliverInput: WebhookRedeliverInput;
  WebhookRedeliverPayload: ResolverTypeWrapper<Omit<WebhookRedeliverPayload, 'delivery' | 'errors'> & { delivery?: Maybe<ResolversTypes['WebhookDelivery']>, errors: Array<ResolversTypes['UserError']> }>;
  WebhookSecretRotatePayload: ResolverTypeWrapper<Omit<WebhookSecretRotatePayload, 'errors'> & { errors: Array<ResolversTypes['UserError']> }>;
  WebhookTestSendPayload: ResolverTypeWrapper<Omit<WebhookTestSendPayload, 'delivery' | 'errors'> & { delivery?: Maybe<ResolversTypes['WebhookDelivery']>, errors: Array<ResolversTypes['UserError']> }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Achievement: Reference;
  ID: Scalars['ID']['output'];
  AnnouncementAudienceInput: AnnouncementAudienceInput;
  String: Scalars['String']['output'];
  AnnouncementSendInput: AnnouncementSendInput;
  AnnouncementSendPayload: Omit<AnnouncementSendPayload, 'errors'> & { errors: Array<ResolversParentTypes['UserError']> };
  Int: Scalars['Int']['output'];
  BadgeAward: Reference;
  BigInt: Scalars['BigInt']['output'];
  CategoryPreference: CategoryPreference;
  Boolean: Scalars['Boolean']['output'];
  CategoryPreferenceInput: CategoryPreferenceInput;
  Club: Reference;
  Comment: Reference;
  ConflictError: UserErrorData;
  CurrencyCode: Scalars['CurrencyCode']['output'];
  Cursor: Scalars['Cursor']['output'];
  Date: Scalars['Date']['output'];
  DateRangeInput: DateRangeInput;
  DateTime: Scalars['DateTime']['output'];
  EmailAddress: Scalars['EmailAddress']['output'];
  EmailMessage: EmailMessageRow;
  EmailMessageConnection: Connection<ResolversTypes["EmailMessage"]>;
  EmailMessageEdge: Omit<EmailMessageEdge, 'node'> & { node: ResolversParentTypes['EmailMessage'] };
  EmailTemplate: EmailTemplateRow;
  EmailTemplateConnection: Connection<ResolversTypes["EmailTemplate"]>;
  EmailTemplateEdge: Omit<EmailTemplateEdge, 'node'> & { node: ResolversParentTypes['EmailTemplate'] };
  EmailTemplatePreviewInput: EmailTemplatePreviewInput;
  EmailTemplatePreviewPayload: Omit<EmailTemplatePreviewPayload, 'errors'> & { errors: Array<ResolversParentTypes['UserError']> };
  EmailTemplateUpdateInput: EmailTemplateUpdateInput;
  EmailTemplateUpdatePayload: Omit<EmailTemplateUpdatePayload, 'errors' | 'template'> & { errors: Array<ResolversParentTypes['UserError']>, template?: Maybe<ResolversParentTypes['EmailTemplate']> };
  EmailTestSendInput: EmailTestSendInput;
  EmailTestSendPayload: Omit<EmailTestSendPayload, 'errors' | 'message'> & { errors: Array<ResolversParentTypes['UserError']>, message?: Maybe<ResolversParentTypes['EmailMessage']> };
  EmailUnsubscribeInput: EmailUnsubscribeInput;
  EmailUnsubscribePayload: Omit<EmailUnsubscribePayload, 'errors'> & { errors: Array<ResolversParentTypes['UserError']> };
  IdInput: IdInput;
  InputError: UserErrorData;
  JSON: Scalars['JSON']['output'];
  LimitError: UserErrorData;
  Linkable: ResolversInterfaceTypes<ResolversParentTypes>['Linkable'];
  Locale: Scalars['Locale']['output'];
  Markdown: Scalars['Markdown']['output'];
  Money: Money;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  NewsletterConfirmInput: NewsletterConfirmInput;
  NewsletterConfirmPayload: Omit<NewsletterConfirmPayload, 'errors' | 'subscription'> & { errors: Array<ResolversParentTypes['UserError']>, subscription?: Maybe<ResolversParentTypes['NewsletterSubscription']> };
  NewsletterIssue: NewsletterIssueRow;
  NewsletterIssueCancelPayload: Omit<NewsletterIssueCancelPayload, 'errors' | 'issue'> & { errors: Array<ResolversParentTypes['UserError']>, issue?: Maybe<ResolversParentTypes['NewsletterIssue']> };
  NewsletterIssueConnection: Connection<ResolversTypes["NewsletterIssue"]>;
  NewsletterIssueCreateInput: NewsletterIssueCreateInput;
  NewsletterIssueCreatePayload: Omit<NewsletterIssueCreatePayload, 'errors' | 'issue'> & { errors: Array<ResolversParentTypes['UserError']>, issue?: Maybe<ResolversParentTypes['NewsletterIssue']> };
  NewsletterIssueEdge: Omit<NewsletterIssueEdge, 'node'> & { node: ResolversParentTypes['NewsletterIssue'] };
  NewsletterIssueSendInput: NewsletterIssueSendInput;
  NewsletterIssueSendPayload: Omit<NewsletterIssueSendPayload, 'errors' | 'issue'> & { errors: Array<ResolversParentTypes['UserError']>, issue?: Maybe<ResolversParentTypes['NewsletterIssue']> };
  NewsletterIssueUpdateInput: NewsletterIssueUpdateInput;
  NewsletterIssueUpdatePayload: Omit<NewsletterIssueUpdatePayload, 'errors' | 'issue'> & { errors: Array<ResolversParentTypes['UserError']>, issue?: Maybe<ResolversParentTypes['NewsletterIssue']> };
  NewsletterSubscribeInput: NewsletterSubscribeInput;
  NewsletterSubscribePayload: Omit<NewsletterSubscribePayload, 'errors'> & { errors: Array<ResolversParentTypes['UserError']> };
  NewsletterSubscription: NewsletterSubscriptionRow;
  NewsletterSubscriptionConnection: Connection<ResolversTypes["NewsletterSubscription"]>;
  NewsletterSubscriptionEdge: Omit<NewsletterSubscriptionEdge, 'node'> & { node: ResolversParentTypes['NewsletterSubscription'] };
  NewsletterUnsubscribeInput: NewsletterUnsubscribeInput;
  NewsletterUnsubscribePayload: Omit<NewsletterUnsubscribePayload, 'errors'> & { errors: Array<ResolversParentTypes['UserError']> };
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Notification: NotificationRow;
  NotificationConnection: Connection<ResolversTypes["Notification"]>;
  NotificationDelivery: NotificationDeliveryRow;
  NotificationEdge: Omit<NotificationEdge, 'node'> & { node: ResolversParentTypes['Notification'] };
  NotificationEvent: NotificationEventParent;
  NotificationFilter: NotificationFilter;
  NotificationPreferences: NotificationPreferencesParent;
  NotificationPreferencesUpdateInput: NotificationPreferencesUpdateInput;
  NotificationPreferencesUpdatePayload: Omit<NotificationPreferencesUpdatePayload, 'errors' | 'preferences'> & { errors: Array<ResolversParentTypes['UserError']>, preferences?: Maybe<ResolversParentTypes['NotificationPreferences']> };
  NotificationReceived: NotificationReceivedParent;
  NotificationSnoozeInput: NotificationSnoozeInput;
  NotificationSnoozePayload: Omit<NotificationSnoozePayload, 'errors' | 'notification'> & { errors: Array<ResolversParentTypes['UserError']>, notification?: Maybe<ResolversParentTypes['Notification']> };
  NotificationSubject: ResolversUnionTypes<ResolversParentTypes>['NotificationSubject'];
  NotificationSubjectMuteSetInput: NotificationSubjectMuteSetInput;
  NotificationSubjectMuteSetPayload: Omit<NotificationSubjectMuteSetPayload, 'errors' | 'preferences'> & { errors: Array<ResolversParentTypes['UserError']>, preferences?: Maybe<ResolversParentTypes['NotificationPreferences']> };
  NotificationsArchiveInput: NotificationsArchiveInput;
  NotificationsArchivePayload: Omit<NotificationsArchivePayload, 'errors' | 'notifications'> & { errors: Array<ResolversParentTypes['UserError']>, notifications?: Maybe<Array<ResolversParentTypes['Notification']>> };
  NotificationsChanged: NotificationsChangedParent;
  NotificationsMarkAllReadInput: NotificationsMarkAllReadInput;
  NotificationsMarkAllReadPayload: Omit<NotificationsMarkAllReadPayload, 'errors'> & { errors: Array<ResolversParentTypes['UserError']> };
  NotificationsMarkReadInput: NotificationsMarkReadInput;
  NotificationsMarkReadPayload: Omit<NotificationsMarkReadPayload, 'errors' | 'notifications'> & { errors: Array<ResolversParentTypes['UserError']>, notifications?: Maybe<Array<ResolversParentTypes['Notification']>> };
  NotificationsMarkSeenInput: NotificationsMarkSeenInput;
  NotificationsMarkSeenPayload: Omit<NotificationsMarkSeenPayload, 'errors'> & { errors: Array<ResolversParentTypes['UserError']> };
  PageInfo: PageInfo;
  Post: Reference;
  PushDevice: PushDeviceRow;
  PushDeviceRegisterInput: PushDeviceRegisterInput;
  PushDeviceRegisterPayload: Omit<PushDeviceRegisterPayload, 'device' | 'errors'> & { device?: Maybe<ResolversParentTypes['PushDevice']>, errors: Array<ResolversParentTypes['UserError']> };
  PushDeviceUnregisterPayload: Omit<PushDeviceUnregisterPayload, 'errors'> & { errors: Array<ResolversParentTypes['UserError']> };
  Query: Record<PropertyKey, never>;
  QuietHours: QuietHours;
  QuietHoursInput: QuietHoursInput;
  StateError: UserErrorData;
  StreamLagged: StreamLagged;
  Subscription: Record<PropertyKey, never>;
  TimeZone: Scalars['TimeZone']['output'];
  URL: Scalars['URL']['output'];
  User: Reference;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  WebhookDelivery: WebhookDeliveryRow;
  WebhookDeliveryConnection: Connection<ResolversTypes["WebhookDelivery"]>;
  WebhookDeliveryEdge: Omit<WebhookDeliveryEdge, 'node'> & { node: ResolversParentTypes['WebhookDelivery'] };
  WebhookEndpoint: WebhookEndpointRow;
  WebhookEndpointConnection: Connection<ResolversTypes["WebhookEndpoint"]>;
  WebhookEndpointCreateInput: WebhookEndpointCreateInput;
  WebhookEndpointCreatePayload: Omit<WebhookEndpointCreatePayload, 'endpoint' | 'errors'> & { endpoint?: Maybe<ResolversParentTypes['WebhookEndpoint']>, errors: Array<ResolversParentTypes['UserError']> };
  WebhookEndpointDeletePayload: Omit<WebhookEndpointDeletePayload, 'errors'> & { errors: Array<ResolversParentTypes['UserError']> };
  WebhookEndpointEdge: Omit<WebhookEndpointEdge, 'node'> & { node: ResolversParentTypes['WebhookEndpoint'] };
  WebhookEndpointUpdateInput: WebhookEndpointUpdateInput;
  WebhookEndpointUpdatePayload: Omit<WebhookEndpointUpdatePayload, 'endpoint' | 'errors'> & { endpoint?: Maybe<ResolversParentTypes['WebhookEndpoint']>, errors: Array<ResolversParentTypes['UserError']> };
  WebhookRedeliverInput: WebhookRedeliverInput;
  WebhookRedeliverPayload: Omit<WebhookRedeliverPayload, 'delivery' | 'errors'> & { delivery?: Maybe<ResolversParentTypes['WebhookDelivery']>, errors: Array<ResolversParentTypes['UserError']> };
  WebhookSecretRotatePayload: Omit<WebhookSecretRotatePayload, 'errors'> & { errors: Array<ResolversParentTypes['UserError']> };
  WebhookTestSendPayload: Omit<WebhookTestSendPayload, 'delivery' | 'errors'> & { delivery?: Maybe<ResolversParentTypes['WebhookDelivery']>, errors: Array<ResolversParentTypes['UserError']> };
};

export type AchievementResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['Achievement'] = ResolversParentTypes['Achievement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnnouncementSendPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['AnnouncementSendPayload'] = ResolversParentTypes['AnnouncementSendPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  recipients?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type BadgeAwardResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['BadgeAward'] = ResolversParentTypes['BadgeAward']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface BigIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BigInt'], any> {
  name: 'BigInt';
}

export type CategoryPreferenceResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['CategoryPreference'] = ResolversParentTypes['CategoryPreference']> = {
  category?: Resolver<ResolversTypes['NotificationCategory'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  inApp?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isMandatory?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  push?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ClubResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['Club'] = ResolversParentTypes['Club']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommentResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['Comment'] = ResolversParentTypes['Comment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

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

export type EmailMessageResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['EmailMessage'] = ResolversParentTypes['EmailMessage'], FederationReferenceType extends FederationReferenceTypes['EmailMessage'] = FederationReferenceTypes['EmailMessage']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['EmailMessage']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DeliveryStatus'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  templateKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmailMessageConnectionResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['EmailMessageConnection'] = ResolversParentTypes['EmailMessageConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EmailMessageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['EmailMessage']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EmailMessageEdgeResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['EmailMessageEdge'] = ResolversParentTypes['EmailMessageEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EmailMessage'], ParentType, ContextType>;
};

export type EmailTemplateResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['EmailTemplate'] = ResolversParentTypes['EmailTemplate'], FederationReferenceType extends FederationReferenceTypes['EmailTemplate'] = FederationReferenceTypes['EmailTemplate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['EmailTemplate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  bodyMarkdown?: Resolver<ResolversTypes['Markdown'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  locale?: Resolver<ResolversTypes['Locale'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  variables?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmailTemplateConnectionResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['EmailTemplateConnection'] = ResolversParentTypes['EmailTemplateConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EmailTemplateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['EmailTemplate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EmailTemplateEdgeResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['EmailTemplateEdge'] = ResolversParentTypes['EmailTemplateEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EmailTemplate'], ParentType, ContextType>;
};

export type EmailTemplatePreviewPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['EmailTemplatePreviewPayload'] = ResolversParentTypes['EmailTemplatePreviewPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  html?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EmailTemplateUpdatePayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['EmailTemplateUpdatePayload'] = ResolversParentTypes['EmailTemplateUpdatePayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  template?: Resolver<Maybe<ResolversTypes['EmailTemplate']>, ParentType, ContextType>;
};

export type EmailTestSendPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['EmailTestSendPayload'] = ResolversParentTypes['EmailTestSendPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['EmailMessage']>, ParentType, ContextType>;
};

export type EmailUnsubscribePayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['EmailUnsubscribePayload'] = ResolversParentTypes['EmailUnsubscribePayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type InputErrorResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['InputError'] = ResolversParentTypes['InputError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<null, ParentType, ContextType>;
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
  announcementSend?: Resolver<Maybe<ResolversTypes['AnnouncementSendPayload']>, ParentType, ContextType, RequireFields<MutationAnnouncementSendArgs, 'input'>>;
  emailTemplatePreview?: Resolver<Maybe<ResolversTypes['EmailTemplatePreviewPayload']>, ParentType, ContextType, RequireFields<MutationEmailTemplatePreviewArgs, 'input'>>;
  emailTemplateUpdate?: Resolver<Maybe<ResolversTypes['EmailTemplateUpdatePayload']>, ParentType, ContextType, RequireFields<MutationEmailTemplateUpdateArgs, 'input'>>;
  emailTestSend?: Resolver<Maybe<ResolversTypes['EmailTestSendPayload']>, ParentType, ContextType, RequireFields<MutationEmailTestSendArgs, 'input'>>;
  emailUnsubscribe?: Resolver<Maybe<ResolversTypes['EmailUnsubscribePayload']>, ParentType, ContextType, RequireFields<MutationEmailUnsubscribeArgs, 'input'>>;
  newsletterConfirm?: Resolver<Maybe<ResolversTypes['NewsletterConfirmPayload']>, ParentType, ContextType, RequireFields<MutationNewsletterConfirmArgs, 'input'>>;
  newsletterIssueCancel?: Resolver<Maybe<ResolversTypes['NewsletterIssueCancelPayload']>, ParentType, ContextType, RequireFields<MutationNewsletterIssueCancelArgs, 'input'>>;
  newsletterIssueCreate?: Resolver<Maybe<ResolversTypes['NewsletterIssueCreatePayload']>, ParentType, ContextType, RequireFields<MutationNewsletterIssueCreateArgs, 'input'>>;
  newsletterIssueSend?: Resolver<Maybe<ResolversTypes['NewsletterIssueSendPayload']>, ParentType, ContextType, RequireFields<MutationNewsletterIssueSendArgs, 'input'>>;
  newsletterIssueUpdate?: Resolver<Maybe<ResolversTypes['NewsletterIssueUpdatePayload']>, ParentType, ContextType, RequireFields<MutationNewsletterIssueUpdateArgs, 'input'>>;
  newsletterSubscribe?: Resolver<Maybe<ResolversTypes['NewsletterSubscribePayload']>, ParentType, ContextType, RequireFields<MutationNewsletterSubscribeArgs, 'input'>>;
  newsletterUnsubscribe?: Resolver<Maybe<ResolversTypes['NewsletterUnsubscribePayload']>, ParentType, ContextType, RequireFields<MutationNewsletterUnsubscribeArgs, 'input'>>;
  notificationPreferencesUpdate?: Resolver<Maybe<ResolversTypes['NotificationPreferencesUpdatePayload']>, ParentType, ContextType, RequireFields<MutationNotificationPreferencesUpdateArgs, 'input'>>;
  notificationSnooze?: Resolver<Maybe<ResolversTypes['NotificationSnoozePayload']>, ParentType, ContextType, RequireFields<MutationNotificationSnoozeArgs, 'input'>>;
  notificationSubjectMuteSet?: Resolver<Maybe<ResolversTypes['NotificationSubjectMuteSetPayload']>, ParentType, ContextType, RequireFields<MutationNotificationSubjectMuteSetArgs, 'input'>>;
  notificationsArchive?: Resolver<Maybe<ResolversTypes['NotificationsArchivePayload']>, ParentType, ContextType, RequireFields<MutationNotificationsArchiveArgs, 'input'>>;
  notificationsMarkAllRead?: Resolver<Maybe<ResolversTypes['NotificationsMarkAllReadPayload']>, ParentType, ContextType, RequireFields<MutationNotificationsMarkAllReadArgs, 'input'>>;
  notificationsMarkRead?: Resolver<Maybe<ResolversTypes['NotificationsMarkReadPayload']>, ParentType, ContextType, RequireFields<MutationNotificationsMarkReadArgs, 'input'>>;
  notificationsMarkSeen?: Resolver<Maybe<ResolversTypes['NotificationsMarkSeenPayload']>, ParentType, ContextType, RequireFields<MutationNotificationsMarkSeenArgs, 'input'>>;
  pushDeviceRegister?: Resolver<Maybe<ResolversTypes['PushDeviceRegisterPayload']>, ParentType, ContextType, RequireFields<MutationPushDeviceRegisterArgs, 'input'>>;
  pushDeviceUnregister?: Resolver<Maybe<ResolversTypes['PushDeviceUnregisterPayload']>, ParentType, ContextType, RequireFields<MutationPushDeviceUnregisterArgs, 'input'>>;
  webhookEndpointCreate?: Resolver<Maybe<ResolversTypes['WebhookEndpointCreatePayload']>, ParentType, ContextType, RequireFields<MutationWebhookEndpointCreateArgs, 'input'>>;
  webhookEndpointDelete?: Resolver<Maybe<ResolversTypes['WebhookEndpointDeletePayload']>, ParentType, ContextType, RequireFields<MutationWebhookEndpointDeleteArgs, 'input'>>;
  webhookEndpointUpdate?: Resolver<Maybe<ResolversTypes['WebhookEndpointUpdatePayload']>, ParentType, ContextType, RequireFields<MutationWebhookEndpointUpdateArgs, 'input'>>;
  webhookRedeliver?: Resolver<Maybe<ResolversTypes['WebhookRedeliverPayload']>, ParentType, ContextType, RequireFields<MutationWebhookRedeliverArgs, 'input'>>;
  webhookSecretRotate?: Resolver<Maybe<ResolversTypes['WebhookSecretRotatePayload']>, ParentType, ContextType, RequireFields<MutationWebhookSecretRotateArgs, 'input'>>;
  webhookTestSend?: Resolver<Maybe<ResolversTypes['WebhookTestSendPayload']>, ParentType, ContextType, RequireFields<MutationWebhookTestSendArgs, 'input'>>;
};

export type NewsletterConfirmPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['NewsletterConfirmPayload'] = ResolversParentTypes['NewsletterConfirmPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  subscription?: Resolver<Maybe<ResolversTypes['NewsletterSubscription']>, ParentType, ContextType>;
};

export type NewsletterIssueResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['NewsletterIssue'] = ResolversParentTypes['NewsletterIssue'], FederationReferenceType extends FederationReferenceTypes['NewsletterIssue'] = FederationReferenceTypes['NewsletterIssue']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['NewsletterIssue']> | FederationReferenceType, FederationReferenceType, ContextType>;
  body?: Resolver<ResolversTypes['Markdown'], ParentType, ContextType>;
  bounced?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  delivered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recipients?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  scheduledFor?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['IssueStatus'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NewsletterIssueCancelPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['NewsletterIssueCancelPayload'] = ResolversParentTypes['NewsletterIssueCancelPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  issue?: Resolver<Maybe<ResolversTypes['NewsletterIssue']>, ParentType, ContextType>;
};

export type NewsletterIssueConnectionResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['NewsletterIssueConnection'] = ResolversParentTypes['NewsletterIssueConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NewsletterIssueEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['NewsletterIssue']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type NewsletterIssueCreatePayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['NewsletterIssueCreatePayload'] = ResolversParentTypes['NewsletterIssueCreatePayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  issue?: Resolver<Maybe<ResolversTypes['NewsletterIssue']>, ParentType, ContextType>;
};

export type NewsletterIssueEdgeResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['NewsletterIssueEdge'] = ResolversParentTypes['NewsletterIssueEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['NewsletterIssue'], ParentType, ContextType>;
};

export type NewsletterIssueSendPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['NewsletterIssueSendPayload'] = ResolversParentTypes['NewsletterIssueSendPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  issue?: Resolver<Maybe<ResolversTypes['NewsletterIssue']>, ParentType, ContextType>;
};

export type NewsletterIssueUpdatePayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['NewsletterIssueUpdatePayload'] = ResolversParentTypes['NewsletterIssueUpdatePayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  issue?: Resolver<Maybe<ResolversTypes['NewsletterIssue']>, ParentType, ContextType>;
};

export type NewsletterSubscribePayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['NewsletterSubscribePayload'] = ResolversParentTypes['NewsletterSubscribePayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type NewsletterSubscriptionResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['NewsletterSubscription'] = ResolversParentTypes['NewsletterSubscription'], FederationReferenceType extends FederationReferenceTypes['NewsletterSubscription'] = FederationReferenceTypes['NewsletterSubscription']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['NewsletterSubscription']> | FederationReferenceType, FederationReferenceType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['EmailAddress'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['NewsletterStatus'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NewsletterSubscriptionConnectionResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['NewsletterSubscriptionConnection'] = ResolversParentTypes['NewsletterSubscriptionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NewsletterSubscriptionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['NewsletterSubscription']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type NewsletterSubscriptionEdgeResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['NewsletterSubscriptionEdge'] = ResolversParentTypes['NewsletterSubscriptionEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['NewsletterSubscription'], ParentType, ContextType>;
};

export type NewsletterUnsubscribePayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['NewsletterUnsubscribePayload'] = ResolversParentTypes['NewsletterUnsubscribePayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'EmailMessage' | 'EmailTemplate' | 'NewsletterIssue' | 'NewsletterSubscription' | 'Notification' | 'NotificationDelivery' | 'PushDevice' | 'WebhookDelivery' | 'WebhookEndpoint', ParentType, ContextType>;
};

export type NotificationResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['Notification'] = ResolversParentTypes['Notification'], FederationReferenceType extends FederationReferenceTypes['Notification'] = FederationReferenceTypes['Notification']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Notification']> | FederationReferenceType, FederationReferenceType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  actorsCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['NotificationCategory'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deliveries?: Resolver<Array<ResolversTypes['NotificationDelivery']>, ParentType, ContextType>;
  groupKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  readAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  seenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  snoozedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['NotificationSubject']>, ParentType, ContextType>;
  subjectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotificationConnectionResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['NotificationConnection'] = ResolversParentTypes['NotificationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NotificationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Notification']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type NotificationDeliveryResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['NotificationDelivery'] = ResolversParentTypes['NotificationDelivery'], FederationReferenceType extends FederationReferenceTypes['NotificationDelivery'] = FederationReferenceTypes['NotificationDelivery']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['NotificationDelivery']> | FederationReferenceType, FederationReferenceType, ContextType>;
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['NotificationChannel'], ParentType, ContextType>;
  deliveredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  openedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  queuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DeliveryStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotificationEdgeResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['NotificationEdge'] = ResolversParentTypes['NotificationEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Notification'], ParentType, ContextType>;
};

export type NotificationEventResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['NotificationEvent'] = ResolversParentTypes['NotificationEvent']> = {
  __resolveType: TypeResolveFn<'NotificationReceived' | 'NotificationsChanged' | 'StreamLagged', ParentType, ContextType>;
};

export type NotificationPreferencesResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['NotificationPreferences'] = ResolversParentTypes['NotificationPreferences']> = {
  categories?: Resolver<Array<ResolversTypes['CategoryPreference']>, ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['DigestFrequency'], ParentType, ContextType>;
  digestHour?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  doNotDisturbUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  emailVerified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mutedSubjectIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  quietHours?: Resolver<Maybe<ResolversTypes['QuietHours']>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
};

export type NotificationPreferencesUpdatePayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['NotificationPreferencesUpdatePayload'] = ResolversParentTypes['NotificationPreferencesUpdatePayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  preferences?: Resolver<Maybe<ResolversTypes['NotificationPreferences']>, ParentType, ContextType>;
};

export type NotificationReceivedResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['NotificationReceived'] = ResolversParentTypes['NotificationReceived']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  notification?: Resolver<Maybe<ResolversTypes['Notification']>, ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  unreadCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotificationSnoozePayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['NotificationSnoozePayload'] = ResolversParentTypes['NotificationSnoozePayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  notification?: Resolver<Maybe<ResolversTypes['Notification']>, ParentType, ContextType>;
};

export type NotificationSubjectResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['NotificationSubject'] = ResolversParentTypes['NotificationSubject']> = {
  __resolveType: TypeResolveFn<'Achievement' | 'BadgeAward' | 'Club' | 'Comment' | 'Post' | 'User', ParentType, ContextType>;
};

export type NotificationSubjectMuteSetPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['NotificationSubjectMuteSetPayload'] = ResolversParentTypes['NotificationSubjectMuteSetPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  preferences?: Resolver<Maybe<ResolversTypes['NotificationPreferences']>, ParentType, ContextType>;
};

export type NotificationsArchivePayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['NotificationsArchivePayload'] = ResolversParentTypes['NotificationsArchivePayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  notifications?: Resolver<Maybe<Array<ResolversTypes['Notification']>>, ParentType, ContextType>;
};

export type NotificationsChangedResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['NotificationsChanged'] = ResolversParentTypes['NotificationsChanged']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  notificationIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  unreadCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotificationsMarkAllReadPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['NotificationsMarkAllReadPayload'] = ResolversParentTypes['NotificationsMarkAllReadPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  unreadCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type NotificationsMarkReadPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['NotificationsMarkReadPayload'] = ResolversParentTypes['NotificationsMarkReadPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  notifications?: Resolver<Maybe<Array<ResolversTypes['Notification']>>, ParentType, ContextType>;
  unreadCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type NotificationsMarkSeenPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['NotificationsMarkSeenPayload'] = ResolversParentTypes['NotificationsMarkSeenPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
};

export type PostResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['Post'] = ResolversParentTypes['Post']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PushDeviceResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['PushDevice'] = ResolversParentTypes['PushDevice'], FederationReferenceType extends FederationReferenceTypes['PushDevice'] = FederationReferenceTypes['PushDevice']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PushDevice']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  platform?: Resolver<ResolversTypes['PushPlatform'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PushDeviceRegisterPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['PushDeviceRegisterPayload'] = ResolversParentTypes['PushDeviceRegisterPayload']> = {
  device?: Resolver<Maybe<ResolversTypes['PushDevice']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PushDeviceUnregisterPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['PushDeviceUnregisterPayload'] = ResolversParentTypes['PushDeviceUnregisterPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  removedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  emailMessages?: Resolver<Maybe<ResolversTypes['EmailMessageConnection']>, ParentType, ContextType, RequireFields<QueryEmailMessagesArgs, 'first'>>;
  emailTemplates?: Resolver<Maybe<ResolversTypes['EmailTemplateConnection']>, ParentType, ContextType, RequireFields<QueryEmailTemplatesArgs, 'first'>>;
  newsletterIssues?: Resolver<Maybe<ResolversTypes['NewsletterIssueConnection']>, ParentType, ContextType, RequireFields<QueryNewsletterIssuesArgs, 'first'>>;
  newsletterSubscriptions?: Resolver<Maybe<ResolversTypes['NewsletterSubscriptionConnection']>, ParentType, ContextType, RequireFields<QueryNewsletterSubscriptionsArgs, 'first'>>;
  notification?: Resolver<Maybe<ResolversTypes['Notification']>, ParentType, ContextType, RequireFields<QueryNotificationArgs, 'id'>>;
  webPushKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  webhookEndpoints?: Resolver<Maybe<ResolversTypes['WebhookEndpointConnection']>, ParentType, ContextType, RequireFields<QueryWebhookEndpointsArgs, 'first'>>;
  webhookEventTypes?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type QuietHoursResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['QuietHours'] = ResolversParentTypes['QuietHours']> = {
  endMinute?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startMinute?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weekdays?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
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
  notificationReceived?: SubscriptionResolver<Maybe<ResolversTypes['NotificationEvent']>, "notificationReceived", ParentType, ContextType, Partial<SubscriptionNotificationReceivedArgs>>;
};

export interface TimeZoneScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['TimeZone'], any> {
  name: 'TimeZone';
}

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type UserResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  newsletterSubscription?: Resolver<Maybe<ResolversTypes['NewsletterSubscription']>, ParentType, ContextType>;
  notificationPreferences?: Resolver<Maybe<ResolversTypes['NotificationPreferences']>, ParentType, ContextType>;
  notifications?: Resolver<Maybe<ResolversTypes['NotificationConnection']>, ParentType, ContextType, RequireFields<UserNotificationsArgs, 'first'>>;
  pushDevices?: Resolver<Maybe<Array<ResolversTypes['PushDevice']>>, ParentType, ContextType>;
  unreadNotificationsCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'InputError' | 'LimitError' | 'StateError', ParentType, ContextType>;
};

export type WebhookDeliveryResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['WebhookDelivery'] = ResolversParentTypes['WebhookDelivery'], FederationReferenceType extends FederationReferenceTypes['WebhookDelivery'] = FederationReferenceTypes['WebhookDelivery']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['WebhookDelivery']> | FederationReferenceType, FederationReferenceType, ContextType>;
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  eventId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nextAttemptAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  responseCode?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DeliveryStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WebhookDeliveryConnectionResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['WebhookDeliveryConnection'] = ResolversParentTypes['WebhookDeliveryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WebhookDeliveryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['WebhookDelivery']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type WebhookDeliveryEdgeResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['WebhookDeliveryEdge'] = ResolversParentTypes['WebhookDeliveryEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WebhookDelivery'], ParentType, ContextType>;
};

export type WebhookEndpointResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['WebhookEndpoint'] = ResolversParentTypes['WebhookEndpoint'], FederationReferenceType extends FederationReferenceTypes['WebhookEndpoint'] = FederationReferenceTypes['WebhookEndpoint']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['WebhookEndpoint']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deliveries?: Resolver<Maybe<ResolversTypes['WebhookDeliveryConnection']>, ParentType, ContextType, RequireFields<WebhookEndpointDeliveriesArgs, 'first'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  events?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  failureCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isEnabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WebhookEndpointConnectionResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['WebhookEndpointConnection'] = ResolversParentTypes['WebhookEndpointConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WebhookEndpointEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['WebhookEndpoint']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type WebhookEndpointCreatePayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['WebhookEndpointCreatePayload'] = ResolversParentTypes['WebhookEndpointCreatePayload']> = {
  endpoint?: Resolver<Maybe<ResolversTypes['WebhookEndpoint']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WebhookEndpointDeletePayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['WebhookEndpointDeletePayload'] = ResolversParentTypes['WebhookEndpointDeletePayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WebhookEndpointEdgeResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['WebhookEndpointEdge'] = ResolversParentTypes['WebhookEndpointEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WebhookEndpoint'], ParentType, ContextType>;
};

export type WebhookEndpointUpdatePayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['WebhookEndpointUpdatePayload'] = ResolversParentTypes['WebhookEndpointUpdatePayload']> = {
  endpoint?: Resolver<Maybe<ResolversTypes['WebhookEndpoint']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WebhookRedeliverPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['WebhookRedeliverPayload'] = ResolversParentTypes['WebhookRedeliverPayload']> = {
  delivery?: Resolver<Maybe<ResolversTypes['WebhookDelivery']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WebhookSecretRotatePayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['WebhookSecretRotatePayload'] = ResolversParentTypes['WebhookSecretRotatePayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WebhookTestSendPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['WebhookTestSendPayload'] = ResolversParentTypes['WebhookTestSendPayload']> = {
  delivery?: Resolver<Maybe<ResolversTypes['WebhookDelivery']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Ctx> = {
  Achievement?: AchievementResolvers<ContextType>;
  AnnouncementSendPayload?: AnnouncementSendPayloadResolvers<ContextType>;
  BadgeAward?: BadgeAwardResolvers<ContextType>;
  BigInt?: GraphQLScalarType;
  CategoryPreference?: CategoryPreferenceResolvers<ContextType>;
  Club?: ClubResolvers<ContextType>;
  Comment?: CommentResolvers<ContextType>;
  ConflictError?: ConflictErrorResolvers<ContextType>;
  CurrencyCode?: GraphQLScalarType;
  Cursor?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  EmailAddress?: GraphQLScalarType;
  EmailMessage?: EmailMessageResolvers<ContextType>;
  EmailMessageConnection?: EmailMessageConnectionResolvers<ContextType>;
  EmailMessageEdge?: EmailMessageEdgeResolvers<ContextType>;
  EmailTemplate?: EmailTemplateResolvers<ContextType>;
  EmailTemplateConnection?: EmailTemplateConnectionResolvers<ContextType>;
  EmailTemplateEdge?: EmailTemplateEdgeResolvers<ContextType>;
  EmailTemplatePreviewPayload?: EmailTemplatePreviewPayloadResolvers<ContextType>;
  EmailTemplateUpdatePayload?: EmailTemplateUpdatePayloadResolvers<ContextType>;
  EmailTestSendPayload?: EmailTestSendPayloadResolvers<ContextType>;
  EmailUnsubscribePayload?: EmailUnsubscribePayloadResolvers<ContextType>;
  InputError?: InputErrorResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  LimitError?: LimitErrorResolvers<ContextType>;
  Linkable?: LinkableResolvers<ContextType>;
  Locale?: GraphQLScalarType;
  Markdown?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NewsletterConfirmPayload?: NewsletterConfirmPayloadResolvers<ContextType>;
  NewsletterIssue?: NewsletterIssueResolvers<ContextType>;
  NewsletterIssueCancelPayload?: NewsletterIssueCancelPayloadResolvers<ContextType>;
  NewsletterIssueConnection?: NewsletterIssueConnectionResolvers<ContextType>;
  NewsletterIssueCreatePayload?: NewsletterIssueCreatePayloadResolvers<ContextType>;
  NewsletterIssueEdge?: NewsletterIssueEdgeResolvers<ContextType>;
  NewsletterIssueSendPayload?: NewsletterIssueSendPayloadResolvers<ContextType>;
  NewsletterIssueUpdatePayload?: NewsletterIssueUpdatePayloadResolvers<ContextType>;
  NewsletterSubscribePayload?: NewsletterSubscribePayloadResolvers<ContextType>;
  NewsletterSubscription?: NewsletterSubscriptionResolvers<ContextType>;
  NewsletterSubscriptionConnection?: NewsletterSubscriptionConnectionResolvers<ContextType>;
  NewsletterSubscriptionEdge?: NewsletterSubscriptionEdgeResolvers<ContextType>;
  NewsletterUnsubscribePayload?: NewsletterUnsubscribePayloadResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Notification?: NotificationResolvers<ContextType>;
  NotificationConnection?: NotificationConnectionResolvers<ContextType>;
  NotificationDelivery?: NotificationDeliveryResolvers<ContextType>;
  NotificationEdge?: NotificationEdgeResolvers<ContextType>;
  NotificationEvent?: NotificationEventResolvers<ContextType>;
  NotificationPreferences?: NotificationPreferencesResolvers<ContextType>;
  NotificationPreferencesUpdatePayload?: NotificationPreferencesUpdatePayloadResolvers<ContextType>;
  NotificationReceived?: NotificationReceivedResolvers<ContextType>;
  NotificationSnoozePayload?: NotificationSnoozePayloadResolvers<ContextType>;
  NotificationSubject?: NotificationSubjectResolvers<ContextType>;
  NotificationSubjectMuteSetPayload?: NotificationSubjectMuteSetPayloadResolvers<ContextType>;
  NotificationsArchivePayload?: NotificationsArchivePayloadResolvers<ContextType>;
  NotificationsChanged?: NotificationsChangedResolvers<ContextType>;
  NotificationsMarkAllReadPayload?: NotificationsMarkAllReadPayloadResolvers<ContextType>;
  NotificationsMarkReadPayload?: NotificationsMarkReadPayloadResolvers<ContextType>;
  NotificationsMarkSeenPayload?: NotificationsMarkSeenPayloadResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Post?: PostResolvers<ContextType>;
  PushDevice?: PushDeviceResolvers<ContextType>;
  PushDeviceRegisterPayload?: PushDeviceRegisterPayloadResolvers<ContextType>;
  PushDeviceUnregisterPayload?: PushDeviceUnregisterPayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  QuietHours?: QuietHoursResolvers<ContextType>;
  StateError?: StateErrorResolvers<ContextType>;
  StreamLagged?: StreamLaggedResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  TimeZone?: GraphQLScalarType;
  URL?: GraphQLScalarType;
  User?: UserResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  WebhookDelivery?: WebhookDeliveryResolvers<ContextType>;
  WebhookDeliveryConnection?: WebhookDeliveryConnectionResolvers<ContextType>;
  WebhookDeliveryEdge?: WebhookDeliveryEdgeResolvers<ContextType>;
  WebhookEndpoint?: WebhookEndpointResolvers<ContextType>;
  WebhookEndpointConnection?: WebhookEndpointConnectionResolvers<ContextType>;
  WebhookEndpointCreatePayload?: WebhookEndpointCreatePayloadResolvers<ContextType>;
  WebhookEndpointDeletePayload?: WebhookEndpointDeletePayloadResolvers<ContextType>;
  WebhookEndpointEdge?: WebhookEndpointEdgeResolvers<ContextType>;
  WebhookEndpointUpdatePayload?: WebhookEndpointUpdatePayloadResolvers<ContextType>;
  WebhookRedeliverPayload?: WebhookRedeliverPayloadResolvers<ContextType>;
  WebhookSecretRotatePayload?: WebhookSecretRotatePayloadResolvers<ContextType>;
  WebhookTestSendPayload?: WebhookTestSendPayloadResolvers<ContextType>;
};

