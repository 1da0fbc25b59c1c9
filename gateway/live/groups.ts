import { setTimeout as sleep } from "node:timers/promises";
import type { Request } from "@atrium/kit";
import { log } from "@atrium/kit/log";
import type { LiveAnswer, LiveAnswers } from "@atrium/kit/subscribe";
import type { GraphQLFormattedError } from "graphql";
import { metrics } from "../metrics.ts";
import { type Upstream, UpstreamLost } from "../upstreams.ts";
import { type Message, messageOf } from "./message.ts";
import type { Subscription } from "./subscriptions.ts";

/** One subscription of one client. */
export type Subscriber = {
  readonly request: Request;
  /** Whether who asked may still be told: asked before each message. */
  isAllowed(): boolean | Promise<boolean>;
  next(messages: readonly Message[]): void;
  /** No message follows; errors tell why, if it was not the regular end. */
  end(errors?: readonly GraphQLFormattedError[]): void;
};

export type Groups = {
  /** Adds a subscriber to the group of all who ask for the same; answers how to leave. */
  join(subscription: Subscription, subscriber: Subscriber): () => void;
  /** Has every group go on as the subscription given for its own, or end with the errors. */
  replace(renew: (subscription: Subscription, request: Request) => Promise<Subscription | readonly GraphQLFormattedError[]>): Promise<void>;
};

const MAX_MAKING = 16;
const RECONNECT_MS = [50, 100, 200, 500, 1_000];
const GIVE_UP_MS = 60_000;

const unavailable = { message: "A part of the graph does not answer right now.", extensions: { code: "SUBGRAPH_UNAVAILABLE" } };

type Group = {
  subscription: Subscription;
  readonly subscribers: Set<Subscriber>;
  upstream: LiveAnswers | null;
  /** Behind what all have got the upstream resumes; null where that is not told. */
  cursor: string | null;
  /** What is being made of the upstream's messages, in their order. */
  making: Promise<unknown>;
  waiting: number;
  /** Messages that go out at the end of this turn of the event loop, many in one write. */
  ready: { readonly message: Message; readonly cursor: string | null }[];
  hasDelivered: boolean;
  isOver: boolean;
};

/**
 * Groups of identical subscriptions: one upstream and one execution of each message for all of a group. A group is open
 * to newcomers until its first message; then the next newcomers begin one of their own, which has messages that theirs
 * alone may need (a snapshot), and falls in with the other as soon as both stand behind the same cursor.
 */
