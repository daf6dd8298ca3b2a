import type { Layout } from "../engine/layout.ts";
import { widened } from "../engine/widened.ts";
import type { GapPlace } from "../gaps/gap.ts";
import type { Duplicate, DuplicateOptions, Duplicates } from "./duplicate.ts";
import { keyIndex } from "./keyIndex.ts";

/** Looks at records one by one: readers fill the slots and say where the record stands. */
export interface DuplicateFinder {
  /** Takes the record that stands in the slots. */
  readonly take: (place: number) => void;
  /** Notes a record that could not be read. */
  readonly skip: () => void;
  /** Records looked at so far. */
  readonly records: () => number;
  /** What was found so far. */
  readonly result: () => Duplicates;
}

/**
 * Makes a finder that keeps four bytes a key: where it stood first, below zero once it is repeated.
 *
 * @param layout - Slots of the key.
 * @param keyOf - Reads the key of the current record; asked for those that are listed only.
 * @param placeOf - Makes a place of the number given to `take`, which counts from 1.
 */
export function duplicateFinder(
  layout: Layout,
  { most = 100 }: DuplicateOptions,
  keyOf: () => Duplicate["key"],
  placeOf: (place: number) => GapPlace,
): DuplicateFinder {
  const indexOf = keyIndex(layout);
  const first: Duplicate[] = [];
  let places = new Int32Array(1024);
  let records = 0;
  let unreadable = 0;
  let withoutKey = 0;
  let repeats = 0;
  let repeatedKeys = 0;

  const repeated = (index: number, place: number): void => {
    const known = places[index] as number;
    if (known > 0) {
      repeatedKeys++;
      places[index] = -known;
    }
    if (++repeats <= most) first.push({ key: keyOf(), place: placeOf(place), firstPlace: placeOf(Math.abs(known)) });
  };

  return {
    take: (place) => {
      records++;
      const index = indexOf();
      if (Number.isNaN(index)) {
        withoutKey++;
        return;
      }
      if (index >= places.length) places = widened(places, new Int32Array(Math.max(index + 1, places.length * 2)));
      if (places[index] === 0) places[index] = place;
      else repeated(index, place);
    },
    skip: () => {
      unreadable++;
    },
    records: () => records,
    result: () => ({
      fields: layout.columns.map(({ column }) => column.name),
      records,
      withoutKey,
      distinct: records - withoutKey - repeats,
      repeats,
      repeatedKeys,
      unreadable,
      first,
    }),
  };
}
