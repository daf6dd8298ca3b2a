import { describe, expect, it } from "vitest";
import { en } from "../../../src/locale/en.ts";
import {
  boolean,
  type CsvOptions,
  type DuplicateOptions,
  type Duplicates,
  date,
  describeDuplicate,
  duplicates,
  integer,
  nullable,
  oneOf,
  scanDuplicates,
  table,
  text,
} from "../../../src/tally/index.ts";
import { issuesOf, issuesOfPromise } from "../../issuesOf.ts";

const dossier = table("dossier", {
  number: text({ header: "Mã hồ sơ" }),
  agency: nullable(text({ header: "Đơn vị" })),
  paidBy: nullable(oneOf(["cash", "online"], { header: "Trả bằng", codeLabels: { online: { vi: "trực tuyến" } } })),
  reused: nullable(boolean({ header: "Tái sử dụng" })),
  dueOn: nullable(date({ header: "Ngày hẹn" })),
  fee: nullable(integer({ header: "Phí" })),
});
const header = "Mã hồ sơ;Đơn vị;Trả bằng;Tái sử dụng;Ngày hẹn;Phí";
const scan = (rows: readonly string[], options?: CsvOptions & DuplicateOptions): Promise<Duplicates> =>
  scanDuplicates(dossier.number, [header, ...rows, ""].join("\n"), options);

describe("a dossier that stands twice", () => {
  const rows = [
    "H48-1;Sở Y tế;;;;0",
    "H48-2;Sở Y tế;;;;0",
    "H48-1;Sở Tư pháp;cash;;;5",
    ";Sở Y tế;;;;0",
    "",
    "H48-1;Sở Y tế;;;;0",
    "H48-3;Sở Y tế;;;;0",
    "H48-2;Sở Y tế;;;;0",
    " ;Sở Y tế;;;;",
    ";TỔNG CỘNG;;;;10",
  ];

  it("is counted once too often for each repeat, and told with both lines", async () => {
    expect(await scan(rows)).toEqual({
      fields: ["number"],
      records: 8,
      withoutKey: 2,
      distinct: 3,
      repeats: 3,
      repeatedKeys: 2,
      unreadable: 0,
      first: [
        { key: { number: "H48-1" }, place: { line: 4 }, firstPlace: { line: 2 } },
        { key: { number: "H48-1" }, place: { line: 7 }, firstPlace: { line: 2 } },
        { key: { number: "H48-2" }, place: { line: 9 }, firstPlace: { line: 3 } },
      ],
    });
  });

  it("is not found where there is none", async () => {
    const found = await scan(["H48-1;a;;;;", "H48-11;a;;;;", "h48-1;a;;;;", "H48 -1;a;;;;"]);
    expect(found).toMatchObject({ records: 4, distinct: 4, repeats: 0, repeatedKeys: 0, first: [] });
  });

  it("lists as many as asked, and counts all", async () => {
    const found = await scan(rows, { most: 1 });
    expect(found).toMatchObject({ repeats: 3, repeatedKeys: 2 });
    expect(found.first).toHaveLength(1);
    expect(await scan(rows, { most: 0 })).toMatchObject({ repeats: 3, first: [] });
  });

  it("is one whatever the blanks around it, its quotes, and the encoding of its letters", async () => {
    const spellings = ["Đợt-1", "Đợt-1".normalize("NFD"), " Đợt-1\t", '"Đợt-1"', "\u00a0Đợt-1"];
    const found = await scan(spellings.map((number) => `${number};;;;;`));
    expect(found).toMatchObject({ distinct: 1, repeats: 4, first: [{ key: { number: "Đợt-1" } }, {}, {}, {}] });
    expect(await scan(['"a""b";;;;;', '"a""b";;;;;'])).toMatchObject({
      repeats: 1,
      first: [{ key: { number: 'a"b' } }],
    });
  });

  it("counts its lines past line breaks inside fields, and through chunks of any size", async () => {
    const file = [header, '"H48-1";"Sở\nY tế";;;;', "H48-2;;;;;", "H48-1;;;;;", ""].join("\n");
    const bytes = new TextEncoder().encode(file);
    const found = await scanDuplicates(
      dossier.number,
      [...bytes].map((byte) => Uint8Array.of(byte)),
    );
    expect(found.first).toEqual([{ key: { number: "H48-1" }, place: { line: 5 }, firstPlace: { line: 2 } }]);
  });

  it("is looked for only in rows that can be read", async () => {
    const codes: string[] = [];
    const found = await scan(["H48-1;;;;;", "H48-2;x", "H48-2;;;;;", "H48-1;x", "H48-2;;;;;;"], {
      onIssue: ({ code }) => codes.push(code),
    });
    expect(found).toMatchObject({ records: 2, distinct: 2, repeats: 0, unreadable: 3 });
    expect(codes).toEqual(["csv-row-width", "csv-row-width", "csv-row-width"]);
  });

  it("is found by several columns together, of any type", async () => {
    const key = [dossier.number, dossier.paidBy, dossier.reused, dossier.dueOn, dossier.fee];
    const base = "H48-1;;online;true;05/01/2022;5";
    const others = [
      "H48-2;;online;true;05/01/2022;5",
      "H48-1;;cash;true;05/01/2022;5",
      "H48-1;;online;false;05/01/2022;5",
    ];
    const more = [
      "H48-1;;online;true;06/01/2022;5",
      "H48-1;;online;true;05/01/2022;6",
      "H48-1;;online;true;05/01/2022;",
    ];
    const file = [header, base, ...others, ...more, "H48-1;Sở;online;1;2022-01-05;5", ""].join("\n");
    const found = await scanDuplicates(key, file);
    expect(found).toMatchObject({ records: 8, withoutKey: 1, distinct: 6, repeats: 1 });
    const parts = { number: "H48-1", paidBy: "online", reused: true, dueOn: "2022-01-05", fee: 5 };
    expect(found.first).toEqual([{ key: parts, place: { line: 9 }, firstPlace: { line: 2 } }]);
  });

  it("is found by a number alone, and not without a column", async () => {
    const found = await scanDuplicates(dossier.fee, [header, "a;;;;;7", "b;;;;;8", "c;;;;;7", ""].join("\n"));
    expect(found).toMatchObject({ distinct: 2, repeats: 1, first: [{ key: { fee: 7 } }] });
    expect((await issuesOfPromise(scanDuplicates([], header)))[0]?.code).toBe("no-key");
    expect(issuesOf(() => duplicates([], []))[0]?.code).toBe("no-key");
  });
});

