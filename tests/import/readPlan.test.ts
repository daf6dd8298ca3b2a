import { describe, expect, it } from "vitest";
import { provinces } from "../../src/data/provinces.ts";
import { describeIssue } from "../../src/import/describeIssue.ts";
import { type ReadPlanOptions, readPlan } from "../../src/import/readPlan.ts";
import { en } from "../../src/locale/en.ts";
import { issuesOfPromise } from "../issuesOf.ts";

const page = `<html><body><table><tr><td>Stt</td><td>Nội dung</td><td>Cơ quan thực hiện</td><td>Thời gian</td></tr>
<tr><td>1</td><td>Rà soát TTHC.</td><td>Sở Tư pháp chủ trì.</td><td>Quý I</td></tr></table></body></html>`;
const options = { planYear: 2027, territory: { code: "H48", name: "tỉnh Quảng Ngãi" } } as const;
const line = (...cells: string[]): string => cells.join("\t");
const text = (...rows: string[]): string =>
  [line("Stt", "Nội dung công việc", "Kết quả", "Cơ quan thực hiện", "Thời gian"), ...rows].join("\n");

describe("what a file is", () => {
  it("reads an .xls that is a web page, and says so", async () => {
    const { plan, issues } = await readPlan(new TextEncoder().encode(page), { format: "xlsx", ...options });
    expect(plan.groups[0]?.tasks[0]?.content).toBe("Rà soát TTHC.");
    expect(issues[0]).toEqual({
      code: "format-differs",
      severity: "info",
      params: { declared: "xlsx", found: "html" },
    });
  });

  it("reads the buffer a browser gives for a file", async () => {
    const { buffer } = new TextEncoder().encode(page);
    const { plan } = await readPlan(buffer, { format: "html", ...options });
    expect(plan.groups[0]?.tasks[0]?.content).toBe("Rà soát TTHC.");
  });

  it("refuses a year that is none, which would else be the year of every day", async () => {
    const issues = await issuesOfPromise(readPlan(page, { format: "html", planYear: "2027" as never }));
    expect(issues).toMatchObject([{ code: "invalid-year", path: ["planYear"], params: { value: "2027" } }]);
  });

  it("reads the head of a document typed without diacritics", async () => {
    const head = [
      "UY BAN NHAN DAN",
      "TINH NGHE AN",
      "So: 112/KH-UBND",
      "Nghe An, ngay 15 thang 02 nam 2026",
      "KE HOACH",
      "Kiem soat thu tuc hanh chinh nam 2026",
      "Can cu Nghi dinh so 63/2010/ND-CP;",
    ];
    const rows = [
      line("TT", "Noi dung", "Co quan thuc hien", "Thoi gian"),
      line("1", "Ra soat TTHC.", "So Tu phap", "Quy I"),
    ];
    const foot = ["Noi nhan:", "- Nhu tren;", "- Luu: VT.", "CHU TICH", "Le Van A"];
    const { plan, issues } = await readPlan([...head, ...rows, ...foot].join("\n"), { format: "text" });
    expect(plan.instrument).toMatchObject({
      type: "plan",
      number: "112/KH-UBND",
      issuedOn: "2026-02-15",
      place: "Nghe An",
      subject: "Kiem soat thu tuc hanh chinh nam 2026",
      recipients: ["Nhu tren;", "Luu: VT."],
    });
    expect(plan.period.key).toBe("2026");
    expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it.each<[string, string, "html" | "docx" | "xlsx"]>([
    ["MHTML", "MIME-Version: 1.0\nContent-Type: multipart/related", "html"],
    ["Excel XML 2003", '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook/>', "xlsx"],
    ["Word XML 2003", '<?xml version="1.0"?>\n<?mso-application progid="Word.Document"?>\n<w:wordDocument/>', "docx"],
    ["RTF", "{\\rtf1\\ansi", "docx"],
    ["PDF", "%PDF-1.7", "docx"],
  ])("names %s, which it does not read", async (found, content, format) => {
    const { issues } = await readPlan(new TextEncoder().encode(content), { format, ...options });
    expect(issues[0]).toEqual({ code: "format-not-supported", severity: "error", params: { found } });
  });

  it("says which old encoding a text is in, and reads none of it", async () => {
    const rows = [
      ["Stt", "Néi dung c«ng viÖc", "C¬ quan thùc hiÖn", "Thêi gian"],
      ["1", "Rµ so¸t thñ tôc hµnh chÝnh", "Së T­ ph¸p chñ tr×", "Quý I"],
    ];
    const { plan, issues } = await readPlan(rows.map((cells) => line(...cells)).join("\n"), {
      format: "text",
      ...options,
    });
    expect(plan.groups).toEqual([]);
    expect(issues[0]).toMatchObject({ code: "legacy-font", severity: "error", params: { encoding: "TCVN3" } });
    const vni = [
      line("Stt", "Noäi dung coâng vieäc", "Cô quan thöïc hieän"),
      line("1", "Raø soaùt thuû tuïc haønh chính", "Sôû Tö phaùp"),
    ];
    const other = await readPlan(vni.join("\n"), { format: "text", ...options });
    expect(other.issues[0]).toMatchObject({ code: "legacy-font", params: { encoding: "VNI" } });
  });

  it("does not take Unicode text for an old encoding, not even French", async () => {
    const { issues } = await readPlan(text(line("1", "Đào tạo à la carte, où ça", "", "Sở Tư pháp", "Quý I")), {
      format: "text",
      ...options,
    });
    expect(issues.map(({ code }) => code)).not.toContain("legacy-font");
  });

  it("gives an empty plan and an error where there is no table of tasks", async () => {
    const { plan, issues } = await readPlan("Thư mời họp\nKính gửi các sở", { format: "text", ...options });
    expect(plan.groups).toEqual([]);
    expect(issues.map(({ code }) => code)).toContain("no-task-table");
  });
});

describe("the province of a plan", () => {
  const under = async (name: string, facts: Partial<ReadPlanOptions> = { provinces }) => {
    const file = `UBND ${name}\n${text(line("1", "Rà soát.", "Báo cáo.", "Sở Tư pháp", "Quý I"))}`;
    const { plan, issues } = await readPlan(file, { format: "text", planYear: 2027, ...facts });
    const codes = issues.map(({ code }) => code).filter((code) => code.startsWith("territory"));
    return [plan.territory.code, plan.territory.name, codes];
  };

  it.each([
    ["TỈNH QUẢNG NGÃI", "H48", "tỉnh Quảng Ngãi"],
    ["THÀNH PHỐ HUẾ", "H57", "thành phố Huế"],
    ["TỈNH BẮC NINH", "H05", "tỉnh Bắc Ninh"],
  ])("has its code where a list is given, whatever its kind: %s", async (head, code, name) => {
    expect(await under(head)).toEqual([code, name, []]);
  });

  it("has none where it was merged into another, whose code is not its own", async () => {
    expect(await under("TỈNH KON TUM")).toEqual(["", "tỉnh Kon Tum", ["territory-code-unknown"]]);
  });

  it("is what the caller says, and without a list and a word from him known by name alone", async () => {
    const territory = { code: "X1", name: "tỉnh Mẫu" };
    expect(await under("TỈNH QUẢNG NGÃI", { provinces, territory })).toEqual(["X1", "tỉnh Mẫu", []]);
    expect(await under("TỈNH QUẢNG NGÃI", {})).toEqual(["", "tỉnh Quảng Ngãi", []]);
  });
});

describe("what a row says", () => {
  it.each(["Ai đó", "Nhóm bạn trẻ"])("keeps %j where it knows no agency, and says so", async (words) => {
    const { plan, issues } = await readPlan(text(line("1", "Rà soát.", "Báo cáo.", words, "Quý I")), {
      format: "text",
      ...options,
    });
    expect(plan.groups[0]?.tasks[0]?.assignments).toEqual([{ id: "1.a1", text: words, duties: [] }]);
    expect(issues.map(({ code }) => code)).toContain("agency-not-understood");
  });

  it("keeps a time it does not understand as printed, with the place of its cell", async () => {
    const { plan, issues } = await readPlan(text(line("1", "Rà soát.", "Báo cáo.", "Sở Tư pháp", "xem lại sau")), {
      format: "text",
      ...options,
    });
    expect(plan.groups[0]?.tasks[0]?.schedules[0]?.schedule).toEqual({ kind: "unscheduled", basis: "xem lại sau" });
    expect(issues.find(({ code }) => code === "not-a-schedule")?.place).toEqual({ kind: "text", line: 2, column: 32 });
  });

  it("leaves right words of the same letters alone", async () => {
    const content = "Hệ thống khác phục vụ nơi dễ xảy ra sai sót, nhưng nhiều đợt xuất khẩu.";
    const { plan } = await readPlan(text(line("1", content, "Báo cáo.", "Sở Tư pháp", "Quý I")), {
      format: "text",
      ...options,
    });
    expect(plan.groups[0]?.tasks[0]?.content).toBe(content);
  });

  it("says every issue in both languages", async () => {
    const { issues } = await readPlan(text(line("1", "Rà soat.", "Niên yết.", "Sở Tư pháp chủ trị.", "Quý I")), {
      format: "text",
      ...options,
    });
    const misread = issues.find(({ code, params }) => code === "text-misread" && params.printed === "chủ trị");
    expect(misread && describeIssue(misread)).toBe("«chủ trị» là chữ nhận dạng sai của «chủ trì»");
    expect(misread && describeIssue(misread, en)).toBe("“chủ trị” is “chủ trì” misread");
  });
});

describe("numbers and notes", () => {
  it("tells groups of one number apart by their ids, and says so with the place", async () => {
    const rows = [
      line("I", "Rà soát", "", "", ""),
      line("1", "Rà soát TTHC.", "Báo cáo.", "Sở Tư pháp", "Quý I"),
      line("I", "Công khai", "", "", ""),
      line("1", "Công khai TTHC.", "Báo cáo.", "Sở Tư pháp", "Quý I"),
    ];
    const { plan, issues } = await readPlan(text(...rows), { format: "text", ...options });
    expect(plan.groups.map(({ id, ordinal, title }) => [id, ordinal, title])).toEqual([
      ["I", "I", "Rà soát"],
      ["I-2", "I", "Công khai"],
    ]);
    expect(plan.groups.flatMap(({ tasks }) => tasks.map(({ id, labels }) => [id, labels]))).toEqual([
      ["1", ["1"]],
      ["2", ["1"]],
    ]);
    expect(issues.find(({ code }) => code === "group-number-repeated")).toEqual({
      code: "group-number-repeated",
      severity: "warning",
      params: { ordinal: "I", id: "I-2" },
      place: { kind: "text", line: 4, column: 1 },
      path: ["I-2"],
    });
  });

  it("keeps the column of notes beside the task, as printed", async () => {
    const rows = [
      line("Stt", "Nội dung", "Cơ quan thực hiện", "Thời gian", "Ghi chú"),
      line("1", "Rà soát.", "Sở Tư pháp", "Quý I", "Theo Công văn số 12/UBND"),
    ];
    const { plan } = await readPlan(rows.join("\n"), { format: "text", ...options });
    expect(plan.groups[0]?.tasks[0]?.notes).toContainEqual({ kind: "printed", text: "Theo Công văn số 12/UBND" });
  });
});
