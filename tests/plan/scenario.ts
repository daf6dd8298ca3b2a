import directoryFile from "../../examples/compliance-script/data/directory.json" with { type: "json" };
import eventsFile from "../../examples/compliance-script/data/events.json" with { type: "json" };
import type { PlainDate } from "../../src/core/plainDate.ts";
import { quangNgai2022Plan } from "../../src/data/quangNgai2022Plan.ts";
import { assessPlan } from "../../src/plan/assessPlan.ts";
import type { Directory } from "../../src/plan/directory.ts";
import type { Plan } from "../../src/plan/plan.ts";
import type { OccurrenceProgress, PlanProgress } from "../../src/plan/planProgress.ts";
import type { TaskEvent } from "../../src/plan/taskEvent.ts";
import type { RecurringSchedule } from "../../src/schedule/schedule.ts";

/** The synthetic year of the demo: 842 events on the real plan. */
export const events = eventsFile.events as readonly unknown[] as readonly TaskEvent[];
/** 20 + 13 + 173 synthetic units. */
export const directory = directoryFile as unknown as Directory;

const known = new Map<PlainDate, PlanProgress>();

/** How the real plan stood on a day of that year, continuous tasks asked about every quarter. */
export function progressOn(asOf: PlainDate): PlanProgress {
  const before = known.get(asOf);
  if (before) return before;
  const progress = assessPlan(quangNgai2022Plan, { asOf, events, directory, checkIn: everyQuarter });
  known.set(asOf, progress);
  return progress;
}

/** The policy of the demo for continuous tasks. */
const everyQuarter: RecurringSchedule = { kind: "recurring", every: { unit: "quarter", interval: 1 } };

/** A plan of one task, led by one unit, due in the first quarter of 2022; more of it where a test needs more. */
export function onePlan(task: Partial<Plan["groups"][number]["tasks"][number]> = {}): Plan {
  const period = { kind: "quarter", quarter: 1 } as const;
  return {
    ...quangNgai2022Plan,
    id: "one",
    groups: [
      {
        id: "I",
        ordinal: "I",
        title: "Nhóm",
        tasks: [
          {
            id: "1",
            labels: ["1"],
            content: "Nhiệm vụ",
            deliverables: [],
            assignments: [
              { id: "1.a1", text: "Sở Tư pháp chủ trì.", duties: [{ role: "lead", agencies: ["so-tu-phap"] }] },
            ],
            schedules: [{ id: "1.s1", text: "Quý I", schedule: { kind: "window", period } }],
            targets: [],
            citations: [],
            ...task,
          },
        ],
      },
    ],
  };
}

/** An event of a test, without its id; whatever its kind needs. */
export type Loose = Readonly<Record<string, unknown>> & { readonly about?: object };

/** Events about task 1, with ids made from their place. */
export function about(...list: readonly Loose[]): readonly TaskEvent[] {
  const events: readonly unknown[] = list.map((event, index) => ({
    id: `e${index + 1}`,
    ...event,
    about: { task: "1", ...event.about },
  }));
  return events as readonly TaskEvent[];
}

/** The first item of a plan of one task. */
export function firstItem(progress: PlanProgress): OccurrenceProgress {
  const [item] = progress.items;
  if (!item) throw new Error("no item");
  return item;
}
