import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { CodegenConfig } from "@graphql-codegen/cli";
import { entities } from "./schema/entities.ts";

type Output = CodegenConfig["generates"][string];

const scalars = Object.fromEntries(
  Object.entries({
    ID: ["string", "string"],
    DateTime: ["Date", "Date"],
    BigInt: ["bigint", "bigint | number | string"],
    JSON: ["unknown", "unknown"],
    ...Object.fromEntries(
      ["Date", "URL", "EmailAddress", "Markdown", "TimeZone", "Locale", "CurrencyCode", "Cursor"].map((name) => [name, ["string", "string"]]),
    ),
  }).map(([name, [input, output]]) => [name, { input, output }]),
);

const shared = { useTypeImports: true, enumsAsTypes: true, importExtension: ".ts" } as const;

/** What a type's resolvers get as their parent: `export type XRow` or `XParent` in any file of a noun, or a bare key. */
function mappersOf(folder: string, sdl: string): Record<string, string> {
  const declared = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.includes("node_modules") && !file.endsWith(".test.ts") && file !== "generated.ts")
    .flatMap((file) =>
      [...readFileSync(`${folder}/${file}`, "utf8").matchAll(/^export type (\w+?)(Row|Parent)\b/gm)].map(([, type, suffix]) => [
        type,
        `./${file}#${type}${suffix}`,
      ]),
    );
  const errors = ["InputError", "StateError", "ConflictError", "LimitError"].map((type) => [type, "@atrium/kit#UserErrorData"]);
  const mappers: Record<string, string> = Object.fromEntries([...declared, ...errors]);
  for (const [, type] of sdl.matchAll(/^type (\w+)/gm)) {
    if (type && type in entities) mappers[type] ??= "@atrium/kit#Reference";
    const node = type?.match(/^(\w+)Connection$/)?.[1];
    if (type && node) mappers[type] = `@atrium/kit#Connection<ResolversTypes["${node}"]>`;
  }
  return mappers;
}

function resolversOf(name: string): Output {
  const folder = `subgraphs/${name}`;
  const schema = `schema/subgraphs/${name}.graphql`;
  return {
    schema,
    plugins: ["typescript", "typescript-resolvers"],
    config: {
      ...shared,
      scalars,
      federation: true,
      contextType: "./index.ts#Ctx",
      useIndexSignature: false,
      mappers: mappersOf(folder, readFileSync(schema, "utf8")),
      inputMaybeValue: "T | null | undefined",
      skipTypename: true,
    },
  };
}

const subgraphs = readdirSync("subgraphs").filter((name) => existsSync(`schema/subgraphs/${name}.graphql`));

const config: CodegenConfig = {
  silent: true,
  generates: {
    ...Object.fromEntries(subgraphs.map((name) => [`subgraphs/${name}/generated.ts`, resolversOf(name)])),
    "schema/operations/generated/": {
      schema: "schema/api.graphql",
      documents: "schema/operations/*.graphql",
      preset: "client",
      presetConfig: { fragmentMasking: false, persistedDocuments: { hashAlgorithm: "sha256" } },
      config: { ...shared, scalars: Object.fromEntries(Object.keys(scalars).map((name) => [name, name === "JSON" ? "unknown" : "string"])) },
    },
  },
};

export default config;
