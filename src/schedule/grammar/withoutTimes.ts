/**
 * How often without how many times: «02 lần/năm» as «hằng năm», where the days or periods beside it are those times.
 *
 * @param every - A frequency, or what repeats.
 */
export function withoutTimes<Every extends { readonly times?: number }>(every: Every): Omit<Every, "times"> {
  const { times: _, ...plain } = every;
  return plain;
}
