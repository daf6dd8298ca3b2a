import { forecastCalendar } from "../calendar/forecastCalendar.ts";
import type { WorkCalendar } from "../calendar/workCalendar.ts";
import { vietnamCalendar } from "./vietnamCalendar.ts";

/**
 * `vietnamCalendar` carried on to the end of 2030 by law and habit (dự kiến). Everything computed on its years without
 * a notice is marked `forecast`.
 */
export const vietnamCalendarForecast: WorkCalendar = /* @__PURE__ */ forecastCalendar(vietnamCalendar, "2030-12-31");
