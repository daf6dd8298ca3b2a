import {
  byPeriod,
  date,
  dayOf,
  eq,
  instant,
  integer,
  isKnown,
  lte,
  measure,
  nullable,
  oneOf,
  type RecordOf,
  table,
  tabulation,
  text,
} from "../../src/tally/index.ts";

const dossier = table("dossier", {
  agency: text(),
  acceptedAt: instant(),
  dueOn: date(),
  finishedAt: nullable(instant()),
  paidBy: nullable(oneOf(["cash", "online"])),
  fee: integer(),
});
type Dossier = RecordOf<typeof dossier>;

/** Two shares and a ratio of sums, by agency and month: what adds up between parts. */
export const definition = tabulation(dossier, {
  measures: [
    measure(dossier, {
      id: "on-time",
      unit: "dossier",
      denominator: isKnown(dossier.agency),
      numerator: lte(dayOf(dossier.finishedAt), dossier.dueOn),
    }),
    measure(dossier, {
      id: "online",
      unit: "dossier",
      denominator: isKnown(dossier.paidBy),
      numerator: eq(dossier.paidBy, "online"),
    }),
    measure(dossier, {
      id: "fees",
      unit: "dossier",
      denominator: isKnown(dossier.paidBy),
      numerator: eq(dossier.paidBy, "online"),
      weigh: dossier.fee,
    }),
  ],
  by: [dossier.agency, byPeriod(dossier.acceptedAt, "month")],
});

/** Synthetic records from one place to another, the same on every machine. */
export function* dossiers(from: number, to: number): Generator<Dossier> {
  for (let n = from; n < to; n++) {
    const r = Math.imul(n + 1, 2_654_435_761) >>> 0;
    const month = String((r % 12) + 1).padStart(2, "0");
    const hour = String((r >>> 5) % 24).padStart(2, "0");
    yield {
      agency: `Sở số ${r % 23}, «Quảng Ngãi»`,
      acceptedAt: `2022-${month}-28T${hour}:30:00Z`,
      dueOn: `2022-${month}-28`,
      finishedAt: r % 7 === 0 ? null : `2022-${month}-28T${hour}:59:59Z`,
      paidBy: r % 3 === 0 ? null : r % 3 === 1 ? "cash" : "online",
      fee: (r % 5) * 50_000,
    };
  }
}

/** The columns of the file, with their types in SQL. */
export const fileColumns = {
  agency: "VARCHAR",
  accepted_at: "TIMESTAMPTZ",
  due_on: "DATE",
  finished_at: "TIMESTAMPTZ",
  paid_by: "VARCHAR",
  fee: "BIGINT",
} as const;

/** The records as a CSV file, in pieces of some thousand rows. */
export function* csvOf(count: number): Generator<string> {
  yield `${Object.keys(fileColumns).join(",")}\n`;
  for (let from = 0; from < count; from += 5_000) {
    let piece = "";
    for (const record of dossiers(from, Math.min(from + 5_000, count)))
      piece += `${Object.values(record)
        .map((value) => (value === null ? "" : /[,"]/.test(String(value)) ? `"${value}"` : value))
        .join(",")}\n`;
    yield piece;
  }
}

/** A statement of DuckDB that makes a Parquet file of the CSV file. */
export function parquetOf(csv: string, parquet: string): string {
  const types = Object.entries(fileColumns).map(([name, type]) => `'${name}':'${type}'`);
  return `COPY (SELECT * FROM read_csv('${csv}', columns = {${types.join(",")}})) TO '${parquet}' (FORMAT parquet)`;
}

/** Where seven uneven parts begin and end, the smallest of one record. */
export function cutsOf(count: number): readonly number[] {
  return [0, 1, 50, 1_000, 1_001, Math.floor(count / 2) - 1, Math.floor(count * 0.75), count];
}
