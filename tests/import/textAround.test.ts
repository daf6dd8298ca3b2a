import { describe, expect, it } from "vitest";
import { describeIssue } from "../../src/import/describeIssue.ts";
import { type PlanReading, type ReadPlanOptions, readPlan } from "../../src/import/readPlan.ts";
import type { WrittenRow } from "./writers/layout.ts";
import { writeDocx } from "./writers/writeDocx.ts";
import { writeHtml } from "./writers/writeHtml.ts";
import { writeXlsx } from "./writers/writeXlsx.ts";

const facts = { planYear: 2027, territory: { code: "H48", name: "tỉnh Quảng Ngãi" } } as const;
const row = (...cells: (string | readonly string[])[]): WrittenRow =>
  cells.map((text) => ({ lines: typeof text === "string" ? (text === "" ? [] : [text]) : text }));
const heading = row("Stt", "Nội dung", "Kết quả", "Cơ quan thực hiện", "Thời gian");
const table = [
  heading,
  row("I", "Rà soát", "", "", ""),
  row("1", "Rà soát TTHC.", "Báo cáo.", "Sở Tư pháp", "Quý I"),
  row("2", "Công khai TTHC.", "Báo cáo.", "Sở Nội vụ", "Quý II"),
];
const section = [
  "III. TỔ CHỨC THỰC HIỆN",
  "1. Các sở, ban ngành căn cứ Kế hoạch này tổ chức thực hiện.",
  "2. Văn phòng UBND tỉnh theo dõi, đôn đốc.",
];
const recipients = ["Nơi nhận:", "- Như trên;", "- Lưu: VT."];
const signature = ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "(đã ký)", "Trần Văn An"];
const foot = {
  recipients: ["Như trên;", "Lưu: VT."],
  signer: { title: "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH", name: "Trần Văn An" },
};
const footTable = [row(recipients, signature)];

const tasksOf = ({ plan }: PlanReading) =>
  plan.groups.flatMap(({ tasks }) => tasks.map(({ id, content, schedules }) => [id, content, schedules[0]?.text]));
const tasks = [
  ["1", "Rà soát TTHC.", "Quý I"],
  ["2", "Công khai TTHC.", "Quý II"],
];
const written = (lines: readonly string[]) => lines.map((text) => ({ kind: "printed", text }));
const below = ({ issues }: PlanReading) => issues.filter(({ code }) => code === "text-below-table");
const read = (input: string | Uint8Array, format: ReadPlanOptions["format"]) => readPlan(input, { format, ...facts });

/** Sections as lines of one column, the foot side by side, as people lay out a sheet. */
const sheetRows = (lines: readonly string[]): readonly WrittenRow[] => lines.map((line) => row(line));
const sheetFoot = Array.from({ length: 4 }, (_, index) =>
  row(recipients[index] ?? "", "", "", signature[index] ?? "", ""),
);

