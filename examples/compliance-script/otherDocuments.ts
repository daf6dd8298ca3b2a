import { addDays, type Directory, type PlanProgress, type Verdict } from "kstthc";
import { vietnamCalendar as calendar, quangNgai2022Plan as plan } from "kstthc/data";
import { toDocx } from "kstthc/docx";
import { toHtml } from "kstthc/html";
import {
  agencyScorecard,
  dataEntryWorkbook,
  leaderBrief,
  planDocument,
  reminderLetters,
  submissionMatrixReport,
} from "kstthc/report";
import { toXlsx } from "kstthc/xlsx";

interface Given {
  readonly directory: Directory;
  readonly verdicts: readonly Verdict[];
  readonly notices: readonly string[];
}

/** Who writes the letters; made up, as the events are. */
const frame = {
  parentAgency: "Ủy ban nhân dân tỉnh Quảng Ngãi",
  agency: "Văn phòng",
  symbol: "VP-TTHC",
  place: "Quảng Ngãi",
};

/** What else the same day gives, by file name: the plan, a brief, a scorecard, who sent what, a sheet to fill in, letters. */
export async function otherDocuments(
  progress: PlanProgress,
  given: Given,
): Promise<Readonly<Record<string, string | Uint8Array>>> {
  const { directory, verdicts, notices } = given;
  const agencies = ["so-tu-phap", "so-khdt", "so-ldtbxh"];
  const letters = reminderLetters(plan, progress, {
    frame,
    reportBy: addDays(progress.asOf, 10),
    directory,
    calendar,
    agencies,
  });
  const files: Record<string, string | Uint8Array> = {
    "ke-hoach.docx": await toDocx(planDocument(plan)),
    "tom-tat.html": toHtml(leaderBrief(plan, progress, { directory, verdicts, notices })),
    "phieu-theo-doi-so-tu-phap.html": toHtml(
      agencyScorecard(plan, progress, { agency: "so-tu-phap", directory, calendar, notices }),
    ),
    "gui-bao-cao-nhiem-vu-2.xlsx": await toXlsx(
      submissionMatrixReport(plan, progress, { task: "2", directory, notices }),
    ),
    "bieu-nhap-lieu.xlsx": await toXlsx(dataEntryWorkbook({ plan, progress, directory, agencies }, { notices })),
  };
  for (const { agency, report } of letters) files[`don-doc-${agency}.docx`] = await toDocx(report);
  return files;
}
