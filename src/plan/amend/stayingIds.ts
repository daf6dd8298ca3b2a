/**
 * Finds which items keep their place relative to one another, as many as can: what must not be moved when one list is
 * turned into another. The longest increasing run of old places, O(n log n).
 *
 * @param before - Ids, each once.
 * @param after - Ids, each once.
 * @returns Ids in both lists whose order is the same in both.
 */
export function stayingIds(before: readonly string[], after: readonly string[]): ReadonlySet<string> {
  const place = new Map(before.map((id, i) => [id, i]));
  const kept = after.filter((id) => place.has(id));
  const places = kept.map((id) => place.get(id) ?? 0);
  const tails: number[] = []; // tails[length − 1]: index in `kept` that ends the best run of that length
  const previous: number[] = [];
  for (const [i, value] of places.entries()) {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[tails[middle] as number] as number) < value) low = middle + 1;
      else high = middle;
    }
    previous[i] = low > 0 ? (tails[low - 1] as number) : -1;
    tails[low] = i;
  }
  const staying = new Set<string>();
  for (let i = tails.at(-1) ?? -1; i >= 0; i = previous[i] as number) staying.add(kept[i] as string);
  return staying;
}
