import type { Template } from "../../../core/words.ts";
import type { ReportRule } from "../reportRule.ts";

/** Derivations of figures, in English. */
export const steps: Readonly<Record<ReportRule, Template>> = {
  "day-given": "Day chosen by whoever made the report: {date}",
  "figure-change": "Against the same period last year: ({now} - {before})/{before}",
  "figure-counted": "Counted {count}: {names}",
  "figure-counted-none": "There is none",
  "figure-difference": "Against the same period last year: {now} - {before}",
  "figure-formula": "{formula} = {sum}",
  "figure-partly-reported": "The units reported {count}; {missing} of them have not reported, so that it may be more",
  "figure-reported": "The units reported {count}",
  "figure-reported-none": "The units reported that none arose",
  "figure-share": "{name}: {part}/{whole}",
  "figure-total": "Column {column} of {rows} rows of the form added up",
  "horizon-given": "Days to look ahead, chosen by whoever made the report: {days}, to {date}",
  "request-recorded": "Request of {date} on record ({request})",
  window: "Taken from {from} to {to}",
};
