import { defineConfig, mergeConfig } from "vitest/config";
import unit from "./vitest.config.ts";

/** Our files in the programs people open them with (scripts/test-system.mjs). One file at a time: those programs are heavy. */
export default mergeConfig(
  { ...unit, test: { ...unit.test, include: [], exclude: [] } },
  defineConfig({
    test: {
      include: ["tests/system/**/*.test.ts"],
      exclude: ["node_modules/**"],
      fileParallelism: false,
      testTimeout: 180_000,
      hookTimeout: 180_000,
    },
  }),
);
