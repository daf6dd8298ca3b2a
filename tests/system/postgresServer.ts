import { execFileSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";

const versions = "/usr/lib/postgresql";
const bin = existsSync(versions) ? join(versions, readdirSync(versions).sort().at(-1) ?? "", "bin") : "";
/** PostgreSQL refuses to run as root: the account Debian makes for it is used then. */
const account = userInfo().uid === 0 ? accountOf("postgres") : { uid: userInfo().uid, gid: userInfo().gid };

/** Why no server can be started; empty when one can. */
export const postgresMissing: string = !existsSync(join(bin, "initdb"))
  ? "no PostgreSQL server is installed"
  : !account
    ? "no account but root"
    : "";
if (postgresMissing) console.log(`PostgreSQL is skipped: ${postgresMissing}`);

function accountOf(name: string): { uid: number; gid: number } | undefined {
  try {
    const id = (flag: string): number =>
      Number(execFileSync("id", [flag, name], { stdio: ["ignore", "pipe", "ignore"] }));
    return { uid: id("-u"), gid: id("-g") };
  } catch {
    return undefined;
  }
}

/** A server of its own, reached through a socket in a folder of its own. */
export interface PostgresServer {
  /** Folder the server's account may write to. */
  readonly folder: string;
  /** Runs statements, and what `psql` itself understands; answers what is printed. */
  readonly run: (sql: string) => string;
  /** Rows of a query, every value as text: JSON's numbers would lose the last digits of large sums. */
  readonly rows: (sql: string) => readonly Record<string, unknown>[];
  readonly stop: () => void;
}

/** Starts a server whose sessions live in another time zone than Việt Nam. */
export function startPostgres(): PostgresServer {
  const folder = mkdtempSync(join(tmpdir(), "kstthc-pg-"));
  if (account) chownSync(folder, account.uid, account.gid);
  const data = join(folder, "data");
  const program = (name: string, args: readonly string[], input = ""): string =>
    execFileSync(join(bin, name), args, {
      ...account,
      input,
      encoding: "utf8",
      cwd: folder,
      maxBuffer: 1 << 28,
      stdio: ["pipe", "pipe", "inherit"],
    });
  program("initdb", ["-D", data, "-U", "kstthc", "--auth=trust", "-E", "UTF8", "--locale=C", "--no-sync"]);
  const settings = `-k ${folder} -c listen_addresses='' -c timezone=America/Los_Angeles -c fsync=off`;
  program("pg_ctl", ["-D", data, "-l", join(folder, "log"), "-w", "-o", settings, "start"]);
  const run = (sql: string): string =>
    program("psql", ["-XAtq", "-v", "ON_ERROR_STOP=1", "-h", folder, "-U", "kstthc", "postgres"], sql);
  return {
    folder,
    run,
    rows: (sql) => {
      const texts = `(SELECT json_object_agg("key", "value") FROM json_each_text(row_to_json("q")))`;
      const printed = run(`SELECT ${texts} FROM (${sql}) "q";`).trim();
      return printed === "" ? [] : printed.split("\n").map((row) => JSON.parse(row) as Record<string, unknown>);
    },
    stop: () => {
      program("pg_ctl", ["-D", data, "-m", "immediate", "stop"]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
