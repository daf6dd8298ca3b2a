import type { Agency } from "../../../src/plan/agency.ts";
import type { Plan, Task } from "../../../src/plan/plan.ts";

export const agencies: readonly Agency[] = [
  { id: "vp", name: "Văn phòng UBND tỉnh", level: "province", kind: "unit" },
  { id: "stp", name: "Sở Tư pháp", level: "province", kind: "unit" },
  { id: "stttt", name: "Sở Thông tin và Truyền thông", level: "province", kind: "unit" },
  { id: "tt", name: "Trung tâm Phục vụ", level: "province", kind: "unit", partOf: "vp" },
  { id: "sbn", name: "Các sở, ban ngành", level: "province", kind: "group" },
  { id: "huyen", name: "UBND cấp huyện", level: "district", kind: "group" },
];

/** A task nobody would object to: a rule's example changes one thing in it. */
export const soundTask: Task = {
  id: "1",
  labels: ["1"],
  content: "Rà soát, đánh giá TTHC.",
  deliverables: [{ id: "1.d1", text: "Báo cáo kết quả rà soát." }],
  assignments: [
    { id: "1.a1", text: "Sở Tư pháp chủ trì.", duties: [{ role: "lead", agencies: ["stp"] }] },
    { id: "1.a2", text: "UBND cấp huyện phối hợp.", duties: [{ role: "coordinate", agencies: ["huyen"] }] },
  ],
  schedules: [{ id: "1.s1", text: "Quý II", schedule: { kind: "window", period: { kind: "quarter", quarter: 2 } } }],
  targets: [],
  citations: [],
};

/** A small plan of the given tasks, numbered in order. */
export function planWith(tasks: readonly Partial<Task>[], more: Partial<Plan> = {}): Plan {
  return {
    format: "kstthc-plan/1",
    id: "thu",
    instrument: {
      type: "decision",
      number: "1/QĐ-UBND",
      issuedOn: "2022-01-10",
      issuer: "Chủ tịch UBND tỉnh",
      subject: "Ban hành Kế hoạch",
      basis: [],
    },
    territory: { code: "H48", name: "tỉnh Quảng Ngãi" },
    period: { key: "2022", from: "2022-01-01", to: "2022-12-31" },
    agencies,
    groups: [
      {
        id: "I",
        ordinal: "I",
        title: "Nhóm một",
        tasks: tasks.map((task, i) => ({ ...soundTask, id: String(i + 1), labels: [String(i + 1)], ...task })),
      },
    ],
    ...more,
  };
}
