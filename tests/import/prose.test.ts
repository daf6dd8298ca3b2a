import { describe, expect, it } from "vitest";
import { type PlanReading, readPlan } from "../../src/import/readPlan.ts";

const facts = { planYear: 2027, territory: { code: "H48", name: "tỉnh Quảng Ngãi" }, format: "text" } as const;
const read = (...lines: readonly string[]): Promise<PlanReading> => readPlan(lines.join("\n"), facts);
const groups = ({ plan }: PlanReading) => plan.groups.map(({ id, ordinal, title }) => [id, ordinal, title]);
const tasks = ({ plan }: PlanReading) =>
  plan.groups.flatMap((group) =>
    group.tasks.map((task) => [
      `${group.id} ${task.labels.join()}`,
      task.content,
      task.deliverables.map(({ text }) => text).join(" | "),
      task.assignments
        .flatMap(({ duties }) => duties.map(({ role, agencies }) => `${role}: ${agencies.join(", ")}`))
        .join(" | "),
      task.schedules.map(({ text }) => text).join(" | "),
    ]),
  );

describe("plans in numbered prose", () => {
  it("reads the columns inside a paragraph, whatever parts them", async () => {
    const reading = await read(
      "1. Rà soát TTHC. Thời gian thực hiện: Quý I. Cơ quan chủ trì: Sở Tư pháp; Cơ quan phối hợp: các sở. Sản phẩm: Báo cáo.",
      "2. Công khai TTHC (chủ trì: Sở Nội vụ; phối hợp: Sở Y tế; hoàn thành trước: 30/6/2027).",
      "3. Kiểm tra TTHC, thời hạn: Quý III - Đơn vị thực hiện: Thanh tra tỉnh.",
    );
    expect(tasks(reading)).toEqual([
      [" 1", "Rà soát TTHC.", "Báo cáo.", "lead: so-tu-phap | coordinate: cac-so", "Quý I."],
      [" 2", "Công khai TTHC", "", "lead: so-noi-vu | coordinate: so-y-te", "30/6/2027"],
      [" 3", "Kiểm tra TTHC,", "", "undefined: thanh-tra-tinh", "Quý III"],
    ]);
  });

  it("takes no colon of a sentence for a column", async () => {
    const content = "Giao Sở Tư pháp chủ trì: rà soát, gồm các bước: thống kê, đánh giá; báo cáo kết quả: một lần.";
    const reading = await read(`1. ${content}`, "- Thời gian: Quý I");
    expect(tasks(reading)).toEqual([[" 1", content, "", "", "Quý I"]]);
  });

  it("takes a number over numbers for a heading, and a number over letters with columns too", async () => {
    const reading = await read(
      "I. NỘI DUNG",
      "1. Công bố",
      "1.1. Công bố TTHC",
      "- Cơ quan chủ trì: Sở Tư pháp",
      "- Thời gian: Quý I",
      "2. Rà soát",
      "a) Rà soát TTHC",
      "- Cơ quan chủ trì: Sở Nội vụ",
      "- Thời gian: Quý II",
      "b) Báo cáo",
      "- Cơ quan chủ trì: Sở Y tế",
      "- Thời gian: Quý III",
      "3. Kiểm tra",
      "- Cơ quan chủ trì: Thanh tra tỉnh",
      "- Thời gian: Quý IV",
    );
    expect(groups(reading)).toEqual([
      ["I", "I", "NỘI DUNG"],
      ["I.1", "1", "Công bố"],
      ["I.2", "2", "Rà soát"],
      ["I-2", "", ""],
    ]);
    expect(tasks(reading).map(([at, content]) => [at, content])).toEqual([
      ["I.1 1.1", "Công bố TTHC"],
      ["I.2 a)", "Rà soát TTHC"],
      ["I.2 b)", "Báo cáo"],
      ["I-2 3", "Kiểm tra"],
    ]);
    expect(reading.issues.filter(({ severity }) => severity === "warning").map(({ code }) => code)).toEqual([
      "instrument-number-missing",
      "instrument-date-missing",
    ]);
  });

  it("takes letters that count the columns, the contents or the items of a column for no tasks", async () => {
    const reading = await read(
      "1. Kiểm tra việc:",
      "a) công khai;",
      "b) tiếp nhận.",
      "- Kết quả:",
      "a) Kế hoạch;",
      "b) Báo cáo.",
      "- Thời gian: Quý I",
      "2. Rà soát",
      "a) Nội dung: Rà soát TTHC nội bộ.",
      "b) Cơ quan chủ trì: Sở Nội vụ.",
      "c) Thời gian thực hiện: Quý II.",
    );
    expect(tasks(reading)).toEqual([
      [" 1", "Kiểm tra việc: a) công khai; b) tiếp nhận.", "a) Kế hoạch; | b) Báo cáo.", "", "Quý I"],
      [" 2", "Rà soát Rà soát TTHC nội bộ.", "", "lead: so-noi-vu", "Quý II."],
    ]);
  });

  it("keeps the chapter on carrying out, the closing words and what follows a heading beside the tasks", async () => {
    const reading = await read(
      "I. NỘI DUNG",
      "Các nhiệm vụ cụ thể như sau.",
      "1. Rà soát. Thời gian: Quý I",
      "II. TỔ CHỨC THỰC HIỆN",
      "1. Các sở báo cáo; thời hạn: trước ngày 15/12.",
      "Trên đây là Kế hoạch.",
    );
    expect(tasks(reading)).toEqual([["I 1", "Rà soát.", "", "", "Quý I"]]);
    expect(reading.plan.notes?.map(({ text }) => text)).toEqual([
      "Các nhiệm vụ cụ thể như sau.",
      "II. TỔ CHỨC THỰC HIỆN",
      "1. Các sở báo cáo; thời hạn: trước ngày 15/12.",
      "Trên đây là Kế hoạch.",
    ]);
  });
});
