import { defineConfig } from "tsup";

/** Entry name → source file. The same list stands in `package.json` → `exports`; a package test compares them. */
export const entries: Record<string, string> = {
  index: "src/index.ts",
};

export default defineConfig({
  entry: entries,
  format: ["esm", "cjs"],
  target: "es2022",
  platform: "neutral",
  tsconfig: "tsconfig.src.json",
  clean: true,
  splitting: true,
  treeshake: true,
  sourcemap: false,
  // date-fns stays inside: its 199 kB package.json makes an ESM import take seconds on Node 22 and later.
  noExternal: ["date-fns", "@date-fns/utc", "ts-pattern"],
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
});
