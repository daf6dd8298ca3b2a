import { defineConfig } from "vitest/config";
import { entries } from "./tsup.config.ts";

const alias = Object.entries(entries).map(([name, file]) => ({
  find: new RegExp(`^kstthc${name === "index" ? "" : `/${name}`}$`),
  replacement: new URL(file, import.meta.url).pathname,
}));

export default defineConfig({
  resolve: { alias },
  test: {
    include: ["tests/**/*.test.ts", "tests/**/*.test-prop.ts"],
    // Built tarball and system programs have runs of their own (scripts/test.mjs).
    exclude: ["tests/package/**", "tests/system/**", "node_modules/**"],
    typecheck: { enabled: false, include: ["tests/**/*.test-d.ts"] },
    // Nothing here has state of its own to leak: files share a worker, and load the library and its peers once.
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 120_000,
    coverage: { include: ["src/**"] },
  },
});
