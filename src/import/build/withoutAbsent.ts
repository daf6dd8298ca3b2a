/**
 * Leaves out the fields that are undefined: what is not there is absent, not undefined.
 *
 * @param fields - Fields, some of them undefined.
 * @returns The others.
 */
export function withoutAbsent<T extends object>(fields: { readonly [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}
