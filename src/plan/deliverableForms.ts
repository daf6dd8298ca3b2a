/**
 * What a product of a task is (hình thức sản phẩm): the kinds of document of Decree 30/2020 art. 7 that plans ask for, a
 * document whose kind is not said, and what is no document at all.
 */
export type DeliverableForm =
  | "resolution"
  | "decision"
  | "directive"
  | "regulation"
  | "rules"
  | "communique"
  | "notice"
  | "guideline"
  | "programme"
  | "plan"
  | "scheme"
  | "project-proposal"
  | "project"
  | "report"
  | "minutes"
  | "submission"
  | "contract"
  | "official-letter"
  | "urgent-dispatch"
  | "draft"
  | "document"
  | "list"
  | "form"
  | "publication"
  | "event"
  | "system-change"
  | "target";

/** Words, folded, by which a form is known. */
export interface DeliverableFormWords {
  /** The form. */
  readonly form: DeliverableForm;
  /** Words the text begins with, once bullets and "các" are left out. */
  readonly leading: readonly string[];
  /** Words anywhere in the text, asked only when no form leads it. */
  readonly within?: readonly string[];
}

/** How each form is known, in order of precedence. */
export const deliverableForms: readonly DeliverableFormWords[] = [
  { form: "draft", leading: ["du thao"] },
  { form: "target", leading: ["ty le", "nang cao ty le", "tang ty le"], within: ["toi thieu"] },
  { form: "resolution", leading: ["nghi quyet"] },
  { form: "decision", leading: ["quyet dinh"] },
  { form: "directive", leading: ["chi thi"] },
  { form: "regulation", leading: ["quy che"] },
  { form: "rules", leading: ["quy dinh"] },
  { form: "communique", leading: ["thong cao"] },
  { form: "notice", leading: ["thong bao", "ban thong bao"] },
  { form: "guideline", leading: ["huong dan", "van ban huong dan"] },
  { form: "programme", leading: ["chuong trinh"] },
  { form: "plan", leading: ["ke hoach"] },
  { form: "scheme", leading: ["phuong an"] },
  { form: "project-proposal", leading: ["de an"] },
  { form: "project", leading: ["du an"] },
  { form: "report", leading: ["bao cao", "che do bao cao"] },
  { form: "minutes", leading: ["bien ban"] },
  { form: "submission", leading: ["to trinh"] },
  { form: "contract", leading: ["hop dong"] },
  { form: "official-letter", leading: ["cong van"] },
  { form: "urgent-dispatch", leading: ["cong dien"] },
  { form: "document", leading: ["van ban"] },
  { form: "form", leading: ["mau don", "mau", "bieu mau", "to khai"] },
  { form: "list", leading: ["danh muc"], within: ["danh muc"] },
  {
    form: "event",
    leading: ["hoi nghi", "hoi thao", "lop tap huan", "buoi"],
    within: ["doi thoai", "tap huan", "hoi nghi"],
  },
  {
    form: "publication",
    leading: ["niem yet", "dang tai", "cong khai", "bai viet", "chuyen muc", "ban tin"],
    within: ["niem yet", "dang tai", "cong khai"],
  },
  {
    form: "system-change",
    leading: ["cap nhat", "he thong", "phan mem"],
    within: ["ket noi", "nang cap", "tich hop", "dong bo", "vao phan mem"],
  },
];
