const uri = { type: "string", format: "uri" };
const dateTime = { type: "string", format: "date-time" };
const typed = (name: string) => ({ type: "array", items: { type: "string" }, contains: { const: name } });
const object = (required: string[], properties: object, additionalProperties = false) => ({ type: "object", required, properties, additionalProperties });

const profile = object(["id", "type"], { id: uri, type: typed("Profile"), name: { type: "string" }, url: uri, email: { type: "string" } }, true);

const achievement = object(
  ["id", "type", "criteria", "description", "name"],
  {
    id: uri,
    type: typed("Achievement"),
    achievementType: { enum: ["Achievement", "Award", "Badge", "Certificate", "Certification", "Course", "Membership"] },
    name: { type: "string" },
    description: { type: "string" },
    criteria: object([], { id: uri, narrative: { type: "string" } }, true),
    tag: { type: "array", items: { type: "string" } },
    creator: profile,
  },
  true,
);

const subject = object(
  ["type", "achievement"],
  { id: uri, type: typed("AchievementSubject"), achievement, activityStartDate: dateTime, activityEndDate: dateTime },
  true,
);

/** What the Open Badges 3.0 specification (1EdTech, data model of AchievementCredential) demands of a credential, as a JSON schema. */
export const achievementCredential = {
  $schema: "https://json-schema.org/draft/2019-09/schema",
  ...object(
    ["@context", "id", "type", "credentialSubject", "issuer", "validFrom"],
    {
      "@context": {
        type: "array",
        items: [
          { const: "https://www.w3.org/ns/credentials/v2" },
          { type: "string", pattern: "^https://purl\\.imsglobal\\.org/spec/ob/v3p0/context-3\\.0\\.[0-9]+\\.json$" },
        ],
        minItems: 2,
      },
      id: uri,
      type: {
        type: "array",
        allOf: [{ contains: { const: "VerifiableCredential" } }, { contains: { enum: ["AchievementCredential", "OpenBadgeCredential"] } }],
      },
      name: { type: "string" },
      description: { type: "string" },
      issuer: { anyOf: [uri, profile] },
      validFrom: dateTime,
      validUntil: dateTime,
      awardedDate: dateTime,
      credentialSubject: subject,
      evidence: { type: "array", items: object(["type"], { id: uri, type: typed("Evidence") }, true) },
      credentialStatus: object(["id", "type"], { id: uri, type: { type: "string" } }, true),
      proof: { type: "array", items: object(["type"], { type: { type: "string" } }, true) },
    },
    true,
  ),
};

/** The same of a badge. */
export const openBadgeAchievementSchema = { $schema: "https://json-schema.org/draft/2019-09/schema", ...achievement };
