import * as z from "zod";
import type { EventTarget, Evidence, TaskEvent } from "../plan/taskEvent.ts";
import { optionalText, plainDate, text } from "./scalars.ts";
import { scheduleSchema } from "./scheduleSchema.ts";
import { schemaFor } from "./schemaFor.ts";

const optionalDate = z.exactOptional(plainDate);

const evidence: z.ZodType<Evidence> = schemaFor<Evidence>()(
  z.strictObject({
    kind: z.enum(["document", "link", "file", "note"]),
    number: optionalText,
    date: optionalDate,
    dateOf: z.exactOptional(z.enum(["signing", "sending", "posting"])),
    sha256: z.exactOptional(z.string().regex(/^[0-9a-f]{64}$/)),
    url: optionalText,
    expires: optionalDate,
  }),
);
const about: z.ZodType<EventTarget> = schemaFor<EventTarget>()(
  z.strictObject({
    task: text,
    schedule: optionalText,
    occurrence: optionalText,
    agency: optionalText,
    part: optionalText,
  }),
);
const base = {
  id: text,
  on: plainDate,
  about,
  evidence: z.exactOptional(z.array(evidence)),
  by: optionalText,
  note: optionalText,
};

/** Reads something that happened to an obligation of a plan. */
export const taskEventSchema: z.ZodType<TaskEvent> = schemaFor<TaskEvent>()(
  z.discriminatedUnion("kind", [
    z.strictObject({
      ...base,
      kind: z.enum(["started", "submitted", "returned", "accepted", "completed", "reported-none"]),
    }),
    z.strictObject({
      ...base,
      kind: z.enum(["suspended", "resumed", "waived", "cancelled", "moved-to-next-year"]),
    }),
    z.strictObject({ ...base, kind: z.literal("assigned"), due: optionalDate }),
    z.strictObject({ ...base, kind: z.literal("scheduled"), schedule: scheduleSchema }),
    z.strictObject({ ...base, kind: z.literal("extension-requested"), until: plainDate, reason: text }),
    z.strictObject({ ...base, kind: z.literal("extension-granted"), until: plainDate, authority: text }),
    z.strictObject({ ...base, kind: z.literal("extension-refused") }),
    z.strictObject({ ...base, kind: z.literal("transferred"), to: text }),
    z.strictObject({ ...base, kind: z.literal("happened"), event: text }),
    z.strictObject({
      ...base,
      kind: z.literal("coordination-requested"),
      to: text,
      subject: text,
      due: optionalDate,
    }),
    z.strictObject({ ...base, kind: z.literal("coordination-answered"), request: text }),
  ]),
);
