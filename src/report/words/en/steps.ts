import type { Template } from "../../../core/words.ts";
import type { ReportRule } from "../reportRule.ts";

/** Derivations of figures, in English. */
export const steps: Readonly<Record<ReportRule, Template>> = {
  "day-given": "Day chosen by whoever made the report: {date}",
  "figure-change": "Against the same period last year: ({now} - {before})/{before}",
  "figure-counted": "Counted {count}: {names}",
  "figure-counted-none": "There is none",
  "figure-formula": "{formula} = {sum}",
  "figure-partly-reported": "The units reported {count}; {missing} of them have not reported, so that it may be more",
  "figure-reported": "The units reported {count}",
  "figure-reported-none": "The units reported that none arose",
  "figure-share": "{name}: {part}/{whole}",
  "figure-total": "{rows} rows added up: {sum}",
  "horizon-given": "Days to look ahead, chosen by whoever made the report: {days}, to {date}",
  "request-recorded": "Request of {date} on record ({request})",
  "window-in-period": "Figures of the period are taken from {from} to {to}",
  "window-last-year": "Figures of the same period last year are taken from {from} to {to}",
  "window-year-to-date": "Figures of the year to date are taken from {from} to {to}",
};
