import { noticeDays } from "../calendar/noticeDays.ts";
import { type Coverage, type WorkCalendar, workCalendar } from "../calendar/workCalendar.ts";
import { daysOffNotices } from "./daysOffNotices.ts";

const covers: Coverage = { from: "2013-01-01", to: "2026-12-31" };

/**
 * The civil-service calendar of Viet Nam (lịch làm việc của công chức), 2013 to 2026: holidays, make-up days, swapped
 * days and worked Saturdays as the yearly notices gave them. Beyond its last notice it answers `outside-coverage`;
 * {@link vietnamCalendarForecast} goes on.
 */
export const vietnamCalendar: WorkCalendar = /* @__PURE__ */ ofNotices();

function ofNotices(): WorkCalendar {
  return workCalendar({
    id: "vn-civil-service",
    covers,
    // The swap of 31/12/2012 for Saturday 05/01/2013 begins before the first year covered.
    days: daysOffNotices.flatMap(noticeDays).filter(({ date }) => date >= covers.from),
    sources: Object.assign({}, ...daysOffNotices.map(({ sources }) => sources)),
  });
}
