/** Three-valued truth, as Kleene defines it: 0 false, 1 true, 2 unknown. */
export type Kleene = 0 | 1 | 2;

/** One false decides; else one unknown leaves it unknown. */
export function both(left: Kleene, right: Kleene): Kleene {
  if (left === 0 || right === 0) return 0;
  return left === 2 || right === 2 ? 2 : 1;
}

/** One true decides; else one unknown leaves it unknown. */
export function either(left: Kleene, right: Kleene): Kleene {
  if (left === 1 || right === 1) return 1;
  return left === 2 || right === 2 ? 2 : 0;
}

/** The contrary; of unknown: unknown. */
export function contrary(value: Kleene): Kleene {
  return value === 2 ? 2 : value === 1 ? 0 : 1;
}
