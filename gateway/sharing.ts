import type { Request } from "@atrium/kit";
import { SubgraphUnavailable } from "./execution/errors.ts";
import type { Flight, OutgoingFetch, Run, Send } from "./execution/run.ts";
import { copy } from "./execution/values.ts";
import type { SubgraphAnswer, SubgraphOperation, Transports } from "./transports.ts";

/** The gateway's own subgraph answers about the request itself: its address, its allowance. */
export const OWN = "platform";

/** Whether requests under way at the same time share what they fetch, and how many mutations have ended here. */
export type Sharing = { readonly isOn: boolean; epoch: number };

/** Whose answers a request may share: those to the same person in the same session, or to anyone signed out. */
export const audience = ({ viewer }: Request): string => (viewer ? `${viewer.id} ${viewer.sessionId}` : "");

/**
 * Sends fetches through the transports. Equal queries of one run are sent once, and so are equal queries of requests
 * under way at the same time for the same audience, unless a mutation ended here after the first was sent.
 */
export function createSend(transports: Transports, sharing: Sharing): Send {
  const underway = new Map<string, Flight>();

  const dispatch = async (operation: SubgraphOperation, { subgraph, kind }: OutgoingFetch, run: Run): Promise<SubgraphAnswer> => {
    const transport = transports.get(subgraph);
    if (!transport || run.unavailable.has(subgraph)) throw new SubgraphUnavailable(subgraph);
    try {
      return await transport(operation, run.request);
    } catch (error) {
      throw error instanceof SubgraphUnavailable ? error : new SubgraphUnavailable(subgraph, error);
    } finally {
      if (kind === "mutation") sharing.epoch++;
    }
  };

  const once = (fetch: OutgoingFetch, run: Run): Promise<SubgraphAnswer> => {
    const operation = operationOf(fetch);
    const key = `${fetch.subgraph} ${audience(run.request)} ${operation.body}`;
    const known = run.flights.get(key) ?? underway.get(key);
    if (known?.epoch === sharing.epoch) return take(known, fetch);

    const flight: Flight = { answer: dispatch(operation, fetch, run), epoch: sharing.epoch, takers: 0 };
    if (sharing.isOn) {
      underway.set(key, flight);
      const leave = () => {
        if (underway.get(key) === flight) underway.delete(key);
      };
      flight.answer.then(leave, leave);
    }
    if (fetch.hasTwin) {
      run.flights.set(key, flight);
      flight.takers++;
    }
    return take(flight, fetch);
  };

  return async (fetch, run) => {
    const isShared = fetch.kind === "query" && fetch.subgraph !== OWN && (sharing.isOn || fetch.hasTwin);
    try {
      return await (isShared ? once(fetch, run) : dispatch({ query: fetch.query, variables: fetch.variables, isQuery: fetch.kind === "query" }, fetch, run));
    } catch (error) {
      run.unavailable.add(fetch.subgraph);
      throw error;
    } finally {
      run.answered++;
    }
  };
}

/** What a flight brings; whoever would change it gets a copy when others wait too. */
async function take(flight: Flight, { isCopied }: OutgoingFetch): Promise<SubgraphAnswer> {
  flight.takers++;
  const answer = await flight.answer;
  return isCopied && flight.takers > 1 ? { ...answer, data: copy(answer.data) } : answer;
}

function operationOf({ query, queryText, variables }: OutgoingFetch): SubgraphOperation & { body: string } {
  const body = variables ? `{"query":${queryText},"variables":${JSON.stringify(variables)}}` : `{"query":${queryText}}`;
  return { query, variables, body, isQuery: true };
}
