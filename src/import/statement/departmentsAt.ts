import type { Folded } from "./folded.ts";
import type { KnownAgencies } from "./knownAgencies.ts";
import { matchAt, matchEnd } from "./matchAt.ts";
import { type Mention, resolveName } from "./resolveName.ts";

/** Fields of the departments of a province before and after 01/3/2025, folded, longer ones before those they begin with. */
const fields: RegExp =
  /(?:van hoa, the thao va du lich|van hoa va the thao|lao dong ?[-–,] ?thuong binh va xa hoi|nong nghiep va (?:phat trien nong thon|moi truong)|tai nguyen va moi truong|thong tin va truyen thong|ke hoach va dau tu|khoa hoc va cong nghe|giao duc va dao tao|dan toc va ton giao|quy hoach ?[-–] ?kien truc|giao thong van tai|an toan thuc pham|cong thuong|xay dung|tai chinh|tu phap|noi vu|ngoai vu|y te|du lich)/y;

/**
 * Finds departments that share one word "sở": "Các Sở: Nội vụ, Tài chính và Tư pháp".
 *
 * @param statement - The statement.
 * @param at - Place to look at.
 * @param known - Names of the directory, and the province.
 * @returns The departments; none where no such list begins there.
 * @see Decree 24/2014/NĐ-CP, art. 8, 9; Decree 45/2025/NĐ-CP
 */
export function departmentsAt(statement: Folded, at: number, known: KnownAgencies): readonly Mention[] {
  const { text } = statement;
  const found: Mention[] = [];
  let next = matchEnd(/cac so ?:? /y, text, at);
  while (next > 0) {
    const end = matchAt(fields, text, next);
    if (end < 0) break;
    found.push(resolveName(`Sở ${statement.printed(next, end)}`, "unit", end, known));
    next = matchEnd(/(?:,| va|, va) /y, text, end);
  }
  return found;
}
