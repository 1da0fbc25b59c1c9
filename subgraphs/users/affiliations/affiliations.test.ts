import { globalId } from "@atrium/kit";
import { testSubgraph } from "@atrium/kit/test";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { factory } from "../factory.ts";
import subgraph from "../index.ts";
import { affiliations } from "./tables.ts";

const { as, visitor, context, published } = await testSubgraph(subgraph);
const { aUser, anAffiliation } = factory(context);

const CREATE = `mutation ($input: AffiliationCreateInput!) { affiliationCreate(input: $input) { affiliation { id institution isPrimary status } errors { code path } } }`;
const UPDATE = `mutation ($input: AffiliationUpdateInput!) { affiliationUpdate(input: $input) { affiliation { institution isPrimary status } errors { code path } } }`;
const DELETE = `mutation ($id: ID!) { affiliationDelete(input: { id: $id }) { deletedId errors { code path } } }`;
const REVIEW = `mutation ($input: AffiliationReviewInput!) { affiliationReview(input: $input) { affiliation { status verifiedAt } errors { code ... on StateError { currentState } } } }`;
const OF = `query ($id: ID!) { user(id: $id) { university affiliations { institution isPrimary } } }`;

test("a person holds several affiliations, exactly one of them primary, and their university is its institution", async () => {
  const { id } = await aUser();
  const add = (input: object) => as(id)(CREATE, { input: { kind: "STUDENT", ...input } });

  await add({ institution: "ENS Lyon" });
  await add({ institution: "TU Wien", startYear: 2022 });
  await add({ institution: "MIT", startYear: 2024, isPrimary: true });

  const { data } = await visitor(OF, { id: globalId("User", id) });
  expect(data.user.university).toBe("MIT");
  expect(data.user.affiliations).toEqual([
    { institution: "MIT", isPrimary: true },
    { institution: "TU Wien", isPrimary: false },
    { institution: "ENS Lyon", isPrimary: false },
  ]);
});

test("two additions at once leave one primary affiliation", async () => {
  const { id } = await aUser();

  await Promise.all(["A", "B", "C", "D"].map((institution) => as(id)(CREATE, { input: { institution, kind: "ALUMNI", isPrimary: true } })));

  const { data } = await visitor(OF, { id: globalId("User", id) });
  expect(data.user.affiliations.map((one: { isPrimary: boolean }) => one.isPrimary)).toEqual([true, false, false, false]);
});

test("the same affiliation twice is refused", async () => {
  const { id } = await aUser();
  const input = { institution: "ENS Lyon", kind: "STUDENT" };

  await as(id)(CREATE, { input });
  const { data } = await as(id)(CREATE, { input: { ...input, institution: "ens lyon" } });

  expect(data.affiliationCreate).toEqual({ affiliation: null, errors: [{ code: "UNIQUE", path: ["institution"] }] });
});

test("every fault of an affiliation is named at once", async () => {
  const { id } = await aUser();

  const { data } = await as(id)(CREATE, { input: { institution: " ", kind: "STUDENT", startYear: 1, program: "x".repeat(201) } });

  expect(data.affiliationCreate.errors).toEqual([
    { code: "REQUIRED", path: ["institution"] },
    { code: "TOO_LONG", path: ["program"] },
    { code: "OUT_OF_RANGE", path: ["startYear"] },
  ]);
});

test("graduation before the start is out of range, also by an update", async () => {
  const { id } = await aUser();
  const affiliation = await anAffiliation(id, { startYear: 2020 });

  const { data } = await as(id)(UPDATE, { input: { id: globalId("Affiliation", affiliation.id), graduationYear: 2019 } });

  expect(data.affiliationUpdate.errors).toEqual([{ code: "OUT_OF_RANGE", path: ["graduationYear"] }]);
});

