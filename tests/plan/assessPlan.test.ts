import { describe, expect, it } from "vitest";
import type { PlainDate } from "../../src/core/plainDate.ts";
import { quangNgai2022Plan } from "../../src/data/quangNgai2022Plan.ts";
import { vietnamCalendar } from "../../src/data/vietnamCalendar.ts";
import { en } from "../../src/locale/en.ts";
import { assessPlan } from "../../src/plan/assessPlan.ts";
import { describeIssue } from "../../src/plan/describeIssue.ts";
import { describeStep } from "../../src/plan/describeStep.ts";
import type { Deliverable } from "../../src/plan/plan.ts";
import { parseSchedule } from "../../src/schedule/parseSchedule.ts";
import { issuesOf } from "../issuesOf.ts";
import { readTable } from "../tables/readTable.ts";
import { about, directory, events, firstItem, type Loose, onePlan, progressOn } from "./scenario.ts";

const asOf = "2022-10-14";
const codes = (progress: ReturnType<typeof assessPlan>): readonly string[] => progress.issues.map(({ code }) => code);

describe("the year 2022 of the real plan, with synthetic events", () => {
  for (const row of readTable("progress2022.csv"))
    it(`${row["ngày xét"]} · ${row["nhiệm vụ"]} ${row["thời hạn"]} ${row.kỳ} · ${row["giải thích"]}`, () => {
      const progress = progressOn(row["ngày xét"] as PlainDate);
      const found = progress.items.filter(
        (item) =>
          item.task === row["nhiệm vụ"] &&
          (item.schedule ?? "") === row["thời hạn"] &&
          (row.kỳ === "" ? item.due === undefined : item.occurrence?.key === row.kỳ && item.due !== undefined),
      );
      expect(found).toHaveLength(1);
      const [item] = found;
      expect({
        work: item?.work,
        time: item?.time,
        due: item?.due ?? "",
        doneOn: item?.doneOn ?? "",
        daysLeft: item?.daysLeft?.toString() ?? "",
        extendedDue: item?.extended?.due ?? "",
        extendedTime: item?.extended?.time ?? "",
      }).toEqual({
        work: row["công việc"],
        time: row["thời gian"],
        due: row["hạn ban đầu"],
        doneOn: row["ngày tính là xong"],
        daysLeft: row["còn số ngày"],
        extendedDue: row["hạn gia hạn"],
        extendedTime: row["so với hạn gia hạn"],
      });
    });

  it("uses every event and leaves no issue", () => {
    expect(events).toHaveLength(842);
    expect(progressOn("2022-12-20").issues).toEqual([]);
  });

  it("has an item for every occurrence: 45 tasks, none left out", () => {
    expect(new Set(progressOn(asOf).items.map((item) => item.task)).size).toBe(45);
  });

  it("says that task 1b rests on an inferred reading, and only unverified", () => {
    const progress = progressOn(asOf);
    const item = progress.items.find(({ schedule }) => schedule === "1.s2");
    expect(item?.status).toBe("unverified");
    expect(item?.derivation.map((step) => describeStep(step))).toEqual([
      "Thời hạn ban đầu theo «Quý IV»: 31/12/2022",
      "Dựa trên cách hiểu suy ra, văn bản không ghi rõ: Ghép a)/b) với hai khối cơ quan–thời gian theo thứ tự xuất hiện; văn bản gốc không ghi tường minh. Khối 2 có cấp huyện, cấp xã nên hợp với b) kiện toàn đầu mối.",
      "Đến ngày 14/10/2022 chưa hoàn thành, hạn 31/12/2022: còn 78 ngày",
    ]);
    expect(progress.status).toBe("unverified");
    expect(progress.items.find(({ schedule }) => schedule === "4.s1")?.status).toBe("official");
  });

  it("derives the extended task so that it can be checked by hand", () => {
    const item = progressOn(asOf).items.find(({ schedule }) => schedule === "3.s2");
    expect(item?.derivation.map((step) => describeStep(step)).filter((text) => !text.startsWith("Dựa trên"))).toEqual([
      "Thời hạn ban đầu theo «Quý I»: 31/03/2022",
      "28/01/2022: giao nhiệm vụ (3b-giao)",
      "25/03/2022: đề nghị gia hạn đến 30/06/2022, lý do: Chờ ý kiến của doanh nghiệp bưu chính (3b-xin-gia-han)",
      "29/03/2022: «chu-tich-ubnd-tinh» đồng ý gia hạn đến 30/06/2022 (3b-gia-han)",
      "20/06/2022: hoàn thành (3b-xong)",
      "Hoàn thành ngày 20/06/2022, hạn 31/03/2022: quá hạn 81 ngày",
      "Thời hạn sau gia hạn lần 1: 30/06/2022",
      "Hoàn thành ngày 20/06/2022, hạn 30/06/2022: đúng hạn",
    ]);
    expect(item?.extensions).toEqual([
      {
        ordinal: 1,
        askedOn: "2022-03-25",
        askedUntil: "2022-06-30",
        reason: "Chờ ý kiến của doanh nghiệp bưu chính",
        document: "MP-12/VP-TTHC",
        afterExpiry: false,
        answer: "granted",
        answeredOn: "2022-03-29",
        until: "2022-06-30",
        authority: "chu-tich-ubnd-tinh",
      },
    ]);
  });

  it("counts the day of signing, not the day the event was put on record", () => {
    const item = progressOn(asOf).items.find(({ schedule }) => schedule === "3.s1");
    expect(item?.doneOn).toBe("2022-07-15");
    expect(item?.derivation.map((step) => describeStep(step, en))).toContain(
      "The day of signing counts: 15 July 2022 (3a-xong)",
    );
  });
});

