import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { Issue } from "../../src/core/issue.ts";
import { readPlan } from "../../src/import/readPlan.ts";
import { openArchive } from "../../src/import/source/openArchive.ts";
import { defaultLimits } from "../../src/import/source/readLimits.ts";
import type { WrittenRow } from "./writers/layout.ts";
import { writeXlsx } from "./writers/writeXlsx.ts";

const row = (...cells: string[]): WrittenRow => cells.map((text) => ({ lines: text === "" ? [] : [text] }));
const heading = row("Stt", "Nội dung công việc", "Cơ quan thực hiện", "Thời gian");
const task = (number: number): WrittenRow =>
  row(String(number), `Rà soát TTHC số ${number}.`, "Sở Tư pháp chủ trì.", "Quý I");
const table = (cells: string): string =>
  `<table><tr><th>Stt</th><th>Nội dung</th><th>Cơ quan thực hiện</th><th>Thời gian</th></tr><tr>${cells}</tr></table>`;
const codes = (issues: readonly Issue[]): string[] => issues.map(({ code }) => code);
const tasks = (reading: Awaited<ReturnType<typeof readPlan>>) => reading.plan.groups.flatMap((group) => group.tasks);

/** Rewrites the sizes a ZIP declares for its parts, in its directory and before each part. */
function lying(zip: Uint8Array, size: number): Uint8Array {
  const bytes = Uint8Array.from(zip);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 30 < bytes.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
    if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, size, true);
  }
  return bytes;
}

