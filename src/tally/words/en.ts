import type { ColumnType } from "../columns/column.ts";
import { enVocabulary } from "./enVocabulary.ts";
import type { TallyWords } from "./vi.ts";

/** What this layer says, in English. */
export const en: TallyWords = {
  language: "en",
  issues: {
    aborted: "The count was stopped as asked",
    "csv-broken-quote": "Line {line}: a quote opens or closes in the wrong place, so the row cannot be read",
    "csv-header-missing": "No header with the columns {columns} in the first {lines} lines",
    "csv-header-repeated": "The column “{column}” stands twice in the header",
    "csv-lines-above": "{count} lines above the header were passed over",
    "csv-not-utf8": "The file is not written in UTF-8; save it again as CSV UTF-8",
    "csv-row-too-long": "Line {line} is {bytes} bytes long, more than {most}; a quote may not be closed",
    "csv-row-width": "Line {line} has {found} fields, the header {expected}",
    "csv-totals-row": "Line {line} is a row of totals and is not counted",
    "csv-value-missing": "Line {line}: the column “{field}” is empty and must not be",
    "csv-value-unreadable": "Line {line}: the column “{field}” says “{value}”, which is not {type}",
    "duckdb-failed": "DuckDB could not read “{path}”: {message}",
    "duckdb-missing": "The package “{package}” is not installed: run npm install {package}",
    "empty-condition": "The condition “{kind}” has no parts",
    "invalid-row": "Row {row}: the column “{column}” says “{value}”, which is no count",
    "invalid-value": "The field “{field}” is {type} and does not take “{value}”",
    "measure-not-counted": "The tally has no measure “{measure}”; it has: {allowed}",
    "measure-repeated": "The measure “{measure}” is named twice",
    "missing-value": "The field “{field}” has no value",
    "no-field": "The comparison “{op}” has no field",
    "no-key": "No field is given by which to find duplicates",
    "no-measure": "No measure is named",
    "no-order": "The field “{field}” is {type}, which has no order, so it cannot be compared by “{op}”",
    "not-coarser": "Cannot roll up by “{field}”: the tally is not grouped by it, or more coarsely",
    "regime-not-tallied": "The reporting regime “{regime}” does not close the period {period} on a fixed day",
    "tallies-differ": "Tally {index} has another definition and cannot be added",
    "two-countings": "The measure “{measure}” counts units by “{per}” and sums “{weigh}”; choose one",
    "units-do-not-merge": "Numbers of distinct units do not add up between tallies: {measures}",
    "unknown-column": "The table has no field “{field}”",
    "unwritable-text": "The text has a character that SQL cannot carry",
  },
  steps: {},
  terms: {
    type: {
      boolean: "true or false",
      code: "a code of its list",
      date: "a day",
      instant: "a day with a time",
      integer: "a whole number",
      money: "an amount of money",
      text: "text",
    } satisfies Record<ColumnType, string>,
  },
  tally: enVocabulary,
};
