import { GraphQLError, GraphQLScalarType, Kind, valueFromASTUntyped } from "graphql";

type Form = { parse(value: unknown): unknown; serialize?(value: unknown): unknown; says: string };

const ISO_DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;
const ISO_DATE = /^\d{4}-\d\d-\d\d$/;
const EMAIL = /^[^\s@<>(),;:"\\[\]]{1,64}@[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?\.[a-z]{2,63}$/i;
const INT64_MAX = 2n ** 63n;

const text = (value: unknown, max: number) => (typeof value === "string" && value.length <= max ? value : undefined);
const matching = (value: unknown, form: RegExp, max = 100) => (typeof value === "string" && value.length <= max && form.test(value) ? value : undefined);
const known = <T>(read: () => T): T | undefined => {
  try {
    return read();
  } catch {
    return undefined;
  }
};

const forms: Record<string, Form> = {
  DateTime: {
    says: "a time in RFC 3339 with offset, e.g. 2026-03-01T09:30:00Z",
    parse: (value) => {
      const time = matching(value, ISO_DATE_TIME) && new Date(value as string);
      return time && !Number.isNaN(time.getTime()) && isRealDay((value as string).slice(0, 10)) ? time : undefined;
    },
    serialize: (value) => new Date(value as string | Date).toISOString(),
  },
  Date: { says: "a day as YYYY-MM-DD", parse: (value) => (matching(value, ISO_DATE) && isRealDay(value as string) ? value : undefined) },
  URL: {
    says: "an absolute https URL of at most 2048 characters",
    parse: (value) =>
      text(value, 2048) && URL.canParse(value as string) && new URL(value as string).protocol === "https:" ? new URL(value as string).href : undefined,
  },
  EmailAddress: {
    says: "an email address of at most 254 characters",
    parse: (value) => matching(typeof value === "string" ? value.trim() : value, EMAIL, 254)?.trim(),
  },
  Markdown: { says: "text", parse: (value) => text(value, 1_000_000) },
  JSON: { says: "a JSON value", parse: (value) => value },
  TimeZone: {
    says: "an IANA time zone, e.g. Europe/Paris",
    parse: (value) => (text(value, 64) ? known(() => new Intl.DateTimeFormat("en", { timeZone: value as string }) && (value as string)) : undefined),
  },
  Locale: {
    says: "a BCP 47 language tag, e.g. pt-BR",
    parse: (value) => (text(value, 35) ? known(() => Intl.getCanonicalLocales(value as string)[0]) : undefined),
  },
  CurrencyCode: {
    says: "an ISO 4217 currency code, e.g. EUR",
    parse: (value) => (Intl.supportedValuesOf("currency").includes(value as string) ? value : undefined),
  },
  BigInt: {
    says: "a 64-bit integer as a decimal string",
    parse: (value) => {
      const digits = typeof value === "number" && Number.isSafeInteger(value) ? String(value) : matching(value, /^-?\d{1,19}$/);
      const number = digits === undefined ? undefined : BigInt(digits);
      return number !== undefined && number >= -INT64_MAX && number < INT64_MAX ? number : undefined;
    },
    serialize: String,
  },
  Cursor: { says: "a cursor given by this graph", parse: (value) => text(value, 1024) },
};

function isRealDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

/** The graph's own scalars, by name. */
export const scalars: Record<string, GraphQLScalarType> = Object.fromEntries(
  Object.entries(forms).map(([name, form]) => {
    const parse = (value: unknown) => {
      const parsed = form.parse(value);
      if (parsed === undefined) throw new GraphQLError(`${name} must be ${form.says}.`);
      return parsed;
    };
    return [
      name,
      new GraphQLScalarType({
        name,
        parseValue: parse,
        parseLiteral: (node, variables) => parse(node.kind === Kind.INT ? node.value : valueFromASTUntyped(node, variables)),
        serialize: form.serialize ?? ((value) => value),
      }),
    ];
  }),
);
