// Runs one contender over one file and prints what it cost as one line of JSON. Started by ../kpi.ts, one process each.

import { createHash } from "node:crypto";
import { createReadStream, readFileSync } from "node:fs";
import { open } from "node:fs/promises";
import { duckdb, fromRows, scanCsv, type Tally, tally, tallyAsync } from "../../src/tally/index.ts";
import { sqlOver } from "../../src/tally/sql/toSql.ts";
import { seeded, sixKpis, synthetic } from "./dossier.ts";

const [name = "", path = "", rowsText = "0", agenciesText = "1"] = process.argv.slice(2);
const rows = Number(rowsText);
const agencies = Number(agenciesText);

type Texts = Readonly<Record<string, string>>;

/** What a program writes by hand after a parser gave it objects of texts. */
function typed(row: Texts) {
  const maybe = (value: string | undefined): string | null => (value === undefined || value === "" ? null : value);
  const flag = (value: string | undefined): boolean | null => (value ? value === "true" : null);
  return {
    number: row.number ?? "",
    procedure: row.procedure ?? "",
    field: row.field ?? "",
    agency: row.agency ?? "",
    level: row.level as "province",
    channel: row.channel as "direct",
    acceptedAt: row.accepted_at ?? "",
    dueOn: row.due_on ?? "",
    finishedAt: maybe(row.finished_at),
    status: row.status as "9",
    fee: Number(row.fee),
    paidBy: maybe(row.paid_by) as "cash" | null,
    digitized: flag(row.digitized),
    reused: flag(row.reused),
    note: maybe(row.note),
  };
}

async function inDuckdb(source: string): Promise<Tally> {
  const { DuckDBInstance } = await import("@duckdb/node-api"); // only here: its memory is not the others'
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const sql = sqlOver(sixKpis, source, duckdb);
  return fromRows(sixKpis, (await connection.runAndReadAll(sql)).getRowObjectsJS() as Record<string, unknown>[]);
}

async function* batches(objects: AsyncIterable<Texts>) {
  let batch: ReturnType<typeof typed>[] = [];
  for await (const row of objects) {
    batch.push(typed(row));
    if (batch.length === 1000) {
      yield batch;
      batch = [];
    }
  }
  yield batch;
}

