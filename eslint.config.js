import graphql from "@graphql-eslint/eslint-plugin";

/** Lint of the schema that clients see; biome reads the TypeScript. */
export default [
  {
    files: ["schema/api.graphql"],
    languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig: { schema: "schema/api.graphql" } } },
    plugins: { "@graphql-eslint": graphql },
    rules: {
      "@graphql-eslint/require-description": ["error", { types: true, rootField: true }],
      "@graphql-eslint/naming-convention": [
        "error",
        {
          types: "PascalCase",
          FieldDefinition: "camelCase",
          InputValueDefinition: "camelCase",
          DirectiveDefinition: "camelCase",
          EnumValueDefinition: "UPPER_CASE",
        },
      ],
      "@graphql-eslint/require-deprecation-reason": "error",
      "@graphql-eslint/no-hashtag-description": "error",
      "@graphql-eslint/unique-enum-value-names": "error",
    },
  },
];
