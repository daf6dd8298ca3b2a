// Writes docs/days-off.md: each year's days off with the document behind every one. Run: npx tsx scripts/daysOff.ts
import { writeFileSync } from "node:fs";
import { dayTitle } from "../src/calendar/dayTitle.ts";
import { weekday } from "../src/calendar/weekday.ts";
import { vi } from "../src/calendar/words/vi.ts";
import { formatDay } from "../src/core/formatDay.ts";
import { vietnamCalendar } from "../src/data/vietnamCalendar.ts";

const lines = [
  "# Lịch nghỉ lễ, Tết của công chức, 2013–2026 · Days off of the civil service",
  "",
  "Tệp này do lệnh `npx tsx scripts/daysOff.ts` viết ra từ `src/data/daysOff`; không sửa tay.",
];
let year = "";
for (const day of vietnamCalendar.days) {
  if (!day.date.startsWith(year) || year === "") {
    year = day.date.slice(0, 4);
    lines.push("", `## ${year}`, "", "| Ngày | Thứ | Nội dung | Đi làm | Căn cứ |", "| --- | --- | --- | --- | --- |");
  }
  const source = vietnamCalendar.sources[day.source ?? ""];
  const place = [source?.document, source?.at].filter(Boolean).join(", ");
  const linked = source?.url ? `[${place}](${source.url})` : place;
  const status = day.status && day.status !== "official" ? ` (${vi.calendar.statuses[day.status]})` : "";
  const name = `${dayTitle(day, vi.calendar)}${status}`;
  lines.push(
    `| ${formatDay(day.date)} | ${vi.calendar.weekdays[weekday(day.date)]} | ${name} | ${day.works ? "có" : "không"} | ${linked} |`,
  );
}
writeFileSync(new URL("../docs/days-off.md", import.meta.url), `${lines.join("\n")}\n`);
