import { hashSecret, isPublicUrl, keyRing, line, newId, notFound, requireViewer, seal, type Tx, UserError, unseal, validInput } from "@atrium/kit";
import { and, count, eq, ne } from "drizzle-orm";
import { z } from "zod";
import type { PushDeviceRegisterInput } from "../generated.ts";
import type { Ctx } from "../index.ts";
import { type PushDeviceRow, pushDevices } from "./tables.ts";

const MAX_DEVICES = 20;
const PURPOSE = "push_devices.token";

const base64url = z.string().regex(/^[\w-]+=*$/);
const subscription = z.object({
  endpoint: z.string().max(2_000).refine(isPublicUrl, "The endpoint is not a public https address."),
  keys: z.object({ p256dh: base64url.min(80).max(100), auth: base64url.min(16).max(40) }),
});
const shape = z.object({ platform: z.enum(["WEB", "IOS", "ANDROID"]), token: z.string().trim().min(1).max(4_096), name: line(100).nullish() });

/** The address of a browser and the keys only it can read with. */
export type Subscription = z.infer<typeof subscription>;

/** A push device of the viewer. */
export async function getDevice(ctx: Ctx, id: string): Promise<PushDeviceRow | null> {
  const device = await ctx.loaders.pushDevice.load(id);
  return device && device.userId === ctx.viewer?.id ? device : null;
}

/** A person's push devices, shown to themselves only; twenty at most. */
export async function listDevicesOf(ctx: Ctx, userId: string): Promise<PushDeviceRow[] | null> {
  return ctx.viewer?.id === userId ? ctx.loaders.pushDevicesOf.load(userId) : null;
}

/** Registers a device for the viewer; a device that is known already, also as somebody else's, becomes theirs. */
export async function pushDeviceRegister(ctx: Ctx, input: PushDeviceRegisterInput): Promise<PushDeviceRow> {
  const { id: userId } = requireViewer(ctx);
  const { platform, token, name = null } = validInput(shape, input);
  if (platform === "WEB") readSubscription(token);
  const now = ctx.now();
  const tokenHash = hashSecret(token);
  return ctx.db.transaction(async (tx) => {
    const [others] = await tx
      .select({ count: count() })
      .from(pushDevices)
      .where(and(eq(pushDevices.userId, userId), ne(pushDevices.tokenHash, tokenHash)));
    if (others && others.count >= MAX_DEVICES) {
      throw new UserError("LIMIT_EXCEEDED", `A person has at most ${MAX_DEVICES} push devices.`, null, { limit: MAX_DEVICES, remaining: 0 });
    }
    const values = { userId, platform, name, token: seal(keyRing("PII_KEYS"), PURPOSE, token) };
    const [device] = await tx
      .insert(pushDevices)
      .values({ id: newId(now), ...values, tokenHash, createdAt: now })
      .onConflictDoUpdate({ target: pushDevices.tokenHash, set: values })
      .returning();
    return device as PushDeviceRow;
  });
}

/** Stops push to one of the viewer's devices. */
export async function pushDeviceUnregister(ctx: Ctx, id: string): Promise<string> {
  const { id: userId } = requireViewer(ctx);
  const gone = await ctx.db.transaction((tx) =>
    tx
      .delete(pushDevices)
      .where(and(eq(pushDevices.id, id), eq(pushDevices.userId, userId)))
      .returning(),
  );
  if (gone.length === 0) throw notFound("Device");
  return id;
}

/** Forgets all devices of a person. */
export const forgetDevicesOf = (tx: Tx, userId: string) => tx.delete(pushDevices).where(eq(pushDevices.userId, userId));

/** What the push service knows the device by. */
export const tokenOf = ({ token }: PushDeviceRow) => unseal(keyRing("PII_KEYS"), PURPOSE, token);

/** The subscription in a browser's token. Throws FORMAT when it is none. */
export function readSubscription(token: string): Subscription {
  const parsed = subscription.safeParse(parseJson(token));
  if (parsed.success) return parsed.data;
  throw new UserError("FORMAT", "For WEB the token is a push subscription as JSON, with a public https endpoint.", ["token"]);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
