import type { Amendment } from "../change.ts";

/** A place that was changed. */
export interface Touch {
  /** From the plan down. */
  readonly path: readonly string[];
  /** By which amendment. */
  readonly amendment: Amendment;
  /** It was taken out. */
  readonly removed: boolean;
}

/** Which places were changed so far, by amendments in order of effect. */
export interface Touches {
  /** By path. */
  readonly at: Map<string, Touch>;
  /** The latest one inside each path. */
  readonly inside: Map<string, Touch>;
}

/**
 * Notes a change, and tells whether another of the same day was made at the same place, around it or inside it. Putting
 * back what the same amendment took out is a move, and no conflict.
 *
 * @param touches - Changes so far.
 * @param touch - The change.
 * @returns The change it competes with.
 */
export function noteTouch({ at, inside }: Touches, touch: Touch): Touch | undefined {
  const keys = touch.path.map((_, i) => keyOf(touch.path.slice(0, i + 1)));
  const key = keys.at(-1) ?? "";
  const rival = [...keys.map((prefix) => at.get(prefix)), inside.get(key)].find(
    (other) =>
      other?.amendment.effectiveOn === touch.amendment.effectiveOn &&
      !(other.removed && !touch.removed && other.amendment === touch.amendment),
  );
  if (inside.has(key)) for (const other of at.keys()) if (other.startsWith(`${key}${separator}`)) at.delete(other);
  at.set(key, touch);
  for (const prefix of keys.slice(0, -1)) inside.set(prefix, touch);
  return rival;
}

// A target's name may hold a slash, so that paths are kept apart by what no id holds.
const separator = "\u001f";

function keyOf(path: readonly string[]): string {
  return path.join(separator);
}
