/**
 * Marks the branch that types make unreachable, so that a new union member does not compile until it is handled.
 *
 * @param value - The value no type is left for.
 * @throws TypeError When untyped code gets here all the same.
 */
export function assertNever(value: never): never {
  throw new TypeError(`unexpected value: ${JSON.stringify(value)}`);
}