describe("text below the tasks", () => {
  it.each<[ReadPlanOptions["format"], () => Promise<string | Uint8Array>]>([
    ["docx", async () => writeDocx([], table, { below: [...section, footTable] })],
    ["html", async () => writeHtml([], table, { breaks: "p", below: [...section, footTable] })],
    ["html", async () => writeHtml([], table, { breaks: "br", below: [...section, ...recipients, ...signature] })],
    ["xlsx", async () => writeXlsx([], table, { strings: "shared", below: [...sheetRows(section), ...sheetFoot] })],
  ])("%s: sections become notes of the plan, the foot its recipients and signer", async (format, write) => {
    const reading = await read(await write(), format);
    expect(tasksOf(reading)).toEqual(tasks);
    expect(reading.plan.notes).toEqual(written(section));
    expect(reading.plan.instrument).toMatchObject(foot);
    expect(below(reading)).toEqual([
      {
        code: "text-below-table",
        severity: "info",
        place: expect.anything(),
        path: ["notes", 0],
        params: { text: section[0], count: 3 },
      },
    ]);
  });

  it("names the place in its own file", async () => {
    const docx = await read(await writeDocx(["KẾ HOẠCH"], table, { below: section }), "docx");
    expect(below(docx)[0]?.place).toEqual({ kind: "text", line: 3, column: 1 });
    const xlsx = await read(writeXlsx([], table, { strings: "shared", below: sheetRows(section) }), "xlsx");
    expect(below(xlsx)[0]?.place).toEqual({ kind: "sheet", sheet: "Phụ lục", cell: "A7" });
  });

  it("says so in a sentence", async () => {
    const [issue] = below(await read(await writeDocx([], table, { below: section }), "docx"));
    expect(issue && describeIssue(issue)).toBe(
      "Dưới bảng có 3 đoạn không phải nhiệm vụ, giữ trong ghi chú của kế hoạch; đoạn đầu: «III. TỔ CHỨC THỰC HIỆN»",
    );
  });

  it("takes a foot right under the last row, without an empty row between, for no task", async () => {
    const rows = [...table, ...sheetFoot];
    const reading = await read(writeXlsx([], rows, { strings: "inline" }), "xlsx");
    expect(tasksOf(reading)).toEqual(tasks);
    expect(reading.plan.instrument).toMatchObject(foot);
    expect(reading.plan.notes).toBeUndefined();
  });

  it("keeps the foot as notes where the head has signed already", async () => {
    const head = ["Nơi nhận:", "- Như Điều 4;", "CHỦ TỊCH", "Lê Thị Bình"];
    const reading = await read(await writeDocx(head, table, { below: [footTable] }), "docx");
    expect(reading.plan.instrument.signer).toEqual({ title: "CHỦ TỊCH", name: "Lê Thị Bình" });
    expect(reading.plan.notes).toEqual(written([...recipients, ...signature]));
  });

  it("keeps the title of a signature without a name", async () => {
    const reading = await read(await writeDocx([], table, { below: ["NGƯỜI LẬP BIỂU"] }), "docx");
    expect(reading.plan.instrument.signer).toBeUndefined();
    expect(reading.plan.notes).toEqual(written(["NGƯỜI LẬP BIỂU"]));
  });

  it("keeps a remark in the last row of the table, as wide as the table", async () => {
    const rows = [...table, [{ lines: ["Ghi chú: thời hạn tính theo ngày làm việc."], columns: 5 }]];
    const reading = await read(await writeDocx([], rows, {}), "docx");
    expect(reading.plan.groups.map(({ id }) => id)).toEqual(["I"]);
    expect(reading.plan.notes).toEqual(written(["Ghi chú: thời hạn tính theo ngày làm việc."]));
  });

  it("takes a numbered heading over sentences as wide as a sheet for text, and for a group where nothing stands below it", async () => {
    const wide = (text: string): WrittenRow => [{ lines: [text], columns: 5 }];
    const reading = await read(writeXlsx([], [...table, ...section.map(wide)], { strings: "shared" }), "xlsx");
    expect(tasksOf(reading)).toEqual(tasks);
    expect(reading.plan.groups.map(({ id }) => id)).toEqual(["I"]);
    expect(reading.plan.notes).toEqual(written(section));
    expect(below(reading)).toHaveLength(1);
    const open = await read(writeXlsx([], [...table, wide("II. Nhiệm vụ khác")], { strings: "shared" }), "xlsx");
    expect(open.plan.groups.map(({ id, title }) => [id, title])).toEqual([
      ["I", "Rà soát"],
      ["II", "Nhiệm vụ khác"],
    ]);
  });

  it("says what a row of totals says", async () => {
    const rows = [...table, row("", "Tổng cộng: 2 nhiệm vụ", "", "", "")];
    const reading = await read(await writeDocx([], rows, {}), "docx");
    expect(tasksOf(reading)).toEqual(tasks);
    expect(reading.issues.find(({ code }) => code === "totals-row")?.params).toEqual({ text: "Tổng cộng: 2 nhiệm vụ" });
  });
});

