// Working days against the npm peers, in one run: civil days in and out as ISO text, every day of 2014 as a start
// (one in thirty from 250 days on).
// npx tsx bench/calendar.ts
import { addBusinessDays, differenceInBusinessDays, formatISO, parseISO } from "date-fns";
import dayjs from "dayjs";
import businessDays from "dayjs-business-days2";
import luxonBusinessDays from "luxon-business-days";
import moment from "moment";
import "moment-business-days";
import { addWorkingDays } from "../src/calendar/addWorkingDays.ts";
import { countWorkingDays } from "../src/calendar/countWorkingDays.ts";
import { fromEpochDay, toEpochDay } from "../src/calendar/epochDay.ts";
import { moveOn, workTableOf } from "../src/calendar/workTable.ts";
import { vietnamCalendar } from "../src/data/vietnamCalendar.ts";
import { row, timesPerOperation } from "./measure.ts";

type Day = `${number}-${number}-${number}`;
const first = toEpochDay("2014-01-01");
const everyDay: readonly Day[] = Array.from({ length: 365 }, (_, i) => fromEpochDay(first + i));
const everyMonth = everyDay.filter((_, i) => i % 30 === 0); // for the numbers at which a peer takes seconds

// The peers know no Tết: they are given the days off, and the worked Saturdays where they take any.
const off = vietnamCalendar.days.filter((day) => !day.works).map((day) => day.date);
const worked = vietnamCalendar.days.filter((day) => day.works).map((day) => day.date);
dayjs.extend(businessDays, {
  holidays: off,
  holidayFormat: "YYYY-MM-DD",
  additionalWorkingDays: worked,
  additionalWorkingDayFormat: "YYYY-MM-DD",
});
moment.updateLocale("en", { holidays: off, holidayFormat: "YYYY-MM-DD" } as object);
const { DateTime } = luxonBusinessDays;
const offSet = new Set<string>(off);
const isOff = (day: { toISODate(): string }): boolean => offSet.has(day.toISODate());
const luxonDay = (day: Day) => {
  const date = DateTime.fromISO(day);
  date.setupBusiness({ holidayMatchers: [isOff] });
  return date;
};

interface Contender {
  readonly name: string;
  readonly add: (day: Day, days: number) => string;
  readonly count?: (from: Day, to: Day) => number;
}
const contenders: readonly Contender[] = [
  {
    name: "kstthc",
    add: (day, days) => addWorkingDays(vietnamCalendar, day, days),
    count: (from, to) => countWorkingDays(vietnamCalendar, from, to),
  },
  {
    name: "date-fns, bare Date",
    // The cheapest way in and out; right only where the machine runs on UTC.
    add: (day, days) => addBusinessDays(new Date(day), days).toISOString().slice(0, 10),
    count: (from, to) => differenceInBusinessDays(new Date(to), new Date(from)),
  },
  {
    name: "date-fns, parseISO",
    add: (day, days) => formatISO(addBusinessDays(parseISO(day), days), { representation: "date" }),
    count: (from, to) => differenceInBusinessDays(parseISO(to), parseISO(from)),
  },
  {
    name: "dayjs-business-days2",
    add: (day, days) => dayjs(day).businessDaysAdd(days).format("YYYY-MM-DD"),
    count: (from, to) => dayjs(to).businessDiff(dayjs(from)),
  },
  {
    name: "moment-business-days",
    add: (day, days) => (moment(day, "YYYY-MM-DD") as never as BusinessMoment).businessAdd(days).format("YYYY-MM-DD"),
    count: (from, to) => (moment(to, "YYYY-MM-DD") as never as BusinessMoment).businessDiff(moment(from, "YYYY-MM-DD")),
  },
  { name: "luxon-business-days", add: (day, days) => luxonDay(day).plusBusiness({ days }).toISODate() },
];
interface BusinessMoment {
  businessAdd(days: number): BusinessMoment;
  businessDiff(other: unknown): number;
  format(shape: string): string;
}

const right = (name: string, answers: readonly unknown[], expected: readonly unknown[]): string =>
  name === "kstthc"
    ? ""
    : `${Math.round((answers.filter((x, i) => x === expected[i]).length / answers.length) * 100)} % right`;

for (const days of [1, 10, 250, 2500]) {
  const starts = days > 10 ? everyMonth : everyDay;
  process.stdout.write(`\nadd ${days} working days, ISO in and out\n`);
  const expected = starts.map((day) => addWorkingDays(vietnamCalendar, day, days));
  const ours = timesPerOperation(starts, (day) => addWorkingDays(vietnamCalendar, day, days));
  for (const { name, add } of contenders) {
    const time = name === "kstthc" ? ours : timesPerOperation(starts, (day) => add(day, days));
    row(
      name,
      time,
      ours,
      right(
        name,
        starts.map((day) => add(day, days)),
        expected,
      ),
    );
  }
}

for (const days of [10, 250, 2500]) {
  process.stdout.write(`\ncount ${days} working days, ISO in\n`);
  const starts = days > 10 ? everyMonth : everyDay;
  const pairs = starts.map((day): [Day, Day] => [day, addWorkingDays(vietnamCalendar, day, days)]);
  const ours = timesPerOperation(pairs, ([from, to]) => countWorkingDays(vietnamCalendar, from, to));
  for (const { name, count } of contenders) {
    if (!count) continue;
    const time = name === "kstthc" ? ours : timesPerOperation(pairs, ([from, to]) => count(from, to));
    row(
      name,
      time,
      ours,
      right(
        name,
        pairs.map(([from, to]) => count(from, to)),
        pairs.map(() => days),
      ),
    );
  }
}

// The floor: the same prefix sums in two bare Int32Arrays, indexed inline, nothing checked.
const table = workTableOf(vietnamCalendar);
const before = Int32Array.from(table.before);
const nth = Int32Array.from(table.nth);
const places = Int32Array.from(everyDay, (day) => toEpochDay(day) - table.start);
for (const days of [1, 10, 250, 2500]) {
  process.stdout.write(`\nadd ${days} working days on epoch days\n`);
  const bare = timesPerOperation(places, (place) => nth[before[place + 1] + days - 1]);
  row("bare Int32Array", bare, bare);
  row(
    "moveOn",
    timesPerOperation(places, (place) => moveOn(table, place, days)),
    bare,
  );
}
const bytes = table.before.byteLength + table.nth.byteLength;
process.stdout.write(`\ntable of 2013-2026: ${bytes.toLocaleString("en")} bytes\n`);
