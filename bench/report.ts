// Writes one table of 45, 5,000 and 100,000 rows in every format, ours beside the libraries used directly.
// Each cell is a process of its own, so that memory is its own: `npx tsx bench/report.ts [--rows=45,5000] [format …]`.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { linesOf, reportOf } from "./reportFixture.ts";
import { writers } from "./reportWriters.ts";

const rowsAsked = process.argv.find((arg) => arg.startsWith("--rows="))?.slice("--rows=".length);
const sizes = rowsAsked === undefined ? [45, 5000, 100_000] : rowsAsked.split(",").map(Number);
/** Processes of each library, which take turns; what is shown is the median of theirs. */
const turnsOf = (rows: number): number => (rows < 10_000 ? 3 : 1);
/** Runs of a process thrown away first, and runs whose median counts: short ones are measured once the code is compiled. */
const warmUpsOf = (rows: number): number => (rows < 1000 ? 300 : rows < 10_000 ? 1 : 0);
const runsOf = (rows: number): number => (rows < 1000 ? 51 : rows < 10_000 ? 5 : 1);

interface Measured {
  readonly cpu: number;
  readonly megabytes: number;
  readonly bytes: number;
}

async function measure(format: string, library: string, rows: number): Promise<Measured> {
  const write = writers[format]?.[library];
  if (!write) throw new Error(`no writer ${format}/${library}`);
  const lines = linesOf(rows);
  const input = { lines, report: format.startsWith("stream") || library !== "kstthc" ? reportOf([]) : reportOf(lines) };
  const before = process.memoryUsage().rss;
  let peak = before;
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss);
  }, 20);
  let bytes = 0;
  for (let run = 0; run < warmUpsOf(rows); run++) bytes = await write(input);
  const times: number[] = [];
  for (let run = 0; run < runsOf(rows); run++) {
    const start = process.cpuUsage();
    bytes = await write(input);
    const { user, system } = process.cpuUsage(start);
    times.push((user + system) / 1000);
  }
  clearInterval(watch);
  peak = Math.max(peak, process.resourceUsage().maxRSS * 1024);
  return { cpu: median(times), megabytes: peak / 2 ** 20, bytes };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** CPU and memory, medians, and bytes. */
function summary(results: readonly Measured[]): readonly (string | number)[] {
  if (results.length === 0) return ["failed", "", ""];
  const [cpu, megabytes] = [results.map((result) => result.cpu), results.map((result) => result.megabytes)];
  return [median(cpu).toFixed(1), median(megabytes).toFixed(0), results[0]?.bytes ?? ""];
}

function ratioOf(ours: Measured | undefined, other: Measured | undefined): readonly number[] {
  return ours && other ? [ours.cpu / other.cpu] : [];
}

/** The median, and from where to where the turns went. */
function range(ratios: readonly number[]): string {
  if (ratios.length === 0) return "";
  const middle = median(ratios).toFixed(2);
  return ratios.length === 1
    ? middle
    : `${middle} (${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)})`;
}

function inProcess(format: string, library: string, rows: number): Measured | undefined {
  const self = fileURLToPath(import.meta.url);
  const args = [...process.execArgv, "--max-old-space-size=8192", self, "--one", format, library, String(rows)];
  const { stdout, status } = spawnSync(process.execPath, args, { encoding: "utf8", timeout: 600_000 });
  return status === 0 ? (JSON.parse(stdout.trim().split("\n").at(-1) ?? "") as Measured) : undefined;
}

const [flag, ...rest] = process.argv.slice(2);
if (flag === "--one") {
  const [format = "", library = "", rows = "0"] = rest;
  console.log(JSON.stringify(await measure(format, library, Number(rows))));
} else {
  const wanted = new Set(process.argv.slice(2).filter((arg) => !arg.startsWith("--")));
  console.log("| format | library | rows | CPU ms | peak MB | bytes | CPU, ours : library |");
  console.log("| --- | --- | ---: | ---: | ---: | ---: | ---: |");
  for (const [format, libraries] of Object.entries(writers)) {
    if (wanted.size > 0 && !wanted.has(format)) continue;
    for (const rows of sizes) {
      const turns = Array.from({ length: turnsOf(rows) }, () =>
        Object.keys(libraries).map((library) => inProcess(format, library, rows)),
      );
      for (const [index, library] of Object.keys(libraries).entries()) {
        const results = turns.flatMap((turn) => turn[index] ?? []);
        const ratios = index === 0 ? [] : turns.flatMap(([ours, ...others]) => ratioOf(ours, others[index - 1]));
        console.log(`| ${[format, library, rows, ...summary(results), range(ratios)].join(" | ")} |`);
      }
    }
  }
}
