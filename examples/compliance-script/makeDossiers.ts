// Writes out/dossiers-2022.csv: a SYNTHETIC export of the one-stop system, 105,000 dossiers, the same bytes every time.
// Every number, unit and person in it is invented; only the shape of the file follows what offices export.

import { once } from "node:events";
import { createWriteStream, mkdirSync } from "node:fs";
import { addWorkingDays, type PlainDate } from "kstthc";
import { vietnamCalendar } from "kstthc/data";
import { type Cells, columns } from "./columns.ts";
import { edgeCases } from "./edgeCases.ts";
import { quota, randomNumbers } from "./random.ts";

/** The edges of the scenario: payment 21.438 / 96.512, procedures 607 / 1.012. */
const paidDossiers = 96_512;
const paidOnline = 21_438;
const paidProcedures = 1_012;
const onlineProcedures = 607;
const unpaidDossiers = 8_459;

const units: readonly (readonly [level: string, unit: string])[] = [
  ...Array.from({ length: 20 }, (_, i) => ["Cấp tỉnh", `Sở mô phỏng ${pad(i + 1, 2)}`] as const),
  ...Array.from({ length: 13 }, (_, i) => ["Cấp huyện", `Huyện mô phỏng ${pad(i + 1, 2)}`] as const),
  ...Array.from({ length: 173 }, (_, i) => ["Cấp xã", `Xã mô phỏng ${pad(i + 1, 3)}`] as const),
];

function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}

/** `28/01/2022` of a civil day. */
function dayOf(date: PlainDate): string {
  const [year, month, day] = date.split("-");
  return `${day}/${month}/${year}`;
}

/** `28/01/2022 08:15:00`: some minute of the office hours of a day. */
function stamp(date: PlainDate, random: () => number): string {
  const minutes = 7 * 60 + 30 + Math.floor(random() * 540);
  return `${dayOf(date)} ${pad(Math.floor(minutes / 60), 2)}:${pad(minutes % 60, 2)}:00`;
}

/** The working days on which dossiers of the scenario come in: 1 January to 30 September 2022. */
const receivingDays = days("2022-01-04", "2022-09-30");

function days(from: PlainDate, to: PlainDate): readonly PlainDate[] {
  const found: PlainDate[] = [];
  for (let day = from; day <= to; day = addWorkingDays(vietnamCalendar, day, 1)) found.push(day);
  return found;
}

interface Payment {
  readonly procedure: string;
  readonly paid: boolean;
  readonly online: boolean;
}

/** One payment each: every paid procedure at least once, every online one at least once online. */
function* payments(random: () => number): Generator<Payment> {
  const code = (index: number): string => `1.${pad(100_000 + index, 6)}`;
  for (let i = 0; i < paidProcedures; i++) yield { procedure: code(i), paid: true, online: i < onlineProcedures };
  const rest = Array.from({ length: paidDossiers - paidProcedures }, () => Math.floor(random() ** 2 * paidProcedures));
  const eligible = rest.filter((index) => index < onlineProcedures).length;
  const isOnline = quota(paidOnline - onlineProcedures, eligible, random);
  for (const index of rest)
    yield { procedure: code(index), paid: true, online: index < onlineProcedures && isOnline() };
  for (let i = 0; i < unpaidDossiers; i++)
    yield { procedure: `2.${pad(200_000 + Math.floor(random() * 400), 6)}`, paid: false, online: false };
}

