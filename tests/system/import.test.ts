import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { quangNgai2022Plan as plan } from "../../src/data/quangNgai2022Plan.ts";
import { type PlanReading, readPlan } from "../../src/import/readPlan.ts";
import { comparable } from "../import/comparable.ts";
import { readingText } from "../import/readingText.ts";
import { fiveColumns, headLines, type Layout, tableRows } from "../import/writers/layout.ts";
import { writeDocx } from "../import/writers/writeDocx.ts";
import { writeHtml } from "../import/writers/writeHtml.ts";
import { writeXlsx } from "../import/writers/writeXlsx.ts";
import { program } from "./programs.ts";

const office = program("soffice");
const layout: Layout = { columns: fiveColumns, bullet: "- ", groups: "merged", parts: "merged" };
const known = { agencies: plan.agencies, territory: plan.territory };

describe.skipIf(!office)("a plan that has been through LibreOffice", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "kstthc-import-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Converts a file, step by step, each time into the format named; gives the last one. */
  function through(
    name: string,
    content: Uint8Array | string,
    steps: readonly string[],
    ...options: readonly string[]
  ): Uint8Array {
    let file = join(folder, name);
    writeFileSync(file, content);
    for (const step of steps) {
      const target = step.split(":")[0] ?? step;
      const out = mkdtempSync(join(folder, `${target}-`));
      const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
      execFileSync(office ?? "", [profile, "--headless", ...options, "--convert-to", step, "--outdir", out, file], {
        stdio: "ignore",
        timeout: 120_000,
      });
      file = join(out, `${name.replace(/\.\w+$/, "")}.${target}`);
    }
    return readFileSync(file);
  }

  it.each([
    ["to .odt and back", false, ["odt", "docx:MS Word 2007 XML"]],
    ["to .doc and back", false, ["doc:MS Word 97", "docx:MS Word 2007 XML"]],
    ["to .odt and back, numbers and bullets by Word", true, ["odt", "docx:MS Word 2007 XML"]],
    ["to .doc and back, numbers and bullets by Word", true, ["doc:MS Word 97", "docx:MS Word 2007 XML"]],
    ["to .doc, .odt and back, numbers and bullets by Word", true, ["doc:MS Word 97", "odt", "docx:MS Word 2007 XML"]],
  ])("DOCX %s", async (_, numbered, steps) => {
    const docx = through("plan.docx", await writeDocx(headLines(plan), tableRows(plan, layout), { numbered }), steps);
    expect(comparable((await readPlan(docx, { format: "docx", ...known })).plan)).toEqual(comparable(plan));
  });

  it.each([
    ["to .ods and back", ["ods", "xlsx:Calc MS Excel 2007 XML"]],
    ["to .xls and back", ["xls:MS Excel 97", "xlsx:Calc MS Excel 2007 XML"]],
  ])("XLSX %s", async (_, steps) => {
    const xlsx = through(
      "plan.xlsx",
      writeXlsx(headLines(plan), tableRows(plan, layout), { strings: "shared" }),
      steps,
    );
    expect(comparable((await readPlan(xlsx, { format: "xlsx", ...known })).plan)).toEqual(comparable(plan));
  });

  it("DOCX saved as a web page", async () => {
    const html = through("plan.docx", await writeDocx(headLines(plan), tableRows(plan, layout)), [
      "html:HTML (StarWriter)",
    ]);
    expect(comparable((await readPlan(html, { format: "html", ...known })).plan)).toEqual(comparable(plan));
  });

  it("a web page saved as DOCX", async () => {
    const page = writeHtml(headLines(plan), tableRows(plan, layout), { breaks: "p" });
    const docx = through("plan.html", page, ["docx:MS Word 2007 XML"]);
    expect(comparable((await readPlan(docx, { format: "docx", ...known })).plan)).toEqual(comparable(plan));
  });

  describe.each(["seven-columns", "six-columns", "landscape"])("the page synthetic-%s", (name) => {
    const page = readFileSync(`tests/fixtures/import/synthetic-${name}.html`, "utf8");
    /** Without the places, which each format counts its own way. */
    const said = (reading: PlanReading): string => readingText(reading).replace(/ @ [^(:]*?\d(?::\d+)?(?=[ :])/g, "");

    it.each<["docx" | "xlsx", string, string]>([
      ["docx", "HTML (StarWriter)", "docx:MS Word 2007 XML"],
      ["xlsx", "calc_HTML_WebQuery", "xlsx:Calc MS Excel 2007 XML"],
    ])("saved as %s reads the same", async (format, filter, step) => {
      const file = through("page.html", page, [step], `--infilter=${filter}`);
      expect(said(await readPlan(file, { format }))).toBe(said(await readPlan(page, { format: "html" })));
    });
  });
});
