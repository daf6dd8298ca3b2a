export { decree09Reports } from "./decree09Reports.ts";
export { quangNgai2022Plan } from "./quangNgai2022Plan.ts";
export { vietnamCalendar } from "./vietnamCalendar.ts";
export { vietnamCalendarForecast } from "./vietnamCalendarForecast.ts";