/** All rows: what the scenario counts, then the hand-made edge cases. */
function* dossiers(seed: number): Generator<Cells> {
  const random = randomNumbers(seed);
  const total = paidDossiers + unpaidDossiers;
  const isUnknown = quota(Math.round(total * 0.06), total, random);
  const isReused = quota(Math.round(total * 0.94 * 0.29), Math.round(total * 0.94), random);
  let number = 0;
  for (const { procedure, paid, online } of payments(random)) {
    number++;
    const [level, unit] = units[Math.floor(random() * units.length)] ?? ["", ""];
    const received = receivingDays[Math.floor(random() * receivingDays.length)] ?? "2022-01-04";
    const limit = [1, 3, 5, 10, 20][Math.floor(random() * 5)] ?? 3;
    const due = addWorkingDays(vietnamCalendar, received, limit);
    const finished = addWorkingDays(vietnamCalendar, received, Math.max(1, limit - 1 + (random() < 0.04 ? 3 : 0)));
    const accepted = stamp(received, random);
    const ended = stamp(finished, random);
    const isDone = finished <= "2022-10-14" && random() < 0.985;
    yield {
      STT: number,
      "Mã hồ sơ": `H48.${pad((number % 60) + 1, 2)}-${received.slice(2).replaceAll("-", "")}-${pad(number, 6)}`,
      "Mã TTHC": procedure,
      "Tên thủ tục": `Thủ tục mô phỏng ${procedure}`,
      "Lĩnh vực": `Lĩnh vực mô phỏng ${procedure.slice(-2)}`,
      "Cấp thực hiện": level,
      "Đơn vị": unit,
      "Chủ hồ sơ": `N*** ${pad(number % 997, 3)}`,
      "Đối tượng": number % 3,
      "Hình thức nộp": online ? 1 : 2,
      "Mức độ DVC": online ? 4 : 2,
      "Ngày nộp": accepted,
      "Ngày tiếp nhận": accepted,
      "Thời hạn": limit,
      "Đơn vị tính": "ngày làm việc",
      "Ngày hẹn trả": `${dayOf(due)} 17:00:00`,
      "Số lần bổ sung": 0,
      "Ngày kết thúc xử lý": isDone ? ended : "",
      "Ngày trả kết quả": isDone ? ended : "",
      "Trạng thái": isDone ? 10 : 4,
      "Hình thức trả": 1,
      Phí: 0,
      "Lệ phí": paid ? 20_000 : 0,
      "Đã thanh toán": paid ? 1 : 0,
      "Thanh toán trực tuyến": paid ? (online ? 1 : random() < 0.1 ? 2 : 0) : "",
      "Ngày thanh toán": paid ? accepted : "",
      "Số hóa thành phần": random() < 0.5 ? 1 : 0,
      "Tái sử dụng": isUnknown() ? "" : isReused() ? 1 : 0,
      "Xác thực VNeID": 1,
      "Ngày đồng bộ": isDone ? ended : accepted,
    };
  }
  for (const cells of edgeCases) yield { STT: ++number, ...cells };
}

function toLine(cells: Cells): string {
  const quoted = (value: string): string => (/[";\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
  return columns.map((name) => quoted(String(cells[name] ?? ""))).join(";");
}

const titleLines: readonly string[] = [
  "DỮ LIỆU MÔ PHỎNG - KHÔNG PHẢI SỐ LIỆU THẬT",
  "ỦY BAN NHÂN DÂN TỈNH QUẢNG NGÃI",
  "HỆ THỐNG THÔNG TIN MỘT CỬA ĐIỆN TỬ",
  "DANH SÁCH HỒ SƠ TIẾP NHẬN TỪ 01/01/2022 ĐẾN 30/09/2022",
  "Ngày xuất: 14/10/2022",
  "",
];

/**
 * Writes the export to a file: BOM, `;`, CRLF, six title lines above the header, a row of totals below.
 *
 * @param path - Where to.
 * @returns Dossier rows written.
 */
export async function makeDossiers(path: string): Promise<number> {
  mkdirSync(path.slice(0, path.lastIndexOf("/")), { recursive: true });
  const file = createWriteStream(path);
  file.write(`\uFEFF${[...titleLines, columns.join(";")].join("\r\n")}\r\n`);
  let rows = 0;
  for (const cells of dossiers(2022)) {
    rows++;
    if (!file.write(`${toLine(cells)}\r\n`)) await once(file, "drain");
  }
  file.end(`;TỔNG CỘNG;${rows};${";".repeat(columns.length - 4)}\r\n`);
  await once(file, "finish");
  return rows;
}
