import { afterEach, describe, expect, it, vi } from "vitest";
import { mixed, pairTable } from "../../../src/tally/engine/pairTable.ts";

const count = 1024;

/** Numbers whose hashes agree in their lower 20 bits: the steps of the hash undone. */
function colliding(): readonly number[] {
  const inverse = 0xa5cb_9243; // of 0x85ebca6b, modulo 2³²
  return Array.from({ length: count }, (_, n) => {
    const hash = n << 20;
    return Math.imul(hash ^ (hash >>> 15) ^ (hash >>> 30), inverse);
  });
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe("pairTable", () => {
  it("keeps apart pairs made to collide, and looks along few of them", () => {
    const rights = colliding();
    expect(new Set(rights).size).toBe(count);
    expect(new Set(rights.map((right) => mixed(0, right) & 0xf_ffff)).size).toBe(1);
    const { indexOf, size, right } = pairTable();
    const probes = vi.spyOn(Number, "isNaN"); // asked of each pair passed over
    for (let round = 0; round < 2; round++)
      expect(rights.map((value) => indexOf(0, value))).toEqual(rights.map((_, n) => n));
    expect(size()).toBe(count);
    expect(right(count - 1)).toBe(rights[count - 1]);
    const passed = probes.mock.calls.length;
    expect(passed).toBeGreaterThan(count);
    expect(passed).toBeLessThan(2 * count * 128 + 128); // without a bound: count²
  });

  it("finds what is missing, and pairs that differ on one side only", () => {
    const { indexOf } = pairTable();
    const pairs = [
      [0, Number.NaN],
      [1, Number.NaN],
      [0, 0],
      [1, 0],
      [0, 2 ** 40],
      [0, 2 ** 40 + 2 ** 32],
    ] as const;
    for (let round = 0; round < 2; round++)
      expect(pairs.map(([left, right]) => indexOf(left, right))).toEqual([0, 1, 2, 3, 4, 5]);
  });
});
