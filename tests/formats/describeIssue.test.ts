import { expect, it } from "vitest";
import { KstthcError } from "../../src/core/kstthcError.ts";
import { quangNgai2022Plan } from "../../src/data/index.ts";
import { describeIssue as inCsv, toCsv } from "../../src/formats/csv.ts";
import { describeIssue, toDocx } from "../../src/formats/docx.ts";
import { describeIssue as inHtml, toHtml } from "../../src/formats/html.ts";
import { describeIssue as inMarkdown, toMarkdown } from "../../src/formats/markdown.ts";
import { vi } from "../../src/formats/words/vi.ts";
import { describeIssue as inXlsx, toXlsx } from "../../src/formats/xlsx.ts";
import { en } from "../../src/locale/en.ts";
import { sampleReport } from "../fixtures/report/sampleReport.ts";
import { issuesOfPromise } from "../issuesOf.ts";

it("says every issue of writing in Vietnamese, in each entry that can raise one", () => {
  for (const describe of [inCsv, inHtml, inMarkdown, inXlsx]) expect(describe).toBe(describeIssue);
  for (const code of Object.keys(vi.issues))
    expect(describeIssue({ code, severity: "error", params: {} })).not.toContain(code);
});

it("tells both ways out of charts without a font, also to those who only read the message", async () => {
  const error = await toDocx(sampleReport).catch((thrown: unknown) => thrown);
  if (!(error instanceof KstthcError) || error.issues[0] === undefined) throw error;
  for (const text of [error.message, describeIssue(error.issues[0]), describeIssue(error.issues[0], en)]) {
    expect(text).toContain("chartFont");
    expect(text.replaceAll("\\", "")).toContain('charts: "tables"');
  }
  expect(describeIssue(error.issues[0])).toMatch(/^Báo cáo có 4 biểu đồ mà chưa có phông chữ/);
});

it.each([
  ["a plan", quangNgai2022Plan, "{…}"],
  ["nothing", undefined, "undefined"],
  ["a list of reports", [sampleReport], "[…]"],
])("%s, handed to a writer, is refused by name", async (_, given, value) => {
  for (const write of [toCsv, toHtml, toMarkdown, toDocx, toXlsx])
    expect(await issuesOfPromise((async () => write(given as never))())).toEqual([
      { code: "not-a-report", severity: "error", params: { value } },
    ]);
});
