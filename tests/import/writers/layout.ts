import type { Assignment, Plan, Task } from "../../../src/plan/plan.ts";

/** What a column of a written table holds. */
export type Field = "label" | "content" | "result" | "agency" | "lead" | "coordinate" | "time" | "note";

/** How a plan is written: everything in it is a thing no reader should rely on. */
export interface Layout {
  /** Columns in order, with the words of their headings. */
  readonly columns: readonly (readonly [Field, string])[];
  /** What begins an item of a list; `""`: each item a paragraph of its own. */
  readonly bullet: string;
  /** Where a group heading stands. */
  readonly groups: "cells" | "merged" | "wide";
  /** Parts of a task: cells merged downwards, or empty cells. */
  readonly parts: "merged" | "empty";
  /** True: every row is cut in two by a page break, and the heading printed again. */
  readonly split?: boolean;
  /** True: the page break prints no heading again. */
  readonly noRepeat?: boolean;
  /** True: a heading of two rows, and a row of column numbers. */
  readonly deepHeading?: boolean;
  /** True: a row of totals at the end. */
  readonly totals?: boolean;
}

export interface WrittenCell {
  readonly lines: readonly string[];
  readonly columns?: number;
  readonly rows?: number;
  /** Covered from above: nothing to write. */
  readonly covered?: boolean;
}
export type WrittenRow = readonly WrittenCell[];

export const fiveColumns: Layout["columns"] = [
  ["label", "Stt"],
  ["content", "Nội dung công việc"],
  ["result", "Kết quả công việc"],
  ["agency", "Cơ quan, đơn vị thực hiện"],
  ["time", "Thời gian thực hiện"],
];

/** The task's rows: one for each part that has people and a time of its own. */
function partsOf(task: Task): readonly { results: string[]; assignments: Assignment[]; times: string[] }[] {
  const keys = task.assignments.some((a) => a.deliverables) ? task.deliverables.map((d) => d.id) : [];
  const about = (list: readonly string[] | undefined, key: string): boolean => list?.includes(key) ?? false;
  if (keys.length === 0)
    return [
      {
        results: task.deliverables.map((d) => d.text),
        assignments: [...task.assignments],
        times: task.schedules.map((s) => s.text),
      },
    ];
  return keys.map((key) => ({
    results: task.deliverables.filter((d) => d.id === key).map((d) => d.text),
    assignments: task.assignments.filter((a) => about(a.deliverables, key)),
    times: task.schedules.filter((s) => about(s.deliverables, key)).map((s) => s.text),
  }));
}

const leads = (a: Assignment): boolean => a.duties[0]?.role === undefined || a.duties.some((d) => d.role === "lead");

export function tableRows(plan: Plan, layout: Layout): readonly WrittenRow[] {
  const { columns, bullet } = layout;
  const heading: WrittenRow = columns.map(([, words]) => ({ lines: [words] }));
  const list = (items: readonly string[]): string[] =>
    items.length > 1 ? items.map((item) => `${bullet}${item}`) : [...items];
  const body: WrittenRow[] = [];
  for (const group of plan.groups) {
    body.push(groupRow(group.ordinal, group.title, layout));
    for (const task of group.tasks) {
      const parts = partsOf(task);
      parts.forEach((part, index) => {
        const texts: Record<Field, string[]> = {
          label: index === 0 ? [task.id] : [],
          content: index === 0 ? [task.content] : [],
          result: list(part.results),
          agency: list(part.assignments.map((a) => a.text)),
          lead: list(part.assignments.filter(leads).map((a) => a.text)),
          coordinate: list(part.assignments.filter((a) => !leads(a)).map((a) => a.text)),
          time: list(part.times),
          note: [],
        };
        const row = columns.map(([field]): WrittenCell => {
          const shared = layout.parts === "merged" && parts.length > 1 && (field === "label" || field === "content");
          if (shared && index > 0) return { lines: [], covered: true };
          return { lines: texts[field], ...(shared ? { rows: parts.length } : {}) };
        });
        body.push(row);
      });
    }
  }
  const top = layout.deepHeading ? deepHeading(columns) : [heading];
  const pages = layout.split ? body.flatMap((row) => cutRow(row, layout.noRepeat ? [] : [heading])) : body;
  const totals: WrittenRow[] = layout.totals
    ? [columns.map(([field]) => ({ lines: field === "content" ? ["Tổng cộng: 45 nhiệm vụ"] : [] }))]
    : [];
  return [...top, ...pages, ...totals];
}

