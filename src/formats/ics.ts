export { type CalendarItem, type IcsOptions, toIcs } from "./ics/toIcs.ts";
