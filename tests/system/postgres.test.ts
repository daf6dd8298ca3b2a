import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { duckdb, postgres } from "../../src/tally/index.ts";
import {
  answers,
  countings,
  createWorld,
  type Engine,
  everyNullCombination,
  expectSameTally,
} from "../tally/agreement.ts";
import { type PostgresServer, postgresMissing, startPostgres } from "./postgresServer.ts";

describe.skipIf(postgresMissing !== "")("tallies in SQL on a PostgreSQL server, and in DuckDB", () => {
  const records = everyNullCombination(2);
  let server: PostgresServer;
  let engines: readonly Engine[];
  let close: () => void;

  beforeAll(async () => {
    server = startPostgres();
    const duck = await (await DuckDBInstance.create(":memory:")).connect();
    close = () => duck.closeSync();
    for (const statement of createWorld(records)) {
      server.run(`${statement};`);
      await duck.run(statement);
    }
    engines = [
      { dialect: postgres, query: async (sql) => server.rows(sql) },
      {
        dialect: duckdb,
        query: async (sql) => (await duck.runAndReadAll(sql)).getRowObjectsJS() as Record<string, unknown>[],
      },
    ];
  });
  afterAll(() => {
    close?.();
    server?.stop();
  });

  it("is the server of Debian, in another time zone", () => {
    expect(server.run("SHOW server_version; SHOW timezone;")).toMatch(/^\d+\.\d+ .*Debian.*\nAmerica\/Los_Angeles\n$/);
  });

  it("200 random conditions, each of 2,048 combinations of missing values twice, record by record", async () => {
    expect(records).toHaveLength(4096);
    for (const definition of answers()) await expectSameTally(definition, records, engines);
  });

  it("200 times three random conditions, counted in every way", async () => {
    for (const definition of countings(40)) await expectSameTally(definition, records, engines);
  });
});
