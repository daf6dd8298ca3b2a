// Writes docs/schedule-phrases.md: how every phrase of the fixtures is read, and its deadlines. Run: npm run docs:tables
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { isWorkingDay } from "../src/calendar/isWorkingDay.ts";
import { formatDay } from "../src/core/formatDay.ts";
import { KstthcError } from "../src/core/kstthcError.ts";
import { administrativeReformReports } from "../src/data/administrativeReformReports.ts";
import { vietnamCalendar } from "../src/data/vietnamCalendar.ts";
import { describeIssue } from "../src/plan/describeIssue.ts";
import { formatSchedule } from "../src/schedule/formatSchedule.ts";
import type { Occurrence, OccurrenceOptions } from "../src/schedule/occurrence.ts";
import { occurrences } from "../src/schedule/occurrences.ts";
import { safeParseSchedule } from "../src/schedule/safeParseSchedule.ts";
import type { Schedule, SimpleSchedule } from "../src/schedule/schedule.ts";
import { scheduleKey } from "../src/schedule/scheduleKey.ts";
import { differences } from "../tests/fixtures/schedule/differences.ts";
import { readTable } from "../tests/tables/readTable.ts";

interface GivenPhrase {
  readonly id: string;
  readonly phrase: string;
}

const groups: Readonly<Record<Schedule["kind"] | "refused", string>> = {
  window: "Trong một kỳ",
  deadline: "Thời hạn",
  start: "Bắt đầu từ",
  recurring: "Định kỳ",
  offset: "Khoảng cách từ sự kiện",
  event: "Theo sự kiện",
  continuous: "Thường xuyên",
  "by-plan": "Theo kế hoạch",
  "by-regulation": "Theo quy định",
  "on-demand": "Đột xuất, theo yêu cầu",
  unscheduled: "Chưa xác định",
  several: "Nhiều mốc trong một ô",
  refused: "Không đọc thành thời gian",
};

/** The plan all deadlines are computed for. */
const sample = {
  planYear: 2022,
  issuedOn: "2022-01-28",
  calendar: vietnamCalendar,
  regime: administrativeReformReports,
} as const satisfies OccurrenceOptions;

/** The whole file, from the fixtures, the grammar and the calendar as they stand. */
export function scheduleTable(): string {
  const fixture = new URL("../tests/fixtures/schedule/schedule-phrases.json", import.meta.url);
  const phrases: readonly GivenPhrase[] = JSON.parse(readFileSync(fixture, "utf8"));
  const rows = phrases.map(rowOf);
  const lines = [
    "# Các cách ghi thời gian và cách hiểu · Schedule phrases and how they are read",
    "",
    "Tệp này do lệnh `npm run docs:tables` viết ra từ `tests/fixtures/schedule/schedule-phrases.json`; không sửa tay.",
    "",
    `${phrases.length} câu, ${rows.filter(({ kind }) => kind !== "refused").length} câu đọc được. Cột «Hạn» tính cho một kế hoạch năm ${sample.planYear}, ban hành ngày ${formatDay(sample.issuedOn)}; câu có ghi năm`,
    'thì theo năm ghi. Hạn trùng ngày nghỉ có dấu ° và chưa dời (`roll: "none"`); ngày làm việc theo `vietnamCalendar`',
    `(${formatDay(vietnamCalendar.covers.from)}–${formatDay(vietnamCalendar.covers.to)}). Cột cuối ghi điều đã sửa, đã hiểu thêm, và lý do khi cách hiểu khác tệp mẫu hoặc câu bị từ chối.`,
  ];
  for (const [kind, title] of Object.entries(groups)) {
    const ofKind = rows.filter((row) => row.kind === kind);
    if (ofKind.length === 0) continue;
    lines.push("", `## ${title} (\`${kind}\`): ${ofKind.length}`, "");
    lines.push(
      `| Mã | Câu | Hiểu là | Khóa | Hạn (${sample.planYear}) | Ghi chú, lý do |`,
      "| --- | --- | --- | --- | --- | --- |",
    );
    lines.push(...ofKind.map(({ cells }) => `| ${cells.join(" | ")} |`));
  }
  lines.push(...blindTrial());
  return `${lines.join("\n")}\n`;
}

/** Where the phrases read blind come from, in the order of their lines. */
const origins = [
  "từ văn bản",
  "đặt ra",
  "từ kế hoạch",
  "đặt ra: kế hoạch",
  "đặt ra: không phải thời gian",
  "đặt ra: kế hoạch, lần hai",
  "đặt ra: không phải thời gian, lần hai",
] as const;