export function openGroups(upstreamOf: (subgraph: string) => Upstream): Groups {
  const families = new Map<string, Set<Group>>();

  const open = (subscription: Subscription): Group => {
    const group: Group = {
      subscription,
      subscribers: new Set(),
      upstream: null,
      cursor: null,
      making: Promise.resolve(),
      waiting: 0,
      ready: [],
      hasDelivered: false,
      isOver: false,
    };
    const family = families.get(subscription.family) ?? new Set();
    families.set(subscription.family, family.add(group));
    metrics.groups.inc();
    return group;
  };

  const close = (group: Group) => {
    if (group.isOver) return;
    group.isOver = true;
    metrics.groups.dec();
    const family = families.get(group.subscription.family);
    family?.delete(group);
    if (family?.size === 0) families.delete(group.subscription.family);
    void group.upstream?.return?.().catch(() => {});
  };

  const end = (group: Group, errors?: readonly GraphQLFormattedError[]) => {
    close(group);
    for (const subscriber of group.subscribers) subscriber.end(errors);
  };

  const fail = (group: Group, error: unknown) => {
    log.error({ err: error }, "a subscription failed");
    end(group, [{ message: "Something went wrong on our side.", extensions: { code: "INTERNAL" } }]);
  };

  const find = ({ family, key, after }: Subscription): Group | undefined => {
    for (const group of families.get(family) ?? []) {
      const isFresh = group.subscription.key === key && (!group.hasDelivered || group.cursor === null);
      if (isFresh || (after !== null && group.hasDelivered && group.cursor === after)) return group;
    }
    return undefined;
  };

  /** Lets the group's subscribers go on in another one that stands where it stands. */
  const fallIn = (group: Group) => {
    if (group.cursor === null) return;
    for (const other of families.get(group.subscription.family) ?? []) {
      if (other === group || !other.hasDelivered || other.cursor !== group.cursor) continue;
      for (const subscriber of group.subscribers) other.subscribers.add(subscriber);
      group.subscribers.clear();
      return close(group);
    }
  };

  const send = (group: Group) => {
    const { ready, subscribers } = group;
    if (group.isOver) return;
    group.ready = [];
    group.cursor = ready.at(-1)?.cursor ?? group.cursor;
    group.hasDelivered = true;
    const messages = ready.map(({ message }) => message);
    for (const subscriber of subscribers) subscriber.next(messages);
    metrics.deliveries.inc(subscribers.size * messages.length);
    fallIn(group);
  };

  const make = async (group: Group, answer: LiveAnswer): Promise<Message | null> => {
    for (const subscriber of await notAllowed(group.subscribers)) group.subscribers.delete(subscriber);
    const [speaker] = group.subscribers;
    return speaker ? messageOf(await group.subscription.complete(answer, speaker.request)) : null;
  };

  /** Makes the client's message of the upstream's, several at a time, and has them go out in their order. */
  const take = async (group: Group, answer: LiveAnswer): Promise<void> => {
    const cursor = answer.extensions?.cursor ?? null;
    if (answer.data === undefined) {
      if (answer.errors) return sent(group).then(() => end(group, answer.errors));
      group.cursor = cursor;
      return;
    }
    const made = make(group, answer);
    group.waiting++;
    group.making = Promise.all([made, group.making]).then(
      ([message]) => {
        group.waiting--;
        if (!message) return close(group);
        if (group.ready.push({ message, cursor }) === 1) setImmediate(send, group);
      },
      (error) => fail(group, error),
    );
    if (group.waiting >= MAX_MAKING) await group.making;
  };

  const connect = async (group: Group): Promise<void> => {
    await sent(group);
    const { subscription, cursor } = group;
    const [speaker] = group.subscribers;
    if (!speaker) return close(group);
    const upstream = await upstreamOf(subscription.primary.subgraph)(subscription.primary, speaker.request, { after: cursor });
    group.upstream = upstream;
    if (group.isOver) return void upstream.return?.();
    for await (const answer of upstream) {
      if (group.isOver || group.upstream !== upstream) return;
      await take(group, answer);
    }
    if (group.upstream !== upstream) return;
    await sent(group);
    end(group);
  };

  const follow = async (group: Group): Promise<void> => {
    let lostAt = 0;
    for (let failures = 0; !group.isOver; failures++) {
      try {
        await connect(group);
      } catch (error) {
        if (!(error instanceof UpstreamLost)) throw error;
        if (group.upstream || failures === 0) [failures, lostAt] = [0, performance.now()];
        group.upstream = null;
        const isHopeless = group.cursor === null || performance.now() - lostAt > GIVE_UP_MS;
        if (isHopeless && !group.isOver) return end(group, [unavailable]);
        await sleep(RECONNECT_MS[Math.min(failures, RECONNECT_MS.length - 1)]);
      }
    }
  };

  return {
    join(subscription, subscriber) {
      const known = find(subscription);
      const group = known ?? open(subscription);
      group.subscribers.add(subscriber);
      metrics.subscriptions.inc();
      let isIn = true;
      if (!known) {
        follow(group).catch((error) => fail(group, error));
      }
      return () => {
        if (!isIn) return;
        isIn = false;
        metrics.subscriptions.dec();
        for (const each of families.get(subscription.family) ?? []) {
          if (each.subscribers.delete(subscriber) && each.subscribers.size === 0) close(each);
        }
      };
    },

    async replace(renew) {
      const groups = [...families.values()].flatMap((family) => [...family]);
      await Promise.all(
        groups.map(async (group) => {
          const [speaker] = group.subscribers;
          if (!speaker) return;
          const renewed = await renew(group.subscription, speaker.request);
          if (group.isOver) return;
          if (!("primary" in renewed)) return end(group, renewed);
          const { primary } = group.subscription;
          group.subscription = renewed;
          const isSame = primary.subgraph === renewed.primary.subgraph && primary.query === renewed.primary.query;
          const { upstream } = group;
          if (isSame || !upstream) return;
          group.upstream = null;
          await upstream.return?.();
        }),
      );
    },
  };
}

/** Waits until all that the upstream told so far has gone out. */
async function sent(group: Group): Promise<void> {
  await group.making;
  await new Promise((resolve) => setImmediate(resolve));
}

/** Those among the subscribers who may not be told any more. */
async function notAllowed(subscribers: Iterable<Subscriber>): Promise<Subscriber[]> {
  const refused: Subscriber[] = [];
  const asked: Promise<unknown>[] = [];
  for (const subscriber of subscribers) {
    const isAllowed = subscriber.isAllowed();
    if (isAllowed === true) continue;
    if (isAllowed === false) refused.push(subscriber);
    else asked.push(isAllowed.then((answer) => answer || refused.push(subscriber)));
  }
  await Promise.all(asked);
  return refused;
}
