import { execFileSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { byPeriod, fromRows, postgres, tabulation, tally, toSql } from "../../src/tally/index.ts";
import { conditions, everyCounting, records, sqlValues, world, worldColumns } from "../tally/world.ts";

const versions = "/usr/lib/postgresql";
const bin = existsSync(versions) ? join(versions, readdirSync(versions).sort().at(-1) ?? "", "bin") : "";
/** PostgreSQL refuses to run as root: the account Debian makes for it is used then. */
const account = userInfo().uid === 0 ? accountOf("postgres") : { uid: userInfo().uid, gid: userInfo().gid };
const missing = !existsSync(join(bin, "initdb"))
  ? "no PostgreSQL server is installed"
  : !account
    ? "no account but root"
    : "";
if (missing) console.log(`PostgreSQL is skipped: ${missing}`);

function accountOf(name: string): { uid: number; gid: number } | undefined {
  try {
    const id = (flag: string): number =>
      Number(execFileSync("id", [flag, name], { stdio: ["ignore", "pipe", "ignore"] }));
    return { uid: id("-u"), gid: id("-g") };
  } catch {
    return undefined;
  }
}

describe.skipIf(missing !== "")("tallies in SQL on a PostgreSQL server", () => {
  const sample = fc.sample(records, { numRuns: 400, seed: 766 });
  let folder = "";
  const run = (program: string, args: readonly string[], input = ""): string =>
    execFileSync(join(bin, program), args, {
      ...account,
      input,
      encoding: "utf8",
      cwd: folder,
      maxBuffer: 1 << 26,
      stdio: ["pipe", "pipe", "inherit"],
    });
  const query = (sql: string): string =>
    run("psql", ["-XAtq", "-v", "ON_ERROR_STOP=1", "-h", folder, "-U", "kstthc", "postgres"], sql);

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "kstthc-pg-"));
    if (account) chownSync(folder, account.uid, account.gid);
    const data = join(folder, "data");
    run("initdb", ["-D", data, "-U", "kstthc", "--auth=trust", "-E", "UTF8", "--locale=C", "--no-sync"]);
    run("pg_ctl", [
      "-D",
      data,
      "-l",
      join(folder, "log"),
      "-w",
      "-o",
      `-k ${folder} -c listen_addresses='' -c timezone=America/Los_Angeles`,
      "start",
    ]);
    query(`CREATE TABLE "world" (${worldColumns}); INSERT INTO "world" VALUES ${sample.map(sqlValues).join(",")};`);
  });
  afterAll(() => {
    if (folder === "") return;
    run("pg_ctl", ["-D", join(folder, "data"), "-m", "immediate", "stop"]);
    rmSync(folder, { recursive: true, force: true });
  });

  it("200 random conditions, counted in every way, give the bytes JavaScript gives; the session's time zone is another", () => {
    const chosen = fc.sample(fc.tuple(conditions, conditions, conditions), { numRuns: 200, seed: 140 });
    for (let from = 0; from < chosen.length; from += 5) {
      const measures = chosen
        .slice(from, from + 5)
        .flatMap(([denominator, numerator, exclusion], i) =>
          everyCounting(denominator, numerator, exclusion).map((measure) => ({ ...measure, id: `${measure.id}-${i}` })),
        );
      const by = from % 2 === 0 ? [] : [world.c, byPeriod(world.at, "month")];
      const definition = tabulation(world, { measures, by });
      const counts = toSql(definition, { from: "world", dialect: postgres });
      // As text: JSON's numbers would lose the last digits of large sums, which fromRows refuses.
      const texts = `(SELECT json_object_agg("key", "value") FROM json_each_text(row_to_json("q")))`;
      const rows = query(`SELECT ${texts} FROM (${counts}) "q";`);
      const counted = fromRows(
        definition,
        rows
          .trim()
          .split("\n")
          .map((row) => JSON.parse(row) as Record<string, unknown>),
      );
      expect(JSON.stringify(counted)).toBe(JSON.stringify(tally(definition, sample)));
    }
  });
});
