// The first reading of the real scan in a process, before any of the code is compiled, and the tenth. Median CPU and time of
// fresh processes over the built package. Run from the root: npm run build && npx tsx bench/firstScan.ts [processes]
import { execFileSync } from "node:child_process";

const processes = Number(process.argv[2] ?? 21);
const program = `
import { readFileSync } from "node:fs";
import { quangNgai2022Plan } from "./dist/data.js";
import { readPlan } from "./dist/import.js";
const scan = readFileSync("tests/fixtures/import/140-qd-ubnd-2022.txt", "utf8");
const times = [];
for (let run = 0; run < 10; run++) {
  const begun = performance.now();
  const start = process.cpuUsage();
  await readPlan(scan, { format: "text", agencies: quangNgai2022Plan.agencies });
  const { user, system } = process.cpuUsage(start);
  times.push([(user + system) / 1_000, performance.now() - begun]);
}
console.log(JSON.stringify(times));
`;

const runs = Array.from({ length: processes }, (): readonly (readonly [number, number])[] => {
  const out = execFileSync(process.execPath, ["--input-type=module", "-e", program], { encoding: "utf8" });
  return JSON.parse(out) as readonly (readonly [number, number])[];
});
const median = (run: number, of: 0 | 1): string =>
  (runs.map((times) => times[run]?.[of] ?? 0).sort((a, b) => a - b)[Math.floor(processes / 2)] ?? 0).toFixed(1);
console.log("| | ms of CPU | ms by the clock |");
for (const [name, run] of [
  ["first", 0],
  ["tenth", 9],
] as const)
  console.log(`| the real scan, ${name} in a process | ${median(run, 0)} | ${median(run, 1)} |`);