describe("text between the tasks", () => {
  const more = [heading, row("3", "Kiểm tra.", "Báo cáo.", "Sở Y tế", "Quý III")];
  const figures = [row("TT", "Chỉ tiêu", "Đơn vị tính", "Năm 2027"), row("1", "Hồ sơ trực tuyến", "%", "80")];
  const all = [...tasks, ["3", "Kiểm tra.", "Quý III"]];

  it("goes on with the tasks of the next table, and keeps what stands between", async () => {
    const reading = await read(await writeDocx([], table, { below: ["Ghi chú cho bảng trên.", more, "Hết."] }), "docx");
    expect(tasksOf(reading)).toEqual(all);
    expect(reading.plan.notes).toEqual(written(["Ghi chú cho bảng trên.", "Hết."]));
    expect(below(reading).map(({ path, params }) => [path, params.text])).toEqual([
      [["notes", 0], "Ghi chú cho bảng trên."],
      [["notes", 1], "Hết."],
    ]);
  });

  it("takes no table of another kind for tasks", async () => {
    const reading = await read(writeHtml([], table, { breaks: "p", below: [figures, more] }), "html");
    expect(tasksOf(reading)).toEqual(all);
    expect(reading.plan.notes).toEqual(
      written(["TT | Chỉ tiêu | Đơn vị tính | Năm 2027", "1 | Hồ sơ trực tuyến | % | 80"]),
    );
  });

  it.each([
    ["as wide as the table", [{ lines: ["Ghi chú: tính theo ngày làm việc."], columns: 5 }]],
    ["in the column of numbers", row("Ghi chú: tính theo ngày làm việc.", "", "", "", "")],
    ["in the column of tasks", row("", "* Ghi chú: tính theo ngày làm việc.", "", "", "")],
    ["numbered", [{ lines: ["(Lưu ý 2. Tính theo ngày làm việc.)"], columns: 5 }]],
  ])("keeps a remark below the tasks of one table as text where another table follows: %s", async (_, remark) => {
    const text = remark.flatMap(({ lines }) => lines);
    for (const reading of [
      await read(await writeDocx([], [...table, remark], { below: [more] }), "docx"),
      await read(writeHtml([], [...table, remark], { breaks: "p", below: [more] }), "html"),
      await read(await writeDocx([], [...table, remark, ...more.slice(1)], {}), "docx"),
    ]) {
      expect(reading.plan.groups.map(({ id }) => id)).toEqual(["I"]);
      expect(tasksOf(reading)).toEqual(all);
      expect(reading.plan.notes).toEqual(written(text));
    }
  });

  it("takes a heading for one that only has such words in it, and words of a task for its own", async () => {
    const wide = [{ lines: ["Lưu ý đối tượng yếu thế trong giải quyết TTHC"], columns: 5 }];
    const task = row("4", "Ghi chú: rà soát sổ.", "Báo cáo.", "Sở Y tế", "Quý IV");
    const { plan } = await read(await writeDocx([], [...table, wide, ...more.slice(1), task], {}), "docx");
    expect(plan.groups.map(({ title, tasks }) => [title, tasks.length])).toEqual([
      ["Rà soát", 2],
      ["Lưu ý đối tượng yếu thế trong giải quyết TTHC", 2],
    ]);
    expect(plan.notes).toBeUndefined();
  });

  it("still joins a table without a heading that goes on over the page", async () => {
    const rest = [
      row("", "tiếp theo của nội dung.", "", "", ""),
      row("3", "Kiểm tra.", "Báo cáo.", "Sở Y tế", "Quý III"),
    ];
    const open = [...table.slice(0, 3), row("2", "Công khai phần", "Báo cáo.", "Sở Nội vụ", "Quý II")];
    const reading = await read(await writeDocx([], open, { below: [rest] }), "docx");
    expect(tasksOf(reading)).toEqual([tasks[0], ["2", "Công khai phần tiếp theo của nội dung.", "Quý II"], all[2]]);
    expect(reading.plan.notes).toBeUndefined();
  });
});

