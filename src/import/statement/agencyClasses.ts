import type { Agency } from "../../plan/agency.ts";

/** A class of bodies as plans name it, and every way they do. */
export interface AgencyClass {
  /** The class, with the id and name given to it in a plan. */
  readonly agency: Agency;
  /** Folded words that name it, tried at the place a name begins. */
  readonly words: RegExp;
}

const bodies: string = "(?:co quan, (?:cac )?don vi|don vi, (?:cac )?co quan|co quan|don vi|to chuc|ban nganh|nganh)";

/** Classes of bodies, longer names before shorter ones that begin alike. */
export const agencyClasses: readonly AgencyClass[] = [
  {
    agency: { id: "so-ban-nganh", name: "Các sở, ban ngành", level: "province", kind: "group" },
    words: /(?:cac |mot so )?so,? ?(?:va )?(?:ban,? (?:va )?nganh|nganh)(?: (?:cap )?tinh)?/y,
  },
  {
    agency: { id: "cac-so", name: "Các sở", level: "province", kind: "group" },
    words: /cac so(?=$|[,;)]| va )/y,
  },
  {
    agency: { id: "bpmc-cap-huyen", name: "Bộ phận Một cửa của UBND cấp huyện", level: "district", kind: "group" },
    words: /bo phan (?:mot cua|tiep nhan va tra ket qua)(?: cua)? (?:ubnd )?(?:cap|cac) huyen/y,
  },
  {
    agency: { id: "bpmc-cap-xa", name: "Bộ phận Một cửa của UBND cấp xã", level: "commune", kind: "group" },
    words: /bo phan (?:mot cua|tiep nhan va tra ket qua)(?: cua)? (?:ubnd )?(?:cap|cac) xa/y,
  },
  {
    agency: { id: "ubnd-cap-huyen", name: "UBND cấp huyện", level: "district", kind: "group" },
    words:
      /cac huyen, (?:thi xa|thanh pho)(?:,? (?:va )?(?:thi xa|thanh pho|quan))*|(?:ubnd|uy ban nhan dan) (?:cap huyen|(?:cac |\d+ )?huyen, (?:thi xa|thanh pho|quan)(?:,? (?:va )?(?:thi xa|thanh pho|quan))*|cac huyen)/y,
  },
  {
    agency: { id: "ubnd-cap-xa", name: "UBND cấp xã", level: "commune", kind: "group" },
    words:
      /cac xa, (?:phuong|thi tran)(?:,? (?:va )?(?:phuong|thi tran|dac khu))*|(?:ubnd|uy ban nhan dan) (?:cap xa|(?:cac |\d+ )?xa, (?:phuong|thi tran|dac khu)(?:,? (?:va )?(?:phuong|thi tran|dac khu))*|cac xa)/y,
  },
  {
    agency: { id: "cq-chuyen-mon", name: "Các cơ quan chuyên môn", level: "several", kind: "group" },
    words:
      /(?:cac )?co quan chuyen mon(?: (?:thuoc|cua) (?:ubnd|uy ban nhan dan) (?:tinh|thanh pho|cap tinh|cap huyen|cap xa))?/y,
  },
  {
    agency: { id: "cq-duoc-giao", name: "Các cơ quan, đơn vị được giao", level: "unknown", kind: "open-group" },
    words: new RegExp(`(?:cac )?${bodies} duoc (?:phan cong|giao)`, "y"),
  },
  {
    agency: { id: "cq-lien-quan", name: "cơ quan, đơn vị có liên quan", level: "unknown", kind: "open-group" },
    words: new RegExp(`(?:cac |nhung )?(?:${bodies})(?:,? (?:va )?(?:to chuc|ca nhan|don vi))* (?:co )?lien quan`, "y"),
  },
  {
    agency: { id: "dia-phuong", name: "địa phương", level: "several", kind: "open-group" },
    words: /(?:cac )?dia phuong/y,
  },
  {
    agency: { id: "cac-co-quan", name: "Các cơ quan, đơn vị", level: "unknown", kind: "open-group" },
    words: /(?:cac )?(?:co quan, don vi|co quan|don vi)(?! (?:co tham quyen|minh|thuong truc|chuyen mon))/y,
  },
];

/** Words with which the classes and the holders of a power begin: most places in a statement begin with none of them. */
export const classHeads: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "cac mot nhung nguoi so bo ubnd uy co don to ban nganh dia".split(" "),
);

/** "…, cấp xã" after a class of another level: the same kind of body one level down. */
export const nextLevels: Readonly<Record<string, string>> = {
  "ubnd-cap-huyen": "ubnd-cap-xa",
  "bpmc-cap-huyen": "bpmc-cap-xa",
};
