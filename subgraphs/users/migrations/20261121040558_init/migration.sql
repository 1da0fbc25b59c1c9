CREATE SCHEMA "users";
--> statement-breakpoint
CREATE TABLE "users"."activities" (
	"id" uuid PRIMARY KEY,
	"user_id" uuid NOT NULL,
	"action" text NOT NULL,
	"subject_id" text,
	"metadata" jsonb,
	"occurred_at" timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "users"."affiliations" (
	"id" uuid PRIMARY KEY,
	"user_id" uuid NOT NULL,
	"institution" text NOT NULL,
	"kind" text NOT NULL,
	"program" text,
	"degree" text,
	"start_year" integer,
	"graduation_year" integer,
	"is_primary" boolean NOT NULL,
	"status" text NOT NULL,
	"review_note" text,
	"verified_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "affiliations_years_check" CHECK ("graduation_year" >= "start_year"),
	CONSTRAINT "affiliations_status_check" CHECK ("status" in ('UNVERIFIED', 'PENDING', 'VERIFIED', 'REJECTED'))
);
--> statement-breakpoint
CREATE TABLE "users"."audit_log" (
	"id" uuid PRIMARY KEY,
	"actor_id" uuid,
	"action" text NOT NULL,
	"target_type" text,
	"target_id" uuid,
	"before" jsonb,
	"after" jsonb,
	"ip_prefix" text,
	"occurred_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "audit_log_target_check" CHECK (("target_type" is null) = ("target_id" is null))
);
--> statement-breakpoint
CREATE TABLE "users"."identities" (
	"provider" text,
	"subject" text,
	"user_id" uuid NOT NULL,
	"display_name" text,
	"linked_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "identities_pkey" PRIMARY KEY("provider","subject")
);
--> statement-breakpoint
CREATE TABLE "users"."interests" (
	"id" uuid PRIMARY KEY,
	"name" text NOT NULL,
	"slug" text NOT NULL UNIQUE,
	"users_count" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "interests_users_count_check" CHECK ("users_count" >= 0)
);
--> statement-breakpoint
CREATE TABLE "users"."user_interests" (
	"user_id" uuid,
	"topic_id" uuid,
	"position" integer NOT NULL,
	CONSTRAINT "user_interests_pkey" PRIMARY KEY("user_id","topic_id")
);
--> statement-breakpoint
CREATE TABLE "users"."invitations" (
	"id" uuid PRIMARY KEY,
	"email" text NOT NULL,
	"email_hashes" text[] NOT NULL,
	"roles" text[] NOT NULL,
	"kind" text,
	"token_hash" text NOT NULL UNIQUE,
	"invited_by_id" uuid,
	"created_at" timestamp(3) with time zone NOT NULL,
	"expires_at" timestamp(3) with time zone NOT NULL,
	"accepted_at" timestamp(3) with time zone,
	"accepted_by_id" uuid
);
--> statement-breakpoint
CREATE TABLE "users"."mailed_tokens" (
	"hash" text PRIMARY KEY,
	"user_id" uuid NOT NULL,
	"purpose" text NOT NULL,
	"email" text,
	"created_at" timestamp(3) with time zone NOT NULL,
	"expires_at" timestamp(3) with time zone NOT NULL,
	"used_at" timestamp(3) with time zone
);
--> statement-breakpoint
CREATE TABLE "users"."passwords" (
	"user_id" uuid PRIMARY KEY,
	"hash" text NOT NULL,
	"changed_at" timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "users"."positions" (
	"id" uuid PRIMARY KEY,
	"user_id" uuid NOT NULL,
	"company" text NOT NULL,
	"title" text NOT NULL,
	"start_date" date,
	"end_date" date,
	"position" integer NOT NULL,
	CONSTRAINT "positions_dates_check" CHECK ("end_date" >= "start_date")
);
--> statement-breakpoint
CREATE TABLE "users"."social_links" (
	"id" uuid PRIMARY KEY,
	"user_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"url" text NOT NULL,
	"position" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "users"."sessions" (
	"id" uuid PRIMARY KEY,
	"user_id" uuid NOT NULL,
	"device" text,
	"ip_prefix" text,
	"provider" text NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"last_seen_at" timestamp(3) with time zone NOT NULL,
	"expires_at" timestamp(3) with time zone NOT NULL,
	"two_factor_at" timestamp(3) with time zone,
	"generation" integer DEFAULT 0 NOT NULL,
	"rotated_at" timestamp(3) with time zone NOT NULL,
	"salt" text NOT NULL,
	"ended_at" timestamp(3) with time zone,
	"end_reason" text,
	CONSTRAINT "sessions_end_check" CHECK (("ended_at" is null) = ("end_reason" is null))
);
--> statement-breakpoint
CREATE TABLE "users"."sign_in_failures" (
	"account" text,
	"address" text,
	"failures" integer NOT NULL,
	"last_failed_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "sign_in_failures_pkey" PRIMARY KEY("account","address")
);
--> statement-breakpoint
CREATE TABLE "users"."two_factor_challenges" (
	"id" uuid PRIMARY KEY,
	"user_id" uuid NOT NULL,
	"provider" text NOT NULL,
	"device" text,
	"failures" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"expires_at" timestamp(3) with time zone NOT NULL,
	"used_at" timestamp(3) with time zone
);
--> statement-breakpoint
CREATE TABLE "users"."skills" (
	"id" uuid PRIMARY KEY,
	"name" text NOT NULL,
	"slug" text NOT NULL UNIQUE,
	"users_count" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "skills_users_count_check" CHECK ("users_count" >= 0)
);
--> statement-breakpoint
CREATE TABLE "users"."user_skills" (
	"user_id" uuid,
	"topic_id" uuid,
	"position" integer NOT NULL,
	CONSTRAINT "user_skills_pkey" PRIMARY KEY("user_id","topic_id")
);
--> statement-breakpoint
CREATE TABLE "users"."authenticators" (
	"user_id" uuid PRIMARY KEY,
	"secret" text NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"confirmed_at" timestamp(3) with time zone,
	"last_step" bigint DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "users"."recovery_codes" (
	"user_id" uuid,
	"hash" text,
	"used_at" timestamp(3) with time zone,
	CONSTRAINT "recovery_codes_pkey" PRIMARY KEY("user_id","hash")
);
--> statement-breakpoint
CREATE TABLE "users"."email_indexes" (
	"hash" text PRIMARY KEY,
	"user_id" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "users"."reserved_usernames" (
	"username" text PRIMARY KEY,
	"user_id" uuid NOT NULL,
	"until" timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "users"."users" (
	"id" uuid PRIMARY KEY,
	"username" text NOT NULL,
	"full_name" text,
	"email" text,
	"email_verified_at" timestamp(3) with time zone,
	"bio" text,
	"headline" text,
	"location" text,
	"kind" text NOT NULL,
	"roles" text[] DEFAULT '{MEMBER}'::text[] NOT NULL,
	"open_to" text[] DEFAULT '{}'::text[] NOT NULL,
	"locale" text,
	"time_zone" text,
	"status" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"updated_at" timestamp(3) with time zone NOT NULL,
	"last_login_at" timestamp(3) with time zone,
	"last_active_at" timestamp(3) with time zone NOT NULL,
	"suspended_until" timestamp(3) with time zone,
	"suspension_reason" text,
	"suspended_from" text,
	"deletion_scheduled_for" timestamp(3) with time zone,
	"email_visibility" text DEFAULT 'PRIVATE' NOT NULL,
	"location_visibility" text DEFAULT 'PUBLIC' NOT NULL,
	"positions_visibility" text DEFAULT 'PUBLIC' NOT NULL,
	"achievements_visibility" text DEFAULT 'PUBLIC' NOT NULL,
	"show_on_leaderboards" boolean DEFAULT true NOT NULL,
	"directory_listed" boolean DEFAULT true NOT NULL,
	"analytics_opt_out" boolean DEFAULT false NOT NULL,
	CONSTRAINT "users_username_check" CHECK ("username" ~ '^[A-Za-z0-9_]{3,32}$'),
	CONSTRAINT "users_status_check" CHECK ("status" in ('PENDING_VERIFICATION', 'PENDING_APPROVAL', 'ACTIVE', 'DEACTIVATED', 'SUSPENDED', 'DELETED')),
	CONSTRAINT "users_kind_check" CHECK ("kind" in ('STUDENT', 'ALUMNI', 'FACULTY', 'EXPERT', 'RECRUITER', 'STAFF'))
);
--> statement-breakpoint
CREATE INDEX "activities_user_idx" ON "users"."activities" ("user_id","occurred_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "affiliations_primary_key" ON "users"."affiliations" ("user_id") WHERE "is_primary";--> statement-breakpoint
CREATE UNIQUE INDEX "affiliations_unique_key" ON "users"."affiliations" ("user_id",lower("institution"),"kind",lower(coalesce("degree", '')),coalesce("start_year", 0));--> statement-breakpoint
CREATE INDEX "affiliations_institution_idx" ON "users"."affiliations" (lower("institution"),"graduation_year");--> statement-breakpoint
CREATE INDEX "affiliations_status_idx" ON "users"."affiliations" ("status","created_at","id");--> statement-breakpoint
CREATE INDEX "audit_log_occurred_idx" ON "users"."audit_log" ("occurred_at","id");--> statement-breakpoint
CREATE INDEX "audit_log_actor_idx" ON "users"."audit_log" ("actor_id","occurred_at","id");--> statement-breakpoint
CREATE INDEX "audit_log_target_idx" ON "users"."audit_log" ("target_id","occurred_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "identities_user_key" ON "users"."identities" ("user_id","provider");--> statement-breakpoint
CREATE INDEX "interests_slug_idx" ON "users"."interests" ("slug" text_pattern_ops);--> statement-breakpoint
CREATE INDEX "interests_users_count_idx" ON "users"."interests" ("users_count","id");--> statement-breakpoint
CREATE INDEX "user_interests_topic_idx" ON "users"."user_interests" ("topic_id");--> statement-breakpoint
CREATE INDEX "invitations_email_idx" ON "users"."invitations" USING gin ("email_hashes");--> statement-breakpoint
CREATE INDEX "invitations_created_idx" ON "users"."invitations" ("created_at","id");--> statement-breakpoint
CREATE INDEX "invitations_accepted_by_idx" ON "users"."invitations" ("accepted_by_id");--> statement-breakpoint
CREATE INDEX "invitations_open_idx" ON "users"."invitations" ("expires_at") WHERE "accepted_at" is null;--> statement-breakpoint
CREATE INDEX "mailed_tokens_user_idx" ON "users"."mailed_tokens" ("user_id","purpose");--> statement-breakpoint
CREATE INDEX "positions_user_idx" ON "users"."positions" ("user_id","position");--> statement-breakpoint
CREATE INDEX "positions_company_idx" ON "users"."positions" USING gin (regexp_replace(normalize(lower("company"), NFKD), '[\u0300-\u036f]', '', 'g') gin_trgm_ops) WITH (fastupdate=false);--> statement-breakpoint
CREATE INDEX "social_links_user_idx" ON "users"."social_links" ("user_id","position");--> statement-breakpoint
CREATE INDEX "sessions_user_idx" ON "users"."sessions" ("user_id","last_seen_at","id");--> statement-breakpoint
CREATE INDEX "sign_in_failures_last_idx" ON "users"."sign_in_failures" ("last_failed_at");--> statement-breakpoint
CREATE INDEX "two_factor_challenges_user_idx" ON "users"."two_factor_challenges" ("user_id");--> statement-breakpoint
CREATE INDEX "skills_slug_idx" ON "users"."skills" ("slug" text_pattern_ops);--> statement-breakpoint
CREATE INDEX "skills_users_count_idx" ON "users"."skills" ("users_count","id");--> statement-breakpoint
CREATE INDEX "user_skills_topic_idx" ON "users"."user_skills" ("topic_id");--> statement-breakpoint
CREATE INDEX "email_indexes_user_idx" ON "users"."email_indexes" ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "users_username_key" ON "users"."users" (lower("username"));--> statement-breakpoint
CREATE INDEX "users_created_idx" ON "users"."users" ("created_at","id");--> statement-breakpoint
CREATE INDEX "users_last_active_idx" ON "users"."users" ("last_active_at","id");--> statement-breakpoint
CREATE INDEX "users_name_idx" ON "users"."users" (regexp_replace(normalize(lower(coalesce("full_name", "username")), NFKD), '[\u0300-\u036f]', '', 'g'),"id");--> statement-breakpoint
CREATE INDEX "users_search_idx" ON "users"."users" USING gin (regexp_replace(normalize(lower("username" || ' ' || coalesce("full_name", '') || ' ' || coalesce("headline", '')), NFKD), '[\u0300-\u036f]', '', 'g') gin_trgm_ops) WITH (fastupdate=false);--> statement-breakpoint
CREATE INDEX "users_location_idx" ON "users"."users" USING gin (regexp_replace(normalize(lower("location"), NFKD), '[\u0300-\u036f]', '', 'g') gin_trgm_ops) WITH (fastupdate=false);--> statement-breakpoint
CREATE INDEX "users_kind_idx" ON "users"."users" ("kind","created_at","id");--> statement-breakpoint
CREATE INDEX "users_waiting_idx" ON "users"."users" ("status","created_at","id") WHERE "status" <> 'ACTIVE';--> statement-breakpoint
CREATE INDEX "users_roles_idx" ON "users"."users" USING gin ("roles");--> statement-breakpoint
CREATE INDEX "users_open_to_idx" ON "users"."users" USING gin ("open_to");--> statement-breakpoint
CREATE INDEX "users_deletion_idx" ON "users"."users" ("deletion_scheduled_for") WHERE "deletion_scheduled_for" is not null;--> statement-breakpoint
ALTER TABLE "users"."activities" ADD CONSTRAINT "activities_user_id_users_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"."users"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "users"."affiliations" ADD CONSTRAINT "affiliations_user_id_users_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"."users"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "users"."identities" ADD CONSTRAINT "identities_user_id_users_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"."users"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "users"."user_interests" ADD CONSTRAINT "user_interests_user_id_users_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"."users"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "users"."user_interests" ADD CONSTRAINT "user_interests_topic_id_interests_id_fkey" FOREIGN KEY ("topic_id") REFERENCES "users"."interests"("id");--> statement-breakpoint
ALTER TABLE "users"."invitations" ADD CONSTRAINT "invitations_invited_by_id_users_id_fkey" FOREIGN KEY ("invited_by_id") REFERENCES "users"."users"("id") ON DELETE SET NULL;--> statement-breakpoint
ALTER TABLE "users"."invitations" ADD CONSTRAINT "invitations_accepted_by_id_users_id_fkey" FOREIGN KEY ("accepted_by_id") REFERENCES "users"."users"("id") ON DELETE SET NULL;--> statement-breakpoint
ALTER TABLE "users"."mailed_tokens" ADD CONSTRAINT "mailed_tokens_user_id_users_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"."users"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "users"."passwords" ADD CONSTRAINT "passwords_user_id_users_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"."users"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "users"."positions" ADD CONSTRAINT "positions_user_id_users_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"."users"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "users"."social_links" ADD CONSTRAINT "social_links_user_id_users_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"."users"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "users"."sessions" ADD CONSTRAINT "sessions_user_id_users_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"."users"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "users"."two_factor_challenges" ADD CONSTRAINT "two_factor_challenges_user_id_users_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"."users"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "users"."user_skills" ADD CONSTRAINT "user_skills_user_id_users_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"."users"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "users"."user_skills" ADD CONSTRAINT "user_skills_topic_id_skills_id_fkey" FOREIGN KEY ("topic_id") REFERENCES "users"."skills"("id");--> statement-breakpoint
ALTER TABLE "users"."authenticators" ADD CONSTRAINT "authenticators_user_id_users_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"."users"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "users"."recovery_codes" ADD CONSTRAINT "recovery_codes_user_id_users_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"."users"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "users"."email_indexes" ADD CONSTRAINT "email_indexes_user_id_users_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"."users"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "users"."reserved_usernames" ADD CONSTRAINT "reserved_usernames_user_id_users_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"."users"("id") ON DELETE CASCADE;