export { administrativeReformReports } from "./administrativeReformReports.ts";
export { daysOffNotices } from "./daysOffNotices.ts";
export { decree09Reports } from "./decree09Reports.ts";
export { nationalPortalReports } from "./nationalPortalReports.ts";
export { planLaw } from "./planLaw.ts";
export { quangNgai2022Plan } from "./quangNgai2022Plan.ts";
export { type StatutoryDeadlineId, statutoryDeadlines } from "./statutoryDeadlines.ts";
export { vietnamCalendar } from "./vietnamCalendar.ts";
export { vietnamCalendarForecast } from "./vietnamCalendarForecast.ts";
