import { describe, expect, it } from "vitest";
import { readPlan } from "../../src/import/readPlan.ts";
import { readTaskEvents } from "../../src/import/readTaskEvents.ts";
import { formatSchedule } from "../../src/schedule/formatSchedule.ts";
import { type WrittenSheet, writeSheets } from "./writers/writeSheets.ts";

const head = ["STT", "Nội dung nhiệm vụ", "Cơ quan thực hiện", "Sản phẩm", "Thời gian"];
const task = (number: string, content: string, time: string): readonly string[] => [
  number,
  content,
  "Sở Tư pháp",
  "Báo cáo",
  time,
];
const read = (...sheets: readonly WrittenSheet[]) => readPlan(writeSheets(sheets), { format: "xlsx", planYear: 2026 });
const tasksOf = ({ plan }: Awaited<ReturnType<typeof read>>) => plan.groups.flatMap(({ tasks }) => tasks);
const codesOf = ({ issues }: Pick<Awaited<ReturnType<typeof read>>, "issues">) => issues.map(({ code }) => code);

describe("a workbook as an office keeps it", () => {
  const shown: WrittenSheet = { name: "KH 2026", rows: [head, task("1", "Rà soát", "Quý I")] };

  it.each(["hidden", "veryHidden"] as const)("leaves a %s sheet out and says so", async (state) => {
    const reading = await read(shown, { name: "KH 2025", state, rows: [head, task("1", "Việc cũ", "Quý I/2025")] });
    expect(tasksOf(reading).map(({ content }) => content)).toEqual(["Rà soát"]);
    expect(reading.issues.find(({ code }) => code === "sheet-hidden")).toMatchObject({
      severity: "info",
      place: { kind: "sheet", sheet: "KH 2025", cell: "A1" },
      params: { sheet: "KH 2025" },
    });
  });

  it("reads every sheet that is shown, and says nothing", async () => {
    const reading = await read(shown, { name: "KH 2025", rows: [head, task("1", "Việc cũ", "Quý I/2025")] });
    expect(tasksOf(reading)).toHaveLength(2);
    expect(codesOf(reading)).not.toContain("sheet-hidden");
  });

  it("names a hidden sheet where the plan is on no other", async () => {
    const reading = await read({ ...shown, state: "hidden" });
    expect(codesOf(reading)).toEqual(expect.arrayContaining(["sheet-hidden", "no-task-table"]));
  });

  it("reads hidden rows with words and warns of them; a hidden empty row is nothing", async () => {
    const rows = [
      head,
      task("1", "Rà soát", "Quý I"),
      task("2", "Việc bỏ", "Quý I"),
      [],
      task("3", "Công khai", "Quý II"),
    ];
    const reading = await read({ name: "KH", rows, hiddenRows: [3, 4] });
    expect(tasksOf(reading)).toHaveLength(3);
    expect(reading.issues.find(({ code }) => code === "rows-hidden")).toMatchObject({
      severity: "warning",
      place: { cell: "A3" },
      params: { count: 1, from: "3", to: "3" },
    });
    expect(codesOf(await read({ name: "KH", rows, hiddenRows: [4] }))).not.toContain("rows-hidden");
  });

  it("warns of hidden rows among entries too", () => {
    const rows = [
      ["Mã việc", "Tình trạng", "Ngày"],
      ["39|||", "Hoàn thành", "30/03/2022"],
    ];
    const { events, issues } = readTaskEvents(writeSheets([{ name: "Biểu", rows, hiddenRows: [2] }]), {
      format: "xlsx",
    });
    expect([events.length, issues.map(({ code }) => code)]).toEqual([1, ["rows-hidden"]]);
  });
});