describe("work goes through its states", () => {
  const ways: Readonly<Record<string, readonly string[]>> = {
    "not-started": [],
    "in-progress": ["started"],
    submitted: ["submitted"],
    returned: ["submitted", "returned"],
    suspended: ["suspended"],
    "none-arose": ["reported-none"],
    done: ["completed"],
    waived: ["waived"],
    cancelled: ["cancelled"],
    moved: ["moved-to-next-year"],
  };
  for (const row of readTable("workTransitions.csv"))
    it(`${row["đang ở"]} + ${row["sự kiện"]} → ${row["chuyển sang"]}`, () => {
      const kinds = [...(ways[row["đang ở"] ?? ""] ?? []), row["sự kiện"]];
      const list = about(...kinds.map((kind, index) => ({ kind, on: `2022-02-0${index + 1}` })));
      const progress = assessPlan(onePlan(), { asOf: "2022-02-20", events: list });
      const [issue] = progress.issues;
      expect(issue?.code ?? firstItem(progress).work).toBe(row["chuyển sang"]);
      if (issue) expect(firstItem(progress).work).toBe(row["đang ở"]);
    });

  it("counts the day of acceptance where the user says so", () => {
    const list = about({ kind: "submitted", on: "2022-03-30" }, { kind: "accepted", on: "2022-04-05" });
    const submitted = firstItem(assessPlan(onePlan(), { asOf, events: list }));
    expect([submitted.work, submitted.time, submitted.doneOn]).toEqual(["done", "on-time", "2022-03-30"]);
    const accepted = firstItem(assessPlan(onePlan(), { asOf, events: list, doneOn: "accepted" }));
    expect([accepted.work, accepted.time, accepted.doneOn]).toEqual(["done", "late", "2022-04-05"]);
    const between = firstItem(assessPlan(onePlan(), { asOf: "2022-04-02", events: list, doneOn: "accepted" }));
    expect([between.work, between.time, between.daysLeft]).toEqual(["submitted", "overdue", -2]);
  });

  it("judges suspended work on the day it was suspended, and the rest of time after it is resumed", () => {
    const list = about({ kind: "suspended", on: "2022-03-20" }, { kind: "resumed", on: "2022-04-10" });
    const during = firstItem(assessPlan(onePlan(), { asOf: "2022-04-05", events: list }));
    expect([during.work, during.time, during.daysLeft]).toEqual(["suspended", "not-due", 11]);
    const after = firstItem(assessPlan(onePlan(), { asOf: "2022-04-10", events: list }));
    expect([after.work, after.time, after.daysLeft]).toEqual(["not-started", "overdue", -10]);
  });

  it("hands the obligation over", () => {
    const list = about(
      { kind: "transferred", on: "2022-02-01", to: "so-tai-chinh" },
      { kind: "completed", on: "2022-03-01", about: { agency: "so-tai-chinh" } },
    );
    const item = firstItem(assessPlan(onePlan(), { asOf, events: list }));
    expect([item.owners, item.work, item.shares]).toEqual([["so-tai-chinh"], "done", undefined]);
  });
});

