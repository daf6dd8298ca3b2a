import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { quangNgai2022Plan, vietnamCalendar } from "../../src/data/index.ts";
import { toHtml } from "../../src/formats/html.ts";
import { assessPlan } from "../../src/plan/index.ts";
import { kpiReport, planProgressReport, type Report } from "../../src/report/index.ts";
import { demoFrame } from "../fixtures/report/demoFrame.ts";
import { demoVerdicts } from "../fixtures/report/demoVerdicts.ts";
import { hostileReport } from "../fixtures/report/hostileReport.ts";
import { sampleReport } from "../fixtures/report/sampleReport.ts";
import { sortedReport } from "../fixtures/report/sortedReport.ts";
import { program } from "./programs.ts";

const executablePath = program("chromium");
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const options = { asOf: "2022-10-14", events: [], calendar: vietnamCalendar } as const;
const progress = planProgressReport(quangNgai2022Plan, assessPlan(quangNgai2022Plan, options), {
  calendar: vietnamCalendar,
  verdicts: demoVerdicts,
  frame: demoFrame,
});
const reports: readonly (readonly [name: string, report: Report, allowed: readonly string[]])[] = [
  ["sample", sampleReport, []],
  ["kpi", kpiReport(demoVerdicts, { asOf: "2022-10-14", frame: demoFrame }), []],
  ["progress", progress, []],
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

  it("prints on A4, every table within the margins of its page", async () => {
    const page = await browser.newPage();
    await page.setContent(toHtml(progress));
    await page.emulateMedia({ media: "print" });
    // 160 mm between the margins of an upright page, at 96 pixels an inch.
    await page.setViewportSize({ width: 605, height: 900 });
    const widest =
      "Math.max(...[...document.querySelectorAll('section.body table')].map((t) => t.getBoundingClientRect().right))";
    expect(await page.evaluate(widest)).toBeLessThanOrEqual(605);
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    // Upright and lying A4, in points; nothing else.
    const sizes = new Set([...pdf.toString("latin1").matchAll(/\/MediaBox \[([^\]]+)\]/g)].map((match) => match[1]));
    expect([...sizes].sort()).toEqual(["0 0 594.95996 841.91998", "0 0 841.91998 594.95996"]);
    await page.close();
  });
});
