import type { WorkStatus } from "../planProgress.ts";
import type { StandingEvent, WorkEvent } from "../taskEvent.ts";

/** Events that change the status of the work. */
export type WorkTransition = (WorkEvent | StandingEvent)["kind"];

/**
 * Which event leads from which status to which; what is not here is out of order. `resumed` leads back to the status
 * before the suspension, so `"in-progress"` here stands for that one.
 */
export const workTransitions: Readonly<Record<WorkStatus, Readonly<Partial<Record<WorkTransition, WorkStatus>>>>> =
  /* @__PURE__ */ transitions();

function transitions(): typeof workTransitions {
  const ending = { waived: "waived", cancelled: "cancelled", "moved-to-next-year": "moved" } as const;
  const doing = {
    submitted: "submitted",
    completed: "done",
    "reported-none": "none-arose",
    suspended: "suspended",
    ...ending,
  } as const;
  return {
    "not-started": { started: "in-progress", ...doing },
    "in-progress": doing,
    submitted: { returned: "returned", accepted: "done", completed: "done", suspended: "suspended", ...ending },
    returned: { started: "in-progress", ...doing },
    suspended: { resumed: "in-progress", ...ending },
    "none-arose": { accepted: "none-arose", returned: "returned" },
    done: {},
    waived: {},
    cancelled: {},
    moved: {},
  };
}
