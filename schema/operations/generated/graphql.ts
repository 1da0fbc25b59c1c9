/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Whether an affiliation was checked. */
export type AffiliationStatus =
  | 'PENDING'
  | 'REJECTED'
  | 'UNVERIFIED'
  | 'VERIFIED';

/** Input of `authLogin`. */
export type AuthLoginInput = {
  /** Shown in the list of sessions; up to 100 characters. */
  deviceName?: string | null | undefined;
  /** Email or username. */
  identifier: string;
  password: string;
};

/** How people get into a club. */
export type ClubJoinPolicy =
  | 'APPROVAL'
  | 'INVITE_ONLY'
  | 'OPEN';

/** State of a club membership. */
export type ClubMembershipStatus =
  | 'ACTIVE'
  | 'BANNED'
  | 'INVITED'
  | 'LEFT'
  | 'PENDING';

/** Rank inside a club, highest first. A member can act on lower ranks only. */
export type ClubRole =
  | 'ADMIN'
  | 'MEMBER'
  | 'MODERATOR'
  | 'OWNER';

/** Who can find a club and read it. */
export type ClubVisibility =
  /** Not listed; null for everyone but members. */
  | 'HIDDEN'
  /** Listed; content for members only. */
  | 'PRIVATE'
  | 'PUBLIC';

/** Input of `emailUnsubscribe`. */
export type EmailUnsubscribeInput = {
  /** Default: the category of the mail. */
  category?: NotificationCategory | null | undefined;
  token: string;
};

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

/** Shape of a post's main content. */
export type PostFormat =
  | 'CODE'
  | 'IMAGE'
  | 'LINK'
  | 'TEXT'
  | 'VIDEO';

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

/** Kinds of reaction. A like is LIKE. */
export type ReactionType =
  | 'CELEBRATE'
  | 'CLAP'
  | 'HEART'
  | 'INSIGHTFUL'
  | 'LIKE';

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
  company?: string | null | undefined;
  createdAfter?: string | null | undefined;
  graduationYearFrom?: number | null | undefined;
  graduationYearTo?: number | null | undefined;
  /** All of the name, in any case; up to 200 characters. */
  institution?: string | null | undefined;
  interestIds?: Array<string> | null | undefined;
  kinds?: Array<UserKind> | null | undefined;
  /** Part of the text, up to 200 characters. */
  location?: string | null | undefined;
  openTo?: Array<OpenTo> | null | undefined;
  /** Words in name, username, headline or company, all of them, in any case, accents or not; a word of four letters may have a wrong one. The first 200 characters count. */
  query?: string | null | undefined;
  roles?: Array<Role> | null | undefined;
  skillIds?: Array<string> | null | undefined;
  /** Other than ACTIVE needs `users:admin`; for PENDING_APPROVAL alone `users:review` is enough. */
  statuses?: Array<UserStatus> | null | undefined;
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

export type PostCardFragment = { id: string, title: string | null, excerpt: string, format: PostFormat, topic: PostTopic, status: PostStatus, publishedAt: string | null, isPinned: boolean, isEdited: boolean, isShare: boolean, commentsCount: number, reactionsCount: number, sharesCount: number, author: { id: string, username: string, fullName: string | null } | null, club: { id: string, name: string } | null, tags: Array<{ id: string, name: string, slug: string }> };

export type FeedPageQueryVariables = Exact<{
  mode?: FeedMode | null | undefined;
  after?: string | null | undefined;
}>;


