/**
 * Gives each letter the number its group shares.
 *
 * @param groups - Letters written together, with their number.
 * @returns The number of each letter.
 * @internal
 */
export function byLetter(groups: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(groups).flatMap(([letters, shared]) => [...letters].map((letter) => [letter, shared])),
  );
}