function groupRow(ordinal: string, title: string, { columns, groups }: Layout): WrittenRow {
  if (groups === "wide") return [{ lines: [`${ordinal}. ${title}`], columns: columns.length }];
  const at = columns.findIndex(([field]) => field === "content");
  const label = columns.findIndex(([field]) => field === "label");
  if (groups === "merged" && label === 0 && at === 1)
    return [{ lines: [ordinal] }, { lines: [title], columns: columns.length - 1 }];
  return columns.map((_, index) => ({ lines: index === label ? [ordinal] : index === at ? [title] : [] }));
}

/** Two rows: single headings merged downwards, lead and coordination under one. Then the row of column numbers. */
function deepHeading(columns: Layout["columns"]): readonly WrittenRow[] {
  const pair = (field: Field): boolean => field === "lead" || field === "coordinate";
  const upper: WrittenCell[] = [];
  const lower: WrittenCell[] = [];
  for (const [field, words] of columns) {
    if (!pair(field)) {
      upper.push({ lines: [words], rows: 2 });
      lower.push({ lines: [], covered: true });
    } else {
      if (field === "lead") upper.push({ lines: ["Cơ quan thực hiện"], columns: 2 });
      lower.push({ lines: [field === "lead" ? "Chủ trì" : "Phối hợp"] });
    }
  }
  return [upper, lower, columns.map((_, index) => ({ lines: [`(${index + 1})`] }))];
}

/** Each cell cut at about half its words; group rows stay whole. */
function cutRow(row: WrittenRow, between: readonly WrittenRow[]): readonly WrittenRow[] {
  if (row.length === 1 || row.filter((cell) => cell.lines.length > 0).length <= 2) return [row];
  const halves = row.map((cell) => cutCell(cell));
  return [halves.map(([first]) => first), ...between, halves.map(([, second]) => second)];
}

function cutCell(cell: WrittenCell): readonly [WrittenCell, WrittenCell] {
  const words = cell.lines.join("\n").split(" ");
  if (words.length < 2) return [cell, { lines: [] }];
  let at = Math.ceil(words.length / 2);
  // A printer breaks lines at words; a lone dash stays with the word after it.
  if (/^[-•+]$/.test(words[at] ?? "") || /^[-•+]$/.test(words[at - 1] ?? "")) at++;
  const text = (from: number, to?: number): string[] =>
    words
      .slice(from, to)
      .join(" ")
      .split("\n")
      .filter((line) => line !== "");
  return [
    { ...cell, lines: text(0, at) },
    { ...cell, lines: text(at) },
  ];
}

/** The head of the document, paragraph by paragraph. */
export function headLines(plan: Plan): readonly string[] {
  const { instrument, territory } = plan;
  const [year, month, day] = instrument.issuedOn.split("-");
  return [
    "ỦY BAN NHÂN DÂN",
    territory.name.toUpperCase(),
    `Số: ${instrument.number}`,
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Độc lập - Tự do - Hạnh phúc",
    `${instrument.place}, ngày ${day} tháng ${month} năm ${year}`,
    "QUYẾT ĐỊNH",
    instrument.subject,
    "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH QUẢNG NGÃI",
    ...(instrument.preamble ?? []),
    "QUYẾT ĐỊNH:",
    ...(instrument.articles ?? []).map((article) => `Điều ${article.number}. ${article.text}`),
    "Nơi nhận:",
    ...(instrument.recipients ?? []).map((line) => `- ${line}`),
    instrument.signer?.title ?? "",
    instrument.signer?.name ?? "",
    "KẾ HOẠCH",
    "Hoạt động kiểm soát thủ tục hành chính",
    `(Ban hành kèm theo Quyết định số ${instrument.number} ngày ${day}/${month}/${year} của Chủ tịch UBND tỉnh)`,
  ];
}
