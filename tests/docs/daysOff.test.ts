import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { daysOffTable } from "../../scripts/daysOff.ts";
import { vietnamCalendar } from "../../src/data/vietnamCalendar.ts";

it("docs/days-off.md is what the calendar says today: npm run docs:tables", () => {
  expect(readFileSync("docs/days-off.md", "utf8")).toBe(daysOffTable());
});

it("every day has a row with its document", () => {
  const rows = daysOffTable()
    .split("\n")
    .filter((line) => /^\| \d/.test(line));
  expect(rows.length).toBe(vietnamCalendar.days.length);
  expect(rows.filter((row) => / \| +\|$/.test(row))).toEqual([]);
});
