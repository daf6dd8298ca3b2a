import fc from "fast-check";
import { expect, it } from "vitest";
import {
  boolean,
  byPeriod,
  date,
  eq,
  instant,
  integer,
  isNull,
  lte,
  measure,
  not,
  nullable,
  oneOf,
  scanCsv,
  table,
  tabulation,
  tally,
  text,
} from "../../src/tally/index.ts";

const dossier = table("dossier", {
  agency: nullable(text()), // so that a line of delimiters alone could be a record
  paidBy: nullable(oneOf(["cash", "online"])),
  fee: nullable(integer()),
  reused: nullable(boolean()),
  dueOn: nullable(date()),
  filedAt: nullable(instant()),
  note: nullable(text()),
});
const of = { unit: "dossier", denominator: not(isNull(dossier.fee)) };
const everything = tabulation(dossier, {
  measures: [
    measure(dossier, { id: "online", ...of, numerator: eq(dossier.paidBy, "online") }),
    measure(dossier, { id: "reused", ...of, numerator: eq(dossier.reused, true) }),
    measure(dossier, { id: "due", ...of, numerator: lte(dossier.dueOn, "2022-01-28") }),
    measure(dossier, { id: "fees", ...of, numerator: eq(dossier.note, ""), weigh: dossier.fee }),
  ],
  by: [dossier.agency, byPeriod(dossier.filedAt, "month"), dossier.note],
});

/** What each column may hold, and what that means; `undefined`: it cannot be read. */
const meanings: readonly Readonly<Record<string, unknown>>[] = [
  // "Tổ" and "Công" begin like a totals row.
  Object.fromEntries(["Sở Y tế", "Tổ 1", "Công an", '"', "a,b;c\td", "hai\ndòng", "ba\r\ndòng"].map((x) => [x, x])),
  { cash: "cash", online: "online", " online ": "online", card: undefined },
  { "0": 0, "-7": -7, "0050": 50, "900719925474099": 900719925474099, "5,0": 5, "1.5": undefined, x: undefined },
  { true: true, "1": true, false: false, "0": false, yes: undefined },
  { "2022-01-28": "2022-01-28", "29/01/2022": "2022-01-29", "8/1/2022": "2022-01-08", "31/02/2022": undefined },
  {
    "2021-12-31T16:59:59Z": "2021-12-31T16:59:59Z",
    "2022-01-01T00:00:00.5+07:00": "2022-01-01T00:00:00.5+07:00",
    "31/01/2022 23:59": "2022-01-31T23:59:00+07:00",
    "1/2/2022 00:00:00": "2022-02-01T00:00:00+07:00",
    "2022-01-01": undefined,
    "2022-01-01 24:00:00": undefined,
  },
  Object.fromEntries(["ghi chú", "x".repeat(300), "''"].map((x) => [x, x])),
];
const header = ["agency", "paid_by", "fee", "reused", "due_on", "filed_at", "note"];

/** A cell as it is written: quoted where it must be and sometimes where it need not, now and then broken. */
const cell = (values: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom("", ...values, ...values), fc.nat(9), fc.nat(60))
    .map(([value, quoting, slip]) =>
      slip === 0
        ? `"${value}" x`
        : quoting < 3 || /[",;\t\r\n]/.test(value)
          ? `"${value.replaceAll('"', '""')}"`
          : value,
    );
const cells = fc.tuple(...meanings.map((meaning) => cell(Object.keys(meaning))));
const empty = header.map(() => "");
const row = fc.oneof(
  { weight: 12, arbitrary: cells },
  { weight: 1, arbitrary: cells.map((row) => row.slice(0, 3)) },
  { weight: 1, arbitrary: cells.map((row) => [...row, "more"]) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      [""],
      ["", "TỔNG CỘNG", "3"],
      ["TỔNG CỘNG", ...empty.slice(1)],
      ["", "Tổng cộng: ", ...empty.slice(2)],
      empty,
    ),
  },
);
const files = fc.record({
  rows: fc.array(row, { maxLength: 8 }),
  delimiter: fc.constantFrom(",", ";", "\t"),
  lineEnd: fc.constantFrom("\n", "\r\n"),
  mark: fc.constantFrom("", "\uFEFF"),
  ended: fc.boolean(),
  cuts: fc.array(fc.nat(2000), { maxLength: 6 }),
});

