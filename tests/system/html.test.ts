import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { toHtml } from "../../src/formats/html.ts";
import type { Report } from "../../src/report/index.ts";
import { everyDocument } from "../fixtures/report/everyDocument.ts";
import { hostileReport } from "../fixtures/report/hostileReport.ts";
import { sampleReport } from "../fixtures/report/sampleReport.ts";
import { sortedReport } from "../fixtures/report/sortedReport.ts";
import { program } from "./programs.ts";

const executablePath = program("chromium");
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const reports: readonly (readonly [name: string, report: Report, allowed: readonly string[]])[] = [
  ["sample", sampleReport, []],
  ...everyDocument.map(({ builder, language, make }) => [`${builder} (${language})`, make(), []] as const),
  // Its headings begin at the second depth: no builder makes such a tree.
  ["hostile", hostileReport, ["heading-order"]],
];

describe.skipIf(executablePath === undefined)("pages in Chromium", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: executablePath ?? "", args: ["--no-sandbox"] });
  });
  afterAll(() => browser.close());

  const open = async (report: Report, width: number, colorScheme: "light" | "dark"): Promise<Page> => {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
    await page.setContent(toHtml(report));
    // Folded tables are part of the page too.
    await page.evaluate("for (const details of document.querySelectorAll('details')) details.open = true");
    return page;
  };

  for (const [name, report, allowed] of reports)
    for (const width of [360, 1280])
      for (const scheme of ["light", "dark"] as const)
        it(`${name}, ${width} px, ${scheme}: no barrier, no sideways scroll`, async () => {
          const page = await open(report, width, scheme);
          await page.evaluate(axe);
          const found = (await page.evaluate(
            "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].target))",
          )) as readonly string[];
          expect(found.filter((violation) => !allowed.some((id) => violation.startsWith(`${id}:`)))).toEqual([]);
          expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
          await page.close();
        });

  it("runs nothing of a hostile text", async () => {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on("dialog", (dialog) => {
      asked.push(dialog.message());
      void dialog.dismiss();
    });
    await page.setContent(toHtml(hostileReport));
    expect(asked).toEqual([]);
    expect(await page.evaluate("document.querySelectorAll('script, img').length")).toBe(0);
    await page.close();
  });

  it("sorts a column by its values and back to the printed order, groups kept apart", async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.setContent(toHtml(sortedReport, { sortable: true }));
    const order = (): Promise<unknown> =>
      page.evaluate("[...document.querySelectorAll('tbody tr')].map((row) => row.cells[0].textContent)");
    const printed = await order();
    const title = page.getByRole("button", { name: "Số hồ sơ" });
    await title.click();
    expect(await order()).toEqual(["Nhóm A", "Sơn Tịnh", "Ba Tơ", "Đức Phổ", "Nhóm B", "Trà Bồng", "Lý Sơn"]);
    expect(await page.evaluate("document.querySelector('th[aria-sort]').ariaSort")).toBe("ascending");
    await page.evaluate(axe);
    expect(await page.evaluate("axe.run().then(({ violations }) => violations.map(({ id }) => id))")).toEqual([]);
    await title.click();
    expect(await order()).toEqual(["Nhóm A", "Ba Tơ", "Sơn Tịnh", "Đức Phổ", "Nhóm B", "Lý Sơn", "Trà Bồng"]);
    await title.click();
    expect(await order()).toEqual(printed);
    await page.getByRole("button", { name: "Đơn vị" }).click();
    expect(await order()).toEqual(["Nhóm A", "Ba Tơ", "Đức Phổ", "Sơn Tịnh", "Nhóm B", "Lý Sơn", "Trà Bồng"]);
    await page.close();
  });

  describe.each(everyDocument)("$builder ($language) on a screen", ({ make }) => {
    it.each([641, 800, 1025, 1280])("parts no word or figure of a table at %i px, sortable or not", async (width) => {
      for (const sortable of [true, false]) {
        const page = await browser.newPage({ viewport: { width, height: 900 } });
        await page.setContent(toHtml(make(), { sortable }));
        expect(await page.evaluate(partedWords("section"))).toEqual([]);
        await page.close();
      }
    });
  });

  it("sets the figures of cards on a phone below one another at the end side, each on its name's line", async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 900 } });
    for (const { make } of everyDocument) {
      await page.setContent(toHtml(make()));
      const uneven =
        await page.evaluate(`[...document.querySelectorAll("section.landscape tbody td.end > a, section.portrait tbody td.end > a:only-child")]
        .filter((figure) => {
          const cell = figure.parentElement.getBoundingClientRect();
          const { right, top } = figure.getBoundingClientRect();
          return Math.abs(right - cell.right) > 1 || top - cell.top > 12;
        })
        .map(({ textContent }) => textContent)`);
      expect(uneven).toEqual([]);
    }
    await page.close();
  });

  it("names on a phone what is still to be filled in, and nothing else that is empty", async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 900 } });
    const { make } = everyDocument.find(({ builder }) => builder === "dataEntryWorkbook") ?? {};
    await page.setContent(toHtml(make?.() ?? sampleReport));
    const shown = `[...document.querySelectorAll("tbody tr:first-child td:empty")].filter(({ offsetHeight }) => offsetHeight > 0).map(({ dataset }) => dataset.label)`;
    expect(await page.evaluate(shown)).toEqual(["Tình trạng", "Ngày", "Số, ký hiệu văn bản", "Ghi chú"]);
    await page.setContent(toHtml(sampleReport));
    expect(await page.evaluate(shown)).toEqual([]);
    await page.close();
  });

  it.each([
    ["1280 px", 1280, "screen"],
    ["print", 605, "print"],
  ] as const)("sets number and place of the head on one line, and its tiles' figures: %s", async (_, width, media) => {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    await page.emulateMedia({ media });
    for (const { make } of everyDocument) {
      await page.setContent(toHtml(make()));
      for (const among of [".letterhead > .number, .letterhead > .place", ".highlights .figure"]) {
        const bottoms = `[...document.querySelectorAll("${among}")].map((one) => Math.round(one.getBoundingClientRect().bottom))`;
        expect(new Set((await page.evaluate(bottoms)) as readonly number[]).size, among).toBeLessThanOrEqual(1);
      }
    }
    await page.close();
  });

  describe.each(everyDocument)("$builder ($language) on paper", ({ builder, make }) => {
    it("has no table past its margins and parts no word of one", async () => {
      const page = await browser.newPage();
      await page.setContent(toHtml(make(), { sortable: true }));
      await page.emulateMedia({ media: "print" });
      for (const orientation of ["portrait", "landscape"] as const) {
        const width = printed[orientation];
        await page.setViewportSize({ width, height: 900 });
        const rights = `[...document.querySelectorAll("section.${orientation} table")].map((table) => table.getBoundingClientRect().right)`;
        // The border of a table is drawn half outside it.
        expect(Math.max(0, ...((await page.evaluate(rights)) as readonly number[]))).toBeLessThanOrEqual(width - 0.5);
        expect(await page.evaluate(partedWords(`section.${orientation}`))).toEqual([]);
      }
      await page.close();
    });

    it.skipIf(!program("pdftotext"))("leaves no header of a table alone at the foot of a page", async () => {
      const page = await browser.newPage();
      await page.setContent(toHtml(make()));
      const headers = (await page.evaluate(
        "[...document.querySelectorAll('section > .table thead')].map(({ textContent }) => textContent)",
      )) as readonly string[];
      const input = await page.pdf({ preferCSSPageSize: true });
      await page.close();
      const pages = execFileSync("pdftotext", ["-raw", "-", "-"], { input, encoding: "utf8" })
        .split("\f")
        .map(lettersOf);
      // Cells of a header come in another order than they are read in.
      const ends = (text: readonly string[], header: readonly string[]): boolean =>
        text.slice(-header.length).sort().join("") === [...header].sort().join("");
      expect(headers.filter((header) => pages.some((text) => ends(text, lettersOf(header))))).toEqual([]);
    });

    it("takes A4 pages, a leader's brief one", async () => {
      const page = await browser.newPage();
      await page.setContent(toHtml(make()));
      const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
      await page.close();
      const sizes = [...pdf.toString("latin1").matchAll(/\/MediaBox \[([^\]]+)\]/g)].map(([, box]) => box);
      expect(sizes.filter((size) => size !== "0 0 594.95996 841.91998" && size !== "0 0 841.91998 594.95996")).toEqual(
        [],
      );
      if (builder === "leaderBrief") expect(sizes).toHaveLength(1);
    });
  });

  it.skipIf(!program("pdftotext"))("prints the header of a table on each of its pages, sortable or not", async () => {
    const { make } = everyDocument.find(({ builder }) => builder === "submissionMatrixReport") ?? {};
    for (const sortable of [true, false]) {
      const page = await browser.newPage();
      await page.setContent(toHtml(make?.() ?? sampleReport, { sortable }));
      const input = await page.pdf({ preferCSSPageSize: true });
      const pages = execFileSync("pdftotext", ["-raw", "-", "-"], { input, encoding: "utf8" }).split("\f").slice(0, -1);
      expect(pages).toHaveLength(2);
      for (const text of pages) expect(text.replace(/\s+/g, " ")).toContain("STT Cơ quan, đơn vị Quý");
      await page.close();
    }
  });
});

/** Pixels between the margins of upright and of lying A4: 160 and 257 mm, 96 an inch. */
const printed = { portrait: 605, landscape: 971 } as const;

function lettersOf(text: string): readonly string[] {
  return [...text.normalize("NFC").replace(/\s+/g, "")];
}

/** Words of letters and figures in the cells of tables that stand on two lines. */
function partedWords(section: string): string {
  return `(() => {
    const parted = [];
    for (const cell of document.querySelectorAll("${section} td, ${section} th")) {
      const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        for (const { 0: word, index } of node.data.matchAll(/(?<![^\\s])[\\p{L}\\d.,]+(?![^\\s])/gu)) {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) parted.push(word);
        }
    }
    return parted;
  })()`;
}
