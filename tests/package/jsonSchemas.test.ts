import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, it } from "vitest";
import { jsonSchemaOf, schemaNames } from "../../src/schemas/jsonSchemaOf.ts";

const require = createRequire(`${process.cwd()}/package.json`);

it.each(schemaNames)("ships %s as a JSON Schema file, reached through the package's name", (name) => {
  const file = require.resolve(`kstthc/schemas/${name}.json`);
  expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(JSON.parse(JSON.stringify(jsonSchemaOf(name))));
});
