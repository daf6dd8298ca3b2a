import { deadlineEvents, nextDue } from "kstthc";
import { toCsv } from "kstthc/csv";
import { quangNgai2022Plan, vietnamCalendar } from "kstthc/data";
import { toDocx } from "kstthc/docx";
import { toHtml } from "kstthc/html";
import { toIcs } from "kstthc/ics";
import { toMarkdown } from "kstthc/markdown";
import { toXlsx } from "kstthc/xlsx";
import { asOf, makeReport, progress } from "./makeReport.ts";

/** The report in both languages, as tables and as a tree, and the deadlines of the next quarter as a calendar: by file name. */
export async function makeFiles(): Promise<Readonly<Record<string, string | Uint8Array>>> {
  const files: Record<string, string | Uint8Array> = {};
  for (const language of ["vi", "en"] as const) {
    const report = makeReport(language);
    const name = `quarter-3-2022.${language}`;
    files[`${name}.md`] = toMarkdown(report);
    files[`${name}.html`] = toHtml(report);
    // Charts in Word need a font file with Vietnamese letters; without one each is given by its table.
    files[`${name}.docx`] = await toDocx(report, { charts: "tables" });
    files[`${name}.xlsx`] = await toXlsx(report);
  }
  files["quarter-3-2022.csv"] = toCsv(makeReport("vi"));
  files["quarter-3-2022.json"] = JSON.stringify(makeReport("vi"));
  files["next-deadlines.ics"] = toIcs(
    deadlineEvents(quangNgai2022Plan, nextDue(progress, { withinDays: 108, calendar: vietnamCalendar })),
    { name: "KSTTHC Quảng Ngãi 2022", asOf, domain: "quangngai.example" },
  );
  return files;
}
