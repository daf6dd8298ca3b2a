import { describe, expect, it } from "vitest";
import { addWorkingDays } from "../../src/calendar/addWorkingDays.ts";
import { calendarEvents } from "../../src/calendar/calendarEvents.ts";
import { calendarStatus } from "../../src/calendar/calendarStatus.ts";
import { describeDay } from "../../src/calendar/describeDay.ts";
import { explainDay } from "../../src/calendar/explainDay.ts";
import { extendCalendar } from "../../src/calendar/extendCalendar.ts";
import { forecastCalendar } from "../../src/calendar/forecastCalendar.ts";
import { holidaysOf } from "../../src/calendar/holidaysOf.ts";
import { isWorkingDay } from "../../src/calendar/isWorkingDay.ts";
import { noticeDays } from "../../src/calendar/noticeDays.ts";
import { en } from "../../src/calendar/words/en.ts";
import { year } from "../../src/calendar/year.ts";
import type { PlainDate } from "../../src/core/plainDate.ts";
import { vietnamCalendar } from "../../src/data/vietnamCalendar.ts";
import { vietnamCalendarForecast } from "../../src/data/vietnamCalendarForecast.ts";
import { toIcs } from "../../src/formats/ics/toIcs.ts";
import { issuesOf } from "../issuesOf.ts";

describe("explainDay and describeDay", () => {
  const say = (date: PlainDate): string => describeDay(explainDay(vietnamCalendar, date));

  it.each<[PlainDate, boolean, string]>([
    ["2022-01-28", true, "Thứ Sáu, 28/01/2022: ngày làm việc"],
    ["2022-01-29", false, "Thứ Bảy, 29/01/2022: ngày nghỉ hằng tuần"],
    ["2022-02-01", false, "Thứ Ba, 01/02/2022: nghỉ Tết Âm lịch (119/TB-LĐTBXH)"],
    [
      "2022-01-03",
      false,
      "Thứ Hai, 03/01/2022: nghỉ bù Tết Dương lịch, do ngày 01/01/2022 trùng ngày nghỉ hằng tuần (45/2019/QH14, Điều 111 khoản 3, Điều 112 khoản 1)",
    ],
    [
      "2024-04-29",
      false,
      "Thứ Hai, 29/04/2024: nghỉ hoán đổi dịp Ngày Chiến thắng, làm bù ngày 04/05/2024 (2450/VPCP-KGVX)",
    ],
    ["2024-05-04", true, "Thứ Bảy, 04/05/2024: làm bù cho ngày 29/04/2024, dịp Ngày Chiến thắng (2450/VPCP-KGVX)"],
    ["2013-01-05", true, "Thứ Bảy, 05/01/2013: làm bù cho ngày 31/12/2012, dịp Tết Dương lịch (571/VP-HCTC)"],
    [
      "2026-11-23",
      true,
      "Thứ Hai, 23/11/2026: mới có đề xuất hoán đổi với ngày 28/11/2026, dịp Ngày Văn hóa Việt Nam (Đề xuất hoán đổi ngày 23/11/2026 và 28/11/2026); chưa có văn bản xác nhận",
    ],
  ])("%s", (date, works, sentence) => {
    expect([isWorkingDay(vietnamCalendar, date), explainDay(vietnamCalendar, date).works]).toEqual([works, works]);
    expect(say(date)).toBe(sentence);
  });

  it("marks forecast days, ordinary ones too", () => {
    expect(describeDay(explainDay(vietnamCalendarForecast, "2028-05-02"))).toBe(
      "Thứ Ba, 02/05/2028: nghỉ bù Ngày Chiến thắng, do ngày 30/04/2028 trùng ngày nghỉ hằng tuần (45/2019/QH14, Điều 111 khoản 3, Điều 112 khoản 1); dự kiến, chưa có thông báo",
    );
    expect(describeDay(explainDay(vietnamCalendarForecast, "2028-05-03"))).toBe(
      "Thứ Tư, 03/05/2028: ngày làm việc; dự kiến, chưa có thông báo",
    );
  });

  it("speaks English, and keeps the user's own words", () => {
    expect(describeDay(explainDay(vietnamCalendar, "2022-01-03"), en)).toBe(
      "Monday, 3 January 2022: off, made up for New Year's Day of 1 January 2022, which fell on a weekly day off (45/2019/QH14, Điều 111 khoản 3, Điều 112 khoản 1)",
    );
    const storm = extendCalendar(vietnamCalendar, [
      { date: "2022-09-28", kind: "closure", works: false, name: "tránh bão số 4" },
    ]);
    expect(describeDay(explainDay(storm, "2022-09-28"))).toBe("Thứ Tư, 28/09/2022: nghỉ, tránh bão số 4");
  });
});

describe("holidaysOf", () => {
  it("lists a year's days off, a weekend's holidays and the swapped day included", () => {
    expect(holidaysOf(vietnamCalendar, 2024).map((day) => day.date)).toEqual([
      "2024-01-01",
      "2024-02-08",
      "2024-02-09",
      "2024-02-10",
      "2024-02-11",
      "2024-02-12",
      "2024-02-13",
      "2024-02-14",
      "2024-04-18",
      "2024-04-29",
      "2024-04-30",
      "2024-05-01",
      "2024-09-02",
      "2024-09-03",
    ]);
  });

  it("refuses a year the calendar does not cover whole", () => {
    expect(issuesOf(() => holidaysOf(vietnamCalendar, 2027))[0]?.code).toBe("outside-coverage");
    expect(issuesOf(() => holidaysOf(vietnamCalendar, 0))[0]?.code).toBe("invalid-year");
  });
});

