import { describe, expect, it } from "vitest";
import { membersOf } from "../../src/plan/membersOf.ts";
import { issuesOf } from "../issuesOf.ts";
import { directory } from "./scenario.ts";

describe("membersOf", () => {
  it("gives the 20 + 13 + 173 units of 2022", () => {
    const count = (group: string): number => membersOf(group, directory, "2022-01-28").length;
    expect([count("so-ban-nganh"), count("ubnd-cap-huyen"), count("ubnd-cap-xa")]).toEqual([20, 13, 173]);
  });

  it("has a unit from its first day to its last, both included", () => {
    const unit = { name: "Xã", level: "commune", kind: "unit", memberOf: ["ubnd-cap-xa"] } as const;
    const units = [
      { ...unit, id: "cu", validUntil: "2025-06-30" },
      { ...unit, id: "moi", validFrom: "2025-07-01" },
    ] as const;
    const on = (date: `${number}-${number}-${number}`): readonly string[] =>
      membersOf("ubnd-cap-xa", { units }, date).map(({ id }) => id);
    expect(on("2025-06-30")).toEqual(["cu"]);
    expect(on("2025-07-01")).toEqual(["moi"]);
  });

  it("has no district after 30/06/2025, and none of a group it does not know", () => {
    expect(membersOf("ubnd-cap-huyen", directory, "2025-07-01")).toEqual([]);
    expect(membersOf("so-nganh", directory, "2022-01-28")).toEqual([]);
  });

  it("refuses a day that does not exist", () => {
    expect(issuesOf(() => membersOf("ubnd-cap-xa", directory, "2022-02-30"))).toMatchObject([{ code: "invalid-date" }]);
  });
});
