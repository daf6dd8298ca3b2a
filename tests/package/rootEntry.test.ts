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

describe("what a bundler takes of the root entry", () => {
  const bundled = async (name: string): Promise<string> => {
    const contents = `export { ${name} } from "./dist/index.js"`;
    const stdin = { contents, resolveDir: "." };
    const { outputFiles } = await build({ stdin, bundle: true, format: "esm", charset: "utf8", write: false });
    return outputFiles[0]?.text ?? "";
  };

  it.each(["occurrences", "nextDeadline", "formatSchedule", "scheduleKey"])(
    "%s comes without the parser",
    async (name) => {
      expect(await bundled(name)).not.toContain("thường xuyên liên tục");
    },
  );

  it("parseSchedule comes with it", async () => {
    expect(await bundled("parseSchedule")).toContain("thường xuyên liên tục");
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
