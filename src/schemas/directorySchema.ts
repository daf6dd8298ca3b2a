import * as z from "zod";
import type { Directory } from "../plan/directory.ts";
import { directoryUnitSchema } from "./agencySchema.ts";
import { schemaFor } from "./schemaFor.ts";

/** Reads who the groups of a plan are. */
export const directorySchema: z.ZodType<Directory> = schemaFor<Directory>()(
  z.strictObject({ units: z.array(directoryUnitSchema) }),
);
