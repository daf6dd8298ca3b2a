import { foldText } from "../../core/foldText.ts";
import type { Plan, Task, TaskSchedule } from "../plan.ts";
import { planYear } from "../planYear.ts";

/** A document that a task brings forth, by the name its words give it. */
export interface NamedProduct {
  /** Name as printed: `"Kế hoạch rà soát, đánh giá TTHC"`. */
  readonly name: string;
  /** Name for comparing. */
  readonly key: string;
  /** Year printed behind the name, else the plan's own. */
  readonly year: string;
  /** When it is due. */
  readonly schedules: readonly TaskSchedule[];
}

const kind = "(?:ke hoach|chuong trinh|de an|phuong an|quy che|quyet dinh|nghi quyet|chi thi|danh muc)";
const named = /* @__PURE__ */ nameOf();
const end = /* @__PURE__ */ endOfName();
const making = /(?:xay dung|ban hanh|trinh|phe duyet|tham muu|lap|hoan thien|sua doi|bo sung)(?: [^.;:]{0,60})? $/;

/**
 * Reads which documents a task brings forth: those its deliverables name, and those its content says are to be made.
 * Names of fewer than five words ("Kế hoạch của tỉnh") tell nothing apart and are left out.
 *
 * @param task - The task.
 * @param plan - Its plan.
 * @returns Documents in printed order.
 */
export function namedProducts(task: Task, plan: Plan): readonly NamedProduct[] {
  const dueWith = (deliverable: string): readonly TaskSchedule[] =>
    task.schedules.filter(({ deliverables }) => deliverables?.includes(deliverable) ?? true);
  const product = (
    { year = String(planYear(plan)), ...name }: Name,
    schedules: NamedProduct["schedules"],
  ): NamedProduct => ({
    ...name,
    year,
    schedules,
  });
  return [
    ...namesIn(task.content, (before) => making.test(before)).map((name) => product(name, task.schedules)),
    ...task.deliverables.flatMap(({ id, text }) => namesIn(text, () => true).map((name) => product(name, dueWith(id)))),
  ];
}

// A number behind the kind means a document that is there already; so does "theo", and "dự thảo" is a step before it.
function nameOf(): RegExp {
  return new RegExp(
    `(?<![\\p{L}\\d])(?<!(?:theo|thuc hien|trien khai|du thao|tai|cua) )${kind} (?!so |\\d)[^.;:()]+`,
    "gu",
  );
}

function endOfName(): RegExp {
  return new RegExp(
    ` (?:va (?=${kind} )|nam (?=\\d{4})|tren dia ban|cua (?:tinh|thanh pho|chu tich|ubnd|uy ban)|theo |trinh ).*$`,
  );
}

type Name = Pick<NamedProduct, "name" | "key"> & Partial<Pick<NamedProduct, "year">>;

function namesIn(text: string, isMade: (before: string) => boolean): readonly Name[] {
  const { text: folded, offsets } = foldText(text);
  const found: Name[] = [];
  for (const rest of phrases(folded)) {
    const words = rest.words.replace(end, "").replace(/[\s,]+$/, "");
    const key = productKey(words);
    if (key.split(" ").length < 5 || !isMade(folded.slice(0, rest.at))) continue;
    const year = /^ nam (\d{4})/.exec(folded.slice(rest.at + words.length))?.[1];
    const name = text.slice(offsets[rest.at], offsets[rest.at + words.length]).trim();
    found.push({ name: name.charAt(0).toUpperCase() + name.slice(1), key, ...(year === undefined ? {} : { year }) });
  }
  return found;
}

/** Every place where a name may begin; one name may stand inside what follows another. */
function* phrases(folded: string): Generator<{ readonly at: number; readonly words: string }> {
  named.lastIndex = 0;
  for (let match = named.exec(folded); match; match = named.exec(folded)) {
    yield { at: match.index, words: match[0] };
    named.lastIndex = match.index + 1;
  }
}

/**
 * Makes the key by which names of documents are compared: no diacritics, no punctuation, "TTHC" for its words.
 *
 * @param name - Name as printed.
 * @returns Key for comparing.
 */
export function productKey(name: string): string {
  return foldText(name)
    .text.replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/thu tuc hanh chinh/g, "tthc")
    .trim();
}
