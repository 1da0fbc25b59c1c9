CREATE TABLE "users"."blocks" (
	"blocker_id" uuid,
	"blocked_id" uuid,
	CONSTRAINT "blocks_pkey" PRIMARY KEY("blocker_id","blocked_id")
);
--> statement-breakpoint
CREATE TABLE "users"."friends" (
	"user_id" uuid,
	"friend_id" uuid,
	CONSTRAINT "friends_pkey" PRIMARY KEY("user_id","friend_id")
);
--> statement-breakpoint
CREATE INDEX "blocks_blocked_idx" ON "users"."blocks" ("blocked_id");--> statement-breakpoint
CREATE INDEX "friends_friend_idx" ON "users"."friends" ("friend_id");