describe("text above the tasks", () => {
  const head = ["UBND TỈNH QUẢNG NGÃI", "Số: 12/KH-UBND", "Quảng Ngãi, ngày 05 tháng 01 năm 2027", "KẾ HOẠCH"];
  const purposes = ["I. MỤC ĐÍCH", "Nâng cao chất lượng.", "II. NHIỆM VỤ"];

  it("keeps purposes and requirements in the notes, but not what the head says", async () => {
    const subject = "Kiểm soát thủ tục hành chính năm 2027";
    const reading = await read(await writeDocx([...head, subject, ...purposes], table), "docx");
    expect(reading.plan.instrument).toMatchObject({
      type: "plan",
      number: "12/KH-UBND",
      issuedOn: "2027-01-05",
      subject,
    });
    expect(reading.plan.notes).toEqual(written(purposes));
    expect(reading.issues.filter(({ code }) => code === "text-above-table")).toEqual([
      {
        code: "text-above-table",
        severity: "info",
        place: { kind: "text", line: 6, column: 1 },
        path: ["notes", 0],
        params: { text: "I. MỤC ĐÍCH", count: 3 },
      },
    ]);
  });

  it("reads an annex alone by the line that ties it to its document", async () => {
    const line = "(Kèm theo Kế hoạch số 31/KH-UBND ngày 24/01/2027 của UBND tỉnh Đồng Mẫu)";
    const { plan } = await readPlan(await writeDocx(["PHỤ LỤC", line], table), { format: "docx" });
    expect(plan.instrument).toMatchObject({
      number: "31/KH-UBND",
      issuedOn: "2027-01-24",
      issuer: "UBND tỉnh Đồng Mẫu",
    });
    expect([plan.territory.name, plan.period.key, plan.notes]).toEqual(["tỉnh Đồng Mẫu", "2027", undefined]);
  });
});

