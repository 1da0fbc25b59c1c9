import { newId, type Request } from "@atrium/kit";
import type { Pool } from "@atrium/kit/db";
import { parseGlobalId } from "@atrium/kit/ids";
import { answersHere } from "@atrium/kit/service";
import type { Contact } from "./send.ts";

type Known = Contact & { readonly id: string };

/** People another domain tells this one about, in its place; `asked` are the requests for them. */
export function people(pool: Pool) {
  const known = new Map<string, Known>();
  const asked: Request[] = [];

  answersHere(pool, "users", async () => async ({ variables }, request) => {
    asked.push(request);
    const representations = variables?.["representations"] as { id: string }[];
    return { data: { _entities: representations.map(({ id }) => known.get(parseGlobalId(id)?.uuid ?? "") ?? null) } };
  });

  /** Somebody with a confirmed address, unless told otherwise. */
  function aPerson(given: Partial<Known> = {}): Known & { email: string } {
    const id = given.id ?? newId();
    const username = `u${id.replaceAll("-", "").slice(-12)}`;
    const usual = { email: `${username}@example.org`, emailVerified: true, fullName: "Ada Example", username, locale: null, status: "ACTIVE" };
    const person = { id, ...usual, ...given } as Known & { email: string };
    known.set(id, person);
    return person;
  }

  return { aPerson, asked };
}
