import { strToU8, zipSync } from "fflate";
import { expect, it } from "vitest";
import { readPlan } from "../../src/import/readPlan.ts";

const workbook = `<workbook xmlns:r="r"><sheets><sheet name="Kế hoạch" sheetId="1" r:id="rId1"/></sheets></workbook>`;
const relations = `<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>`;
const cell = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
const row = (number: number, cells: string): string => `<row r="${number}">${cells}</row>`;

/** A sheet of many rows: some tasks, formats down to the last row as Excel leaves them, and words in the last one. */
function sheet(total: number, tasks: number, filler: string): Uint8Array {
  const heading = ["Stt", "Nội dung", "Cơ quan thực hiện", "Thời gian"].map(cell).join("");
  const rows = Array.from({ length: total }, (_, at) => {
    if (at === 0) return row(1, heading);
    if (at > tasks) return row(at + 1, at === total - 1 ? cell("NGƯỜI LẬP BIỂU") : filler);
    return row(at + 1, `<c><v>${at}</v></c>${cell(`Rà soát số ${at}.`)}${cell("Sở Tư pháp chủ trì.")}${cell("Quý I")}`);
  });
  const parts = {
    "xl/workbook.xml": workbook,
    "xl/_rels/workbook.xml.rels": relations,
    "xl/worksheets/sheet1.xml": `<worksheet><sheetData>${rows.join("")}</sheetData></worksheet>`,
  };
  const files = Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]));
  return zipSync(files, { level: 1 });
}

it("reads 100,000 rows, most of them empty but formatted, to the words in the last one", async () => {
  const { plan, issues } = await readPlan(sheet(100_000, 5_000, `<c s="1"/><c s="1"/>`), {
    format: "xlsx",
    planYear: 2027,
  });
  const tasks = plan.groups.flatMap((group) => group.tasks);
  expect([tasks.length, tasks.at(-1)?.content]).toEqual([5_000, "Rà soát số 5000."]);
  expect(plan.notes).toEqual([{ kind: "printed", text: "NGƯỜI LẬP BIỂU" }]);
  expect(issues.find(({ code }) => code === "text-below-table")?.place).toEqual({
    kind: "sheet",
    sheet: "Kế hoạch",
    cell: "A100000",
  });
});

it("joins 50,000 rows without numbers to one task in linear steps, and keeps every word", async () => {
  const { plan } = await readPlan(sheet(50_000, 1, `<c/>${cell("và tiếp")}`), { format: "xlsx", planYear: 2027 });
  const [task, ...others] = plan.groups.flatMap((group) => group.tasks);
  expect(others).toEqual([]);
  expect(task?.content.match(/và tiếp/g)).toHaveLength(50_000 - 3);
});