describe("extensions", () => {
  const ask = { kind: "extension-requested", until: "2022-05-31", reason: "Chờ ý kiến" } as const;
  const grant = { kind: "extension-granted", until: "2022-05-31", authority: "ubnd-tinh" } as const;

  it("flags a request made after expiry, and not one made on the last day", () => {
    const late = assessPlan(onePlan(), {
      asOf,
      events: about({ ...ask, on: "2022-04-01" }, { ...grant, on: "2022-04-02" }),
    });
    expect(codes(late)).toEqual(["extension-after-expiry"]);
    expect(firstItem(late).extensions?.[0]?.afterExpiry).toBe(true);
    expect(describeIssue(late.issues[0] as never)).toBe(
      "Đề nghị gia hạn «e1» của nhiệm vụ «1» gửi ngày 01/04/2022, sau khi đã hết hạn ngày 31/03/2022",
    );
    const lastDay = assessPlan(onePlan(), { asOf, events: about({ ...ask, on: "2022-03-31" }) });
    expect(codes(lastDay)).toEqual([]);
    expect(firstItem(lastDay).extensions?.[0]?.answer).toBe("pending");
  });

  it("counts extensions, judges expiry by the one in force, and keeps the first due day", () => {
    const item = firstItem(
      assessPlan(onePlan(), {
        asOf: "2022-06-10",
        events: about(
          { ...ask, on: "2022-03-20" },
          { ...grant, on: "2022-03-25" },
          { ...ask, on: "2022-05-30", until: "2022-06-15" },
          { ...grant, on: "2022-05-31", until: "2022-06-15" },
        ),
      }),
    );
    expect(item.due).toBe("2022-03-31");
    expect(item.extended).toEqual({ due: "2022-06-15", time: "due-soon", daysLeft: 5, ordinal: 2 });
    expect(item.extensions?.map(({ ordinal, afterExpiry }) => [ordinal, afterExpiry])).toEqual([
      [1, false],
      [2, false],
    ]);
  });

  it("keeps the due day when the request is refused", () => {
    const item = firstItem(
      assessPlan(onePlan(), {
        asOf,
        events: about({ ...ask, on: "2022-03-20" }, { kind: "extension-refused", on: "2022-03-22" }),
      }),
    );
    expect(item.extended).toBeUndefined();
    expect(item.extensions?.[0]).toMatchObject({ answer: "refused", answeredOn: "2022-03-22" });
  });

  it("calls the authorities of an extension by name, and one that nobody knows by its id", () => {
    const { issues } = assessPlan(onePlan(), {
      asOf,
      events: about(
        { kind: "assigned", on: "2022-01-28", by: "chu-tich" },
        { ...ask, on: "2022-03-20" },
        { ...grant, on: "2022-03-25", authority: "so-tttt" },
      ),
    });
    expect(issues.map(({ params }) => [params.authority, params.givenBy])).toEqual([
      ["Sở Thông tin và Truyền thông", "chu-tich"],
    ]);
  });

  it("says what is wrong with a grant", () => {
    const run = (...list: readonly Loose[]): readonly string[] =>
      codes(assessPlan(onePlan(), { asOf, events: about(...list) }));
    expect(run({ ...grant, on: "2022-03-25" })).toEqual(["extension-not-asked"]);
    expect(run({ ...ask, on: "2022-03-20" }, { ...grant, on: "2022-03-25", until: "2022-03-31" })).toEqual([
      "extension-not-later",
    ]);
    expect(
      run(
        { kind: "assigned", on: "2022-01-28", by: "chu-tich" },
        { ...ask, on: "2022-03-20" },
        { ...grant, on: "2022-03-25", authority: "so-tu-phap" },
      ),
    ).toEqual(["extension-other-authority"]);
    expect(run({ kind: "completed", on: "2022-03-01" }, { ...ask, on: "2022-03-20" })).toEqual(["event-after-end"]);
    const undated = onePlan({ schedules: [{ id: "1.s1", text: "Theo kế hoạch", schedule: { kind: "by-plan" } }] });
    expect(codes(assessPlan(undated, { asOf, events: about({ ...ask, on: "2022-03-20" }) }))).toEqual([
      "extension-without-due",
    ]);
  });
});