/** RFC 4180 character by character, with no thought of speed. */
function* rowsOf(file: string, delimiter: string) {
  let at = 0;
  let line = 1;
  while (at < file.length) {
    const begin = at;
    const first = line;
    const fields: { value: string; quoted: boolean }[] = [];
    let broken = false;
    for (;;) {
      let value = "";
      const quoted = file[at] === '"';
      if (quoted) {
        for (at++; at < file.length && (file[at] !== '"' || file[at + 1] === '"'); at++) {
          if (file[at] === "\n") line++;
          if (file[at] === '"') at++;
          value += file[at];
        }
        if (at >= file.length) broken = true;
        at++;
      }
      let rest = "";
      for (; at < file.length && file[at] !== delimiter && file[at] !== "\n"; at++) rest += file[at];
      const ends = at >= file.length || file[at] === "\n";
      if (ends || quoted) rest = rest.replace(/\r$/, "");
      if (quoted && rest !== "") broken = true;
      fields.push({ value: quoted ? value : rest, quoted });
      at++;
      if (ends) break;
    }
    yield { fields, broken, line: first, length: at - begin };
    line++;
  }
}

/** The records of a file, and the issues of what is none, by that reading. */
function naively(file: string, delimiter: string) {
  const records: object[] = [];
  const issues: string[] = [];
  for (const { fields, broken, line, length } of rowsOf(file, delimiter)) {
    const first = fields.find(({ value }) => value !== "")?.value;
    if (line === 1 || (first === undefined && length <= header.length + 1)) continue;
    if (first?.toUpperCase().startsWith("TỔNG CỘNG")) issues.push(`csv-totals-row ${line}`);
    else if (broken) issues.push(`csv-broken-quote ${line}`);
    else if (fields.length !== header.length) issues.push(`csv-row-width ${line}`);
    else {
      const columns = Object.values(dossier);
      const read = fields.map(({ value, quoted }, i) => {
        if (value !== "") return meanings[i]?.[value];
        return columns[i]?.type === "text" && quoted ? "" : null;
      });
      const bad = read.indexOf(undefined);
      if (bad < 0) records.push(Object.fromEntries(columns.map(({ name }, i) => [name, read[i]])));
      else issues.push(`csv-value-unreadable ${line}`);
    }
  }
  return { records, issues };
}

it("counts and reports what a naive reading does, however the file is written and cut", async () => {
  await fc.assert(
    fc.asyncProperty(files, async ({ rows, delimiter, lineEnd, mark, ended, cuts }) => {
      const file = [header, ...rows].map((fields) => fields.join(delimiter)).join(lineEnd) + (ended ? lineEnd : "");
      const bytes = new TextEncoder().encode(mark + file);
      const borders = [0, ...cuts.map((cut) => cut % bytes.length).sort((a, b) => a - b), bytes.length];
      const chunks = borders.slice(1).map((to, i) => bytes.slice(borders[i], to));
      const { records, issues } = naively(file, delimiter);
      const told: string[] = [];
      const counted = await scanCsv(everything, chunks, {
        onIssue: ({ code, params }) => told.push(`${code} ${params.line}`),
      });
      expect(told).toEqual(issues);
      const unreadable = issues.filter((issue) => !issue.startsWith("csv-totals-row")).length;
      expect(JSON.stringify(counted)).toBe(JSON.stringify({ ...tally(everything, records as never), unreadable }));
    }),
    { numRuns: 300, seed: 766 },
  );
});
