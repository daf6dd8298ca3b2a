import type { Template } from "../../core/words.ts";
import type { LintCode } from "../lint/lintCode.ts";

/** What a careful reader finds in a plan, in Vietnamese. */
export const lintVi: Readonly<Record<LintCode, Template>> = {
  "agency-ended":
    "Cơ quan «{agency}» chỉ tồn tại đến hết ngày {until}, trước khi kế hoạch kết thúc; cơ quan kế thừa: {successors}",
  "agency-ended-unverified":
    "Cơ quan «{agency}» được biết là chỉ tồn tại đến hết ngày {until} (chưa đối chiếu được với văn bản gốc); cơ quan kế thừa: {successors}",
  "citation-without-kind": "Nhiệm vụ {task}: văn bản «{document}» được viện dẫn mà không ghi là loại văn bản gì",
  "content-is-target": "Nhiệm vụ {task}: nội dung là một chỉ tiêu, chưa nêu việc phải làm",
  "deliverable-is-duty": "Nhiệm vụ {task}: ô kết quả phân công việc thay vì nêu sản phẩm: «{text}»",
  "deliverable-without-form": "Nhiệm vụ {task}: kết quả «{text}» không rõ là loại văn bản hay sản phẩm gì",
  "due-after-law":
    "Nhiệm vụ {task}: «{product}» có thời gian «{text}», tức đến hạn ngày {due}, muộn hơn ngày {last} theo {source}",
  "due-before-issue": "Nhiệm vụ {task}: thời gian «{text}» đến hạn ngày {due}, trước ngày ban hành kế hoạch {issued}",
  "due-on-day-off":
    "Nhiệm vụ {task}: thời gian «{text}» đến hạn vào ngày nghỉ {due}; ngày làm việc cuối cùng trước đó là {before}",
  "label-missing": "Nhiệm vụ {task} không in số thứ tự",
  "label-out-of-order": "Nhiệm vụ {task}: in số thứ tự {label}, đúng thứ tự phải là {expected}",
  "label-repeated": "Số thứ tự «{label}» in {times} lần, ở nhiệm vụ {tasks}",
  "label-stray": "Nhiệm vụ {task}: cột số thứ tự còn in «{label}» ngoài số của nhiệm vụ",
  "level-abolished": "«{name}» thuộc cấp không còn tồn tại vào ngày {on}",
  "no-agency": "Nhiệm vụ {task} không ghi cơ quan, đơn vị thực hiện",
  "no-deliverable": "Nhiệm vụ {task} không ghi kết quả",
  "no-lead": "Nhiệm vụ {task} nêu {count} cơ quan, nhóm cơ quan mà không ghi ai chủ trì",
  "no-role": "Nhiệm vụ {task}: «{text}» không ghi vai trò (chủ trì, phối hợp hay thực hiện)",
  "no-schedule": "Nhiệm vụ {task} không ghi thời gian thực hiện",
  "on-demand-by-plan": "Nhiệm vụ {task}: việc đột xuất nhưng thời gian ghi «{text}»",
  "plan-not-named": "Nhiệm vụ {task}: thời gian ghi «{text}» mà không ghi số, ký hiệu của kế hoạch đó",
  "product-due-twice":
    "Nhiệm vụ {task}: «{product}» có thời gian «{text}», trong khi nhiệm vụ {other} ghi «{otherText}»",
  "schedules-unmapped":
    "Nhiệm vụ {task} có {times} thời hạn, {products} kết quả mà không ghi thời hạn nào của kết quả nào",
  "several-leads": "Nhiệm vụ {task} có nhiều cơ quan cùng chủ trì mà không chia phần việc: {agencies}",
  "target-below-law": "Nhiệm vụ {task}: chỉ tiêu {percent} thấp hơn mức {law} mà {source} yêu cầu từ ngày {from}",
  "target-below-unverified-law":
    "Nhiệm vụ {task}: chỉ tiêu {percent} thấp hơn mức {law} mà {source} yêu cầu từ ngày {from} (chưa đối chiếu được với văn bản gốc)",
  "target-level-abolished": "Nhiệm vụ {task}: chỉ tiêu đặt cho cấp không còn tồn tại vào ngày {on}",
  "target-without-denominator":
    "Nhiệm vụ {task}: chỉ tiêu {percent} không ghi tính trên tổng số nào hoặc so với mốc nào",
  "target-without-figure": "Nhiệm vụ {task}: có chỉ tiêu chỉ nêu hướng tăng, giảm mà không nêu con số",
  "target-without-period":
    "Nhiệm vụ {task}: chỉ tiêu {percent} không ghi phải đạt vào năm nào, trong khi kế hoạch kéo dài nhiều năm",
  "text-breaks-off": "Nhiệm vụ {task}: câu chữ bị ngắt sau «…{end}»",
};
