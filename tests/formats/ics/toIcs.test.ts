import ICAL from "ical.js";
import { sync as nodeIcal } from "node-ical";
import { describe, expect, it } from "vitest";
import { type CalendarItem, type IcsOptions, toIcs } from "../../../src/formats/ics/toIcs.ts";
import { en } from "../../../src/formats/words/en.ts";
import { hostileTexts } from "../../fixtures/report/hostileReport.ts";
import { issuesOf } from "../../issuesOf.ts";

const options: IcsOptions = { name: "Kế hoạch KSTTHC năm 2022", asOf: "2022-01-28", domain: "quangngai.gov.vn" };
const report: CalendarItem = {
  id: "140-QĐ-UBND/45",
  title: "Báo cáo tình hình, kết quả kiểm soát thủ tục hành chính gửi Văn phòng Chính phủ; đồng gửi UBND tỉnh",
  description: "Chủ trì: Văn phòng UBND tỉnh\nSản phẩm: Báo cáo",
  occurrences: [
    { key: "2022-Q1", due: "2022-03-31", status: "official" },
    { key: "2022-Q4", due: "2022-12-31", time: "16:00", status: "forecast" },
    { key: ">=2022", status: "official" },
  ],
};

interface Event {
  readonly uid: string;
  readonly summary: string;
  readonly status: string;
  readonly start: string;
}

function eventsOf(text: string): readonly Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    const status = String(component.getFirstPropertyValue("status"));
    return { uid: event.uid, summary: event.summary, status, start: event.startDate.toString() };
  });
}

describe("toIcs", () => {
  it("gives each deadline one all-day event with a stable name, and nothing to what has no due day", () => {
    expect(eventsOf(toIcs([report], options))).toEqual([
      {
        uid: "140-Q%C4%90-UBND%2F45/2022-Q1@quangngai.gov.vn",
        summary: report.title,
        status: "CONFIRMED",
        start: "2022-03-31",
      },
      {
        uid: "140-Q%C4%90-UBND%2F45/2022-Q4@quangngai.gov.vn",
        summary: `${report.title} (16:00)`,
        status: "TENTATIVE",
        start: "2022-12-31",
      },
    ]);
  });

  it("is read alike by node-ical: a whole day, its text, its reminders", () => {
    const events = Object.values(nodeIcal.parseICS(toIcs([report], options))).filter((e) => e?.type === "VEVENT");
    const [first] = events;
    if (first?.type !== "VEVENT") throw new Error("no event");
    expect(events).toHaveLength(2);
    expect(first.datetype).toBe("date");
    expect(first.description).toBe(report.description);
    expect(first.alarms?.map((a) => String((a as { trigger: unknown }).trigger))).toEqual(["-PT160H", "-PT16H"]);
    expect(nodeIcal.parseICS(toIcs([report], options)).vcalendar).toMatchObject({ "WR-CALNAME": options.name });
  });

  it("reminds on the day itself when asked for day 0", () => {
    expect(toIcs([report], { ...options, alarmDays: [0] })).toContain("TRIGGER:PT8H\r\n");
  });

  it("says the part of a day in the words given", () => {
    const morning: CalendarItem = {
      id: "1",
      title: "Họp",
      occurrences: [{ key: "a", due: "2022-03-31", time: "morning", status: "official" }],
    };
    expect(eventsOf(toIcs([morning], options))[0]?.summary).toBe("Họp (buổi sáng)");
    expect(eventsOf(toIcs([morning], { ...options, words: en }))[0]?.summary).toBe("Họp (morning)");
  });

  it("keeps every line within 75 octets and breaks none inside a letter", () => {
    const lines = toIcs([{ ...report, title: "ệ".repeat(200) }], options).split("\r\n");
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBe(75);
    expect(lines.join("").includes("\uFFFD")).toBe(false);
  });

  it("lets no text become a property, whether name, title or description", () => {
    const evil = "x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:evil";
    const items = [...hostileTexts, evil].map((text, index) => ({
      id: `${text.replace(/[\ud800-\udfff]/g, "")}${index}`,
      title: text,
      description: text,
      occurrences: report.occurrences.slice(0, 1),
    }));
    const text = toIcs(items, { ...options, name: evil });
    const events = eventsOf(text);
    expect(events).toHaveLength(items.length);
    expect(new Set(events.map((event) => event.uid)).size).toBe(items.length);
    expect(text.match(/^X-WR-CALNAME:x\\nEND:VEVENT/m)).not.toBeNull();
  });

  it("refuses a due day that is none", () => {
    const wrong = { ...report, occurrences: [{ key: "a", due: "2022-02-30", status: "official" } as const] };
    expect(issuesOf(() => toIcs([wrong], options))).toEqual([
      { code: "invalid-date", severity: "error", params: { value: "2022-02-30", rule: "YYYY-MM-DD" } },
    ]);
  });
});
