import { foldKey } from "../../core/foldKey.ts";

/**
 * Makes the key by which provinces are matched: without "tỉnh", "thành phố", case and diacritics.
 *
 * @param name - Name, `"tỉnh Quảng Ngãi"`.
 * @returns Folded name, `"quang ngai"`; `""` where there is none.
 */
export function provinceKey(name: string): string {
  return foldKey(name).replace(/^(?:tinh|thanh pho|tp\.?) /, "");
}
