import type { ControlRemarks, Frame } from "kstthc/report";

/** Head and foot, in both languages. */
export const frames: Readonly<Record<"vi" | "en", Frame>> = {
  vi: {
    agency: "Ủy ban nhân dân tỉnh Quảng Ngãi",
    symbol: "BC-UBND",
    place: "Quảng Ngãi",
    recipients: [
      "Như trên",
      "Thường trực Tỉnh ủy, Thường trực HĐND tỉnh",
      "Chủ tịch, các Phó Chủ tịch UBND tỉnh",
      "Các sở, ban, ngành; UBND các huyện, thành phố",
      "Lưu: VT, TTHC",
    ],
    signature: {
      authority: [
        { sign: "TM.", of: "ỦY BAN NHÂN DÂN" },
        { sign: "KT.", of: "CHỦ TỊCH" },
      ],
      title: "PHÓ CHỦ TỊCH",
    },
  },
  en: {
    agency: "People's Committee of Quảng Ngãi Province",
    symbol: "BC-UBND",
    place: "Quảng Ngãi",
    recipients: [
      "As above",
      "Chairman and Vice Chairmen of the People's Committee",
      "Departments; People's Committees of districts",
      "Archives",
    ],
    signature: {
      authority: [
        { sign: "TM.", of: "PEOPLE'S COMMITTEE" },
        { sign: "KT.", of: "CHAIRMAN" },
      ],
      title: "VICE CHAIRMAN",
    },
  },
};

/** What the reader must know first. */
export const notices: Readonly<Record<"vi" | "en", readonly string[]>> = {
  vi: ["kế hoạch là văn bản thật; sự kiện, đơn vị và mọi số liệu trong báo cáo này là mô phỏng."],
  en: ["the plan is a real document; events, units and every figure in this report are made up."],
};

/** What the office writes itself. */
export const remarks: Readonly<Record<"vi" | "en", ControlRemarks>> = {
  vi: {
    difficulties: [
      "Việc kết nối giữa hệ thống của tỉnh và các hệ thống chuyên ngành của bộ chưa ổn định, hồ sơ phải nhập hai lần.",
      "Cán bộ tại Bộ phận Một cửa cấp xã kiêm nhiệm nhiều việc, thiếu máy quét để số hóa hồ sơ.",
    ],
    tasks: ["Đôn đốc các đơn vị chưa gửi báo cáo; đối chiếu lại các chỗ không khớp trong biểu số liệu hồ sơ."],
    proposals: [
      "Đề nghị Văn phòng Chính phủ hướng dẫn thống nhất cách tính hồ sơ tạm dừng chờ bổ sung trong biểu báo cáo.",
    ],
  },
  en: {
    difficulties: [
      "Links between the province's system and the ministries' own systems are unstable, so that dossiers are entered twice.",
      "Officers of commune one-stop units hold several posts and lack scanners to digitise dossiers.",
    ],
    tasks: ["Urge the units that have not reported; check the places where the form on dossiers does not agree."],
    proposals: ["The Government Office is asked to say how dossiers that wait for a supplement are to be counted."],
  },
};
