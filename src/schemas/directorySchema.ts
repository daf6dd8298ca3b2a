import * as z from "zod";
import type { Directory } from "../plan/directory.ts";
import { directoryUnitSchema } from "./agencySchema.ts";
import { schemaFor } from "./schemaFor.ts";

/** Reads who the groups of a plan are. */
export const directorySchema: z.ZodType<Directory> = schemaFor<Directory>()(
  z.strictObject({
    format: z.exactOptional(z.literal("kstthc-directory/1")),
    units: z.array(directoryUnitSchema),
  }),
);
