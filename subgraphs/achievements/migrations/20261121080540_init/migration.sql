CREATE SCHEMA "achievements";
--> statement-breakpoint
CREATE SEQUENCE "achievements"."frozen_windows" INCREMENT BY -2 MINVALUE -2147483648 MAXVALUE -2 START WITH -2 CACHE 1;--> statement-breakpoint
CREATE TABLE "achievements"."achievements" (
	"id" uuid PRIMARY KEY,
	"user_id" uuid NOT NULL,
	"title" text NOT NULL,
	"description" text,
	"category" text NOT NULL,
	"issuer" text,
	"achieved_on" date,
	"links" text[] DEFAULT '{}'::text[] NOT NULL,
	"skills" text[] DEFAULT '{}'::text[] NOT NULL,
	"audience" text NOT NULL,
	"shown_to" text NOT NULL,
	"verification" text NOT NULL,
	"verified_by" uuid,
	"verified_at" timestamp(3) with time zone,
	"requested_at" timestamp(3) with time zone,
	"rejection_reason" text,
	"post_id" uuid,
	"likes_count" integer DEFAULT 0 NOT NULL,
	"moderation" text,
	"created_at" timestamp(3) with time zone NOT NULL,
	"updated_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "achievements_audience_check" CHECK ("audience" in ('PUBLIC', 'MEMBERS', 'FRIENDS', 'PRIVATE')),
	CONSTRAINT "achievements_verification_check" CHECK ("verification" in ('UNVERIFIED', 'PENDING', 'VERIFIED', 'REJECTED')),
	CONSTRAINT "achievements_verified_check" CHECK (("verification" = 'VERIFIED') = ("verified_at" is not null))
);
--> statement-breakpoint
CREATE TABLE "achievements"."badge_awards" (
	"id" uuid PRIMARY KEY,
	"badge_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"awarded_by" uuid,
	"reason" text,
	"evidence_url" text,
	"points" integer NOT NULL,
	"verification_code" text NOT NULL,
	"awarded_at" timestamp(3) with time zone NOT NULL,
	"expires_at" timestamp(3) with time zone,
	"revoked_at" timestamp(3) with time zone,
	"revocation_reason" text
);
--> statement-breakpoint
CREATE TABLE "achievements"."badge_steps" (
	"user_id" uuid,
	"badge_id" uuid,
	"key" text,
	"undone_by" text,
	CONSTRAINT "badge_steps_pkey" PRIMARY KEY("user_id","badge_id","key")
);
--> statement-breakpoint
CREATE TABLE "achievements"."badges" (
	"id" uuid PRIMARY KEY,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"description" text NOT NULL,
	"tier" text NOT NULL,
	"category" text,
	"points" integer NOT NULL,
	"criteria" text NOT NULL,
	"rule" jsonb,
	"is_automatic" boolean NOT NULL,
	"is_secret" boolean NOT NULL,
	"archived_at" timestamp(3) with time zone,
	"awards_count" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "badges_tier_check" CHECK ("tier" in ('BRONZE', 'SILVER', 'GOLD', 'PLATINUM')),
	CONSTRAINT "badges_points_check" CHECK ("points" between 0 and 10000),
	CONSTRAINT "badges_rule_check" CHECK (not "is_automatic" or "rule" is not null),
	CONSTRAINT "badges_awards_count_check" CHECK ("awards_count" >= 0)
);
--> statement-breakpoint
CREATE TABLE "achievements"."club_members" (
	"club_id" uuid,
	"user_id" uuid,
	CONSTRAINT "club_members_pkey" PRIMARY KEY("user_id","club_id")
);
--> statement-breakpoint
CREATE TABLE "achievements"."leaderboards" (
	"id" uuid PRIMARY KEY,
	"slug" text NOT NULL UNIQUE,
	"name" text NOT NULL,
	"metric" text NOT NULL,
	"scope" text NOT NULL,
	"scope_id" text,
	"period" text NOT NULL,
	"visibility" text NOT NULL,
	"position" integer NOT NULL,
	"starts_on" integer,
	"running_id" uuid,
	"frozen_at" timestamp(3) with time zone,
	"frozen_window" integer,
	"created_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "leaderboards_scope_check" CHECK (("scope" = 'GLOBAL') = ("scope_id" is null)),
	CONSTRAINT "leaderboards_frozen_check" CHECK (("frozen_at" is null) = ("frozen_window" is null)),
	CONSTRAINT "leaderboards_closed_check" CHECK (("starts_on" is null) = ("running_id" is null))
);
--> statement-breakpoint
CREATE TABLE "achievements"."marks" (
	"source_id" uuid,
	"metric" text,
	"user_id" uuid NOT NULL,
	"amount" integer NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "marks_pkey" PRIMARY KEY("source_id","metric")
);
--> statement-breakpoint
CREATE TABLE "achievements"."opt_outs" (
	"user_id" uuid PRIMARY KEY
);
--> statement-breakpoint
CREATE TABLE "achievements"."standings" (
	"window_id" integer,
	"user_id" uuid,
	"score" integer NOT NULL,
	"reached_at" timestamp(3) with time zone NOT NULL,
	"is_listed" boolean NOT NULL,
	CONSTRAINT "standings_pkey" PRIMARY KEY("user_id","window_id")
);
--> statement-breakpoint
CREATE TABLE "achievements"."members" (
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
CREATE TABLE "achievements"."levels" (
	"id" uuid PRIMARY KEY,
	"number" smallint NOT NULL UNIQUE,
	"name" text NOT NULL,
	"min_points" integer NOT NULL,
	CONSTRAINT "levels_number_check" CHECK ("number" between 1 and 100)
);
--> statement-breakpoint
CREATE TABLE "achievements"."points_entries" (
	"id" uuid PRIMARY KEY,
	"user_id" uuid NOT NULL,
	"amount" integer NOT NULL,
	"rule_id" uuid,
	"rule_version" integer,
	"metric" text,
	"source_type" text NOT NULL,
	"source_id" uuid NOT NULL,
	"object_id" uuid NOT NULL,
	"key" text NOT NULL,
	"note" text,
	"occurred_at" timestamp(3) with time zone NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"reversed_at" timestamp(3) with time zone,
	"reversal_of" uuid UNIQUE
);
--> statement-breakpoint
CREATE TABLE "achievements"."points_rules" (
	"id" uuid PRIMARY KEY,
	"trigger" text NOT NULL,
	"name" text NOT NULL,
	"amount" integer NOT NULL,
	"daily_cap" integer,
	"per_source_once" boolean NOT NULL,
	"recipient" text NOT NULL,
	"metric" text,
	"is_enabled" boolean NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "points_rules_amount_check" CHECK ("amount" between -1000 and 1000 and "daily_cap" >= 0),
	CONSTRAINT "points_rules_recipient_check" CHECK ("recipient" in ('ACTOR', 'AUTHOR')),
	CONSTRAINT "points_rules_metric_check" CHECK ("metric" in ('ENGAGEMENT', 'LEARNING', 'CONTRIBUTIONS', 'COMPETITIONS'))
);
--> statement-breakpoint
CREATE TABLE "achievements"."scores" (
	"user_id" uuid PRIMARY KEY,
	"total" integer DEFAULT 0 NOT NULL,
	"peak" integer DEFAULT 0 NOT NULL,
	"time_zone" text,
	"changed_at" timestamp(3) with time zone,
	"xid" bigint DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "achievements"."taken_events" (
	"event_id" uuid PRIMARY KEY,
	"taken_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "achievements"."blocks" (
	"blocker_id" uuid,
	"blocked_id" uuid,
	CONSTRAINT "blocks_pkey" PRIMARY KEY("blocker_id","blocked_id")
);
--> statement-breakpoint
CREATE TABLE "achievements"."friends" (
	"low_id" uuid,
	"high_id" uuid,
	CONSTRAINT "friends_pkey" PRIMARY KEY("low_id","high_id"),
	CONSTRAINT "friends_order_check" CHECK ("low_id" < "high_id")
);
--> statement-breakpoint
CREATE TABLE "achievements"."privacy" (
	"user_id" uuid PRIMARY KEY,
	"achievements" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "achievements"."streaks" (
	"user_id" uuid,
	"kind" text,
	"current" integer DEFAULT 0 NOT NULL,
	"longest" integer DEFAULT 0 NOT NULL,
	"active_at" timestamp(3) with time zone,
	"active_in" text,
	"active_on" date,
	"frozen_from" date,
	"frozen_until" date,
	"freezes_used" smallint DEFAULT 0 NOT NULL,
	"freeze_month" text,
	"warned_on" date,
	CONSTRAINT "streaks_pkey" PRIMARY KEY("user_id","kind"),
	CONSTRAINT "streaks_kind_check" CHECK ("kind" in ('DAILY_ACTIVITY', 'LEARNING', 'CONTRIBUTION')),
	CONSTRAINT "streaks_length_check" CHECK ("longest" >= "current" and "current" >= 0)
);
--> statement-breakpoint
CREATE INDEX "achievements_user_idx" ON "achievements"."achievements" ("user_id","created_at","id");--> statement-breakpoint
CREATE INDEX "achievements_created_idx" ON "achievements"."achievements" ("created_at","id");--> statement-breakpoint
CREATE INDEX "achievements_verification_idx" ON "achievements"."achievements" ("verification","created_at","id");--> statement-breakpoint
CREATE INDEX "achievements_category_idx" ON "achievements"."achievements" ("category","created_at","id");--> statement-breakpoint
CREATE INDEX "achievements_likes_idx" ON "achievements"."achievements" ("likes_count","id");--> statement-breakpoint
CREATE INDEX "achievements_achieved_idx" ON "achievements"."achievements" (coalesce("achieved_on", '0001-01-01'::date),"id");--> statement-breakpoint
CREATE INDEX "achievements_post_idx" ON "achievements"."achievements" ("post_id");--> statement-breakpoint
CREATE INDEX "achievements_search_idx" ON "achievements"."achievements" USING gin (regexp_replace(normalize(lower("title" || ' ' || coalesce("issuer", '') || ' ' || coalesce("description", '')), NFKD), '[\u0300-\u036f]', '', 'g') gin_trgm_ops) WITH (fastupdate=false);--> statement-breakpoint
CREATE UNIQUE INDEX "badge_awards_code_key" ON "achievements"."badge_awards" ("verification_code");--> statement-breakpoint
CREATE UNIQUE INDEX "badge_awards_lasting_key" ON "achievements"."badge_awards" ("badge_id","user_id") WHERE "revoked_at" is null and "expires_at" is null;--> statement-breakpoint
CREATE INDEX "badge_awards_user_idx" ON "achievements"."badge_awards" ("user_id","awarded_at","id");--> statement-breakpoint
CREATE INDEX "badge_awards_badge_idx" ON "achievements"."badge_awards" ("badge_id","awarded_at","id");--> statement-breakpoint
CREATE INDEX "badge_steps_key_idx" ON "achievements"."badge_steps" ("key");--> statement-breakpoint
CREATE UNIQUE INDEX "badges_slug_key" ON "achievements"."badges" ("slug");--> statement-breakpoint
CREATE INDEX "badges_created_idx" ON "achievements"."badges" ("created_at","id");--> statement-breakpoint
CREATE INDEX "club_members_club_idx" ON "achievements"."club_members" ("club_id","user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "leaderboards_board_key" ON "achievements"."leaderboards" ("metric","scope",coalesce("scope_id", ''),"period",coalesce("starts_on", -1));--> statement-breakpoint
CREATE INDEX "leaderboards_position_idx" ON "achievements"."leaderboards" ("position","id");--> statement-breakpoint
CREATE INDEX "marks_metric_idx" ON "achievements"."marks" ("metric","at");--> statement-breakpoint
CREATE INDEX "standings_order_idx" ON "achievements"."standings" ("window_id","score" DESC,"reached_at","user_id") WHERE "is_listed";--> statement-breakpoint
CREATE INDEX "members_username_idx" ON "achievements"."members" (lower("username"));--> statement-breakpoint
CREATE INDEX "members_institution_idx" ON "achievements"."members" ("institution");--> statement-breakpoint
CREATE UNIQUE INDEX "points_entries_standing_key" ON "achievements"."points_entries" (coalesce("rule_id", '00000000-0000-0000-0000-000000000000'),"user_id","key") WHERE "reversed_at" is null and "reversal_of" is null;--> statement-breakpoint
CREATE INDEX "points_entries_key_idx" ON "achievements"."points_entries" (split_part("key", '#', 1));--> statement-breakpoint
CREATE INDEX "points_entries_earned_by_rule_idx" ON "achievements"."points_entries" ("user_id","rule_id","occurred_at");--> statement-breakpoint
CREATE INDEX "points_entries_object_idx" ON "achievements"."points_entries" ("object_id");--> statement-breakpoint
CREATE INDEX "points_entries_earned_idx" ON "achievements"."points_entries" ("user_id","occurred_at");--> statement-breakpoint
CREATE INDEX "points_entries_entered_idx" ON "achievements"."points_entries" ("user_id","created_at","id");--> statement-breakpoint
CREATE INDEX "scores_total_idx" ON "achievements"."scores" ("total");--> statement-breakpoint
CREATE INDEX "taken_events_taken_idx" ON "achievements"."taken_events" ("taken_at");--> statement-breakpoint
CREATE INDEX "blocks_blocked_idx" ON "achievements"."blocks" ("blocked_id");--> statement-breakpoint
CREATE INDEX "friends_high_idx" ON "achievements"."friends" ("high_id");--> statement-breakpoint
CREATE INDEX "streaks_active_idx" ON "achievements"."streaks" ("active_at","user_id","kind");--> statement-breakpoint
ALTER TABLE "achievements"."badge_awards" ADD CONSTRAINT "badge_awards_badge_id_badges_id_fkey" FOREIGN KEY ("badge_id") REFERENCES "achievements"."badges"("id");--> statement-breakpoint
ALTER TABLE "achievements"."badge_steps" ADD CONSTRAINT "badge_steps_badge_id_badges_id_fkey" FOREIGN KEY ("badge_id") REFERENCES "achievements"."badges"("id");--> statement-breakpoint
ALTER TABLE "achievements"."points_entries" ADD CONSTRAINT "points_entries_rule_id_points_rules_id_fkey" FOREIGN KEY ("rule_id") REFERENCES "achievements"."points_rules"("id");