import { describe, expect, it } from "vitest";
import { quangNgai2022Plan } from "../../src/data/quangNgai2022Plan.ts";
import { obligationsOf } from "../../src/plan/obligationsOf.ts";
import { directory } from "./scenario.ts";

describe("obligationsOf", () => {
  const obligations = obligationsOf(quangNgai2022Plan, directory, "2022-01-28");
  const named = ["so-ban-nganh", "ubnd-cap-huyen", "ubnd-cap-xa"];

  it("turns 37 of the 45 tasks into obligations of each unit", () => {
    const tasks = new Set(obligations.filter(({ through }) => named.includes(through ?? "")).map(({ task }) => task));
    expect(tasks.size).toBe(37);
  });

  it("makes 206 of task 2, all of which owe a document", () => {
    const task = obligations.filter((obligation) => obligation.task === "2");
    expect(task).toHaveLength(206);
    expect(task.every(({ owes, role }) => owes && role === undefined)).toBe(true);
  });

  it("knows who coordinates only", () => {
    const task = obligations.filter((obligation) => obligation.task === "39");
    expect(task.map(({ agency, role, owes }) => [agency, role, owes])).toEqual([
      ["vp-ubnd-tinh", "lead", true],
      ["cq-lien-quan", "coordinate", false],
    ]);
  });

  it("keeps the words that narrow a group, and leaves a group without members as it is", () => {
    const [first] = obligations.filter(({ task, through }) => task === "6" && through === "so-ban-nganh");
    expect(first).toEqual({
      task: "6",
      assignment: "6.a1",
      agency: "so-01",
      through: "so-ban-nganh",
      qualifier: "được giao chủ trì soạn thảo văn bản",
      owes: true,
    });
    const after = obligationsOf(quangNgai2022Plan, directory, "2025-07-01").filter(({ task }) => task === "2");
    expect(after.slice(20)).toEqual([
      { task: "2", assignment: "2.a2", agency: "ubnd-cap-huyen", owes: true },
      { task: "2", assignment: "2.a3", agency: "ubnd-cap-xa", owes: true },
    ]);
  });
});
