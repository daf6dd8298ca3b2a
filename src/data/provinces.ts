import type { Citation } from "../core/citation.ts";
import type { Province } from "./province.ts";

const resolution202: Citation = {
  document: "202/2025/QH15",
  at: "Điều 1",
  date: "2025-06-12",
  title: "Nghị quyết về việc sắp xếp đơn vị hành chính cấp tỉnh năm 2025",
  url: "https://nld.com.vn/chi-tiet-dien-tich-dan-so-23-tinh-thanh-sau-sap-xep-don-vi-hanh-chinh-cap-tinh-196250612092419332.htm",
};
// Its words were read in quotations and in accounts of the Resolution as passed, unit by unit. Plans made before it, and
// tables made from it, do not count: a unit met only there says `unverified`.
const notRead: Citation = { ...resolution202, status: "unverified" };
const quotedClauses =
  "https://thuviennhadat.vn/phap-ly-nha-dat/tinh-co-dan-so-dong-nhat-viet-nam-sau-sap-nhap-theo-nghi-quyet-202-2025-qh15-686268.html";
const accountOfPassing = "https://vnexpress.net/quoc-hoi-chot-ca-nuoc-con-34-tinh-thanh-pho-4897740.html";
const accountOfSmallest =
  "https://m.ngoisao.vn/theo-dong-su-kien/kien-thuc/top-5-tinh-thanh-pho-nho-nhat-viet-nam-sau-sap-nhap-do-la-458304.htm";

function readAt(url: string, at = "Điều 1"): Citation {
  return { ...resolution202, at, url };
}

function formedFrom(
  source: Citation,
  ...predecessors: readonly string[]
): Pick<Province, "validFrom" | "predecessors" | "source"> {
  return { validFrom: "2025-07-01", predecessors, source };
}

/**
 * The 34 units of the provincial level with their codes on the National Public Service Portal (đơn vị hành chính cấp
 * tỉnh), as the portal listed them on 01/10/2026. 23 were formed by Resolution 202/2025/QH15, in force from 12/6/2025;
 * their governments work from 01/7/2025. Codes of units that were merged away are not in the list and not here.
 *
 * @see Resolution 202/2025/QH15, art. 1
 * @example
 * provinces.find(({ code }) => code === "H48")?.predecessors // => ["Kon Tum", "Quảng Ngãi"]
 */
export const provinces: readonly Province[] = /* @__PURE__ */ list();

