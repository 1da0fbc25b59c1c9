import { expect, test } from "vitest";
import { redact } from "./log.ts";

test.for([
  ["Bearer eyJhbGciOi.eyJzdWIi.c2ln failed", "Bearer [redacted] failed"],
  ["mail to ada.l+x@mail.example.org bounced", "mail to [redacted] bounced"],
  ["postgres://atrium:s3cret@db:5432/atrium", "postgres://atrium:[redacted]@db:5432/atrium"],
  ["authorization: bearer abc.def", "authorization: bearer [redacted]"],
  ["nothing personal at 10:42", "nothing personal at 10:42"],
] as const)("%s is logged as %s", ([text, logged]) => {
  expect(redact(text)).toBe(logged);
});
