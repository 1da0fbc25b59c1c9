CREATE SCHEMA "community";
--> statement-breakpoint
CREATE TABLE "community"."bookmarks" (
	"id" uuid PRIMARY KEY,
	"user_id" uuid NOT NULL,
	"post_id" uuid NOT NULL,
	"note" text,
	"remind_at" timestamp(3) with time zone,
	"reminded_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "community"."club_memberships" (
	"id" uuid PRIMARY KEY,
	"club_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"role" text DEFAULT 'MEMBER' NOT NULL,
	"rank" smallint GENERATED ALWAYS AS (case "community"."club_memberships"."role" when 'OWNER' then 3 when 'ADMIN' then 2 when 'MODERATOR' then 1 else 0 end) STORED NOT NULL,
	"status" text NOT NULL,
	"joined_at" timestamp(3) with time zone,
	"invited_by" uuid,
	"expires_at" timestamp(3) with time zone,
	"message" text,
	"ban_reason" text,
	"created_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "club_memberships_role_check" CHECK ("role" in ('OWNER', 'ADMIN', 'MODERATOR', 'MEMBER')),
	CONSTRAINT "club_memberships_status_check" CHECK ("status" in ('INVITED', 'PENDING', 'ACTIVE', 'BANNED', 'LEFT')),
	CONSTRAINT "club_memberships_rank_check" CHECK ("role" = 'MEMBER' or "status" = 'ACTIVE'),
	CONSTRAINT "club_memberships_joined_check" CHECK ("status" <> 'ACTIVE' or "joined_at" is not null),
	CONSTRAINT "club_memberships_invited_check" CHECK ("status" <> 'INVITED' or "expires_at" is not null)
);
--> statement-breakpoint
CREATE TABLE "community"."club_resources" (
	"id" uuid PRIMARY KEY,
	"club_id" uuid NOT NULL,
	"uploader_id" uuid NOT NULL,
	"title" text NOT NULL,
	"description" text,
	"url" text NOT NULL,
	"tags" text[] NOT NULL,
	"status" text NOT NULL,
	"downloads_count" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"updated_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "club_resources_status_check" CHECK ("status" in ('PENDING_REVIEW', 'PUBLISHED', 'HIDDEN', 'REMOVED'))
);
--> statement-breakpoint
CREATE TABLE "community"."clubs" (
	"id" uuid PRIMARY KEY,
	"name" text NOT NULL,
	"slug" text NOT NULL,
	"description" text,
	"category" text,
	"rules" text,
	"visibility" text NOT NULL,
	"join_policy" text NOT NULL,
	"status" text NOT NULL,
	"withheld" text,
	"members_count" integer DEFAULT 0 NOT NULL,
	"activity" double precision NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"updated_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "clubs_visibility_check" CHECK ("visibility" in ('PUBLIC', 'PRIVATE', 'HIDDEN')),
	CONSTRAINT "clubs_join_policy_check" CHECK ("join_policy" in ('OPEN', 'APPROVAL', 'INVITE_ONLY')),
	CONSTRAINT "clubs_status_check" CHECK ("status" in ('PENDING', 'ACTIVE', 'ARCHIVED')),
	CONSTRAINT "clubs_withheld_check" CHECK ("withheld" in ('HIDDEN', 'REMOVED')),
	CONSTRAINT "clubs_members_check" CHECK ("members_count" >= 0)
);
--> statement-breakpoint
CREATE TABLE "community"."comments" (
	"id" uuid PRIMARY KEY,
	"subject_type" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"parent_id" uuid,
	"depth" integer NOT NULL,
	"author_id" uuid,
	"content" text NOT NULL,
	"content_html" text NOT NULL,
	"mention_ids" uuid[] DEFAULT '{}'::uuid[] NOT NULL,
	"status" text NOT NULL,
	"is_edited" boolean DEFAULT false NOT NULL,
	"is_removed_by_moderator" boolean DEFAULT false NOT NULL,
	"replies_count" integer DEFAULT 0 NOT NULL,
	"reactions_count" integer DEFAULT 0 NOT NULL,
	"is_listed" boolean GENERATED ALWAYS AS (status = 'PUBLISHED' or replies_count > 0) STORED NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"updated_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "comments_status_check" CHECK ("status" in ('PENDING_REVIEW', 'PUBLISHED', 'HIDDEN', 'REMOVED')),
	CONSTRAINT "comments_depth_check" CHECK ("depth" between 1 and 5 and ("depth" = 1) = ("parent_id" is null)),
	CONSTRAINT "comments_counters_check" CHECK (least("replies_count", "reactions_count") >= 0)
);
--> statement-breakpoint
CREATE TABLE "community"."members" (
	"id" uuid PRIMARY KEY,
	"username" text,
	"kind" text NOT NULL,
	"status" text NOT NULL,
	"roles" text[] DEFAULT '{MEMBER}'::text[] NOT NULL,
	"locale" text,
	"time_zone" text,
	"institution" text,
	"graduation_year" integer,
	"joined_at" timestamp(3) with time zone NOT NULL,
	"version" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "community"."content_reports" (
	"id" uuid PRIMARY KEY,
	"case_id" uuid NOT NULL,
	"reporter_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"details" text,
	"created_at" timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "community"."moderation_actions" (
	"id" uuid PRIMARY KEY,
	"case_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"actor_id" uuid,
	"note" text,
	"created_at" timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "community"."moderation_cases" (
	"id" uuid PRIMARY KEY,
	"target_type" text NOT NULL,
	"target_id" uuid NOT NULL,
	"author_id" uuid,
	"status" text NOT NULL,
	"reasons" text[] NOT NULL,
	"reports_count" integer DEFAULT 0 NOT NULL,
	"assignee_id" uuid,
	"outcome" text,
	"appeal_message" text,
	"appealed_at" timestamp(3) with time zone,
	"opened_at" timestamp(3) with time zone NOT NULL,
	"resolved_at" timestamp(3) with time zone,
	CONSTRAINT "moderation_cases_status_check" CHECK ("status" in ('OPEN', 'IN_REVIEW', 'RESOLVED', 'APPEALED')),
	CONSTRAINT "moderation_cases_appeal_check" CHECK (("appealed_at" is null) = ("appeal_message" is null))
);
--> statement-breakpoint
CREATE TABLE "community"."moderation_settings" (
	"is_set" boolean PRIMARY KEY DEFAULT true,
	"reports_to_hide" smallint DEFAULT 3 NOT NULL,
	"reviewed_first_posts" smallint DEFAULT 0 NOT NULL,
	CONSTRAINT "moderation_settings_single_check" CHECK ("is_set")
);
--> statement-breakpoint
CREATE TABLE "community"."screened_words" (
	"word" text PRIMARY KEY
);
--> statement-breakpoint
CREATE TABLE "community"."screenings" (
	"id" uuid PRIMARY KEY,
	"author_id" uuid NOT NULL,
	"about_id" uuid NOT NULL,
	"fingerprint" text,
	"created_at" timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "community"."post_revisions" (
	"id" uuid PRIMARY KEY,
	"post_id" uuid NOT NULL,
	"title" text,
	"content" text NOT NULL,
	"editor_id" uuid,
	"created_at" timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "community"."post_tags" (
	"post_id" uuid,
	"tag_id" uuid,
	"position" integer NOT NULL,
	"published_at" timestamp(3) with time zone,
	CONSTRAINT "post_tags_pkey" PRIMARY KEY("post_id","tag_id")
);
--> statement-breakpoint
CREATE TABLE "community"."post_words" (
	"post_id" uuid PRIMARY KEY,
	"words" tsvector NOT NULL
);
--> statement-breakpoint
CREATE TABLE "community"."posts" (
	"id" uuid PRIMARY KEY,
	"author_id" uuid,
	"title" text,
	"content" text NOT NULL,
	"content_html" text NOT NULL,
	"opening" text NOT NULL,
	"format" text NOT NULL,
	"topic" text NOT NULL,
	"code_language" text,
	"link_url" text,
	"visibility" text NOT NULL,
	"status" text NOT NULL,
	"club_id" uuid,
	"about_type" text,
	"about_id" uuid,
	"is_announcement" boolean DEFAULT false NOT NULL,
	"shared_post_id" uuid,
	"mention_ids" uuid[] DEFAULT '{}'::uuid[] NOT NULL,
	"accepted_answer_id" uuid,
	"reactions_count" integer DEFAULT 0 NOT NULL,
	"likes_count" integer DEFAULT 0 NOT NULL,
	"comments_count" integer DEFAULT 0 NOT NULL,
	"shares_count" integer DEFAULT 0 NOT NULL,
	"is_locked" boolean DEFAULT false NOT NULL,
	"is_edited" boolean DEFAULT false NOT NULL,
	"is_removed_by_moderator" boolean DEFAULT false NOT NULL,
	"pinned_at" timestamp(3) with time zone,
	"scheduled_for" timestamp(3) with time zone,
	"published_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone NOT NULL,
	"updated_at" timestamp(3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"trending" double precision GENERATED ALWAYS AS (ln(1 + reactions_count + 2 * comments_count + 3 * shares_count) / ln(2) + extract(epoch from published_at at time zone 'UTC')::double precision / 172800) STORED,
	CONSTRAINT "posts_status_check" CHECK ("status" in ('DRAFT', 'SCHEDULED', 'PENDING_REVIEW', 'PUBLISHED', 'HIDDEN', 'REMOVED')),
	CONSTRAINT "posts_visibility_check" CHECK ("visibility" in ('PUBLIC', 'MEMBERS', 'FRIENDS', 'CLUB')),
	CONSTRAINT "posts_published_check" CHECK ("status" <> 'PUBLISHED' or "published_at" is not null),
	CONSTRAINT "posts_scheduled_check" CHECK ("status" <> 'SCHEDULED' or "scheduled_for" is not null),
	CONSTRAINT "posts_club_check" CHECK ("visibility" <> 'CLUB' or "club_id" is not null),
	CONSTRAINT "posts_code_check" CHECK ("format" <> 'CODE' or "code_language" is not null),
	CONSTRAINT "posts_about_check" CHECK (("about_type" is null) = ("about_id" is null)),
	CONSTRAINT "posts_counters_check" CHECK (least("reactions_count", "likes_count", "comments_count", "shares_count") >= 0)
);
--> statement-breakpoint
CREATE TABLE "community"."reaction_counts" (
	"subject_id" uuid,
	"type" text,
	"count" integer NOT NULL,
	CONSTRAINT "reaction_counts_pkey" PRIMARY KEY("subject_id","type"),
	CONSTRAINT "reaction_counts_check" CHECK ("count" >= 0)
);
--> statement-breakpoint
CREATE TABLE "community"."reactions" (
	"id" uuid PRIMARY KEY,
	"subject_type" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"user_id" uuid,
	"type" text NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "reactions_once_key" UNIQUE("user_id","subject_id","type"),
	CONSTRAINT "reactions_type_check" CHECK ("type" in ('LIKE', 'INSIGHTFUL', 'CLAP', 'HEART', 'CELEBRATE'))
);
--> statement-breakpoint
CREATE TABLE "community"."blocks" (
	"id" uuid PRIMARY KEY,
	"blocker_id" uuid NOT NULL,
	"blocked_id" uuid NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "blocks_self_check" CHECK ("blocker_id" <> "blocked_id")
);
--> statement-breakpoint
CREATE TABLE "community"."follows" (
	"id" uuid PRIMARY KEY,
	"follower_id" uuid NOT NULL,
	"followee_id" uuid NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "follows_self_check" CHECK ("follower_id" <> "followee_id")
);
--> statement-breakpoint
CREATE TABLE "community"."friends" (
	"id" uuid PRIMARY KEY,
	"user_id" uuid NOT NULL,
	"friend_id" uuid NOT NULL,
	"friendship_id" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "community"."friendships" (
	"id" uuid PRIMARY KEY,
	"requester_id" uuid NOT NULL,
	"addressee_id" uuid NOT NULL,
	"status" text NOT NULL,
	"message" text,
	"created_at" timestamp(3) with time zone NOT NULL,
	"responded_at" timestamp(3) with time zone,
	"withdrawn_at" timestamp(3) with time zone,
	CONSTRAINT "friendships_self_check" CHECK ("requester_id" <> "addressee_id"),
	CONSTRAINT "friendships_status_check" CHECK ("status" in ('PENDING', 'ACCEPTED', 'DECLINED'))
);
--> statement-breakpoint
CREATE TABLE "community"."mutes" (
	"id" uuid PRIMARY KEY,
	"muter_id" uuid NOT NULL,
	"muted_id" uuid NOT NULL,
	"until" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "mutes_self_check" CHECK ("muter_id" <> "muted_id")
);
--> statement-breakpoint
CREATE TABLE "community"."relationship_counts" (
	"id" uuid PRIMARY KEY,
	"followers_count" integer DEFAULT 0 NOT NULL,
	"following_count" integer DEFAULT 0 NOT NULL,
	"friends_count" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "relationship_counts_check" CHECK ("followers_count" >= 0 and "following_count" >= 0 and "friends_count" >= 0)
);
--> statement-breakpoint
CREATE TABLE "community"."owner_audiences" (
	"owner_id" uuid,
	"type" text,
	"audience" text NOT NULL,
	CONSTRAINT "owner_audiences_pkey" PRIMARY KEY("owner_id","type"),
	CONSTRAINT "owner_audiences_check" CHECK ("audience" in ('PUBLIC', 'MEMBERS', 'FRIENDS', 'PRIVATE'))
);
--> statement-breakpoint
CREATE TABLE "community"."subjects" (
	"id" uuid PRIMARY KEY,
	"type" text NOT NULL,
	"owner_id" uuid,
	"audience" text NOT NULL,
	"owner_audience" text DEFAULT 'PUBLIC' NOT NULL,
	"is_withheld" boolean DEFAULT false NOT NULL,
	"is_deleted" boolean DEFAULT false NOT NULL,
	"comments_count" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "subjects_audience_check" CHECK ("audience" in ('PUBLIC', 'MEMBERS', 'FRIENDS', 'PRIVATE')),
	CONSTRAINT "subjects_owner_audience_check" CHECK ("owner_audience" in ('PUBLIC', 'MEMBERS', 'FRIENDS', 'PRIVATE')),
	CONSTRAINT "subjects_counters_check" CHECK ("comments_count" >= 0)
);
--> statement-breakpoint
CREATE TABLE "community"."tag_follows" (
	"tag_id" uuid,
	"user_id" uuid,
	"created_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "tag_follows_pkey" PRIMARY KEY("user_id","tag_id")
);
--> statement-breakpoint
CREATE TABLE "community"."tags" (
	"id" uuid PRIMARY KEY,
	"name" text NOT NULL,
	"slug" text NOT NULL UNIQUE,
	"description" text,
	"posts_count" integer DEFAULT 0 NOT NULL,
	"followers_count" integer DEFAULT 0 NOT NULL,
	"heat" double precision,
	CONSTRAINT "tags_counters_check" CHECK (least("posts_count", "followers_count") >= 0)
);
--> statement-breakpoint
CREATE TABLE "community"."thread_subscriptions" (
	"user_id" uuid,
	"subject_type" text NOT NULL,
	"subject_id" uuid,
	"is_subscribed" boolean NOT NULL,
	"changed_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "thread_subscriptions_pkey" PRIMARY KEY("user_id","subject_id")
);
--> statement-breakpoint
CREATE UNIQUE INDEX "bookmarks_post_key" ON "community"."bookmarks" ("user_id","post_id");--> statement-breakpoint
CREATE INDEX "bookmarks_user_idx" ON "community"."bookmarks" ("user_id","id");--> statement-breakpoint
CREATE INDEX "bookmarks_post_idx" ON "community"."bookmarks" ("post_id");--> statement-breakpoint
CREATE INDEX "bookmarks_due_idx" ON "community"."bookmarks" ("remind_at") WHERE "reminded_at" is null and "remind_at" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "club_memberships_person_key" ON "community"."club_memberships" ("club_id","user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "club_memberships_owner_key" ON "community"."club_memberships" ("club_id") WHERE "role" = 'OWNER';--> statement-breakpoint
CREATE INDEX "club_memberships_rank_idx" ON "community"."club_memberships" ("club_id","status","rank","id");--> statement-breakpoint
CREATE INDEX "club_memberships_user_idx" ON "community"."club_memberships" ("user_id","status","id");--> statement-breakpoint
CREATE INDEX "club_memberships_expiry_idx" ON "community"."club_memberships" ("expires_at") WHERE "status" = 'INVITED';--> statement-breakpoint
CREATE INDEX "club_resources_club_idx" ON "community"."club_resources" ("club_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "clubs_slug_key" ON "community"."clubs" ("slug");--> statement-breakpoint
CREATE INDEX "clubs_activity_idx" ON "community"."clubs" ("activity","id") WHERE "visibility" <> 'HIDDEN' and "status" = 'ACTIVE';--> statement-breakpoint
CREATE INDEX "clubs_search_idx" ON "community"."clubs" USING gin (regexp_replace(normalize(lower(("name" || ' ' || coalesce("category", '') || ' ' || coalesce("description", ''))), NFKD), '[\u0300-\u036f]', '', 'g') gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "comments_thread_idx" ON "community"."comments" ("subject_id","created_at","id") WHERE "depth" = 1;--> statement-breakpoint
CREATE INDEX "comments_top_idx" ON "community"."comments" ("subject_id","reactions_count","id") WHERE "depth" = 1;--> statement-breakpoint
CREATE INDEX "comments_replies_idx" ON "community"."comments" ("parent_id","created_at","id");--> statement-breakpoint
CREATE INDEX "comments_author_idx" ON "community"."comments" ("author_id","status");--> statement-breakpoint
CREATE INDEX "members_username_idx" ON "community"."members" (lower("username"));--> statement-breakpoint
CREATE INDEX "members_institution_idx" ON "community"."members" ("institution");--> statement-breakpoint
CREATE UNIQUE INDEX "content_reports_reporter_key" ON "community"."content_reports" ("case_id","reporter_id");--> statement-breakpoint
CREATE INDEX "content_reports_person_idx" ON "community"."content_reports" ("reporter_id");--> statement-breakpoint
CREATE INDEX "moderation_actions_case_idx" ON "community"."moderation_actions" ("case_id","created_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "moderation_cases_open_key" ON "community"."moderation_cases" ("target_id") WHERE "status" in ('OPEN', 'IN_REVIEW');--> statement-breakpoint
CREATE INDEX "moderation_cases_queue_idx" ON "community"."moderation_cases" ("status","reports_count","opened_at","id");--> statement-breakpoint
CREATE INDEX "moderation_cases_author_idx" ON "community"."moderation_cases" ("author_id","resolved_at");--> statement-breakpoint
CREATE INDEX "screenings_author_idx" ON "community"."screenings" ("author_id","created_at");--> statement-breakpoint
CREATE INDEX "screenings_created_idx" ON "community"."screenings" ("created_at");--> statement-breakpoint
CREATE INDEX "post_revisions_post_idx" ON "community"."post_revisions" ("post_id","created_at","id");--> statement-breakpoint
CREATE INDEX "post_revisions_editor_idx" ON "community"."post_revisions" ("editor_id");--> statement-breakpoint
CREATE INDEX "post_tags_tag_idx" ON "community"."post_tags" ("tag_id","post_id");--> statement-breakpoint
CREATE INDEX "post_tags_published_idx" ON "community"."post_tags" ("tag_id","published_at","post_id") WHERE "published_at" is not null;--> statement-breakpoint
CREATE INDEX "post_words_idx" ON "community"."post_words" USING gin ("words") WITH (fastupdate=false);--> statement-breakpoint
CREATE INDEX "posts_published_idx" ON "community"."posts" ("published_at","id") WHERE "status" = 'PUBLISHED';--> statement-breakpoint
CREATE INDEX "posts_author_idx" ON "community"."posts" ("author_id","published_at","id") WHERE "status" = 'PUBLISHED';--> statement-breakpoint
CREATE INDEX "posts_club_idx" ON "community"."posts" ("club_id","published_at","id") WHERE "status" = 'PUBLISHED' and "club_id" is not null;--> statement-breakpoint
CREATE INDEX "posts_topic_idx" ON "community"."posts" ("topic","published_at","id") WHERE "status" = 'PUBLISHED';--> statement-breakpoint
CREATE INDEX "posts_trending_idx" ON "community"."posts" ("trending","id") WHERE "status" = 'PUBLISHED';--> statement-breakpoint
CREATE INDEX "posts_reactions_idx" ON "community"."posts" ("reactions_count","id") WHERE "status" = 'PUBLISHED';--> statement-breakpoint
CREATE INDEX "posts_comments_idx" ON "community"."posts" ("comments_count","id") WHERE "status" = 'PUBLISHED';--> statement-breakpoint
CREATE INDEX "posts_unpublished_idx" ON "community"."posts" ("author_id","created_at","id") WHERE "status" <> 'PUBLISHED';--> statement-breakpoint
CREATE INDEX "posts_status_idx" ON "community"."posts" ("status","created_at","id") WHERE "status" <> 'PUBLISHED';--> statement-breakpoint
CREATE INDEX "posts_scheduled_idx" ON "community"."posts" ("scheduled_for") WHERE "status" = 'SCHEDULED';--> statement-breakpoint
CREATE INDEX "posts_pinned_idx" ON "community"."posts" ("author_id","club_id") WHERE "pinned_at" is not null;--> statement-breakpoint
CREATE INDEX "posts_shared_idx" ON "community"."posts" ("shared_post_id") WHERE "shared_post_id" is not null;--> statement-breakpoint
CREATE INDEX "posts_about_idx" ON "community"."posts" ("about_id") WHERE "about_id" is not null;--> statement-breakpoint
CREATE INDEX "posts_mentions_idx" ON "community"."posts" USING gin ("mention_ids") WHERE "mention_ids" <> '{}';--> statement-breakpoint
CREATE UNIQUE INDEX "posts_announcement_key" ON "community"."posts" ("about_id") WHERE "is_announcement";--> statement-breakpoint
CREATE INDEX "reactions_subject_idx" ON "community"."reactions" ("subject_id","created_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "blocks_pair_key" ON "community"."blocks" ("blocker_id","blocked_id");--> statement-breakpoint
CREATE INDEX "blocks_blocker_idx" ON "community"."blocks" ("blocker_id","id");--> statement-breakpoint
CREATE INDEX "blocks_blocked_idx" ON "community"."blocks" ("blocked_id","blocker_id");--> statement-breakpoint
CREATE UNIQUE INDEX "follows_pair_key" ON "community"."follows" ("follower_id","followee_id");--> statement-breakpoint
CREATE INDEX "follows_follower_idx" ON "community"."follows" ("follower_id","id");--> statement-breakpoint
CREATE INDEX "follows_followee_idx" ON "community"."follows" ("followee_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "friends_pair_key" ON "community"."friends" ("user_id","friend_id");--> statement-breakpoint
CREATE INDEX "friends_user_idx" ON "community"."friends" ("user_id","id");--> statement-breakpoint
CREATE INDEX "friends_friend_idx" ON "community"."friends" ("friend_id");--> statement-breakpoint
CREATE INDEX "friends_friendship_idx" ON "community"."friends" ("friendship_id");--> statement-breakpoint
CREATE UNIQUE INDEX "friendships_pair_key" ON "community"."friendships" (least("requester_id", "addressee_id"),greatest("requester_id", "addressee_id"));--> statement-breakpoint
CREATE INDEX "friendships_requester_idx" ON "community"."friendships" ("requester_id","id");--> statement-breakpoint
CREATE INDEX "friendships_addressee_idx" ON "community"."friendships" ("addressee_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "mutes_pair_key" ON "community"."mutes" ("muter_id","muted_id");--> statement-breakpoint
CREATE INDEX "mutes_muter_idx" ON "community"."mutes" ("muter_id","id");--> statement-breakpoint
CREATE INDEX "mutes_muted_idx" ON "community"."mutes" ("muted_id");--> statement-breakpoint
CREATE INDEX "subjects_owner_idx" ON "community"."subjects" ("owner_id");--> statement-breakpoint
CREATE INDEX "tag_follows_tag_idx" ON "community"."tag_follows" ("tag_id");--> statement-breakpoint
CREATE INDEX "tags_slug_idx" ON "community"."tags" ("slug" text_pattern_ops);--> statement-breakpoint
CREATE INDEX "tags_posts_count_idx" ON "community"."tags" ("posts_count","id");--> statement-breakpoint
CREATE INDEX "tags_heat_idx" ON "community"."tags" ("heat","id");--> statement-breakpoint
ALTER TABLE "community"."bookmarks" ADD CONSTRAINT "bookmarks_post_id_posts_id_fkey" FOREIGN KEY ("post_id") REFERENCES "community"."posts"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "community"."club_memberships" ADD CONSTRAINT "club_memberships_club_id_clubs_id_fkey" FOREIGN KEY ("club_id") REFERENCES "community"."clubs"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "community"."club_resources" ADD CONSTRAINT "club_resources_club_id_clubs_id_fkey" FOREIGN KEY ("club_id") REFERENCES "community"."clubs"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "community"."comments" ADD CONSTRAINT "comments_parent_id_comments_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "community"."comments"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "community"."content_reports" ADD CONSTRAINT "content_reports_case_id_moderation_cases_id_fkey" FOREIGN KEY ("case_id") REFERENCES "community"."moderation_cases"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "community"."moderation_actions" ADD CONSTRAINT "moderation_actions_case_id_moderation_cases_id_fkey" FOREIGN KEY ("case_id") REFERENCES "community"."moderation_cases"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "community"."post_revisions" ADD CONSTRAINT "post_revisions_post_id_posts_id_fkey" FOREIGN KEY ("post_id") REFERENCES "community"."posts"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "community"."post_tags" ADD CONSTRAINT "post_tags_post_id_posts_id_fkey" FOREIGN KEY ("post_id") REFERENCES "community"."posts"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "community"."post_tags" ADD CONSTRAINT "post_tags_tag_id_tags_id_fkey" FOREIGN KEY ("tag_id") REFERENCES "community"."tags"("id");--> statement-breakpoint
ALTER TABLE "community"."post_words" ADD CONSTRAINT "post_words_post_id_posts_id_fkey" FOREIGN KEY ("post_id") REFERENCES "community"."posts"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "community"."friends" ADD CONSTRAINT "friends_friendship_id_friendships_id_fkey" FOREIGN KEY ("friendship_id") REFERENCES "community"."friendships"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "community"."tag_follows" ADD CONSTRAINT "tag_follows_tag_id_tags_id_fkey" FOREIGN KEY ("tag_id") REFERENCES "community"."tags"("id");