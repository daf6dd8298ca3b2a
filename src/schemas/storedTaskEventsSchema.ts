import * as z from "zod";
import type { StoredTaskEvents } from "../plan/storedTaskEvents.ts";
import { schemaFor } from "./schemaFor.ts";
import { taskEventSchema } from "./taskEventSchema.ts";

/** Reads stored events of a plan. */
export const storedTaskEventsSchema: z.ZodType<StoredTaskEvents> = schemaFor<StoredTaskEvents>()(
  z.strictObject({ format: z.literal("kstthc-task-events/1"), events: z.array(taskEventSchema) }),
);
