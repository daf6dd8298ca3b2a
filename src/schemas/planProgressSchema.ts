import * as z from "zod";
import type { Issue, IssueValue } from "../core/issue.ts";
import type { Step } from "../core/step.ts";
import type {
  Extension,
  Judgement,
  OccurrenceProgress,
  PlanProgress,
  RequestProgress,
  ShareProgress,
} from "../plan/planProgress.ts";
import type { Occurrence } from "../schedule/occurrence.ts";
import { citationSchema } from "./citationSchema.ts";
import { periodSchema } from "./planSchema.ts";
import { certainty, optionalText, plainDate, text, timeOfDay } from "./scalars.ts";
import { schemaFor } from "./schemaFor.ts";
import { placeSchema } from "./taskSchema.ts";

const optionalDate = z.exactOptional(plainDate);
const value: z.ZodType<IssueValue> = z.lazy(() =>
  z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(value)]),
);
const params = z.record(text, value);

const step: z.ZodType<Step> = schemaFor<Step>()(
  z.strictObject({
    rule: text,
    date: optionalDate,
    params: z.exactOptional(params),
    source: z.exactOptional(citationSchema),
  }),
);

const issue: z.ZodType<Issue> = schemaFor<Issue>()(
  z.strictObject({
    code: text,
    severity: z.enum(["error", "warning", "info"]),
    path: z.exactOptional(z.array(z.union([z.string(), z.number()]))),
    span: z.exactOptional(z.tuple([z.int().min(0), z.int().min(0)])),
    place: z.exactOptional(placeSchema),
    params,
    suggestion: z.exactOptional(z.string()),
  }),
);

const occurrence: z.ZodType<Occurrence> = schemaFor<Occurrence>()(
  z.strictObject({
    key: text,
    window: periodSchema,
    nominalDue: optionalDate,
    due: optionalDate,
    time: z.exactOptional(timeOfDay),
    status: certainty,
    derivation: z.array(step),
  }),
);

const time = z.enum(["no-deadline", "undetermined", "not-due", "due-soon", "overdue", "on-time", "late"]);
const extension: z.ZodType<Extension> = schemaFor<Extension>()(
  z.strictObject({
    ordinal: z.exactOptional(z.int().min(1)),
    askedOn: optionalDate,
    askedUntil: optionalDate,
    reason: optionalText,
    document: optionalText,
    afterExpiry: z.boolean(),
    answer: z.enum(["pending", "granted", "refused"]),
    answeredOn: optionalDate,
    until: optionalDate,
    authority: optionalText,
  }),
);
const judgement = {
  work: z.enum([
    "not-started",
    "in-progress",
    "submitted",
    "returned",
    "done",
    "none-arose",
    "suspended",
    "waived",
    "cancelled",
    "moved",
  ]),
  time,
  due: optionalDate,
  doneOn: optionalDate,
  daysLeft: z.exactOptional(z.int()),
  extended: z.exactOptional(z.strictObject({ due: plainDate, time, daysLeft: z.int(), ordinal: z.int().min(1) })),
  extensions: z.exactOptional(z.array(extension)),
  derivation: z.array(step),
} satisfies Record<keyof Judgement, z.ZodType>;

const share: z.ZodType<ShareProgress> = schemaFor<ShareProgress>()(
  z.strictObject({ ...judgement, agency: optionalText, through: optionalText, part: optionalText }),
);
const item: z.ZodType<OccurrenceProgress> = schemaFor<OccurrenceProgress>()(
  z.strictObject({
    ...judgement,
    group: text,
    task: text,
    schedule: optionalText,
    occurrence: z.exactOptional(occurrence),
    origin: z.enum(["plan", "check-in"]),
    owners: z.array(text),
    shares: z.exactOptional(z.array(share)),
    status: certainty,
  }),
);
const request: z.ZodType<RequestProgress> = schemaFor<RequestProgress>()(
  z.strictObject({
    request: text,
    task: text,
    from: optionalText,
    to: text,
    subject: text,
    sentOn: plainDate,
    due: optionalDate,
    answeredOn: optionalDate,
    time,
    daysLeft: z.exactOptional(z.int()),
  }),
);

/** Reads how a plan stood on a day, kept to be compared with another day by `compareProgress`. */
export const planProgressSchema: z.ZodType<PlanProgress> = schemaFor<PlanProgress>()(
  z.strictObject({
    plan: text,
    asOf: plainDate,
    status: certainty,
    items: z.array(item),
    requests: z.array(request),
    issues: z.array(issue),
  }),
);
