CREATE TABLE "log"."once_keys" (
	"user_id" uuid,
	"mutation" text,
	"key" text,
	"hash" text NOT NULL,
	"answer" jsonb,
	"created_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "once_keys_pkey" PRIMARY KEY("user_id","mutation","key")
);
--> statement-breakpoint
CREATE INDEX "once_keys_created_idx" ON "log"."once_keys" ("created_at");