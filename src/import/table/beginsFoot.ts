import { capitals } from "../text/letters.ts";

const recipients = /^N[ơo]i nh[ậa]n\s*(?::|$)/;
const onBehalf = new RegExp(String.raw`^(?:TM|KT|TL|TUQ|Q)\.\s?[${capitals}][${capitals}\s,.-]*$`);
const titles =
  /^(?:(?:PHÓ )?CHỦ TỊCH|(?:PHÓ )?CHÁNH VĂN PHÒNG|(?:PHÓ )?GIÁM ĐỐC|NGƯỜI LẬP(?: BIỂU| BẢNG)?|NGƯỜI TỔNG HỢP|THỦ TRƯỞNG (?:CƠ QUAN|ĐƠN VỊ))$/;

/**
 * Tells whether a text begins the foot of a document: the recipients, or the title of who signs.
 *
 * @param text - First paragraph of a cell.
 * @returns True for "Nơi nhận:", "TM. ỦY BAN NHÂN DÂN", "NGƯỜI LẬP BIỂU".
 * @see Decree 30/2020/NĐ-CP, annex I
 */
export function beginsFoot(text: string): boolean {
  return recipients.test(text) || onBehalf.test(text) || titles.test(text);
}
