import { describe, expect, it } from "vitest";
import { statutoryFormOn } from "../../../src/report/index.ts";

describe("statutoryFormOn", () => {
  it("gives the form of Circular 01/2020 up to the day before Circular 5/2025 took its place", () => {
    expect(statutoryFormOn("dossiers", "2026-02-14")?.number).toBe("II.06/VPCP/KSTT");
    expect(statutoryFormOn("dossiers", "2026-02-15")).toBeUndefined();
    expect(statutoryFormOn("dossiers", "2019-12-31")).toBeUndefined();
  });

  it("does not claim to have read the circular", () => {
    expect(statutoryFormOn("dossiers", "2022-10-14")?.source.status).toBe("unverified");
  });
});
