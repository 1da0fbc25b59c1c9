import { complete } from "@atrium/kit/complete";
import { resolvers as announcements } from "./announcements/resolvers.ts";
import { resolvers as deliveries } from "./deliveries/resolvers.ts";
import { resolvers as emails } from "./emails/resolvers.ts";
import type { Resolvers } from "./generated.ts";
import { resolvers as inbox } from "./inbox/resolvers.ts";
import { resolvers as newsletters } from "./newsletters/resolvers.ts";
import { resolvers as preferences } from "./preferences/resolvers.ts";
import { resolvers as push } from "./push/resolvers.ts";
import { resolvers as webhooks } from "./webhooks/resolvers.ts";

export const nouns = complete<Resolvers>()(announcements, deliveries, emails, inbox, newsletters, preferences, push, webhooks);
