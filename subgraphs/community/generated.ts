import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { BookmarkRow } from './bookmarks/tables.ts';
import type { ClubMembershipRow } from './club-members/tables.ts';
import type { ClubResourceRow } from './club-resources/tables.ts';
import type { ClubActivityParent, ClubEventParent } from './clubs/live.ts';
import type { ClubRow } from './clubs/tables.ts';
import type { CommentSubjectParent } from './comments/comments.ts';
import type { CommentAddedParent, CommentRemovedParent, CommentEventParent } from './comments/live.ts';
import type { CommentRow } from './comments/tables.ts';
import type { FeedAdvancedParent, FeedEventParent } from './feed/live.ts';
import type { ModerationCaseRow, ContentReportRow, ModerationActionRow } from './moderation/tables.ts';
import type { ModerationTargetParent } from './moderation/targets.ts';
import type { PostRow, PostRevisionRow } from './posts/tables.ts';
import type { ReactionsChangedParent, ReactionEventParent } from './reactions/live.ts';
import type { ReactionGroupRow } from './reactions/reactions.ts';
import type { ReactionRow } from './reactions/tables.ts';
import type { FriendshipRow } from './relationships/tables.ts';
import type { TagRow } from './tags/tables.ts';
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
  /** Top-level comments, oldest first. */
  comments?: Maybe<CommentConnection>;
  commentsCount?: Maybe<Scalars['Int']['output']>;
  id: Scalars['ID']['output'];
  /** Reactions of kind LIKE. */
  likesCount?: Maybe<Scalars['Int']['output']>;
  reactionGroups?: Maybe<Array<ReactionGroup>>;
};