describe("packed files", () => {
  const bomb = zipSync({ "word/document.xml": new Uint8Array(40_000_000) }, { level: 9 });
  const limits = { ...defaultLimits, inflatedBytes: 1_000_000 };

  it("refuses by the declared size before anything is inflated", () => {
    const archive = openArchive(bomb, limits);
    expect(archive?.read("word/document.xml")).toBeUndefined();
    expect(archive?.inflated()).toBe(0);
    expect(archive?.issues).toEqual([
      {
        code: "file-too-large",
        severity: "error",
        params: { part: "word/document.xml", limit: 1_000_000, inflated: 0 },
      },
    ]);
  });

  it("stops at the limit where the size is a lie", () => {
    const archive = openArchive(lying(bomb, 100), limits);
    expect(archive?.read("word/document.xml")).toBeUndefined();
    expect(archive?.inflated()).toBeGreaterThan(1_000_000);
    expect(archive?.inflated()).toBeLessThan(1_000_000 + 4_096 * 1_032);
    expect(codes(archive?.issues ?? [])).toEqual(["file-too-large"]);
  });

  it("counts all parts together", () => {
    const part = new Uint8Array(600_000);
    const archive = openArchive(zipSync({ a: part, b: part }), limits);
    expect(archive?.read("a")).toHaveLength(600_000);
    expect(archive?.read("b")).toBeUndefined();
    expect(codes(archive?.issues ?? [])).toEqual(["file-too-large"]);
  });

  it("says so to the caller of readPlan, and gives an empty plan", async () => {
    const reading = await readPlan(lying(bomb, 100), { format: "docx", planYear: 2027, limits });
    expect(codes(reading.issues)).toEqual(expect.arrayContaining(["file-too-large", "no-task-table"]));
    expect(reading.plan.groups).toEqual([]);
  });

  it.each([
    ["cut off in the middle", (zip: Uint8Array) => zip.slice(0, zip.length / 2), "file-broken"],
    [
      "garbage where the data stands",
      (zip: Uint8Array) => zip.map((byte, at) => (at > 60 && at < zip.length - 120 ? 255 : byte)),
      "file-broken",
    ],
  ])("%s", async (_, damage, code) => {
    const zip = zipSync({
      "word/document.xml": strToU8(Array.from({ length: 500 }, (_, index) => `<w:t>${index * 7_919}</w:t>`).join("")),
    });
    const { issues } = await readPlan(damage(zip), { format: "docx", planYear: 2027 });
    expect(codes(issues)).toContain(code);
  });

  it.each<[string, number[], string]>([
    ["a .doc or .xls of the old kind", [0xd0, 0xcf, 0x11, 0xe0, 0xa1], ".doc, .xls"],
    ["a PDF", [0x25, 0x50, 0x44, 0x46, 0x2d], "PDF"],
    ["RTF", [0x7b, 0x5c, 0x72, 0x74, 0x66], "RTF"],
  ])("names %s", async (_, bytes, found) => {
    const { issues } = await readPlan(Uint8Array.from(bytes), { format: "docx", planYear: 2027 });
    expect(issues[0]).toEqual({ code: "format-not-supported", severity: "error", params: { found } });
  });

  it("expands no entity of its own making", async () => {
    const xml = `<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]><w:document><w:body><w:tbl>
      ${["Stt|Nội dung|Cơ quan thực hiện|Thời gian", "1|Việc &b;&x;|Sở Tư pháp chủ trì.|Quý I"]
        .map(
          (line) =>
            `<w:tr>${line
              .split("|")
              .map((text) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`)
              .join("")}</w:tr>`,
        )
        .join("")}</w:tbl></w:body></w:document>`;
    const reading = await readPlan(zipSync({ "word/document.xml": strToU8(xml) }), { format: "docx", planYear: 2027 });
    expect(tasks(reading).map(({ content }) => content)).toEqual(["Việc &b;&x;"]);
  });
});

describe("large and deep", () => {
  it("reads a sheet of 5,000 rows whole", async () => {
    const rows = [heading, ...Array.from({ length: 5_000 }, (_, index) => task(index + 1))];
    const reading = await readPlan(writeXlsx([], rows, { strings: "inline" }), { format: "xlsx", planYear: 2027 });
    expect(tasks(reading)).toHaveLength(5_000);
    expect(tasks(reading).at(-1)?.content).toBe("Rà soát TTHC số 5000.");
  });

  it("says where it stopped when there are more cells than the limit", async () => {
    const rows = [heading, ...Array.from({ length: 1_000 }, (_, index) => task(index + 1))];
    const reading = await readPlan(writeXlsx([], rows, { strings: "inline" }), {
      format: "xlsx",
      planYear: 2027,
      limits: { cells: 200 },
    });
    expect(codes(reading.issues)).toContain("too-many-cells");
    expect(tasks(reading).length).toBeGreaterThan(40);
  });

  it("leaves out a cell of 10 MB, names it, and reads the rest", async () => {
    const rows = [heading, task(1), row("2", "x".repeat(10_000_000), "Sở Tư pháp chủ trì.", "Quý I"), task(3)];
    const reading = await readPlan(writeXlsx([], rows, { strings: "shared" }), { format: "xlsx", planYear: 2027 });
    expect(tasks(reading).map(({ content }) => content)).toEqual(["Rà soát TTHC số 1.", "", "Rà soát TTHC số 3."]);
    expect(reading.issues[0]).toEqual({
      code: "cell-left-out",
      severity: "error",
      place: { kind: "sheet", sheet: "Phụ lục", cell: "B4" },
      params: { length: 10_000_000, limit: 100_000 },
    });
  });

  it.each([
    ["statements", "Sở Tư pháp (".repeat(8_000)],
    ["quotation marks", `Sở.${'"'.repeat(90_000)}`],
    ["capital words", "Quý I ".repeat(15_000)],
    ["words of one target", "số hóa kết quả tăng ".repeat(4_500)],
  ])("does not slow down over a cell full of %s", async (_, text) => {
    const rows = [heading, row("1", text, text, text)];
    const reading = await readPlan(writeXlsx([], rows, { strings: "inline" }), { format: "xlsx", planYear: 2027 });
    expect(tasks(reading)).toHaveLength(1);
  });

  it("joins 5,000 rows without a number in linear steps", async () => {
    const rows = [heading, task(1), ...Array.from({ length: 5_000 }, () => row("", "tiếp theo", "phối hợp", ""))];
    const reading = await readPlan(writeXlsx([], rows, { strings: "inline" }), { format: "xlsx", planYear: 2027 });
    expect(tasks(reading)).toHaveLength(1);
  });

  it("stops where tags nest too deep", async () => {
    const html = `${table("<td>1</td><td>Rà soát.</td><td>Sở Tư pháp</td><td>Quý I</td>")}${"<div>".repeat(100_000)}`;
    const reading = await readPlan(html, { format: "html", planYear: 2027 });
    expect(codes(reading.issues)).toContain("nested-too-deep");
    expect(tasks(reading)).toHaveLength(1);
  });

  it("cuts spans that claim a whole sheet", async () => {
    const html = table(`<td rowspan="999999999">1</td><td colspan="999999999">Rà soát.</td>`);
    expect((await readPlan(html, { format: "html", planYear: 2027 })).plan.groups[0]?.tasks[0]?.content).toBe(
      "Rà soát.",
    );
  });
});

describe("markup meant to harm", () => {
  it("reads no script, no style, no hidden template, and runs nothing", async () => {
    const html = table(
      `<td>1</td><td>Rà soát<script>alert(1)</script><style>b{}</style><template>ẩn</template> TTHC <img src=x onerror=alert(1)>.</td><td>Sở Tư pháp</td><td>Quý I</td>`,
    );
    const reading = await readPlan(html, { format: "html", planYear: 2027 });
    expect(tasks(reading).map(({ content }) => content)).toEqual(["Rà soát TTHC ."]);
  });

  it("takes names of prototypes for text", async () => {
    const html = table(`<td __proto__="x" constructor>1</td><td>__proto__</td><td>constructor</td><td>toString</td>`);
    const reading = await readPlan(html, { format: "html", planYear: 2027 });
    expect(tasks(reading).map(({ content }) => content)).toEqual(["__proto__"]);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });
});
