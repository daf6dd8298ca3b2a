import { describe, expect, it } from "vitest";
import {
  and,
  blankCsv,
  boolean,
  byPeriod,
  dataRequirements,
  eq,
  gte,
  instant,
  isKnown,
  measure,
  money,
  nullable,
  oneOf,
  scanCsv,
  table,
  tabulation,
  tally,
  text,
} from "../../../src/tally/index.ts";

const dossier = table("dossier", {
  number: text({ header: "Mã hồ sơ" }),
  procedure: text({ header: "Mã TTHC" }),
  agency: text({ header: "Đơn vị; phòng", label: { vi: "Đơn vị" } }),
  filedAt: instant({ header: "Ngày nộp" }),
  paid: boolean({ header: "Đã thanh toán" }),
  gateway: nullable(oneOf(["none", "national"], { codeLabels: { national: { vi: "Cổng Dịch vụ công quốc gia" } } })),
  fee: nullable(money()),
});
const online = measure(dossier, {
  id: "online",
  unit: "dossier",
  denominator: and(eq(dossier.paid, true), isKnown(dossier.fee)),
  numerator: eq(dossier.gateway, "national"),
});
const procedures = measure(dossier, {
  id: "procedures",
  unit: "procedure",
  per: dossier.procedure,
  denominator: eq(dossier.paid, true),
  numerator: eq(dossier.gateway, "national"),
});
const fees = measure(dossier, {
  id: "fees",
  unit: "dossier",
  weigh: dossier.fee,
  denominator: gte(dossier.fee, 0),
  numerator: eq(dossier.paid, true),
  exclusions: [{ reason: "not-online", when: eq(dossier.gateway, "none") }],
});
const definition = tabulation(dossier, {
  measures: [online, procedures, fees],
  by: [dossier.agency, byPeriod(dossier.filedAt, "month")],
});

describe("dataRequirements", () => {
  const columns = dataRequirements(definition);

  it("names every column that is counted, grouped or asked about, what it holds and who needs it; no other", () => {
    expect(columns.map(({ field, header, measures, grouping }) => [field, header, measures, grouping])).toEqual([
      ["procedure", "Mã TTHC", ["procedures"], false],
      ["agency", "Đơn vị; phòng", [], true],
      ["filedAt", "Ngày nộp", [], true],
      ["paid", "Đã thanh toán", ["online", "procedures", "fees"], false],
      ["gateway", "gateway", ["online", "procedures", "fees"], false],
      ["fee", "fee", ["online", "fees"], false],
    ]);
  });

  it("is JSON as it stands, codes and their names included", () => {
    expect(JSON.parse(JSON.stringify(columns))).toEqual(columns);
    expect(columns.find(({ field }) => field === "gateway")).toEqual({
      field: "gateway",
      header: "gateway",
      type: "code",
      nullable: true,
      codes: ["none", "national"],
      codeLabels: { national: { vi: "Cổng Dịch vụ công quốc gia" } },
      measures: ["online", "procedures", "fees"],
      grouping: false,
    });
  });
});

describe("blankCsv", () => {
  const rows = [
    ["1.001", "Sở Y tế", "2022-01-28T08:00:00+07:00", "true", "national", "5"],
    ["1.002", "Sở Y tế", "2022-02-28T08:00:00+07:00", "true", "", ""],
  ];
  const records = [
    { procedure: "1.001", filedAt: "2022-01-28T08:00:00+07:00", gateway: "national", fee: 5 },
    { procedure: "1.002", filedAt: "2022-02-28T08:00:00+07:00" },
  ].map((record) => ({ number: "", agency: "Sở Y tế", paid: true, ...record }));

  it.each([",", ";", "\t"] as const)("filled in with %j between columns, it is read and counted", async (sign) => {
    const file = blankCsv(dataRequirements(definition), sign) + rows.map((row) => `${row.join(sign)}\r\n`).join("");
    expect(await scanCsv(definition, file)).toEqual(tally(definition, records as never));
  });

  it("begins with a byte order mark and quotes what holds a sign", () => {
    expect(blankCsv(dataRequirements(definition))).toBe(
      '\uFEFFMã TTHC,"Đơn vị; phòng",Ngày nộp,Đã thanh toán,gateway,fee\r\n',
    );
  });
});
