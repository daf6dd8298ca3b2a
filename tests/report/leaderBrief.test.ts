import { describe, expect, it } from "vitest";
import { quangNgai2022Plan } from "../../src/data/index.ts";
import { toHtml } from "../../src/formats/html.ts";
import { toMarkdown } from "../../src/formats/markdown.ts";
import { plainText } from "../../src/formats/plainText.ts";
import { en } from "../../src/locale/en.ts";
import { assessPlan } from "../../src/plan/index.ts";
import { leaderBrief, type Report, type Table } from "../../src/report/index.ts";
import { demoFrame } from "../fixtures/report/demoFrame.ts";
import { demoVerdicts } from "../fixtures/report/demoVerdicts.ts";
import { expectGolden } from "../golden.ts";
import { about, directory, events, type Loose, onePlan } from "../plan/scenario.ts";
import { unlinked } from "./unlinked.ts";

const progress = assessPlan(quangNgai2022Plan, { asOf: "2022-12-05", events, directory });
const options = { directory, verdicts: demoVerdicts, frame: demoFrame } as const;
const brief = leaderBrief(quangNgai2022Plan, progress, options);
const rowsOf = ({ sections }: Report, id: string): readonly (readonly string[])[] => {
  const table = sections
    .flatMap(({ blocks }) => blocks)
    .find((block): block is Table => block.kind === "table" && block.id === id);
  return (table?.body ?? []).map(({ cells }) => cells.map(({ children }) => plainText(children)));
};

describe("leaderBrief", () => {
  it("is the document the golden files show, in both languages", () => {
    const notices = ["đơn vị, sự kiện và số liệu là giả định, dùng để minh họa."];
    expectGolden("report/brief.md", toMarkdown(leaderBrief(quangNgai2022Plan, progress, { ...options, notices })));
    const english = leaderBrief(quangNgai2022Plan, progress, { directory, verdicts: demoVerdicts, words: en });
    expectGolden("report/brief.en.md", toMarkdown(english));
  });

  it("says what is overdue and by whom, naming the rest where it does not fit", () => {
    const rows = rowsOf(brief, "work");
    expect(rows[0]).toEqual(["Quá hạn chưa hoàn thành: 3 việc (số ngày quá hạn)"]);
    expect(rows[1]?.slice(1)).toEqual(["Sở mô phỏng 18 và 17 đơn vị khác", "31/03/2022", "249"]);
    expect(rows.at(-1)).toEqual(["Còn 6 việc khác: nhiệm vụ 16, 30, 43, 45"]);
    const wide = leaderBrief(quangNgai2022Plan, progress, { ...options, lines: 20 });
    expect(rowsOf(wide, "work")).toHaveLength(2 + 3 + 9);
  });

  it("lists targets not met with what is missing, and leaves them out where none was judged", () => {
    expect(rowsOf(brief, "kpi-gaps")[1]).toEqual([
      "Giao dịch thanh toán trực tuyến",
      "≥ 30%",
      "22,21%",
      "7.516 giao dịch",
    ]);
    expect(rowsOf(leaderBrief(quangNgai2022Plan, progress, { directory }), "kpi-gaps")).toEqual([]);
  });

  it("puts what the user adds first among what is to be decided", () => {
    const rows = rowsOf(
      leaderBrief(quangNgai2022Plan, progress, { ...options, decisions: ["Họp ngày 10/12;"] }),
      "decisions",
    );
    expect(rows[0]).toEqual(["1", "Họp ngày 10/12."]);
    expect(rows[1]?.[1]).toBe("Chỉ đạo Sở mô phỏng 18 và 195 đơn vị khác hoàn thành 3 việc quá hạn.");
  });

  it("asks to decide on an extension while it waits, and on nothing where nothing does", () => {
    const plan = onePlan();
    const asked = { kind: "extension-requested", on: "2022-03-20", until: "2022-05-31", reason: "chờ hướng dẫn" };
    const on = (list: readonly Loose[]) =>
      rowsOf(leaderBrief(plan, assessPlan(plan, { asOf: "2022-03-25", events: about(...list) })), "decisions");
    expect(on([asked])).toEqual([["1", "Quyết định 1 đề nghị gia hạn: nhiệm vụ 1 (quý I/2022)."]]);
    expect(on([])).toEqual([["", "Không có nội dung xin ý kiến."]]);
  });

  it("leaves signature, recipients and addressees out, and keeps the head", () => {
    expect(brief.signature).toBeUndefined();
    expect(brief.recipients).toBeUndefined();
    expect(brief.letterhead).toMatchObject({ agency: "VĂN PHÒNG", documentType: "BÁO CÁO TÓM TẮT" });
    expect(brief.letterhead).not.toHaveProperty("addressees");
    expect(toHtml(brief)).toContain("Nội dung xin ý kiến chỉ đạo");
  });

  it("links every figure to an evaluation that exists", () => {
    expect(unlinked(brief)).toEqual([]);
  });
});
