import { describe, expect, it } from "vitest";
import { quangNgai2022Plan } from "../../src/data/quangNgai2022Plan.ts";
import { describeIssue } from "../../src/import/describeIssue.ts";
import { readPlan } from "../../src/import/readPlan.ts";
import type { PlanFormat } from "../../src/import/source/readSource.ts";
import { comparable } from "./comparable.ts";
import { inUtf16, inWindows1258 } from "./writers/encodings.ts";
import { fiveColumns, headLines, tableRows } from "./writers/layout.ts";
import { writeCsv } from "./writers/writeCsv.ts";
import { writeDocx } from "./writers/writeDocx.ts";
import { writeText } from "./writers/writeText.ts";
import { writeWordHtml } from "./writers/writeWordHtml.ts";
import { writeXlsx } from "./writers/writeXlsx.ts";

const plan = { ...quangNgai2022Plan, groups: quangNgai2022Plan.groups.slice(0, 1) };
const known = { agencies: plan.agencies, territory: plan.territory };
const head = headLines(plan).slice(-3);
const rows = tableRows(plan, { columns: fiveColumns, bullet: "- ", groups: "cells", parts: "empty" });
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const docx = await writeDocx(head, rows);

const files: readonly (readonly [string, PlanFormat, Uint8Array])[] = [
  ["DOCX", "docx", docx],
  ["XLSX", "xlsx", writeXlsx(head, rows, { strings: "shared" })],
  ["HTML", "html", utf8(writeWordHtml(head, rows, { charset: "utf-8", lists: true }))],
  ["HTML in Windows-1258", "html", inWindows1258(writeWordHtml(head, rows, { charset: "windows-1258" }))],
  ["text", "text", utf8(writeText(head, rows, 5, "tabs"))],
  ["text in UTF-16", "text", inUtf16(writeText(head, rows, 5, "bars"), "big")],
  ["CSV", "text", utf8(writeCsv(head, rows, 5, ";"))],
];

/** Whole numbers below a bound, the same in every run (a linear congruential generator). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * below);
  };
}

function flip(bytes: Uint8Array, at: number, bit: number): void {
  bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
}

/** Damage as wires and disks do it: bits turned, ends lost, stretches repeated, lost or emptied. */
function damaged(bytes: Uint8Array, next: (below: number) => number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  const from = next(bytes.length);
  const to = Math.min(bytes.length, from + 1 + next(64));
  switch (next(5)) {
    case 0:
      for (let times = 1 + next(8); times > 0; times--) flip(copy, next(copy.length), next(8));
      return copy;
    case 1:
      return copy.slice(0, from);
    case 2:
      return copy.fill(0, from, to);
    case 3:
      return Uint8Array.from([...bytes.subarray(0, to), ...bytes.subarray(from)]);
    default:
      return Uint8Array.from([...bytes.subarray(0, from), ...bytes.subarray(to)]);
  }
}

describe("damaged files give a plan or say why not", () => {
  it.each(files)("%s", async (name, format, bytes) => {
    const whole = comparable((await readPlan(bytes, { format, ...known })).plan);
    const isPacked = format === "docx" || format === "xlsx";
    const next = numbers(7);
    for (let run = 0; run < 40; run++) {
      const { plan: read, issues } = await readPlan(damaged(bytes, next), { format, ...known });
      for (const issue of issues) expect(describeIssue(issue), `${name}, run ${run}`).not.toMatch(/\{\w+\}|undefined/);
      expect(Array.isArray(read.groups)).toBe(true);
      // A packed file knows what each part must be: whatever differs is said.
      if (isPacked && !issues.some(({ severity }) => severity === "error"))
        expect(comparable(read), `${name}, run ${run}`).toEqual(whole);
      if (read.groups.length === 0) expect(issues.length, `${name}, run ${run}`).toBeGreaterThan(0);
    }
  });
});
