import { textWidth } from "./textWidth.ts";

/**
 * Breaks an agency's name that is too long for its line before its place, as in `ỦY BAN NHÂN DÂN` / `TỈNH QUẢNG NGÃI`.
 *
 * @param name - Name in capitals.
 * @param available - Width of the line, ems of bold letters.
 * @returns The name, over two lines where one has no room for it.
 */
export function brokenAtPlace(name: string, available: number): string {
  return textWidth(name, true) < available
    ? name
    : name.replace(/ (?=(?:TỈNH|THÀNH PHỐ|QUẬN|HUYỆN|THỊ XÃ|XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU) )/, "\n");
}