describe("columns and headings of other layouts", () => {
  const wide = (lines: readonly string[]): string => lines.join("\n");

  it("keeps a column it does not know as a note under the words of its heading", async () => {
    const text = wide(["TT\tNội dung\tĐơn vị chủ trì\tThời gian\tKinh phí", "1\tRà soát.\tSở Y tế\tQuý I\t5 triệu"]);
    const { plan } = await read(text, "text");
    expect(plan.groups[0]?.tasks[0]?.notes).toContainEqual({ kind: "printed", text: "Kinh phí: 5 triệu" });
  });

  it("begins a task with each row where no column holds numbers, and goes on over a page", async () => {
    const text = wide([
      "Nội dung\tĐơn vị chủ trì\tThời gian",
      "Rà soát TTHC.\tSở Y tế\tQuý I",
      "Công khai TTHC trên cổng\tSở Nội vụ\tQuý II",
      "dịch vụ công.\t\t",
      "Kiểm tra.\tThanh tra tỉnh\tQuý III",
    ]);
    expect(tasksOf(await read(text, "text"))).toEqual([
      ["1", "Rà soát TTHC.", "Quý I"],
      ["2", "Công khai TTHC trên cổng dịch vụ công.", "Quý II"],
      ["3", "Kiểm tra.", "Quý III"],
    ]);
  });

  it("reads several tables of one sheet: headings between them, a page number, figures of another kind", async () => {
    const empty = row("", "", "", "", "");
    const rows = [
      ...[heading, row("1", "Rà soát.", "Sổ.", "Sở Y tế", "Quý I"), empty, row("2", "", "", "", ""), empty],
      ...[row("II. Việc của cấp xã", "", "", "", ""), heading, row("1", "Niêm yết.", "Sổ.", "UBND cấp xã", "Quý II")],
      ...[empty, row("III. Chỉ tiêu", "", "", "", ""), row("TT", "Chỉ tiêu", "Đơn vị tính", "Năm", "")],
      row("1", "Hồ sơ trực tuyến", "%", "80", ""),
    ];
    const reading = await read(writeXlsx(["I. Việc của sở"], rows, { strings: "shared" }), "xlsx");
    expect(reading.plan.groups.map(({ id, tasks: list }) => [id, list.map(({ content }) => content)])).toEqual([
      ["I", ["Rà soát."]],
      ["II", ["Niêm yết."]],
    ]);
    expect(reading.plan.notes).toEqual(
      written(["III. Chỉ tiêu", "TT | Chỉ tiêu | Đơn vị tính | Năm", "1 | Hồ sơ trực tuyến | % | 80"]),
    );
  });

  it("goes on below an empty row, with headings by letter and rows without a number of their own", async () => {
    const body = [
      row("A", "Việc chung", "", "", ""),
      row("1", "Rà soát.", "Sổ.", "Sở Y tế", "Quý I"),
      row("", "", "", "", ""),
    ];
    const rest = [
      row("B", "Việc riêng", "", "", ""),
      row("I", "Nhóm", "", "", ""),
      row("1", "Công khai.", "Sổ.", "Sở Y tế", "Quý II"),
      row("-", "Niêm yết.", "Sổ.", "Sở Y tế", "Quý III"),
      row("a", "Kiểm tra.", "Sổ.", "Sở Y tế", "Quý IV"),
    ];
    const reading = await read(writeXlsx([], [heading, ...body, ...rest], { strings: "shared" }), "xlsx");
    expect(reading.plan.groups.map(({ id, tasks: list }) => [id, list.map(({ content }) => content)])).toEqual([
      ["A", ["Rà soát."]],
      ["B", []],
      ["I", ["Công khai.", "Niêm yết.", "Kiểm tra."]],
    ]);
    expect(reading.plan.notes).toBeUndefined();
  });

  it("takes the heading above each table for the group of its tasks", async () => {
    const one = [row("TT", "Nội dung", "Đơn vị chủ trì", "Thời gian"), row("1", "Rà soát.", "Sở Y tế", "Quý I")];
    const two = [one[0] as WrittenRow, row("1", "Công khai.", "UBND cấp xã", "Quý II")];
    const html = writeHtml(["A. Nhiệm vụ của các sở"], one, { breaks: "p", below: ["B. Nhiệm vụ của cấp xã", two] });
    const { plan } = await read(html, "html");
    expect(plan.groups.map(({ id, title, tasks: list }) => [id, title, list.length])).toEqual([
      ["A", "Nhiệm vụ của các sở", 1],
      ["B", "Nhiệm vụ của cấp xã", 1],
    ]);
    expect(plan.notes).toBeUndefined();
  });

  it("takes a chapter above the only table for none of its groups", async () => {
    const { plan } = await read(
      await writeDocx(
        ["II. NHIỆM VỤ"],
        table.filter((_, at) => at !== 1),
      ),
      "docx",
    );
    expect(plan.groups.map(({ id }) => id)).toEqual([""]);
    expect(plan.notes).toEqual(written(["II. NHIỆM VỤ"]));
  });

  it("takes a number with contents alone for the heading of those that count on from it", async () => {
    const text = wide([
      "TT\tNội dung\tĐơn vị chủ trì\tThời gian",
      "I\tNhóm\t\t",
      "1\tCông bố\t\t",
      "1.1\tCông bố TTHC.\tSở Y tế\tQuý I",
      "2\tRà soát.\tSở Nội vụ\tQuý II",
    ]);
    const { plan, issues } = await read(text, "text");
    expect(plan.groups.map(({ id, ordinal, title, tasks: list }) => [id, ordinal, title, list.length])).toEqual([
      ["I", "I", "Nhóm", 0],
      ["I.1", "1", "Công bố", 1],
      ["I-2", "", "", 1],
    ]);
    expect(issues.filter(({ code }) => code.startsWith("task-number") || code.startsWith("group-"))).toEqual([]);
  });
});