test("a profile holds twenty affiliations", async () => {
  const { id } = await aUser();
  for (let index = 0; index < 20; index++) await anAffiliation(id, { institution: `School ${index}` });

  const { data } = await as(id)(CREATE, { input: { institution: "One more", kind: "STUDENT" } });

  expect(data.affiliationCreate.errors).toEqual([{ code: "LIMIT_EXCEEDED", path: null }]);
});

test("somebody else's affiliation is seen and not changed, one that is nobody's does not exist", async () => {
  const [owner, stranger] = [await aUser(), await aUser()];
  const affiliation = await anAffiliation(owner.id);
  const theirs = globalId("Affiliation", affiliation.id);

  const update = await as(stranger.id)(UPDATE, { input: { id: theirs, program: "Mine" } });
  const remove = await as(stranger.id)(DELETE, { id: theirs });
  const unknown = await as(stranger.id)(DELETE, { id: "aff_nothing" });

  expect(update.data.affiliationUpdate.errors).toEqual([{ code: "POLICY", path: ["id"] }]);
  expect(remove.data.affiliationDelete.errors).toEqual([{ code: "POLICY", path: ["id"] }]);
  expect(unknown.data.affiliationDelete.errors).toEqual([{ code: "NOT_FOUND", path: ["id"] }]);
});

test("a reviewer verifies a pending affiliation once, and a new claim waits again", async () => {
  const [owner, reviewer] = [await aUser(), await aUser()];
  const affiliation = await anAffiliation(owner.id);
  const id = globalId("Affiliation", affiliation.id);
  const review = () => as(reviewer.id, "REVIEWER")(REVIEW, { input: { id, approve: true } });

  const [first, second] = [await review(), await review()];
  const changed = await as(owner.id)(UPDATE, { input: { id, degree: "PhD" } });

  expect(first.data.affiliationReview).toEqual({ affiliation: { status: "VERIFIED", verifiedAt: expect.any(String) }, errors: [] });
  expect(second.data.affiliationReview.errors).toEqual([{ code: "INVALID_STATE", currentState: "VERIFIED" }]);
  expect(changed.data.affiliationUpdate.affiliation.status).toBe("PENDING");
  expect(await published("affiliation.verified")).toContainEqual(["affiliation.verified", affiliation.id, { userId: owner.id, institution: "ENS Lyon" }]);
});

test.for([{ institution: "ETH Zürich" }, { kind: "FACULTY" }, { degree: "PhD" }, { startYear: 2019 }, { graduationYear: 2024 }])(
  "%o is a claim that a reviewer has to see",
  async (claim) => {
    const { id } = await aUser();
    const affiliation = await anAffiliation(id);
    await context().db.update(affiliations).set({ status: "VERIFIED", verifiedAt: new Date() }).where(eq(affiliations.id, affiliation.id));
    const update = (input: object) => as(id)(UPDATE, { input: { id: globalId("Affiliation", affiliation.id), ...input } });

    const same = await update({ institution: "ENS Lyon", program: "Physics" });
    const other = await update(claim);

    expect([same, other].map(({ data }) => data.affiliationUpdate.affiliation.status)).toEqual(["VERIFIED", "PENDING"]);
  },
);

test("the review queue is the reviewers', oldest first", async () => {
  const { id } = await aUser();
  const query = `{ affiliationReviews(first: 2) { nodes { institution } pageInfo { hasNextPage } } }`;

  const refused = await as(id)(query);
  const { data } = await as(id, "REVIEWER")(query);

  expect(refused.errors?.[0]?.extensions.code).toBe("FORBIDDEN");
  expect(data.affiliationReviews.nodes).toHaveLength(2);
});

test("removing the primary affiliation makes the latest other one primary", async () => {
  const { id } = await aUser();
  const primary = await anAffiliation(id, { institution: "Old" });
  await anAffiliation(id, { institution: "Older", startYear: 2001 });
  await anAffiliation(id, { institution: "Newer", startYear: 2011 });

  await as(id)(DELETE, { id: globalId("Affiliation", primary.id) });

  const { data } = await visitor(OF, { id: globalId("User", id) });
  expect(data.user.university).toBe("Newer");
});