describe("events that cannot be used are said, and the rest is judged", () => {
  const quarterly = onePlan({
    schedules: [
      { id: "1.s1", text: "Hằng quý", schedule: { kind: "recurring", every: { unit: "quarter", interval: 1 } } },
    ],
  });
  const run = (...list: readonly Loose[]): ReturnType<typeof assessPlan> =>
    assessPlan(quarterly, { asOf, events: about(...list) });

  it("wants to know which of several occurrences", () => {
    const progress = run({ kind: "submitted", on: "2022-03-20" });
    expect(progress.issues[0]).toEqual({
      code: "event-target-ambiguous",
      severity: "error",
      path: ["events", "e1"],
      params: {
        event: "e1",
        task: "1",
        occurrence: "",
        known: ["1.s1 2022-Q1", "1.s1 2022-Q2", "1.s1 2022-Q3", "1.s1 2022-Q4"],
      },
    });
    expect(progress.items.every((item) => item.work === "not-started")).toBe(true);
  });

  it("lets a cancellation speak of all that is still open", () => {
    const progress = run(
      { kind: "submitted", on: "2022-03-20", about: { occurrence: "2022-Q1" } },
      { kind: "accepted", on: "2022-03-25", about: { occurrence: "2022-Q1" } },
      { kind: "cancelled", on: "2022-05-01" },
    );
    expect(progress.items.map((item) => item.work)).toEqual(["done", "cancelled", "cancelled", "cancelled"]);
    expect(progress.issues).toEqual([]);
  });

  it("says it when none of them could use it", () => {
    expect(codes(run({ kind: "resumed", on: "2022-03-20" }))).toEqual(["event-not-suspended"]);
    const group = onePlan({
      assignments: [{ id: "1.a1", text: "Các sở, ban ngành.", duties: [{ agencies: ["so-ban-nganh"] }] }],
    });
    const list = about({ kind: "resumed", on: "2022-03-20" });
    expect(codes(assessPlan(group, { asOf, events: list, directory }))).toEqual(["event-not-suspended"]);
  });

  it.each([
    [{ about: { task: "99" } }, "event-unknown-task"],
    [{ about: { schedule: "1.s9" } }, "event-unknown-schedule"],
    [{ about: { occurrence: "2023-Q1" } }, "event-unknown-occurrence"],
  ])("names what the plan does not have: %j", (more, code) => {
    expect(codes(run({ kind: "submitted", on: "2022-03-20", ...more }))).toEqual([code]);
  });

  it("knows agencies by the directory, once there is one", () => {
    const list = about({ kind: "started", on: "2022-02-01", about: { agency: "so-99" } });
    expect(codes(assessPlan(onePlan(), { asOf, events: list }))).toEqual([]);
    expect(codes(assessPlan(onePlan(), { asOf, events: list, directory }))).toEqual(["event-unknown-agency"]);
  });

  it("names a kind that is none, as unparsed JSON may have", () => {
    const progress = assessPlan(onePlan(), { asOf, events: about({ kind: "submit", on: "2022-03-01" }) });
    expect(progress.issues.map(({ code, path, params }) => [code, path, params.kind])).toEqual([
      ["unknown-event-kind", ["events", "e1"], "submit"],
    ]);
    expect(firstItem(progress).work).toBe("not-started");
    for (const kind of ["constructor", "__proto__", ""])
      expect(codes(assessPlan(onePlan(), { asOf, events: about({ kind, on: "2022-03-01" }) }))).toEqual([
        "unknown-event-kind",
      ]);
  });

  it("uses an event once, and does not see the future", () => {
    const twice = [...about({ kind: "started", on: "2022-02-01" }), ...about({ kind: "completed", on: "2022-02-02" })];
    expect(codes(assessPlan(onePlan(), { asOf, events: twice }))).toEqual(["duplicate-event"]);
    const tomorrow = assessPlan(onePlan(), {
      asOf: "2022-02-01",
      events: about({ kind: "completed", on: "2022-02-02" }),
    });
    expect(firstItem(tomorrow).work).toBe("not-started");
    expect(tomorrow.issues).toEqual([]);
  });

  it("looks at proofs", () => {
    const list = about({
      kind: "completed",
      on: "2022-03-01",
      evidence: [
        { kind: "document", number: "1", date: "2022-03-02", dateOf: "signing" },
        { kind: "link", url: "https://example.gov.vn", expires: "2022-09-30" },
      ],
    });
    expect(codes(assessPlan(onePlan(), { asOf, events: list }))).toEqual(["evidence-after-event", "evidence-expired"]);
  });

  it("refuses days that do not exist", () => {
    expect(issuesOf(() => assessPlan(onePlan(), { asOf: "2022-02-30", events: [] }))).toMatchObject([
      { code: "invalid-date" },
    ]);
    expect(issuesOf(() => run({ kind: "started", on: "2022-13-01" }))).toMatchObject([
      { code: "invalid-date", path: ["events", "e1", "on"], params: { value: "2022-13-01" } },
    ]);
    const ask = { kind: "extension-requested", on: "2022-03-01", until: "2022-06-31", reason: "Chờ" };
    expect(issuesOf(() => run(ask))).toMatchObject([{ code: "invalid-date", path: ["events", "e1", "until"] }]);
    expect(issuesOf(() => run({ kind: "started" }))).toMatchObject([{ path: ["events", "e1", "on"] }]);
  });

  it("does not use an event that names no task, and says so", () => {
    const events = [
      { id: "e1", kind: "completed", on: "2022-03-01" },
      { id: "e2", kind: "completed", on: "2022-03-01", about: {} },
      { id: "e3", kind: "finished", on: "2022-03-01" },
    ] as never;
    expect(assessPlan(onePlan(), { asOf, events }).issues).toMatchObject([
      { code: "event-without-task", severity: "error", path: ["events", "e1"] },
      { code: "event-without-task", severity: "error", path: ["events", "e2"] },
      { code: "unknown-event-kind", severity: "error", path: ["events", "e3"] },
    ]);
  });

  it("counts whole days of being due soon", () => {
    const soon = (dueSoonDays: number): unknown =>
      firstItem(assessPlan(onePlan(), { asOf: "2022-03-21", events: [], dueSoonDays })).time;
    expect([soon(9), soon(10)]).toEqual(["not-due", "due-soon"]);
    expect(issuesOf(() => soon(1.5))).toMatchObject([{ code: "not-a-whole-number" }]);
    expect(issuesOf(() => soon(-1))).toMatchObject([{ code: "below-least", path: ["dueSoonDays"] }]);
  });

  it("does not let one schedule without a calendar stop the others", () => {
    const every = { unit: "working-day", interval: 5 } as const;
    const plan = onePlan({
      schedules: [
        { id: "1.s1", text: "5 ngày làm việc một lần", schedule: { kind: "recurring", every } },
        { id: "1.s2", text: "Quý I", schedule: { kind: "window", period: { kind: "quarter", quarter: 1 } } },
      ],
    });
    const progress = assessPlan(plan, { asOf, events: [] });
    expect(progress.issues).toMatchObject([{ code: "schedule-not-dated", params: { reason: "calendar-required" } }]);
    expect(progress.items.map((item) => item.due)).toEqual([undefined, "2022-03-31"]);
    expect(assessPlan(plan, { asOf, events: [], calendar: vietnamCalendar }).items.length).toBeGreaterThan(40);
  });
});

