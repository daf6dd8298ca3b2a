// Writes docs/days-off.md: each year's days off with the document behind every one. Run: npm run docs:tables
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { CalendarDay } from "../src/calendar/calendarDay.ts";
import { dayTitle } from "../src/calendar/dayTitle.ts";
import { weekday } from "../src/calendar/weekday.ts";
import { vi } from "../src/calendar/words/vi.ts";
import { formatDay } from "../src/core/formatDay.ts";
import { vietnamCalendar } from "../src/data/vietnamCalendar.ts";

/** The whole file, from the calendar as it stands. */
export function daysOffTable(): string {
  const { from, to } = vietnamCalendar.covers;
  const lines = [
    `# Lịch nghỉ lễ, Tết của công chức, ${from.slice(0, 4)}–${to.slice(0, 4)} · Days off of the civil service`,
    "",
    "Tệp này do lệnh `npm run docs:tables` viết ra từ `src/data/daysOff`; không sửa tay.",
  ];
  let year = "";
  for (const day of vietnamCalendar.days) {
    if (!day.date.startsWith(year) || year === "") {
      year = day.date.slice(0, 4);
      lines.push(
        "",
        `## ${year}`,
        "",
        "| Ngày | Thứ | Nội dung | Đi làm | Căn cứ |",
        "| --- | --- | --- | --- | --- |",
      );
    }
    lines.push(rowOf(day));
  }
  return `${lines.join("\n")}\n`;
}

function rowOf(day: CalendarDay): string {
  const source = vietnamCalendar.sources[day.source ?? ""];
  const place = [source?.document, source?.at].filter(Boolean).join(", ");
  const linked = source?.url ? `[${place}](${source.url})` : place;
  const status = day.status && day.status !== "official" ? ` (${vi.calendar.statuses[day.status]})` : "";
  const name = `${dayTitle(day, vi.calendar)}${status}`;
  const works = day.works ? "có" : "không";
  return `| ${formatDay(day.date)} | ${vi.calendar.weekdays[weekday(day.date)]} | ${name} | ${works} | ${linked} |`;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(new URL("../docs/days-off.md", import.meta.url), daysOffTable());
