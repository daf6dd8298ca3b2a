// The schedule layer beside its npm peers, in one run: reading phrases against chrono-node's Vietnamese, series of due
// days against rrule. Run: npm ci --prefix bench && npx tsx bench/schedule.ts
import { readFileSync } from "node:fs";
import { brotliCompressSync, constants } from "node:zlib";
import { vi as chrono } from "chrono-node";
import { build } from "esbuild";
import rrule from "rrule";
import type { Schedule } from "../src/index.ts";

/** The library as it is published: run from its sources by tsx, every closure would be given a name as it is made. */
const { formatSchedule, lex, occurrences, safeParseSchedule } = await built();

async function built(): Promise<typeof import("../src/index.ts") & typeof import("../src/schedule/grammar/lex.ts")> {
  const contents = `export * from "./src/index.ts"; export { lex } from "./src/schedule/grammar/lex.ts";`;
  const stdin = { contents, resolveDir: ".", loader: "ts" } as const;
  const { outputFiles } = await build({ stdin, bundle: true, format: "esm", target: "es2022", write: false });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? "").toString("base64")}`);
}

const phrases: readonly string[] = JSON.parse(
  readFileSync("tests/fixtures/schedule/schedule-phrases.json", "utf8"),
).map(({ phrase }: { readonly phrase: string }) => phrase);

/** Median time of one call, in microseconds; the two sides of a comparison take turns, so that load hits both. */
function compare(rounds: number, calls: number, sides: readonly (() => void)[]): readonly number[] {
  const times = sides.map((): number[] => []);
  for (const side of sides) for (let i = 0; i < calls * 10; i++) side(); // warm
  for (let round = 0; round < rounds; round++)
    for (const [at, side] of sides.entries()) {
      const start = performance.now();
      for (let i = 0; i < calls; i++) side();
      times[at]?.push(((performance.now() - start) * 1000) / calls);
    }
  return times.map((list) => list.sort((a, b) => a - b)[Math.floor(rounds / 2)] as number);
}

const reference = new Date(2022, 0, 1);
// Warmed by a thousand passes: the engine has then compiled both sides.
const [ours = 0, theirs = 0] = compare(15, 100, [
  () => phrases.forEach((phrase) => void safeParseSchedule(phrase)),
  () => phrases.forEach((phrase) => void chrono.parse(phrase, reference)),
]);
const rate = (microseconds: number): string => Math.round((phrases.length / microseconds) * 1e6).toLocaleString("en");
console.log(`phrases read a second, ${phrases.length} real phrases, median of 15 rounds`);
console.log(`  kstthc ${rate(ours)} · chrono-node vi ${rate(theirs)} · ratio ${(theirs / ours).toFixed(1)}`);
const [apart = 0] = compare(15, 100, [() => phrases.forEach((phrase) => void lex(phrase))]);
console.log(`  taking a cell apart alone: ${((apart / ours) * 100).toFixed(0)} % of the time`);

const schedules = phrases.map((phrase) => safeParseSchedule(phrase)).flatMap((read) => (read.ok ? [read.value] : []));
const [written = 0] = compare(15, 20, [() => schedules.forEach((schedule) => void formatSchedule(schedule))]);
console.log(`schedules written a second: ${Math.round((schedules.length / written) * 1e6).toLocaleString("en")}`);

const quarterly: Schedule = {
  kind: "recurring",
  every: { unit: "quarter", interval: 1 },
  due: { bound: "by", nth: 25 },
};
const [series = 0, rule = 0] = compare(15, 200, [
  () => void occurrences(quarterly, { planYear: 2022, until: "2031-12-31" }),
  () =>
    void new rrule.RRule({
      freq: rrule.RRule.MONTHLY,
      interval: 3,
      dtstart: new Date(Date.UTC(2022, 2, 25)),
      count: 40,
    }).all(),
]);
console.log("40 quarterly due days, ours with windows and derivations, median of 15 rounds");
console.log(`  kstthc ${series.toFixed(1)} µs · rrule ${rule.toFixed(1)} µs · ratio ${(rule / series).toFixed(1)}`);

/** Brotli size of what an entry brings, minified. */
async function size(contents: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: ".", loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
  });
  return brotliCompressSync(outputFiles[0]?.contents ?? "", { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })
    .length;
}
const below = `export * from "./src/core/index.ts"; export * from "./src/calendar/index.ts";`;
const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);
const [without, withAll] = [await size(below), await size(`${below} export * from "./src/schedule/index.ts";`)];
console.log(
  `brotli kB: core and calendar ${kilobytes(without)}; the whole layer adds ${kilobytes(withAll - without)}; alone with all they need:`,
);
for (const name of ["scheduleKey", "formatSchedule", "occurrences", "parseSchedule"])
  console.log(`  ${name} ${kilobytes(await size(`export { ${name} } from "./src/index.ts";`))}`);
