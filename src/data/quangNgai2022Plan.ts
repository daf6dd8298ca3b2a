import type { Plan } from "../plan/plan.ts";
import { agencies } from "./quangNgai2022/agencies.ts";
import { groupI } from "./quangNgai2022/groupI.ts";
import { groupII } from "./quangNgai2022/groupII.ts";
import { groupIII } from "./quangNgai2022/groupIII.ts";
import { groupIV } from "./quangNgai2022/groupIV.ts";
import { groupIX } from "./quangNgai2022/groupIX.ts";
import { groupV } from "./quangNgai2022/groupV.ts";
import { groupVI } from "./quangNgai2022/groupVI.ts";
import { groupVII } from "./quangNgai2022/groupVII.ts";
import { groupVIII } from "./quangNgai2022/groupVIII.ts";
import { groupX } from "./quangNgai2022/groupX.ts";
import { groupXI } from "./quangNgai2022/groupXI.ts";
import { instrument } from "./quangNgai2022/instrument.ts";

/**
 * The procedure-control plan of Quảng Ngãi for 2022 (kế hoạch hoạt động kiểm soát thủ tục hành chính năm 2022 trên địa
 * bàn tỉnh Quảng Ngãi): 11 groups, 45 tasks, 73 deliverables, 100 statements of who does what, 49 schedules.
 *
 * Ids are made from places, so that whoever reads the same document gets the same ones: group `"VI"` (its Roman
 * number), task `"24"` (its number in the whole plan, the misprinted ones counted through), and within it, each
 * counted from 1 in printed order, deliverable `"24.d1"`, assignment `"24.a1"`, schedule `"24.s1"`. A statement that
 * names several roles gives one duty for each role, in the order printed; one that names none gives a duty without a
 * role. Texts are those of the document with the slips of its scan repaired; every repair stands in `corrections`.
 * What the scan lacks stays missing (task 36 has no agencies and no time), what it cuts stays cut, both with a note.
 *
 * @see Decision 140/QĐ-UBND of the Chairman of the People's Committee of Quảng Ngãi, 28/01/2022
 * @example
 * quangNgai2022Plan.groups[5].tasks[3].schedules[0].id // => "24.s1"
 */
export const quangNgai2022Plan: Plan = {
  format: "kstthc-plan/1",
  id: "quang-ngai-2022",
  instrument,
  territory: { code: "H48", name: "tỉnh Quảng Ngãi" },
  period: { key: "2022", from: "2022-01-01", to: "2022-12-31" },
  agencies,
  groups: [groupI, groupII, groupIII, groupIV, groupV, groupVI, groupVII, groupVIII, groupIX, groupX, groupXI],
  corrections: [
    {
      field: "instrument.number",
      printed: "40 /QĐ-UBND",
      corrected: "140/QĐ-UBND",
      reason: "Trang đầu và phụ lục in hai số khác nhau; lấy số của Quyết định",
      certainty: "high",
    },
  ],
  notes: [
    { kind: "irregularity", text: "Số quyết định «140» ở trang đầu nhưng phụ lục in «40»; giữ 140" },
    { kind: "irregularity", text: "Dòng tiêu đề cột in 18 lần (một lần mỗi trang)" },
    {
      kind: "irregularity",
      text: 'Thẻ HTML lẫn trong ô: <p>…</p> và <ul style="list-style-type: none"> không đóng, mục liệt kê nối bằng « - »',
    },
    {
      kind: "irregularity",
      text: "13 dòng nối tiếp qua trang: 11 dòng cột Stt trống (107, 113, 120, 133, 144, 155, 159, 165, 172, 179, 184), dòng 138 in «3, 4.», dòng 150 in «30»; dòng 165 vừa nối tiếp nhiệm vụ 35 vừa mở nhiệm vụ 36",
    },
    { kind: "irregularity", text: "Số thứ tự in ra: 1 lặp hai lần, thiếu 37, nhiệm vụ 36 không có số, 37 in là 36" },
  ],
};
