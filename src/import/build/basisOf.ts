import type { Citation } from "../../core/citation.ts";
import { citationsIn } from "../text/citationsIn.ts";
import { letters } from "../text/letters.ts";
import { printedDay } from "../text/printedDay.ts";

const kinds: string = "(?:Luật|Bộ luật|Pháp lệnh|Nghị quyết|Nghị định|Quyết định|Thông tư|Chỉ thị|Kế hoạch|Công văn)";
const parting: RegExp = new RegExp(`;\\s*(?=${kinds})|\\s+và\\s+(?=${kinds} số )`);
/** Where the title begins, after the day of signing and after who issued it. */
const title: RegExp = new RegExp(
  `(?<= )(?:về|hướng dẫn|sửa đổi|ban hành|quy định|phê duyệt|bãi bỏ)(?![${letters}]).*$`,
);

/**
 * Reads one line of legal bases ("Căn cứ …"): each document with its number, or its name where it has none, its day and
 * its title.
 *
 * @param line - The line.
 * @returns Its documents, in order.
 */
export function basisOf(line: string): readonly Citation[] {
  const text = line.replace(/^Căn cứ( vào)? (các )?/, "").replace(/[;.,\s]+$/, "");
  return text.split(parting).flatMap((part) => {
    const day = / ngày (\d{1,2})\/(\d{1,2})\/(\d{4})/.exec(part);
    const date = day ? printedDay(day[1], day[2], day[3]) : undefined;
    const numbered = / số /.test(part.slice(0, 20)) ? citationsIn([part])[0] : undefined;
    if (!numbered && !/^(?:Luật|Bộ luật|Pháp lệnh)/.test(part)) return [];
    const document = numbered?.document ?? part.slice(0, day?.index ?? part.length);
    const words = numbered && day ? title.exec(part.slice(day.index + day[0].length))?.[0] : undefined;
    return [{ document, ...(date ? { date } : {}), ...(words ? { title: words } : {}) }];
  });
}
