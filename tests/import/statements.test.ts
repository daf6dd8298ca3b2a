import { describe, expect, it } from "vitest";
import { isDateFormat, sheetDay } from "../../src/import/source/sheetDates.ts";
import { knownAgencies } from "../../src/import/statement/knownAgencies.ts";
import { readStatement } from "../../src/import/statement/readStatement.ts";

const known = knownAgencies([], "tỉnh Quảng Ngãi");
const said = (text: string): string =>
  readStatement(text, known)
    .duties.map(({ role, agencies }) => `${role ?? "-"}: ${agencies.join(", ")}`)
    .join("; ");

describe("who does what", () => {
  it.each([
    ["Văn phòng UBND tỉnh chủ trì.", "lead: van-phong-ubnd-tinh"],
    ["VĂN PHÒNG UBND TỈNH CHỦ TRÌ", "-: van-phong-ubnd-tinh-chu-tri"],
    ["van phong ubnd tinh chu tri", "lead: van-phong-ubnd-tinh"],
    ["Chủ trì: Sở Tư pháp", "lead: so-tu-phap"],
    ["Sở Tư pháp phối hợp với Sở Tài chính chủ trì.", "lead: so-tu-phap, so-tai-chinh"],
    ["Sở Tư pháp chủ trì, phối hợp với Sở Tài chính.", "lead: so-tu-phap; coordinate: so-tai-chinh"],
    ["Các sở, ban ngành được giao chủ trì soạn thảo văn bản.", "-: so-ban-nganh"],
    ["Sở Văn hóa, Thể thao và Du lịch phối hợp.", "coordinate: so-van-hoa-the-thao-va-du-lich"],
    ["UBND cấp huyện, cấp xã", "-: ubnd-cap-huyen, ubnd-cap-xa"],
    ["Sở Nội vụ (thẩm định).", "appraise: so-noi-vu"],
    ["Ban Chỉ đạo cải cách hành chính tỉnh theo dõi.", "monitor: ban-chi-dao-cai-cach-hanh-chinh-tinh"],
    [
      "Các sở, ban ngành chủ trì; Văn phòng UBND tỉnh hướng dẫn, đôn đốc.",
      "lead: so-ban-nganh; guide: van-phong-ubnd-tinh; urge: van-phong-ubnd-tinh",
    ],
    [
      "Sở Tư pháp chủ trì, Sở Nội vụ phối hợp, Sở Y tế theo dõi.",
      "lead: so-tu-phap; coordinate: so-noi-vu; monitor: so-y-te",
    ],
    [
      "Sở Tư pháp chủ trì, phối hợp với Sở Nội vụ, Sở Y tế thực hiện.",
      "lead: so-tu-phap; coordinate: so-noi-vu, so-y-te",
    ],
    ["Chủ trì: Sở Tư pháp; phối hợp: Sở Nội vụ, Sở Y tế", "lead: so-tu-phap; coordinate: so-noi-vu, so-y-te"],
    ["Sở Tư pháp; Sở Nội vụ chủ trì.", "lead: so-tu-phap, so-noi-vu"],
    ["Các sở, UBND cấp xã", "-: cac-so, ubnd-cap-xa"],
    [
      "Các Sở: Nội vụ, Văn hóa, Thể thao và Du lịch, Tư pháp; UBND cấp huyện",
      "-: so-noi-vu, so-van-hoa-the-thao-va-du-lich, so-tu-phap, ubnd-cap-huyen",
    ],
    ["Các sở Tài chính và Y tế phối hợp.", "coordinate: so-tai-chinh, so-y-te"],
    ["Các cơ quan chuyên môn thuộc UBND tỉnh chủ trì.", "lead: cq-chuyen-mon"],
    ["Sở Nội vụ chuyển hồ sơ.", "forward: so-noi-vu"],
    ["Công an tỉnh, BHXH tỉnh, VP UBND tỉnh", "-: cong-an-tinh, bhxh-tinh, vp-ubnd-tinh"],
    ["Các xã, phường, đặc khu; UBND 12 huyện, thị xã", "-: ubnd-cap-xa, ubnd-cap-huyen"],
    ["Nội dung không nêu ai", ""],
  ])("%s", (text, expected) => {
    expect(said(text)).toBe(expected);
  });
});

describe("days a sheet stores as numbers", () => {
  it.each<[number, boolean, string | undefined]>([
    [44_910, false, "15/12/2022"],
    [44_910.75, false, "15/12/2022"],
    [43_448, true, "15/12/2022"],
    [1, false, undefined],
    [Number.NaN, false, undefined],
  ])("%d, counted from 1904: %s", (serial, from1904, day) => {
    expect(sheetDay(serial, from1904)).toBe(day);
  });
  it("knows a day's format by its letters, not by words in quotes", () => {
    expect([
      isDateFormat(14, undefined),
      isDateFormat(164, "dd/mm/yyyy"),
      isDateFormat(165, '0 "days"'),
      isDateFormat(2, undefined),
    ]).toEqual([true, true, false, false]);
  });
});
