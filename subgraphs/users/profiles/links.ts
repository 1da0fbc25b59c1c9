import { z } from "zod";

const KIND = /^[a-z0-9-]{1,30}$/;

/** A link in an input: a site's name, and an https address without a login in it. */
export const link = z.object({
  kind: z
    .string()
    .transform((kind) => kind.trim().toLowerCase())
    .pipe(z.string().regex(KIND, "A kind of link has 1 to 30 characters of a-z, 0-9 and -.")),
  url: z.string().refine((url) => `${new URL(url).username}${new URL(url).password}` === "", {
    message: "A link may not hold a name or password to sign in with.",
    params: { code: "FORMAT" },
  }),
});
