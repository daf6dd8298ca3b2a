import { readFileSync } from "node:fs";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { importsOf } from "../../scripts/builtFiles.ts";

describe("the built root entry", () => {
  const { files, packages } = importsOf("dist/index.js");
  const code = files.map((file) => readFileSync(file, "utf8")).join("\n");

  it("asks for no package: no zod, no peer, no bundled library by name", () => {
    expect(packages).toEqual([]);
  });

  it("carries no data set", () => {
    for (const name of ["quangNgai2022Plan", "vietnamCalendar =", "Đặng Văn Minh"]) expect(code).not.toContain(name);
  });

  it("carries none of what stands in other entries", () => {
    for (const name of ["ZodType", "mdast", "hast", "htmlparser2", "scanCsv", "planProgressReport"])
      expect(code).not.toContain(name);
  });
});

describe("what a bundler takes of the built entries", () => {
  const bundled = async (name: string, entry = "index"): Promise<string> => {
    const stdin = { contents: `export { ${name} } from "./dist/${entry}.js"`, resolveDir: "." };
    const options = {
      bundle: true,
      minify: true,
      format: "esm",
      charset: "utf8",
      write: false,
      logLevel: "error",
    } as const;
    const { outputFiles } = await build({ stdin, ...options });
    return outputFiles[0]?.text ?? "";
  };
  const vocabulary = "thường xuyên liên tục";
  const plan = "Đặng Văn Minh";

  it("a small function comes alone", async () => {
    expect((await bundled("ratio")).length).toBeLessThan(1000);
    expect((await bundled("scheduleKey")).length).toBeLessThan(5000);
    expect(await bundled("addWorkingDays")).not.toContain("ts-pattern");
    expect(await bundled("describeVerdict")).toContain("ts-pattern");
  });

  it.each(["occurrences", "nextDeadline", "formatSchedule"])("%s comes without the parser", async (name) => {
    expect(await bundled(name)).not.toContain(vocabulary);
  });

  it("parseSchedule comes with it, and without plans and targets", async () => {
    const code = await bundled("parseSchedule");
    expect(code).toContain(vocabulary);
    for (const other of ["no-lead", "compliance-cost-cut"]) expect(code).not.toContain(other);
  });

  it("reports come without the libraries that draw, which only what draws brings", async () => {
    const drawing = "aliceblue"; // a colour d3 knows by name
    expect(await bundled("drawChart", "report")).toContain(drawing);
    for (const name of ["kpiReport", "planDocument", "planProgressReport", "reminderLetters", "dataEntryWorkbook"])
      expect(await bundled(name, "report"), name).not.toContain(drawing);
    expect((await bundled("signatureLines", "report")).length).toBeLessThan(6000);
  });

  it("the calendar comes without the plan", async () => {
    expect(await bundled("quangNgai2022Plan", "data")).toContain(plan);
    for (const name of ["vietnamCalendar", "provinces", "decree09Reports"])
      expect(await bundled(name, "data")).not.toContain(plan);
  });
});

describe("the entries that do", () => {
  it("schemas asks for zod, data carries the plan and the calendar", () => {
    expect(importsOf("dist/schemas.js").packages.some((name) => name.startsWith("zod"))).toBe(true);
    const data = importsOf("dist/data.js")
      .files.map((file) => readFileSync(file, "utf8"))
      .join("\n");
    for (const name of ["quangNgai2022Plan", "vietnamCalendar", "Đặng Văn Minh"]) expect(data).toContain(name);
  });
});
