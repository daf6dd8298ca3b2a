/**
 * Gives what was made for a key before, or makes it. Thousands of obligations share a due day, a group or a verdict, and
 * each of these is plain data that nobody changes.
 *
 * @param known - What was made so far.
 * @param key - Key.
 * @param make - Makes the value.
 * @returns The value.
 */
export function remembered<Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value {
  const before = known.get(key);
  if (before !== undefined) return before;
  const made = make();
  known.set(key, made);
  return made;
}
