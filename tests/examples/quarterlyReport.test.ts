import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { makeFiles } from "../../examples/quarterly-report/makeFiles.ts";
import { makeReport } from "../../examples/quarterly-report/makeReport.ts";
import { frames, notices, remarks } from "../../examples/quarterly-report/texts.ts";
import { decree09Reports, quangNgai2022Plan } from "../../src/data/index.ts";
import { unlinked } from "../report/unlinked.ts";

const folder = "examples/quarterly-report/golden";
const names = [
  "quarter-3-2022.vi.md",
  "quarter-3-2022.vi.html",
  "quarter-3-2022.vi.docx",
  "quarter-3-2022.vi.xlsx",
  "quarter-3-2022.en.md",
  "quarter-3-2022.en.html",
  "quarter-3-2022.en.docx",
  "quarter-3-2022.en.xlsx",
  "quarter-3-2022.csv",
  "quarter-3-2022.json",
  "next-deadlines.ics",
];

/** Every text of a tree, evaluations included. */
function textsOf(node: unknown): readonly string[] {
  if (typeof node === "string") return [node];
  return typeof node === "object" && node !== null ? Object.values(node).flatMap(textsOf) : [];
}

describe("examples/quarterly-report", () => {
  let files: Readonly<Record<string, string | Uint8Array>>;
  beforeAll(async () => {
    files = await makeFiles();
  });

  it("makes the committed files", () => {
    expect(Object.keys(files)).toEqual(names);
  });

  it.each(names)("makes %s again, byte for byte", (name) => {
    const made = Buffer.from(files[name] ?? "");
    if (process.env.UPDATE_GOLDEN === "1") {
      mkdirSync(folder, { recursive: true });
      writeFileSync(`${folder}/${name}`, made);
    }
    expect(existsSync(`${folder}/${name}`), `${name} is missing: run with UPDATE_GOLDEN=1`).toBe(true);
    expect(made.equals(readFileSync(`${folder}/${name}`))).toBe(true);
  });

  it("stays small", () => {
    // 1,525,000 since cards have two widths of screen and name their columns in full, and charts keep slips of paper
    // below their labels: 7,000 more in each of two pages, the rest in pictures. 1,540,000 since the events of the feed
    // name their results, agencies and documents.
    expect(Object.values(files).reduce((sum, file) => sum + Buffer.from(file).length, 0)).toBeLessThan(1_545_000);
  });

  it.each(["vi", "en"] as const)("links every figure to an evaluation (%s)", (language) => {
    expect(unlinked(makeReport(language))).toEqual([]);
  });

  it("is complete in English: what is left in Vietnamese was given, as a name or as a quoted text", () => {
    const inputs = [
      "compliance-script/data/directory",
      "compliance-script/data/events",
      "quarterly-report/data/figures",
    ];
    const given = new Set(
      [
        quangNgai2022Plan,
        quangNgai2022Plan.instrument.subject.replace("Ban hành ", ""),
        decree09Reports,
        [frames.en, remarks.en, notices.en],
        ...inputs.map((path) => JSON.parse(readFileSync(`examples/${path}.json`, "utf8"))),
      ]
        .flatMap(textsOf)
        .flatMap((text) => [text, text.toUpperCase(), firstWords(text)])
        .flatMap((text) => [text, ...text.split("; ")]),
    );
    const longestFirst = [...given].filter(isVietnamese).sort((a, b) => b.length - a.length);
    const texts = new Set(textsOf(makeReport("en")).flatMap((text) => text.split("; ")));
    const left = [...texts].filter(isVietnamese).map((text) =>
      longestFirst.reduce(
        (rest, phrase) => (rest.includes(phrase) ? rest.replaceAll(phrase, "") : rest),
        // Numbers of documents, and places in law as the law names them; the currency has no other name.
        text.replace(/[\w/]+(NĐ-CP|QĐ-UBND)|Điều \d+|khoản \d+|Phụ lục, nhiệm vụ \d+|kết quả \d+|MP-\d+\/QĐ|đồng/g, ""),
      ),
    );
    expect(left.filter(isVietnamese)).toEqual([]);
  });
});

function isVietnamese(text: string): boolean {
  return /[ăâđêôơưà-ỹ]/i.test(text);
}

/** What a table shows of a task whose text the plan has in full. */
function firstWords(text: string): string {
  return text
    .split(" ")
    .slice(0, 16)
    .join(" ")
    .replace(/[,;:.]$/, "");
}
