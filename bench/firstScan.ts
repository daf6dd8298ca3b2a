// The first reading of the real scan in a process, before any of the code is compiled, and the tenth. Median CPU of
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
  const start = process.cpuUsage();
  await readPlan(scan, { format: "text", agencies: quangNgai2022Plan.agencies });
  const { user, system } = process.cpuUsage(start);
  times.push((user + system) / 1_000);
}
console.log(JSON.stringify(times));
`;

const runs = Array.from({ length: processes }, (): readonly number[] => {
  const out = execFileSync(process.execPath, ["--input-type=module", "-e", program], { encoding: "utf8" });
  return JSON.parse(out) as readonly number[];
});
const median = (run: number): string =>
  (runs.map((times) => times[run] ?? 0).sort((a, b) => a - b)[Math.floor(processes / 2)] ?? 0).toFixed(1);
console.log(
  `| the real scan, first in a process | ${median(0)} |\n| the real scan, tenth in a process | ${median(9)} |`,
);
