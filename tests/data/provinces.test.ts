import { describe, expect, it } from "vitest";
import { provinces } from "../../src/data/provinces.ts";
import { provincialAgencies } from "../../src/data/provincialAgencies.ts";
import { quangNgai2022Plan } from "../../src/data/quangNgai2022Plan.ts";
import { successorsOf } from "../../src/plan/successorsOf.ts";
import { directorySchema } from "../../src/schemas/directorySchema.ts";

const merged = provinces.filter(({ predecessors }) => predecessors !== undefined);

describe("provinces", () => {
  it("are 34: 25 provinces and 9 cities, of which three were provinces before", () => {
    expect(provinces.filter(({ kind }) => kind === "province")).toHaveLength(25);
    expect(provinces.filter(({ kind }) => kind === "city")).toHaveLength(9);
    expect(provinces.flatMap(({ name, kindBefore }) => (kindBefore ? [name] : []))).toEqual([
      "Bắc Ninh",
      "Đồng Nai",
      "Quảng Ninh",
    ]);
    expect(new Set(provinces.map(({ code }) => code)).size).toBe(34);
  });

  it("were 63: 11 stay as they were, 23 were formed from 52", () => {
    const before = merged.flatMap(({ predecessors = [] }) => predecessors);
    expect([merged.length, before.length, provinces.length - merged.length]).toEqual([23, 52, 11]);
    const all = [...before, ...provinces.filter((one) => !merged.includes(one)).map(({ name }) => name)];
    expect(new Set(all).size).toBe(63);
    for (const { name, predecessors } of merged) expect(predecessors).toContain(name);
  });

  it("say of each merger whether its words were read", () => {
    const notRead = merged.filter(({ source }) => source?.status === "unverified").map(({ name }) => name);
    expect(notRead).toEqual([
      "Cà Mau",
      "Đắk Lắk",
      "Đà Nẵng",
      "Đồng Tháp",
      "Gia Lai",
      "Khánh Hòa",
      "Ninh Bình",
      "Quảng Trị",
      "Tây Ninh",
    ]);
    for (const { source } of merged) expect(source?.url).toMatch(/^https:/);
    for (const { source, validFrom } of merged)
      expect([source?.document, validFrom]).toEqual(["202/2025/QH15", "2025-07-01"]);
  });

  it("hold the province of the plan under its code", () => {
    const { code, name } = quangNgai2022Plan.territory;
    expect(name).toContain(provinces.find((one) => one.code === code)?.name);
  });
});

describe("provincialAgencies", () => {
  it("name who took over from each department and office that ended, whoever it is by 2026", () => {
    const ended = provincialAgencies.filter(({ validUntil, kind }) => validUntil !== undefined && kind === "unit");
    expect(ended.length).toBe(10);
    for (const agency of ended) expect(successorsOf(agency, provincialAgencies, "2026-01-01")).not.toEqual([]);
  });

  it("claim no day they did not read", () => {
    for (const { id, validFrom, validUntil, source, level } of provincialAgencies)
      if (validFrom !== undefined || validUntil !== undefined)
        expect([id, source?.status]).toEqual([id, level === "district" ? undefined : "unverified"]);
  });

  it("have ids of the plan of 2022 for what the plan names too, and can be stored as a directory", () => {
    const ids = new Set(provincialAgencies.map(({ id }) => id));
    expect(ids.size).toBe(provincialAgencies.length);
    for (const { id, name } of quangNgai2022Plan.agencies)
      if (ids.has(id))
        expect(provincialAgencies.find((one) => one.id === id)?.name.toLowerCase()).toBe(name.toLowerCase());
    const units = provincialAgencies.map((agency) => ({ ...agency, memberOf: agency.memberOf ?? [] }));
    expect(directorySchema.parse(JSON.parse(JSON.stringify({ units })))).toEqual({ units });
  });

  it("say that nobody follows an agency that has no successor, or is not there yet", () => {
    const district = provincialAgencies.find(({ id }) => id === "ubnd-cap-huyen");
    const tax = provincialAgencies.find(({ id }) => id === "thue-tinh");
    expect(district && successorsOf(district, provincialAgencies, "2025-07-01")).toEqual([]);
    expect(tax && successorsOf(tax, provincialAgencies, "2025-06-30")).toEqual([]);
    const loop = [
      { id: "a", name: "A", level: "province", kind: "unit", validUntil: "2020-01-01", successors: ["b"] },
      { id: "b", name: "B", level: "province", kind: "unit", validUntil: "2020-01-01", successors: ["a"] },
    ] as const;
    expect(successorsOf(loop[0], loop, "2021-01-01")).toEqual([]);
  });
});
