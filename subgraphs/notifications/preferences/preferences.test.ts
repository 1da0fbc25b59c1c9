import { globalId, newId } from "@atrium/kit";
import { testSubgraph } from "@atrium/kit/test";
import { expect, test } from "vitest";
import { factory } from "../factory.ts";
import subgraph from "../index.ts";
import { CATEGORIES } from "./channels.ts";
import { turnOff } from "./preferences.ts";
import { subjectMutes } from "./tables.ts";

const { as, visitor, context } = await testSubgraph(subgraph);
const { aMember } = factory(context);

const FIELDS = `categories { category inApp email push isMandatory } digest digestHour timeZone quietHours { startMinute endMinute weekdays } doNotDisturbUntil mutedSubjectIds emailVerified`;
const OF = `query ($of: ID!) { _entities(representations: [{ __typename: "User", id: $of }]) { ... on User { notificationPreferences { ${FIELDS} } } } }`;
const UPDATE = `mutation ($input: NotificationPreferencesUpdateInput!) { notificationPreferencesUpdate(input: $input) { preferences { ${FIELDS} } errors { code path } } }`;
const MUTE = `mutation ($input: NotificationSubjectMuteSetInput!) { notificationSubjectMuteSet(input: $input) { preferences { mutedSubjectIds } errors { code } } }`;

const preferencesOf = async (id: string, asked = id) => (await as(asked)(OF, { of: globalId("User", id) })).data._entities[0].notificationPreferences;
const update = async (id: string, input: object) => (await as(id)(UPDATE, { input })).data.notificationPreferencesUpdate;
const settingOf = (preferences: { categories: { category: string }[] }, wanted: string) => preferences.categories.find(({ category }) => category === wanted);

test("without a setting the defaults hold, in the zone of the profile", async () => {
  const [ada, pending] = [await aMember({ timeZone: "Europe/Paris" }), await aMember({ status: "PENDING" })];

  const found = await preferencesOf(ada.id);

  expect(found).toMatchObject({ digest: "IMMEDIATE", digestHour: 8, timeZone: "Europe/Paris", quietHours: null, doNotDisturbUntil: null, emailVerified: true });
  expect(found.categories.map(({ category }: { category: string }) => category)).toEqual(CATEGORIES);
  expect(settingOf(found, "MENTION")).toEqual({ category: "MENTION", inApp: true, email: true, push: true, isMandatory: false });
  expect(await preferencesOf(pending.id)).toMatchObject({ timeZone: "UTC", emailVerified: false });
});

test("what is given changes, what is absent stays, null clears", async () => {
  const { id } = await aMember();
  const quietHours = { startMinute: 1_320, endMinute: 420, weekdays: [5, 1, 5] };
  await update(id, { digest: "DAILY", digestHour: 7, timeZone: "Asia/Kolkata", quietHours, categories: [{ category: "REACTION", email: true }] });

  const { preferences, errors } = await update(id, {
    quietHours: null,
    categories: [
      { category: "REACTION", push: true },
      { category: "FOLLOW", inApp: false },
    ],
  });

  expect(errors).toEqual([]);
  expect(preferences).toMatchObject({ digest: "DAILY", digestHour: 7, timeZone: "Asia/Kolkata", quietHours: null });
  expect(settingOf(preferences, "REACTION")).toMatchObject({ inApp: true, email: true, push: true });
  expect(settingOf(preferences, "FOLLOW")).toMatchObject({ inApp: false, email: false, push: true });
  expect((await update(id, { timeZone: null, quietHours })).preferences).toMatchObject({ timeZone: "UTC", quietHours: { ...quietHours, weekdays: [1, 5] } });
});

test("SECURITY cannot be switched off, and nothing is changed by trying", async () => {
  const { id } = await aMember();

  const { preferences, errors } = await update(id, {
    digest: "NEVER",
    categories: [
      { category: "SOCIAL", push: true },
      { category: "SECURITY", email: false },
    ],
  });

  expect([preferences, errors]).toEqual([null, [{ code: "POLICY", path: ["categories", "1"] }]]);
  expect(await preferencesOf(id)).toMatchObject({ digest: "IMMEDIATE" });
  expect((await update(id, { categories: [{ category: "SECURITY", email: true }] })).errors).toEqual([]);
  expect(settingOf(await preferencesOf(id), "SECURITY")).toMatchObject({ inApp: true, email: true, push: true, isMandatory: true });
});

test.for([
  [{ digestHour: 24 }, ["digestHour"]],
  [{ quietHours: { startMinute: -1, endMinute: 5, weekdays: [1] } }, ["quietHours", "startMinute"]],
  [{ quietHours: { startMinute: 5, endMinute: 1_440, weekdays: [1] } }, ["quietHours", "endMinute"]],
  [{ quietHours: { startMinute: 5, endMinute: 5, weekdays: [1] } }, ["quietHours", "endMinute"]],
  [{ quietHours: { startMinute: 5, endMinute: 6, weekdays: [8] } }, ["quietHours", "weekdays", "0"]],
  [{ doNotDisturbUntil: "2126-01-01T00:00:00Z" }, ["doNotDisturbUntil"]],
] as const)("%j is out of range", async ([input, path]) => {
  const { id } = await aMember();

  expect((await update(id, input)).errors).toEqual([{ code: "OUT_OF_RANGE", path }]);
});

test("nobody sees another's preferences, and visitors change none", async () => {
  const [ada, ben] = [await aMember(), await aMember()];

  expect(await preferencesOf(ada.id, ben.id)).toBeNull();
  expect(await preferencesOf(ada.id, newId())).toBeNull();
  expect((await visitor(UPDATE, { input: {} })).errors?.[0]?.extensions.code).toBe("UNAUTHENTICATED");
});

test("two changes at once are both kept", async () => {
  const { id } = await aMember();

  await Promise.all(CATEGORIES.slice(0, 6).map((category) => update(id, { categories: [{ category, inApp: false }] })));

  const { categories } = await preferencesOf(id);
  expect(categories.filter(({ inApp }: { inApp: boolean }) => !inApp)).toHaveLength(6);
});

test("a link in a mail switches one channel off, but not that of SECURITY", async () => {
  const { id } = await aMember();
  const off = (category: "MENTION" | "SECURITY") => context().db.transaction((tx) => turnOff(tx, id, category, "EMAIL"));

  expect([await off("MENTION"), await off("MENTION"), await off("SECURITY")]).toEqual([true, true, false]);
  expect(settingOf(await preferencesOf(id), "MENTION")).toMatchObject({ inApp: true, email: false, push: true });
});

test("a thousand objects are muted at most", async () => {
  const { id: userId } = await aMember();
  const mutedAt = new Date();
  const rows = Array.from({ length: 1_000 }, () => ({ userId, subjectId: newId(), subjectType: "Post" as const, mutedAt }));
  await context().db.insert(subjectMutes).values(rows);
  const mute = async (id: string) =>
    (await as(userId)(MUTE, { input: { subjectId: globalId("Post", id), muted: true } })).data.notificationSubjectMuteSet.errors;

  expect([await mute(newId()), await mute(rows[0]?.subjectId as string)]).toEqual([[{ code: "LIMIT_EXCEEDED" }], []]);
});
