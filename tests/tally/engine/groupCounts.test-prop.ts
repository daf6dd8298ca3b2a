import fc from "fast-check";
import { expect, it } from "vitest";
import { groupCounts } from "../../../src/tally/engine/groupCounts.ts";

const width = 4;
const group = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 250, max: 260 })); // about the edge of a page
const record = fc.record({ group, also: fc.subarray([1, 2, 3]) });

it("counts as a table of plain numbers does, wherever rows are carried over", () => {
  fc.assert(
    fc.property(fc.array(record, { maxLength: 200 }), fc.integer({ min: 1, max: 5 }), (records, most) => {
      const counts = groupCounts(width, most);
      const plain = new Map<number, number[]>();
      let highest = 0;
      for (const { group, also } of records) {
        const page = counts.page(group);
        const start = counts.start(group);
        const row = plain.get(group) ?? [0, 0, 0, 0];
        plain.set(group, row);
        for (const place of [0, ...also]) {
          page[start + place] = (page[start + place] as number) + 1;
          row[place] = (row[place] as number) + 1;
        }
        counts.grown(group, page, start);
        highest = Math.max(highest, page[start] as number);
      }
      const read = new Float64Array(width).fill(7); // what stood in the row before does not matter
      for (const [group, row] of plain) {
        counts.read(group, read);
        expect([...read]).toEqual(row);
      }
      expect(highest).toBeLessThan(most);
    }),
    { numRuns: 200 },
  );
});
