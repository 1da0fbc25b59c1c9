import type { GraphQLScalarType } from "graphql";
import type { ResolverMap } from "./schema/build.ts";

// biome-ignore lint/suspicious/noExplicitAny: matches every resolver
type Fn = (...args: any[]) => unknown;
type AnswerOf<R> = Extract<NonNullable<R>, Fn> extends (...args: never[]) => infer A ? Awaited<A> : never;
type ParentOf<R> = Extract<NonNullable<R>, Fn> extends (parent: infer P, ...args: never[]) => unknown ? P : never;

/** Whether the default resolver, reading the property of the same name, gives the field its value. */
type IsDefault<R, K> = K extends keyof ParentOf<R> ? (ParentOf<R>[K] extends AnswerOf<R> | Promise<AnswerOf<R>> ? true : false) : false;

/** What kit itself answers for every entity. */
type Given<K> = K extends "id" | "__isTypeOf" | "__resolveReference" ? true : false;

/** Names of the fields of `R` that need a resolver of their own. */
type Needed<R> = { [K in keyof R]-?: Given<K> extends true ? never : IsDefault<R[K], K> extends true ? never : K }[keyof R];

type Derived =
  | `${string}Connection`
  | `${string}Edge`
  | "UserError"
  | "InputError"
  | "StateError"
  | "ConflictError"
  | "LimitError"
  | "StreamLagged"
  | "Node"
  | "Linkable"
  | "PageInfo"
  | "Money"
  | `${string}Payload`;

/** Every resolver a subgraph's schema needs: a missing one is an error of the type checker. */
export type Complete<All> = {
  [T in keyof All as T extends Derived
    ? never
    : NonNullable<All[T]> extends GraphQLScalarType
      ? never
      : Needed<NonNullable<All[T]>> extends never
        ? never
        : T]-?: {
    [F in Needed<NonNullable<All[T]>>]-?: NonNullable<NonNullable<All[T]>[F]>;
  };
};

type Merged<N extends readonly unknown[]> = N extends readonly [infer First, ...infer Rest] ? First & Merged<Rest> : unknown;

/** The resolvers of all nouns, checked to be complete: `complete<Resolvers>()(posts, comments)`. */
export function complete<All>() {
  return <const N extends readonly unknown[]>(...nouns: N) =>
    nouns as unknown as Merged<N> extends Complete<All> ? readonly ResolverMap[] : { "without a resolver": Missing<Complete<All>, Merged<N>> };
}

/** The fields without a resolver, for the error message: `User.email`. */
type Missing<Wanted, Have> = {
  [T in keyof Wanted]: {
    [F in keyof Wanted[T]]: T extends keyof Have ? (F extends keyof Have[T] ? never : `${T & string}.${F & string}`) : `${T & string}.${F & string}`;
  }[keyof Wanted[T]];
}[keyof Wanted];
