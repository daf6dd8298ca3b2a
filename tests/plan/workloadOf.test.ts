import { describe, expect, it } from "vitest";
import { workloadOf } from "../../src/plan/workloadOf.ts";
import { progressOn } from "./scenario.ts";

describe("workloadOf", () => {
  const workloads = workloadOf(progressOn("2022-10-14"));
  const of = (agency: string): (typeof workloads)[number] | undefined =>
    workloads.find((workload) => workload.agency === agency);

  it("charges a unit with its own shares", () => {
    expect(of("so-18")?.count).toMatchObject({ total: 8, doneOnTime: 3, doneLate: 0, overdue: 2, withinTime: 3 });
    expect(of("so-18")?.punctuality).toEqual({ num: "3", den: "5" });
    expect(of("so-01")?.punctuality).toEqual({ num: "5", den: "5" });
    expect(of("so-19")?.punctuality).toEqual({ num: "3", den: "5" });
  });

  it("charges a coordinating agency with requests only", () => {
    expect(of("so-ngoai-vu")).toMatchObject({
      count: { total: 0 },
      requests: { total: 1, doneOnTime: 1 },
      punctuality: { num: "1", den: "1" },
    });
    expect(of("tt-dich-thuat")?.punctuality).toEqual({ num: "0", den: "1" });
  });

  it("does not charge the lead with what units have not sent", () => {
    const lines = progressOn("2022-10-14").items.filter(({ owners }) => owners.includes("vp-ubnd-tinh"));
    expect(lines.filter(({ task }) => task === "45").map(({ time }) => time)).toEqual([
      "on-time",
      "on-time",
      "on-time",
      "not-due",
      "on-time",
    ]);
  });

  it("gives no punctuality before anything has come due", () => {
    const early = workloadOf(progressOn("2022-02-01"));
    expect(early.every(({ punctuality }) => punctuality === undefined)).toBe(true);
    expect(early.length).toBeGreaterThan(206);
  });
});
