import type { PlainDate } from "../../core/plainDate.ts";
import { inForceOn } from "./inForceOn.ts";
import { type StatutoryForm, statutoryForms } from "./statutoryForms.ts";

/**
 * Finds the form an act prescribes on a day.
 *
 * @param id - What the form counts.
 * @param date - Civil day, `YYYY-MM-DD`.
 * @returns The form with its number and its source; nothing where none is in force.
 * @example
 * statutoryFormOn("dossiers", "2022-10-14")?.number // => "II.06/VPCP/KSTT"
 * statutoryFormOn("dossiers", "2026-02-15") // => undefined
 */
export function statutoryFormOn(id: StatutoryForm["id"], date: PlainDate): StatutoryForm | undefined {
  return inForceOn(statutoryForms, date).find((form) => form.id === id);
}
