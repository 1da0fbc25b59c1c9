import { globalId, newId, publish, type Tx } from "@atrium/kit";
import type { EntityName } from "@atrium/schema/entities.ts";

type Fields = Record<string, string | number | boolean | null>;

/** Has a privileged act written to the audit log, with the transaction that does it. */
export function audit(tx: Tx, action: string, [type, id]: readonly [EntityName, string], before: Fields, after: Fields): Promise<void> {
  return publish(tx, "audit.recorded", newId(tx.origin.now()), { action, targetId: globalId(type, id), before, after });
}
