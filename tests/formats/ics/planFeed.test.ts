import ICAL from "ical.js";
import { sync as nodeIcal } from "node-ical";
import { describe, expect, it } from "vitest";
import type { PlainDate } from "../../../src/core/plainDate.ts";
import { quangNgai2022Plan, vietnamCalendar } from "../../../src/data/index.ts";
import { toIcs } from "../../../src/formats/ics/toIcs.ts";
import { plainText } from "../../../src/formats/plainText.ts";
import { assessPlan, type DueItem, deadlineEvents, nextDue } from "../../../src/plan/index.ts";
import { reminderLetters } from "../../../src/report/index.ts";
import { demoFrame } from "../../fixtures/report/demoFrame.ts";
import { directory, events } from "../../plan/scenario.ts";

const plan = quangNgai2022Plan;

/** What falls due in the rest of the year, as seen on a day, as a feed. */
function feedOn(asOf: PlainDate, keep: (item: DueItem) => boolean = () => true): string {
  const progress = assessPlan(plan, { asOf, events, directory, calendar: vietnamCalendar });
  const due = nextDue(progress, { withinDays: 365, calendar: vietnamCalendar }).filter(keep);
  return toIcs(deadlineEvents(plan, due), {
    name: "Kế hoạch kiểm soát TTHC năm 2022",
    asOf,
    domain: "quangngai.gov.vn",
  });
}

const feed = feedOn("2022-06-01");
const componentsOf = (text: string) => new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent");
const daysOf = (text: string): ReadonlyMap<string, string> =>
  new Map(
    componentsOf(text).map((component) => {
      const event = new ICAL.Event(component);
      return [event.uid, event.startDate.toString()];
    }),
  );

describe("a feed of the real plan", () => {
  it("is read alike by ical.js and node-ical: names, days, titles, reminders", () => {
    const read = Object.values(nodeIcal.parseICS(feed)).flatMap((entry) => (entry?.type === "VEVENT" ? [entry] : []));
    const components = componentsOf(feed);
    expect(components.length).toBeGreaterThan(10);
    const byUid = new Map(read.map((event) => [event.uid, event]));
    for (const component of components) {
      const { uid, summary, description, startDate, endDate } = new ICAL.Event(component);
      const other = byUid.get(uid);
      expect(other).toMatchObject({ summary, description, datetype: "date" });
      expect(other?.start.toLocaleDateString("sv-SE")).toBe(startDate.toString());
      expect(endDate.subtractDate(startDate).toSeconds()).toBe(86_400);
      const alarms = component.getAllSubcomponents("valarm");
      expect(alarms.map((alarm) => String(alarm.getFirstPropertyValue("trigger")))).toEqual(["-PT160H", "-PT16H"]);
      expect(alarms.every((alarm) => alarm.getFirstPropertyValue("description") === summary)).toBe(true);
    }
    expect(byUid.size).toBe(components.length);
  });

  it("keeps every line within 75 octets, whole letters on each, and ends it as the standard says", () => {
    const lines = feed.split("\r\n");
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(lines.filter((line) => line.startsWith(" ")).length).toBeGreaterThan(20);
    expect(feed.replaceAll("\r\n", "")).not.toMatch(/[\r\n\ufffd]/);
    expect(lines.at(-1)).toBe("");
  });

  it("keeps the name of an event from one export to the next, so that calendars move it and do not double it", () => {
    const [earlier, later] = [daysOf(feed), daysOf(feedOn("2022-09-01"))];
    const kept = [...later.keys()].filter((uid) => earlier.has(uid));
    expect(kept.length).toBeGreaterThan(5);
    expect(kept.map((uid) => later.get(uid))).toEqual(kept.map((uid) => earlier.get(uid)));
    expect(later.size).toBeLessThan(earlier.size);
    expect(feedOn("2022-06-01")).toBe(feed);
  });

  it("names the days that the letter to one agency names", () => {
    const asOf = "2022-10-14";
    const progress = assessPlan(plan, { asOf, events, directory, calendar: vietnamCalendar });
    const options = {
      frame: demoFrame,
      reportBy: "2022-10-31",
      directory,
      nextDays: 90,
      agencies: ["so-tttt"],
    } as const;
    const [letter] = reminderLetters(plan, progress, options);
    const blocks = letter?.report.sections.flatMap((section) => section.blocks) ?? [];
    const next = blocks.flatMap((block) => (block.kind === "table" && block.id === "next-due" ? [block] : []))[0];
    const at = next?.columns.findIndex(({ id }) => id === "due") ?? -1;
    const named = (next?.body ?? []).map(({ cells }) => plainText(cells[at]?.children ?? []));
    const days = [...daysOf(feedOn(asOf, ({ item }) => item.task === "30")).values()];
    expect(named.length).toBeGreaterThan(0);
    expect(days.map((day) => day.split("-").reverse().join("/"))).toEqual(expect.arrayContaining(named));
  });
});
