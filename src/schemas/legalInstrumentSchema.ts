import * as z from "zod";
import type { LegalInstrument } from "../plan/legalInstrument.ts";
import { citationSchema } from "./citationSchema.ts";
import { optionalText, plainDate, text } from "./scalars.ts";
import { schemaFor } from "./schemaFor.ts";

/** Reads the document that carries a plan or an amendment. */
export const legalInstrumentSchema: z.ZodType<LegalInstrument> = schemaFor<LegalInstrument>()(
  z.strictObject({
    type: z.enum(["decision", "plan", "directive", "resolution", "other"]),
    number: text,
    issuedOn: plainDate,
    place: optionalText,
    issuer: text,
    signer: z.exactOptional(z.strictObject({ title: text, name: text })),
    subject: text,
    basis: z.array(citationSchema),
    preamble: z.exactOptional(z.array(text)),
    articles: z.exactOptional(z.array(z.strictObject({ number: text, text }))),
    recipients: z.exactOptional(z.array(text)),
  }),
);
