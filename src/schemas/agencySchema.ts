import * as z from "zod";
import type { Agency } from "../plan/agency.ts";
import type { DirectoryUnit } from "../plan/directory.ts";
import { citationSchema } from "./citationSchema.ts";
import { optionalText, plainDate, text } from "./scalars.ts";
import { schemaFor } from "./schemaFor.ts";

const fields = {
  id: text,
  name: text,
  level: z.enum(["central", "province", "district", "commune", "vertical", "several", "unknown"]),
  kind: z.enum(["unit", "group", "open-group"]),
  aliases: z.exactOptional(z.array(text)),
  partOf: optionalText,
  memberOf: z.exactOptional(z.array(text)),
  validFrom: z.exactOptional(plainDate),
  validUntil: z.exactOptional(plainDate),
  successors: z.exactOptional(z.array(text)),
  source: z.exactOptional(citationSchema),
};

/** Reads an agency of a plan. */
export const agencySchema: z.ZodType<Agency> = schemaFor<Agency>()(z.strictObject(fields));

/** Reads a unit of a directory: an agency that says which groups it belongs to. */
export const directoryUnitSchema: z.ZodType<DirectoryUnit> = schemaFor<DirectoryUnit>()(
  z.strictObject({ ...fields, memberOf: z.array(text) }),
);
