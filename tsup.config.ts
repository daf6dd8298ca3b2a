import { defineConfig } from "tsup";

/** Entry name → source file. The same list stands in `package.json` → `exports`; a package test compares them. */
export const entries: Record<string, string> = {
  index: "src/index.ts",
  tally: "src/tally/index.ts",
  measures: "src/measures/index.ts",
  report: "src/report/index.ts",
  markdown: "src/formats/markdown.ts",
  html: "src/formats/html.ts",
  csv: "src/formats/csv.ts",
  ics: "src/formats/ics.ts",
  docx: "src/formats/docx.ts",
  xlsx: "src/formats/xlsx.ts",
  duckdb: "src/duckdb/index.ts",
  import: "src/import/index.ts",
  schemas: "src/schemas/index.ts",
  data: "src/data/index.ts",
  "locale/en": "src/locale/en.ts",
};

/**
 * What brings packages that run code as they are imported (ts-pattern, d3), built apart so that bundlers take them only
 * with what needs them.
 */
const apart: Record<string, string> = {
  "apart/describeVerdict": "src/kpi/describeVerdict.ts",
  "apart/scaleLinear": "src/report/charts/scaleLinear.ts",
};

export default defineConfig({
  entry: { ...entries, ...apart },
  format: ["esm", "cjs"],
  target: "es2022",
  platform: "neutral",
  tsconfig: "tsconfig.src.json",
  clean: true,
  splitting: true,
  treeshake: true,
  sourcemap: false,
  onSuccess: "node scripts/writeJsonSchemas.mjs",
  metafile: true,
  // Vietnamese letters stay letters: escaped they would be six bytes each.
  esbuildOptions(options) {
    options.charset = "utf8";
  },
  // date-fns stays inside: its 199 kB package.json makes an ESM import take seconds on Node 22 and later.
  noExternal: ["date-fns", "@date-fns/utc", "ts-pattern"],
  dts: { entry: entries, compilerOptions: { ignoreDeprecations: "6.0" } },
});
