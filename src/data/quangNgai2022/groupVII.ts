import type { TaskGroup } from "../../plan/plan.ts";
import { printedTargets } from "./printedTargets.ts";

/** Group VII, tasks 31 to 37. */
export const groupVII: TaskGroup = {
  id: "VII",
  ordinal: "VII",
  title: "Thực hiện TTHC trên môi trường điện tử",
  tasks: [
    {
      id: "31",
      labels: ["31", "VII"],
      content:
        "Triển khai thực hiện việc giải quyết TTHC trên môi trường điện tử theo quy định tại Nghị định số 45/2020/NĐ-CP ngày 08/4/2020 của Chính phủ về thực hiện TTHC trên môi trường điện tử và Công văn số 2276/UBND-KSTTHC ngày 20/5/2020 của Chủ tịch UBND tỉnh.",
      deliverables: [
        { id: "31.d1", text: "Danh mục tiếp nhận, giải quyết trên môi trường điện tử." },
        {
          id: "31.d2",
          text: "Hồ sơ tiếp nhận, kết quả giải quyết TTHC trên Hệ thống thông tin một cửa điện tử tỉnh được đồng bộ trạng thái phục vụ cho việc theo dõi, giám sát, đánh giá.",
        },
        { id: "31.d3", text: "Cổng Dịch vụ công - Hệ thống thông tin một cửa điện tử tỉnh được nâng cấp, hoàn thiện." },
      ],
      assignments: [
        {
          id: "31.a1",
          text: "Sở Thông tin và Truyền thông chủ trì.",
          duties: [{ role: "lead", agencies: ["so-tttt"] }],
        },
        {
          id: "31.a2",
          text: "Các sở, ban ngành và UBND cấp huyện triển khai thực hiện.",
          duties: [{ role: "execute", agencies: ["so-ban-nganh", "ubnd-cap-huyen"] }],
        },
      ],
      schedules: [{ id: "31.s1", text: "Thường xuyên", schedule: { kind: "continuous" } }],
      targets: [],
      citations: [
        { document: "45/2020/NĐ-CP", date: "2020-04-08" },
        { document: "2276/UBND-KSTTHC", date: "2020-05-20" },
      ],
      corrections: [
        {
          field: "content",
          printed: "45/2020/ND-CP",
          corrected: "45/2020/NĐ-CP",
          reason: "OCR: «NĐ» đọc thành «ND»",
          certainty: "high",
        },
        {
          field: "31.d3",
          printed: "Công Dịch vụ công",
          corrected: "Cổng Dịch vụ công",
          reason: "OCR: mất dấu hỏi, «Cổng» đọc thành «Công»",
          certainty: "high",
        },
      ],
      notes: [
        {
          kind: "irregularity",
          text: "Mẩu đầu nội dung bị lặp ở dòng «VII» (dòng 151) rồi lại ở dòng «31» (dòng 152)",
        },
        { kind: "irregularity", text: "Tách qua hai trang" },
      ],
    },
    {
      id: "32",
      labels: ["32"],
      content:
        "Tổ chức số hóa hồ sơ và kết quả giải quyết TTHC được tiếp nhận, xử lý thông qua cơ chế một cửa, một cửa liên thông theo Nghị định số 61/2018/NĐ-CP của Chính phủ và Kế hoạch số 120/KH-UBND ngày 09/10/2020 của UBND tỉnh về số hóa kết quả giải quyết TTHC thuộc thẩm quyền giải quyết của các cơ quan, đơn vị, địa phương trên địa bàn tỉnh Quảng Ngãi; Kế hoạch 140/KH-UBND ngày 14/10/2021 về việc triển khai Đề án đổi mới việc thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính trên địa bàn tỉnh Quảng Ngãi đảm bảo việc số hóa kết quả giải quyết TTHC còn hiệu lực của tỉnh tăng tối thiểu 20% đối với cấp tỉnh, cấp huyện, cấp xã để đảm bảo việc kết nối chia sẻ dữ liệu trong giải quyết TTHC trên môi trường điện tử.",
      deliverables: [
        { id: "32.d1", text: "Hồ sơ điện tử." },
        { id: "32.d2", text: "Hệ thống lưu trữ điện tử." },
      ],
      assignments: [
        {
          id: "32.a1",
          text: "Các sở, ban ngành và UBND cấp huyện chủ trì.",
          duties: [{ role: "lead", agencies: ["so-ban-nganh", "ubnd-cap-huyen"] }],
        },
        {
          id: "32.a2",
          text: "Sở Thông tin và Truyền thông hướng dẫn, đôn đốc, kiểm tra, đánh giá kết quả thực hiện.",
          duties: [
            { role: "guide", agencies: ["so-tttt"] },
            { role: "urge", agencies: ["so-tttt"] },
            { role: "inspect", agencies: ["so-tttt"] },
            { role: "evaluate", agencies: ["so-tttt"] },
          ],
        },
      ],
      schedules: [{ id: "32.s1", text: "Thường xuyên", schedule: { kind: "continuous" } }],
      targets: /* @__PURE__ */ printedTargets("32"),
      citations: [
        { document: "61/2018/NĐ-CP" },
        { document: "120/KH-UBND", date: "2020-10-09" },
        { document: "140/KH-UBND", date: "2021-10-14" },
      ],
      corrections: [
        {
          field: "content",
          printed: "tăng tới thiểu 20%",
          corrected: "tăng tối thiểu 20%",
          reason: "OCR: «tối» đọc thành «tới»",
          certainty: "high",
        },
      ],
      notes: [
        { kind: "irregularity", text: "Ô nội dung tách qua hai trang" },
        {
          kind: "irregularity",
          text: "«Kế hoạch 140/KH-UBND ngày 14/10/2021» trùng số 140 với số quyết định, là văn bản khác",
        },
      ],
    },
    {
      id: "33",
      labels: ["33"],
      content:
        "Tổ chức triển khai quy trình số hóa hồ sơ, giấy tờ, kết quả giải quyết TTHC tại 50% Bộ phận Một cửa cấp huyện và 30% Bộ phận Một cửa cấp xã.",
      deliverables: [{ id: "33.d1", text: "Văn bản triển khai" }],
      assignments: [
        {
          id: "33.a1",
          text: "Các sở, ban ngành và UBND cấp huyện được giao chủ trì thực hiện.",
          duties: [{ role: "lead", agencies: ["so-ban-nganh", "ubnd-cap-huyen"], qualifier: "được giao" }],
        },
        {
          id: "33.a2",
          text: "Văn phòng UBND tỉnh theo dõi, hướng dẫn, phối hợp trình UBND tỉnh xem xét, quyết định.",
          duties: [
            { role: "monitor", agencies: ["vp-ubnd-tinh"] },
            { role: "guide", agencies: ["vp-ubnd-tinh"] },
            { role: "coordinate", agencies: ["vp-ubnd-tinh"] },
            { role: "submit", agencies: ["vp-ubnd-tinh"] },
          ],
        },
      ],
      schedules: [{ id: "33.s1", text: "Thường xuyên", schedule: { kind: "continuous" } }],
      targets: /* @__PURE__ */ printedTargets("33"),
      citations: [],
    },
    {
      id: "34",
      labels: ["34"],
      content:
        "Tối thiểu 30% người dân, doanh nghiệp khi thực hiện TTHC không phải cung cấp lại các thông tin, giấy tờ, tài liệu đã được chấp nhận khi thực hiện thành công TTHC (trước đó), mà cơ quan nhà nước có thẩm quyền giải quyết TTHC đang quản lý hoặc thông tin, giấy tờ, tài liệu đó được cơ quan nhà nước tích hợp sẵn sàng chia sẻ và đáp ứng được yêu cầu.",
      deliverables: [{ id: "34.d1", text: "Văn bản triển khai" }],
      assignments: [
        {
          id: "34.a1",
          text: "Các sở, ban ngành và UBND cấp huyện được giao chủ trì thực hiện.",
          duties: [{ role: "lead", agencies: ["so-ban-nganh", "ubnd-cap-huyen"], qualifier: "được giao" }],
        },
        {
          id: "34.a2",
          text: "Văn phòng UBND tỉnh theo dõi, hướng dẫn, phối hợp trình UBND tỉnh xem xét, quyết định.",
          duties: [
            { role: "monitor", agencies: ["vp-ubnd-tinh"] },
            { role: "guide", agencies: ["vp-ubnd-tinh"] },
            { role: "coordinate", agencies: ["vp-ubnd-tinh"] },
            { role: "submit", agencies: ["vp-ubnd-tinh"] },
          ],
        },
      ],
      schedules: [{ id: "34.s1", text: "Thường xuyên", schedule: { kind: "continuous" } }],
      targets: /* @__PURE__ */ printedTargets("34"),
      citations: [],
      notes: [{ kind: "irregularity", text: "Nội dung nhiệm vụ chính là một chỉ tiêu (không có động từ hành động)" }],
    },
    {
      id: "35",
      labels: ["35"],
      content:
        "Thực hiện dịch vụ công chứng thực bản sao điện tử từ bản chính trên Cổng Dịch vụ công quốc gia theo 114/KH-UBND ngày 05/08/2021 của Chủ tịch UBND tỉnh.",
      deliverables: [
        {
          id: "35.d1",
          text: "Cung cấp dịch vụ chứng thực bản sao điện tử từ bản chính trên Cổng Dịch vụ công quốc gia.",
        },
      ],
      assignments: [
        {
          id: "35.a1",
          text: "Sở Tư pháp chủ trì, phối hợp với Văn phòng UBND tỉnh, Sở Thông tin và Truyền thông tổ chức thực hiện.",
          duties: [
            { role: "lead", agencies: ["so-tu-phap"] },
            { role: "coordinate", agencies: ["vp-ubnd-tinh", "so-tttt"] },
          ],
        },
        {
          id: "35.a2",
          text: "Sở, ban ngành và UBND cấp huyện, cấp xã phối hợp và thực hiện.",
          duties: [
            { role: "coordinate", agencies: ["so-ban-nganh", "ubnd-cap-huyen", "ubnd-cap-xa"] },
            { role: "execute", agencies: ["so-ban-nganh", "ubnd-cap-huyen", "ubnd-cap-xa"] },
          ],
        },
      ],
      schedules: [{ id: "35.s1", text: "Thường xuyên", schedule: { kind: "continuous" } }],
      targets: [],
      citations: [{ document: "114/KH-UBND", date: "2021-08-05" }],
      corrections: [
        {
          field: "content",
          printed: "Công Dịch vụ công quốc gia",
          corrected: "Cổng Dịch vụ công quốc gia",
          reason: "OCR: mất dấu hỏi, «Cổng» đọc thành «Công»",
          certainty: "high",
        },
      ],
      notes: [
        { kind: "irregularity", text: "Phần cuối ô cơ quan nằm ở dòng 165, là dòng mở đầu nhiệm vụ 36" },
        { kind: "irregularity", text: "«theo 114/KH-UBND» thiếu chữ «Kế hoạch số» (giữ nguyên)" },
        {
          kind: "inferred",
          field: "35.a1",
          text: "«A chủ trì, phối hợp với B, C tổ chức thực hiện»: A chủ trì; B, C phối hợp",
        },
      ],
    },
    {
      id: "36",
      labels: [""],
      content:
        "Kết nối, sử dụng phần mềm Cổng Dịch vụ công - Hệ thống thông tin một cửa điện tử tỉnh với Trung tâm thông tin chỉ đạo điều hành của Chính phủ, Thủ tướng Chính phủ và Hệ thống thông tin khác theo yêu cầu của Trung ương.",
      deliverables: [
        {
          id: "36.d1",
          text: "Hoàn thành việc kết nối thông tin, dữ liệu theo yêu cầu, hướng dẫn và đảm bảo thời hạn của Văn phòng Chính phủ và Bộ, ngành có liên quan.",
        },
      ],
      assignments: [],
      schedules: [],
      targets: [],
      citations: [],
      corrections: [
        {
          field: "content",
          printed: "Công Dịch vụ công",
          corrected: "Cổng Dịch vụ công",
          reason: "OCR: mất dấu hỏi, «Cổng» đọc thành «Công»",
          certainty: "high",
        },
      ],
      notes: [
        { kind: "irregularity", text: "Mất số thứ tự: dòng 165 có cột Stt trống; số «36» bị in ở dòng sau" },
        { kind: "irregularity", text: "Mất ô cơ quan và thời gian: cột cơ quan của dòng 165 là phần cuối nhiệm vụ 35" },
        {
          kind: "inferred",
          field: "labels",
          text: "Số 36 suy từ thứ tự. Cơ quan và thời gian không có trong bản OCR; khả năng bản gốc gộp ô với nhiệm vụ 37 (Sở Thông tin và Truyền thông chủ trì, phối hợp …; Thường xuyên) – độ tin cậy thấp, không đưa vào dữ liệu chuẩn.",
        },
        { kind: "missing", field: "assignments", text: "Không có ô cơ quan, đơn vị thực hiện trong bản quét" },
        { kind: "missing", field: "schedules", text: "Không có ô thời gian thực hiện trong bản quét" },
        { kind: "missing", field: "labels", text: "Không có số thứ tự trong bản quét" },
      ],
    },
    {
      id: "37",
      labels: ["36"],
      content:
        "Triển khai việc thực hiện kết nối, chia sẻ dữ liệu từ Cơ sở dữ liệu quốc gia về bảo hiểm xã hội và đất đai với Cổng dịch vụ công quốc gia, Cổng dịch vụ công - Hệ thống thông tin một cửa điện tử tỉnh phục vụ việc giải quyết TTHC tại Bộ phận Một cửa các cấp trên địa bàn tỉnh theo Kế hoạch 140/KH-UBND ngày 14/10/2021.",
      deliverables: [
        {
          id: "37.d1",
          text: "Hoàn thành kết nối, chia sẻ dữ liệu từ Cơ sở dữ liệu quốc gia về bảo hiểm xã hội và đất đai với Cổng dịch vụ công quốc gia, Cổng dịch vụ công - Hệ thống thông tin một cửa điện tử tỉnh phục vụ việc giải quyết TTHC tại Bộ phận Một cửa các cấp trên địa bàn tỉnh",
        },
      ],
      assignments: [
        {
          id: "37.a1",
          text: "Sở Thông tin và Truyền thông chủ trì, phối hợp với Văn phòng UBND tỉnh, Bảo hiểm xã hội tỉnh, Sở Tài nguyên và môi trường tổ chức thực hiện.",
          duties: [
            { role: "lead", agencies: ["so-tttt"] },
            { role: "coordinate", agencies: ["vp-ubnd-tinh", "bhxh-tinh", "so-tnmt"] },
          ],
        },
        {
          id: "37.a2",
          text: "Sở, ban ngành và UBND cấp huyện, cấp xã phối hợp và thực hiện.",
          duties: [
            { role: "coordinate", agencies: ["so-ban-nganh", "ubnd-cap-huyen", "ubnd-cap-xa"] },
            { role: "execute", agencies: ["so-ban-nganh", "ubnd-cap-huyen", "ubnd-cap-xa"] },
          ],
        },
      ],
      schedules: [{ id: "37.s1", text: "Thường xuyên", schedule: { kind: "continuous" } }],
      targets: [],
      citations: [{ document: "140/KH-UBND", date: "2021-10-14" }],
      corrections: [
        {
          field: "content",
          printed: "Công dịch vụ công",
          corrected: "Cổng dịch vụ công",
          times: 2,
          reason: "OCR: mất dấu hỏi, «Cổng» đọc thành «Công»",
          certainty: "high",
        },
        {
          field: "37.d1",
          printed: "Công dịch vụ công",
          corrected: "Cổng dịch vụ công",
          times: 2,
          reason: "OCR: mất dấu hỏi, «Cổng» đọc thành «Công»",
          certainty: "high",
        },
      ],
      notes: [
        { kind: "irregularity", text: "In số «36» thay vì «37»; số 37 không xuất hiện trong bản OCR" },
        { kind: "inferred", field: "labels", text: "Số 37 suy từ thứ tự (giữa 36 và 38)." },
      ],
    },
  ],
  notes: [
    {
      kind: "irregularity",
      text: "Tiêu đề bị gộp vào ô nội dung cùng mẩu đầu của nhiệm vụ 31; các ô còn lại của dòng VII là của nhiệm vụ 30 (dòng 151)",
    },
  ],
};