describe("schedules without dates", () => {
  const byPlan = onePlan({
    deliverables: [{ id: "1.d1", text: "Kế hoạch" }],
    schedules: [{ id: "1.s1", text: "Theo kế hoạch", schedule: { kind: "by-plan" } }],
  });
  const month = { kind: "window", period: { kind: "month", month: 11 } } as const;

  it("get their dates from the document that was issued", () => {
    const list = about({ kind: "scheduled", on: "2022-08-30", schedule: month });
    const item = firstItem(assessPlan(byPlan, { asOf, events: list }));
    expect([item.due, item.time]).toEqual(["2022-11-30", "not-due"]);
    expect(item.derivation[1]).toEqual({ rule: "dates-from-document", date: "2022-08-30", params: { event: "e1" } });
  });

  it("do not move a schedule that has its days: that is an amendment", () => {
    const list = about({ kind: "scheduled", on: "2022-02-01", schedule: month });
    const progress = assessPlan(onePlan(), { asOf, events: list });
    expect([codes(progress), firstItem(progress).due]).toEqual([["event-not-for-dated-schedule"], "2022-03-31"]);
  });

  it("wait for a deliverable of the same plan: tasks 38 and 40 for the inspection plan of task 1a", () => {
    const base = { deliverable: "1.d1", part: "ke-hoach-kiem-tra" };
    const bases = { "38.s1": { ...base, schedule: month }, "40.s1": base };
    const find = (day: PlainDate, schedule: string): unknown => {
      const progress = assessPlan(quangNgai2022Plan, { asOf: day, events, bases });
      const item = progress.items.find((one) => one.schedule === schedule);
      return [item?.due, item?.time, item?.derivation[1]?.rule, item?.derivation[1]?.date];
    };
    expect(find("2022-03-03", "38.s1")).toEqual([undefined, "undetermined", "waits-for-deliverable", undefined]);
    expect(find(asOf, "38.s1")).toEqual(["2022-11-30", "not-due", "dates-from-deliverable", "2022-03-04"]);
    expect(find(asOf, "40.s1")).toEqual([undefined, "undetermined", "base-issued-without-dates", "2022-03-04"]);
  });

  it("open on demand: for whoever the request names, else for all who owe the task", () => {
    const plan = onePlan({
      assignments: [{ id: "1.a1", text: "Các sở, ban ngành.", duties: [{ agencies: ["so-ban-nganh"] }] }],
      schedules: [{ id: "1.s1", text: "Đột xuất", schedule: { kind: "on-demand" } }],
    });
    const ask = { kind: "assigned", on: "2022-05-12", due: "2022-05-20" };
    const list = about(
      { ...ask, about: { occurrence: "a" } },
      { ...ask, about: { occurrence: "b", agency: "so-01" } },
      { kind: "submitted", on: "2022-05-20", about: { occurrence: "b", agency: "so-01" } },
    );
    const { items, issues } = assessPlan(plan, { asOf, events: list, directory });
    expect(
      items.map(({ occurrence, owners, time, shares }) => [occurrence?.key, owners, time, shares?.length]),
    ).toEqual([
      ["a", ["so-ban-nganh"], "overdue", 20],
      ["b", ["so-01"], "on-time", undefined],
    ]);
    expect(issues).toEqual([]);
  });

  it("wait one for another, in whatever order the plan prints them: 14 for 15, 15 for the review plan of task 1a", () => {
    const quarterTwo = parseSchedule("Quý II");
    const bases = {
      "14.s1": { deliverable: "15.d1", schedule: parseSchedule("trong 05 ngày kể từ ngày ký") },
      "15.s1": { deliverable: "1.d1", schedule: quarterTwo },
    };
    const happened: readonly Loose[] = [
      { kind: "completed", on: "2022-02-25", about: { task: "1", schedule: "1.s1" } },
      { kind: "completed", on: "2022-06-10", about: { task: "15" } },
      { kind: "resumed", on: "2022-07-01", about: { task: "14" } },
    ];
    const progress = assessPlan(quangNgai2022Plan, { asOf, events: about(...happened), bases, directory });
    const dueOf = (schedule: string) => progress.items.find((one) => one.schedule === schedule)?.due;
    expect([dueOf("15.s1"), dueOf("14.s1")]).toEqual(["2022-06-30", "2022-06-15"]);
    expect(codes(progress), "said once, whatever the rounds").toEqual(["event-not-suspended"]);
  });

  it("wait for another product of the same task", () => {
    const [first, second] = ["a", "b"].map((name) => ({ id: `1.${name}`, text: name }));
    const schedules = [
      { id: "1.s1", text: "Quý I", schedule: parseSchedule("Quý I"), deliverables: ["1.a"] },
      { id: "1.s2", text: "Theo kế hoạch", schedule: parseSchedule("Theo kế hoạch"), deliverables: ["1.b"] },
    ];
    const plan = onePlan({ deliverables: [first, second] as readonly Deliverable[], schedules });
    const bases = { "1.s2": { deliverable: "1.a", schedule: parseSchedule("trong 05 ngày kể từ ngày ký") } };
    const done = about({ kind: "completed", on: "2022-03-10", about: { schedule: "1.s1" } });
    expect(assessPlan(plan, { asOf, events: done, bases }).items.map(({ due }) => due)).toEqual([
      "2022-03-31",
      "2022-03-15",
    ]);
  });

  it("refuse to wait for one another", () => {
    const bases = { "14.s1": { deliverable: "15.d1" }, "15.s1": { deliverable: "14.d1" } };
    const [issue] = issuesOf(() => assessPlan(quangNgai2022Plan, { asOf, events: [], bases }));
    expect(issue).toMatchObject({ code: "base-cycle", params: { schedules: ["14.s1", "15.s1", "14.s1"] } });
    expect(
      issuesOf(() => assessPlan(quangNgai2022Plan, { asOf, events: [], bases: { "14.s1": { deliverable: "14.d1" } } })),
    ).toMatchObject([{ code: "base-cycle" }]);
  });

  it("refuse a base the plan does not have", () => {
    const bases = { "38.s1": { deliverable: "99.d1" } };
    expect(issuesOf(() => assessPlan(quangNgai2022Plan, { asOf, events: [], bases }))).toMatchObject([
      { code: "unknown-base", path: ["bases", "38.s1"] },
    ]);
  });

  it("wait for something to happen", () => {
    const plan = onePlan({
      schedules: [
        {
          id: "1.s1",
          text: "Trong 30 ngày kể từ ngày Nghị định có hiệu lực",
          schedule: {
            kind: "offset",
            length: { amount: 30, unit: "day" },
            direction: "after",
            event: "ngày Nghị định có hiệu lực",
          },
        },
      ],
    });
    expect(firstItem(assessPlan(plan, { asOf, events: [] })).time).toBe("undetermined");
    const list = about({ kind: "happened", on: "2022-06-01", event: "Ngày nghị định có hiệu lực" });
    const item = firstItem(assessPlan(plan, { asOf, events: list, calendar: vietnamCalendar }));
    expect([item.due, item.time]).toEqual(["2022-07-01", "overdue"]);
  });
});