describe("headings that begin and end a time", () => {
  const upper = ["STT", "Nội dung nhiệm vụ", "Cơ quan thực hiện", "", "Sản phẩm", "Thời gian", "", "Ghi chú"];
  const lower = ["", "", "Chủ trì", "Phối hợp", "", "Bắt đầu", "Hoàn thành", ""];
  const numbers = ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)"];
  const row = ["1", "Kiểm tra", "Sở Tư pháp", "Sở Nội vụ", "Kết luận", "Tháng 3", "Tháng 10", "Đợt 1"];

  const expected = {
    schedules: ["Tháng 10"],
    duties: ["lead so-tu-phap", "coordinate so-noi-vu"],
    notes: ["Thời gian Bắt đầu: Tháng 3", "Đợt 1"],
  };
  const shape = (reading: Awaited<ReturnType<typeof read>>) =>
    tasksOf(reading).map(({ schedules, assignments, notes }) => ({
      schedules: schedules.map(({ schedule }) => formatSchedule(schedule)),
      duties: assignments.flatMap(({ duties }) => duties.map(({ role, agencies }) => `${role} ${agencies}`)),
      notes: notes?.flatMap((note) => (note.kind === "printed" ? [note.text] : [])),
    }));

  it("takes the end for the time and keeps the begin as a note", async () => {
    const merges = ["A1:A2", "B1:B2", "C1:D1", "E1:E2", "F1:G1", "H1:H2"];
    expect(shape(await read({ name: "KH", rows: [upper, lower, numbers, row], merges }))).toEqual([expected]);
  });

  it("does so too where the file has no merged cells: CSV", async () => {
    const csv = [upper, lower, numbers, row, Array(8).fill("")].map((cells) => cells.join(";")).join("\r\n");
    const reading = await readPlan(csv, { format: "text", planYear: 2026 });
    expect(shape(reading)).toEqual([expected]);
    expect(reading.plan.notes ?? []).toEqual([]);
  });

  it("reads one row of headings alike, and takes a column of both for a time", async () => {
    const one = ["STT", "Nội dung", "Chủ trì", "Ngày bắt đầu", "Ngày kết thúc"];
    const reading = await read({ name: "KH", rows: [one, ["1", "Kiểm tra", "Sở Tư pháp", "01/3", "30/6"]] });
    expect(shape(reading)[0]).toMatchObject({ schedules: ["Ngày 30/06"], notes: ["Ngày bắt đầu: 01/3"] });
    const both = ["STT", "Nội dung", "Chủ trì", "Thời gian bắt đầu - kết thúc"];
    const joined = await read({ name: "KH", rows: [both, ["1", "Kiểm tra", "Sở Tư pháp", "Từ 01/3 đến 30/6"]] });
    expect(shape(joined)[0]).toMatchObject({ schedules: ["Từ ngày 01/03 đến ngày 30/06"] });
  });

  it("does not take a row of the plan for a second row of headings", async () => {
    const reading = await read({
      name: "KH",
      rows: [head, ["", "", "Sở Tư pháp", "", ""], task("1", "Rà soát", "Quý I")],
    });
    expect(tasksOf(reading).map(({ content }) => content)).toContain("Rà soát");
    expect(shape(reading).at(-1)?.schedules).toEqual(["Quý I"]);
  });
});

describe("rows whose number is missing", () => {
  const rows = (last: string) => [
    head,
    task("4", "Ban hành Kế hoạch rà soát", "Quý I"),
    ["", "Thực hiện rà soát", "Sở Nội vụ", "Kết quả", "Quý II"],
    task(last, "Tổng hợp", "Quý III"),
  ];

  it("begins a task where the numbers leave room for one, without a full stop above", async () => {
    const reading = await read({ name: "KH", rows: rows("6") });
    expect(tasksOf(reading).map(({ content }) => content)).toEqual([
      "Ban hành Kế hoạch rà soát",
      "Thực hiện rà soát",
      "Tổng hợp",
    ]);
    expect(tasksOf(reading).map(({ assignments }) => assignments.flatMap(({ duties }) => duties[0]?.agencies))).toEqual(
      [["so-tu-phap"], ["so-noi-vu"], ["so-tu-phap"]],
    );
    expect(codesOf(reading)).toContain("task-number-lost");
  });

  it("makes a part of the task above where they leave none, with people and a time of its own", async () => {
    const reading = await read({ name: "KH", rows: rows("5") });
    const [first, second] = tasksOf(reading);
    expect([first?.content, second?.content]).toEqual(["Ban hành Kế hoạch rà soát Thực hiện rà soát", "Tổng hợp"]);
    expect(first?.assignments.map(({ duties }) => duties[0]?.agencies)).toEqual([["so-tu-phap"], ["so-noi-vu"]]);
    expect(codesOf(reading)).toContain("row-continued");
  });
});

describe("the line under the title of an annex", () => {
  it.each(["ngày 20 tháng 01 năm 2026", "ngày 20/01/2026", "ngày 20-01-2026", "ngày 20.1.2026"])(
    "gives the day: %s",
    async (day) => {
      const line = `(Kèm theo Kế hoạch số 15/KH-UBND ${day} của UBND tỉnh Gia Lai)`;
      const { plan } = await read({ name: "KH", rows: [[line], head, task("1", "Rà soát", "Quý I")] });
      expect(plan.instrument).toMatchObject({
        type: "plan",
        number: "15/KH-UBND",
        issuedOn: "2026-01-20",
        issuer: "UBND tỉnh Gia Lai",
      });
    },
  );
});
