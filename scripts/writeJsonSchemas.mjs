// Ships every JSON Schema as a file, written by the built package itself: `kstthc/schemas/plan.json` and so on.
import { mkdirSync, writeFileSync } from "node:fs";
import { jsonSchemaOf, schemaNames } from "../dist/schemas.js";

mkdirSync("dist/schemas", { recursive: true });
for (const name of schemaNames)
  writeFileSync(`dist/schemas/${name}.json`, `${JSON.stringify(jsonSchemaOf(name), null, 2)}\n`);
