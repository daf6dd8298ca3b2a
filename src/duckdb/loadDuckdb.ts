import { fail } from "../core/fail.ts";

/** What this entry uses of the peer. */
export interface DuckdbModule {
  readonly DuckDBInstance: { readonly create: (path: string) => Promise<DuckdbInstance> };
}

/** A database. */
interface DuckdbInstance {
  readonly connect: () => Promise<DuckdbConnection>;
  readonly closeSync: () => void;
}

/** A connection to it. */
interface DuckdbConnection {
  readonly runAndReadAll: (sql: string) => Promise<DuckdbResult>;
  readonly closeSync: () => void;
}

/** Rows of a query. */
interface DuckdbResult {
  readonly getRowObjectsJS: () => readonly Readonly<Record<string, unknown>>[];
}

/** Loads the optional peer; says how to install it when it is not there. */
export async function loadDuckdb(): Promise<DuckdbModule> {
  try {
    return (await import("@duckdb/node-api")) as unknown as DuckdbModule;
  } catch {
    return fail("duckdb-missing", { package: "@duckdb/node-api" });
  }
}
