CREATE SCHEMA "notifications";
--> statement-breakpoint
CREATE TABLE "notifications"."broadcasts" (
	"id" uuid PRIMARY KEY,
	"audience" jsonb NOT NULL,
	"notice" jsonb NOT NULL,
	"recipients" integer NOT NULL,
	"due_at" timestamp(3) with time zone NOT NULL,
	"begun_at" timestamp(3) with time zone,
	"done_at" timestamp(3) with time zone
);
--> statement-breakpoint
CREATE TABLE "notifications"."broadcast_recipients" (
	"broadcast_id" uuid,
	"user_id" uuid,
	CONSTRAINT "broadcast_recipients_pkey" PRIMARY KEY("broadcast_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "notifications"."blocks" (
	"blocker_id" uuid,
	"blocked_id" uuid,
	CONSTRAINT "blocks_pkey" PRIMARY KEY("blocker_id","blocked_id")
);
--> statement-breakpoint
CREATE TABLE "notifications"."club_members" (
	"club_id" uuid,
	"user_id" uuid,
	"role" text NOT NULL,
	CONSTRAINT "club_members_pkey" PRIMARY KEY("club_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "notifications"."follows" (
	"user_id" uuid,
	"follower_id" uuid,
	CONSTRAINT "follows_pkey" PRIMARY KEY("user_id","follower_id")
);
--> statement-breakpoint
CREATE TABLE "notifications"."friends" (
	"user_id" uuid,
	"friend_id" uuid,
	CONSTRAINT "friends_pkey" PRIMARY KEY("user_id","friend_id")
);
--> statement-breakpoint
CREATE TABLE "notifications"."mutes" (
	"muter_id" uuid,
	"muted_id" uuid,
	"until" timestamp(3) with time zone,
	CONSTRAINT "mutes_pkey" PRIMARY KEY("muter_id","muted_id")
);
--> statement-breakpoint
CREATE TABLE "notifications"."thread_followers" (
	"target_id" uuid,
	"user_id" uuid,
	"is_subscribed" boolean NOT NULL,
	CONSTRAINT "thread_followers_pkey" PRIMARY KEY("target_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "notifications"."deliveries" (
	"id" uuid PRIMARY KEY,
	"notification_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"channel" text NOT NULL,
	"status" text NOT NULL,
	"provider" text,
	"attempts" integer DEFAULT 0 NOT NULL,
	"error" text,
	"queued_at" timestamp(3) with time zone NOT NULL,
	"due_at" timestamp(3) with time zone,
	"sent_at" timestamp(3) with time zone,
	"delivered_at" timestamp(3) with time zone,
	"opened_at" timestamp(3) with time zone,
	"digest_id" uuid,
	CONSTRAINT "deliveries_due_check" CHECK (("status" = 'DEFERRED') = ("due_at" is not null))
);
--> statement-breakpoint
CREATE TABLE "notifications"."email_messages" (
	"id" uuid PRIMARY KEY,
	"key" text NOT NULL UNIQUE,
	"template_key" text NOT NULL,
	"category" text,
	"user_id" uuid,
	"recipient" text,
	"address_hash" text,
	"variables" text,
	"subject" text,
	"status" text NOT NULL,
	"error" text,
	"attempts" integer DEFAULT 0 NOT NULL,
	"claimed_at" timestamp(3) with time zone,
	"delivery_id" uuid,
	"issue_id" uuid,
	"subscription_id" uuid,
	"requested_by_id" uuid,
	"created_at" timestamp(3) with time zone NOT NULL,
	"sent_at" timestamp(3) with time zone,
	CONSTRAINT "email_messages_recipient_check" CHECK ("user_id" is not null or "recipient" is not null or "status" <> 'QUEUED')
);
--> statement-breakpoint
CREATE TABLE "notifications"."email_templates" (
	"id" uuid PRIMARY KEY,
	"key" text NOT NULL,
	"locale" text NOT NULL,
	"subject" text,
	"body_markdown" text,
	"version" integer DEFAULT 1 NOT NULL,
	"updated_by_id" uuid,
	"updated_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "email_templates_key" UNIQUE("key","locale")
);
--> statement-breakpoint
CREATE TABLE "notifications"."undeliverable_addresses" (
	"hash" text PRIMARY KEY,
	"bounced_at" timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "notifications"."notification_actors" (
	"notification_id" uuid,
	"actor_id" uuid,
	"times" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "notification_actors_pkey" PRIMARY KEY("notification_id","actor_id")
);
--> statement-breakpoint
CREATE TABLE "notifications"."inboxes" (
	"id" uuid PRIMARY KEY,
	"unread_count" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "notifications"."notifications" (
	"id" uuid PRIMARY KEY,
	"user_id" uuid NOT NULL,
	"category" text NOT NULL,
	"type" text NOT NULL,
	"text" text NOT NULL,
	"subject_type" text,
	"subject_id" uuid NOT NULL,
	"actor_id" uuid,
	"actors_count" integer NOT NULL,
	"detail" jsonb DEFAULT '{}' NOT NULL,
	"is_in_app" boolean NOT NULL,
	"is_open" boolean NOT NULL,
	"read_at" timestamp(3) with time zone,
	"seen_at" timestamp(3) with time zone,
	"archived_at" timestamp(3) with time zone,
	"snoozed_until" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone NOT NULL,
	"updated_at" timestamp(3) with time zone NOT NULL,
	"is_listed" boolean GENERATED ALWAYS AS (is_in_app and archived_at is null and snoozed_until is null) STORED,
	"is_unread" boolean GENERATED ALWAYS AS (is_in_app and archived_at is null and snoozed_until is null and read_at is null) STORED
);
--> statement-breakpoint
CREATE TABLE "notifications"."members" (
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
CREATE TABLE "notifications"."newsletter_issues" (
	"id" uuid PRIMARY KEY,
	"subject" text NOT NULL,
	"body" text NOT NULL,
	"status" text NOT NULL,
	"scheduled_for" timestamp(3) with time zone,
	"sent_at" timestamp(3) with time zone,
	"cursor" uuid,
	"is_queued" boolean DEFAULT false NOT NULL,
	"recipients" integer DEFAULT 0 NOT NULL,
	"delivered" integer DEFAULT 0 NOT NULL,
	"bounced" integer DEFAULT 0 NOT NULL,
	"created_by_id" uuid,
	"created_at" timestamp(3) with time zone NOT NULL,
	"updated_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "newsletter_issues_scheduled_check" CHECK ("status" <> 'SCHEDULED' or "scheduled_for" is not null),
	CONSTRAINT "newsletter_issues_sent_check" CHECK (("status" = 'SENT') = ("sent_at" is not null))
);
--> statement-breakpoint
CREATE TABLE "notifications"."newsletter_subscriptions" (
	"id" uuid PRIMARY KEY,
	"email" text NOT NULL,
	"email_hash" text NOT NULL UNIQUE,
	"name" text,
	"source" text,
	"locale" text,
	"status" text NOT NULL,
	"user_id" uuid,
	"token_hash" text UNIQUE,
	"token_expires_at" timestamp(3) with time zone,
	"asked" integer DEFAULT 1 NOT NULL,
	"asked_from" timestamp(3) with time zone NOT NULL,
	"confirmed_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "newsletter_subscriptions_confirmed_check" CHECK ("status" <> 'SUBSCRIBED' or "confirmed_at" is not null)
);
--> statement-breakpoint
CREATE TABLE "notifications"."preferences" (
	"id" uuid PRIMARY KEY,
	"categories" jsonb DEFAULT '{}' NOT NULL,
	"digest" text DEFAULT 'IMMEDIATE' NOT NULL,
	"digest_hour" integer DEFAULT 8 NOT NULL,
	"time_zone" text,
	"quiet_hours" jsonb,
	"do_not_disturb_until" timestamp(3) with time zone,
	"last_digest_at" timestamp(3) with time zone,
	CONSTRAINT "preferences_digest_hour_check" CHECK ("digest_hour" between 0 and 23)
);
--> statement-breakpoint
CREATE TABLE "notifications"."subject_mutes" (
	"id" uuid PRIMARY KEY,
	"user_id" uuid NOT NULL,
	"subject_id" uuid NOT NULL,
	"subject_type" text NOT NULL,
	"muted_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "subject_mutes_key" UNIQUE("user_id","subject_id")
);
--> statement-breakpoint
CREATE TABLE "notifications"."push_devices" (
	"id" uuid PRIMARY KEY,
	"user_id" uuid NOT NULL,
	"platform" text NOT NULL,
	"token" text NOT NULL,
	"token_hash" text NOT NULL,
	"name" text,
	"created_at" timestamp(3) with time zone NOT NULL,
	"last_used_at" timestamp(3) with time zone,
	CONSTRAINT "push_devices_platform_check" CHECK ("platform" in ('WEB', 'IOS', 'ANDROID'))
);
--> statement-breakpoint
CREATE TABLE "notifications"."webhook_deliveries" (
	"id" uuid PRIMARY KEY,
	"endpoint_id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"event" jsonb NOT NULL,
	"status" text NOT NULL,
	"response_code" integer,
	"attempts" integer DEFAULT 0 NOT NULL,
	"next_attempt_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "notifications"."webhook_endpoints" (
	"id" uuid PRIMARY KEY,
	"owner_id" uuid NOT NULL,
	"url" text NOT NULL,
	"events" text[] NOT NULL,
	"description" text,
	"is_enabled" boolean DEFAULT true NOT NULL,
	"secret" text NOT NULL,
	"former_secret" text,
	"former_secret_until" timestamp(3) with time zone,
	"failure_count" integer DEFAULT 0 NOT NULL,
	"failing_since" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "webhook_endpoints_former_check" CHECK (("former_secret" is null) = ("former_secret_until" is null))
);
--> statement-breakpoint
CREATE INDEX "broadcasts_due_idx" ON "notifications"."broadcasts" ("due_at") WHERE "done_at" is null;--> statement-breakpoint
CREATE INDEX "blocks_blocked_idx" ON "notifications"."blocks" ("blocked_id","blocker_id");--> statement-breakpoint
CREATE INDEX "club_members_user_idx" ON "notifications"."club_members" ("user_id");--> statement-breakpoint
CREATE INDEX "follows_follower_idx" ON "notifications"."follows" ("follower_id");--> statement-breakpoint
CREATE INDEX "friends_friend_idx" ON "notifications"."friends" ("friend_id");--> statement-breakpoint
CREATE INDEX "mutes_muted_idx" ON "notifications"."mutes" ("muted_id");--> statement-breakpoint
CREATE INDEX "thread_followers_user_idx" ON "notifications"."thread_followers" ("user_id");--> statement-breakpoint
CREATE INDEX "deliveries_notification_idx" ON "notifications"."deliveries" ("notification_id");--> statement-breakpoint
CREATE INDEX "deliveries_digest_idx" ON "notifications"."deliveries" ("digest_id") WHERE "digest_id" is not null;--> statement-breakpoint
CREATE INDEX "deliveries_due_idx" ON "notifications"."deliveries" ("due_at","user_id") WHERE "status" = 'DEFERRED';--> statement-breakpoint
CREATE INDEX "deliveries_deferred_idx" ON "notifications"."deliveries" ("user_id","channel") WHERE "status" = 'DEFERRED';--> statement-breakpoint
CREATE INDEX "email_messages_created_idx" ON "notifications"."email_messages" ("created_at","id");--> statement-breakpoint
CREATE INDEX "email_messages_status_idx" ON "notifications"."email_messages" ("status","created_at","id");--> statement-breakpoint
CREATE INDEX "email_messages_address_idx" ON "notifications"."email_messages" ("address_hash","created_at","id");--> statement-breakpoint
CREATE INDEX "email_messages_user_idx" ON "notifications"."email_messages" ("user_id") WHERE "user_id" is not null;--> statement-breakpoint
CREATE INDEX "email_messages_issue_idx" ON "notifications"."email_messages" ("issue_id","status") WHERE "issue_id" is not null;--> statement-breakpoint
CREATE INDEX "email_messages_requested_idx" ON "notifications"."email_messages" ("requested_by_id","created_at") WHERE "requested_by_id" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "notifications_open_key" ON "notifications"."notifications" ("user_id","type","subject_id") WHERE "is_open";--> statement-breakpoint
CREATE INDEX "notifications_listed_idx" ON "notifications"."notifications" ("user_id","updated_at","id") WHERE "is_listed";--> statement-breakpoint
CREATE INDEX "notifications_category_idx" ON "notifications"."notifications" ("user_id","category","updated_at","id") WHERE "is_listed";--> statement-breakpoint
CREATE INDEX "notifications_unread_idx" ON "notifications"."notifications" ("user_id","updated_at","id") WHERE "is_unread";--> statement-breakpoint
CREATE INDEX "notifications_read_idx" ON "notifications"."notifications" ("user_id","updated_at","id") WHERE "is_listed" and not "is_unread";--> statement-breakpoint
CREATE INDEX "notifications_archived_idx" ON "notifications"."notifications" ("user_id","updated_at","id") WHERE "archived_at" is not null;--> statement-breakpoint
CREATE INDEX "notifications_subject_idx" ON "notifications"."notifications" ("user_id","subject_id");--> statement-breakpoint
CREATE INDEX "notifications_snoozed_idx" ON "notifications"."notifications" ("snoozed_until") WHERE "snoozed_until" is not null;--> statement-breakpoint
CREATE INDEX "members_username_idx" ON "notifications"."members" (lower("username"));--> statement-breakpoint
CREATE INDEX "members_institution_idx" ON "notifications"."members" ("institution");--> statement-breakpoint
CREATE INDEX "newsletter_issues_created_idx" ON "notifications"."newsletter_issues" ("created_at","id");--> statement-breakpoint
CREATE INDEX "newsletter_issues_due_idx" ON "notifications"."newsletter_issues" ("scheduled_for") WHERE "status" = 'SCHEDULED';--> statement-breakpoint
CREATE INDEX "newsletter_subscriptions_created_idx" ON "notifications"."newsletter_subscriptions" ("created_at","id");--> statement-breakpoint
CREATE INDEX "newsletter_subscriptions_status_idx" ON "notifications"."newsletter_subscriptions" ("status","created_at","id");--> statement-breakpoint
CREATE INDEX "newsletter_subscriptions_sent_idx" ON "notifications"."newsletter_subscriptions" ("id") WHERE "status" = 'SUBSCRIBED';--> statement-breakpoint
CREATE INDEX "newsletter_subscriptions_user_idx" ON "notifications"."newsletter_subscriptions" ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "push_devices_token_key" ON "notifications"."push_devices" ("token_hash");--> statement-breakpoint
CREATE INDEX "push_devices_user_idx" ON "notifications"."push_devices" ("user_id","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "webhook_deliveries_event_key" ON "notifications"."webhook_deliveries" ("endpoint_id","event_id");--> statement-breakpoint
CREATE INDEX "webhook_deliveries_created_idx" ON "notifications"."webhook_deliveries" ("endpoint_id","created_at","id");--> statement-breakpoint
CREATE INDEX "webhook_deliveries_old_idx" ON "notifications"."webhook_deliveries" ("created_at");--> statement-breakpoint
CREATE INDEX "webhook_endpoints_owner_idx" ON "notifications"."webhook_endpoints" ("owner_id","created_at","id");--> statement-breakpoint
CREATE INDEX "webhook_endpoints_events_idx" ON "notifications"."webhook_endpoints" USING gin ("events") WHERE "is_enabled";--> statement-breakpoint
ALTER TABLE "notifications"."broadcast_recipients" ADD CONSTRAINT "broadcast_recipients_broadcast_id_broadcasts_id_fkey" FOREIGN KEY ("broadcast_id") REFERENCES "notifications"."broadcasts"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "notifications"."deliveries" ADD CONSTRAINT "deliveries_notification_id_notifications_id_fkey" FOREIGN KEY ("notification_id") REFERENCES "notifications"."notifications"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "notifications"."notification_actors" ADD CONSTRAINT "notification_actors_notification_id_notifications_id_fkey" FOREIGN KEY ("notification_id") REFERENCES "notifications"."notifications"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "notifications"."webhook_deliveries" ADD CONSTRAINT "webhook_deliveries_endpoint_id_webhook_endpoints_id_fkey" FOREIGN KEY ("endpoint_id") REFERENCES "notifications"."webhook_endpoints"("id") ON DELETE CASCADE;