export type AchievementCommentsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A post someone saved for later. Seen by its owner. Id prefix `bkm_`. */
export type Bookmark = Node & {
  createdAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  note?: Maybe<Scalars['String']['output']>;
  /** Null when the post is gone, or you may not see it any more. */
  post?: Maybe<Post>;
  /** When you are, or were, reminded. */
  remindAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Input of `bookmarkAdd`. */
export type BookmarkAddInput = {
  /** Up to 500 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  postId: Scalars['ID']['input'];
  /** Sends a notification then, once; null for none. Emits `bookmark.due`. */
  remindAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Result of `bookmarkAdd`. */
export type BookmarkAddPayload = {
  bookmark?: Maybe<Bookmark>;
  /** Empty on success. */
  errors: Array<UserError>;
};

/** A page of a list of `Bookmark`. */
export type BookmarkConnection = {
  edges: Array<BookmarkEdge>;
  /** The nodes of the edges, for when no cursor is needed. */
  nodes: Array<Bookmark>;
  pageInfo: PageInfo;
  /** Size of the whole list, counted only when asked for; may be null above 10 000. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A `Bookmark` and its place in the list. */
export type BookmarkEdge = {
  cursor: Scalars['Cursor']['output'];
  node: Bookmark;
};

/** Input of `bookmarkRemove`. */
export type BookmarkRemoveInput = {
  postId: Scalars['ID']['input'];
};

/** Result of `bookmarkRemove`. */
export type BookmarkRemovePayload = {
  /** Empty on success. */
  errors: Array<UserError>;
  removedId?: Maybe<Scalars['ID']['output']>;
};

/** A group inside the community with its own discussions, resources and events. Id prefix `clb_`. */
export type Club = Linkable & Node & {
  canonicalUrl: Scalars['URL']['output'];
  category?: Maybe<Scalars['String']['output']>;
  createdAt: Scalars['DateTime']['output'];
  description?: Maybe<Scalars['Markdown']['output']>;
  /** Posts in the club, pinned ones first, then newest. */
  discussions?: Maybe<PostConnection>;
  displayImageUrl?: Maybe<Scalars['URL']['output']>;
  displaySubtitle?: Maybe<Scalars['String']['output']>;
  displayTitle: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  joinPolicy: ClubJoinPolicy;
  /** People of the club, highest rank first, then newest. */
  members?: Maybe<ClubMembershipConnection>;
  membersCount: Scalars['Int']['output'];
  name: Scalars['String']['output'];
  owner?: Maybe<User>;
  /** What is shared in the club, newest first; `query` looks in title, description and tags. */
  resources?: Maybe<ClubResourceConnection>;
  rules?: Maybe<Scalars['Markdown']['output']>;
  /** In the club's address. Unique. */
  slug: Scalars['String']['output'];
  status: ClubStatus;
  updatedAt: Scalars['DateTime']['output'];
  viewerCanManage: Scalars['Boolean']['output'];
  viewerMembership?: Maybe<ClubMembership>;
  visibility: ClubVisibility;
};


/** A group inside the community with its own discussions, resources and events. Id prefix `clb_`. */
export type ClubDiscussionsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<PostFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A group inside the community with its own discussions, resources and events. Id prefix `clb_`. */
export type ClubMembersArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  roles?: InputMaybe<Array<ClubRole>>;
  status?: InputMaybe<ClubMembershipStatus>;
};


/** A group inside the community with its own discussions, resources and events. Id prefix `clb_`. */
export type ClubResourcesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  query?: InputMaybe<Scalars['String']['input']>;
};

/** Something happened in the club. */
export type ClubActivity = {
  cursor: Scalars['Cursor']['output'];
  kind: ClubActivityKind;
  membership?: Maybe<ClubMembership>;
  occurredAt: Scalars['DateTime']['output'];
  post?: Maybe<Post>;
  resource?: Maybe<ClubResource>;
};

/** What happened in a club. */
export type ClubActivityKind =
  | 'MEMBER_JOINED'
  | 'MEMBER_LEFT'
  | 'POST_PUBLISHED'
  | 'POST_REMOVED'
  | 'RESOURCE_ADDED'
  | 'ROLE_CHANGED';

/** Result of `clubArchive`. */
export type ClubArchivePayload = {
  club?: Maybe<Club>;
  /** Empty on success. */
  errors: Array<UserError>;
};

/** A page of a list of `Club`. */
export type ClubConnection = {
  edges: Array<ClubEdge>;
  /** The nodes of the edges, for when no cursor is needed. */
  nodes: Array<Club>;
  pageInfo: PageInfo;
  /** Size of the whole list, counted only when asked for; may be null above 10 000. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** Input of `clubCreate`. */
export type ClubCreateInput = {
  /** Up to 60 characters. */
  category?: InputMaybe<Scalars['String']['input']>;
  /** Up to 5000 characters. */
  description?: InputMaybe<Scalars['Markdown']['input']>;
  /** Makes a retry safe: the same key returns the first result. Up to 64 characters, kept for 24 hours. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  joinPolicy?: InputMaybe<ClubJoinPolicy>;
  /** 3–80 characters. */
  name: Scalars['String']['input'];
  /** Up to 5000 characters. */
  rules?: InputMaybe<Scalars['Markdown']['input']>;
  visibility?: InputMaybe<ClubVisibility>;
};

/** Result of `clubCreate`. */
export type ClubCreatePayload = {
  club?: Maybe<Club>;
  /** Empty on success. */
  errors: Array<UserError>;
};

/** A `Club` and its place in the list. */
export type ClubEdge = {
  cursor: Scalars['Cursor']['output'];
  node: Club;
};

/** Messages of `clubActivity`. */
export type ClubEvent = ClubActivity | StreamLagged;

/** Input of `clubInvitationRespond`. */
export type ClubInvitationRespondInput = {
  accept: Scalars['Boolean']['input'];
  membershipId: Scalars['ID']['input'];
};

/** Result of `clubInvitationRespond`. */
export type ClubInvitationRespondPayload = {
  /** Empty on success. */
  errors: Array<UserError>;
  membership?: Maybe<ClubMembership>;
};

/** Input of `clubInvite`. */
export type ClubInviteInput = {
  clubId: Scalars['ID']['input'];
  /** Up to 50. */
  userIds: Array<Scalars['ID']['input']>;
};

/** Result of `clubInvite`. */
export type ClubInvitePayload = {
  /** Empty on success. */
  errors: Array<UserError>;
  memberships?: Maybe<Array<ClubMembership>>;
};

/** Input of `clubJoin`. */
export type ClubJoinInput = {
  clubId: Scalars['ID']['input'];
  /** For the admins, with APPROVAL; up to 500 characters. */
  message?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `clubJoin`. */
export type ClubJoinPayload = {
  /** Empty on success. */
  errors: Array<UserError>;
  membership?: Maybe<ClubMembership>;
};

/** How people get into a club. */
export type ClubJoinPolicy =
  | 'APPROVAL'
  | 'INVITE_ONLY'
  | 'OPEN';

/** Input of `clubLeave`. */
export type ClubLeaveInput = {
  clubId: Scalars['ID']['input'];
};

/** Result of `clubLeave`. */
export type ClubLeavePayload = {
  /** Empty on success. */
  errors: Array<UserError>;
  membership?: Maybe<ClubMembership>;
};

/** Input of `clubMemberApprove`. */
export type ClubMemberApproveInput = {
  membershipId: Scalars['ID']['input'];
};

/** Result of `clubMemberApprove`. */
export type ClubMemberApprovePayload = {
  /** Empty on success. */
  errors: Array<UserError>;
  membership?: Maybe<ClubMembership>;
};

/** Input of `clubMemberBan`. */
export type ClubMemberBanInput = {
  membershipId: Scalars['ID']['input'];
  /** For the club's log; up to 500 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `clubMemberBan`. */
export type ClubMemberBanPayload = {
  /** Empty on success. */
  errors: Array<UserError>;
  membership?: Maybe<ClubMembership>;
};

/** Input of `clubMemberRemove`. */
export type ClubMemberRemoveInput = {
  membershipId: Scalars['ID']['input'];
};

/** Result of `clubMemberRemove`. */
export type ClubMemberRemovePayload = {
  /** Empty on success. */
  errors: Array<UserError>;
  removedId?: Maybe<Scalars['ID']['output']>;
};

/** Input of `clubMemberRoleSet`. */
export type ClubMemberRoleSetInput = {
  membershipId: Scalars['ID']['input'];
  role: ClubRole;
};

/** Result of `clubMemberRoleSet`. */
export type ClubMemberRoleSetPayload = {
  /** Empty on success. */
  errors: Array<UserError>;
  membership?: Maybe<ClubMembership>;
};

/** A person's place in a club. Id prefix `clm_`. */
export type ClubMembership = Node & {
  club: Club;
  id: Scalars['ID']['output'];
  invitedBy?: Maybe<User>;
  joinedAt?: Maybe<Scalars['DateTime']['output']>;
  role: ClubRole;
  status: ClubMembershipStatus;
  user?: Maybe<User>;
};

/** A page of a list of `ClubMembership`. */
export type ClubMembershipConnection = {
  edges: Array<ClubMembershipEdge>;
  /** The nodes of the edges, for when no cursor is needed. */
  nodes: Array<ClubMembership>;
  pageInfo: PageInfo;
  /** Size of the whole list, counted only when asked for; may be null above 10 000. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A `ClubMembership` and its place in the list. */
export type ClubMembershipEdge = {
  cursor: Scalars['Cursor']['output'];
  node: ClubMembership;
};

/** State of a club membership. */
export type ClubMembershipStatus =
  | 'ACTIVE'
  | 'BANNED'
  | 'INVITED'
  | 'LEFT'
  | 'PENDING';

/** A file or link shared in a club. Id prefix `clr_`. */
export type ClubResource = Linkable & Node & {
  canonicalUrl: Scalars['URL']['output'];
  club: Club;
  createdAt: Scalars['DateTime']['output'];
  description?: Maybe<Scalars['String']['output']>;
  displayImageUrl?: Maybe<Scalars['URL']['output']>;
  displaySubtitle?: Maybe<Scalars['String']['output']>;
  displayTitle: Scalars['String']['output'];
  downloadsCount: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  tags: Array<Scalars['String']['output']>;
  title: Scalars['String']['output'];
  uploader?: Maybe<User>;
  /** For a link instead of a file. */
  url?: Maybe<Scalars['URL']['output']>;
};

/** A page of a list of `ClubResource`. */
export type ClubResourceConnection = {
  edges: Array<ClubResourceEdge>;
  /** The nodes of the edges, for when no cursor is needed. */
  nodes: Array<ClubResource>;
  pageInfo: PageInfo;
  /** Size of the whole list, counted only when asked for; may be null above 10 000. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** Input of `clubResourceCreate`. */
export type ClubResourceCreateInput = {
  clubId: Scalars['ID']['input'];
  /** Up to 2000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Makes a retry safe: the same key returns the first result. Up to 64 characters, kept for 24 hours. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Up to 10, of up to 40 characters each; lower-cased. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Up to 150 characters. */
  title: Scalars['String']['input'];
  /** Required. */
  url?: InputMaybe<Scalars['URL']['input']>;
};

/** Result of `clubResourceCreate`. */
export type ClubResourceCreatePayload = {
  /** Empty on success. */
  errors: Array<UserError>;
  resource?: Maybe<ClubResource>;
};

/** Result of `clubResourceDelete`. */
export type ClubResourceDeletePayload = {
  deletedId?: Maybe<Scalars['ID']['output']>;
  /** Empty on success. */
  errors: Array<UserError>;
};

/** A `ClubResource` and its place in the list. */
export type ClubResourceEdge = {
  cursor: Scalars['Cursor']['output'];
  node: ClubResource;
};

/** Input of `clubResourceUpdate`. */
export type ClubResourceUpdateInput = {
  description?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  title?: InputMaybe<Scalars['String']['input']>;
  url?: InputMaybe<Scalars['URL']['input']>;
};

/** Result of `clubResourceUpdate`. */
export type ClubResourceUpdatePayload = {
  /** Empty on success. */
  errors: Array<UserError>;
  resource?: Maybe<ClubResource>;
};

/** Rank inside a club, highest first. A member can act on lower ranks only. */
export type ClubRole =
  | 'ADMIN'
  | 'MEMBER'
  | 'MODERATOR'
  | 'OWNER';

/** Life cycle of a club. */
export type ClubStatus =
  | 'ACTIVE'
  /** Read-only. */
  | 'ARCHIVED'
  /** Waiting for approval, where the community requires it. */
  | 'PENDING';

/** Input of `clubUpdate`. */
export type ClubUpdateInput = {
  category?: InputMaybe<Scalars['String']['input']>;
  description?: InputMaybe<Scalars['Markdown']['input']>;
  id: Scalars['ID']['input'];
  joinPolicy?: InputMaybe<ClubJoinPolicy>;
  name?: InputMaybe<Scalars['String']['input']>;
  rules?: InputMaybe<Scalars['Markdown']['input']>;
  visibility?: InputMaybe<ClubVisibility>;
};

/** Result of `clubUpdate`. */
export type ClubUpdatePayload = {
  club?: Maybe<Club>;
  /** Empty on success. */
  errors: Array<UserError>;
};

/** Who can find a club and read it. */
export type ClubVisibility =
  /** Not listed; null for everyone but members. */
  | 'HIDDEN'
  /** Listed; content for members only. */
  | 'PRIVATE'
  | 'PUBLIC';

/** A comment on a post or another object. Threads are up to five levels deep; a reply to the fifth level stands beside what it answers. People who blocked each other do not see each other's comments, nor what is below them. Id prefix `cmt_`. */
export type Comment = Linkable & Node & {
  /** Null when the account or the comment was deleted. */
  author?: Maybe<User>;
  canonicalUrl: Scalars['URL']['output'];
  /** Empty for a comment that was removed or hidden, or whose author is suspended, while replies to it remain. */
  content: Scalars['Markdown']['output'];
  /** `content` as sanitised HTML. */
  contentHtml: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
  /** 1 for a top-level comment, at most 5. */
  depth: Scalars['Int']['output'];
  displayImageUrl?: Maybe<Scalars['URL']['output']>;
  displaySubtitle?: Maybe<Scalars['String']['output']>;
  displayTitle: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** Whether the author of the QUESTION chose it; see `commentAccept`. */
  isAcceptedAnswer: Scalars['Boolean']['output'];
  /** Whether the text was changed after it was written. */
  isEdited: Scalars['Boolean']['output'];
  /** Reactions of kind LIKE. */
  likesCount: Scalars['Int']['output'];
  parent?: Maybe<Comment>;
  reactionGroups: Array<ReactionGroup>;
  /** Oldest first. */
  replies?: Maybe<CommentConnection>;
  /** Direct replies that are shown, empty ones that hold further replies included. */
  repliesCount: Scalars['Int']['output'];
  status: PostStatus;
  subject?: Maybe<CommentSubject>;
  updatedAt: Scalars['DateTime']['output'];
  /** With `moderation:write`, or as MODERATOR or above of the post's club. */
  viewerCanModerate: Scalars['Boolean']['output'];
  viewerCanUpdate: Scalars['Boolean']['output'];
  viewerReactions: Array<ReactionType>;
};


/** A comment on a post or another object. Threads are up to five levels deep; a reply to the fifth level stands beside what it answers. People who blocked each other do not see each other's comments, nor what is below them. Id prefix `cmt_`. */
export type CommentRepliesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Result of `commentAccept`. */
export type CommentAcceptPayload = {
  /** Empty on success. */
  errors: Array<UserError>;
  post?: Maybe<Post>;
};

/** A comment was published, or came back. */
export type CommentAdded = {
  comment?: Maybe<Comment>;
  cursor: Scalars['Cursor']['output'];
  occurredAt: Scalars['DateTime']['output'];
  subjectId: Scalars['ID']['output'];
};

/** A page of a list of `Comment`. */
export type CommentConnection = {
  edges: Array<CommentEdge>;
  /** The nodes of the edges, for when no cursor is needed. */
  nodes: Array<Comment>;
  pageInfo: PageInfo;
  /** Size of the whole list, counted only when asked for; may be null above 10 000. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** Input of `commentCreate`. */
export type CommentCreateInput = {
  /** 1–10 000 characters. */
  content: Scalars['Markdown']['input'];
  /** Makes a retry safe: the same key returns the first result. Up to 64 characters, kept for 24 hours. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Comment to reply to. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  subjectId: Scalars['ID']['input'];
};

/** Result of `commentCreate`. */
export type CommentCreatePayload = {
  comment?: Maybe<Comment>;
  /** Empty on success. */
  errors: Array<UserError>;
};

/** Result of `commentDelete`. */
export type CommentDeletePayload = {
  deletedId?: Maybe<Scalars['ID']['output']>;
  /** Empty on success. */
  errors: Array<UserError>;
};

/** A `Comment` and its place in the list. */
export type CommentEdge = {
  cursor: Scalars['Cursor']['output'];
  node: Comment;
};

/** Messages of `commentAdded`. */
export type CommentEvent = CommentAdded | CommentRemoved | StreamLagged;

/** Order of comments. */
export type CommentOrder = {
  direction: OrderDirection;
  field: CommentOrderField;
};

/** What comments can be ordered by. */
export type CommentOrderField =
  | 'CREATED_AT'
  /** Reactions of all kinds; a comment that gets one between two pages may move. */
  | 'REACTIONS';

/** A comment was deleted or hidden. */
export type CommentRemoved = {
  commentId: Scalars['ID']['output'];
  cursor: Scalars['Cursor']['output'];
  occurredAt: Scalars['DateTime']['output'];
  subjectId: Scalars['ID']['output'];
};

/** Objects that can be commented on. */
export type CommentSubject = Achievement | Post;

/** Input of `commentUpdate`. */
export type CommentUpdateInput = {
  content: Scalars['Markdown']['input'];
  id: Scalars['ID']['input'];
};

/** Result of `commentUpdate`. */
export type CommentUpdatePayload = {
  comment?: Maybe<Comment>;
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

/** A report about an object. Seen by `moderation:read`. Id prefix `rpt_`. */
export type ContentReport = Node & {
  createdAt: Scalars['DateTime']['output'];
  details?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  reason: ReportReason;
  reporter?: Maybe<User>;
  targetId: Scalars['ID']['output'];
};

/** A page of a list of `ContentReport`. */
export type ContentReportConnection = {
  edges: Array<ContentReportEdge>;
  /** The nodes of the edges, for when no cursor is needed. */
  nodes: Array<ContentReport>;
  pageInfo: PageInfo;
  /** Size of the whole list, counted only when asked for; may be null above 10 000. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A `ContentReport` and its place in the list. */
export type ContentReportEdge = {
  cursor: Scalars['Cursor']['output'];
  node: ContentReport;
};

/** Input of `contentReport`. */
export type ContentReportInput = {
  /** Up to 2000 characters; required for OTHER. */
  details?: InputMaybe<Scalars['String']['input']>;
  reason: ReportReason;
  targetId: Scalars['ID']['input'];
};

/** Result of `contentReport`. */
export type ContentReportPayload = {
  /** Empty on success. */
  errors: Array<UserError>;
  report?: Maybe<ContentReport>;
};

/** A half-open period: `from` ≤ t < `to`, at most 400 days. */
export type DateRangeInput = {
  from: Scalars['DateTime']['input'];
  to: Scalars['DateTime']['input'];
};

/** There are new posts at the top of your feed. */
export type FeedAdvanced = {
  cursor: Scalars['Cursor']['output'];
  /** New posts of others since you subscribed, or since the cursor you resumed behind; up to 1 000. */
  newPostsCount: Scalars['Int']['output'];
  /** Null when it is gone by now. */
  newestPost?: Maybe<Post>;
  occurredAt: Scalars['DateTime']['output'];
};

/** Messages of `feedUpdated`. */
export type FeedEvent = FeedAdvanced | StreamLagged;

/** How the feed is put together. Blocked and muted authors never appear. */
export type FeedMode =
  /** Clubs you are a member of, by time. */
  | 'CLUBS'
  /** Followed people only, by time. */
  | 'FOLLOWING'
  /** Followed people, clubs and tags, by time. */
  | 'HOME'
  /** Everything you may see, by time. */
  | 'LATEST'
  /** Most reactions, comments and shares: 48 hours of age weigh as much as half of them. */
  | 'TRENDING';

/** A mutual connection of two people, or a request for one. Seen by both people; once accepted, by everyone whom neither has blocked. Id prefix `frd_`. */
export type Friendship = Node & {
  addressee?: Maybe<User>;
  createdAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  /** What the requester wrote; for the two people only. */
  message?: Maybe<Scalars['String']['output']>;
  requester?: Maybe<User>;
  respondedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who asked sees PENDING for 30 days after a refusal. */
  status: FriendshipStatus;
};

/** A page of a list of `Friendship`. */
export type FriendshipConnection = {
  edges: Array<FriendshipEdge>;
  /** The nodes of the edges, for when no cursor is needed. */
  nodes: Array<Friendship>;
  pageInfo: PageInfo;
  /** Size of the whole list, counted only when asked for; may be null above 10 000. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A `Friendship` and its place in the list. */
export type FriendshipEdge = {
  cursor: Scalars['Cursor']['output'];
  node: Friendship;
};

/** Input of `friendshipRemove`. */
export type FriendshipRemoveInput = {
  userId: Scalars['ID']['input'];
};

/** Result of `friendshipRemove`. */
export type FriendshipRemovePayload = {
  /** Empty on success. */
  errors: Array<UserError>;
  user?: Maybe<User>;
};

/** Input of `friendshipRequest`. */
export type FriendshipRequestInput = {
  /** Up to 300 characters. */
  message?: InputMaybe<Scalars['String']['input']>;
  userId: Scalars['ID']['input'];
};

/** Result of `friendshipRequest`. */
export type FriendshipRequestPayload = {
  /** Empty on success. */
  errors: Array<UserError>;
  friendship?: Maybe<Friendship>;
};

/** Input of `friendshipRespond`. */
export type FriendshipRespondInput = {
  accept: Scalars['Boolean']['input'];
  id: Scalars['ID']['input'];
};

/** Result of `friendshipRespond`. */
export type FriendshipRespondPayload = {
  /** Empty on success. */
  errors: Array<UserError>;
  friendship?: Maybe<Friendship>;
};

/** State of a friendship. */
export type FriendshipStatus =
  | 'ACCEPTED'
  | 'DECLINED'
  | 'PENDING';

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

/** Input of `moderationAct`. */
export type ModerationActInput = {
  caseId: Scalars['ID']['input'];
  kind: ModerationActionKind;
  /** Reason, up to 2000 characters; told to the author when notified. */
  note?: InputMaybe<Scalars['String']['input']>;
  notifyAuthor?: InputMaybe<Scalars['Boolean']['input']>;
  /** End of SUSPEND_AUTHOR; null: until reinstated. */
  suspendUntil?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Result of `moderationAct`. */
export type ModerationActPayload = {
  case?: Maybe<ModerationCase>;
  /** Empty on success. */
  errors: Array<UserError>;
};

/** A decision in a moderation case; one without actor was made by a rule. */
export type ModerationAction = {
  actor?: Maybe<User>;
  createdAt: Scalars['DateTime']['output'];
  kind: ModerationActionKind;
  note?: Maybe<Scalars['String']['output']>;
};

/** What a moderator decides. */
export type ModerationActionKind =
  /** Publish content held for review. */
  | 'APPROVE'
  /** No fault found. */
  | 'DISMISS'
  /** Take out of sight, undecided. */
  | 'HIDE'
  /** Close the thread. */
  | 'LOCK'
  /** Remove for good; points are taken back. */
  | 'REMOVE'
  /** Undo HIDE or REMOVE. */
  | 'RESTORE'
  | 'SUSPEND_AUTHOR'
  /** Leave it, and warn the author. */
  | 'WARN';

/** Input of `moderationAppeal`. */
export type ModerationAppealInput = {
  caseId: Scalars['ID']['input'];
  /** Up to 2000 characters. */
  message: Scalars['String']['input'];
};

/** Result of `moderationAppeal`. */
export type ModerationAppealPayload = {
  case?: Maybe<ModerationCase>;
  /** Empty on success. */
  errors: Array<UserError>;
};

/** Input of `moderationAssign`. */
export type ModerationAssignInput = {
  assigneeId?: InputMaybe<Scalars['ID']['input']>;
  caseId: Scalars['ID']['input'];
};

/** Result of `moderationAssign`. */
export type ModerationAssignPayload = {
  case?: Maybe<ModerationCase>;
  /** Empty on success. */
  errors: Array<UserError>;
};

/** Everything about one reported object: reports, decisions, appeal. Seen by `moderation:read`; without reporters also by the author of the target. Id prefix `mod_`. */
export type ModerationCase = Node & {
  /** Decisions, oldest first. */
  actions: Array<ModerationAction>;
  appealMessage?: Maybe<Scalars['String']['output']>;
  assignee?: Maybe<User>;
  id: Scalars['ID']['output'];
  openedAt: Scalars['DateTime']['output'];
  /** Newest first; null for the author of the target. */
  reports?: Maybe<ContentReportConnection>;
  reportsCount: Scalars['Int']['output'];
  resolvedAt?: Maybe<Scalars['DateTime']['output']>;
  status: ModerationStatus;
  /** Null when the object is gone. */
  target?: Maybe<ModerationTarget>;
  targetId: Scalars['ID']['output'];
};


/** Everything about one reported object: reports, decisions, appeal. Seen by `moderation:read`; without reporters also by the author of the target. Id prefix `mod_`. */
export type ModerationCaseReportsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of `ModerationCase`. */
export type ModerationCaseConnection = {
  edges: Array<ModerationCaseEdge>;
  /** The nodes of the edges, for when no cursor is needed. */
  nodes: Array<ModerationCase>;
  pageInfo: PageInfo;
  /** Size of the whole list, counted only when asked for; may be null above 10 000. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A `ModerationCase` and its place in the list. */
export type ModerationCaseEdge = {
  cursor: Scalars['Cursor']['output'];
  node: ModerationCase;
};

/** State of a moderation case. */
export type ModerationStatus =
  /** The author asked for a second look. */
  | 'APPEALED'
  | 'IN_REVIEW'
  | 'OPEN'
  | 'RESOLVED';

/** Objects that can be reported. */
export type ModerationTarget = Achievement | Club | ClubResource | Comment | Post | User;

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
  /** Saves a post; doing it again changes the note and the reminder given, and leaves what is absent. Errors: NOT_FOUND, TOO_LONG, OUT_OF_RANGE (`remindAt` is past). */
  bookmarkAdd?: Maybe<BookmarkAddPayload>;
  /** Removes a saved post from your bookmarks. Errors: NOT_FOUND. */
  bookmarkRemove?: Maybe<BookmarkRemovePayload>;
  /** Makes a club read-only. Errors: ALREADY_DONE, NOT_FOUND, POLICY. */
  clubArchive?: Maybe<ClubArchivePayload>;
  /** Founds a club; you become its OWNER. PENDING when a rule holds its text for review. Emits `club.created`. Errors: UNIQUE, TOO_LONG, TOO_SHORT, FORMAT, LIMIT_EXCEEDED. */
  clubCreate?: Maybe<ClubCreatePayload>;
  /** Accepts or declines an invitation. Emits `club.member_joined`. Errors: NOT_FOUND, EXPIRED, INVALID_STATE. */
  clubInvitationRespond?: Maybe<ClubInvitationRespondPayload>;
  /** Invites people; invitations end after 30 days. Members and those invited already stay what they are. Emits `club.invited`. Errors: NOT_FOUND, BLOCKED, POLICY, LIMIT_EXCEEDED (50 at once, 500 open ones). */
  clubInvite?: Maybe<ClubInvitePayload>;
  /** Joins a club, or asks to when its policy is APPROVAL. Emits `club.member_joined` or `club.join_requested`. Errors: NOT_FOUND, ALREADY_DONE, INVALID_STATE (archived), POLICY (invitation only), BLOCKED (banned). */
  clubJoin?: Maybe<ClubJoinPayload>;
  /** Leaves a club, takes a request back or declines an invitation. Emits `club.member_left`. Errors: NOT_FOUND, INVALID_STATE, POLICY (an OWNER hands over first). */
  clubLeave?: Maybe<ClubLeavePayload>;
  /** Lets a PENDING person in. Emits `club.member_joined`. Errors: NOT_FOUND, POLICY, INVALID_STATE. */
  clubMemberApprove?: Maybe<ClubMemberApprovePayload>;
  /** Removes a person for good. Emits `club.member_left`. Errors: NOT_FOUND, POLICY, ALREADY_DONE. */
  clubMemberBan?: Maybe<ClubMemberBanPayload>;
  /** Removes a member, an invitation or a request, or lifts a ban; the person may come back. Emits `club.member_left`. Errors: NOT_FOUND, POLICY, INVALID_STATE. */
  clubMemberRemove?: Maybe<ClubMemberRemovePayload>;
  /** Changes a member's rank. Giving OWNER hands the club over and makes you ADMIN. Emits `club.member_role_changed`. Errors: NOT_FOUND, POLICY, INVALID_STATE. */
  clubMemberRoleSet?: Maybe<ClubMemberRoleSetPayload>;
  /** Shares a link in a club. Emits `club.resource_added`. Errors: REQUIRED (address), TOO_LONG, LIMIT_EXCEEDED, NOT_FOUND, POLICY, INVALID_STATE (archived). */
  clubResourceCreate?: Maybe<ClubResourceCreatePayload>;
  /** Removes a shared link. Errors: NOT_FOUND, POLICY, INVALID_STATE (archived). */
  clubResourceDelete?: Maybe<ClubResourceDeletePayload>;
  /** Changes a shared link; absent fields stay as they are. Errors: TOO_LONG, NOT_FOUND, POLICY, INVALID_STATE (archived). */
  clubResourceUpdate?: Maybe<ClubResourceUpdatePayload>;
  /** Changes a club; absent fields stay as they are. Its address stays too, unless it becomes HIDDEN. Emits `club.updated`. Errors: TOO_LONG, NOT_FOUND, POLICY, INVALID_STATE (archived). */
  clubUpdate?: Maybe<ClubUpdatePayload>;
  /** Marks a comment as the answer of a QUESTION post, replacing an earlier choice; its author earns points. The same again changes nothing. Emits `answer.accepted`. Errors: NOT_FOUND, POLICY, INVALID_STATE (not a QUESTION, or the comment is not published). */
  commentAccept?: Maybe<CommentAcceptPayload>;
  /** Comments on an object or replies to a comment. A text that a spam rule holds is PENDING_REVIEW until a moderator has seen it. Emits `comment.created`. Errors: REQUIRED, TOO_LONG, NOT_FOUND, BLOCKED, POLICY (thread locked), INVALID_STATE (not published, or the parent is gone), LIMIT_EXCEEDED. */
  commentCreate?: Maybe<CommentCreatePayload>;
  /** Removes a comment; its replies stay under an empty one. An empty one goes with its last reply. Emits `comment.removed`. Errors: NOT_FOUND, POLICY. */
  commentDelete?: Maybe<CommentDeletePayload>;
  /** Changes a comment; a text that a spam rule holds is HIDDEN until a moderator has seen it. Emits `comment.updated`. Errors: REQUIRED, TOO_LONG, NOT_FOUND, POLICY, INVALID_STATE (hidden). */
  commentUpdate?: Maybe<CommentUpdatePayload>;
  /** Reports an object; several reports hide it until a moderator decides. Emits `content.reported`. Errors: ALREADY_DONE, NOT_FOUND, POLICY (your own). */
  contentReport?: Maybe<ContentReportPayload>;
  /** Ends a friendship or withdraws your request; you go on following each other. Emits `friendship.ended` for a friendship. Errors: INVALID (yourself), NOT_FOUND, INVALID_STATE (a request to you: see `friendshipRespond`). */
  friendshipRemove?: Maybe<FriendshipRemovePayload>;
  /** Asks for a friendship; accepted at once when the other person had asked you. Emits `friendship.requested` or `friendship.accepted`. Errors: INVALID (yourself), NOT_FOUND (also who has blocked you), ALREADY_DONE, BLOCKED (you have blocked them), TOO_LONG. */
  friendshipRequest?: Maybe<FriendshipRequestPayload>;
  /** Accepts or declines a request. Accepting makes both follow each other; declining is not announced: the requester sees PENDING for 30 more days. Emits `friendship.accepted`. Errors: NOT_FOUND, POLICY (you are not the one who was asked), INVALID_STATE (already answered). */
  friendshipRespond?: Maybe<FriendshipRespondPayload>;
  /** Decides a case. Written to the audit log. Emits `moderation.action_taken`. Errors: NOT_FOUND, INVALID_STATE, OUT_OF_RANGE, POLICY (your own, or suspending staff). */
  moderationAct?: Maybe<ModerationActPayload>;
  /** Asks for a second look at a decision about your content, once. Errors: NOT_FOUND, INVALID_STATE, POLICY, ALREADY_DONE, DEADLINE_PASSED (30 days). */
  moderationAppeal?: Maybe<ModerationAppealPayload>;
  /** Gives a case to a moderator, or with null back to the queue. Errors: NOT_FOUND, POLICY (no moderator), INVALID_STATE. */
  moderationAssign?: Maybe<ModerationAssignPayload>;
  /** Publishes, schedules or saves a post. Held as PENDING_REVIEW when a spam rule holds it or the author is flagged. Emits `post.published`. Errors: REQUIRED, TOO_LONG, FORMAT (a tag), OUT_OF_RANGE (`scheduledFor` is over or more than a year ahead), LIMIT_EXCEEDED (10 tags, 200 drafts, too many posts in a short time), NOT_FOUND, POLICY (not a member of the club), INVALID_STATE (the club is archived), IDEMPOTENCY_MISMATCH. */
  postCreate?: Maybe<PostCreatePayload>;
  /** Removes a post; points earned with it are taken back. Emits `post.removed`. Errors: NOT_FOUND, POLICY (not yours). */
  postDelete?: Maybe<PostDeletePayload>;
  /** Closes or reopens a thread for comments. Errors: NOT_FOUND, POLICY. */
  postLockSet?: Maybe<PostLockSetPayload>;
  /** Pins a post to the top of your profile, or of its club, or unpins it. Errors: NOT_FOUND, POLICY, INVALID_STATE (not published), LIMIT_EXCEEDED (3). */
  postPinSet?: Maybe<PostPinSetPayload>;
  /** Publishes a draft or scheduled post now; PENDING_REVIEW when it is held for a moderator. Emits `post.published`. Errors: INVALID_STATE, ALREADY_DONE, POLICY (not yours, or no longer a member of the club), LIMIT_EXCEEDED. */
  postPublish?: Maybe<PostPublishPayload>;
  /** Shares a post with your followers as a new post. Emits `post.published` with `sharedPostId`. Errors: NOT_FOUND, POLICY (the original is not public), BLOCKED, TOO_LONG, LIMIT_EXCEEDED, IDEMPOTENCY_MISMATCH. */
  postShare?: Maybe<PostSharePayload>;
  /** Changes a post; absent fields stay as they are. A published text is kept as a revision. Emits `post.updated`. Errors: STALE_VERSION (with `currentVersion`), REQUIRED, TOO_LONG, FORMAT, OUT_OF_RANGE, LIMIT_EXCEEDED, POLICY (not yours), INVALID_STATE (hidden by moderators; `scheduledFor` of what is no draft). */
  postUpdate?: Maybe<PostUpdatePayload>;
  /** Reacts to a post, comment, achievement, project, submission or idea. Doing it twice changes nothing. Emits `reaction.added`, once. Errors: NOT_FOUND, BLOCKED. */
  reactionAdd?: Maybe<ReactionAddPayload>;
  /** Takes a reaction back, also from what you no longer see. Doing it twice changes nothing. Emits `reaction.removed`, once. */
  reactionRemove?: Maybe<ReactionRemovePayload>;
  /** Follows or unfollows a tag; doing it twice changes nothing. Posts with followed tags reach your HOME feed. Errors: NOT_FOUND, LIMIT_EXCEEDED (500). */
  tagFollowSet?: Maybe<TagFollowSetPayload>;
  /** Switches notifications about a thread on or off for you; what is so already changes nothing. Authors and commenters are subscribed by default. Errors: NOT_FOUND. */
  threadSubscriptionSet?: Maybe<ThreadSubscriptionSetPayload>;
  /** Blocks a person: ends follows and friendship both ways and hides you from each other. They are not told: to them you do not exist. Emits `user.blocked`. Errors: INVALID (yourself), NOT_FOUND. */
  userBlock?: Maybe<UserBlockPayload>;
  /** Follows a person; doing it twice changes nothing. Emits `user.followed`. Errors: INVALID (yourself), NOT_FOUND (also who has blocked you), BLOCKED (you have blocked them), LIMIT_EXCEEDED (5 000 people). */
  userFollow?: Maybe<UserFollowPayload>;
  /** Keeps a person's posts out of your feeds and notifications; doing it again changes how long. They are not told. Emits `user.muted`. Errors: INVALID (yourself), NOT_FOUND, BLOCKED, OUT_OF_RANGE (`until` is past). */
  userMute?: Maybe<UserMutePayload>;
  /** Ends a block; former follows do not come back. Emits `user.unblocked`. Errors: INVALID (yourself), NOT_FOUND. */
  userUnblock?: Maybe<UserUnblockPayload>;
  /** Stops following a person; doing it twice changes nothing. Emits `user.unfollowed`. Errors: INVALID (yourself), NOT_FOUND. */
  userUnfollow?: Maybe<UserUnfollowPayload>;
  /** Ends a mute. Emits `user.unmuted`. Errors: INVALID (yourself), NOT_FOUND. */
  userUnmute?: Maybe<UserUnmutePayload>;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationBookmarkAddArgs = {
  input: BookmarkAddInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationBookmarkRemoveArgs = {
  input: BookmarkRemoveInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationClubArchiveArgs = {
  input: IdInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationClubCreateArgs = {
  input: ClubCreateInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationClubInvitationRespondArgs = {
  input: ClubInvitationRespondInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationClubInviteArgs = {
  input: ClubInviteInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationClubJoinArgs = {
  input: ClubJoinInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationClubLeaveArgs = {
  input: ClubLeaveInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationClubMemberApproveArgs = {
  input: ClubMemberApproveInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationClubMemberBanArgs = {
  input: ClubMemberBanInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationClubMemberRemoveArgs = {
  input: ClubMemberRemoveInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationClubMemberRoleSetArgs = {
  input: ClubMemberRoleSetInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationClubResourceCreateArgs = {
  input: ClubResourceCreateInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationClubResourceDeleteArgs = {
  input: IdInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationClubResourceUpdateArgs = {
  input: ClubResourceUpdateInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationClubUpdateArgs = {
  input: ClubUpdateInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationCommentAcceptArgs = {
  input: IdInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationCommentCreateArgs = {
  input: CommentCreateInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationCommentDeleteArgs = {
  input: IdInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationCommentUpdateArgs = {
  input: CommentUpdateInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationContentReportArgs = {
  input: ContentReportInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationFriendshipRemoveArgs = {
  input: FriendshipRemoveInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationFriendshipRequestArgs = {
  input: FriendshipRequestInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationFriendshipRespondArgs = {
  input: FriendshipRespondInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationModerationActArgs = {
  input: ModerationActInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationModerationAppealArgs = {
  input: ModerationAppealInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationModerationAssignArgs = {
  input: ModerationAssignInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationPostCreateArgs = {
  input: PostCreateInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationPostDeleteArgs = {
  input: IdInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationPostLockSetArgs = {
  input: PostLockSetInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationPostPinSetArgs = {
  input: PostPinSetInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationPostPublishArgs = {
  input: IdInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationPostShareArgs = {
  input: PostShareInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationPostUpdateArgs = {
  input: PostUpdateInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationReactionAddArgs = {
  input: ReactionAddInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationReactionRemoveArgs = {
  input: ReactionRemoveInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationTagFollowSetArgs = {
  input: TagFollowSetInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationThreadSubscriptionSetArgs = {
  input: ThreadSubscriptionSetInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationUserBlockArgs = {
  input: UserBlockInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationUserFollowArgs = {
  input: UserFollowInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationUserMuteArgs = {
  input: UserMuteInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationUserUnblockArgs = {
  input: UserUnblockInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationUserUnfollowArgs = {
  input: UserUnfollowInput;
};


/** Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so. */
export type MutationUserUnmuteArgs = {
  input: UserUnmuteInput;
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

/** A post in the feed or in a club. Id prefix `pst_`. */
export type Post = Linkable & Node & {
  acceptedAnswer?: Maybe<Comment>;
  /** Null when the account was deleted. */
  author?: Maybe<User>;
  canonicalUrl: Scalars['URL']['output'];
  club?: Maybe<Club>;
  /** Language of a CODE post, e.g. `typescript`. */
  codeLanguage?: Maybe<Scalars['String']['output']>;
  /** Top-level comments, oldest first by default. */
  comments?: Maybe<CommentConnection>;
  commentsCount: Scalars['Int']['output'];
  content: Scalars['Markdown']['output'];
  /** `content` as sanitised HTML. */
  contentHtml: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
  displayImageUrl?: Maybe<Scalars['URL']['output']>;
  displaySubtitle?: Maybe<Scalars['String']['output']>;
  displayTitle: Scalars['String']['output'];
  /** Start of the content as plain text, cut at a word. */
  excerpt: Scalars['String']['output'];
  format: PostFormat;
  id: Scalars['ID']['output'];
  isEdited: Scalars['Boolean']['output'];
  /** When true, nobody but moderators can comment. */
  isLocked: Scalars['Boolean']['output'];
  isPinned: Scalars['Boolean']['output'];
  /** Whether it shares another post, also after that one was deleted. */
  isShare: Scalars['Boolean']['output'];
  /** Reactions of kind LIKE. */
  likesCount: Scalars['Int']['output'];
  /** Address of a LINK post. */
  linkUrl?: Maybe<Scalars['URL']['output']>;
  /** Members mentioned with `@username`, the first 20; code mentions nobody. */
  mentions?: Maybe<Array<User>>;
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  reactionGroups: Array<ReactionGroup>;
  /** Newest first. */
  reactions?: Maybe<ReactionConnection>;
  /** Reactions of all kinds. */
  reactionsCount: Scalars['Int']['output'];
  /** Earlier versions, newest first. */
  revisions?: Maybe<PostRevisionConnection>;
  scheduledFor?: Maybe<Scalars['DateTime']['output']>;
  /** The original, for a shared post; null when it was deleted or you may not see it. */
  sharedPost?: Maybe<Post>;
  sharesCount: Scalars['Int']['output'];
  status: PostStatus;
  /** Object attached as a card. */
  subject?: Maybe<PostSubject>;
  tags: Array<Tag>;
  title?: Maybe<Scalars['String']['output']>;
  topic: PostTopic;
  updatedAt: Scalars['DateTime']['output'];
  /** Grows with every change; see `expectedVersion`. */
  version: Scalars['Int']['output'];
  viewerCanModerate: Scalars['Boolean']['output'];
  viewerCanUpdate: Scalars['Boolean']['output'];
  viewerHasBookmarked: Scalars['Boolean']['output'];
  /** Whether you get notifications about this thread. */
  viewerIsSubscribed: Scalars['Boolean']['output'];
  viewerReactions: Array<ReactionType>;
  visibility: PostVisibility;
};


/** A post in the feed or in a club. Id prefix `pst_`. */
export type PostCommentsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CommentOrder>;
};


/** A post in the feed or in a club. Id prefix `pst_`. */
export type PostExcerptArgs = {
  length?: InputMaybe<Scalars['Int']['input']>;
};


/** A post in the feed or in a club. Id prefix `pst_`. */
export type PostReactionsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  type?: InputMaybe<ReactionType>;
};


/** A post in the feed or in a club. Id prefix `pst_`. */
export type PostRevisionsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of `Post`. */
export type PostConnection = {
  edges: Array<PostEdge>;
  /** The nodes of the edges, for when no cursor is needed. */
  nodes: Array<Post>;
  pageInfo: PageInfo;
  /** Size of the whole list, counted only when asked for; may be null above 10 000. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** Input of `postCreate`. */
export type PostCreateInput = {
  clubId?: InputMaybe<Scalars['ID']['input']>;
  /** Required for CODE, up to 40 characters. */
  codeLanguage?: InputMaybe<Scalars['String']['input']>;
  /** 1–20 000 characters. */
  content: Scalars['Markdown']['input'];
  format?: InputMaybe<PostFormat>;
  /** Makes a retry safe: the same key returns the first result. Up to 64 characters, kept for 24 hours. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Required for LINK. */
  linkUrl?: InputMaybe<Scalars['URL']['input']>;
  /** False keeps it as a draft. */
  publish?: InputMaybe<Scalars['Boolean']['input']>;
  /** Publishes at that minute instead of now. */
  scheduledFor?: InputMaybe<Scalars['DateTime']['input']>;
  /** Object to attach as a card, one of the types of `PostSubject`. */
  subjectId?: InputMaybe<Scalars['ID']['input']>;
  /** Up to 10 names of up to 40 characters; normalised to slugs. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** One line of up to 200 characters. */
  title?: InputMaybe<Scalars['String']['input']>;
  topic?: InputMaybe<PostTopic>;
  /** CLUB needs `clubId`. Whatever it is, nobody reads posts of a club whose content is for members but they. */
  visibility?: InputMaybe<PostVisibility>;
};

/** Result of `postCreate`. */
export type PostCreatePayload = {
  /** Empty on success. */
  errors: Array<UserError>;
  post?: Maybe<Post>;
};

/** Result of `postDelete`. */
export type PostDeletePayload = {
  deletedId?: Maybe<Scalars['ID']['output']>;
  /** Empty on success. */
  errors: Array<UserError>;
};

/** A `Post` and its place in the list. */
export type PostEdge = {
  cursor: Scalars['Cursor']['output'];
  node: Post;
};

/** Narrows a list of posts. All given conditions must hold; a list matches any of its values. */
export type PostFilter = {
  authorIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  clubId?: InputMaybe<Scalars['ID']['input']>;
  formats?: InputMaybe<Array<PostFormat>>;
  publishedAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** Words in title or content, whatever their case and accents; also `"a phrase"`, `or` and `-without`. Up to 200 characters. */
  query?: InputMaybe<Scalars['String']['input']>;
  /** Other than PUBLISHED: your own posts, or `moderation:read`. */
  statuses?: InputMaybe<Array<PostStatus>>;
  /** Tag slugs, up to 50. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  topics?: InputMaybe<Array<PostTopic>>;
  /** QUESTION posts without an accepted answer. */
  unanswered?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Shape of a post's main content. */
export type PostFormat =
  | 'CODE'
  | 'IMAGE'
  | 'LINK'
  | 'TEXT'
  | 'VIDEO';

/** Input of `postLockSet`. */
export type PostLockSetInput = {
  id: Scalars['ID']['input'];
  locked: Scalars['Boolean']['input'];
};

/** Result of `postLockSet`. */
export type PostLockSetPayload = {
  /** Empty on success. */
  errors: Array<UserError>;
  post?: Maybe<Post>;
};

/** Order of posts. */
export type PostOrder = {
  direction: OrderDirection;
  field: PostOrderField;
};

/** What posts can be ordered by. */
export type PostOrderField =
  | 'COMMENTS'
  /** When the post was published; for other statuses, when it was created. */
  | 'PUBLISHED_AT'
  | 'REACTIONS'
  /** How well the words of `filter.query` fit, among the 2 000 latest posts that match. */
  | 'RELEVANCE'
  /** Reactions, comments and shares, decaying over 48 hours. */
  | 'TRENDING';

/** Input of `postPinSet`. */
export type PostPinSetInput = {
  id: Scalars['ID']['input'];
  pinned: Scalars['Boolean']['input'];
};

/** Result of `postPinSet`. */
export type PostPinSetPayload = {
  /** Empty on success. */
  errors: Array<UserError>;
  post?: Maybe<Post>;
};

/** Result of `postPublish`. */
export type PostPublishPayload = {
  /** Empty on success. */
  errors: Array<UserError>;
  post?: Maybe<Post>;
};

/** A former text of a post. Seen by whoever sees the post. Id prefix `prv_`. */
export type PostRevision = Node & {
  content: Scalars['Markdown']['output'];
  /** When another text took its place. */
  createdAt: Scalars['DateTime']['output'];
  editor?: Maybe<User>;
  id: Scalars['ID']['output'];
  title?: Maybe<Scalars['String']['output']>;
};

/** A page of a list of `PostRevision`. */
export type PostRevisionConnection = {
  edges: Array<PostRevisionEdge>;
  /** The nodes of the edges, for when no cursor is needed. */
  nodes: Array<PostRevision>;
  pageInfo: PageInfo;
  /** Size of the whole list, counted only when asked for; may be null above 10 000. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A `PostRevision` and its place in the list. */
export type PostRevisionEdge = {
  cursor: Scalars['Cursor']['output'];
  node: PostRevision;
};

/** Input of `postShare`. */
export type PostShareInput = {
  /** Your words above it, up to 2000 characters. */
  comment?: InputMaybe<Scalars['Markdown']['input']>;
  /** Makes a retry safe: the same key returns the first result. Up to 64 characters, kept for 24 hours. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  postId: Scalars['ID']['input'];
  visibility?: InputMaybe<PostVisibility>;
};

/** Result of `postShare`. */
export type PostSharePayload = {
  /** Empty on success. */
  errors: Array<UserError>;
  post?: Maybe<Post>;
};

/** State of a post or comment. Others than the author see PUBLISHED only; moderators see all. */
export type PostStatus =
  | 'DRAFT'
  /** Taken out of sight while a moderation case is open. */
  | 'HIDDEN'
  /** Held for a moderator. */
  | 'PENDING_REVIEW'
  | 'PUBLISHED'
  /** Deleted by its author or a moderator. */
  | 'REMOVED'
  | 'SCHEDULED';

/** Objects that can be attached to a post. */
export type PostSubject = Achievement;

/** What a post is about. */
export type PostTopic =
  | 'ACHIEVEMENT'
  | 'ANNOUNCEMENT'
  | 'EVENT'
  | 'GENERAL'
  | 'JOB'
  | 'PROJECT'
  /** Answers can be accepted; see `commentAccept`. */
  | 'QUESTION'
  | 'RESEARCH';

/** Input of `postUpdate`. */
export type PostUpdateInput = {
  codeLanguage?: InputMaybe<Scalars['String']['input']>;
  /** 1–20 000 characters. */
  content?: InputMaybe<Scalars['Markdown']['input']>;
  /** The `version` you read; STALE_VERSION when it is no longer current. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  linkUrl?: InputMaybe<Scalars['URL']['input']>;
  /** For drafts and scheduled posts; null makes it a draft again. */
  scheduledFor?: InputMaybe<Scalars['DateTime']['input']>;
  /** Up to 10 names; replaces all. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** One line of up to 200 characters; null or blank clears it. */
  title?: InputMaybe<Scalars['String']['input']>;
  topic?: InputMaybe<PostTopic>;
  visibility?: InputMaybe<PostVisibility>;
};

/** Result of `postUpdate`. */
export type PostUpdatePayload = {
  /** Empty on success. */
  errors: Array<UserError>;
  post?: Maybe<Post>;
};

/** Who can see a published post. */
export type PostVisibility =
  /** Members of the post's club. */
  | 'CLUB'
  | 'FRIENDS'
  /** Signed-in users. */
  | 'MEMBERS'
  | 'PUBLIC';

/** Everything that can be read. */
export type Query = {
  /** One club, by exactly one of the arguments. HIDDEN clubs are null for non-members. */
  club?: Maybe<Club>;
  /** Listed clubs, most active first. */
  clubs?: Maybe<ClubConnection>;
  /** One comment; null when it does not exist or you may not see it. */
  comment?: Maybe<Comment>;
  /** Top-level comments of an object, oldest first by default. Null when you may not see the object. */
  comments?: Maybe<CommentConnection>;
  /** Posts for you, without a `totalCount`. Signed out: public posts, LATEST or TRENDING only, else UNAUTHENTICATED. New posts never repeat or shift pages already read; under TRENDING, reactions may. */
  feed?: Maybe<PostConnection>;
  /** One case. Its subject's author sees it without reporters, to appeal. */
  moderationCase?: Maybe<ModerationCase>;
  /** Cases, most reports first, then oldest. Default: OPEN and APPEALED. */
  moderationQueue?: Maybe<ModerationCaseConnection>;
  /** One post; null when it does not exist or you may not see it. */
  post?: Maybe<Post>;
  /** Posts you may see, by default newest first, or the best matches for `filter.query`. */
  posts?: Maybe<PostConnection>;
  /** One tag; `slug` is normalised as names are. */
  tag?: Maybe<Tag>;
  /** Tags, most used first. */
  tags?: Maybe<TagConnection>;
  /** Tags with the most posts, each counting half as much every 72 hours. */
  trendingTags?: Maybe<Array<Tag>>;
};


/** Everything that can be read. */
export type QueryClubArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be read. */
export type QueryClubsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  category?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  joinedByMe?: InputMaybe<Scalars['Boolean']['input']>;
  query?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be read. */
export type QueryCommentArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryCommentsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CommentOrder>;
  subjectId: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryFeedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  mode?: InputMaybe<FeedMode>;
};


/** Everything that can be read. */
export type QueryModerationCaseArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryModerationQueueArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  reasons?: InputMaybe<Array<ReportReason>>;
  status?: InputMaybe<ModerationStatus>;
};


/** Everything that can be read. */
export type QueryPostArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryPostsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<PostFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PostOrder>;
};


/** Everything that can be read. */
export type QueryTagArgs = {
  slug: Scalars['String']['input'];
};


/** Everything that can be read. */
export type QueryTagsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  query?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be read. */
export type QueryTrendingTagsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One person's reaction; at most one of each kind per person and object. Id prefix `rct_`. */
export type Reaction = Node & {
  createdAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  type: ReactionType;
  user?: Maybe<User>;
};

/** Input of `reactionAdd`. */
export type ReactionAddInput = {
  subjectId: Scalars['ID']['input'];
  type?: ReactionType;
};

/** Result of `reactionAdd`. */
export type ReactionAddPayload = {
  /** Empty on success. */
  errors: Array<UserError>;
  reactionGroups?: Maybe<Array<ReactionGroup>>;
};

/** A page of a list of `Reaction`. */
export type ReactionConnection = {
  edges: Array<ReactionEdge>;
  /** The nodes of the edges, for when no cursor is needed. */
  nodes: Array<Reaction>;
  pageInfo: PageInfo;
  /** Size of the whole list, counted only when asked for; may be null above 10 000. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A `Reaction` and its place in the list. */
export type ReactionEdge = {
  cursor: Scalars['Cursor']['output'];
  node: Reaction;
};

/** Messages of `reactionsChanged`. */
export type ReactionEvent = ReactionsChanged | StreamLagged;

/** Reactions of one kind to one object; kinds nobody gave are left out. */
export type ReactionGroup = {
  count: Scalars['Int']['output'];
  type: ReactionType;
  viewerHasReacted: Scalars['Boolean']['output'];
};

/** Input of `reactionRemove`. */
export type ReactionRemoveInput = {
  subjectId: Scalars['ID']['input'];
  type?: ReactionType;
};

/** Result of `reactionRemove`. */
export type ReactionRemovePayload = {
  /** Empty on success. */
  errors: Array<UserError>;
  reactionGroups?: Maybe<Array<ReactionGroup>>;
};

/** Kinds of reaction. A like is LIKE. */
export type ReactionType =
  | 'CELEBRATE'
  | 'CLAP'
  | 'HEART'
  | 'INSIGHTFUL'
  | 'LIKE';

/** The counts of an object's reactions changed. */
export type ReactionsChanged = {
  cursor: Scalars['Cursor']['output'];
  occurredAt: Scalars['DateTime']['output'];
  reactionGroups: Array<ReactionGroup>;
  subjectId: Scalars['ID']['output'];
};

/** Why content was reported. */
export type ReportReason =
  | 'HARASSMENT'
  | 'HATE'
  | 'IMPERSONATION'
  | 'MISINFORMATION'
  | 'NUDITY'
  | 'OFF_TOPIC'
  | 'OTHER'
  | 'PLAGIARISM'
  | 'SPAM'
  | 'VIOLENCE';

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
  /** New members, posts and resources of a club. */
  clubActivity?: Maybe<ClubEvent>;
  /** Comments on an object as they come and go. FORBIDDEN for what you may not see. */
  commentAdded?: Maybe<CommentEvent>;
  /** New posts of others that belong in your feed, at most one message every 5 seconds. */
  feedUpdated?: Maybe<FeedEvent>;
  /** Reaction counts of an object, at most one message a second: the last one has the exact counts. FORBIDDEN for what you may not see. */
  reactionsChanged?: Maybe<ReactionEvent>;
};


/** Everything that can be followed live. Messages carry a cursor from which a later subscription resumes. */
export type SubscriptionClubActivityArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  clubId: Scalars['ID']['input'];
};


/** Everything that can be followed live. Messages carry a cursor from which a later subscription resumes. */
export type SubscriptionCommentAddedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  subjectId: Scalars['ID']['input'];
};


/** Everything that can be followed live. Messages carry a cursor from which a later subscription resumes. */
export type SubscriptionFeedUpdatedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  mode?: InputMaybe<FeedMode>;
};


/** Everything that can be followed live. Messages carry a cursor from which a later subscription resumes. */
export type SubscriptionReactionsChangedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  subjectId: Scalars['ID']['input'];
};

/** A topic label. Names are normalised to a lowercase slug. Id prefix `tag_`. */
export type Tag = Node & {
  description?: Maybe<Scalars['String']['output']>;
  followersCount: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /** Posts you may see, newest first. */
  posts?: Maybe<PostConnection>;
  /** Published posts with it. */
  postsCount: Scalars['Int']['output'];
  slug: Scalars['String']['output'];
  /** False for visitors. */
  viewerIsFollowing: Scalars['Boolean']['output'];
};


/** A topic label. Names are normalised to a lowercase slug. Id prefix `tag_`. */
export type TagPostsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of `Tag`. */
export type TagConnection = {
  edges: Array<TagEdge>;
  /** The nodes of the edges, for when no cursor is needed. */
  nodes: Array<Tag>;
  pageInfo: PageInfo;
  /** Size of the whole list, counted only when asked for; may be null above 10 000. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A `Tag` and its place in the list. */
export type TagEdge = {
  cursor: Scalars['Cursor']['output'];
  node: Tag;
};

/** Input of `tagFollowSet`. */
export type TagFollowSetInput = {
  following: Scalars['Boolean']['input'];
  tagId: Scalars['ID']['input'];
};

/** Result of `tagFollowSet`. */
export type TagFollowSetPayload = {
  /** Empty on success. */
  errors: Array<UserError>;
  tag?: Maybe<Tag>;
};

/** Input of `threadSubscriptionSet`. */
export type ThreadSubscriptionSetInput = {
  /** Any object that can be commented on. */
  subjectId: Scalars['ID']['input'];
  subscribed: Scalars['Boolean']['input'];
};

/** Result of `threadSubscriptionSet`. */
export type ThreadSubscriptionSetPayload = {
  /** Empty on success. */
  errors: Array<UserError>;
  ok: Scalars['Boolean']['output'];
};

export type User = {
  /** Newest first. */
  blockedUsers?: Maybe<UserConnection>;
  /** Saved posts, newest first. */
  bookmarks?: Maybe<BookmarkConnection>;
  /** Memberships you may see, newest first. */
  clubs?: Maybe<ClubMembershipConnection>;
  /** Published comments. */
  commentsCount?: Maybe<Scalars['Int']['output']>;
  /** Your DRAFT and SCHEDULED posts. */
  drafts?: Maybe<PostConnection>;
  /** Tags you follow, by name; up to 500. */
  followedTags?: Maybe<Array<Tag>>;
  /** Newest first. */
  followers?: Maybe<UserConnection>;
  /** Counts and lists are null for people you have blocked, or who have blocked you. */
  followersCount?: Maybe<Scalars['Int']['output']>;
  /** Newest first. */
  following?: Maybe<UserConnection>;
  followingCount?: Maybe<Scalars['Int']['output']>;
  /** People you may know and do not follow yet, by shared friends, clubs, institution and people followed; best first. Nobody you blocked, muted or asked. */
  friendSuggestions?: Maybe<Array<User>>;
  /** Newest first. */
  friends?: Maybe<UserConnection>;
  friendsCount?: Maybe<Scalars['Int']['output']>;
  /** Open requests: those you received, or with `incoming: false` those you sent. */
  friendshipRequests?: Maybe<FriendshipConnection>;
  id: Scalars['ID']['output'];
  /** Newest first, without mutes that have ended. */
  mutedUsers?: Maybe<UserConnection>;
  /** Published posts you may see, newest first. */
  posts?: Maybe<PostConnection>;
  /** Friendship or open request between you and this person. */
  viewerFriendship?: Maybe<Friendship>;
  viewerHasBlocked?: Maybe<Scalars['Boolean']['output']>;
  viewerHasMuted?: Maybe<Scalars['Boolean']['output']>;
  /** Null when signed out, as are the next three. */
  viewerIsFollowing?: Maybe<Scalars['Boolean']['output']>;
};


export type UserBlockedUsersArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type UserBookmarksArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type UserClubsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type UserDraftsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type UserFollowersArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type UserFollowingArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type UserFriendSuggestionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type UserFriendsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type UserFriendshipRequestsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  incoming?: InputMaybe<Scalars['Boolean']['input']>;
};


export type UserMutedUsersArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type UserPostsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<PostFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of `userBlock`. */
export type UserBlockInput = {
  userId: Scalars['ID']['input'];
};

/** Result of `userBlock`. */
export type UserBlockPayload = {
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

/** Input of `userFollow`. */
export type UserFollowInput = {
  userId: Scalars['ID']['input'];
};

/** Result of `userFollow`. */
export type UserFollowPayload = {
  /** Empty on success. */
  errors: Array<UserError>;
  user?: Maybe<User>;
};

/** Input of `userMute`. */
export type UserMuteInput = {
  /** Null: until unmuted. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
  userId: Scalars['ID']['input'];
};

/** Result of `userMute`. */
export type UserMutePayload = {
  /** Empty on success. */
  errors: Array<UserError>;
  user?: Maybe<User>;
};

/** Input of `userUnblock`. */
export type UserUnblockInput = {
  userId: Scalars['ID']['input'];
};

/** Result of `userUnblock`. */
export type UserUnblockPayload = {
  /** Empty on success. */
  errors: Array<UserError>;
  user?: Maybe<User>;
};

/** Input of `userUnfollow`. */
export type UserUnfollowInput = {
  userId: Scalars['ID']['input'];
};

/** Result of `userUnfollow`. */
export type UserUnfollowPayload = {
  /** Empty on success. */
  errors: Array<UserError>;
  user?: Maybe<User>;
};

/** Input of `userUnmute`. */
export type UserUnmuteInput = {
  userId: Scalars['ID']['input'];
};

/** Result of `userUnmute`. */
export type UserUnmutePayload = {
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
  Achievement: Achievement;
  Bookmark: Bookmark;
  Club: Club;
  ClubMembership: ClubMembership;
  ClubResource: ClubResource;
  Comment: Comment;
  ContentReport: ContentReport;
  Friendship: Friendship;
  ModerationCase: ModerationCase;
  Post: Post;
  PostRevision: PostRevision;
  Reaction: Reaction;
  Tag: Tag;
  User: User;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Achievement:
    ( { __typename: 'Achievement' }
    & GraphQLRecursivePick<FederationTypes['Achievement'], {"id":true}> );
  Bookmark:
    ( { __typename: 'Bookmark' }
    & GraphQLRecursivePick<FederationTypes['Bookmark'], {"id":true}> );
  Club:
    ( { __typename: 'Club' }
    & GraphQLRecursivePick<FederationTypes['Club'], {"id":true}> );
  ClubMembership:
    ( { __typename: 'ClubMembership' }
    & GraphQLRecursivePick<FederationTypes['ClubMembership'], {"id":true}> );
  ClubResource:
    ( { __typename: 'ClubResource' }
    & GraphQLRecursivePick<FederationTypes['ClubResource'], {"id":true}> );
  Comment:
    ( { __typename: 'Comment' }
    & GraphQLRecursivePick<FederationTypes['Comment'], {"id":true}> );
  ContentReport:
    ( { __typename: 'ContentReport' }
    & GraphQLRecursivePick<FederationTypes['ContentReport'], {"id":true}> );
  Friendship:
    ( { __typename: 'Friendship' }
    & GraphQLRecursivePick<FederationTypes['Friendship'], {"id":true}> );
  ModerationCase:
    ( { __typename: 'ModerationCase' }
    & GraphQLRecursivePick<FederationTypes['ModerationCase'], {"id":true}> );
  Post:
    ( { __typename: 'Post' }
    & GraphQLRecursivePick<FederationTypes['Post'], {"id":true}> );
  PostRevision:
    ( { __typename: 'PostRevision' }
    & GraphQLRecursivePick<FederationTypes['PostRevision'], {"id":true}> );
  Reaction:
    ( { __typename: 'Reaction' }
    & GraphQLRecursivePick<FederationTypes['Reaction'], {"id":true}> );
  Tag:
    ( { __typename: 'Tag' }
    & GraphQLRecursivePick<FederationTypes['Tag'], {"id":true}> );
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  ClubEvent:
    | ( ClubActivityParent )
    | ( StreamLagged )
  ;
  CommentEvent:
    | ( CommentAddedParent )
    | ( CommentRemovedParent )
    | ( StreamLagged )
  ;
  CommentSubject:
    | ( Reference )
    | ( PostRow )
  ;
  FeedEvent:
    | ( FeedAdvancedParent )
    | ( StreamLagged )
  ;
  ModerationTarget:
    | ( Reference )
    | ( ClubRow )
    | ( ClubResourceRow )
    | ( CommentRow )
    | ( PostRow )
    | ( Reference )
  ;
  PostSubject: ( Reference );
  ReactionEvent:
    | ( ReactionsChangedParent )
    | ( StreamLagged )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Linkable:
    | ( ClubRow )
    | ( ClubResourceRow )
    | ( CommentRow )
    | ( PostRow )
  ;
  Node:
    | ( BookmarkRow )
    | ( ClubRow )
    | ( ClubMembershipRow )
    | ( ClubResourceRow )
    | ( CommentRow )
    | ( ContentReportRow )
    | ( FriendshipRow )
    | ( ModerationCaseRow )
    | ( PostRow )
    | ( PostRevisionRow )
    | ( ReactionRow )
    | ( TagRow )
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
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  Bookmark: ResolverTypeWrapper<BookmarkRow>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  BookmarkAddInput: BookmarkAddInput;
  BookmarkAddPayload: ResolverTypeWrapper<Omit<BookmarkAddPayload, 'bookmark' | 'errors'> & { bookmark?: Maybe<ResolversTypes['Bookmark']>, errors: Array<ResolversTypes['UserError']> }>;
  BookmarkConnection: ResolverTypeWrapper<Connection<ResolversTypes["Bookmark"]>>;
  BookmarkEdge: ResolverTypeWrapper<Omit<BookmarkEdge, 'node'> & { node: ResolversTypes['Bookmark'] }>;
  BookmarkRemoveInput: BookmarkRemoveInput;
  BookmarkRemovePayload: ResolverTypeWrapper<Omit<BookmarkRemovePayload, 'errors'> & { errors: Array<ResolversTypes['UserError']> }>;
  Club: ResolverTypeWrapper<ClubRow>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ClubActivity: ResolverTypeWrapper<ClubActivityParent>;
  ClubActivityKind: ClubActivityKind;
  ClubArchivePayload: ResolverTypeWrapper<Omit<ClubArchivePayload, 'club' | 'errors'> & { club?: Maybe<ResolversTypes['Club']>, errors: Array<ResolversTypes['UserError']> }>;
  ClubConnection: ResolverTypeWrapper<Connection<ResolversTypes["Club"]>>;
  ClubCreateInput: ClubCreateInput;
  ClubCreatePayload: ResolverTypeWrapper<Omit<ClubCreatePayload, 'club' | 'errors'> & { club?: Maybe<ResolversTypes['Club']>, errors: Array<ResolversTypes['UserError']> }>;
  ClubEdge: ResolverTypeWrapper<Omit<ClubEdge, 'node'> & { node: ResolversTypes['Club'] }>;
  ClubEvent: ResolverTypeWrapper<ClubEventParent>;
  ClubInvitationRespondInput: ClubInvitationRespondInput;
  ClubInvitationRespondPayload: ResolverTypeWrapper<Omit<ClubInvitationRespondPayload, 'errors' | 'membership'> & { errors: Array<ResolversTypes['UserError']>, membership?: Maybe<ResolversTypes['ClubMembership']> }>;
  ClubInviteInput: ClubInviteInput;
  ClubInvitePayload: ResolverTypeWrapper<Omit<ClubInvitePayload, 'errors' | 'memberships'> & { errors: Array<ResolversTypes['UserError']>, memberships?: Maybe<Array<ResolversTypes['ClubMembership']>> }>;
  ClubJoinInput: ClubJoinInput;
  ClubJoinPayload: ResolverTypeWrapper<Omit<ClubJoinPayload, 'errors' | 'membership'> & { errors: Array<ResolversTypes['UserError']>, membership?: Maybe<ResolversTypes['ClubMembership']> }>;
  ClubJoinPolicy: ClubJoinPolicy;
  ClubLeaveInput: ClubLeaveInput;
  ClubLeavePayload: ResolverTypeWrapper<Omit<ClubLeavePayload, 'errors' | 'membership'> & { errors: Array<ResolversTypes['UserError']>, membership?: Maybe<ResolversTypes['ClubMembership']> }>;
  ClubMemberApproveInput: ClubMemberApproveInput;
  ClubMemberApprovePayload: ResolverTypeWrapper<Omit<ClubMemberApprovePayload, 'errors' | 'membership'> & { errors: Array<ResolversTypes['UserError']>, membership?: Maybe<ResolversTypes['ClubMembership']> }>;
  ClubMemberBanInput: ClubMemberBanInput;
  ClubMemberBanPayload: ResolverTypeWrapper<Omit<ClubMemberBanPayload, 'errors' | 'membership'> & { errors: Array<ResolversTypes['UserError']>, membership?: Maybe<ResolversTypes['ClubMembership']> }>;
  ClubMemberRemoveInput: ClubMemberRemoveInput;
  ClubMemberRemovePayload: ResolverTypeWrapper<Omit<ClubMemberRemovePayload, 'errors'> & { errors: Array<ResolversTypes['UserError']> }>;
  ClubMemberRoleSetInput: ClubMemberRoleSetInput;
  ClubMemberRoleSetPayload: ResolverTypeWrapper<Omit<ClubMemberRoleSetPayload, 'errors' | 'membership'> & { errors: Array<ResolversTypes['UserError']>, membership?: Maybe<ResolversTypes['ClubMembership']> }>;
  ClubMembership: ResolverTypeWrapper<ClubMembershipRow>;
  ClubMembershipConnection: ResolverTypeWrapper<Connection<ResolversTypes["ClubMembership"]>>;
  ClubMembershipEdge: ResolverTypeWrapper<Omit<ClubMembershipEdge, 'node'> & { node: ResolversTypes['ClubMembership'] }>;
  ClubMembershipStatus: ClubMembershipStatus;
  ClubResource: ResolverTypeWrapper<ClubResourceRow>;
  ClubResourceConnection: ResolverTypeWrapper<Connection<ResolversTypes["ClubResource"]>>;
  ClubResourceCreateInput: ClubResourceCreateInput;
  ClubResourceCreatePayload: ResolverTypeWrapper<Omit<ClubResourceCreatePayload, 'errors' | 'resource'> & { errors: Array<ResolversTypes['UserError']>, resource?: Maybe<ResolversTypes['ClubResource']> }>;
  ClubResourceDeletePayload: ResolverTypeWrapper<Omit<ClubResourceDeletePayload, 'errors'> & { errors: Array<ResolversTypes['UserError']> }>;
  ClubResourceEdge: ResolverTypeWrapper<Omit<ClubResourceEdge, 'node'> & { node: ResolversTypes['ClubResource'] }>;
  ClubResourceUpdateInput: ClubResourceUpdateInput;
  ClubResourceUpdatePayload: ResolverTypeWrapper<Omit<ClubResourceUpdatePayload, 'errors' | 'resource'> & { errors: Array<ResolversTypes['UserError']>, resource?: Maybe<ResolversTypes['ClubResource']> }>;
  ClubRole: ClubRole;
  ClubStatus: ClubStatus;
  ClubUpdateInput: ClubUpdateInput;
  ClubUpdatePayload: ResolverTypeWrapper<Omit<ClubUpdatePayload, 'club' | 'errors'> & { club?: Maybe<ResolversTypes['Club']>, errors: Array<ResolversTypes['UserError']> }>;
  ClubVisibility: ClubVisibility;
  Comment: ResolverTypeWrapper<CommentRow>;
  CommentAcceptPayload: ResolverTypeWrapper<Omit<CommentAcceptPayload, 'errors' | 'post'> & { errors: Array<ResolversTypes['UserError']>, post?: Maybe<ResolversTypes['Post']> }>;
  CommentAdded: ResolverTypeWrapper<CommentAddedParent>;
  CommentConnection: ResolverTypeWrapper<Connection<ResolversTypes["Comment"]>>;
  CommentCreateInput: CommentCreateInput;
  CommentCreatePayload: ResolverTypeWrapper<Omit<CommentCreatePayload, 'comment' | 'errors'> & { comment?: Maybe<ResolversTypes['Comment']>, errors: Array<ResolversTypes['UserError']> }>;
  CommentDeletePayload: ResolverTypeWrapper<Omit<CommentDeletePayload, 'errors'> & { errors: Array<ResolversTypes['UserError']> }>;
  CommentEdge: ResolverTypeWrapper<Omit<CommentEdge, 'node'> & { node: ResolversTypes['Comment'] }>;
  CommentEvent: ResolverTypeWrapper<CommentEventParent>;
  CommentOrder: CommentOrder;
  CommentOrderField: CommentOrderField;
  CommentRemoved: ResolverTypeWrapper<CommentRemovedParent>;
  CommentSubject: ResolverTypeWrapper<CommentSubjectParent>;
  CommentUpdateInput: CommentUpdateInput;
  CommentUpdatePayload: ResolverTypeWrapper<Omit<CommentUpdatePayload, 'comment' | 'errors'> & { comment?: Maybe<ResolversTypes['Comment']>, errors: Array<ResolversTypes['UserError']> }>;
  ConflictError: ResolverTypeWrapper<UserErrorData>;
  ContentReport: ResolverTypeWrapper<ContentReportRow>;
  ContentReportConnection: ResolverTypeWrapper<Connection<ResolversTypes["ContentReport"]>>;
  ContentReportEdge: ResolverTypeWrapper<Omit<ContentReportEdge, 'node'> & { node: ResolversTypes['ContentReport'] }>;
  ContentReportInput: ContentReportInput;
  ContentReportPayload: ResolverTypeWrapper<Omit<ContentReportPayload, 'errors' | 'report'> & { errors: Array<ResolversTypes['UserError']>, report?: Maybe<ResolversTypes['ContentReport']> }>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  Cursor: ResolverTypeWrapper<Scalars['Cursor']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateRangeInput: DateRangeInput;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  EmailAddress: ResolverTypeWrapper<Scalars['EmailAddress']['output']>;
  FeedAdvanced: ResolverTypeWrapper<FeedAdvancedParent>;
  FeedEvent: ResolverTypeWrapper<FeedEventParent>;
  FeedMode: FeedMode;
  Friendship: ResolverTypeWrapper<FriendshipRow>;
  FriendshipConnection: ResolverTypeWrapper<Connection<ResolversTypes["Friendship"]>>;
  FriendshipEdge: ResolverTypeWrapper<Omit<FriendshipEdge, 'node'> & { node: ResolversTypes['Friendship'] }>;
  FriendshipRemoveInput: FriendshipRemoveInput;
  FriendshipRemovePayload: ResolverTypeWrapper<Omit<FriendshipRemovePayload, 'errors' | 'user'> & { errors: Array<ResolversTypes['UserError']>, user?: Maybe<ResolversTypes['User']> }>;
  FriendshipRequestInput: FriendshipRequestInput;
  FriendshipRequestPayload: ResolverTypeWrapper<Omit<FriendshipRequestPayload, 'errors' | 'friendship'> & { errors: Array<ResolversTypes['UserError']>, friendship?: Maybe<ResolversTypes['Friendship']> }>;
  FriendshipRespondInput: FriendshipRespondInput;
  FriendshipRespondPayload: ResolverTypeWrapper<Omit<FriendshipRespondPayload, 'errors' | 'friendship'> & { errors: Array<ResolversTypes['UserError']>, friendship?: Maybe<ResolversTypes['Friendship']> }>;
  FriendshipStatus: FriendshipStatus;
  IdInput: IdInput;
  InputError: ResolverTypeWrapper<UserErrorData>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  LimitError: ResolverTypeWrapper<UserErrorData>;
  Linkable: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Linkable']>;
  Locale: ResolverTypeWrapper<Scalars['Locale']['output']>;
  Markdown: ResolverTypeWrapper<Scalars['Markdown']['output']>;
  ModerationActInput: ModerationActInput;
  ModerationActPayload: ResolverTypeWrapper<Omit<ModerationActPayload, 'case' | 'errors'> & { case?: Maybe<ResolversTypes['ModerationCase']>, errors: Array<ResolversTypes['UserError']> }>;
  ModerationAction: ResolverTypeWrapper<ModerationActionRow>;
  ModerationActionKind: ModerationActionKind;
  ModerationAppealInput: ModerationAppealInput;
  ModerationAppealPayload: ResolverTypeWrapper<Omit<ModerationAppealPayload, 'case' | 'errors'> & { case?: Maybe<ResolversTypes['ModerationCase']>, errors: Array<ResolversTypes['UserError']> }>;
  ModerationAssignInput: ModerationAssignInput;
  ModerationAssignPayload: ResolverTypeWrapper<Omit<ModerationAssignPayload, 'case' | 'errors'> & { case?: Maybe<ResolversTypes['ModerationCase']>, errors: Array<ResolversTypes['UserError']> }>;
  ModerationCase: ResolverTypeWrapper<ModerationCaseRow>;
  ModerationCaseConnection: ResolverTypeWrapper<Connection<ResolversTypes["ModerationCase"]>>;
  ModerationCaseEdge: ResolverTypeWrapper<Omit<ModerationCaseEdge, 'node'> & { node: ResolversTypes['ModerationCase'] }>;
  ModerationStatus: ModerationStatus;
  ModerationTarget: ResolverTypeWrapper<ModerationTargetParent>;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  OrderDirection: OrderDirection;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Post: ResolverTypeWrapper<PostRow>;
  PostConnection: ResolverTypeWrapper<Connection<ResolversTypes["Post"]>>;
  PostCreateInput: PostCreateInput;
  PostCreatePayload: ResolverTypeWrapper<Omit<PostCreatePayload, 'errors' | 'post'> & { errors: Array<ResolversTypes['UserError']>, post?: Maybe<ResolversTypes['Post']> }>;
  PostDeletePayload: ResolverTypeWrapper<Omit<PostDeletePayload, 'errors'> & { errors: Array<ResolversTypes['UserError']> }>;
  PostEdge: ResolverTypeWrapper<Omit<PostEdge, 'node'> & { node: ResolversTypes['Post'] }>;
  PostFilter: PostFilter;
  PostFormat: PostFormat;
  PostLockSetInput: PostLockSetInput;
  PostLockSetPayload: ResolverTypeWrapper<Omit<PostLockSetPayload, 'errors' | 'post'> & { errors: Array<ResolversTypes['UserError']>, post?: Maybe<ResolversTypes['Post']> }>;
  PostOrder: PostOrder;
  PostOrderField: PostOrderField;
  PostPinSetInput: PostPinSetInput;
  PostPinSetPayload: ResolverTypeWrapper<Omit<PostPinSetPayload, 'errors' | 'post'> & { errors: Array<ResolversTypes['UserError']>, post?: Maybe<ResolversTypes['Post']> }>;
  PostPublishPayload: ResolverTypeWrapper<Omit<PostPublishPayload, 'errors' | 'post'> & { errors: Array<ResolversTypes['UserError']>, post?: Maybe<ResolversTypes['Post']> }>;
  PostRevision: ResolverTypeWrapper<PostRevisionRow>;
  PostRevisionConnection: ResolverTypeWrapper<Connection<ResolversTypes["PostRevision"]>>;
  PostRevisionEdge: ResolverTypeWrapper<Omit<PostRevisionEdge, 'node'> & { node: ResolversTypes['PostRevision'] }>;
  PostShareInput: PostShareInput;
  PostSharePayload: ResolverTypeWrapper<Omit<PostSharePayload, 'errors' | 'post'> & { errors: Array<ResolversTypes['UserError']>, post?: Maybe<ResolversTypes['Post']> }>;
  PostStatus: PostStatus;
  PostSubject: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PostSubject']>;
  PostTopic: PostTopic;
  PostUpdateInput: PostUpdateInput;
  PostUpdatePayload: ResolverTypeWrapper<Omit<PostUpdatePayload, 'errors' | 'post'> & { errors: Array<ResolversTypes['UserError']>, post?: Maybe<ResolversTypes['Post']> }>;
  PostVisibility: PostVisibility;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Reaction: ResolverTypeWrapper<ReactionRow>;
  ReactionAddInput: ReactionAddInput;
  ReactionAddPayload: ResolverTypeWrapper<Omit<ReactionAddPayload, 'errors' | 'reactionGroups'> & { errors: Array<ResolversTypes['UserError']>, reactionGroups?: Maybe<Array<ResolversTypes['ReactionGroup']>> }>;
  ReactionConnection: ResolverTypeWrapper<Connection<ResolversTypes["Reaction"]>>;
  ReactionEdge: ResolverTypeWrapper<Omit<ReactionEdge, 'node'> & { node: ResolversTypes['Reaction'] }>;
  ReactionEvent: ResolverTypeWrapper<ReactionEventParent>;
  ReactionGroup: ResolverTypeWrapper<ReactionGroupRow>;
  ReactionRemoveInput: ReactionRemoveInput;
  ReactionRemovePayload: ResolverTypeWrapper<Omit<ReactionRemovePayload, 'errors' | 'reactionGroups'> & { errors: Array<ResolversTypes['UserError']>, reactionGroups?: Maybe<Array<ResolversTypes['ReactionGroup']>> }>;
  ReactionType: ReactionType;
  ReactionsChanged: ResolverTypeWrapper<ReactionsChangedParent>;
  ReportReason: ReportReason;
  StateError: ResolverTypeWrapper<UserErrorData>;
  StreamLagged: ResolverTypeWrapper<StreamLagged>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Tag: ResolverTypeWrapper<TagRow>;
  TagConnection: ResolverTypeWrapper<Connection<ResolversTypes["Tag"]>>;
  TagEdge: ResolverTypeWrapper<Omit<TagEdge, 'node'> & { node: ResolversTypes['Tag'] }>;
  TagFollowSetInput: TagFollowSetInput;
  TagFollowSetPayload: ResolverTypeWrapper<Omit<TagFollowSetPayload, 'errors' | 'tag'> & { errors: Array<ResolversTypes['UserError']>, tag?: Maybe<ResolversTypes['Tag']> }>;
  ThreadSubscriptionSetInput: ThreadSubscriptionSetInput;
  ThreadSubscriptionSetPayload: ResolverTypeWrapper<Omit<ThreadSubscriptionSetPayload, 'errors'> & { errors: Array<ResolversTypes['UserError']> }>;
  TimeZone: ResolverTypeWrapper<Scalars['TimeZone']['output']>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  User: ResolverTypeWrapper<Reference>;
  UserBlockInput: UserBlockInput;
  UserBlockPayload: ResolverTypeWrapper<Omit<UserBlockPayload, 'errors' | 'user'> & { errors: Array<ResolversTypes['UserError']>, user?: Maybe<ResolversTypes['User']> }>;
  UserConnection: ResolverTypeWrapper<Connection<ResolversTypes["User"]>>;
  UserEdge: ResolverTypeWrapper<Omit<UserEdge, 'node'> & { node: ResolversTypes['User'] }>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  UserErrorCode: UserErrorCode;
  UserFollowInput: UserFollowInput;
  UserFollowPayload: ResolverTypeWrapper<Omit<UserFollowPayload, 'errors' | 'user'> & { errors: Array<ResolversTypes['UserError']>, user?: Maybe<ResolversTypes['User']> }>;
  UserMuteInput: UserMuteInput;
  UserMutePayload: ResolverTypeWrapper<Omit<UserMutePayload, 'errors' | 'user'> & { errors: Array<ResolversTypes['UserError']>, user?: Maybe<ResolversTypes['User']> }>;
  UserUnblockInput: UserUnblockInput;
  UserUnblockPayload: ResolverTypeWrapper<Omit<UserUnblockPayload, 'errors' | 'user'> & { errors: Array<ResolversTypes['UserError']>, user?: Maybe<ResolversTypes['User']> }>;
  UserUnfollowInput: UserUnfollowInput;
  UserUnfollowPayload: ResolverTypeWrapper<Omit<UserUnfollowPayload, 'errors' | 'user'> & { errors: Array<ResolversTypes['UserError']>, user?: Maybe<ResolversTypes['User']> }>;
  UserUnmuteInput: UserUnmuteInput;
  UserUnmutePayload: ResolverTypeWrapper<Omit<UserUnmutePayload, 'errors' | 'user'> & { errors: Array<ResolversTypes['UserError']>, user?: Maybe<ResolversTypes['User']> }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Achievement: Reference;
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  BigInt: Scalars['BigInt']['output'];
  Bookmark: BookmarkRow;
  String: Scalars['String']['output'];
  BookmarkAddInput: BookmarkAddInput;
  BookmarkAddPayload: Omit<BookmarkAddPayload, 'bookmark' | 'errors'> & { bookmark?: Maybe<ResolversParentTypes['Bookmark']>, errors: Array<ResolversParentTypes['UserError']> };
  BookmarkConnection: Connection<ResolversTypes["Bookmark"]>;
  BookmarkEdge: Omit<BookmarkEdge, 'node'> & { node: ResolversParentTypes['Bookmark'] };
  BookmarkRemoveInput: BookmarkRemoveInput;
  BookmarkRemovePayload: Omit<BookmarkRemovePayload, 'errors'> & { errors: Array<ResolversParentTypes['UserError']> };
  Club: ClubRow;
  Boolean: Scalars['Boolean']['output'];
  ClubActivity: ClubActivityParent;
  ClubArchivePayload: Omit<ClubArchivePayload, 'club' | 'errors'> & { club?: Maybe<ResolversParentTypes['Club']>, errors: Array<ResolversParentTypes['UserError']> };
  ClubConnection: Connection<ResolversTypes["Club"]>;
  ClubCreateInput: ClubCreateInput;
  ClubCreatePayload: Omit<ClubCreatePayload, 'club' | 'errors'> & { club?: Maybe<ResolversParentTypes['Club']>, errors: Array<ResolversParentTypes['UserError']> };
  ClubEdge: Omit<ClubEdge, 'node'> & { node: ResolversParentTypes['Club'] };
  ClubEvent: ClubEventParent;
  ClubInvitationRespondInput: ClubInvitationRespondInput;
  ClubInvitationRespondPayload: Omit<ClubInvitationRespondPayload, 'errors' | 'membership'> & { errors: Array<ResolversParentTypes['UserError']>, membership?: Maybe<ResolversParentTypes['ClubMembership']> };
  ClubInviteInput: ClubInviteInput;
  ClubInvitePayload: Omit<ClubInvitePayload, 'errors' | 'memberships'> & { errors: Array<ResolversParentTypes['UserError']>, memberships?: Maybe<Array<ResolversParentTypes['ClubMembership']>> };
  ClubJoinInput: ClubJoinInput;
  ClubJoinPayload: Omit<ClubJoinPayload, 'errors' | 'membership'> & { errors: Array<ResolversParentTypes['UserError']>, membership?: Maybe<ResolversParentTypes['ClubMembership']> };
  ClubLeaveInput: ClubLeaveInput;
  ClubLeavePayload: Omit<ClubLeavePayload, 'errors' | 'membership'> & { errors: Array<ResolversParentTypes['UserError']>, membership?: Maybe<ResolversParentTypes['ClubMembership']> };
  ClubMemberApproveInput: ClubMemberApproveInput;
  ClubMemberApprovePayload: Omit<ClubMemberApprovePayload, 'errors' | 'membership'> & { errors: Array<ResolversParentTypes['UserError']>, membership?: Maybe<ResolversParentTypes['ClubMembership']> };
  ClubMemberBanInput: ClubMemberBanInput;
  ClubMemberBanPayload: Omit<ClubMemberBanPayload, 'errors' | 'membership'> & { errors: Array<ResolversParentTypes['UserError']>, membership?: Maybe<ResolversParentTypes['ClubMembership']> };
  ClubMemberRemoveInput: ClubMemberRemoveInput;
  ClubMemberRemovePayload: Omit<ClubMemberRemovePayload, 'errors'> & { errors: Array<ResolversParentTypes['UserError']> };
  ClubMemberRoleSetInput: ClubMemberRoleSetInput;
  ClubMemberRoleSetPayload: Omit<ClubMemberRoleSetPayload, 'errors' | 'membership'> & { errors: Array<ResolversParentTypes['UserError']>, membership?: Maybe<ResolversParentTypes['ClubMembership']> };
  ClubMembership: ClubMembershipRow;
  ClubMembershipConnection: Connection<ResolversTypes["ClubMembership"]>;
  ClubMembershipEdge: Omit<ClubMembershipEdge, 'node'> & { node: ResolversParentTypes['ClubMembership'] };
  ClubResource: ClubResourceRow;
  ClubResourceConnection: Connection<ResolversTypes["ClubResource"]>;
  ClubResourceCreateInput: ClubResourceCreateInput;
  ClubResourceCreatePayload: Omit<ClubResourceCreatePayload, 'errors' | 'resource'> & { errors: Array<ResolversParentTypes['UserError']>, resource?: Maybe<ResolversParentTypes['ClubResource']> };
  ClubResourceDeletePayload: Omit<ClubResourceDeletePayload, 'errors'> & { errors: Array<ResolversParentTypes['UserError']> };
  ClubResourceEdge: Omit<ClubResourceEdge, 'node'> & { node: ResolversParentTypes['ClubResource'] };
  ClubResourceUpdateInput: ClubResourceUpdateInput;
  ClubResourceUpdatePayload: Omit<ClubResourceUpdatePayload, 'errors' | 'resource'> & { errors: Array<ResolversParentTypes['UserError']>, resource?: Maybe<ResolversParentTypes['ClubResource']> };
  ClubUpdateInput: ClubUpdateInput;
  ClubUpdatePayload: Omit<ClubUpdatePayload, 'club' | 'errors'> & { club?: Maybe<ResolversParentTypes['Club']>, errors: Array<ResolversParentTypes['UserError']> };
  Comment: CommentRow;
  CommentAcceptPayload: Omit<CommentAcceptPayload, 'errors' | 'post'> & { errors: Array<ResolversParentTypes['UserError']>, post?: Maybe<ResolversParentTypes['Post']> };
  CommentAdded: CommentAddedParent;
  CommentConnection: Connection<ResolversTypes["Comment"]>;
  CommentCreateInput: CommentCreateInput;
  CommentCreatePayload: Omit<CommentCreatePayload, 'comment' | 'errors'> & { comment?: Maybe<ResolversParentTypes['Comment']>, errors: Array<ResolversParentTypes['UserError']> };
  CommentDeletePayload: Omit<CommentDeletePayload, 'errors'> & { errors: Array<ResolversParentTypes['UserError']> };
  CommentEdge: Omit<CommentEdge, 'node'> & { node: ResolversParentTypes['Comment'] };
  CommentEvent: CommentEventParent;
  CommentOrder: CommentOrder;
  CommentRemoved: CommentRemovedParent;
  CommentSubject: CommentSubjectParent;
  CommentUpdateInput: CommentUpdateInput;
  CommentUpdatePayload: Omit<CommentUpdatePayload, 'comment' | 'errors'> & { comment?: Maybe<ResolversParentTypes['Comment']>, errors: Array<ResolversParentTypes['UserError']> };
  ConflictError: UserErrorData;
  ContentReport: ContentReportRow;
  ContentReportConnection: Connection<ResolversTypes["ContentReport"]>;
  ContentReportEdge: Omit<ContentReportEdge, 'node'> & { node: ResolversParentTypes['ContentReport'] };
  ContentReportInput: ContentReportInput;
  ContentReportPayload: Omit<ContentReportPayload, 'errors' | 'report'> & { errors: Array<ResolversParentTypes['UserError']>, report?: Maybe<ResolversParentTypes['ContentReport']> };
  CurrencyCode: Scalars['CurrencyCode']['output'];
  Cursor: Scalars['Cursor']['output'];
  Date: Scalars['Date']['output'];
  DateRangeInput: DateRangeInput;
  DateTime: Scalars['DateTime']['output'];
  EmailAddress: Scalars['EmailAddress']['output'];
  FeedAdvanced: FeedAdvancedParent;
  FeedEvent: FeedEventParent;
  Friendship: FriendshipRow;
  FriendshipConnection: Connection<ResolversTypes["Friendship"]>;
  FriendshipEdge: Omit<FriendshipEdge, 'node'> & { node: ResolversParentTypes['Friendship'] };
  FriendshipRemoveInput: FriendshipRemoveInput;
  FriendshipRemovePayload: Omit<FriendshipRemovePayload, 'errors' | 'user'> & { errors: Array<ResolversParentTypes['UserError']>, user?: Maybe<ResolversParentTypes['User']> };
  FriendshipRequestInput: FriendshipRequestInput;
  FriendshipRequestPayload: Omit<FriendshipRequestPayload, 'errors' | 'friendship'> & { errors: Array<ResolversParentTypes['UserError']>, friendship?: Maybe<ResolversParentTypes['Friendship']> };
  FriendshipRespondInput: FriendshipRespondInput;
  FriendshipRespondPayload: Omit<FriendshipRespondPayload, 'errors' | 'friendship'> & { errors: Array<ResolversParentTypes['UserError']>, friendship?: Maybe<ResolversParentTypes['Friendship']> };
  IdInput: IdInput;
  InputError: UserErrorData;
  JSON: Scalars['JSON']['output'];
  LimitError: UserErrorData;
  Linkable: ResolversInterfaceTypes<ResolversParentTypes>['Linkable'];
  Locale: Scalars['Locale']['output'];
  Markdown: Scalars['Markdown']['output'];
  ModerationActInput: ModerationActInput;
  ModerationActPayload: Omit<ModerationActPayload, 'case' | 'errors'> & { case?: Maybe<ResolversParentTypes['ModerationCase']>, errors: Array<ResolversParentTypes['UserError']> };
  ModerationAction: ModerationActionRow;
  ModerationAppealInput: ModerationAppealInput;
  ModerationAppealPayload: Omit<ModerationAppealPayload, 'case' | 'errors'> & { case?: Maybe<ResolversParentTypes['ModerationCase']>, errors: Array<ResolversParentTypes['UserError']> };
  ModerationAssignInput: ModerationAssignInput;
  ModerationAssignPayload: Omit<ModerationAssignPayload, 'case' | 'errors'> & { case?: Maybe<ResolversParentTypes['ModerationCase']>, errors: Array<ResolversParentTypes['UserError']> };
  ModerationCase: ModerationCaseRow;
  ModerationCaseConnection: Connection<ResolversTypes["ModerationCase"]>;
  ModerationCaseEdge: Omit<ModerationCaseEdge, 'node'> & { node: ResolversParentTypes['ModerationCase'] };
  ModerationTarget: ModerationTargetParent;
  Money: Money;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  PageInfo: PageInfo;
  Post: PostRow;
  PostConnection: Connection<ResolversTypes["Post"]>;
  PostCreateInput: PostCreateInput;
  PostCreatePayload: Omit<PostCreatePayload, 'errors' | 'post'> & { errors: Array<ResolversParentTypes['UserError']>, post?: Maybe<ResolversParentTypes['Post']> };
  PostDeletePayload: Omit<PostDeletePayload, 'errors'> & { errors: Array<ResolversParentTypes['UserError']> };
  PostEdge: Omit<PostEdge, 'node'> & { node: ResolversParentTypes['Post'] };
  PostFilter: PostFilter;
  PostLockSetInput: PostLockSetInput;
  PostLockSetPayload: Omit<PostLockSetPayload, 'errors' | 'post'> & { errors: Array<ResolversParentTypes['UserError']>, post?: Maybe<ResolversParentTypes['Post']> };
  PostOrder: PostOrder;
  PostPinSetInput: PostPinSetInput;
  PostPinSetPayload: Omit<PostPinSetPayload, 'errors' | 'post'> & { errors: Array<ResolversParentTypes['UserError']>, post?: Maybe<ResolversParentTypes['Post']> };
  PostPublishPayload: Omit<PostPublishPayload, 'errors' | 'post'> & { errors: Array<ResolversParentTypes['UserError']>, post?: Maybe<ResolversParentTypes['Post']> };
  PostRevision: PostRevisionRow;
  PostRevisionConnection: Connection<ResolversTypes["PostRevision"]>;
  PostRevisionEdge: Omit<PostRevisionEdge, 'node'> & { node: ResolversParentTypes['PostRevision'] };
  PostShareInput: PostShareInput;
  PostSharePayload: Omit<PostSharePayload, 'errors' | 'post'> & { errors: Array<ResolversParentTypes['UserError']>, post?: Maybe<ResolversParentTypes['Post']> };
  PostSubject: ResolversUnionTypes<ResolversParentTypes>['PostSubject'];
  PostUpdateInput: PostUpdateInput;
  PostUpdatePayload: Omit<PostUpdatePayload, 'errors' | 'post'> & { errors: Array<ResolversParentTypes['UserError']>, post?: Maybe<ResolversParentTypes['Post']> };
  Query: Record<PropertyKey, never>;
  Reaction: ReactionRow;
  ReactionAddInput: ReactionAddInput;
  ReactionAddPayload: Omit<ReactionAddPayload, 'errors' | 'reactionGroups'> & { errors: Array<ResolversParentTypes['UserError']>, reactionGroups?: Maybe<Array<ResolversParentTypes['ReactionGroup']>> };
  ReactionConnection: Connection<ResolversTypes["Reaction"]>;
  ReactionEdge: Omit<ReactionEdge, 'node'> & { node: ResolversParentTypes['Reaction'] };
  ReactionEvent: ReactionEventParent;
  ReactionGroup: ReactionGroupRow;
  ReactionRemoveInput: ReactionRemoveInput;
  ReactionRemovePayload: Omit<ReactionRemovePayload, 'errors' | 'reactionGroups'> & { errors: Array<ResolversParentTypes['UserError']>, reactionGroups?: Maybe<Array<ResolversParentTypes['ReactionGroup']>> };
  ReactionsChanged: ReactionsChangedParent;
  StateError: UserErrorData;
  StreamLagged: StreamLagged;
  Subscription: Record<PropertyKey, never>;
  Tag: TagRow;
  TagConnection: Connection<ResolversTypes["Tag"]>;
  TagEdge: Omit<TagEdge, 'node'> & { node: ResolversParentTypes['Tag'] };
  TagFollowSetInput: TagFollowSetInput;
  TagFollowSetPayload: Omit<TagFollowSetPayload, 'errors' | 'tag'> & { errors: Array<ResolversParentTypes['UserError']>, tag?: Maybe<ResolversParentTypes['Tag']> };
  ThreadSubscriptionSetInput: ThreadSubscriptionSetInput;
  ThreadSubscriptionSetPayload: Omit<ThreadSubscriptionSetPayload, 'errors'> & { errors: Array<ResolversParentTypes['UserError']> };
  TimeZone: Scalars['TimeZone']['output'];
  URL: Scalars['URL']['output'];
  User: Reference;
  UserBlockInput: UserBlockInput;
  UserBlockPayload: Omit<UserBlockPayload, 'errors' | 'user'> & { errors: Array<ResolversParentTypes['UserError']>, user?: Maybe<ResolversParentTypes['User']> };
  UserConnection: Connection<ResolversTypes["User"]>;
  UserEdge: Omit<UserEdge, 'node'> & { node: ResolversParentTypes['User'] };
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  UserFollowInput: UserFollowInput;
  UserFollowPayload: Omit<UserFollowPayload, 'errors' | 'user'> & { errors: Array<ResolversParentTypes['UserError']>, user?: Maybe<ResolversParentTypes['User']> };
  UserMuteInput: UserMuteInput;
  UserMutePayload: Omit<UserMutePayload, 'errors' | 'user'> & { errors: Array<ResolversParentTypes['UserError']>, user?: Maybe<ResolversParentTypes['User']> };
  UserUnblockInput: UserUnblockInput;
  UserUnblockPayload: Omit<UserUnblockPayload, 'errors' | 'user'> & { errors: Array<ResolversParentTypes['UserError']>, user?: Maybe<ResolversParentTypes['User']> };
  UserUnfollowInput: UserUnfollowInput;
  UserUnfollowPayload: Omit<UserUnfollowPayload, 'errors' | 'user'> & { errors: Array<ResolversParentTypes['UserError']>, user?: Maybe<ResolversParentTypes['User']> };
  UserUnmuteInput: UserUnmuteInput;
  UserUnmutePayload: Omit<UserUnmutePayload, 'errors' | 'user'> & { errors: Array<ResolversParentTypes['UserError']>, user?: Maybe<ResolversParentTypes['User']> };
};

export type AchievementResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['Achievement'] = ResolversParentTypes['Achievement'], FederationReferenceType extends FederationReferenceTypes['Achievement'] = FederationReferenceTypes['Achievement']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Achievement']> | FederationReferenceType, FederationReferenceType, ContextType>;
  comments?: Resolver<Maybe<ResolversTypes['CommentConnection']>, ParentType, ContextType, RequireFields<AchievementCommentsArgs, 'first'>>;
  commentsCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  likesCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reactionGroups?: Resolver<Maybe<Array<ResolversTypes['ReactionGroup']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface BigIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BigInt'], any> {
  name: 'BigInt';
}

export type BookmarkResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['Bookmark'] = ResolversParentTypes['Bookmark'], FederationReferenceType extends FederationReferenceTypes['Bookmark'] = FederationReferenceTypes['Bookmark']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Bookmark']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  post?: Resolver<Maybe<ResolversTypes['Post']>, ParentType, ContextType>;
  remindAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BookmarkAddPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['BookmarkAddPayload'] = ResolversParentTypes['BookmarkAddPayload']> = {
  bookmark?: Resolver<Maybe<ResolversTypes['Bookmark']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type BookmarkConnectionResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['BookmarkConnection'] = ResolversParentTypes['BookmarkConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BookmarkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Bookmark']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type BookmarkEdgeResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['BookmarkEdge'] = ResolversParentTypes['BookmarkEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Bookmark'], ParentType, ContextType>;
};

export type BookmarkRemovePayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['BookmarkRemovePayload'] = ResolversParentTypes['BookmarkRemovePayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  removedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ClubResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['Club'] = ResolversParentTypes['Club'], FederationReferenceType extends FederationReferenceTypes['Club'] = FederationReferenceTypes['Club']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Club']> | FederationReferenceType, FederationReferenceType, ContextType>;
  canonicalUrl?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['Markdown']>, ParentType, ContextType>;
  discussions?: Resolver<Maybe<ResolversTypes['PostConnection']>, ParentType, ContextType, RequireFields<ClubDiscussionsArgs, 'first'>>;
  displayImageUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  displaySubtitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  displayTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  joinPolicy?: Resolver<ResolversTypes['ClubJoinPolicy'], ParentType, ContextType>;
  members?: Resolver<Maybe<ResolversTypes['ClubMembershipConnection']>, ParentType, ContextType, RequireFields<ClubMembersArgs, 'first' | 'status'>>;
  membersCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  resources?: Resolver<Maybe<ResolversTypes['ClubResourceConnection']>, ParentType, ContextType, RequireFields<ClubResourcesArgs, 'first'>>;
  rules?: Resolver<Maybe<ResolversTypes['Markdown']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ClubStatus'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  viewerCanManage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerMembership?: Resolver<Maybe<ResolversTypes['ClubMembership']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['ClubVisibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClubActivityResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['ClubActivity'] = ResolversParentTypes['ClubActivity']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ClubActivityKind'], ParentType, ContextType>;
  membership?: Resolver<Maybe<ResolversTypes['ClubMembership']>, ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  post?: Resolver<Maybe<ResolversTypes['Post']>, ParentType, ContextType>;
  resource?: Resolver<Maybe<ResolversTypes['ClubResource']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClubArchivePayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['ClubArchivePayload'] = ResolversParentTypes['ClubArchivePayload']> = {
  club?: Resolver<Maybe<ResolversTypes['Club']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ClubConnectionResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['ClubConnection'] = ResolversParentTypes['ClubConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ClubEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Club']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ClubCreatePayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['ClubCreatePayload'] = ResolversParentTypes['ClubCreatePayload']> = {
  club?: Resolver<Maybe<ResolversTypes['Club']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ClubEdgeResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['ClubEdge'] = ResolversParentTypes['ClubEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Club'], ParentType, ContextType>;
};

export type ClubEventResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['ClubEvent'] = ResolversParentTypes['ClubEvent']> = {
  __resolveType: TypeResolveFn<'ClubActivity' | 'StreamLagged', ParentType, ContextType>;
};

export type ClubInvitationRespondPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['ClubInvitationRespondPayload'] = ResolversParentTypes['ClubInvitationRespondPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  membership?: Resolver<Maybe<ResolversTypes['ClubMembership']>, ParentType, ContextType>;
};

export type ClubInvitePayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['ClubInvitePayload'] = ResolversParentTypes['ClubInvitePayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  memberships?: Resolver<Maybe<Array<ResolversTypes['ClubMembership']>>, ParentType, ContextType>;
};

export type ClubJoinPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['ClubJoinPayload'] = ResolversParentTypes['ClubJoinPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  membership?: Resolver<Maybe<ResolversTypes['ClubMembership']>, ParentType, ContextType>;
};

export type ClubLeavePayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['ClubLeavePayload'] = ResolversParentTypes['ClubLeavePayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  membership?: Resolver<Maybe<ResolversTypes['ClubMembership']>, ParentType, ContextType>;
};

export type ClubMemberApprovePayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['ClubMemberApprovePayload'] = ResolversParentTypes['ClubMemberApprovePayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  membership?: Resolver<Maybe<ResolversTypes['ClubMembership']>, ParentType, ContextType>;
};

export type ClubMemberBanPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['ClubMemberBanPayload'] = ResolversParentTypes['ClubMemberBanPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  membership?: Resolver<Maybe<ResolversTypes['ClubMembership']>, ParentType, ContextType>;
};

export type ClubMemberRemovePayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['ClubMemberRemovePayload'] = ResolversParentTypes['ClubMemberRemovePayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  removedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ClubMemberRoleSetPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['ClubMemberRoleSetPayload'] = ResolversParentTypes['ClubMemberRoleSetPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  membership?: Resolver<Maybe<ResolversTypes['ClubMembership']>, ParentType, ContextType>;
};

export type ClubMembershipResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['ClubMembership'] = ResolversParentTypes['ClubMembership'], FederationReferenceType extends FederationReferenceTypes['ClubMembership'] = FederationReferenceTypes['ClubMembership']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ClubMembership']> | FederationReferenceType, FederationReferenceType, ContextType>;
  club?: Resolver<ResolversTypes['Club'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invitedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  joinedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ClubRole'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ClubMembershipStatus'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClubMembershipConnectionResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['ClubMembershipConnection'] = ResolversParentTypes['ClubMembershipConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ClubMembershipEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ClubMembership']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ClubMembershipEdgeResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['ClubMembershipEdge'] = ResolversParentTypes['ClubMembershipEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ClubMembership'], ParentType, ContextType>;
};

export type ClubResourceResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['ClubResource'] = ResolversParentTypes['ClubResource'], FederationReferenceType extends FederationReferenceTypes['ClubResource'] = FederationReferenceTypes['ClubResource']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ClubResource']> | FederationReferenceType, FederationReferenceType, ContextType>;
  canonicalUrl?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  club?: Resolver<ResolversTypes['Club'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  displayImageUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  displaySubtitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  displayTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  downloadsCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  uploader?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClubResourceConnectionResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['ClubResourceConnection'] = ResolversParentTypes['ClubResourceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ClubResourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ClubResource']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ClubResourceCreatePayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['ClubResourceCreatePayload'] = ResolversParentTypes['ClubResourceCreatePayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  resource?: Resolver<Maybe<ResolversTypes['ClubResource']>, ParentType, ContextType>;
};

export type ClubResourceDeletePayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['ClubResourceDeletePayload'] = ResolversParentTypes['ClubResourceDeletePayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ClubResourceEdgeResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['ClubResourceEdge'] = ResolversParentTypes['ClubResourceEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ClubResource'], ParentType, ContextType>;
};

export type ClubResourceUpdatePayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['ClubResourceUpdatePayload'] = ResolversParentTypes['ClubResourceUpdatePayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  resource?: Resolver<Maybe<ResolversTypes['ClubResource']>, ParentType, ContextType>;
};

export type ClubUpdatePayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['ClubUpdatePayload'] = ResolversParentTypes['ClubUpdatePayload']> = {
  club?: Resolver<Maybe<ResolversTypes['Club']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CommentResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['Comment'] = ResolversParentTypes['Comment'], FederationReferenceType extends FederationReferenceTypes['Comment'] = FederationReferenceTypes['Comment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Comment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  canonicalUrl?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  content?: Resolver<ResolversTypes['Markdown'], ParentType, ContextType>;
  contentHtml?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  displayImageUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  displaySubtitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  displayTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isAcceptedAnswer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isEdited?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  likesCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Comment']>, ParentType, ContextType>;
  reactionGroups?: Resolver<Array<ResolversTypes['ReactionGroup']>, ParentType, ContextType>;
  replies?: Resolver<Maybe<ResolversTypes['CommentConnection']>, ParentType, ContextType, RequireFields<CommentRepliesArgs, 'first'>>;
  repliesCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PostStatus'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['CommentSubject']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  viewerCanModerate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanUpdate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerReactions?: Resolver<Array<ResolversTypes['ReactionType']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommentAcceptPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['CommentAcceptPayload'] = ResolversParentTypes['CommentAcceptPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  post?: Resolver<Maybe<ResolversTypes['Post']>, ParentType, ContextType>;
};

export type CommentAddedResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['CommentAdded'] = ResolversParentTypes['CommentAdded']> = {
  comment?: Resolver<Maybe<ResolversTypes['Comment']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommentConnectionResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['CommentConnection'] = ResolversParentTypes['CommentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CommentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Comment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CommentCreatePayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['CommentCreatePayload'] = ResolversParentTypes['CommentCreatePayload']> = {
  comment?: Resolver<Maybe<ResolversTypes['Comment']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CommentDeletePayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['CommentDeletePayload'] = ResolversParentTypes['CommentDeletePayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CommentEdgeResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['CommentEdge'] = ResolversParentTypes['CommentEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Comment'], ParentType, ContextType>;
};

export type CommentEventResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['CommentEvent'] = ResolversParentTypes['CommentEvent']> = {
  __resolveType: TypeResolveFn<'CommentAdded' | 'CommentRemoved' | 'StreamLagged', ParentType, ContextType>;
};

export type CommentRemovedResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['CommentRemoved'] = ResolversParentTypes['CommentRemoved']> = {
  commentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommentSubjectResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['CommentSubject'] = ResolversParentTypes['CommentSubject']> = {
  __resolveType: TypeResolveFn<'Achievement' | 'Post', ParentType, ContextType>;
};

export type CommentUpdatePayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['CommentUpdatePayload'] = ResolversParentTypes['CommentUpdatePayload']> = {
  comment?: Resolver<Maybe<ResolversTypes['Comment']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConflictErrorResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['ConflictError'] = ResolversParentTypes['ConflictError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  currentVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  existingId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContentReportResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['ContentReport'] = ResolversParentTypes['ContentReport'], FederationReferenceType extends FederationReferenceTypes['ContentReport'] = FederationReferenceTypes['ContentReport']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ContentReport']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  details?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['ReportReason'], ParentType, ContextType>;
  reporter?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  targetId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContentReportConnectionResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['ContentReportConnection'] = ResolversParentTypes['ContentReportConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ContentReportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ContentReport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ContentReportEdgeResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['ContentReportEdge'] = ResolversParentTypes['ContentReportEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ContentReport'], ParentType, ContextType>;
};

export type ContentReportPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['ContentReportPayload'] = ResolversParentTypes['ContentReportPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['ContentReport']>, ParentType, ContextType>;
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

export type FeedAdvancedResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['FeedAdvanced'] = ResolversParentTypes['FeedAdvanced']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  newPostsCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  newestPost?: Resolver<Maybe<ResolversTypes['Post']>, ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FeedEventResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['FeedEvent'] = ResolversParentTypes['FeedEvent']> = {
  __resolveType: TypeResolveFn<'FeedAdvanced' | 'StreamLagged', ParentType, ContextType>;
};

export type FriendshipResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['Friendship'] = ResolversParentTypes['Friendship'], FederationReferenceType extends FederationReferenceTypes['Friendship'] = FederationReferenceTypes['Friendship']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Friendship']> | FederationReferenceType, FederationReferenceType, ContextType>;
  addressee?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requester?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  respondedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FriendshipStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FriendshipConnectionResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['FriendshipConnection'] = ResolversParentTypes['FriendshipConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FriendshipEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Friendship']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type FriendshipEdgeResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['FriendshipEdge'] = ResolversParentTypes['FriendshipEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Friendship'], ParentType, ContextType>;
};

export type FriendshipRemovePayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['FriendshipRemovePayload'] = ResolversParentTypes['FriendshipRemovePayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type FriendshipRequestPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['FriendshipRequestPayload'] = ResolversParentTypes['FriendshipRequestPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  friendship?: Resolver<Maybe<ResolversTypes['Friendship']>, ParentType, ContextType>;
};

export type FriendshipRespondPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['FriendshipRespondPayload'] = ResolversParentTypes['FriendshipRespondPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  friendship?: Resolver<Maybe<ResolversTypes['Friendship']>, ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'Club' | 'ClubResource' | 'Comment' | 'Post', ParentType, ContextType>;
};

export interface LocaleScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Locale'], any> {
  name: 'Locale';
}

export interface MarkdownScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Markdown'], any> {
  name: 'Markdown';
}

export type ModerationActPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['ModerationActPayload'] = ResolversParentTypes['ModerationActPayload']> = {
  case?: Resolver<Maybe<ResolversTypes['ModerationCase']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ModerationActionResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['ModerationAction'] = ResolversParentTypes['ModerationAction']> = {
  actor?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ModerationActionKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ModerationAppealPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['ModerationAppealPayload'] = ResolversParentTypes['ModerationAppealPayload']> = {
  case?: Resolver<Maybe<ResolversTypes['ModerationCase']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ModerationAssignPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['ModerationAssignPayload'] = ResolversParentTypes['ModerationAssignPayload']> = {
  case?: Resolver<Maybe<ResolversTypes['ModerationCase']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ModerationCaseResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['ModerationCase'] = ResolversParentTypes['ModerationCase'], FederationReferenceType extends FederationReferenceTypes['ModerationCase'] = FederationReferenceTypes['ModerationCase']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ModerationCase']> | FederationReferenceType, FederationReferenceType, ContextType>;
  actions?: Resolver<Array<ResolversTypes['ModerationAction']>, ParentType, ContextType>;
  appealMessage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  assignee?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reports?: Resolver<Maybe<ResolversTypes['ContentReportConnection']>, ParentType, ContextType, RequireFields<ModerationCaseReportsArgs, 'first'>>;
  reportsCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  resolvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ModerationStatus'], ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['ModerationTarget']>, ParentType, ContextType>;
  targetId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ModerationCaseConnectionResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['ModerationCaseConnection'] = ResolversParentTypes['ModerationCaseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ModerationCaseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ModerationCase']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ModerationCaseEdgeResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['ModerationCaseEdge'] = ResolversParentTypes['ModerationCaseEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ModerationCase'], ParentType, ContextType>;
};

export type ModerationTargetResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['ModerationTarget'] = ResolversParentTypes['ModerationTarget']> = {
  __resolveType: TypeResolveFn<'Achievement' | 'Club' | 'ClubResource' | 'Comment' | 'Post' | 'User', ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  bookmarkAdd?: Resolver<Maybe<ResolversTypes['BookmarkAddPayload']>, ParentType, ContextType, RequireFields<MutationBookmarkAddArgs, 'input'>>;
  bookmarkRemove?: Resolver<Maybe<ResolversTypes['BookmarkRemovePayload']>, ParentType, ContextType, RequireFields<MutationBookmarkRemoveArgs, 'input'>>;
  clubArchive?: Resolver<Maybe<ResolversTypes['ClubArchivePayload']>, ParentType, ContextType, RequireFields<MutationClubArchiveArgs, 'input'>>;
  clubCreate?: Resolver<Maybe<ResolversTypes['ClubCreatePayload']>, ParentType, ContextType, RequireFields<MutationClubCreateArgs, 'input'>>;
  clubInvitationRespond?: Resolver<Maybe<ResolversTypes['ClubInvitationRespondPayload']>, ParentType, ContextType, RequireFields<MutationClubInvitationRespondArgs, 'input'>>;
  clubInvite?: Resolver<Maybe<ResolversTypes['ClubInvitePayload']>, ParentType, ContextType, RequireFields<MutationClubInviteArgs, 'input'>>;
  clubJoin?: Resolver<Maybe<ResolversTypes['ClubJoinPayload']>, ParentType, ContextType, RequireFields<MutationClubJoinArgs, 'input'>>;
  clubLeave?: Resolver<Maybe<ResolversTypes['ClubLeavePayload']>, ParentType, ContextType, RequireFields<MutationClubLeaveArgs, 'input'>>;
  clubMemberApprove?: Resolver<Maybe<ResolversTypes['ClubMemberApprovePayload']>, ParentType, ContextType, RequireFields<MutationClubMemberApproveArgs, 'input'>>;
  clubMemberBan?: Resolver<Maybe<ResolversTypes['ClubMemberBanPayload']>, ParentType, ContextType, RequireFields<MutationClubMemberBanArgs, 'input'>>;
  clubMemberRemove?: Resolver<Maybe<ResolversTypes['ClubMemberRemovePayload']>, ParentType, ContextType, RequireFields<MutationClubMemberRemoveArgs, 'input'>>;
  clubMemberRoleSet?: Resolver<Maybe<ResolversTypes['ClubMemberRoleSetPayload']>, ParentType, ContextType, RequireFields<MutationClubMemberRoleSetArgs, 'input'>>;
  clubResourceCreate?: Resolver<Maybe<ResolversTypes['ClubResourceCreatePayload']>, ParentType, ContextType, RequireFields<MutationClubResourceCreateArgs, 'input'>>;
  clubResourceDelete?: Resolver<Maybe<ResolversTypes['ClubResourceDeletePayload']>, ParentType, ContextType, RequireFields<MutationClubResourceDeleteArgs, 'input'>>;
  clubResourceUpdate?: Resolver<Maybe<ResolversTypes['ClubResourceUpdatePayload']>, ParentType, ContextType, RequireFields<MutationClubResourceUpdateArgs, 'input'>>;
  clubUpdate?: Resolver<Maybe<ResolversTypes['ClubUpdatePayload']>, ParentType, ContextType, RequireFields<MutationClubUpdateArgs, 'input'>>;
  commentAccept?: Resolver<Maybe<ResolversTypes['CommentAcceptPayload']>, ParentType, ContextType, RequireFields<MutationCommentAcceptArgs, 'input'>>;
  commentCreate?: Resolver<Maybe<ResolversTypes['CommentCreatePayload']>, ParentType, ContextType, RequireFields<MutationCommentCreateArgs, 'input'>>;
  commentDelete?: Resolver<Maybe<ResolversTypes['CommentDeletePayload']>, ParentType, ContextType, RequireFields<MutationCommentDeleteArgs, 'input'>>;
  commentUpdate?: Resolver<Maybe<ResolversTypes['CommentUpdatePayload']>, ParentType, ContextType, RequireFields<MutationCommentUpdateArgs, 'input'>>;
  contentReport?: Resolver<Maybe<ResolversTypes['ContentReportPayload']>, ParentType, ContextType, RequireFields<MutationContentReportArgs, 'input'>>;
  friendshipRemove?: Resolver<Maybe<ResolversTypes['FriendshipRemovePayload']>, ParentType, ContextType, RequireFields<MutationFriendshipRemoveArgs, 'input'>>;
  friendshipRequest?: Resolver<Maybe<ResolversTypes['FriendshipRequestPayload']>, ParentType, ContextType, RequireFields<MutationFriendshipRequestArgs, 'input'>>;
  friendshipRespond?: Resolver<Maybe<ResolversTypes['FriendshipRespondPayload']>, ParentType, ContextType, RequireFields<MutationFriendshipRespondArgs, 'input'>>;
  moderationAct?: Resolver<Maybe<ResolversTypes['ModerationActPayload']>, ParentType, ContextType, RequireFields<MutationModerationActArgs, 'input'>>;
  moderationAppeal?: Resolver<Maybe<ResolversTypes['ModerationAppealPayload']>, ParentType, ContextType, RequireFields<MutationModerationAppealArgs, 'input'>>;
  moderationAssign?: Resolver<Maybe<ResolversTypes['ModerationAssignPayload']>, ParentType, ContextType, RequireFields<MutationModerationAssignArgs, 'input'>>;
  postCreate?: Resolver<Maybe<ResolversTypes['PostCreatePayload']>, ParentType, ContextType, RequireFields<MutationPostCreateArgs, 'input'>>;
  postDelete?: Resolver<Maybe<ResolversTypes['PostDeletePayload']>, ParentType, ContextType, RequireFields<MutationPostDeleteArgs, 'input'>>;
  postLockSet?: Resolver<Maybe<ResolversTypes['PostLockSetPayload']>, ParentType, ContextType, RequireFields<MutationPostLockSetArgs, 'input'>>;
  postPinSet?: Resolver<Maybe<ResolversTypes['PostPinSetPayload']>, ParentType, ContextType, RequireFields<MutationPostPinSetArgs, 'input'>>;
  postPublish?: Resolver<Maybe<ResolversTypes['PostPublishPayload']>, ParentType, ContextType, RequireFields<MutationPostPublishArgs, 'input'>>;
  postShare?: Resolver<Maybe<ResolversTypes['PostSharePayload']>, ParentType, ContextType, RequireFields<MutationPostShareArgs, 'input'>>;
  postUpdate?: Resolver<Maybe<ResolversTypes['PostUpdatePayload']>, ParentType, ContextType, RequireFields<MutationPostUpdateArgs, 'input'>>;
  reactionAdd?: Resolver<Maybe<ResolversTypes['ReactionAddPayload']>, ParentType, ContextType, RequireFields<MutationReactionAddArgs, 'input'>>;
  reactionRemove?: Resolver<Maybe<ResolversTypes['ReactionRemovePayload']>, ParentType, ContextType, RequireFields<MutationReactionRemoveArgs, 'input'>>;
  tagFollowSet?: Resolver<Maybe<ResolversTypes['TagFollowSetPayload']>, ParentType, ContextType, RequireFields<MutationTagFollowSetArgs, 'input'>>;
  threadSubscriptionSet?: Resolver<Maybe<ResolversTypes['ThreadSubscriptionSetPayload']>, ParentType, ContextType, RequireFields<MutationThreadSubscriptionSetArgs, 'input'>>;
  userBlock?: Resolver<Maybe<ResolversTypes['UserBlockPayload']>, ParentType, ContextType, RequireFields<MutationUserBlockArgs, 'input'>>;
  userFollow?: Resolver<Maybe<ResolversTypes['UserFollowPayload']>, ParentType, ContextType, RequireFields<MutationUserFollowArgs, 'input'>>;
  userMute?: Resolver<Maybe<ResolversTypes['UserMutePayload']>, ParentType, ContextType, RequireFields<MutationUserMuteArgs, 'input'>>;
  userUnblock?: Resolver<Maybe<ResolversTypes['UserUnblockPayload']>, ParentType, ContextType, RequireFields<MutationUserUnblockArgs, 'input'>>;
  userUnfollow?: Resolver<Maybe<ResolversTypes['UserUnfollowPayload']>, ParentType, ContextType, RequireFields<MutationUserUnfollowArgs, 'input'>>;
  userUnmute?: Resolver<Maybe<ResolversTypes['UserUnmutePayload']>, ParentType, ContextType, RequireFields<MutationUserUnmuteArgs, 'input'>>;
};

export type NodeResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Bookmark' | 'Club' | 'ClubMembership' | 'ClubResource' | 'Comment' | 'ContentReport' | 'Friendship' | 'ModerationCase' | 'Post' | 'PostRevision' | 'Reaction' | 'Tag', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
};

export type PostResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['Post'] = ResolversParentTypes['Post'], FederationReferenceType extends FederationReferenceTypes['Post'] = FederationReferenceTypes['Post']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Post']> | FederationReferenceType, FederationReferenceType, ContextType>;
  acceptedAnswer?: Resolver<Maybe<ResolversTypes['Comment']>, ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  canonicalUrl?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  club?: Resolver<Maybe<ResolversTypes['Club']>, ParentType, ContextType>;
  codeLanguage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  comments?: Resolver<Maybe<ResolversTypes['CommentConnection']>, ParentType, ContextType, RequireFields<PostCommentsArgs, 'first'>>;
  commentsCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  content?: Resolver<ResolversTypes['Markdown'], ParentType, ContextType>;
  contentHtml?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  displayImageUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  displaySubtitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  displayTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  excerpt?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PostExcerptArgs, 'length'>>;
  format?: Resolver<ResolversTypes['PostFormat'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isEdited?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isLocked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isPinned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isShare?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  likesCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  linkUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  mentions?: Resolver<Maybe<Array<ResolversTypes['User']>>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reactionGroups?: Resolver<Array<ResolversTypes['ReactionGroup']>, ParentType, ContextType>;
  reactions?: Resolver<Maybe<ResolversTypes['ReactionConnection']>, ParentType, ContextType, RequireFields<PostReactionsArgs, 'first'>>;
  reactionsCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revisions?: Resolver<Maybe<ResolversTypes['PostRevisionConnection']>, ParentType, ContextType, RequireFields<PostRevisionsArgs, 'first'>>;
  scheduledFor?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sharedPost?: Resolver<Maybe<ResolversTypes['Post']>, ParentType, ContextType>;
  sharesCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PostStatus'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['PostSubject']>, ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['Tag']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['PostTopic'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCanModerate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanUpdate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerHasBookmarked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerIsSubscribed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerReactions?: Resolver<Array<ResolversTypes['ReactionType']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['PostVisibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PostConnectionResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['PostConnection'] = ResolversParentTypes['PostConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PostEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Post']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PostCreatePayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['PostCreatePayload'] = ResolversParentTypes['PostCreatePayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  post?: Resolver<Maybe<ResolversTypes['Post']>, ParentType, ContextType>;
};

export type PostDeletePayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['PostDeletePayload'] = ResolversParentTypes['PostDeletePayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PostEdgeResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['PostEdge'] = ResolversParentTypes['PostEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Post'], ParentType, ContextType>;
};

export type PostLockSetPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['PostLockSetPayload'] = ResolversParentTypes['PostLockSetPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  post?: Resolver<Maybe<ResolversTypes['Post']>, ParentType, ContextType>;
};

export type PostPinSetPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['PostPinSetPayload'] = ResolversParentTypes['PostPinSetPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  post?: Resolver<Maybe<ResolversTypes['Post']>, ParentType, ContextType>;
};

export type PostPublishPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['PostPublishPayload'] = ResolversParentTypes['PostPublishPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  post?: Resolver<Maybe<ResolversTypes['Post']>, ParentType, ContextType>;
};

export type PostRevisionResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['PostRevision'] = ResolversParentTypes['PostRevision'], FederationReferenceType extends FederationReferenceTypes['PostRevision'] = FederationReferenceTypes['PostRevision']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PostRevision']> | FederationReferenceType, FederationReferenceType, ContextType>;
  content?: Resolver<ResolversTypes['Markdown'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  editor?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PostRevisionConnectionResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['PostRevisionConnection'] = ResolversParentTypes['PostRevisionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PostRevisionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PostRevision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PostRevisionEdgeResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['PostRevisionEdge'] = ResolversParentTypes['PostRevisionEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PostRevision'], ParentType, ContextType>;
};

export type PostSharePayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['PostSharePayload'] = ResolversParentTypes['PostSharePayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  post?: Resolver<Maybe<ResolversTypes['Post']>, ParentType, ContextType>;
};

export type PostSubjectResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['PostSubject'] = ResolversParentTypes['PostSubject']> = {
  __resolveType: TypeResolveFn<'Achievement', ParentType, ContextType>;
};

export type PostUpdatePayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['PostUpdatePayload'] = ResolversParentTypes['PostUpdatePayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  post?: Resolver<Maybe<ResolversTypes['Post']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  club?: Resolver<Maybe<ResolversTypes['Club']>, ParentType, ContextType, Partial<QueryClubArgs>>;
  clubs?: Resolver<Maybe<ResolversTypes['ClubConnection']>, ParentType, ContextType, RequireFields<QueryClubsArgs, 'first'>>;
  comment?: Resolver<Maybe<ResolversTypes['Comment']>, ParentType, ContextType, RequireFields<QueryCommentArgs, 'id'>>;
  comments?: Resolver<Maybe<ResolversTypes['CommentConnection']>, ParentType, ContextType, RequireFields<QueryCommentsArgs, 'first' | 'subjectId'>>;
  feed?: Resolver<Maybe<ResolversTypes['PostConnection']>, ParentType, ContextType, RequireFields<QueryFeedArgs, 'first' | 'mode'>>;
  moderationCase?: Resolver<Maybe<ResolversTypes['ModerationCase']>, ParentType, ContextType, RequireFields<QueryModerationCaseArgs, 'id'>>;
  moderationQueue?: Resolver<Maybe<ResolversTypes['ModerationCaseConnection']>, ParentType, ContextType, RequireFields<QueryModerationQueueArgs, 'first'>>;
  post?: Resolver<Maybe<ResolversTypes['Post']>, ParentType, ContextType, RequireFields<QueryPostArgs, 'id'>>;
  posts?: Resolver<Maybe<ResolversTypes['PostConnection']>, ParentType, ContextType, RequireFields<QueryPostsArgs, 'first'>>;
  tag?: Resolver<Maybe<ResolversTypes['Tag']>, ParentType, ContextType, RequireFields<QueryTagArgs, 'slug'>>;
  tags?: Resolver<Maybe<ResolversTypes['TagConnection']>, ParentType, ContextType, RequireFields<QueryTagsArgs, 'first'>>;
  trendingTags?: Resolver<Maybe<Array<ResolversTypes['Tag']>>, ParentType, ContextType, RequireFields<QueryTrendingTagsArgs, 'first'>>;
};

export type ReactionResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['Reaction'] = ResolversParentTypes['Reaction'], FederationReferenceType extends FederationReferenceTypes['Reaction'] = FederationReferenceTypes['Reaction']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Reaction']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ReactionType'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReactionAddPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['ReactionAddPayload'] = ResolversParentTypes['ReactionAddPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  reactionGroups?: Resolver<Maybe<Array<ResolversTypes['ReactionGroup']>>, ParentType, ContextType>;
};

export type ReactionConnectionResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['ReactionConnection'] = ResolversParentTypes['ReactionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReactionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Reaction']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ReactionEdgeResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['ReactionEdge'] = ResolversParentTypes['ReactionEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Reaction'], ParentType, ContextType>;
};

export type ReactionEventResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['ReactionEvent'] = ResolversParentTypes['ReactionEvent']> = {
  __resolveType: TypeResolveFn<'ReactionsChanged' | 'StreamLagged', ParentType, ContextType>;
};

export type ReactionGroupResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['ReactionGroup'] = ResolversParentTypes['ReactionGroup']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ReactionType'], ParentType, ContextType>;
  viewerHasReacted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ReactionRemovePayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['ReactionRemovePayload'] = ResolversParentTypes['ReactionRemovePayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  reactionGroups?: Resolver<Maybe<Array<ResolversTypes['ReactionGroup']>>, ParentType, ContextType>;
};

export type ReactionsChangedResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['ReactionsChanged'] = ResolversParentTypes['ReactionsChanged']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reactionGroups?: Resolver<Array<ResolversTypes['ReactionGroup']>, ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  clubActivity?: SubscriptionResolver<Maybe<ResolversTypes['ClubEvent']>, "clubActivity", ParentType, ContextType, RequireFields<SubscriptionClubActivityArgs, 'clubId'>>;
  commentAdded?: SubscriptionResolver<Maybe<ResolversTypes['CommentEvent']>, "commentAdded", ParentType, ContextType, RequireFields<SubscriptionCommentAddedArgs, 'subjectId'>>;
  feedUpdated?: SubscriptionResolver<Maybe<ResolversTypes['FeedEvent']>, "feedUpdated", ParentType, ContextType, RequireFields<SubscriptionFeedUpdatedArgs, 'mode'>>;
  reactionsChanged?: SubscriptionResolver<Maybe<ResolversTypes['ReactionEvent']>, "reactionsChanged", ParentType, ContextType, RequireFields<SubscriptionReactionsChangedArgs, 'subjectId'>>;
};

export type TagResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['Tag'] = ResolversParentTypes['Tag'], FederationReferenceType extends FederationReferenceTypes['Tag'] = FederationReferenceTypes['Tag']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Tag']> | FederationReferenceType, FederationReferenceType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  followersCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  posts?: Resolver<Maybe<ResolversTypes['PostConnection']>, ParentType, ContextType, RequireFields<TagPostsArgs, 'first'>>;
  postsCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  viewerIsFollowing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TagConnectionResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['TagConnection'] = ResolversParentTypes['TagConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TagEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Tag']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TagEdgeResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['TagEdge'] = ResolversParentTypes['TagEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Tag'], ParentType, ContextType>;
};

export type TagFollowSetPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['TagFollowSetPayload'] = ResolversParentTypes['TagFollowSetPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  tag?: Resolver<Maybe<ResolversTypes['Tag']>, ParentType, ContextType>;
};

export type ThreadSubscriptionSetPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['ThreadSubscriptionSetPayload'] = ResolversParentTypes['ThreadSubscriptionSetPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export interface TimeZoneScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['TimeZone'], any> {
  name: 'TimeZone';
}

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type UserResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  blockedUsers?: Resolver<Maybe<ResolversTypes['UserConnection']>, ParentType, ContextType, RequireFields<UserBlockedUsersArgs, 'first'>>;
  bookmarks?: Resolver<Maybe<ResolversTypes['BookmarkConnection']>, ParentType, ContextType, RequireFields<UserBookmarksArgs, 'first'>>;
  clubs?: Resolver<Maybe<ResolversTypes['ClubMembershipConnection']>, ParentType, ContextType, RequireFields<UserClubsArgs, 'first'>>;
  commentsCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  drafts?: Resolver<Maybe<ResolversTypes['PostConnection']>, ParentType, ContextType, RequireFields<UserDraftsArgs, 'first'>>;
  followedTags?: Resolver<Maybe<Array<ResolversTypes['Tag']>>, ParentType, ContextType>;
  followers?: Resolver<Maybe<ResolversTypes['UserConnection']>, ParentType, ContextType, RequireFields<UserFollowersArgs, 'first'>>;
  followersCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  following?: Resolver<Maybe<ResolversTypes['UserConnection']>, ParentType, ContextType, RequireFields<UserFollowingArgs, 'first'>>;
  followingCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  friendSuggestions?: Resolver<Maybe<Array<ResolversTypes['User']>>, ParentType, ContextType, RequireFields<UserFriendSuggestionsArgs, 'first'>>;
  friends?: Resolver<Maybe<ResolversTypes['UserConnection']>, ParentType, ContextType, RequireFields<UserFriendsArgs, 'first'>>;
  friendsCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  friendshipRequests?: Resolver<Maybe<ResolversTypes['FriendshipConnection']>, ParentType, ContextType, RequireFields<UserFriendshipRequestsArgs, 'first' | 'incoming'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mutedUsers?: Resolver<Maybe<ResolversTypes['UserConnection']>, ParentType, ContextType, RequireFields<UserMutedUsersArgs, 'first'>>;
  posts?: Resolver<Maybe<ResolversTypes['PostConnection']>, ParentType, ContextType, RequireFields<UserPostsArgs, 'first'>>;
  viewerFriendship?: Resolver<Maybe<ResolversTypes['Friendship']>, ParentType, ContextType>;
  viewerHasBlocked?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  viewerHasMuted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  viewerIsFollowing?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserBlockPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['UserBlockPayload'] = ResolversParentTypes['UserBlockPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type UserConnectionResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['UserConnection'] = ResolversParentTypes['UserConnection']> = {
  edges?: Resolver<Array<ResolversTypes['UserEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['User']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type UserEdgeResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['UserEdge'] = ResolversParentTypes['UserEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'InputError' | 'LimitError' | 'StateError', ParentType, ContextType>;
};

export type UserFollowPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['UserFollowPayload'] = ResolversParentTypes['UserFollowPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type UserMutePayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['UserMutePayload'] = ResolversParentTypes['UserMutePayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type UserUnblockPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['UserUnblockPayload'] = ResolversParentTypes['UserUnblockPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type UserUnfollowPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['UserUnfollowPayload'] = ResolversParentTypes['UserUnfollowPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type UserUnmutePayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['UserUnmutePayload'] = ResolversParentTypes['UserUnmutePayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Ctx> = {
  Achievement?: AchievementResolvers<ContextType>;
  BigInt?: GraphQLScalarType;
  Bookmark?: BookmarkResolvers<ContextType>;
  BookmarkAddPayload?: BookmarkAddPayloadResolvers<ContextType>;
  BookmarkConnection?: BookmarkConnectionResolvers<ContextType>;
  BookmarkEdge?: BookmarkEdgeResolvers<ContextType>;
  BookmarkRemovePayload?: BookmarkRemovePayloadResolvers<ContextType>;
  Club?: ClubResolvers<ContextType>;
  ClubActivity?: ClubActivityResolvers<ContextType>;
  ClubArchivePayload?: ClubArchivePayloadResolvers<ContextType>;
  ClubConnection?: ClubConnectionResolvers<ContextType>;
  ClubCreatePayload?: ClubCreatePayloadResolvers<ContextType>;
  ClubEdge?: ClubEdgeResolvers<ContextType>;
  ClubEvent?: ClubEventResolvers<ContextType>;
  ClubInvitationRespondPayload?: ClubInvitationRespondPayloadResolvers<ContextType>;
  ClubInvitePayload?: ClubInvitePayloadResolvers<ContextType>;
  ClubJoinPayload?: ClubJoinPayloadResolvers<ContextType>;
  ClubLeavePayload?: ClubLeavePayloadResolvers<ContextType>;
  ClubMemberApprovePayload?: ClubMemberApprovePayloadResolvers<ContextType>;
  ClubMemberBanPayload?: ClubMemberBanPayloadResolvers<ContextType>;
  ClubMemberRemovePayload?: ClubMemberRemovePayloadResolvers<ContextType>;
  ClubMemberRoleSetPayload?: ClubMemberRoleSetPayloadResolvers<ContextType>;
  ClubMembership?: ClubMembershipResolvers<ContextType>;
  ClubMembershipConnection?: ClubMembershipConnectionResolvers<ContextType>;
  ClubMembershipEdge?: ClubMembershipEdgeResolvers<ContextType>;
  ClubResource?: ClubResourceResolvers<ContextType>;
  ClubResourceConnection?: ClubResourceConnectionResolvers<ContextType>;
  ClubResourceCreatePayload?: ClubResourceCreatePayloadResolvers<ContextType>;
  ClubResourceDeletePayload?: ClubResourceDeletePayloadResolvers<ContextType>;
  ClubResourceEdge?: ClubResourceEdgeResolvers<ContextType>;
  ClubResourceUpdatePayload?: ClubResourceUpdatePayloadResolvers<ContextType>;
  ClubUpdatePayload?: ClubUpdatePayloadResolvers<ContextType>;
  Comment?: CommentResolvers<ContextType>;
  CommentAcceptPayload?: CommentAcceptPayloadResolvers<ContextType>;
  CommentAdded?: CommentAddedResolvers<ContextType>;
  CommentConnection?: CommentConnectionResolvers<ContextType>;
  CommentCreatePayload?: CommentCreatePayloadResolvers<ContextType>;
  CommentDeletePayload?: CommentDeletePayloadResolvers<ContextType>;
  CommentEdge?: CommentEdgeResolvers<ContextType>;
  CommentEvent?: CommentEventResolvers<ContextType>;
  CommentRemoved?: CommentRemovedResolvers<ContextType>;
  CommentSubject?: CommentSubjectResolvers<ContextType>;
  CommentUpdatePayload?: CommentUpdatePayloadResolvers<ContextType>;
  ConflictError?: ConflictErrorResolvers<ContextType>;
  ContentReport?: ContentReportResolvers<ContextType>;
  ContentReportConnection?: ContentReportConnectionResolvers<ContextType>;
  ContentReportEdge?: ContentReportEdgeResolvers<ContextType>;
  ContentReportPayload?: ContentReportPayloadResolvers<ContextType>;
  CurrencyCode?: GraphQLScalarType;
  Cursor?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  EmailAddress?: GraphQLScalarType;
  FeedAdvanced?: FeedAdvancedResolvers<ContextType>;
  FeedEvent?: FeedEventResolvers<ContextType>;
  Friendship?: FriendshipResolvers<ContextType>;
  FriendshipConnection?: FriendshipConnectionResolvers<ContextType>;
  FriendshipEdge?: FriendshipEdgeResolvers<ContextType>;
  FriendshipRemovePayload?: FriendshipRemovePayloadResolvers<ContextType>;
  FriendshipRequestPayload?: FriendshipRequestPayloadResolvers<ContextType>;
  FriendshipRespondPayload?: FriendshipRespondPayloadResolvers<ContextType>;
  InputError?: InputErrorResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  LimitError?: LimitErrorResolvers<ContextType>;
  Linkable?: LinkableResolvers<ContextType>;
  Locale?: GraphQLScalarType;
  Markdown?: GraphQLScalarType;
  ModerationActPayload?: ModerationActPayloadResolvers<ContextType>;
  ModerationAction?: ModerationActionResolvers<ContextType>;
  ModerationAppealPayload?: ModerationAppealPayloadResolvers<ContextType>;
  ModerationAssignPayload?: ModerationAssignPayloadResolvers<ContextType>;
  ModerationCase?: ModerationCaseResolvers<ContextType>;
  ModerationCaseConnection?: ModerationCaseConnectionResolvers<ContextType>;
  ModerationCaseEdge?: ModerationCaseEdgeResolvers<ContextType>;
  ModerationTarget?: ModerationTargetResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Post?: PostResolvers<ContextType>;
  PostConnection?: PostConnectionResolvers<ContextType>;
  PostCreatePayload?: PostCreatePayloadResolvers<ContextType>;
  PostDeletePayload?: PostDeletePayloadResolvers<ContextType>;
  PostEdge?: PostEdgeResolvers<ContextType>;
  PostLockSetPayload?: PostLockSetPayloadResolvers<ContextType>;
  PostPinSetPayload?: PostPinSetPayloadResolvers<ContextType>;
  PostPublishPayload?: PostPublishPayloadResolvers<ContextType>;
  PostRevision?: PostRevisionResolvers<ContextType>;
  PostRevisionConnection?: PostRevisionConnectionResolvers<ContextType>;
  PostRevisionEdge?: PostRevisionEdgeResolvers<ContextType>;
  PostSharePayload?: PostSharePayloadResolvers<ContextType>;
  PostSubject?: PostSubjectResolvers<ContextType>;
  PostUpdatePayload?: PostUpdatePayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Reaction?: ReactionResolvers<ContextType>;
  ReactionAddPayload?: ReactionAddPayloadResolvers<ContextType>;
  ReactionConnection?: ReactionConnectionResolvers<ContextType>;
  ReactionEdge?: ReactionEdgeResolvers<ContextType>;
  ReactionEvent?: ReactionEventResolvers<ContextType>;
  ReactionGroup?: ReactionGroupResolvers<ContextType>;
  ReactionRemovePayload?: ReactionRemovePayloadResolvers<ContextType>;
  ReactionsChanged?: ReactionsChangedResolvers<ContextType>;
  StateError?: StateErrorResolvers<ContextType>;
  StreamLagged?: StreamLaggedResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Tag?: TagResolvers<ContextType>;
  TagConnection?: TagConnectionResolvers<ContextType>;
  TagEdge?: TagEdgeResolvers<ContextType>;
  TagFollowSetPayload?: TagFollowSetPayloadResolvers<ContextType>;
  ThreadSubscriptionSetPayload?: ThreadSubscriptionSetPayloadResolvers<ContextType>;
  TimeZone?: GraphQLScalarType;
  URL?: GraphQLScalarType;
  User?: UserResolvers<ContextType>;
  UserBlockPayload?: UserBlockPayloadResolvers<ContextType>;
  UserConnection?: UserConnectionResolvers<ContextType>;
  UserEdge?: UserEdgeResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  UserFollowPayload?: UserFollowPayloadResolvers<ContextType>;
  UserMutePayload?: UserMutePayloadResolvers<ContextType>;
  UserUnblockPayload?: UserUnblockPayloadResolvers<ContextType>;
  UserUnfollowPayload?: UserUnfollowPayloadResolvers<ContextType>;
  UserUnmutePayload?: UserUnmutePayloadResolvers<ContextType>;
};

