import type { Role } from "../../plan/role.ts";

/** A verb that gives a role, in folded words. */
export interface RoleVerb {
  /** The verb, folded. */
  readonly verb: string;
  /** The role it gives. */
  readonly role: Role;
}

/** One role for each verb, longer verbs before shorter ones that begin alike. */
export const roleVerbs: readonly RoleVerb[] = [
  { verb: "kiem soat chat luong", role: "control-quality" },
  { verb: "dang tai cong khai", role: "publicise" },
  { verb: "chiu trach nhiem", role: "accountable" },
  { verb: "cong khai", role: "publicise" },
  { verb: "niem yet", role: "post" },
  { verb: "chu tri", role: "lead" },
  { verb: "phoi hop", role: "coordinate" },
  { verb: "trien khai thuc hien", role: "execute" },
  { verb: "to chuc thuc hien", role: "execute" },
  { verb: "thuc hien", role: "execute" },
  { verb: "theo doi", role: "monitor" },
  { verb: "huong dan", role: "guide" },
  { verb: "don doc", role: "urge" },
  { verb: "kiem tra", role: "inspect" },
  { verb: "danh gia", role: "evaluate" },
  { verb: "tham muu", role: "advise" },
  { verb: "trinh", role: "submit" },
  { verb: "co y kien", role: "comment" },
  { verb: "gop y", role: "comment" },
  { verb: "tham dinh", role: "appraise" },
  { verb: "phe duyet", role: "approve" },
  { verb: "ban hanh", role: "issue" },
  { verb: "cong bo", role: "announce" },
  { verb: "chi dao", role: "direct" },
  { verb: "tiep nhan", role: "receive" },
  { verb: "phan loai", role: "classify" },
  { verb: "chuyen", role: "forward" },
  { verb: "xu ly", role: "process" },
  { verb: "tra loi", role: "answer" },
  { verb: "tong hop", role: "compile" },
  { verb: "bao cao", role: "report" },
];

/** After these a verb may follow at once: "chủ trì tổng hợp" leads and compiles, "phối hợp xử lý" coordinates and processes. */
export const followed: Readonly<Partial<Record<Role, readonly Role[]>>> = {
  lead: ["compile", "advise", "submit", "appraise", "monitor", "inspect", "evaluate"],
  coordinate: ["submit", "process", "answer", "monitor", "inspect", "guide", "urge", "advise"],
  compile: ["report"],
  advise: ["submit"],
};