/** How phrases were read at first whose reading had been written down by hand before, and what became of the others. */
function blindTrial(): readonly string[] {
  const rows = readTable("blindPhrases.csv");
  const firsts = ["đúng", "từ chối", "sai, có cảnh báo", "sai, không báo"];
  const outcomes = ["đã sửa luật", "sửa kỳ vọng", "chưa đúng"];
  const lineOf = (first: string, origin: string): string => {
    const same = rows.filter((row) => row["lần đọc đầu"] === first && originOf(row["nơi thấy"] ?? "") === origin);
    const of = (outcome: string): number => same.filter((row) => row["kết quả"] === outcome).length;
    return `| ${origin} | ${first} | ${same.length} | ${outcomes.map(of).join(" | ")} |`;
  };
  return [
    "",
    `## Đọc thử không xem trước · Read blind: ${rows.length}`,
    "",
    "Cách hiểu và hạn của mỗi câu trong `tests/tables/blindPhrases.csv` được viết ra từ chính câu chữ trước khi đọc bằng thư viện. Bảng ghi",
    "lần đọc đầu tiên ra sao, và sau đó: luật được sửa cho cả loại câu, điều viết ra từ đầu được sửa (vì câu hiểu được cả hai cách, hoặc vì khóa",
    "viết khác quy ước), hay đến nay vẫn chưa đọc đúng. «Từ văn bản» phần lớn là điều khoản báo cáo; «từ kế hoạch» là cột thời gian và mốc việc",
    "trong kế hoạch, bảng giao việc, lịch của cơ quan, trường học, công ty; «lần hai» là câu viết sau khi luật đã sửa theo lần trước. Từ «từ kế hoạch» trở đi, câu",
    "hiểu được nhiều cách thì các cách cũng nhận đã ghi trước khi đọc.",
    "",
    "| Câu | Lần đọc đầu | Số câu | Đã sửa luật | Sửa kỳ vọng | Chưa đúng |",
    "| --- | --- | --- | --- | --- | --- |",
    ...origins.flatMap((origin) => firsts.map((first) => lineOf(first, origin))),
  ];
}

function originOf(seen: string): string {
  if (seen.startsWith("đặt ra")) return seen;
  return seen.startsWith("kế hoạch: ") ? "từ kế hoạch" : "từ văn bản";
}

function rowOf({ id, phrase }: GivenPhrase): { readonly kind: string; readonly cells: readonly string[] } {
  const result = safeParseSchedule(phrase);
  const reason = differences[id]?.reason ?? "";
  const notes = [...result.issues.map((issue) => plain(describeIssue(issue))), reason].filter(Boolean).join(". ");
  if (!result.ok) return { kind: "refused", cells: [id, plain(phrase), "từ chối", "", "", notes] };
  const schedule = result.value;
  const parts = schedule.kind === "several" ? schedule.parts : [schedule];
  const key = `\`${scheduleKey(schedule).replaceAll("|", "\\|")}\``;
  const cells = [id, plain(phrase), plain(formatSchedule(schedule)), key, parts.map(deadlinesOf).join("; "), notes];
  return { kind: schedule.kind, cells };
}

function deadlinesOf(part: SimpleSchedule): string {
  try {
    const found = occurrences(part, sample);
    if (found.length === 0) return noneOf(part);
    const days = found.map(dayOf);
    const many = days.length > 12;
    const listed = (many ? [...days.slice(0, 2), "…", ...days.slice(-1)] : days).join(", ");
    if (found[0]?.due === undefined) return `không có ngày đến hạn (${listed})`;
    return many ? `${listed} (${days.length} lần)` : listed;
  } catch (error) {
    if (!(error instanceof KstthcError)) throw error;
    return error.issues.map((issue) => plain(describeIssue(issue))).join("; ");
  }
}

function dayOf({ due, time, window }: Occurrence): string {
  if (due === undefined) return `${formatDay(window.from)}–${formatDay(window.to)}`;
  const hour = time === "morning" ? " (sáng)" : time === "afternoon" ? " (chiều)" : time ? ` (${time})` : "";
  const { from, to } = vietnamCalendar.covers;
  const off = due >= from && due <= to && !isWorkingDay(vietnamCalendar, due);
  return `${formatDay(due)}${off ? "°" : ""}${hour}`;
}

function noneOf(part: SimpleSchedule): string {
  if (part.kind === "offset" && part.event === undefined) return "câu không nêu tính từ sự kiện nào";
  if (part.kind === "offset" || part.kind === "event") return `cần ngày của sự kiện «${plain(part.event ?? "")}»`;
  if (part.kind === "unscheduled") return "chưa xác định";
  return part.kind === "on-demand" ? "khi có yêu cầu hoặc phát sinh" : "theo văn bản được dẫn, không có ngày trong câu";
}

/** Text as it stands, safe in a cell of a Markdown table. */
function plain(text: string): string {
  return text.replace(/[\\|*_<>[\]`]/g, "\\$&").replace(/\r?\n/g, "<br>");
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(new URL("../docs/schedule-phrases.md", import.meta.url), scheduleTable());
