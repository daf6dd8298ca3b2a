import * as z from "zod";
import type { Place } from "../core/issue.ts";
import type { Assignment, Correction, Deliverable, Duty, Note, Task, TaskGroup, TaskSchedule } from "../plan/plan.ts";
import type { Role } from "../plan/role.ts";
import { citationSchema } from "./citationSchema.ts";
import { optionalText, text } from "./scalars.ts";
import { scheduleSchema } from "./scheduleSchema.ts";
import { schemaFor } from "./schemaFor.ts";
import { targetSchema } from "./targetSchema.ts";

const count = z.int().min(1);

/** Reads a place in a document. */
export const placeSchema: z.ZodType<Place> = schemaFor<Place>()(
  z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("text"), line: count, column: count }),
    z.strictObject({ kind: z.literal("sheet"), sheet: text, cell: text }),
    z.strictObject({ kind: z.literal("table"), table: count, row: count, column: count }),
  ]),
);

/** Reads a repair of the printed text. */
export const correctionSchema: z.ZodType<Correction> = schemaFor<Correction>()(
  z.strictObject({
    field: text,
    printed: z.string(),
    corrected: z.string(),
    times: z.exactOptional(count),
    reason: text,
    certainty: z.enum(["high", "medium", "low"]),
  }),
);

/** Reads what a reader noticed. */
export const noteSchema: z.ZodType<Note> = schemaFor<Note>()(
  z.strictObject({
    kind: z.enum(["irregularity", "inferred", "truncated", "missing", "printed"]),
    field: optionalText,
    text,
  }),
);

const role: z.ZodType<Role> = schemaFor<Role>()(
  z.enum([
    "lead",
    "coordinate",
    "execute",
    "monitor",
    "guide",
    "urge",
    "inspect",
    "evaluate",
    "advise",
    "submit",
    "comment",
    "appraise",
    "approve",
    "issue",
    "announce",
    "publicise",
    "post",
    "direct",
    "accountable",
    "receive",
    "classify",
    "forward",
    "process",
    "answer",
    "control-quality",
    "compile",
    "report",
  ]),
);
const duty: z.ZodType<Duty> = schemaFor<Duty>()(
  z.strictObject({
    role: z.exactOptional(role),
    agencies: z.array(text),
    scope: optionalText,
    qualifier: optionalText,
  }),
);
const deliverables = z.exactOptional(z.array(text));

/** Reads a product of a task. */
export const deliverableSchema: z.ZodType<Deliverable> = schemaFor<Deliverable>()(z.strictObject({ id: text, text }));

/** Reads a statement of who does what. */
export const assignmentSchema: z.ZodType<Assignment> = schemaFor<Assignment>()(
  z.strictObject({ id: text, text, duties: z.array(duty), deliverables }),
);

/** Reads a phrase of when a task is due. */
export const taskScheduleSchema: z.ZodType<TaskSchedule> = schemaFor<TaskSchedule>()(
  z.strictObject({ id: text, text, schedule: scheduleSchema, deliverables }),
);

const noticed = {
  corrections: z.exactOptional(z.array(correctionSchema)),
  notes: z.exactOptional(z.array(noteSchema)),
};

/** Reads a task. */
export const taskSchema: z.ZodType<Task> = schemaFor<Task>()(
  z.strictObject({
    id: text,
    labels: z.array(z.string()),
    content: text,
    deliverables: z.array(deliverableSchema),
    assignments: z.array(assignmentSchema),
    schedules: z.array(taskScheduleSchema),
    targets: z.array(targetSchema),
    citations: z.array(citationSchema),
    ...noticed,
    place: z.exactOptional(placeSchema),
  }),
);

/** Reads a group of tasks. */
export const taskGroupSchema: z.ZodType<TaskGroup> = schemaFor<TaskGroup>()(
  z.strictObject({ id: text, ordinal: text, title: text, tasks: z.array(taskSchema), ...noticed }),
);
