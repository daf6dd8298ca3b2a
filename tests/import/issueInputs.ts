import { strToU8, zipSync } from "fflate";
import { provinces } from "../../src/data/provinces.ts";
import { quangNgai2022Plan } from "../../src/data/quangNgai2022Plan.ts";
import type { ReadPlanOptions } from "../../src/import/readPlan.ts";
import type { ImportIssueCode } from "../../src/import/words/vi.ts";
import { type WrittenSheet, writeSheets } from "./writers/writeSheets.ts";

/** A small file in which reading must notice something. */
export interface IssueInput {
  readonly input: string | Uint8Array;
  readonly options?: Partial<ReadPlanOptions>;
  /** True: read as what units entered, not as a plan. */
  readonly entry?: true;
}

const lines = (...rows: readonly (readonly string[])[]): string => rows.map((cells) => cells.join("\t")).join("\n");
const heading = ["Stt", "Nội dung công việc", "Kết quả", "Cơ quan thực hiện", "Thời gian"];
const plan = (...rows: readonly (readonly string[])[]): IssueInput => ({ input: lines(heading, ...rows) });
const entry = (...cells: readonly string[]): IssueInput => ({
  input: lines(["Mã việc", "Tình trạng", "Ngày", "Số, ký hiệu văn bản"], cells),
  entry: true,
});
const html = (rows: string): IssueInput => ({
  input: `<table><tr>${heading.map((words) => `<th>${words}</th>`).join("")}</tr>${rows}</table>`,
  options: { format: "html" },
});
const task = ["1", "Rà soát.", "Báo cáo.", "Sở Tư pháp", "Quý I"] as const;
const second = ["2", "Công khai.", "Sổ.", "Sở Y tế", "Quý II"] as const;
const sheets = (...written: readonly WrittenSheet[]): IssueInput => ({
  input: writeSheets(written),
  options: { format: "xlsx" },
});
const docx = (xml: string): Uint8Array => zipSync({ "word/document.xml": strToU8(xml) });