describe("many owe one thing", () => {
  const group = onePlan({
    assignments: [
      { id: "1.a1", text: "Các sở, ban ngành.", duties: [{ agencies: ["so-ban-nganh"] }] },
      { id: "1.a2", text: "UBND cấp huyện phối hợp.", duties: [{ role: "coordinate", agencies: ["ubnd-cap-huyen"] }] },
    ],
  });
  const done = (agency: string, on = "2022-03-01"): Loose => ({ kind: "completed", on, about: { agency } });

  it("is done when each unit's share is, and late when the last was", () => {
    const all = Array.from({ length: 20 }, (_, i) => done(`so-${String(i + 1).padStart(2, "0")}`));
    const item = firstItem(assessPlan(group, { asOf, events: about(...all), directory }));
    expect([item.work, item.time, item.doneOn, item.shares?.length]).toEqual(["done", "on-time", "2022-03-01", 20]);
    const some = firstItem(assessPlan(group, { asOf, events: about(...all.slice(1)), directory }));
    expect([some.work, some.time]).toEqual(["in-progress", "overdue"]);
    const last = firstItem(
      assessPlan(group, { asOf, events: about(...all.slice(1), done("so-01", "2022-04-02")), directory }),
    );
    expect([last.work, last.time, last.daysLeft]).toEqual(["done", "late", -2]);
  });

  it("takes what is said of the whole as said of each unit, unless a unit leads", () => {
    const whole = { kind: "submitted", on: "2022-03-10" };
    const equal = firstItem(assessPlan(group, { asOf, events: about(whole, done("so-01")), directory }));
    expect(equal.shares?.map(({ doneOn }) => doneOn).slice(0, 2)).toEqual(["2022-03-01", "2022-03-10"]);
    const duties = [
      { role: "lead", agencies: ["so-tu-phap"] },
      { role: "execute", agencies: ["so-ban-nganh"] },
    ] as const;
    const led = onePlan({ assignments: [{ id: "1.a1", text: "", duties }] });
    const progress = assessPlan(led, { asOf, events: about(whole, done("so-01")), directory });
    expect(firstItem(progress).time).toBe("on-time");
    expect(
      firstItem(progress)
        .shares?.map(({ time }) => time)
        .slice(0, 2),
    ).toEqual(["on-time", "overdue"]);
    expect(progress.issues).toEqual([]);
  });

  it("cannot be summed without a directory: one unit's report is not the group's", () => {
    const item = firstItem(assessPlan(group, { asOf, events: about(done("so-01")) }));
    expect([item.work, item.time, item.shares?.length]).toEqual(["not-started", "overdue", 1]);
  });

  it("leaves a coordinating unit out, and flags it when it reports as if it owed", () => {
    const progress = assessPlan(group, { asOf, events: about(done("huyen-01")), directory });
    expect(codes(progress)).toEqual(["share-not-owed"]);
    const unit = directory.units.find(({ id }) => id === "huyen-01");
    expect(progress.issues[0]?.params.agency).toBe(unit?.name);
    expect(firstItem(progress).shares?.filter(({ agency }) => agency?.startsWith("huyen"))).toHaveLength(1);
  });

  it("gives an extension of the whole to every share, and one of a share to that share alone", () => {
    const grant = { kind: "extension-granted", until: "2022-12-01", authority: "ubnd-tinh" } as const;
    const ask = { kind: "extension-requested", until: "2022-12-01", reason: "Chờ" } as const;
    const whole = firstItem(
      assessPlan(group, {
        asOf,
        directory,
        events: about({ ...ask, on: "2022-03-01" }, { ...grant, on: "2022-03-02" }, done("so-01", "2022-02-01")),
      }),
    );
    expect(whole.extended?.time).toBe("not-due");
    expect(whole.shares?.map(({ extended }) => extended?.time).slice(0, 2)).toEqual([undefined, "not-due"]);
    const one = firstItem(
      assessPlan(group, {
        asOf,
        directory,
        events: about(
          { ...ask, on: "2022-03-01", about: { agency: "so-02" } },
          { ...grant, on: "2022-03-02", about: { agency: "so-02" } },
        ),
      }),
    );
    expect(one.extended).toBeUndefined();
    expect(one.shares?.filter(({ extended }) => extended)).toHaveLength(1);
  });

  it("looks members up on the due day: abolished districts owe nothing later", () => {
    const plan = onePlan({
      assignments: [{ id: "1.a1", text: "UBND cấp huyện.", duties: [{ agencies: ["ubnd-cap-huyen"] }] }],
      schedules: [
        { id: "1.s1", text: "Hằng quý", schedule: { kind: "recurring", every: { unit: "quarter", interval: 1 } } },
      ],
    });
    const in2025 = { ...plan, period: { key: "2025", from: "2025-01-01", to: "2025-12-31" } } as const;
    const progress = assessPlan(in2025, { asOf: "2025-10-14", events: [], directory });
    expect(progress.items.map((item) => item.shares?.length)).toEqual([13, 13, undefined, undefined]);
    expect(progress.issues.map(({ code, path, params }) => [code, path?.[1], params.group, params.date])).toEqual([
      ["group-without-members", "ubnd-cap-huyen", "UBND cấp huyện", "2025-09-30"],
      ["group-without-members", "ubnd-cap-huyen", "UBND cấp huyện", "2025-12-31"],
    ]);
  });

  it("takes those that were assigned where the plan narrows the group", () => {
    const plan = onePlan({
      assignments: [
        {
          id: "1.a1",
          text: "Các sở, ban ngành được giao chủ trì.",
          duties: [{ role: "lead", agencies: ["so-ban-nganh"], qualifier: "được giao" }],
        },
      ],
    });
    const list = about(
      { kind: "assigned", on: "2022-01-28", about: { agency: "so-01" } },
      { kind: "assigned", on: "2022-01-28", about: { agency: "so-02" } },
      done("so-01"),
    );
    const item = firstItem(assessPlan(plan, { asOf, events: list, directory }));
    expect(item.shares?.map(({ agency, time }) => [agency, time])).toEqual([
      ["so-01", "on-time"],
      ["so-02", "overdue"],
    ]);
    expect(item.work).toBe("in-progress");
  });
});

describe("requests between lead and coordinating units", () => {
  it("judge the one asked by its own day, whatever the lead does", () => {
    expect(progressOn(asOf).requests).toEqual([
      {
        request: "27-hoi-1",
        task: "27",
        from: "so-tu-phap",
        to: "so-ngoai-vu",
        subject: "Danh mục giấy tờ hộ tịch cần dịch",
        sentOn: "2022-07-20",
        due: "2022-08-15",
        answeredOn: "2022-08-12",
        time: "on-time",
        daysLeft: 3,
      },
      {
        request: "27-hoi-2",
        task: "27",
        from: "so-tu-phap",
        to: "tt-dich-thuat",
        subject: "Bản dịch thử các biểu mẫu",
        sentOn: "2022-08-16",
        due: "2022-08-31",
        time: "overdue",
        daysLeft: -44,
      },
    ]);
  });

  it("say an answer to nothing", () => {
    const list = about({ kind: "coordination-answered", on: "2022-02-01", request: "x" });
    expect(codes(assessPlan(onePlan(), { asOf, events: list }))).toEqual(["event-unknown-request"]);
  });
});