export type FeedPageQuery = { feed: { nodes: Array<{ id: string, title: string | null, excerpt: string, format: PostFormat, topic: PostTopic, status: PostStatus, publishedAt: string | null, isPinned: boolean, isEdited: boolean, isShare: boolean, commentsCount: number, reactionsCount: number, sharesCount: number, sharedPost: { id: string, title: string | null, excerpt: string, format: PostFormat, topic: PostTopic, status: PostStatus, publishedAt: string | null, isPinned: boolean, isEdited: boolean, isShare: boolean, commentsCount: number, reactionsCount: number, sharesCount: number, author: { id: string, username: string, fullName: string | null } | null, club: { id: string, name: string } | null, tags: Array<{ id: string, name: string, slug: string }> } | null, author: { id: string, username: string, fullName: string | null } | null, club: { id: string, name: string } | null, tags: Array<{ id: string, name: string, slug: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, trendingTags: Array<{ id: string, name: string, slug: string }> | null };

export type PostPageQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type PostPageQuery = { post: { contentHtml: string, codeLanguage: string | null, linkUrl: string | null, version: number, isLocked: boolean, viewerIsSubscribed: boolean, viewerCanUpdate: boolean, viewerCanModerate: boolean, id: string, title: string | null, excerpt: string, format: PostFormat, topic: PostTopic, status: PostStatus, publishedAt: string | null, isPinned: boolean, isEdited: boolean, isShare: boolean, commentsCount: number, reactionsCount: number, sharesCount: number, mentions: Array<{ id: string, username: string }> | null, subject: { displayTitle: string, canonicalUrl: string } | null, sharedPost: { id: string, title: string | null, excerpt: string, format: PostFormat, topic: PostTopic, status: PostStatus, publishedAt: string | null, isPinned: boolean, isEdited: boolean, isShare: boolean, commentsCount: number, reactionsCount: number, sharesCount: number, author: { id: string, username: string, fullName: string | null } | null, club: { id: string, name: string } | null, tags: Array<{ id: string, name: string, slug: string }> } | null, reactionGroups: Array<{ type: ReactionType, count: number, viewerHasReacted: boolean }>, acceptedAnswer: { id: string } | null, revisions: { totalCount: number | null, nodes: Array<{ id: string, createdAt: string }> } | null, comments: { nodes: Array<{ id: string, contentHtml: string, createdAt: string, author: { id: string, username: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, author: { id: string, username: string, fullName: string | null } | null, club: { id: string, name: string } | null, tags: Array<{ id: string, name: string, slug: string }> } | null };

export type ClubPageQueryVariables = Exact<{
  slug: string;
  after?: string | null | undefined;
}>;


export type ClubPageQuery = { club: { id: string, name: string, description: string | null, visibility: ClubVisibility, joinPolicy: ClubJoinPolicy, membersCount: number, viewerMembership: { role: ClubRole, status: ClubMembershipStatus } | null, discussions: { nodes: Array<{ id: string, title: string | null, excerpt: string, format: PostFormat, topic: PostTopic, status: PostStatus, publishedAt: string | null, isPinned: boolean, isEdited: boolean, isShare: boolean, commentsCount: number, reactionsCount: number, sharesCount: number, author: { id: string, username: string, fullName: string | null } | null, club: { id: string, name: string } | null, tags: Array<{ id: string, name: string, slug: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type TagPageQueryVariables = Exact<{
  slug: string;
  after?: string | null | undefined;
}>;


export type TagPageQuery = { tag: { id: string, name: string, description: string | null, postsCount: number, followersCount: number, viewerIsFollowing: boolean, posts: { nodes: Array<{ id: string, title: string | null, excerpt: string, format: PostFormat, topic: PostTopic, status: PostStatus, publishedAt: string | null, isPinned: boolean, isEdited: boolean, isShare: boolean, commentsCount: number, reactionsCount: number, sharesCount: number, author: { id: string, username: string, fullName: string | null } | null, club: { id: string, name: string } | null, tags: Array<{ id: string, name: string, slug: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type SearchPostsQueryVariables = Exact<{
  query: string;
  after?: string | null | undefined;
}>;


export type SearchPostsQuery = { posts: { totalCount: number | null, nodes: Array<{ id: string, title: string | null, excerpt: string, format: PostFormat, topic: PostTopic, status: PostStatus, publishedAt: string | null, isPinned: boolean, isEdited: boolean, isShare: boolean, commentsCount: number, reactionsCount: number, sharesCount: number, author: { id: string, username: string, fullName: string | null } | null, club: { id: string, name: string } | null, tags: Array<{ id: string, name: string, slug: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type WelcomeQueryVariables = Exact<{ [key: string]: never; }>;


export type WelcomeQuery = { users: { totalCount: number | null, nodes: Array<{ username: string, fullName: string | null, headline: string | null, university: string | null, skills: Array<{ name: string }> }> } | null, skills: { nodes: Array<{ name: string, usersCount: number }> } | null };

export type SignInMutationVariables = Exact<{
  input: AuthLoginInput;
}>;


export type SignInMutation = { authLogin: { outcome:
      | { user: { username: string }, tokens: { accessToken: string, accessTokenExpiresAt: string, refreshToken: string } }
      | { challengeId: string, methods: Array<string> }
     | null, errors: Array<
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
      | { code: UserErrorCode, message: string }
    > } | null };

export type WhoAmIQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoAmIQuery = { me: { username: string, email: string | null, roles: Array<Role>, scopes: Array<string> | null, sessions: { nodes: Array<{ device: string | null, lastSeenAt: string, isCurrent: boolean }> } | null } | null };

export type ReviewQueueQueryVariables = Exact<{ [key: string]: never; }>;


export type ReviewQueueQuery = { affiliationReviews: { nodes: Array<{ id: string, institution: string, kind: UserKind }> } | null, auditLog: { nodes: Array<{ action: string, occurredAt: string, actor: { username: string } | null }> } | null };

export type EndMailsMutationVariables = Exact<{
  input: EmailUnsubscribeInput;
}>;


export type EndMailsMutation = { emailUnsubscribe: { ok: boolean, errors: Array<
      | { code: UserErrorCode }
      | { code: UserErrorCode }
      | { code: UserErrorCode }
      | { code: UserErrorCode }
    > } | null };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { me: { id: string, username: string, fullName: string | null, email: string | null, roles: Array<Role>, scopes: Array<string> | null } | null };

export type MemberDirectoryQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: UserFilter | null | undefined;
  orderBy?: UserOrder | null | undefined;
}>;


export type MemberDirectoryQuery = { users: { nodes: Array<{ id: string, username: string, fullName: string | null, kind: UserKind, headline: string | null, university: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type ProfilePageQueryVariables = Exact<{
  username: string;
}>;


export type ProfilePageQuery = { user: { id: string, fullName: string | null, bio: string | null, headline: string | null, kind: UserKind, university: string | null, location: string | null, openTo: Array<OpenTo>, affiliations: Array<{ institution: string, program: string | null, degree: string | null, graduationYear: number | null, status: AffiliationStatus }>, positions: Array<{ company: string, title: string, isCurrent: boolean }>, skills: Array<{ name: string }>, interests: Array<{ name: string }>, links: Array<{ kind: string, url: string }> } | null };

export type NodeCardQueryVariables = Exact<{
  id: string;
}>;


export type NodeCardQuery = { node:
    | { __typename: 'Achievement', displayTitle: string, displaySubtitle: string | null, displayImageUrl: string | null, canonicalUrl: string, id: string }
    | { __typename: 'Affiliation', id: string }
    | { __typename: 'AuditLogEntry', id: string }
    | { __typename: 'Badge', id: string }
    | { __typename: 'BadgeAward', displayTitle: string, displaySubtitle: string | null, displayImageUrl: string | null, canonicalUrl: string, id: string }
    | { __typename: 'Bookmark', id: string }
    | { __typename: 'Club', displayTitle: string, displaySubtitle: string | null, displayImageUrl: string | null, canonicalUrl: string, id: string }
    | { __typename: 'ClubMembership', id: string }
    | { __typename: 'ClubResource', displayTitle: string, displaySubtitle: string | null, displayImageUrl: string | null, canonicalUrl: string, id: string }
    | { __typename: 'Comment', displayTitle: string, displaySubtitle: string | null, displayImageUrl: string | null, canonicalUrl: string, id: string }
    | { __typename: 'ContentReport', id: string }
    | { __typename: 'EmailMessage', id: string }
    | { __typename: 'EmailTemplate', id: string }
    | { __typename: 'Friendship', id: string }
    | { __typename: 'Interest', id: string }
    | { __typename: 'Invitation', id: string }
    | { __typename: 'Leaderboard', id: string }
    | { __typename: 'LeaderboardEntry', id: string }
    | { __typename: 'Level', id: string }
    | { __typename: 'ModerationCase', id: string }
    | { __typename: 'NewsletterIssue', id: string }
    | { __typename: 'NewsletterSubscription', id: string }
    | { __typename: 'Notification', id: string }
    | { __typename: 'NotificationDelivery', id: string }
    | { __typename: 'PointsEntry', id: string }
    | { __typename: 'PointsRule', id: string }
    | { __typename: 'Post', displayTitle: string, displaySubtitle: string | null, displayImageUrl: string | null, canonicalUrl: string, id: string }
    | { __typename: 'PostRevision', id: string }
    | { __typename: 'PushDevice', id: string }
    | { __typename: 'Reaction', id: string }
    | { __typename: 'Session', id: string }
    | { __typename: 'Skill', id: string }
    | { __typename: 'Tag', id: string }
    | { __typename: 'User', displayTitle: string, displaySubtitle: string | null, displayImageUrl: string | null, canonicalUrl: string, id: string }
    | { __typename: 'UserActivity', id: string }
    | { __typename: 'WebhookDelivery', id: string }
    | { __typename: 'WebhookEndpoint', id: string }
   | null };

export const PostCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PostCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Post"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"excerpt"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"length"},"value":{"kind":"IntValue","value":"240"}}]},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isPinned"}},{"kind":"Field","name":{"kind":"Name","value":"isEdited"}},{"kind":"Field","name":{"kind":"Name","value":"isShare"}},{"kind":"Field","name":{"kind":"Name","value":"commentsCount"}},{"kind":"Field","name":{"kind":"Name","value":"reactionsCount"}},{"kind":"Field","name":{"kind":"Name","value":"sharesCount"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"club"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}}]} as unknown as DocumentNode<PostCardFragment, unknown>;
export const FeedPageDocument = {"__meta__":{"hash":"sha256:36db78df554139d44875719e492ad22cbe644cbe0b67219ab4715b2636165fc0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FeedPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mode"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FeedMode"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"feed"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"mode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mode"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PostCard"}},{"kind":"Field","name":{"kind":"Name","value":"sharedPost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PostCard"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"trendingTags"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PostCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Post"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"excerpt"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"length"},"value":{"kind":"IntValue","value":"240"}}]},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isPinned"}},{"kind":"Field","name":{"kind":"Name","value":"isEdited"}},{"kind":"Field","name":{"kind":"Name","value":"isShare"}},{"kind":"Field","name":{"kind":"Name","value":"commentsCount"}},{"kind":"Field","name":{"kind":"Name","value":"reactionsCount"}},{"kind":"Field","name":{"kind":"Name","value":"sharesCount"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"club"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}}]} as unknown as DocumentNode<FeedPageQuery, FeedPageQueryVariables>;
export const PostPageDocument = {"__meta__":{"hash":"sha256:54391537ba57a98685f001af9bb6d1ab252619f33047097a45db048a7002fbfd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PostPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"post"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PostCard"}},{"kind":"Field","name":{"kind":"Name","value":"contentHtml"}},{"kind":"Field","name":{"kind":"Name","value":"codeLanguage"}},{"kind":"Field","name":{"kind":"Name","value":"linkUrl"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"isLocked"}},{"kind":"Field","name":{"kind":"Name","value":"viewerIsSubscribed"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanUpdate"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanModerate"}},{"kind":"Field","name":{"kind":"Name","value":"mentions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Linkable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayTitle"}},{"kind":"Field","name":{"kind":"Name","value":"canonicalUrl"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sharedPost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PostCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reactionGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"viewerHasReacted"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAnswer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"revisions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"comments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"contentHtml"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PostCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Post"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"excerpt"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"length"},"value":{"kind":"IntValue","value":"240"}}]},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isPinned"}},{"kind":"Field","name":{"kind":"Name","value":"isEdited"}},{"kind":"Field","name":{"kind":"Name","value":"isShare"}},{"kind":"Field","name":{"kind":"Name","value":"commentsCount"}},{"kind":"Field","name":{"kind":"Name","value":"reactionsCount"}},{"kind":"Field","name":{"kind":"Name","value":"sharesCount"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"club"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}}]} as unknown as DocumentNode<PostPageQuery, PostPageQueryVariables>;
export const ClubPageDocument = {"__meta__":{"hash":"sha256:fe78f8865edc69bcdce9e49b9ac792797af77df54a72571979593fb3bf35695d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClubPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"club"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"joinPolicy"}},{"kind":"Field","name":{"kind":"Name","value":"membersCount"}},{"kind":"Field","name":{"kind":"Name","value":"viewerMembership"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discussions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PostCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PostCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Post"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"excerpt"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"length"},"value":{"kind":"IntValue","value":"240"}}]},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isPinned"}},{"kind":"Field","name":{"kind":"Name","value":"isEdited"}},{"kind":"Field","name":{"kind":"Name","value":"isShare"}},{"kind":"Field","name":{"kind":"Name","value":"commentsCount"}},{"kind":"Field","name":{"kind":"Name","value":"reactionsCount"}},{"kind":"Field","name":{"kind":"Name","value":"sharesCount"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"club"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}}]} as unknown as DocumentNode<ClubPageQuery, ClubPageQueryVariables>;
export const TagPageDocument = {"__meta__":{"hash":"sha256:ffd10be922ace06898e10a5731af515ea692b0229fbbff85355e482fce2ed217"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TagPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tag"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"postsCount"}},{"kind":"Field","name":{"kind":"Name","value":"followersCount"}},{"kind":"Field","name":{"kind":"Name","value":"viewerIsFollowing"}},{"kind":"Field","name":{"kind":"Name","value":"posts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PostCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PostCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Post"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"excerpt"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"length"},"value":{"kind":"IntValue","value":"240"}}]},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isPinned"}},{"kind":"Field","name":{"kind":"Name","value":"isEdited"}},{"kind":"Field","name":{"kind":"Name","value":"isShare"}},{"kind":"Field","name":{"kind":"Name","value":"commentsCount"}},{"kind":"Field","name":{"kind":"Name","value":"reactionsCount"}},{"kind":"Field","name":{"kind":"Name","value":"sharesCount"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"club"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}}]} as unknown as DocumentNode<TagPageQuery, TagPageQueryVariables>;
export const SearchPostsDocument = {"__meta__":{"hash":"sha256:ccd9347e74f4e7ef03d172882117b755d8fa0221a475106f77f9edd18b6e5e12"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SearchPosts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"query"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"posts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"query"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PostCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PostCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Post"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"excerpt"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"length"},"value":{"kind":"IntValue","value":"240"}}]},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isPinned"}},{"kind":"Field","name":{"kind":"Name","value":"isEdited"}},{"kind":"Field","name":{"kind":"Name","value":"isShare"}},{"kind":"Field","name":{"kind":"Name","value":"commentsCount"}},{"kind":"Field","name":{"kind":"Name","value":"reactionsCount"}},{"kind":"Field","name":{"kind":"Name","value":"sharesCount"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"club"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}}]} as unknown as DocumentNode<SearchPostsQuery, SearchPostsQueryVariables>;
export const WelcomeDocument = {"__meta__":{"hash":"sha256:8afa7b469eed62cc64c01ceb717b0e72ac871e3ab5029c5d88d4ab46dfed8616"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Welcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"users"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"LAST_ACTIVE"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"headline"}},{"kind":"Field","name":{"kind":"Name","value":"university"}},{"kind":"Field","name":{"kind":"Name","value":"skills"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"skills"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"usersCount"}}]}}]}}]}}]} as unknown as DocumentNode<WelcomeQuery, WelcomeQueryVariables>;
export const SignInDocument = {"__meta__":{"hash":"sha256:c12faf5685c131eba29dbc435b97045168daca91cce6e14406e0eec98e9d0d21"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AuthLoginInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"authLogin"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuthSession"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tokens"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"accessTokenExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"refreshToken"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TwoFactorChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"challengeId"}},{"kind":"Field","name":{"kind":"Name","value":"methods"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SignInMutation, SignInMutationVariables>;
export const WhoAmIDocument = {"__meta__":{"hash":"sha256:f10d66050822505c53c47c49f983a5c09514f3e692e0898f0f129770324e7e1f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhoAmI"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"sessions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"device"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhoAmIQuery, WhoAmIQueryVariables>;
export const ReviewQueueDocument = {"__meta__":{"hash":"sha256:ece110f758a7057da795fadbb7dee2315b09abdb735eef73aef301606a30d12e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReviewQueue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"affiliationReviews"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"institution"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"auditLog"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReviewQueueQuery, ReviewQueueQueryVariables>;
export const EndMailsDocument = {"__meta__":{"hash":"sha256:744240f1c853cd9f18a787f703c631b120f161307e4609b98bc6999d3bb672ed"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndMails"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EmailUnsubscribeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"emailUnsubscribe"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<EndMailsMutation, EndMailsMutationVariables>;
export const ViewerDocument = {"__meta__":{"hash":"sha256:790fb06c9cf4cee5eeb954926218567f5d48b6105b0577daddaff1af3c003a0a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}}]}}]}}]} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;
export const MemberDirectoryDocument = {"__meta__":{"hash":"sha256:89135ac9277e3c09648973afcfe17dc70fe4f703191ec2dcdf084324f6d8344c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MemberDirectory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"24"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"UserFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"UserOrder"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"users"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"headline"}},{"kind":"Field","name":{"kind":"Name","value":"university"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<MemberDirectoryQuery, MemberDirectoryQueryVariables>;
export const ProfilePageDocument = {"__meta__":{"hash":"sha256:6f601ec68a717bd9e281b6c32c51173658c47269344f77d5b9f8d0d3797d2f6d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProfilePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"username"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"username"},"value":{"kind":"Variable","name":{"kind":"Name","value":"username"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"bio"}},{"kind":"Field","name":{"kind":"Name","value":"headline"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"university"}},{"kind":"Field","name":{"kind":"Name","value":"location"}},{"kind":"Field","name":{"kind":"Name","value":"affiliations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"institution"}},{"kind":"Field","name":{"kind":"Name","value":"program"}},{"kind":"Field","name":{"kind":"Name","value":"degree"}},{"kind":"Field","name":{"kind":"Name","value":"graduationYear"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"positions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"company"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"skills"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"interests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openTo"}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]} as unknown as DocumentNode<ProfilePageQuery, ProfilePageQueryVariables>;
export const NodeCardDocument = {"__meta__":{"hash":"sha256:895f89827efa87c4a62f6975420e147d3b727bbe39086ffb64e106c544b0b160"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NodeCard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Linkable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayTitle"}},{"kind":"Field","name":{"kind":"Name","value":"displaySubtitle"}},{"kind":"Field","name":{"kind":"Name","value":"displayImageUrl"}},{"kind":"Field","name":{"kind":"Name","value":"canonicalUrl"}}]}}]}}]}}]} as unknown as DocumentNode<NodeCardQuery, NodeCardQueryVariables>;