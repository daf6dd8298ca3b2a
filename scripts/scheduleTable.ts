// Writes docs/schedule-phrases.md: how every phrase of the fixtures is read, and its deadlines. Run: npm run docs:tables
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { formatDay } from "../src/core/formatDay.ts";
import { KstthcError } from "../src/core/kstthcError.ts";
import type { PlainDate } from "../src/core/plainDate.ts";
import { vietnamCalendar } from "../src/data/vietnamCalendar.ts";
import { describeIssue } from "../src/plan/describeIssue.ts";
import { formatSchedule } from "../src/schedule/formatSchedule.ts";
import type { Occurrence, OccurrenceOptions } from "../src/schedule/occurrence.ts";
import { occurrences } from "../src/schedule/occurrences.ts";
import { safeParseSchedule } from "../src/schedule/safeParseSchedule.ts";
import type { Schedule, SimpleSchedule } from "../src/schedule/schedule.ts";
import { scheduleKey } from "../src/schedule/scheduleKey.ts";

interface GivenPhrase {
  readonly id: string;
  readonly phrase: string;
  readonly context: { readonly planYear: number; readonly issuedOn?: PlainDate; readonly assumed?: boolean };
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

/** Why these are not read as the fixture's own reading has them, or are refused: argued from the words of the phrase. */
const reasons: Readonly<Record<string, string>> = {
  p122: "Câu nêu trường hợp ngày cuối trùng ngày nghỉ, không nêu hạn nào; dồn về trước hay về sau nằm ở phần văn bản không có trong câu. Đó là lựa chọn `roll` khi tính ngày, không phải một mốc thời gian.",
  p143: "Chỉ có tên đơn vị, không có «hằng», «mỗi» hay «một lần». Trong cột tần suất là mỗi ngày; đứng riêng cũng có thể là tên cột hoặc «ngày …» ghi dở. Câu không nói, nên không chọn.",
  p146: "Có ba cách hiểu: 6 tháng một lần, trong vòng 6 tháng, 6 tháng đầu năm. Chỉ tên cột mới cho biết cách nào; «6 tháng/lần», «trong vòng 6 tháng», «6 tháng đầu năm» đều đọc được.",
  p189: "«Ngày 25/5» có một lần trong năm, «các tháng» lại là mỗi tháng; trong ngoặc thêm ngày 10/10 và chữ không thành câu. Các phần trái nhau, không đoán phần nào đúng.",
  p200: "Kế hoạch năm 2021 mà «đến năm 2020» đã qua; «định hướng đến năm 2025» không phải hạn hoàn thành; «những năm tiếp theo» không có điểm cuối. Lấy riêng 31/12/2020 làm hạn là bỏ hai phần kia.",
  p262: "«Kể từ ngày ký» nêu lúc bắt đầu, không nêu độ dài, nên là sự kiện chứ không phải khoảng 0 ngày. Biết ngày ký thì biết ngày bắt đầu; không có ngày đến hạn.",
  p264: "Đầu tháng là ngày đầu tiên của tháng (Bộ luật Dân sự 2015, Điều 146), nhưng câu không nêu tháng nào, cũng không nói mỗi tháng. «Đầu tháng 3» thì đọc được.",
};

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
    `${phrases.length} câu, ${rows.filter(({ kind }) => kind !== "refused").length} câu đọc được. Hạn tính cho năm của kế hoạch ghi ở cột «Năm», chưa dời khi trùng ngày nghỉ;`,
    `ngày làm việc theo \`vietnamCalendar\` (${formatDay(vietnamCalendar.covers.from)}–${formatDay(vietnamCalendar.covers.to)}). Năm có dấu * là giả định, vì nguồn không ghi.`,
  ];
  for (const [kind, title] of Object.entries(groups)) {
    const ofKind = rows.filter((row) => row.kind === kind);
    if (ofKind.length === 0) continue;
    lines.push("", `## ${title} (\`${kind}\`): ${ofKind.length}`, "");
    lines.push(
      "| Mã | Câu | Năm | Hiểu là | Khóa | Hạn | Ghi chú, lý do |",
      "| --- | --- | --- | --- | --- | --- | --- |",
    );
    lines.push(...ofKind.map(({ cells }) => `| ${cells.join(" | ")} |`));
  }
  return `${lines.join("\n")}\n`;
}

function rowOf({ id, phrase, context }: GivenPhrase): { readonly kind: string; readonly cells: readonly string[] } {
  const result = safeParseSchedule(phrase);
  const issues = result.issues.map((issue) => plain(describeIssue(issue)));
  const reason = reasons[id] ?? "";
  const start = [id, plain(phrase), `${context.planYear}${context.assumed ? "\\*" : ""}`];
  if (!result.ok) return { kind: "refused", cells: [...start, `từ chối: ${issues.join("; ")}`, "", "", reason] };
  const schedule = result.value;
  const { planYear, issuedOn } = context;
  const covered = planYear >= Number(vietnamCalendar.covers.from.slice(0, 4));
  const options: OccurrenceOptions = {
    planYear,
    ...(issuedOn ? { issuedOn } : {}),
    ...(covered ? { calendar: vietnamCalendar } : {}),
  };
  const parts = schedule.kind === "several" ? schedule.parts : [schedule];
  const deadlines = parts.map((part) => deadlinesOf(part, options)).join("; ");
  const key = `\`${scheduleKey(schedule).replaceAll("|", "\\|")}\``;
  const notes = [...issues, reason].filter(Boolean).join("; ");
  return { kind: schedule.kind, cells: [...start, plain(formatSchedule(schedule)), key, deadlines, notes] };
}

function deadlinesOf(part: SimpleSchedule, options: OccurrenceOptions): string {
  try {
    const found = occurrences(part, options);
    if (found.length === 0) return noneOf(part);
    if (found.length <= 12) return found.map(dayOf).join(", ");
    return `${found.slice(0, 2).map(dayOf).join(", ")}, …, ${found.slice(-1).map(dayOf)} (${found.length} lần)`;
  } catch (error) {
    if (!(error instanceof KstthcError)) throw error;
    return error.issues.map((issue) => plain(describeIssue(issue))).join("; ");
  }
}

function dayOf({ due, time, window }: Occurrence): string {
  if (due === undefined) return `không có ngày đến hạn (${formatDay(window.from)}–${formatDay(window.to)})`;
  const hour = time === "morning" ? " (sáng)" : time === "afternoon" ? " (chiều)" : time ? ` (${time})` : "";
  return `${formatDay(due)}${hour}`;
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
