import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { scheduleTable } from "../../scripts/scheduleTable.ts";

it("docs/schedule-phrases.md is what the grammar and the calendar say today: npm run docs:tables", () => {
  expect(readFileSync("docs/schedule-phrases.md", "utf8")).toBe(scheduleTable());
});

it("no phrase of the fixtures is left out, and every row has six cells", () => {
  const rows = scheduleTable()
    .split("\n")
    .filter((line) => /^\| p\d/.test(line));
  const given: readonly { readonly id: string }[] = JSON.parse(
    readFileSync("tests/fixtures/schedule/schedule-phrases.json", "utf8"),
  );
  expect(rows.map((row) => row.slice(2, 6)).sort()).toEqual(given.map(({ id }) => id).sort());
  expect(rows.filter((row) => row.split(/(?<!\\)\|/).length !== 8)).toEqual([]);
});
