import { describe, expect, it } from "vitest";
import { quangNgai2022Plan } from "../../src/data/index.ts";
import { toDocx } from "../../src/formats/docx/toDocx.ts";
import { assessPlan } from "../../src/plan/index.ts";
import { leaderBrief } from "../../src/report/index.ts";
import { demoFrame } from "../fixtures/report/demoFrame.ts";
import { demoVerdicts } from "../fixtures/report/demoVerdicts.ts";
import { directory, events } from "../plan/scenario.ts";
import { hasOffice, inkOutside, openInOffice } from "./office.ts";

describe.skipIf(!hasOffice)("a leader's brief on the real plan, in LibreOffice", () => {
  it.each(["2022-06-20", "2022-10-14", "2022-12-05", "2022-12-31"] as const)(
    "takes one A4 page on %s, with its head and every target",
    async (asOf) => {
      const progress = assessPlan(quangNgai2022Plan, { asOf, events, directory });
      const brief = leaderBrief(quangNgai2022Plan, progress, { directory, verdicts: demoVerdicts, frame: demoFrame });
      const { pages, pictures } = openInOffice(`brief-${asOf}.docx`, await toDocx(brief));
      expect(pages).toHaveLength(1);
      expect(pictures.map((picture) => inkOutside(picture, 9))).toEqual([0]);
      expect(pages[0]?.replace(/\s+/g, " ")).toContain("Nội dung xin ý kiến chỉ đạo");
    },
  );
});