describe("forecastCalendar and extendCalendar", () => {
  it("ends vietnamCalendarForecast with 2030, every day of the new years marked", () => {
    expect(vietnamCalendarForecast.covers).toEqual({ from: "2013-01-01", to: "2030-12-31" });
    const added = vietnamCalendarForecast.days.filter((day) => day.date > "2026-12-31");
    expect(added).toHaveLength(57);
    expect(new Set(added.map((day) => day.status))).toEqual(new Set(["forecast"]));
    expect(calendarStatus(vietnamCalendarForecast, "2027-01-01", "2030-12-31")).toBe("forecast");
    expect(calendarStatus(vietnamCalendarForecast, "2025-01-01", "2026-11-22")).toBe("official");
  });

  it("leaves a calendar that reaches so far as it is, and stops inside a year when asked", () => {
    expect(forecastCalendar(vietnamCalendar, "2026-06-30")).toBe(vietnamCalendar);
    const short = forecastCalendar(vietnamCalendar, "2027-03-31");
    expect(short.days.at(-1)?.date).toBe("2027-02-10");
    expect(issuesOf(() => isWorkingDay(short, "2027-04-01"))[0]?.code).toBe("outside-coverage");
  });

  it("takes next year's notice without a release, and forecasts on from it", () => {
    const notice = {
      year: 2027,
      occasions: [
        {
          name: "new-year",
          days: ["2027-01-01"],
          swaps: [{ off: "2026-12-31", worked: "2027-01-09" }],
          source: "thong-bao-2027",
        },
        { name: "reunification-day", days: ["2027-04-30"], source: "thong-bao-2027" },
      ],
      sources: { "thong-bao-2027": { document: "1/TB-BNV" } },
    } as const;
    const covers = { from: "2013-01-01", to: "2027-12-31" } as const;
    const extended = extendCalendar(vietnamCalendar, noticeDays(notice), covers, notice.sources);
    expect(isWorkingDay(extended, "2026-12-31")).toBe(false);
    expect(isWorkingDay(extended, "2027-01-09")).toBe(true);
    expect(addWorkingDays(extended, "2026-12-30", 1)).toBe("2027-01-04");
    expect(calendarStatus(extended, "2026-12-01", "2027-12-31")).toBe("official");
    expect(calendarStatus(forecastCalendar(extended, "2028-12-31"), "2028-01-01")).toBe("forecast");
    expect(vietnamCalendar.covers.to).toBe("2026-12-31");
  });

  it("replaces a day given again: the proposed swap confirmed", () => {
    const confirmed = extendCalendar(vietnamCalendar, [
      { date: "2026-11-23", kind: "swap", works: false, name: "vietnam-culture-day", swappedWith: "2026-11-28" },
      { date: "2026-11-28", kind: "swap", works: true, name: "vietnam-culture-day", swappedWith: "2026-11-23" },
    ]);
    expect(addWorkingDays(confirmed, "2026-11-20", 1)).toBe("2026-11-25");
    expect(isWorkingDay(confirmed, "2026-11-28")).toBe(true);
    expect(calendarStatus(confirmed, "2026-11-20", "2026-11-30")).toBe("official");
  });

  it("refuses a day outside the coverage: a closure cannot be lost unnoticed", () => {
    const day = { date: "2027-09-28", kind: "closure", works: false, name: "nghỉ tránh bão" } as const;
    expect(issuesOf(() => extendCalendar(vietnamCalendar, [day]))[0]).toMatchObject({
      code: "day-outside-calendar",
      params: { date: "2027-09-28", from: "2013-01-01", to: "2026-12-31" },
    });
  });
});

describe("calendarEvents", () => {
  it("gives a year's days to calendar programs", () => {
    const events = calendarEvents(vietnamCalendar, year(2026));
    expect(events).toHaveLength(19);
    expect(events.find((event) => event.id === "vn-civil-service/2026-08-22")).toEqual({
      id: "vn-civil-service/2026-08-22",
      title: "Làm bù dịp Quốc khánh",
      description: "Thứ Bảy, 22/08/2026: làm bù cho ngày 31/08/2026, dịp Quốc khánh (9441/TB-BNV)",
      occurrences: [{ key: "2026-08-22", due: "2026-08-22", status: "official" }],
    });
    expect(calendarEvents(vietnamCalendar, year(2026), en)[0]?.title).toBe("New Year's Day");
  });

  it("goes through toIcs as it is", () => {
    const options = { name: "Lịch nghỉ 2026", asOf: "2026-01-01", domain: "example.vn", alarmDays: [] } as const;
    const ics = toIcs(calendarEvents(vietnamCalendar, year(2026)), options);
    expect(ics.match(/BEGIN:VEVENT/g)).toHaveLength(19);
    expect(ics).toContain("DTSTART;VALUE=DATE:20260216\r\n");
    expect(ics.match(/STATUS:TENTATIVE/g)).toHaveLength(2);
  });
});
