/**
 * Dated facts with their sources: the 2022 plan of Quảng Ngãi, days off, statutory deadlines, agencies and provinces.
 *
 * @module kstthc/data
 */
export { administrativeReformReports } from "./administrativeReformReports.ts";
export { daysOffNotices } from "./daysOffNotices.ts";
export { decree09Reports } from "./decree09Reports.ts";
export { nationalPortalReports } from "./nationalPortalReports.ts";
export { planLaw } from "./planLaw.ts";
export type { Province, ProvinceKind } from "./province.ts";
export { provinces } from "./provinces.ts";
export { provincialAgencies } from "./provincialAgencies.ts";
export { quangNgai2022Plan } from "./quangNgai2022Plan.ts";
export { type StatutoryDeadlineId, statutoryDeadlines } from "./statutoryDeadlines.ts";
export { vietnamCalendar } from "./vietnamCalendar.ts";
export { vietnamCalendarForecast } from "./vietnamCalendarForecast.ts";
