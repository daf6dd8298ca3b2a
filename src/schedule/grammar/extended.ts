/** A record with more fields. V8 adds to a copy made by spreading far more slowly than to one made so. */
export function extended<T extends object, M extends object>(record: T, more: M): T & M {
  return Object.assign({}, record, more);
}
