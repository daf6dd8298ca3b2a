import { describe, expect, it } from "vitest";
import { quangNgai2022Plan } from "../../src/data/index.ts";
import { toDocx } from "../../src/formats/docx.ts";
import { toHtml } from "../../src/formats/html.ts";
import { toMarkdown } from "../../src/formats/markdown.ts";
import { plainText } from "../../src/formats/plainText.ts";
import { toXlsx } from "../../src/formats/xlsx.ts";
import { type ReadPlanOptions, readPlan } from "../../src/import/readPlan.ts";
import { en } from "../../src/locale/en.ts";
import type { Plan } from "../../src/plan/index.ts";
import { planDocument, type Report, type Table } from "../../src/report/index.ts";
import { expectGolden } from "../golden.ts";
import { comparable } from "../import/comparable.ts";
import { onePlan } from "../plan/scenario.ts";

const plan = quangNgai2022Plan;
const report = planDocument(plan);
const read = async (input: string | Uint8Array, format: ReadPlanOptions["format"]): Promise<Plan> =>
  (await readPlan(input, { format, agencies: plan.agencies, territory: plan.territory })).plan;
const tableOf = ({ sections }: Report): Table => {
  const table = sections.at(-1)?.blocks[0];
  if (table?.kind !== "table") throw new Error("no table");
  return table;
};
const textsOf = ({ sections }: Report): readonly string[] =>
  sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "paragraph" ? [plainText(block.children)] : [])),
  );

describe("planDocument", () => {
  it("is the document the golden file shows", () => {
    expectGolden("report/plan.md", toMarkdown(report));
  });

  it.each([
    ["html", async () => toHtml(report)],
    ["docx", async () => toDocx(report)],
    ["xlsx", async () => toXlsx(report)],
  ] as const)("comes back through readPlan equal to the plan, as %s", async (format, make) => {
    expect(comparable(await read(await make(), format))).toEqual(comparable(plan));
  });

  it("has the head of the committee over the chairman's decision, and who signed below", () => {
    expect(report.letterhead).toMatchObject({
      agency: "ỦY BAN NHÂN DÂN TỈNH QUẢNG NGÃI",
      number: "Số: 140/QĐ-UBND",
      placeAndDate: "Quảng Ngãi, ngày 28 tháng 01 năm 2022",
      documentType: "QUYẾT ĐỊNH",
    });
    expect(textsOf(report)[0]).toBe("CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH QUẢNG NGÃI");
    expect(report.signature).toEqual({ title: "CHỦ TỊCH", name: "Đặng Văn Minh" });
    expect(report.recipients?.names.at(-1)).toBe("Lưu: VT, TTHC(nqv).");
    expect(report.sections[1]?.annex).toEqual({
      label: "KẾ HOẠCH",
      title: "Hoạt động kiểm soát thủ tục hành chính năm 2022 trên địa bàn tỉnh Quảng Ngãi",
      reference: "(Ban hành kèm theo Quyết định số 140/QĐ-UBND ngày 28/01/2022 của Chủ tịch UBND tỉnh Quảng Ngãi)",
    });
  });

  it("keeps parts of a task with people of their own below one another, under one number", () => {
    const rows = tableOf(report).body.filter(({ kind }) => kind === "row");
    const first = rows[0]?.cells;
    expect(first?.[0]).toMatchObject({ rowSpan: 2 });
    expect(rows[1]?.cells).toHaveLength(3);
    const groups = tableOf(report).body.filter(({ kind }) => kind === "group");
    expect(groups.map(({ cells }) => plainText(cells[0]?.children ?? []))).toEqual(
      plan.groups.map((one) => one.ordinal),
    );
  });

  it("prints the authority of whoever signs for another, and bases where there is no preamble", () => {
    const { preamble: _, ...instrument } = plan.instrument;
    const signer = { title: "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH", name: "Nguyễn Văn A" };
    const other = planDocument({ ...onePlan(), instrument: { ...instrument, issuer: "UBND tỉnh Quảng Ngãi", signer } });
    expect(other.signature).toEqual({
      authority: [
        { sign: "TM.", of: "ỦY BAN NHÂN DÂN" },
        { sign: "KT.", of: "CHỦ TỊCH" },
      ],
      title: "PHÓ CHỦ TỊCH",
      name: "Nguyễn Văn A",
    });
    expect(textsOf(other)).toContain("Căn cứ 63/2010/NĐ-CP ngày 08/06/2010 về kiểm soát thủ tục hành chính;");
  });

  it("prints a plan that is its own document with its tasks as annex, and says less where less is known", () => {
    const bare = planDocument({
      ...onePlan(),
      instrument: {
        type: "plan",
        number: "",
        issuer: "",
        subject: "Kế hoạch năm 2022",
        issuedOn: "2022-01-28",
        basis: [],
      },
    });
    expect(bare.sections[1]?.annex?.label).toBe("PHỤ LỤC");
    expect(bare.letterhead).not.toHaveProperty("number");
    expect(bare.signature).toBeUndefined();
    expect(textsOf(bare)).toEqual([]);
  });

  it("says who leads where that stood in the heads of columns, so that a plan of seven columns comes back with its roles", async () => {
    const columns = "TT\tNội dung công việc\tĐơn vị chủ trì\tĐơn vị phối hợp\tThời gian\tSản phẩm";
    const row = "1\tCông khai TTHC\tCác sở, ban, ngành; UBND các xã\tVăn phòng UBND tỉnh\tQuý I\tDanh mục";
    const { plan: printed } = await readPlan(`${columns}\n${row}`, { format: "text", planYear: 2027 });
    const document = planDocument(printed);
    const people = tableOf(document).body.flatMap(({ cells }) => plainText(cells[3]?.children ?? []));
    expect(people).toEqual(["- Chủ trì: Các sở, ban, ngành; UBND các xã\n- Phối hợp: Văn phòng UBND tỉnh"]);
    const again = await readPlan(await toDocx(document), { format: "docx", planYear: 2027 });
    const dutiesOf = ({ groups }: Plan) =>
      groups.flatMap(({ tasks }) => tasks.flatMap((task) => task.assignments.map(({ duties }) => duties)));
    expect(dutiesOf(again.plan)).toEqual(dutiesOf(printed));
    expect(dutiesOf(printed)[0]).toEqual([{ role: "lead", agencies: ["so-ban-nganh", "ubnd-cap-xa"] }]);
  });

  it("has English labels around the plan's own texts", () => {
    const english = planDocument(plan, { words: en });
    expect(english.letterhead?.documentType).toBe("DECISION");
    expect(tableOf(english).columns.map(({ title }) => title)).toEqual(["No.", "Work", "Product", "Agencies", "Time"]);
  });
});