function list(): typeof provinces {
  return [
    {
      code: "H01",
      name: "An Giang",
      kind: "province",
      ...formedFrom(
        readAt(
          "https://soha.vn/sau-sap-nhap-tinh-gan-5-trieu-dan-nay-se-hoi-tu-day-du-cac-yeu-to-dia-ly-tu-bien-dao-nui-rung-den-dong-bang-tru-phu-198250701102141343.htm",
        ),
        "Kiên Giang",
        "An Giang",
      ),
    },
    {
      code: "H05",
      name: "Bắc Ninh",
      kind: "city",
      kindBefore: "province",
      ...formedFrom(readAt(accountOfPassing), "Bắc Giang", "Bắc Ninh"),
    },
    { code: "H12", name: "Cà Mau", kind: "province", ...formedFrom(notRead, "Bạc Liêu", "Cà Mau") },
    {
      code: "H13",
      name: "Cần Thơ",
      kind: "city",
      ...formedFrom(
        readAt(
          "https://thinhvuongvietnam.com/Content/thanh-pho-can-tho-tinh-hau-giang-va-tinh-soc-trang-hop-nhat-de-vuon-minh-55923",
        ),
        "Sóc Trăng",
        "Hậu Giang",
        "Cần Thơ",
      ),
    },
    { code: "H14", name: "Cao Bằng", kind: "province" },
    { code: "H15", name: "Đắk Lắk", kind: "province", ...formedFrom(notRead, "Phú Yên", "Đắk Lắk") },
    { code: "H17", name: "Đà Nẵng", kind: "city", ...formedFrom(notRead, "Quảng Nam", "Đà Nẵng") },
    { code: "H18", name: "Điện Biên", kind: "province" },
    {
      code: "H19",
      name: "Đồng Nai",
      kind: "city",
      kindBefore: "province",
      ...formedFrom(readAt(quotedClauses, "Điều 1 khoản 17"), "Bình Phước", "Đồng Nai"),
    },
    { code: "H20", name: "Đồng Tháp", kind: "province", ...formedFrom(notRead, "Tiền Giang", "Đồng Tháp") },
    { code: "H21", name: "Gia Lai", kind: "province", ...formedFrom(notRead, "Bình Định", "Gia Lai") },
    {
      code: "H24",
      name: "Hải Phòng",
      kind: "city",
      ...formedFrom(readAt(accountOfSmallest), "Hải Dương", "Hải Phòng"),
    },
    { code: "H26", name: "Hà Nội", kind: "city" },
    { code: "H27", name: "Hà Tĩnh", kind: "province" },
    {
      code: "H29",
      name: "Hồ Chí Minh",
      kind: "city",
      ...formedFrom(readAt(quotedClauses, "Điều 1 khoản 16"), "Bà Rịa - Vũng Tàu", "Bình Dương", "Hồ Chí Minh"),
    },
    {
      code: "H31",
      name: "Hưng Yên",
      kind: "province",
      ...formedFrom(readAt(accountOfSmallest), "Thái Bình", "Hưng Yên"),
    },
    { code: "H32", name: "Khánh Hòa", kind: "province", ...formedFrom(notRead, "Ninh Thuận", "Khánh Hòa") },
    { code: "H35", name: "Lai Châu", kind: "province" },
    {
      code: "H36",
      name: "Lâm Đồng",
      kind: "province",
      ...formedFrom(
        readAt(
          "https://nguoiquansat.vn/tu-nay-dia-phuong-nay-se-tro-thanh-tinh-rong-nhat-viet-nam-quy-mo-kinh-te-lot-top-10-ca-nuoc-228450.html",
        ),
        "Đắk Nông",
        "Bình Thuận",
        "Lâm Đồng",
      ),
    },
    { code: "H37", name: "Lạng Sơn", kind: "province" },
    { code: "H38", name: "Lào Cai", kind: "province", ...formedFrom(resolution202, "Yên Bái", "Lào Cai") },
    { code: "H41", name: "Nghệ An", kind: "province" },
    { code: "H42", name: "Ninh Bình", kind: "province", ...formedFrom(notRead, "Hà Nam", "Nam Định", "Ninh Bình") },
    {
      code: "H44",
      name: "Phú Thọ",
      kind: "province",
      ...formedFrom(readAt(accountOfPassing), "Hòa Bình", "Vĩnh Phúc", "Phú Thọ"),
    },
    { code: "H48", name: "Quảng Ngãi", kind: "province", ...formedFrom(resolution202, "Kon Tum", "Quảng Ngãi") },
    { code: "H49", name: "Quảng Ninh", kind: "city", kindBefore: "province" },
    { code: "H50", name: "Quảng Trị", kind: "province", ...formedFrom(notRead, "Quảng Bình", "Quảng Trị") },
    { code: "H52", name: "Sơn La", kind: "province" },
    { code: "H53", name: "Tây Ninh", kind: "province", ...formedFrom(notRead, "Long An", "Tây Ninh") },
    { code: "H55", name: "Thái Nguyên", kind: "province", ...formedFrom(resolution202, "Bắc Kạn", "Thái Nguyên") },
    { code: "H56", name: "Thanh Hóa", kind: "province" },
    { code: "H57", name: "Huế", kind: "city" },
    { code: "H60", name: "Tuyên Quang", kind: "province", ...formedFrom(resolution202, "Hà Giang", "Tuyên Quang") },
    {
      code: "H61",
      name: "Vĩnh Long",
      kind: "province",
      ...formedFrom(
        readAt("https://diendandoanhnghiep.vn/vinh-long-moi-dong-luc-moi-cho-dbscl-10156880.html"),
        "Bến Tre",
        "Trà Vinh",
        "Vĩnh Long",
      ),
    },
  ];
}
