/** Copies a typed column into a longer one, which it returns. */
export function widened<A extends Int32Array | Float64Array | Uint8Array>(from: A, to: A): A {
  to.set(from);
  return to;
}
