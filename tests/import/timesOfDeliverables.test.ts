import { describe, expect, it } from "vitest";
import { readPlan } from "../../src/import/readPlan.ts";
import { scheduleKey } from "../../src/schedule/scheduleKey.ts";

/** The times of a task of a plan of 2026, each with its deliverables; whether they were matched by order. */
async function timesOf(deliverables: readonly string[], times: readonly string[]): Promise<readonly unknown[]> {
  const heading = ["Stt", "Nội dung công việc", "Kết quả", "Cơ quan thực hiện", "Thời gian"];
  const cells = ["1", "Rà soát.", deliverables.join("<br>"), "Sở Tư pháp", times.join("<br>")];
  const row = (tag: string, texts: readonly string[]): string =>
    `<tr>${texts.map((text) => `<${tag}>${text}</${tag}>`).join("")}</tr>`;
  const input = `<table>${row("th", heading)}${row("td", cells)}</table>`;
  const territory = { code: "H48", name: "tỉnh Quảng Ngãi" };
  const { plan, issues } = await readPlan(input, { format: "html", planYear: 2026, territory });
  const [task] = plan.groups.flatMap((group) => group.tasks);
  const named = (id: string): string => task?.deliverables.find((one) => one.id === id)?.text ?? "";
  return [
    ...(task?.schedules ?? []).map((one) => [scheduleKey(one.schedule), ...(one.deliverables ?? []).map(named)]),
    issues.some(({ code }) => code === "schedules-matched-by-order"),
  ];
}

const [draft, proposal] = ["- Dự thảo Nghị quyết.", "- Tờ trình."];

describe("which deliverable a time of a plan is for", () => {
  it("is told by the name before it, in whatever order", async () => {
    expect(await timesOf([draft, proposal], ["- Tờ trình: trước 15/12", "- Dự thảo Nghị quyết: quý II"])).toEqual([
      ["[to trinh]<Y-12-15", "Tờ trình."],
      ["[du thao nghi quyet]Y-Q2", "Dự thảo Nghị quyết."],
      false,
    ]);
  });

  it("is told by the beginning of its name, behind the time as well", async () => {
    expect(await timesOf([draft, proposal], ["Quý I (tờ trình)", "Quý II (dự thảo)"])).toEqual([
      ["[to trinh]Y-Q1", "Tờ trình."],
      ["[du thao]Y-Q2", "Dự thảo Nghị quyết."],
      false,
    ]);
  });

  it("is told by their order where no time has a name", async () => {
    expect(await timesOf([draft, proposal], ["- Quý I", "- Quý II"])).toEqual([
      ["Y-Q1", "Dự thảo Nghị quyết."],
      ["Y-Q2", "Tờ trình."],
      true,
    ]);
  });

  it.each([
    ["agencies", ["- UBND các xã: Quý I", "- Các sở: Quý II"]],
    ["one of them and an agency", ["- Tờ trình: Quý I", "- Các sở: Quý II"]],
    ["one of them twice", ["- Tờ trình: Quý I", "- Tờ trình: Quý II"]],
    ["one of them, and nothing", ["- Tờ trình: Quý I", "- Quý II"]],
  ])("is not told by the names of %s", async (_, times) => {
    const read = await timesOf([draft, proposal], times);
    expect(read.map((one) => (Array.isArray(one) ? one.length : one))).toEqual([1, 1, false]);
  });
});
