import { formatDay } from "./formatDay.ts";
import { formatInteger } from "./formatInteger.ts";
import type { IssueValue } from "./issue.ts";
import type { PlainDate } from "./plainDate.ts";
import type { Language, Template } from "./words.ts";

/**
 * Fills the `{name}` places of a sentence. Whole numbers get their thousands separated, civil days are written the
 * way the language writes them, lists are joined by commas; a place without its parameter stays as it is. A stretch in
 * square brackets is said only where each of its places has something to say; `{count|day|days}` is the first of two
 * words where the parameter is one, else the second.
 *
 * @param template - Sentence with `{name}` places.
 * @param params - What to put there.
 * @param language - How numbers and days are written.
 * @returns The sentence.
 * @example
 * fillTemplate("Còn thiếu {count} {unit}", { count: 1204, unit: "giao dịch" }, "vi") // => "Còn thiếu 1.204 giao dịch"
 * @example
 * fillTemplate("{days} {days|day|days} late", { days: 1 }, "en") // => "1 day late"
 * @example
 * fillTemplate("chưa đọc được[ «{value}»]", { value: "" }, "vi") // => "chưa đọc được"
 */
export function fillTemplate(
  template: Template,
  params: Readonly<Record<string, IssueValue>>,
  language: Language,
): string {
  const said = template.includes("[")
    ? template.replace(/\[([^[\]]*)\]/g, (_, part) => stated(part, params))
    : template;
  return said.replace(/\{(\w+)(?:\|([^|}]*)\|([^|}]*))?\}/g, (whole, name: string, one?: string, more?: string) => {
    if (!Object.hasOwn(params, name)) return whole;
    if (one !== undefined && more !== undefined) return Number(params[name]) === 1 ? one : more;
    return spell(params[name] as IssueValue, language);
  });
}

/** A stretch that depends on its parameters: nothing where one of them is absent or empty. */
function stated(stretch: string, params: Readonly<Record<string, IssueValue>>): string {
  const names = stretch.match(/(?<=\{)\w+/g) ?? [];
  return names.every((name) => Object.hasOwn(params, name) && params[name] !== "") ? stretch : "";
}

function spell(value: IssueValue, language: Language): string {
  if (Array.isArray(value)) return value.map((item) => spell(item, language)).join(", ");
  if (typeof value === "number") return Number.isInteger(value) ? formatInteger(value, language) : String(value);
  return typeof value === "string" && isDay(value) ? formatDay(value, language) : String(value);
}

/** A day that does not exist is shown as it was given: the sentence that refuses it must not rewrite it. */
function isDay(text: string): text is PlainDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
