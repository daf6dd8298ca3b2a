import type { Filling, Stretch } from "./stencil.ts";

/** Something whose texts were taken out. */
export interface Punched<Item> extends Omit<Filling, "stencil"> {
  /** What is left: JSON, the same for all that share a stencil. */
  readonly item: Item;
}

/**
 * Lays out one stencil for all items that are the same without their texts.
 *
 * @param items - In order.
 * @param layOut - Lays out what is left of an item, before the next one is taken.
 * @param mark - Makes what stands before, between and behind the stencils.
 * @returns What the document holds in place of the items, and what is to be written there.
 */
export function layOutStencils<Item, Part>(
  items: Iterable<Punched<Item>>,
  layOut: (punched: Punched<Item>) => readonly Part[],
  mark: () => Part,
): { readonly parts: Part[]; readonly stretch: Stretch } {
  const known = new Map<string, number>();
  const parts = [mark()];
  const fillings: Filling[] = [];
  for (const punched of items) {
    const { item, texts, firstComment } = punched;
    const key = JSON.stringify(item);
    const stencil = known.get(key) ?? known.size;
    if (stencil === known.size) {
      known.set(key, stencil);
      parts.push(...layOut(punched), mark());
    }
    fillings.push({ stencil, texts, firstComment });
  }
  return { parts, stretch: { stencils: known.size, fillings } };
}
