import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { lintTable } from "../../scripts/lintTable.ts";
import { lintRules } from "../../src/plan/lint/lintRules.ts";

it("docs/lint-rules.md is what the rules say today: npm run docs:tables", () => {
  expect(readFileSync("docs/lint-rules.md", "utf8")).toBe(lintTable());
});

it("documents each rule with what it is, a bad and a good example", () => {
  const text = lintTable();
  expect(text.match(/^## /gm)).toHaveLength(lintRules.length);
  for (const line of text.split("\n")) expect(line).not.toMatch(/^(- \w+: |\*\*\w+\*\*.*\. )$/);
});
