CREATE SCHEMA "log";
--> statement-breakpoint
CREATE TABLE "log"."cursors" (
	"consumer" text PRIMARY KEY,
	"xid" xid8 NOT NULL,
	"seq" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "log"."events" (
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "log"."events_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"xid" xid8 DEFAULT pg_current_xact_id(),
	"id" uuid NOT NULL,
	"type" text NOT NULL,
	"version" integer NOT NULL,
	"producer" text NOT NULL,
	"actor_id" uuid,
	"subject_id" uuid NOT NULL,
	"data" jsonb NOT NULL,
	"trace_id" text,
	"occurred_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "events_pkey" PRIMARY KEY("xid","seq")
) PARTITION BY RANGE ("seq");
--> statement-breakpoint
CREATE TABLE "log"."failures" (
	"consumer" text,
	"event_id" uuid,
	"event" jsonb NOT NULL,
	"error" text NOT NULL,
	"attempts" integer NOT NULL,
	"failed_at" timestamp(3) with time zone NOT NULL,
	"retry_at" timestamp(3) with time zone,
	CONSTRAINT "failures_pkey" PRIMARY KEY("consumer","event_id")
);
--> statement-breakpoint
CREATE TABLE "log"."seeds" (
	"name" text PRIMARY KEY,
	"loaded_at" timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE INDEX "failures_due_idx" ON "log"."failures" ("consumer","retry_at") WHERE "retry_at" is not null;
--> statement-breakpoint
-- Partitions of a million events each: the present one and as many ahead as asked for.
CREATE FUNCTION log.make_room(ahead int) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
	size CONSTANT bigint := 1000000;
	present bigint;
BEGIN
	PERFORM pg_advisory_xact_lock(4177002);
	SELECT last_value / size INTO present FROM log.events_seq_seq;
	FOR n IN present .. present + ahead LOOP
		CONTINUE WHEN to_regclass(format('log.events_%s', n)) IS NOT NULL;
		EXECUTE format('CREATE TABLE log.events_%s (LIKE log.events INCLUDING ALL EXCLUDING IDENTITY)', n);
		EXECUTE format('ALTER TABLE log.events ATTACH PARTITION log.events_%s FOR VALUES FROM (%s) TO (%s)', n, n * size, (n + 1) * size);
	END LOOP;
END $$;
--> statement-breakpoint
SELECT log.make_room(1);
--> statement-breakpoint
-- Drops partitions whose latest event is older than the time given, from the oldest on, while every consumer has read them.
CREATE FUNCTION log.drop_older(than timestamptz) RETURNS int LANGUAGE plpgsql AS $$
DECLARE
	present bigint;
	n bigint;
	latest record;
	dropped int := 0;
BEGIN
	PERFORM pg_advisory_xact_lock(4177002);
	SET LOCAL lock_timeout = '1s';
	SELECT last_value / 1000000 INTO present FROM log.events_seq_seq;
	FOR n IN SELECT substring(c.relname FROM '\d+$')::bigint FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid WHERE i.inhparent = 'log.events'::regclass ORDER BY 1 LOOP
		EXIT WHEN n > present - 2; -- what is younger may still be written to
		EXECUTE format('SELECT xid, seq, occurred_at FROM log.events_%s ORDER BY xid DESC, seq DESC LIMIT 1', n) INTO latest;
		EXIT WHEN latest.occurred_at >= than OR EXISTS (SELECT FROM log.cursors c WHERE (c.xid, c.seq) < (latest.xid, latest.seq));
		EXECUTE format('DROP TABLE log.events_%s', n);
		dropped := dropped + 1;
	END LOOP;
	RETURN dropped;
END $$;
--> statement-breakpoint
-- Whether the log knows transactions this server has not had yet: it was restored from a dump of another.
CREATE FUNCTION log.is_foreign() RETURNS boolean LANGUAGE sql STABLE AS $$
	SELECT EXISTS (SELECT FROM log.events WHERE xid >= pg_snapshot_xmax(pg_current_snapshot()))
		OR EXISTS (SELECT FROM log.cursors WHERE xid >= pg_snapshot_xmax(pg_current_snapshot()))
$$;
--> statement-breakpoint
-- Puts a foreign log before the transactions to come; between two events the same consumers have read as before.
CREATE FUNCTION log.rebase() RETURNS int LANGUAGE plpgsql AS $$
DECLARE
	last bigint;
	moved int;
BEGIN
	LOCK TABLE log.events, log.cursors IN EXCLUSIVE MODE;
	IF NOT log.is_foreign() THEN RETURN 0; END IF;
	SELECT coalesce(max(seq), 0) INTO last FROM log.events WHERE xid >= pg_snapshot_xmax(pg_current_snapshot());
	WITH places AS (SELECT xid, seq, row_number() OVER (ORDER BY xid, seq) - 1 AS rank FROM (SELECT DISTINCT xid, seq FROM log.cursors) c),
		cursors AS (UPDATE log.cursors c SET xid = p.rank::text::xid8, seq = last FROM places p WHERE (c.xid, c.seq) = (p.xid, p.seq))
	UPDATE log.events e SET xid = (SELECT count(*) FROM places p WHERE (p.xid, p.seq) < (e.xid, e.seq))::text::xid8 WHERE e.seq <= last;
	GET DIAGNOSTICS moved = ROW_COUNT;
	RETURN moved;
END $$;
--> statement-breakpoint
-- How far each consumer is behind.
CREATE VIEW log.lags AS
	SELECT c.consumer,
		w.behind::int AS behind,
		coalesce(extract(epoch FROM now() - w.oldest), 0)::double precision AS seconds,
		(SELECT count(*)::int FROM log.failures f WHERE f.consumer = c.consumer AND f.retry_at IS NOT NULL) AS retrying,
		(SELECT count(*)::int FROM log.failures f WHERE f.consumer = c.consumer AND f.retry_at IS NULL) AS parked
	FROM log.cursors c
		CROSS JOIN LATERAL (
			SELECT count(*) AS behind, min(waiting.occurred_at) AS oldest
			FROM (SELECT e.occurred_at FROM log.events e WHERE (e.xid, e.seq) > (c.xid, c.seq) LIMIT 100000) waiting
		) w;
