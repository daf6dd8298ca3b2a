import { defineConfig } from "vitest/config";

/** The built package: needs `npm run build` first. */
export default defineConfig({ test: { include: ["tests/package/**/*.test.ts"], testTimeout: 60_000 } });
