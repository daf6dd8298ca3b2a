import { once } from "node:events";
import { createWriteStream } from "node:fs";
import {
  and,
  boolean,
  byPeriod,
  date,
  dayOf,
  eq,
  gt,
  instant,
  integer,
  isIn,
  isKnown,
  lte,
  measure,
  nullable,
  oneOf,
  table,
  tabulation,
  text,
} from "../../src/tally/index.ts";

/** Fifteen columns, as a one-stop system exports them. */
export const dossier = table("dossier", {
  number: text(),
  procedure: text(),
  field: text(),
  agency: text(),
  level: oneOf(["province", "district", "commune"]),
  channel: oneOf(["direct", "online", "postal"]),
  acceptedAt: instant(),
  dueOn: date(),
  finishedAt: nullable(instant()),
  status: oneOf(["4", "8", "9", "10"]),
  fee: integer(),
  paidBy: nullable(oneOf(["cash", "online"])),
  digitized: nullable(boolean()),
  reused: nullable(boolean()),
  note: nullable(text()),
});

const unit = "dossier";

/** Six KPIs by agency and month. */
export const sixKpis = tabulation(dossier, {
  measures: [
    measure(dossier, {
      id: "on-time",
      unit,
      denominator: isIn(dossier.status, ["9", "10"]),
      numerator: lte(dayOf(dossier.finishedAt), dossier.dueOn),
    }),
    measure(dossier, {
      id: "paid-online",
      unit,
      denominator: isKnown(dossier.paidBy),
      numerator: eq(dossier.paidBy, "online"),
    }),
    measure(dossier, {
      id: "filed-online",
      unit,
      denominator: isKnown(dossier.channel),
      numerator: eq(dossier.channel, "online"),
    }),
    measure(dossier, {
      id: "digitized",
      unit,
      denominator: isIn(dossier.status, ["9", "10"]),
      numerator: eq(dossier.digitized, true),
    }),
    measure(dossier, {
      id: "reused",
      unit,
      denominator: and(isKnown(dossier.agency), gt(dossier.fee, 0)),
      numerator: eq(dossier.reused, true),
    }),
    measure(dossier, {
      id: "fees-online",
      unit,
      denominator: isKnown(dossier.paidBy),
      numerator: eq(dossier.paidBy, "online"),
      weigh: dossier.fee,
    }),
  ],
  by: [dossier.agency, byPeriod(dossier.acceptedAt, "month")],
});

/** A generator of whole numbers, the same on every machine (mulberry32). */
export function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

const two = (n: number): string => String(n).padStart(2, "0");

/** One synthetic dossier as typed values; every number is invented. */
export function synthetic(next: (below: number) => number, n: number, agencies: number) {
  const month = 1 + next(12);
  const day = 1 + next(28);
  const acceptedAt = `2022-${two(month)}-${two(day)}T${two(7 + next(10))}:${two(next(60))}:${two(next(60))}+07:00`;
  const finished = next(10) > 0;
  const finishedDay = Math.min(28, day + next(12));
  const paid = next(3);
  return {
    number: `H48.${two(next(30))}-22${two(month)}${two(day)}-${String(n % 10_000).padStart(4, "0")}`,
    procedure: `1.${String(100_000 + next(1_800)).slice(1)}`,
    field: ["Hộ tịch", "Đất đai", "Chứng thực", "Lao động", "Xây dựng"][next(5)] as string,
    agency: `UBND xã số ${next(agencies)}, tỉnh Quảng Ngãi`,
    level: (["province", "district", "commune"] as const)[next(3)] as "province",
    channel: (["direct", "online", "postal"] as const)[next(3)] as "direct",
    acceptedAt,
    dueOn: `2022-${two(month)}-${two(Math.min(28, day + 5))}`,
    finishedAt: finished
      ? `2022-${two(month)}-${two(finishedDay)}T${two(8 + next(9))}:${two(next(60))}:00+07:00`
      : null,
    status: (finished ? (["9", "10"] as const)[next(2)] : "4") as "9",
    fee: next(4) * 50_000,
    paidBy: paid === 0 ? null : paid === 1 ? ("cash" as const) : ("online" as const),
    digitized: next(5) === 0 ? null : next(2) === 0,
    reused: next(5) === 0 ? null : next(3) === 0,
    note: next(20) === 0 ? "Bổ sung, «hẹn lại»" : null,
  };
}

/** Writes so many synthetic dossiers as CSV. */
export async function writeCsv(path: string, rows: number, agencies: number): Promise<void> {
  const file = createWriteStream(path);
  const next = seeded(140);
  let chunk = `${["number", "procedure", "field", "agency", "level", "channel", "accepted_at", "due_on", "finished_at", "status", "fee", "paid_by", "digitized", "reused", "note"].join(",")}\n`;
  for (let n = 0; n < rows; n++) {
    const fields = Object.values(synthetic(next, n, agencies)).map((value) => (value === null ? "" : String(value)));
    chunk += `${fields.map((field) => (/[",\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field)).join(",")}\n`;
    if (chunk.length > 1 << 20) {
      if (!file.write(chunk)) await once(file, "drain");
      chunk = "";
    }
  }
  file.end(chunk);
  await once(file, "finish");
}
