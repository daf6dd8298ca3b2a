// Reading plans: the real scan, and Word and Excel files of 5,000 rows, beside mammoth on the same Word file.
// CPU time, which other work on the machine does not stretch. Run from the root: npx tsx bench/import.ts
import { readFileSync } from "node:fs";
import mammoth from "mammoth";
import { quangNgai2022Plan as plan } from "../src/data/quangNgai2022Plan.ts";
import { readPlan } from "../src/import/readPlan.ts";
import type { WrittenRow } from "../tests/import/writers/layout.ts";
import { writeDocx } from "../tests/import/writers/writeDocx.ts";
import { writeXlsx } from "../tests/import/writers/writeXlsx.ts";

const scan = readFileSync(new URL("../tests/fixtures/import/140-qd-ubnd-2022.txt", import.meta.url), "utf8");
const row = (...cells: string[]): WrittenRow => cells.map((text) => ({ lines: [text] }));
const heading = row("Stt", "Nội dung công việc", "Kết quả", "Cơ quan thực hiện", "Thời gian");
const rowsOf = (count: number): WrittenRow[] => [
  heading,
  ...Array.from({ length: count }, (_, at) =>
    row(String(at + 1), `Rà soát TTHC số ${at + 1}.`, "Báo cáo kết quả rà soát.", "Sở Tư pháp chủ trì.", "Quý I"),
  ),
];

async function median(runs: number, work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(start);
    times.push((user + system) / 1_000);
  }
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
}
const say = (what: string, time: number, more = ""): void =>
  console.log(`${what.padEnd(44)} ${time.toFixed(0).padStart(6)} ms ${more}`);

const docx = await writeDocx([], rowsOf(5_000));
const xlsx = writeXlsx([], rowsOf(5_000), { strings: "shared" });
const large = writeXlsx([], rowsOf(100_000), { strings: "shared" });
const options = { planYear: 2027, territory: plan.territory } as const;

say("the scan, first run", await median(1, () => readPlan(scan, { format: "text", agencies: plan.agencies })));
say("the scan, median of 15", await median(15, () => readPlan(scan, { format: "text", agencies: plan.agencies })));
const own = await median(5, () => readPlan(docx, { format: "docx", ...options }));
const theirs = await median(5, () => mammoth.convertToHtml({ buffer: Buffer.from(docx) }));
say("DOCX of 5,000 rows to a plan", own);
say("  mammoth, to HTML only", theirs, `${(theirs / own).toFixed(1)} ×`);
say("XLSX of 5,000 rows to a plan", await median(5, () => readPlan(xlsx, { format: "xlsx", ...options })));
say("XLSX of 100,000 rows to a plan", await median(1, () => readPlan(large, { format: "xlsx", ...options })));
