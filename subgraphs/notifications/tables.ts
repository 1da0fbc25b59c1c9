import { domainSchema } from "@atrium/kit";

/** The Postgres schema of this domain. */
export const schema = domainSchema("notifications");
