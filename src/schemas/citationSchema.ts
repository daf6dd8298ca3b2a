import * as z from "zod";
import type { Citation } from "../core/citation.ts";
import { certainty, optionalText, plainDate, text } from "./scalars.ts";
import { schemaFor } from "./schemaFor.ts";

/** Reads a place in law. */
export const citationSchema: z.ZodType<Citation> = schemaFor<Citation>()(
  z.strictObject({
    document: text,
    at: optionalText,
    date: z.exactOptional(plainDate),
    title: optionalText,
    url: optionalText,
    status: z.exactOptional(certainty),
  }),
);
