/** Civil day, `YYYY-MM-DD`. Literals are checked by shape only; `plainDate` of the calendar layer checks the day itself. */
export type PlainDate = `${number}-${number}-${number}` & {}; // `& {}` keeps the name in generated docs
