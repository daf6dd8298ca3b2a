import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { importTable } from "../../scripts/importTable.ts";

it("docs/importing.md lists what reading says today: npm run docs:tables", async () => {
  expect(readFileSync("docs/importing.md", "utf8")).toBe(await importTable());
});

it("finds all corrections of the careful reading, and says all that is lost", async () => {
  const text = await importTable();
  expect(text).toContain("31 of 31 are found by rule");
  expect(text).not.toMatch(/\| no \|$/m);
});
