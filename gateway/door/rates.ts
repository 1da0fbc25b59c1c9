import { createHash } from "node:crypto";
import { config, type Request, requestError } from "@atrium/kit";
import { householdOf } from "@atrium/kit/ip";
import { log } from "@atrium/kit/log";
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from "rate-limiter-flexible";
import { metrics } from "../metrics.ts";
import { limits } from "./limits.ts";

/** What is left to who asks. */
export type Allowance = { readonly limit: number; readonly remaining: number; readonly resetAt: Date };

/** Buckets of points: one per person, and one per address for who is signed out. */
export type Rates = {
  /** Takes points, and counts mutations that are open to visitors. Throws RATE_LIMITED. */
  charge(request: Request, points: number, openMutations: number): Promise<Allowance>;
  close(): Promise<void>;
};

const HOUR_S = 3_600;
const TEN_MINUTES_S = 600;

type Bucket = "POINTS_VISITOR" | "POINTS_VIEWER" | "OPEN_MUTATIONS_RATE";

/** Counts in memory, or in Redis where `REDIS_URL` is set, so that all gateways count together; in memory again while Redis does not answer. */
export async function openRates(): Promise<Rates> {
  const redis = config.REDIS_URL ? await connect(config.REDIS_URL) : null;
  const bucket = (name: Bucket, duration: number) => {
    const settings = { keyPrefix: `rate:${name.toLowerCase()}`, points: limits[name], duration };
    const memory = new RateLimiterMemory(settings);
    return redis ? new RateLimiterRedis({ ...settings, storeClient: redis, insuranceLimiter: memory, rejectIfRedisNotReady: true }) : memory;
  };
  const buckets = {
    POINTS_VISITOR: bucket("POINTS_VISITOR", HOUR_S),
    POINTS_VIEWER: bucket("POINTS_VIEWER", HOUR_S),
    OPEN_MUTATIONS_RATE: bucket("OPEN_MUTATIONS_RATE", TEN_MINUTES_S),
  };

  const take = async (name: Bucket, key: string, points: number): Promise<Allowance> => {
    try {
      return allowance(name, await buckets[name].consume(key, points));
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      metrics.limitsHit.inc({ limit: name });
      throw rateLimited(allowance(name, error));
    }
  };

  return {
    async charge(request, points, openMutations) {
      const name = request.viewer ? "POINTS_VIEWER" : "POINTS_VISITOR";
      if (config.RATE_LIMITS === "off") return { limit: limits[name], remaining: limits[name], resetAt: new Date(Date.now() + HOUR_S * 1000) };
      if (openMutations > 0) await take("OPEN_MUTATIONS_RATE", addressKey(request.ip), openMutations);
      return take(name, request.viewer?.id ?? addressKey(request.ip), points);
    },
    async close() {
      redis?.disconnect();
    },
  };
}

async function connect(url: string) {
  const { Redis } = await import("ioredis");
  const redis = new Redis(url, { enableOfflineQueue: false, connectTimeout: 2_000, commandTimeout: 500, maxRetriesPerRequest: 1 });
  redis.on("error", (error) => log.debug({ err: error }, "Redis does not answer"));
  redis.on("close", () => log.warn("Redis is gone: rates are counted in memory"));
  await new Promise<void>((resolve) => void redis.once("ready", resolve).once("close", resolve));
  return redis;
}

function allowance(name: Bucket, { remainingPoints, msBeforeNext }: RateLimiterRes): Allowance {
  return { limit: limits[name], remaining: Math.max(0, remainingPoints), resetAt: new Date(Date.now() + msBeforeNext) };
}

function rateLimited(allowed: Allowance) {
  return requestError("RATE_LIMITED", "Too much was asked in a short time.", { resetAt: allowed.resetAt.toISOString(), limit: allowed.limit });
}

/** The headers that tell an allowance. */
export function rateHeaders({ limit, remaining, resetAt }: Allowance): [string, string][] {
  return [
    ["ratelimit-limit", `${limit}`],
    ["ratelimit-remaining", `${remaining}`],
    ["ratelimit-reset", secondsUntil(resetAt)],
  ];
}

/** Whole seconds until a time, at least 1. */
export const secondsUntil = (time: Date) => `${Math.max(1, Math.ceil((time.getTime() - Date.now()) / 1000))}`;

/** Whose bucket an address is, as a hash: one for each IPv4 address, and one for each IPv6 network of 64 bits. */
export function addressKey(ip: string | null): string {
  return createHash("sha256")
    .update(`${config.GATEWAY_KEY ?? ""} ${householdOf(ip)}`)
    .digest("base64url")
    .slice(0, 22);
}