/** A file through one buffer: the scanner copies what it is given, so that no chunk needs memory of its own. */
async function* throughOneBuffer(file: string) {
  const handle = await open(file);
  const buffer = new Uint8Array(1 << 18);
  try {
    for (;;) {
      const { bytesRead } = await handle.read(buffer);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await handle.close();
  }
}

const columns =
  "{'number':'VARCHAR','procedure':'VARCHAR','field':'VARCHAR','agency':'VARCHAR','level':'VARCHAR','channel':'VARCHAR','accepted_at':'TIMESTAMPTZ','due_on':'DATE','finished_at':'TIMESTAMPTZ','status':'VARCHAR','fee':'BIGINT','paid_by':'VARCHAR','digitized':'BOOLEAN','reused':'BOOLEAN','note':'VARCHAR'}";

/** Each answers the same tally. */
const contenders: Record<string, () => Promise<Tally>> = {
  "kstthc, CSV": () => scanCsv(sixKpis, throughOneBuffer(path)),
  "kstthc, CSV by createReadStream": () => scanCsv(sixKpis, createReadStream(path, { highWaterMark: 1 << 18 })),
  "DuckDB, CSV": () => inDuckdb(`read_csv('${path}', header = true, columns = ${columns})`),
  "DuckDB, Parquet": () => inDuckdb(`read_parquet('${path}.parquet')`),
  papaparse: async () => {
    const { default: Papa } = await import("papaparse");
    const parser = Papa.parse(Papa.NODE_STREAM_INPUT, { header: true, skipEmptyLines: true });
    const stream = createReadStream(path, { encoding: "utf8" }).pipe(parser); // it splits letters of raw bytes
    return tallyAsync(sixKpis, batches(stream as AsyncIterable<Texts>));
  },
  "csv-parse": async () => {
    const { parse } = await import("csv-parse");
    return tallyAsync(sixKpis, batches(createReadStream(path).pipe(parse({ columns: true })) as AsyncIterable<Texts>));
  },
};

/** The records as objects in memory, counted. */
async function inMemory(): Promise<() => Promise<Tally>> {
  const next = seeded(140);
  // Through JSON, so that texts are flat as from a driver, not ropes a template left behind.
  const records = Array.from(
    { length: rows },
    (_, n) => JSON.parse(JSON.stringify(synthetic(next, n, agencies))) as ReturnType<typeof synthetic>,
  );
  return async () => tally(sixKpis, records);
}

/** What no general engine can go below: columns already coded in typed arrays, counted by a loop written for them. */
async function typedArrays(): Promise<() => Promise<Tally>> {
  const next = seeded(140);
  const col = () => new Int32Array(rows);
  const [agency, month, due, finished, done, paid, channel, digitized, reused, fee] = Array.from(
    { length: 10 },
    col,
  ) as Int32Array[] as [
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  for (let n = 0; n < rows; n++) {
    const record = synthetic(next, n, agencies);
    agency[n] = Number(/\d+/.exec(record.agency)?.[0]);
    month[n] = Number(record.acceptedAt.slice(5, 7)) - 1;
    due[n] = Number(record.dueOn.slice(8));
    finished[n] = record.finishedAt === null ? 99 : Number(record.finishedAt.slice(8, 10));
    done[n] = record.status === "4" ? 0 : 1;
    paid[n] = record.paidBy === null ? 2 : record.paidBy === "online" ? 1 : 0;
    channel[n] = record.channel === "online" ? 1 : 0;
    digitized[n] = record.digitized === null ? 2 : Number(record.digitized);
    reused[n] = record.reused === null ? 2 : Number(record.reused);
    fee[n] = record.fee;
  }
  return async () => {
    const cells = new Float64Array(agencies * 12 * 18);
    const at = (base: number, inside: boolean, answer: number, amount: number) => {
      if (!inside) return;
      (cells[base] as number) += amount;
      if (answer !== 2) (cells[base + 2 - answer] as number) += amount;
    };
    for (let n = 0; n < rows; n++) {
      const base = ((agency[n] as number) * 12 + (month[n] as number)) * 18;
      const inside = done[n] === 1;
      at(base, inside, (finished[n] as number) <= (due[n] as number) ? 1 : 0, 1);
      at(base + 3, paid[n] !== 2, paid[n] as number, 1);
      at(base + 6, true, channel[n] as number, 1);
      at(base + 9, inside, digitized[n] as number, 1);
      at(base + 12, (fee[n] as number) > 0, reused[n] as number, 1);
      at(base + 15, paid[n] !== 2, paid[n] as number, fee[n] as number);
    }
    return { records: cells.length } as unknown as Tally;
  };
}

const run =
  name === "kstthc, records in memory"
    ? await inMemory()
    : name === "typed arrays"
      ? await typedArrays()
      : contenders[name];
if (!run) throw new Error(`no contender ${name}`);
const cpu = process.cpuUsage();
const start = performance.now();
const counted = await run();
const seconds = (performance.now() - start) / 1000;
const used = process.cpuUsage(cpu);
const result = {
  seconds,
  cpu: (used.user + used.system) / 1e6,
  // Not resourceUsage().maxRSS, which a child inherits from the process that forked it.
  peakMb: Number(/VmHWM:\s+(\d+)/.exec(readFileSync("/proc/self/status", "utf8"))?.[1]) / 1024,
  sha: createHash("sha256").update(JSON.stringify(counted)).digest("hex").slice(0, 12),
};
process.stdout.write(`${JSON.stringify(result)}\n`, () => process.exit(0));