describe("records in memory", () => {
  it("give what the same rows of a file give, by their index", async () => {
    const numbers = Array.from({ length: 3_000 }, (_, n) => `H48-${(n * n) % 1_709}`);
    const inFile = await scan(numbers.map((number) => `${number};;;;;`));
    const inMemory = duplicates(
      dossier.number,
      numbers.map((number) => ({ number })),
    );
    expect(inMemory.repeats).toBeGreaterThan(1_000);
    const byLine = inMemory.first.map(({ key, place, firstPlace }) =>
      [key, place, firstPlace].map((part) => ("record" in part ? { line: Number(part.record) + 2 } : part)),
    );
    expect(inFile.first.map(({ key, place, firstPlace }) => [key, place, firstPlace])).toEqual(byLine);
    expect({ ...inFile, first: [] }).toEqual({ ...inMemory, first: [] });
  });

  it("tell what cannot be read or has no key", () => {
    const codes: string[] = [];
    const records = [{ number: "x" }, { number: 7 }, { number: null }, {}, { number: " " }, { number: "x" }];
    expect(duplicates(dossier.number, records, { onIssue: ({ code }) => codes.push(code) })).toMatchObject({
      records: 5,
      withoutKey: 3,
      unreadable: 1,
      first: [{ place: { record: 5 }, firstPlace: { record: 0 } }],
    });
    expect(codes).toEqual(["invalid-value"]);
  });
});

describe("describeDuplicate", () => {
  const repeat = { key: { number: "H48-1", paidBy: "online" }, place: { record: 1999 }, firstPlace: { record: 0 } };

  it("names both places, the fields and the codes as people do", () => {
    expect(describeDuplicate(repeat, dossier)).toBe(
      "Bản ghi 2.000: «Mã hồ sơ» là «H48-1» và «Trả bằng» là «trực tuyến», trùng với bản ghi 1",
    );
    expect(describeDuplicate({ ...repeat, place: { line: 9 }, firstPlace: { line: 2 } }, dossier, en)).toBe(
      "Line 9: “Mã hồ sơ” is “H48-1” and “Trả bằng” is “online”, as in line 2",
    );
  });
});
