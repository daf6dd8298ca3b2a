import type { Citation } from "../core/citation.ts";
import type { PlainDate } from "../core/plainDate.ts";
import type { Agency, AgencyId } from "../plan/agency.ts";

// Articles 8 and 9 list the departments there are, which a People's Council sums up (hdnd.dongnai.gov.vn, "Quy định mới về
// cơ quan chuyên môn"). Which one took over from which was read of Quảng Ngãi alone, in a report on the decisions and not
// in the decisions; that the new ones work from 01/3/2025 was read of the departments of science and technology.
const decree45: Citation = {
  document: "45/2025/NĐ-CP",
  date: "2025-02-28",
  title: "Quy định tổ chức các cơ quan chuyên môn thuộc UBND cấp tỉnh và cấp huyện",
  at: "Điều 8, Điều 9",
  url: "https://nhandan.vn/ocop/sau-sap-xep-hop-nhat-tinh-quang-ngai-co-14-so-nganh-post860418.html",
  status: "unverified",
};
// The two departments became one everywhere and work as one from 01/3/2025, by an account on the whole country.
const science: Citation = { ...decree45, url: "https://ictvietnam.vn/print/69097.html" };
const decree118: Citation = {
  document: "118/2025/NĐ-CP",
  date: "2025-06-09",
  title: "Thực hiện TTHC theo cơ chế một cửa, một cửa liên thông tại Bộ phận Một cửa và Cổng Dịch vụ công quốc gia",
  status: "unverified",
};
// In force from 01/3/2025 and from 01/7/2025, by reports on them.
const taxRegions: Citation = {
  document: "381/QĐ-BTC",
  url: "https://vietnam.vn/en/cuc-thue-phu-yen-hop-nhat-voi-3-cuc-thue-khac-thanh-chi-cuc-thue-khu-vuc-xiii",
  status: "unverified",
};
const taxProvinces: Citation = {
  document: "2229/QĐ-BTC",
  url: "https://thoibaotaichinhvietnam.vn/6-truong-thue-tay-nam-bo-sau-sap-nhap-tinh-179297.html",
  status: "unverified",
};
const twoTiers: Citation = { document: "203/2025/QH15" };

const until: PlainDate = "2025-02-28";
const from: PlainDate = "2025-03-01";

/** A department under the People's Committee of a province. */
function department(id: AgencyId, name: string, aliases: readonly string[], more: Partial<Agency> = {}): Agency {
  const group = { level: "province", kind: "unit", memberOf: ["so-ban-nganh"] } as const;
  return { id, name, ...group, ...(aliases.length > 0 ? { aliases } : {}), ...more };
}

function merged(id: AgencyId, name: string, aliases: readonly string[], ...successors: readonly AgencyId[]): Agency {
  return department(id, name, aliases, { validUntil: until, successors, source: decree45 });
}

/**
 * Agencies that plans of a province name (các cơ quan cấp tỉnh), those that ended and those that took over, with their
 * days and the names they are also called by. Ids are those of `quangNgai2022Plan`. Which department took over from
 * which, and the days, were not read at a source, so that they say `unverified`: give your own list where a province
 * merged otherwise.
 *
 * @example
 * const asked = matchAgency("Sở TT&TT", provincialAgencies, { on: "2026-01-15" });
 * asked.agency // => undefined
 * const [heir] = asked.candidates;
 * [heir.agency.name, heir.by, heir.score] // => ["Sở Khoa học và Công nghệ", "successor", 0.72]
 */
export const provincialAgencies: readonly Agency[] = /* @__PURE__ */ list();

function list(): typeof provincialAgencies {
  return [
    department("vp-ubnd-tinh", "Văn phòng UBND tỉnh", ["Văn phòng UBND"]),
    department("thanh-tra-tinh", "Thanh tra tỉnh", []),
    department("so-noi-vu", "Sở Nội vụ", []),
    department("so-tu-phap", "Sở Tư pháp", []),
    department("so-tai-chinh", "Sở Tài chính", []),
    department("so-cong-thuong", "Sở Công Thương", []),
    department("so-xay-dung", "Sở Xây dựng", []),
    department("so-khcn", "Sở Khoa học và Công nghệ", []),
    department("so-vhttdl", "Sở Văn hóa, Thể thao và Du lịch", []),
    department("so-gddt", "Sở Giáo dục và Đào tạo", []),
    department("so-y-te", "Sở Y tế", []),
    department("so-ngoai-vu", "Sở Ngoại vụ", []),
    department("so-nnmt", "Sở Nông nghiệp và Môi trường", ["Sở NN&MT"], { validFrom: from, source: decree45 }),
    department("so-dttg", "Sở Dân tộc và Tôn giáo", [], { validFrom: from, source: decree45 }),
    { ...merged("so-tttt", "Sở Thông tin và Truyền thông", [], "so-khcn"), source: science },
    merged("so-khdt", "Sở Kế hoạch và Đầu tư", [], "so-tai-chinh"),
    merged("so-ldtbxh", "Sở Lao động - Thương binh và Xã hội", [], "so-noi-vu", "so-gddt", "so-y-te", "so-nnmt"),
    merged("so-tnmt", "Sở Tài nguyên và Môi trường", [], "so-nnmt"),
    merged("so-nnptnt", "Sở Nông nghiệp và Phát triển nông thôn", ["Sở NN&PTNT"], "so-nnmt"),
    merged("so-gtvt", "Sở Giao thông vận tải", [], "so-xay-dung"),
    merged("ban-dan-toc", "Ban Dân tộc", ["Ban Dân tộc tỉnh"], "so-dttg"),
    {
      id: "cuc-thue-tinh",
      name: "Cục Thuế tỉnh",
      level: "vertical",
      kind: "unit",
      validUntil: until,
      successors: ["chi-cuc-thue-khu-vuc"],
      source: taxRegions,
    },
    {
      id: "chi-cuc-thue-khu-vuc",
      name: "Chi cục Thuế khu vực",
      level: "vertical",
      kind: "unit",
      validFrom: from,
      validUntil: "2025-06-30",
      successors: ["thue-tinh"],
      source: taxProvinces,
    },
    {
      id: "thue-tinh",
      name: "Thuế tỉnh",
      level: "vertical",
      kind: "unit",
      validFrom: "2025-07-01",
      source: taxProvinces,
    },
    {
      id: "ttpv-kstthc",
      name: "Trung tâm Phục vụ - Kiểm soát thủ tục hành chính tỉnh",
      level: "province",
      kind: "unit",
      partOf: "vp-ubnd-tinh",
      validUntil: "2025-06-30",
      successors: ["ttpvhcc-tinh"],
      source: decree118,
    },
    {
      id: "ttpvhcc-tinh",
      name: "Trung tâm Phục vụ hành chính công tỉnh",
      level: "province",
      kind: "unit",
      partOf: "vp-ubnd-tinh",
      validFrom: "2025-07-01",
      source: decree118,
    },
    {
      id: "ubnd-cap-huyen",
      name: "UBND cấp huyện",
      level: "district",
      kind: "group",
      validUntil: "2025-06-30",
      source: twoTiers,
    },
    {
      id: "bpmc-cap-huyen",
      name: "Bộ phận Một cửa của UBND cấp huyện",
      level: "district",
      kind: "group",
      validUntil: "2025-06-30",
      source: twoTiers,
    },
    { id: "ubnd-cap-xa", name: "UBND cấp xã", level: "commune", kind: "group" },
  ];
}
