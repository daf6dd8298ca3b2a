import { describe, expect, it } from "vitest";
import { quangNgai2022Plan, vietnamCalendar } from "../../src/data/index.ts";
import { toHtml } from "../../src/formats/html.ts";
import { toMarkdown } from "../../src/formats/markdown.ts";
import { plainText } from "../../src/formats/plainText.ts";
import { en } from "../../src/locale/en.ts";
import { assessPlan, type Plan, workloadOf } from "../../src/plan/index.ts";
import { type ReminderLetterOptions, type Report, reminderLetters } from "../../src/report/index.ts";
import { demoFrame } from "../fixtures/report/demoFrame.ts";
import { expectGolden } from "../golden.ts";
import { issuesOf } from "../issuesOf.ts";
import { about, directory, events, type Loose, onePlan } from "../plan/scenario.ts";
import { unlinked } from "./unlinked.ts";

const progress = assessPlan(quangNgai2022Plan, { asOf: "2022-10-14", events, directory });
const frame = { ...demoFrame, symbol: "VP-TTHC" };
const options = { frame, reportBy: "2022-10-31", directory, calendar: vietnamCalendar, nextDays: 90 } as const;
const letters = reminderLetters(quangNgai2022Plan, progress, options);
const letterTo = (agency: string): Report => {
  const found = letters.find((letter) => letter.agency === agency);
  if (!found) throw new Error(`no letter to ${agency}`);
  return found.report;
};
const paragraphsOf = ({ sections }: Report): readonly string[] =>
  sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "paragraph" ? [plainText(block.children)] : [])),
  );

/** A task that one office leads and another coordinates, overdue; and a request the second has not answered. */
const led = onePlan({
  assignments: [
    {
      id: "1.a1",
      text: "Sở Tư pháp chủ trì, phối hợp với Sở Ngoại vụ.",
      duties: [
        { role: "lead", agencies: ["so-tu-phap"] },
        { role: "coordinate", agencies: ["so-ngoai-vu"] },
      ],
    },
  ],
});
const toWhom = (list: readonly Loose[]): readonly string[] =>
  reminderLetters(led, assessPlan(led, { asOf: "2022-05-04", events: about(...list) }), {
    frame,
    reportBy: "2022-05-31",
  }).map(({ agency }) => agency);

