import { describe, expect, it } from "vitest";
import { quangNgai2022Plan } from "../../src/data/quangNgai2022Plan.ts";
import { vietnamCalendar } from "../../src/data/vietnamCalendar.ts";
import { en } from "../../src/locale/en.ts";
import { assessPlan } from "../../src/plan/assessPlan.ts";
import { type DeadlineEvent, deadlineEvents } from "../../src/plan/deadlineEvents.ts";
import { nextDue } from "../../src/plan/nextDue.ts";
import { parseSchedule } from "../../src/schedule/parseSchedule.ts";
import { issuesOf } from "../issuesOf.ts";
import { about, type Loose, onePlan, progressOn } from "./scenario.ts";

const extension: readonly Loose[] = [
  { kind: "extension-requested", on: "2022-03-01", until: "2022-05-31", reason: "Chờ" },
  { kind: "extension-granted", on: "2022-03-02", until: "2022-05-31", authority: "ubnd-tinh" },
];
const eventsOf = (plan = onePlan(), list: readonly Loose[] = []): readonly DeadlineEvent[] =>
  deadlineEvents(plan, nextDue(assessPlan(plan, { asOf: "2022-03-10", events: about(...list) })));

describe("deadlineEvents", () => {
  it("says the task, what comes of it, who does it, when as printed, and by which document", () => {
    const due = nextDue(progressOn("2022-10-14"), { calendar: vietnamCalendar });
    const [first] = deadlineEvents(
      quangNgai2022Plan,
      due.filter(({ item }) => item.task === "1"),
    );
    expect(first).toEqual({
      id: "quang-ngai-2022/1.s2",
      title: "Nhiệm vụ 1. Xây dựng, ban hành các văn bản về kiểm soát TTHC năm 2022",
      description: [
        "Kết quả: b) Quyết định của Chủ tịch UBND tỉnh kiện toàn lại đội ngũ cán bộ, công chức làm đầu mối kiểm soát TTHC theo quy định tại Nghị định số 92/2017/NĐ-CP và Quyết định số 960/QĐ-UBND ngày 14/11/2018 của UBND tỉnh ban hành Quy chế tổ chức và hoạt động của cán bộ, công chức làm đầu mối thực hiện nhiệm vụ kiểm soát TTHC trên địa bàn tỉnh",
        "Phân công: Văn phòng UBND tỉnh chủ trì; Các sở, ban ngành, UBND cấp huyện và UBND cấp xã phối hợp",
        "Thời hạn ghi trong kế hoạch: Quý IV",
        "Ngày làm việc cuối cùng trước khi hết hạn: 30/12/2022",
        "Giao theo Quyết định số 140/QĐ-UBND ngày 28/01/2022",
      ].join("\n"),
      occurrences: [{ key: "2022-Q4", due: "2022-12-31", status: "unverified" }],
      revision: 0,
    });
  });

  it("moves with an extension under the same name, and loses the hour of the first day", () => {
    const timed = onePlan({
      schedules: [
        {
          id: "1.s1",
          text: "Trước 16 giờ ngày 31/3",
          schedule: parseSchedule("Trước 16 giờ ngày 31/3/2022"),
        },
      ],
    });
    const [before] = eventsOf(timed);
    const [after] = eventsOf(timed, extension);
    expect(before?.occurrences).toMatchObject([{ due: "2022-03-31", time: "16:00" }]);
    expect(after?.occurrences).toMatchObject([{ key: before?.occurrences[0]?.key, due: "2022-05-31" }]);
    expect(after?.occurrences[0]).not.toHaveProperty("time");
    expect([before?.id, before?.revision, after?.id, after?.revision]).toEqual(["one/1.s1", 0, "one/1.s1", 1]);
    expect(after?.description.split("\n")).toContain("Được gia hạn đến ngày 31/05/2022");
  });

  it("gives each occurrence a name of its own", () => {
    const events = deadlineEvents(quangNgai2022Plan, nextDue(progressOn("2022-01-29")));
    const names = events.map(({ id, occurrences }) => `${id} ${occurrences[0]?.key}`);
    expect(names.length).toBeGreaterThan(40);
    expect(new Set(names).size).toBe(names.length);
  });

  it("leaves out what is not known, and keeps a title on one line", () => {
    const bare = onePlan({ content: "Rà soát,\n  đánh giá", assignments: [] });
    const [event] = eventsOf({ ...bare, instrument: { ...bare.instrument, number: "" } });
    expect(event?.title).toBe("Nhiệm vụ 1. Rà soát, đánh giá");
    expect(event?.description.split("\n")).toEqual([
      "Thời hạn ghi trong kế hoạch: Quý I",
      "Giao theo Quyết định ngày 28/01/2022",
    ]);
  });

  it("cuts a long task in its title, and has it in full below", () => {
    const content =
      "Tổ chức kiểm tra việc thực hiện nhiệm vụ kiểm soát thủ tục hành chính tại các sở, ban ngành và địa phương.";
    const [event] = eventsOf(onePlan({ content }));
    expect(event?.title).toBe("Nhiệm vụ 1. Tổ chức kiểm tra việc thực hiện nhiệm vụ kiểm soát thủ tục hành chính tại…");
    expect(event?.description.split("\n")[0]).toBe(content);
  });

  it("speaks English, and refuses the progress of another plan", () => {
    const due = nextDue(assessPlan(onePlan(), { asOf: "2022-03-10", events: [] }));
    expect(deadlineEvents(onePlan(), due, en)[0]?.title).toBe("Task 1. Nhiệm vụ");
    const other = { ...onePlan(), groups: [] };
    expect(issuesOf(() => deadlineEvents(other, due))).toMatchObject([{ code: "unknown-task", params: { task: "1" } }]);
  });
});
