import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { expect } from "vitest";

/**
 * Compares a text with its golden file, which people read in a diff and nobody edits by hand:
 * `UPDATE_GOLDEN=1 npx vitest run tests/formats` writes it anew.
 */
export function expectGolden(path: string, actual: string): void {
  const file = `tests/golden/${path}`;
  if (process.env.UPDATE_GOLDEN === "1") {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, actual);
  }
  expect(existsSync(file), `${file} is missing: run with UPDATE_GOLDEN=1`).toBe(true);
  expect(actual).toBe(readFileSync(file, "utf8"));
}