describe("reminderLetters", () => {
  it("writes the letters the golden files show, in both languages", () => {
    expectGolden("report/letter.md", toMarkdown(letterTo("so-tttt")));
    const english = reminderLetters(quangNgai2022Plan, progress, { ...options, agencies: ["so-tttt"], words: en });
    expectGolden("report/letter.en.md", english.map(({ report }) => toMarkdown(report)).join("\n"));
  });

  it("names a plan without a subject by its document, once", () => {
    const opened = (instrument: Partial<Plan["instrument"]>, words: Partial<ReminderLetterOptions> = {}) => {
      const plan = { ...led, instrument: { ...led.instrument, ...instrument } };
      const followed = assessPlan(plan, { asOf: "2022-05-04", events: [] });
      const [letter] = reminderLetters(plan, followed, { frame, reportBy: "2022-05-31", ...words });
      return letter === undefined ? [] : [letter.report.letterhead?.subject, paragraphsOf(letter.report)[0]];
    };
    const issuer = "Chủ tịch UBND tỉnh Quảng Ngãi";
    const overdue = "qua theo dõi, đến ngày 04/05/2022, Sở Tư pháp còn 1 việc quá hạn chưa hoàn thành.";
    expect(opened({ subject: "", issuer })).toEqual([
      "V/v đôn đốc thực hiện nhiệm vụ theo Quyết định số 140/QĐ-UBND",
      `Thực hiện Quyết định số 140/QĐ-UBND ngày 28/01/2022 của Chủ tịch UBND tỉnh Quảng Ngãi, ${overdue}`,
    ]);
    expect(opened({ subject: "", number: "", issuer: "" })[1]).toBe(`Thực hiện Quyết định ngày 28/01/2022, ${overdue}`);
    expect(opened({ subject: "", issuer }, { words: en })[1]).toBe(
      "Under Decision No. 140/QĐ-UBND of 28 January 2022, issued by Chủ tịch UBND tỉnh Quảng Ngãi, as of 4 May 2022 Sở Tư pháp has 1 overdue piece of work.",
    );
  });

  it("is an official letter: no document type, V/v below the number, one addressee", () => {
    const { letterhead, title, recipients, signature } = letterTo("so-tu-phap");
    expect(letterhead).toMatchObject({
      number: "Số:        /VP-TTHC",
      subject: "V/v đôn đốc thực hiện nhiệm vụ theo Quyết định số 140/QĐ-UBND",
      addressees: { label: "Kính gửi:", names: ["Sở Tư pháp"] },
    });
    expect(letterhead).not.toHaveProperty("documentType");
    expect(title).toBe("Sở Tư pháp: đôn đốc thực hiện nhiệm vụ theo Quyết định số 140/QĐ-UBND");
    expect(recipients?.names[0]).toBe("Như trên;");
    expect(signature).toEqual(demoFrame.signature);
    expect(toHtml(letterTo("so-tu-phap"))).toContain("V/v đôn đốc");
  });

  it("asks to report by the day given, to whom it was told", () => {
    const [letter] = reminderLetters(quangNgai2022Plan, progress, {
      ...options,
      agencies: ["so-tu-phap"],
      reportTo: "Văn phòng UBND tỉnh",
      numbers: { "so-tu-phap": "512" },
    });
    expect(JSON.stringify(letter)).toContain("Báo cáo kết quả thực hiện về Văn phòng UBND tỉnh chậm nhất ngày ");
    expect(letter?.report.letterhead?.number).toBe("Số: 512/VP-TTHC");
  });

  it("writes to everyone who has something open, in the order of plan and directory, and to nobody else", () => {
    const agencies = letters.map(({ agency }) => agency);
    const order = [...quangNgai2022Plan.agencies, ...directory.units].map(({ id }) => id);
    expect(agencies).toEqual([...agencies].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
    expect(new Set(agencies).size).toBe(agencies.length);
    const late = workloadOf(progress).filter(({ count }) => count.overdue + count.extended.overdue > 0);
    for (const { agency } of late) expect(agencies).toContain(agency);
    const none = reminderLetters(quangNgai2022Plan, { ...progress, items: [], requests: [] }, options);
    expect(none).toEqual([]);
  });

  it("says how many in words that agree with the tables", () => {
    const { sections } = letterTo("so-tu-phap");
    const counts = sections[0]?.blocks.flatMap((block) =>
      block.kind === "table" ? [`${block.id} ${block.body.length}`] : [],
    );
    expect(counts).toEqual(["overdue 1"]);
    expect(paragraphsOf(letterTo("so-tu-phap"))[0]).toContain("Sở Tư pháp còn 1 việc quá hạn chưa hoàn thành.");
  });

  it("does not blame a coordinator for the lead, but asks for the answer it owes", () => {
    expect(toWhom([])).toEqual(["so-tu-phap"]);
    const request = {
      kind: "coordination-requested",
      on: "2022-03-01",
      by: "so-tu-phap",
      to: "so-ngoai-vu",
      subject: "Góp ý danh mục",
      due: "2022-03-10",
    };
    expect(toWhom([request])).toEqual(["so-tu-phap", "so-ngoai-vu"]);
    const answer = { kind: "coordination-answered", on: "2022-03-09", request: "e1" };
    expect(toWhom([request, answer])).toEqual(["so-tu-phap"]);
    expect(toWhom([{ kind: "submitted", on: "2022-03-30" }])).toEqual([]);
  });

  it("links the days of an unanswered request to when it was recorded", () => {
    const asked = { kind: "coordination-requested", on: "2022-03-01", by: "so-tu-phap", to: "so-ngoai-vu" };
    const request = { ...asked, subject: "Góp ý danh mục", due: "2022-03-10" };
    const asOf = "2022-05-04";
    const [letter] = reminderLetters(led, assessPlan(led, { asOf, events: about(request) }), {
      frame,
      reportBy: "2022-05-31",
      agencies: ["so-ngoai-vu"],
    });
    const blocks = letter?.report.sections.flatMap((section) => section.blocks) ?? [];
    const table = blocks.find((block) => block.kind === "table" && block.id === "requests");
    const state = table?.kind === "table" ? table.body[0]?.cells.at(-1) : undefined;
    expect(state?.children).toMatchObject([
      { value: "Quá hạn " },
      { text: "55", from: "request e1" },
      { value: " ngày" },
    ]);
    expect(letter?.report.evaluations["request e1"]?.lines).toEqual([
      "Ghi nhận đề nghị phối hợp ngày 01/03/2022 (e1).",
    ]);
  });

  it("links every figure to an evaluation that exists", () => {
    for (const agency of ["so-tttt", "huyen-01"]) expect(unlinked(letterTo(agency))).toEqual([]);
  });

  it("does not write to the one who writes", () => {
    const own = reminderLetters(quangNgai2022Plan, progress, { ...options, issuer: "vp-ubnd-tinh" });
    expect(own.map(({ agency }) => agency)).not.toContain("vp-ubnd-tinh");
    expect(own).toHaveLength(letters.length - 1);
  });

  it("reminds each unit of its own share alone", () => {
    const text = JSON.stringify(letterTo("xa-001").sections);
    expect(text).not.toContain("Sở Tư pháp");
    expect(letterTo("xa-001").letterhead?.addressees?.names).toEqual(["Xã mô phỏng 001"]);
  });

  it("refuses a day to report by that is past or does not exist", () => {
    const asking = (reportBy: `${number}-${number}-${number}`) =>
      issuesOf(() => reminderLetters(quangNgai2022Plan, progress, { ...options, reportBy }));
    expect(asking("2022-10-13")).toMatchObject([{ code: "range-reversed", path: ["reportBy"] }]);
    expect(asking("2022-02-30")).toMatchObject([{ code: "invalid-date" }]);
  });

  it("writes the same letters again", () => {
    const few = ["so-tu-phap", "huyen-01"];
    const again = reminderLetters(quangNgai2022Plan, progress, { ...options, agencies: few });
    expect(again).toEqual(letters.filter(({ agency }) => few.includes(agency)));
  });
});
