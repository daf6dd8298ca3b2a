/**
 * A record while it is being built. Fields are set one by one where `{ ...a, ...(b ? { b } : {}) }` would copy: one call
 * judges thousands of obligations.
 */
export type Writable<T> = { -readonly [Key in keyof T]: T[Key] };
