import * as z from "zod";
import { schemaFor } from "../../src/schemas/schemaFor.ts";

interface Named {
  readonly name: string;
  readonly at?: string;
}
const name = z.string();
const at = z.exactOptional(z.string());

// what must compile
schemaFor<Named>()(z.strictObject({ name, at }));
schemaFor<Named | { readonly other: number }>()(z.union([z.strictObject({ other: z.int() }), z.object({ name, at })]));

// what must not
// @ts-expect-error a field too few
schemaFor<Named>()(z.strictObject({ name }));
// @ts-expect-error a field too many
schemaFor<Named>()(z.strictObject({ name, at, extra: z.string() }));
// @ts-expect-error an optional field that is required
schemaFor<Named>()(z.strictObject({ name, at: z.string() }));
// @ts-expect-error a field that may be undefined, which is not the same as absent
schemaFor<Named>()(z.strictObject({ name, at: z.string().optional() }));
// @ts-expect-error another type
schemaFor<Named>()(z.strictObject({ name: z.int(), at }));
// @ts-expect-error a code too many
schemaFor<"a" | "b">()(z.enum(["a", "b", "c"]));
// @ts-expect-error a code too few
schemaFor<"a" | "b">()(z.enum(["a"]));
