/** How an engine writes SQL. Everything a query holds passes through here, so nothing can be injected. */
export interface Dialect {
  /** Name of the engine. */
  readonly name: string;
  /** Writes the name of a column or a table. */
  readonly identifier: (name: string) => string;
  /** Writes a text value. */
  readonly literal: (text: string) => string;
  /** Writes a civil day, given as `YYYY-MM-DD`. */
  readonly date: (iso: string) => string;
  /** Writes an instant, given as ISO text in UTC. */
  readonly instant: (iso: string) => string;
  /** Takes the civil day at UTC+7 of an instant expression. */
  readonly dayOf: (expression: string) => string;
  /** Makes a whole number of an expression that may be missing. */
  readonly integer: (expression: string) => string;
}
