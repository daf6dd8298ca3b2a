/**
 * Reads a printed number: "24", "24.", "24)".
 *
 * @param label - Label as printed.
 * @returns The number; undefined for an empty cell, a Roman number, or other words.
 */
export function labelNumber(label: string): number | undefined {
  return /^\d{1,4}[.)]?$/.test(label) ? Number.parseInt(label, 10) : undefined;
}

/**
 * Tells whether a label is not the task's number though another one is: the number of a group that slid into the row,
 * or words of the cell beside it.
 *
 * @param label - One label of a task.
 * @param labels - All of them.
 * @returns Whether it does not belong there.
 */
export function isStrayLabel(label: string, labels: readonly string[]): boolean {
  return label !== "" && labelNumber(label) === undefined && labels.some((other) => labelNumber(other) !== undefined);
}
