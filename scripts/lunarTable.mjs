// Writes src/calendar/lunarTable.ts: Tết and Giỗ Tổ of each year, from the astronomy of date-chinese (MIT) in the
// Vietnamese meridian, UTC+7. Run: node scripts/lunarTable.mjs
import { writeFileSync } from "node:fs";
import { CalendarVietnamese } from "date-chinese";

const first = 1990;
const last = 2100;
const calendar = new CalendarVietnamese();
const dayOfYear = ({ year, month, day }) => (Date.UTC(year, month - 1, day) - Date.UTC(year, 0, 1)) / 86_400_000 + 1;

const newYear = [];
const hungKings = [];
for (let year = first; year <= last; year++) {
  calendar.fromGregorian(year, 7, 1);
  const [cycle, yearOfCycle] = calendar.get();
  const on = (month, day) => {
    calendar.set(cycle, yearOfCycle, month, false, day);
    return dayOfYear(calendar.toGregorian());
  };
  newYear.push(on(1, 1));
  hungKings.push(on(3, 10));
}

writeFileSync(
  new URL("../src/calendar/lunarTable.ts", import.meta.url),
  `// Written by scripts/lunarTable.mjs: run it again rather than editing here.

/** Tết and Giỗ Tổ as days of the solar year, 1 for 1 January, one number a year, at UTC+7. */
export interface LunarTable {
  /** Year of the first number. */
  readonly firstYear: number;
  /** Mùng 1 tháng Giêng. */
  readonly newYear: readonly number[];
  /** Mùng 10 tháng Ba. */
  readonly hungKings: readonly number[];
}

/** The table, ${first} to ${last}. */
export const lunarTable: LunarTable = {
  firstYear: ${first},
  // biome-ignore format: one decade a line
  newYear: [
${rows(newYear)}
  ],
  // biome-ignore format: one decade a line
  hungKings: [
${rows(hungKings)}
  ],
};
`,
);

function rows(numbers) {
  const lines = [];
  for (let at = 0; at < numbers.length; at += 10) lines.push(`    ${numbers.slice(at, at + 10).join(", ")},`);
  return lines.join("\n");
}