/** One input for each code: a new code does not compile without one. */
export const issueInputs: Readonly<Record<ImportIssueCode, IssueInput>> = {
  "agencies-missing": plan(["1", "Rà soát.", "Báo cáo.", "", "Quý I"]),
  "agency-not-sure": {
    ...plan(["1", "Rà soát.", "Báo cáo.", "Sở Thông tin và Truyền hình", "Quý I"]),
    options: { agencies: quangNgai2022Plan.agencies },
  },
  "agency-not-understood": plan(["1", "Rà soát.", "Báo cáo.", "Ai đó", "Quý I"]),
  "cell-left-out": {
    ...html(`<tr><td>1</td><td>${"x".repeat(200)}</td><td>Báo cáo.</td><td>Sở Tư pháp</td><td>Quý I</td></tr>`),
    options: { format: "html", limits: { cellLength: 100 } },
  },
  "cell-spans-tasks": html(
    `<tr><td>1</td><td>Rà soát.</td><td>Báo cáo.</td><td>Sở Tư pháp</td><td rowspan=2>Quý I</td></tr>
     <tr><td>2</td><td>Công khai.</td><td>Sổ.</td><td>Sở Y tế</td></tr>`,
  ),
  "characters-lost": plan(["1", "Rà so\ufffdt.", "Báo cáo.", "Sở Tư pháp", "Quý I"]),
  "deliverables-missing": plan(["1", "Rà soát.", "", "Sở Tư pháp", "Quý I"]),
  "ditto-read": plan(task, ["2", "Công khai.", "Sổ.", "nt", "Quý II"]),
  // "計画書" in Shift JIS.
  "encoding-unknown": { input: Uint8Array.of(0x8c, 0x76, 0x89, 0xe6, 0x8f, 0x91) },
  "entry-day-missing": entry("39|||", "Hoàn thành", "", ""),
  "entry-day-not-read": entry("39|||", "Hoàn thành", "30/02/2022", ""),
  "entry-key-not-read": entry("39", "Hoàn thành", "30/03/2022", ""),
  "entry-kind-missing": entry("39|||", "", "30/03/2022", ""),
  "entry-kind-unknown": entry("39|||", "xong", "30/03/2022", ""),
  "figure-not-read": plan(["1", "Cắt giảm ít nhất 20% thời gian.", "Báo cáo.", "Sở Tư pháp", "Quý I"]),
  "file-broken": { input: docx("<w:t/>").slice(0, 40), options: { format: "docx" } },
  "file-not-packed": { input: strToU8("Kế hoạch"), options: { format: "docx" } },
  "file-too-large": {
    input: docx(" ".repeat(5_000)),
    options: { format: "docx", limits: { inflatedBytes: 1_000 } },
  },
  "format-differs": { ...html(""), input: strToU8(String(html("").input)), options: { format: "xlsx" } },
  "format-not-supported": { input: strToU8("%PDF-1.7"), options: { format: "docx" } },
  "group-cell-joined": plan(["I. Rà soát", "", "", "", ""], task),
  "group-merged-with-task": plan(task, ["II", "Công khai", "Sổ.", "Sở Y tế", "Quý II"], ["2", "Niêm yết.", "", "", ""]),
  "group-number-misread": plan(["I", "Rà soát", "", "", ""], task, ["11", "Công khai", "", "", ""], second, [
    "III",
    "Kiểm tra",
    "",
    "",
    "",
  ]),
  "group-number-repeated": plan(["I", "Rà soát", "", "", ""], task, ["I", "Công khai", "", "", ""], second),
  "group-without-number": html(
    `<tr><td colspan=5>Rà soát</td></tr><tr>${task.map((text) => `<td>${text}</td>`).join("")}</tr>`,
  ),
  "instrument-date-missing": plan(task),
  "instrument-number-missing": plan(task),
  "instrument-numbers-differ": {
    input: `Số: 140/QĐ-UBND\n(Kèm theo Quyết định số 40/QĐ-UBND)\n${plan(task).input}`,
  },
  "label-not-understood": plan(["x2", "Rà soát.", "Báo cáo.", "Sở Tư pháp", "Quý I"]),
  "legacy-font": { input: lines(["Stt", "Néi dung c«ng viÖc", "C¬ quan thùc hiÖn"], ["1", "Rµ so¸t", "Së T­ ph¸p"]) },
  "nested-too-deep": { input: "<div>".repeat(600), options: { format: "html" } },
  "no-entry-table": { input: "Thư mời họp", entry: true },
  "no-task-table": { input: "Thư mời họp" },
  "parts-matched-by-order": html(
    `<tr><td rowspan=2>1</td><td rowspan=2>Rà soát.</td><td rowspan=2>- Báo cáo.<br>- Sổ.</td><td>Sở Tư pháp</td><td>Quý I</td></tr>
     <tr><td>Sở Y tế</td><td>Quý II</td></tr>`,
  ),
  "plan-year-unknown": { ...plan(task), options: { planYear: undefined } as never },
  "row-continued": plan(["1", "Rà soát các", "Báo cáo.", "Sở Tư pháp", "Quý I"], ["", "thủ tục.", "", "", ""]),
  "rows-hidden": sheets({ name: "Kế hoạch", rows: [heading, task, second], hiddenRows: [3] }),
  "schedules-matched-by-order": html(
    "<tr><td>1</td><td>Rà soát.</td><td>- Kế hoạch.<br>- Báo cáo.</td><td>Sở Tư pháp</td><td>- Quý I<br>- Quý IV</td></tr>",
  ),
  "schedules-missing": plan(["1", "Rà soát.", "Báo cáo.", "Sở Tư pháp", ""]),
  "sheet-hidden": sheets(
    { name: "Kế hoạch", rows: [heading, task] },
    { name: "Năm trước", state: "hidden", rows: [heading, second] },
  ),
  "task-number-lost": plan(task, ["", "Công khai.", "Sổ.", "Sở Y tế", "Quý II"], ["3", "Kiểm tra.", "", "", ""]),
  "task-number-unexpected": plan(task, second, ["2", "Kiểm tra.", "Sổ.", "Sở Y tế", "Quý II"]),
  "task-numbers-missing": plan(task, ["3", "Công khai.", "Sổ.", "Sở Y tế", "Quý II"]),
  "territory-code-unknown": {
    input: `UBND TỈNH KON TUM\n${lines(heading, task)}`,
    options: { territory: undefined, provinces } as never,
  },
  "territory-unknown": { ...plan(task), options: { territory: undefined } as never },
  "text-above-table": { input: `I. MỤC ĐÍCH\n${plan(task).input}` },
  "text-below-table": { input: `${plan(task).input}\nIII. TỔ CHỨC THỰC HIỆN` },
  "text-beside-body": {
    input: zipSync({
      "word/document.xml": strToU8("<w:p><w:r><w:t>Kế hoạch</w:t></w:r></w:p>"),
      "word/footnotes.xml": strToU8("<w:p><w:r><w:t>Theo Quyết định số 06/QĐ-TTg.</w:t></w:r></w:p>"),
      "word/footer1.xml": strToU8("<w:p><w:r><w:t>2</w:t></w:r></w:p>"),
    }),
    options: { format: "docx" },
  },
  "text-cut": plan(["1", "Rà soát thủ tục (tại Trung tâm", "Báo cáo.", "Sở Tư pháp", "Quý I"]),
  "text-in-number-column": plan(["1", "Rà soát các", "Báo cáo.", "Sở Tư pháp", "Quý I"], ["thủ tục.", "", "", "", ""]),
  "text-misread": plan(["1", "Rà soát.", "Báo cáo.", "Sở Tư pháp chủ trị", "Quý I"]),
  "text-repeated": plan(
    task,
    ["II", "<p>Nhóm hai</p><p>Công khai thủ tục</p>", "Sổ.", "", ""],
    ["2", "Công khai thủ tục.", "", "Sở Y tế", "Quý II"],
  ),
  "too-many-cells": {
    ...html(`<tr>${"<td>1</td>".repeat(100)}</tr>`),
    options: { format: "html", limits: { cells: 20 } },
  },
  "totals-row": plan(task, ["", "Tổng cộng: 1 nhiệm vụ", "", "", ""]),
};
