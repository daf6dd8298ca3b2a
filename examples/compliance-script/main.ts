// npm run demo [-- --as-of 2022-12-20]
// The real plan of Quảng Ngãi 2022, a synthetic year of events, a synthetic export of dossiers: how the plan stands, and the reports.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { assessPlan, type Directory, type PlainDate, plainDate, type TaskEvent } from "kstthc";
import { quangNgai2022Plan, vietnamCalendar } from "kstthc/data";
import { toDocx } from "kstthc/docx";
import { toHtml } from "kstthc/html";
import { toMarkdown } from "kstthc/markdown";
import { kpiReport, planProgressReport } from "kstthc/report";
import { toXlsx } from "kstthc/xlsx";
import { explainTarget } from "./explainTarget.ts";
import { judgeTargets } from "./judgeTargets.ts";
import { makeDossiers } from "./makeDossiers.ts";
import { otherDocuments } from "./otherDocuments.ts";
import { printSummary } from "./printSummary.ts";

const at = process.argv.indexOf("--as-of");
const asOf: PlainDate = plainDate(at < 0 ? "2022-10-14" : (process.argv[at + 1] ?? ""));
const here = (path: string): URL => new URL(path, import.meta.url);
const out = here("out/").pathname;
mkdirSync(out, { recursive: true });

const { events } = JSON.parse(readFileSync(here("data/events.json"), "utf8")) as {
  readonly events: readonly TaskEvent[];
};
const directory = JSON.parse(readFileSync(here("data/directory.json"), "utf8")) as Directory;
await makeDossiers(`${out}dossiers-2022.csv`);

const progress = assessPlan(quangNgai2022Plan, {
  asOf,
  events,
  directory,
  calendar: vietnamCalendar,
});
const judged = await judgeTargets(asOf, { dossiers: `${out}dossiers-2022.csv`, counts: here("data/counts.json") });
const explained = await explainTarget(asOf, `${out}dossiers-2022.csv`);
printSummary(quangNgai2022Plan, progress, judged, explained, vietnamCalendar);

const notices = ["Kế hoạch là văn bản thật; sự kiện, hồ sơ và số liệu trong báo cáo này là mô phỏng."];
const reports = {
  "tien-do": planProgressReport(quangNgai2022Plan, progress, {
    directory,
    calendar: vietnamCalendar,
    verdicts: judged.verdicts,
    notices,
  }),
  "chi-tieu": kpiReport(judged.verdicts, { asOf, scope: "kiểm soát thủ tục hành chính năm 2022", notices }),
};
const files: Record<string, string | Uint8Array> = { "mau-xuat-du-lieu.csv": explained.blankExport };
for (const [name, report] of Object.entries(reports)) {
  files[`${name}.md`] = toMarkdown(report);
  files[`${name}.html`] = toHtml(report, { sortable: true });
  // Charts in Word need a font file with Vietnamese letters; without one each is given by its table.
  files[`${name}.docx`] = await toDocx(report, { charts: "tables" });
  files[`${name}.xlsx`] = await toXlsx(report);
}
Object.assign(files, await otherDocuments(progress, { directory, verdicts: judged.verdicts, notices }));
console.log("\nĐÃ GHI");
for (const [name, content] of Object.entries(files)) {
  writeFileSync(`${out}${name}`, content);
  console.log(`  examples/compliance-script/out/${name}`);
}
