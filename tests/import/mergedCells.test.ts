import { describe, expect, it } from "vitest";
import { describeIssue } from "../../src/import/describeIssue.ts";
import { type PlanReading, type ReadPlanOptions, readPlan } from "../../src/import/readPlan.ts";
import type { WrittenCell, WrittenRow } from "./writers/layout.ts";
import { writeDocx } from "./writers/writeDocx.ts";
import { writeHtml } from "./writers/writeHtml.ts";
import { writeXlsx } from "./writers/writeXlsx.ts";

const facts = { planYear: 2027, territory: { code: "H48", name: "tỉnh Quảng Ngãi" } } as const;
const cell = (text: string): WrittenCell => ({ lines: text === "" ? [] : [text] });
const down = (text: string, rows: number): WrittenCell => ({ lines: [text], rows });
const covered: WrittenCell = { lines: [], covered: true };
const heading = ["TT", "Nội dung nhiệm vụ", "Kết quả", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian"].map(cell);

const write: Readonly<Record<"docx" | "html" | "xlsx", (rows: readonly WrittenRow[]) => Promise<string | Uint8Array>>> =
  {
    docx: async (rows) => writeDocx([], rows),
    html: async (rows) => writeHtml([], rows, { breaks: "p" }),
    xlsx: async (rows) => writeXlsx([], rows, { strings: "shared" }),
  };
const read = async (format: ReadPlanOptions["format"], rows: readonly WrittenRow[]): Promise<PlanReading> =>
  readPlan(await write[format as "docx"](rows), { format, ...facts });
const tasks = ({ plan }: PlanReading) =>
  plan.groups.flatMap((group) =>
    group.tasks.map((task) => [
      group.id,
      task.content,
      task.deliverables.map(({ text }) => text),
      task.assignments.flatMap(({ duties }) => duties.map(({ role, agencies }) => `${role}: ${agencies.join(", ")}`)),
      task.schedules.map(({ text }) => text),
    ]),
  );
const spans = ({ issues }: PlanReading) => issues.filter(({ code }) => code === "cell-spans-tasks");

describe.each(["docx", "html", "xlsx"] as const)("cells merged down over several tasks, %s", (format) => {
  it("hold for each of them, and say so once", async () => {
    const reading = await read(format, [
      heading,
      [
        cell("1"),
        cell("Việc một."),
        down("Báo cáo.", 2),
        down("Sở Tư pháp", 3),
        down("Sở Nội vụ", 2),
        down("Quý I", 3),
      ],
      [cell("2"), cell("Việc hai."), covered, covered, covered, covered],
      [cell("3"), cell("Việc ba."), cell("Tờ trình."), covered, cell("Sở Y tế"), covered],
      [cell("4"), cell("Việc bốn."), cell("Sổ."), cell("Sở Y tế"), cell(""), cell("Quý II")],
    ]);
    expect(tasks(reading)).toEqual([
      ["", "Việc một.", ["Báo cáo."], ["lead: so-tu-phap", "coordinate: so-noi-vu"], ["Quý I"]],
      ["", "Việc hai.", ["Báo cáo."], ["lead: so-tu-phap", "coordinate: so-noi-vu"], ["Quý I"]],
      ["", "Việc ba.", ["Tờ trình."], ["lead: so-tu-phap", "coordinate: so-y-te"], ["Quý I"]],
      ["", "Việc bốn.", ["Sổ."], ["lead: so-y-te"], ["Quý II"]],
    ]);
    expect(spans(reading).map(({ severity, params }) => [severity, params])).toEqual([
      ["info", { text: "Báo cáo.", from: "1", to: "2", count: 2 }],
      ["info", { text: "Sở Tư pháp", from: "1", to: "3", count: 3 }],
      ["info", { text: "Sở Nội vụ", from: "1", to: "2", count: 2 }],
      ["info", { text: "Quý I", from: "1", to: "3", count: 3 }],
    ]);
    expect(spans(reading)[1]?.place).toEqual(
      format === "xlsx"
        ? { kind: "sheet", sheet: "Phụ lục", cell: "D3" }
        : { kind: "table", table: 1, row: 2, column: 4 },
    );
  });

  it("of a heading reach over words this reader does not know", async () => {
    const reading = await read(format, [
      [
        down("TT", 2),
        down("Nội dung", 2),
        down("Chủ trì", 2),
        down("Thời gian", 2),
        { lines: ["Kinh phí"], columns: 2 },
      ],
      [covered, covered, covered, covered, cell("Ngân sách"), cell("Nguồn khác")],
      [cell("1"), cell("Việc một."), cell("Sở Tư pháp"), cell("Quý I"), cell("5 triệu"), cell("")],
    ]);
    expect(tasks(reading)).toEqual([["", "Việc một.", [], ["lead: so-tu-phap"], ["Quý I"]]]);
    expect(reading.plan.groups[0]?.tasks[0]?.notes).toContainEqual({
      kind: "printed",
      text: "Kinh phí Ngân sách: 5 triệu",
    });
  });

  it("run on over a group heading", async () => {
    const reading = await read(format, [
      heading,
      [cell("I"), cell("Nhóm một"), cell(""), cell(""), cell(""), cell("")],
      [cell("1"), cell("Việc một."), cell("Báo cáo."), cell("Sở Tư pháp"), cell(""), down("Quý I", 3)],
      [cell("II"), cell("Nhóm hai"), cell(""), cell(""), cell(""), covered],
      [cell("2"), cell("Việc hai."), cell("Báo cáo."), cell("Sở Nội vụ"), cell(""), covered],
    ]);
    expect(tasks(reading)).toEqual([
      ["I", "Việc một.", ["Báo cáo."], ["lead: so-tu-phap"], ["Quý I"]],
      ["II", "Việc hai.", ["Báo cáo."], ["lead: so-noi-vu"], ["Quý I"]],
    ]);
  });

  it("are no second statement of the parts of one task", async () => {
    const reading = await read(format, [
      heading,
      [down("1", 2), down("Việc một.", 2), cell("Báo cáo."), down("Sở Tư pháp", 2), cell(""), cell("Quý I")],
      [covered, covered, cell("Tờ trình."), covered, cell(""), cell("Quý II")],
    ]);
    expect(tasks(reading)).toEqual([
      ["", "Việc một.", ["Báo cáo.", "Tờ trình."], ["lead: so-tu-phap"], ["Quý I", "Quý II"]],
    ]);
    expect(spans(reading)).toEqual([]);
  });
});

it("says in a sentence which tasks a merged cell holds for", () => {
  const params = { text: "Quý I", from: "3", to: "5", count: 3 };
  expect(describeIssue({ code: "cell-spans-tasks", severity: "info", params })).toBe(
    "Ô gộp «Quý I» áp dụng cho 3 nhiệm vụ, từ 3 đến 5",
  );
});
