import { describe, expect, it } from "vitest";
import { byteDictionary, hashOf } from "../../../src/tally/csv/byteDictionary.ts";
import { dictionary } from "../../../src/tally/engine/dictionary.ts";

/** Texts of one hash: a top bit changed in one word is undone by the bit it comes to in the next. */
function colliding(count: number): readonly Uint8Array[] {
  return Array.from({ length: count }, (_, n) => {
    const view = new DataView(new ArrayBuffer(8 * 12));
    for (let pair = 0; pair < 12; pair++)
      if ((n >> pair) & 1) {
        view.setInt32(pair * 8, 1 << 31);
        view.setInt32(pair * 8 + 4, 1 << 4);
      }
    return new Uint8Array(view.buffer);
  });
}

function numbered() {
  const { intern } = dictionary();
  let resolved = 0;
  const look = byteDictionary((bytes) => {
    resolved++;
    return intern(bytes.join());
  }, true);
  return { look: (bytes: Uint8Array) => look(bytes, 0, bytes.length), resolved: () => resolved };
}

describe("byteDictionary", () => {
  it("keeps apart texts made to collide, and resolves few of them again", () => {
    const texts = colliding(4096);
    const hashes = new Set(texts.map((bytes) => hashOf(new DataView(bytes.buffer), 0, bytes.length)));
    expect(hashes.size).toBe(1);
    const { look, resolved } = numbered();
    expect(texts.map(look)).toEqual(texts.map((_, n) => n));
    expect(texts.map(look)).toEqual(texts.map((_, n) => n));
    expect(resolved()).toBeLessThan(4096 + 64);
  });

  it("keeps apart texts that differ only in length", () => {
    const { look } = numbered();
    expect(Array.from({ length: 40 }, (_, n) => look(new Uint8Array(n)))).toEqual(
      Array.from({ length: 40 }, (_, n) => n),
    );
  });
});
