import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatSchedule } from "../../src/schedule/formatSchedule.ts";
import { safeParseSchedule } from "../../src/schedule/safeParseSchedule.ts";
import type { SimpleSchedule } from "../../src/schedule/schedule.ts";
import { scheduleKey } from "../../src/schedule/scheduleKey.ts";
import { readTable } from "../tables/readTable.ts";
import { drawnFrom } from "./drawnFrom.ts";
import { keyOf } from "./keyOf.ts";

/** Every phrase of the tables on one line that reads alone and without a warning. */
const phrases: readonly string[] = [
  ...readTable("schedulePhrases.csv").map((row) => row["cách ghi"] ?? ""),
  ...JSON.parse(readFileSync("tests/fixtures/schedule/schedule-phrases.json", "utf8")).map(
    ({ phrase }: { readonly phrase: string }) => phrase,
  ),
].filter((text) => !/\n|\\n/.test(text) && isClean(text));

function isClean(text: string): boolean {
  const read = safeParseSchedule(text);
  return read.ok && read.issues.every(({ severity }) => severity === "info");
}

const keys: ReadonlyMap<string, string> = new Map(phrases.map((text) => [text, keyOf(text)]));

/** What is to be told where lines are read as one; whatever is told as a warning or refused is not silent either. */
type Joining = "line-joined" | "period-narrowed" | "bound-shared" | "year-shared";

/**
 * What a cell of those lines says: what its lines say, one by one. Only these are read together, and each is told:
 * - a line in small letters or figures that may go on with the line before («trước ngày 15/12⏎hằng năm»);
 * - a day by which the period before is to be finished («Quý I⏎Hoàn thành trước ngày 31/3»), or what repeats before is
 *   due («hằng năm; báo cáo trước ngày 15/12»);
 * - on one line, a bare day behind a bounded one («trước ngày 15/3; 15/6»), and times behind a year and a colon.
 */
function expectLines(cell: string, lines: readonly string[], joinings: readonly Joining[]): void {
  const read = safeParseSchedule(cell);
  const alone = lines.map((line) => keys.get(line)).join("|");
  if (!read.ok || scheduleKey(read.value) === alone) return;
  const told = read.issues.map(({ severity, code }) => (severity === "warning" ? severity : code));
  const known: readonly string[] = ["warning", ...joinings];
  expect({ cell, key: told.some((code) => known.includes(code)) ? alone : scheduleKey(read.value) }).toEqual({
    cell,
    key: alone,
  });
}

const cells = fc.array(
  drawnFrom(phrases, (text) => text),
  { minLength: 2, maxLength: 4 },
);
const runs = { numRuns: 4000, seed: 26 };
const fewer = { numRuns: 1000, seed: 26 };

describe("a cell of several lines", () => {
  it("is made of many phrases", () => {
    expect(phrases.length).toBeGreaterThan(900);
  });

  it.each<[string, (line: string, at: number) => string, string]>([
    ["dashes", (line) => `- ${line}`, "\n"],
    ["dashes and semicolons", (line) => `- ${line}`, ";\n"],
    ["plus signs", (line) => `+ ${line}`, "\n"],
    ["numbers", (line, at) => `${at + 1}. ${line}`, "\n"],
    ["numbers with a bracket", (line, at) => `${at + 1}) ${line}`, "\n"],
    ["letters", (line, at) => `${"abcd"[at]}) ${line}`, ";\n"],
    ["numbers on one line", (line, at) => `(${at + 1}) ${line}`, "; "],
  ])("reads as its lines do, behind %s", (_, bullet, joint) => {
    fc.assert(
      fc.property(cells, (lines) => expectLines(lines.map(bullet).join(joint), lines, [])),
      fewer,
    );
  });

  it("reads as its lines do, or tells which of them it joins", () => {
    const joinings = ["line-joined", "period-narrowed"] as const;
    fc.assert(
      fc.property(cells, (lines) => expectLines(lines.join("\n"), lines, joinings)),
      runs,
    );
  });

  it("joins no line that begins with a capital, but for the day a period is to be finished by", () => {
    // Words are mended in short cells only.
    const mended = (line: string): boolean =>
      safeParseSchedule(line).issues.some(({ code }) => code === "words-glued" || code === "word-broken");
    // «02 lần/năm⏎Lần 1: tháng 4⏎Lần 2: tháng 10»: the times that a frequency counts go on with it, and are told.
    const numbered = /^(Lần|Đợt) (thứ|\d)/;
    const capital = cells.map((lines) =>
      lines.filter((line) => /^\p{Lu}\p{Ll}/u.test(line) && !numbered.test(line) && !mended(line)),
    );
    fc.assert(
      fc.property(capital, (lines) => expectLines(lines.join("\n"), lines, ["period-narrowed"])),
      runs,
    );
  });

  it("reads as its lines do behind semicolons on one line, or tells what a day or a year shares", () => {
    fc.assert(
      fc.property(cells, (lines) =>
        expectLines(lines.join("; "), lines, ["bound-shared", "year-shared", "period-narrowed"]),
      ),
      runs,
    );
  });

  it("reads as a cell what it writes of its lines", () => {
    fc.assert(
      fc.property(cells, (lines) => {
        const read = safeParseSchedule(lines.map((line) => `- ${line}`).join("\n"));
        if (read.ok) expect(keyOf(formatSchedule(read.value))).toBe(scheduleKey(read.value));
      }),
      fewer,
    );
  });
});

/** Agencies and deliverables, as they stand before a time. */
const labels = fc.uniqueArray(
  fc.constantFrom(
    "Sở Nội vụ",
    "UBND các xã",
    "Các sở, ngành",
    "DNPC, HPC",
    "Dự thảo Nghị quyết",
    "Hội nghị sơ kết",
    "Kế hoạch kiểm tra",
    "Tờ trình",
    "Xây dựng phần mềm",
    "Báo cáo kết quả",
  ),
  { minLength: 2, maxLength: 4 },
);
const times = [
  "Quý I",
  "quý II/2026",
  "tháng 6",
  "trước 15/3",
  "chậm nhất ngày 20/11/2026",
  "hằng quý",
  "trước ngày 25 hằng tháng",
  "trong tháng 6/2026",
  "từ tháng 3 đến tháng 5",
  "thường xuyên",
  "ngày 15/6/2026",
  "năm 2026",
  "trước 30/6 hằng năm",
];

describe("what each time of a cell is for", () => {
  it.each<[string, (label: string, time: string) => string]>([
    ["before a colon", (label, time) => `${label}: ${time}`],
    ["behind a colon", (label, time) => `${time}: ${label}`],
    ["in brackets", (label, time) => `${time} (${label})`],
  ])("stays with it in printed order, over lines and semicolons: %s", (_, written) => {
    const joints = fc.constantFrom("; ", "\n", "\n- ", ";\n+ ");
    const chosen = fc.array(fc.constantFrom(...times), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(labels, chosen, joints, (names, when, joint) => {
        const lines = names.map((name, at) => written(name, when[at] as string));
        const lead = joint.endsWith(" ") && joint !== "; " ? joint.slice(-2) : "";
        const read = safeParseSchedule(lead + lines.join(joint));
        const parts = names.map((scope, at) => {
          const time = safeParseSchedule(when[at] as string);
          return time.ok ? scheduleKey({ ...(time.value as SimpleSchedule), scope }) : "";
        });
        expect([lines, read.ok && scheduleKey(read.value)]).toEqual([lines, parts.join("|")]);
      }),
      fewer,
    );
  });
});
