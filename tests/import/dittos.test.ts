import { describe, expect, it } from "vitest";
import { describeIssue } from "../../src/import/describeIssue.ts";
import { type PlanReading, readPlan } from "../../src/import/readPlan.ts";
import { isDitto } from "../../src/import/text/isDitto.ts";

const facts = { planYear: 2027, territory: { code: "H48", name: "tỉnh Quảng Ngãi" }, format: "text" } as const;
const read = (...rows: readonly (readonly string[])[]): Promise<PlanReading> =>
  readPlan(
    [["TT", "Nội dung", "Kết quả", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian"], ...rows]
      .map((cells) => cells.join("\t"))
      .join("\n"),
    facts,
  );
const tasks = ({ plan }: PlanReading) =>
  plan.groups.flatMap((group) =>
    group.tasks.map((task) => [
      task.deliverables.map(({ text }) => text),
      task.assignments.flatMap(({ duties }) => duties.map(({ role, agencies }) => `${role}: ${agencies.join(", ")}`)),
      task.schedules.map(({ schedule }) => schedule.kind),
    ]),
  );
const dittos = ({ issues }: PlanReading) => issues.filter(({ code }) => code === "ditto-read");

describe("what stands for the value above", () => {
  it.each(["Như trên", "như trên.", "nt", "-nt-", "- NT -", "n/t", "//", "-//-", '"', "”", "''", "〃", "(như trên)"])(
    "%s",
    (mark) => {
      expect(isDitto(mark)).toBe(true);
    },
  );
  it.each(["", "-", "Như Điều 4", "Như trên và Sở Y tế", "NTM", "/", "Sở NT", "Theo kế hoạch"])("not %j", (text) => {
    expect(isDitto(text)).toBe(false);
  });

  it("reads a chain of marks as the value at its top, column by column", async () => {
    const reading = await read(
      ["1", "Việc một.", "Báo cáo.", "Sở Tư pháp", "Sở Y tế; UBND cấp xã", "Quý I"],
      ["2", "Việc hai.", "-nt-", "Như trên", "//", '"'],
      ["II", "Nhóm hai", "", "", "", ""],
      ["3", "Việc ba.", "Sổ.", "nt", "nt", "Thường xuyên"],
    );
    const people = ["lead: so-tu-phap", "coordinate: so-y-te, ubnd-cap-xa"];
    expect(tasks(reading)).toEqual([
      [["Báo cáo."], people, ["window"]],
      [["Báo cáo."], people, ["window"]],
      [["Sổ."], people, ["continuous"]],
    ]);
    expect(reading.plan.agencies.map(({ id }) => id)).toEqual(["so-tu-phap", "so-y-te", "ubnd-cap-xa"]);
    expect(dittos(reading)).toHaveLength(6);
    expect(dittos(reading)[1]).toEqual({
      code: "ditto-read",
      severity: "info",
      place: { kind: "text", line: 3, column: 18 },
      params: { printed: "Như trên", text: "Sở Tư pháp" },
    });
    const [issue] = dittos(reading);
    expect(issue && describeIssue(issue)).toBe("«-nt-» được đọc như ô phía trên: «Báo cáo.»");
  });

  it("keeps a mark below nothing as printed, names no agency by it, and says it was not understood", async () => {
    const reading = await read(["1", "Việc một.", "Báo cáo.", "Như trên", "", "nt"]);
    expect(reading.plan.agencies).toEqual([]);
    expect(reading.plan.groups[0]?.tasks[0]?.assignments).toEqual([{ id: "1.a1", text: "Như trên", duties: [] }]);
    expect(reading.issues.map(({ code }) => code)).toEqual(
      expect.arrayContaining(["agency-not-understood", "not-a-schedule"]),
    );
    expect(dittos(reading)).toEqual([]);
  });

  it("stands for all that the cell above says, its pieces joined over the page", async () => {
    const reading = await read(
      ["1", "Việc", "Báo cáo.", "Sở Tư pháp và Văn phòng", "", "Quý I"],
      ["", "một.", "", "UBND tỉnh", "", ""],
      ["2", "Việc hai.", "Sổ.", "nt", "", "nt"],
    );
    expect(tasks(reading)[1]).toEqual([["Sổ."], ["lead: so-tu-phap, van-phong-ubnd-tinh"], ["window"]]);
  });
});
