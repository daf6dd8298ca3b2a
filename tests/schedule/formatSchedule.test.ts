import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { formatSchedule } from "../../src/schedule/formatSchedule.ts";
import { parseSchedule } from "../../src/schedule/parseSchedule.ts";
import { safeParseSchedule } from "../../src/schedule/safeParseSchedule.ts";
import { en } from "../../src/schedule/words/en.ts";

const phrases: readonly { readonly phrase: string }[] = JSON.parse(
  readFileSync("tests/fixtures/schedule/schedule-phrases.json", "utf8"),
);

describe("formatSchedule", () => {
  it.each([
    ["TRONG THÁNG 12/2025", "Tháng 12/2025", "December 2025"],
    ["Quý II và Quý III/2026", "Từ quý II/2026 đến quý III/2026", "From quarter II 2026 to quarter III 2026"],
    ["trước 28/02 năm sau", "Trước ngày 28/02 năm sau", "Before 28 February of the next year"],
    ["đến hết 31/12/2026", "Chậm nhất ngày 31/12/2026", "By 31 December 2026"],
    ["đến năm 2030", "Đến hết năm 2030", "By the end of 2030"],
    ["Cuối năm", "Chậm nhất cuối năm", "By the end of the year"],
    ["3 tháng/lần", "Hằng quý", "Quarterly"],
    ["trước ngày 15 hàng tháng", "Hằng tháng, trước ngày 15", "Monthly, before day 15"],
    ["Trước ngày 15 tháng 11 hàng năm", "Hằng năm, trước ngày 15/11", "Yearly, before 15 November"],
    ["Đợt xuất khi có yêu cầu", "Đột xuất khi có yêu cầu", "On demand, when “có yêu cầu”"],
    ["từ tháng 1 năm sau", "Từ tháng 1 năm sau", "From January of the next year"],
  ])("writes %j as %j and %j", (phrase, vietnamese, english) => {
    expect(formatSchedule(parseSchedule(phrase))).toBe(vietnamese);
    expect(formatSchedule(parseSchedule(phrase), en)).toBe(english);
  });

  it.each(phrases.filter(({ phrase }) => safeParseSchedule(phrase).ok).map(({ phrase }) => phrase))(
    "is read back: %j",
    (phrase) => {
      const schedule = parseSchedule(phrase);
      expect(parseSchedule(formatSchedule(schedule))).toEqual(schedule);
    },
  );
});
