import {
  countProgress,
  countProgressBy,
  describeIssue as describePlanIssue,
  describeVerdict,
  formatDay,
  formatInteger,
  nextDue,
  type Plan,
  type PlanProgress,
  type ProgressCount,
  tasksOf,
  type WorkCalendar,
} from "kstthc";
import { describeIssue } from "kstthc/tally";
import type { ExplainedTarget } from "./explainTarget.ts";
import type { JudgedTargets } from "./judgeTargets.ts";

const heads = ["Tổng", "Đúng hạn", "Xong muộn", "Trong hạn", "Quá hạn", "Gia hạn", "Không có hạn"] as const;

function figures(count: ProgressCount): readonly number[] {
  return [
    count.total,
    count.doneOnTime,
    count.doneLate,
    count.withinTime,
    count.overdue,
    count.extended.total,
    count.undated,
  ];
}

/** Cuts and pads to a width, counting letters. */
function toWidth(text: string, width: number): string {
  return text.length > width ? `${text.slice(0, width - 1)}…` : text.padEnd(width);
}

function row(label: string, cells: readonly (string | number)[]): string {
  return `${toWidth(label, 50)}${cells.map((cell, at) => String(cell).padStart((heads[at]?.length ?? 0) + 2)).join("")}`;
}

const marks = { met: "✓", "not-met": "✗", open: "?", "no-data": "–", "not-applicable": "–" } as const;

/**
 * Prints how the plan stands: the standard count, task groups, what falls due next, the targets with their numbers.
 *
 * @param plan - The plan.
 * @param progress - How it stands.
 * @param judged - Its targets, judged.
 * @param explained - What stands behind one of them.
 * @param calendar - Days off, to name the last working day.
 */
export function printSummary(
  plan: Plan,
  progress: PlanProgress,
  judged: JudgedTargets,
  explained: ExplainedTarget,
  calendar: WorkCalendar,
): void {
  const { asOf } = progress;
  const tasks = new Map(tasksOf(plan).map((task) => [task.id, task]));
  const whole = countProgress(progress.items);
  const print = (line = ""): void => console.log(line);

  print(`${plan.instrument.subject}`);
  print(
    `Quyết định ${plan.instrument.number} ngày ${formatDay(plan.instrument.issuedOn)} · tính đến ngày ${formatDay(asOf)}`,
  );
  print("Kế hoạch là thật; sự kiện, hồ sơ và số liệu dưới đây là MÔ PHỎNG.");
  print();
  print("SỐ LẦN ĐẾN HẠN THEO NHÓM NHIỆM VỤ (tổng = đúng hạn + xong muộn + trong hạn + quá hạn)");
  print(row("", heads));
  for (const { key, count } of countProgressBy(progress.items, ({ group }) => group))
    print(row(`${key}. ${plan.groups.find(({ id }) => id === key)?.title}`, figures(count)));
  print(row("Cả kế hoạch", figures(whole)));
  print();
  print("SẮP ĐẾN HẠN");
  for (const { item, due, daysLeft, lastWorkingDay } of nextDue(progress, { calendar }).slice(0, 6)) {
    const working =
      lastWorkingDay && lastWorkingDay !== due ? `, ngày làm việc cuối: ${formatDay(lastWorkingDay)}` : "";
    print(
      `  ${formatDay(due)} (còn ${daysLeft} ngày${working})  nhiệm vụ ${item.task}, kỳ ${item.occurrence?.key.replace(/^[<>=@]+/, "")}: ${toWidth(tasks.get(item.task)?.content ?? "", 70).trimEnd()}`,
    );
  }
  const overdue = progress.items.filter(({ time, extended }) => (extended?.time ?? time) === "overdue");
  print();
  print(`ĐANG QUÁ HẠN (${overdue.length})`);
  for (const item of overdue.slice(0, 6))
    print(
      `  ${formatDay(item.extended?.due ?? item.due ?? asOf)}  nhiệm vụ ${item.task}, kỳ ${item.occurrence?.key.replace(/^[<>=@]+/, "")}: ${toWidth(tasks.get(item.task)?.content ?? "", 70).trimEnd()}`,
    );
  print();
  print(`CHỈ TIÊU (từ ${formatInteger(judged.dossiers)} hồ sơ; ${judged.unreadable} dòng không đọc được)`);
  for (const verdict of judged.verdicts)
    print(
      `  ${marks[verdict.kind]} ${NAMES[verdict.target.measure] ?? verdict.target.measure}\n      ${describeVerdict(verdict)}`,
    );
  for (const issue of judged.issues.slice(0, 5)) print(`  ! ${describeIssue(issue)}`);
  print();
  print("MỘT CHỈ TIÊU ĐƯỢC ĐẾM NHƯ THẾ NÀO");
  for (const { title, text } of explained.sheet) print(`  ${title}: ${text}`);
  print("  Những hồ sơ đầu tiên chưa được tính:");
  for (const gap of explained.gaps) print(`    ${gap}`);
  if (progress.issues.length > 0) {
    print();
    print(`SỰ KIỆN CẦN XEM LẠI (${progress.issues.length}, ${Math.min(3, progress.issues.length)} đầu tiên)`);
    for (const issue of progress.issues.slice(0, 3)) print(`  ! ${describePlanIssue(issue)}`);
  }
}

const NAMES: Readonly<Record<string, string>> = {
  "compliance-cost-cut": "Cắt giảm chi phí tuân thủ (nhiệm vụ 14)",
  "processing-time-cut": "Rút ngắn thời gian giải quyết (nhiệm vụ 14)",
  "online-service-increase": "Dịch vụ công trực tuyến mức độ 3, 4 (nhiệm vụ 24)",
  "postal-usage-up": "Tiếp nhận, trả kết quả qua bưu chính (nhiệm vụ 25)",
  "online-payment-share": "Thanh toán trực tuyến (nhiệm vụ 28)",
  "online-payment-procedure-share": "Thủ tục được thanh toán trực tuyến (nhiệm vụ 28)",
  "result-digitization-increase": "Số hóa kết quả giải quyết (nhiệm vụ 32)",
  "one-stop-digitization-district": "Số hóa tại Bộ phận Một cửa cấp huyện (nhiệm vụ 33)",
  "one-stop-digitization-commune": "Số hóa tại Bộ phận Một cửa cấp xã (nhiệm vụ 33)",
  "no-resubmission-share": "Không phải cung cấp lại giấy tờ (nhiệm vụ 34)",
};
