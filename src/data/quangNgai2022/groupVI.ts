import type { TaskGroup } from "../../plan/plan.ts";
import { printedTargets } from "./printedTargets.ts";

/** Group VI, tasks 21 to 30. */
export const groupVI: TaskGroup = {
  id: "VI",
  ordinal: "VI",
  title: "Tổ chức thực hiện cơ chế một cửa, một cửa liên thông",
  tasks: [
    {
      id: "21",
      labels: ["21"],
      content:
        "Xây dựng và trình Chủ tịch UBND tỉnh phê duyệt Danh mục TTHC thực hiện và không thực hiện tại Bộ phận Một cửa cấp tỉnh, huyện, xã; Danh mục TTHC/nhóm TTHC liên thông thực hiện trên địa bàn tỉnh; Danh mục TTHC thuộc thẩm quyền giải quyết của các cơ quan Trung ương được tổ chức theo ngành dọc đóng tại địa phương, TTHC được Trung ương phân cấp cho địa phương quyết định hoặc tiếp nhận thay, TTHC thực hiện liên thông vào thực hiện tại Trung tâm Phục vụ - Kiểm soát thủ tục hành chính tỉnh, Bộ phận một cửa các cấp theo yêu cầu Trung ương.",
      deliverables: [{ id: "21.d1", text: "Quyết định của Chủ tịch UBND tỉnh phê duyệt Danh mục TTHC." }],
      assignments: [
        {
          id: "21.a1",
          text: "Các cơ quan, đơn vị được giao chủ trì thực hiện.",
          duties: [{ role: "lead", agencies: ["cq-duoc-giao"] }],
        },
        {
          id: "21.a2",
          text: "Văn phòng UBND tỉnh theo dõi, hướng dẫn, phối hợp trình Chủ tịch UBND tỉnh xem xét, phê duyệt.",
          duties: [
            { role: "monitor", agencies: ["vp-ubnd-tinh"] },
            { role: "guide", agencies: ["vp-ubnd-tinh"] },
            { role: "coordinate", agencies: ["vp-ubnd-tinh"] },
            { role: "submit", agencies: ["vp-ubnd-tinh"] },
          ],
        },
      ],
      schedules: [{ id: "21.s1", text: "Thường xuyên", schedule: { kind: "continuous" } }],
      targets: [],
      citations: [],
      notes: [{ kind: "irregularity", text: "Ô nội dung tách qua hai trang (dòng 130→133)" }],
    },
    {
      id: "22",
      labels: ["22"],
      content:
        "Tiếp tục xây dựng, bổ sung, hoàn thiện quy trình nội bộ, quy trình điện tử trong giải quyết TTHC thuộc thẩm quyền tiếp nhận và giải quyết cấp tỉnh, huyện, xã để thực hiện thống nhất trên địa bàn tỉnh.",
      deliverables: [
        { id: "22.d1", text: "Quyết định của Chủ tịch UBND tỉnh phê duyệt quy trình nội bộ." },
        {
          id: "22.d2",
          text: "Cập nhật quy trình điện tử giải quyết TTHC vào phần mềm Cổng Dịch vụ công - Hệ thống thông tin một cửa điện tử tỉnh Quảng Ngãi.",
        },
      ],
      assignments: [
        {
          id: "22.a1",
          text: "Các sở, ban ngành chủ trì quy trình.",
          duties: [{ role: "lead", agencies: ["so-ban-nganh"], scope: "quy trình" }],
        },
        {
          id: "22.a2",
          text: "Sở Thông tin và Truyền thông chủ trì thiết lập quy trình điện tử giải quyết TTHC vào phần mềm.",
          duties: [
            { role: "lead", agencies: ["so-tttt"], scope: "thiết lập quy trình điện tử giải quyết TTHC vào phần mềm" },
          ],
        },
        {
          id: "22.a3",
          text: "UBND cấp huyện phối hợp.",
          duties: [{ role: "coordinate", agencies: ["ubnd-cap-huyen"] }],
        },
        {
          id: "22.a4",
          text: "Văn phòng UBND tỉnh (kiểm soát chất lượng, trình phê duyệt và hướng dẫn, đôn đốc việc cập nhật).",
          duties: [
            { role: "control-quality", agencies: ["vp-ubnd-tinh"] },
            { role: "submit", agencies: ["vp-ubnd-tinh"] },
            { role: "guide", agencies: ["vp-ubnd-tinh"] },
            { role: "urge", agencies: ["vp-ubnd-tinh"] },
          ],
        },
      ],
      schedules: [{ id: "22.s1", text: "Thường xuyên", schedule: { kind: "continuous" } }],
      targets: [],
      citations: [],
      corrections: [
        {
          field: "22.d2",
          printed: "Công Dịch vụ công",
          corrected: "Cổng Dịch vụ công",
          reason: "OCR: mất dấu hỏi, «Cổng» đọc thành «Công»",
          certainty: "high",
        },
        {
          field: "22.a4",
          printed: "đơn đốc",
          corrected: "đôn đốc",
          reason: "OCR: «đôn» đọc thành «đơn»",
          certainty: "high",
        },
      ],
      notes: [
        { kind: "irregularity", text: "Hai cơ quan cùng «chủ trì», mỗi cơ quan một phần việc" },
        { kind: "irregularity", text: "Vai trò nằm trong ngoặc" },
      ],
    },
    {
      id: "23",
      labels: ["23", "3, 4."],
      content:
        "Rà soát, lựa chọn các TTHC chưa được thực hiện trực tuyến mức độ 3, 4 và đề xuất Chủ tịch UBND tỉnh phê duyệt đưa vào thực hiện trên địa bàn tỉnh để bổ sung, tăng tỷ lệ cung cấp dịch vụ công trực tuyến mức độ 3, 4.",
      deliverables: [
        { id: "23.d1", text: "Văn bản triển khai thực hiện." },
        {
          id: "23.d2",
          text: "Quyết định của Chủ tịch UBND tỉnh phê duyệt Danh mục TTHC thực hiện dịch vụ công trực tuyến.",
        },
        {
          id: "23.d3",
          text: "Cập nhật và thực hiện tiếp nhận hồ sơ dịch vụ công trực tuyến mức độ 3, mức độ 4 trên Cổng dịch vụ công - Hệ thống thông tin một cửa điện tử tỉnh Quảng Ngãi.",
        },
      ],
      assignments: [
        {
          id: "23.a1",
          text: "Các sở, ban ngành và UBND cấp huyện được giao chủ trì thực hiện.",
          duties: [{ role: "lead", agencies: ["so-ban-nganh", "ubnd-cap-huyen"], qualifier: "được giao" }],
        },
        {
          id: "23.a2",
          text: "Văn phòng UBND tỉnh theo dõi, hướng dẫn, phối hợp trình Chủ tịch UBND tỉnh xem xét, quyết định.",
          duties: [
            { role: "monitor", agencies: ["vp-ubnd-tinh"] },
            { role: "guide", agencies: ["vp-ubnd-tinh"] },
            { role: "coordinate", agencies: ["vp-ubnd-tinh"] },
            { role: "submit", agencies: ["vp-ubnd-tinh"] },
          ],
        },
      ],
      schedules: [{ id: "23.s1", text: "Thường xuyên", schedule: { kind: "continuous" } }],
      targets: [],
      citations: [],
      corrections: [
        {
          field: "23.d3",
          printed: "Công dịch vụ công",
          corrected: "Cổng dịch vụ công",
          reason: "OCR: mất dấu hỏi, «Cổng» đọc thành «Công»",
          certainty: "high",
        },
      ],
      notes: [
        { kind: "irregularity", text: "Dòng nối tiếp 138 bị lệch cột: phần cuối nội dung «3, 4.» rơi vào cột Stt" },
      ],
    },
    {
      id: "24",
      labels: ["24"],
      content:
        "Triển khai thực hiện việc tái cấu trúc quy trình, tích hợp, cung cấp thêm tối thiểu 20% dịch vụ công trực tuyến mức độ 3, 4 trên tổng số thủ tục hành chính thuộc thẩm quyền giải quyết của tỉnh trên Cổng dịch vụ công Quốc gia theo yêu cầu của Trung ương tăng thêm so với năm 2021.",
      deliverables: [
        { id: "24.d1", text: "Văn bản triển khai thực hiện." },
        {
          id: "24.d2",
          text: "Văn bản của UBND tỉnh chủ động đề xuất danh mục dịch vụ công trực tuyến tích hợp trên Cổng Dịch vụ công Quốc gia.",
        },
      ],
      assignments: [
        {
          id: "24.a1",
          text: "Các sở, ban ngành và UBND cấp huyện được giao chủ trì thực hiện.",
          duties: [{ role: "lead", agencies: ["so-ban-nganh", "ubnd-cap-huyen"], qualifier: "được giao" }],
        },
        {
          id: "24.a2",
          text: "Văn phòng UBND tỉnh theo dõi, hướng dẫn, phối hợp trình UBND tỉnh xem xét, quyết định.",
          duties: [
            { role: "monitor", agencies: ["vp-ubnd-tinh"] },
            { role: "guide", agencies: ["vp-ubnd-tinh"] },
            { role: "coordinate", agencies: ["vp-ubnd-tinh"] },
            { role: "submit", agencies: ["vp-ubnd-tinh"] },
          ],
        },
      ],
      schedules: [{ id: "24.s1", text: "Thường xuyên", schedule: { kind: "continuous" } }],
      targets: /* @__PURE__ */ printedTargets("24"),
      citations: [],
      corrections: [
        {
          field: "content",
          printed: "Công dịch vụ công Quốc gia",
          corrected: "Cổng dịch vụ công Quốc gia",
          reason: "OCR: mất dấu hỏi, «Cổng» đọc thành «Công»",
          certainty: "high",
        },
        {
          field: "24.d2",
          printed: "Công Dịch vụ công Quốc gia",
          corrected: "Cổng Dịch vụ công Quốc gia",
          reason: "OCR: mất dấu hỏi, «Cổng» đọc thành «Công»",
          certainty: "high",
        },
      ],
    },
    {
      id: "25",
      labels: ["25"],
      content:
        "Đẩy mạnh phương thức tiếp nhận hồ sơ, trả kết quả giải quyết TTHC thông qua dịch vụ bưu chính theo quy định.",
      deliverables: [
        {
          id: "25.d1",
          text: "Nâng cao tỷ lệ TTHC có phát sinh hồ sơ tiếp nhận và trả kết quả giải quyết TTHC qua dịch vụ bưu chính.",
        },
        {
          id: "25.d2",
          text: "Quyết định thay thế Quyết định 1476/QĐ-UBND ngày 30/9/2020 của UBND tỉnh về công bố Danh mục thủ tục hành chính thực hiện tiếp nhận, trả kết quả giải quyết thủ tục hành chính qua dịch vụ bưu chính công ích.",
        },
      ],
      assignments: [
        {
          id: "25.a1",
          text: "Sở Thông tin và Truyền thông phối hợp với Văn phòng UBND tỉnh (Trung tâm Phục vụ - Kiểm soát thủ tục hành chính tỉnh Quảng Ngãi) chủ trì.",
          duties: [{ role: "lead", agencies: ["so-tttt", "vp-ubnd-tinh", "ttpv-kstthc"] }],
        },
        {
          id: "25.a2",
          text: "Các sở, ban ngành và địa phương phối hợp.",
          duties: [{ role: "coordinate", agencies: ["so-ban-nganh", "dia-phuong"] }],
        },
      ],
      schedules: [
        { id: "25.s1", text: "Thường xuyên", schedule: { kind: "continuous" }, deliverables: ["25.d1"] },
        {
          id: "25.s2",
          text: "Quý I",
          schedule: { kind: "window", period: { kind: "quarter", quarter: 1 } },
          deliverables: ["25.d2"],
        },
      ],
      targets: /* @__PURE__ */ printedTargets("25"),
      citations: [{ document: "1476/QĐ-UBND", date: "2020-09-30" }],
      notes: [
        { kind: "irregularity", text: "Hai thời hạn dính trong một ô: «Thường xuyên Quý I»" },
        { kind: "irregularity", text: "Vai trò kép «phối hợp với … chủ trì»" },
        { kind: "irregularity", text: "Chỉ tiêu không định lượng: «Nâng cao tỷ lệ …»" },
        {
          kind: "inferred",
          field: "25.a1",
          text: "«A phối hợp với B chủ trì»: A và B cùng chủ trì; TTPV-KSTTHC là đơn vị thuộc VP UBND tỉnh nêu trong ngoặc",
        },
        { kind: "inferred", field: "schedules", text: "«Thường xuyên» ↔ kết quả 1, «Quý I» ↔ kết quả 2 theo thứ tự." },
      ],
    },
    {
      id: "26",
      labels: ["26"],
      content:
        "Bộ phận Một cửa các cơ quan thực hiện xây dựng hồ sơ mẫu để hướng dẫn người dân kê khai, điền mẫu đơn, tờ khai.",
      deliverables: [{ id: "26.d1", text: "Mẫu đơn, tờ khai bằng các biểu mẫu điền thông tin cụ thể." }],
      assignments: [
        {
          id: "26.a1",
          text: "Sở, ban ngành chủ trì xây dựng.",
          duties: [{ role: "lead", agencies: ["so-ban-nganh"] }],
        },
        {
          id: "26.a2",
          text: "UBND cấp huyện phối hợp.",
          duties: [{ role: "coordinate", agencies: ["ubnd-cap-huyen"] }],
        },
        {
          id: "26.a3",
          text: "Văn phòng UBND tỉnh theo dõi, hướng dẫn, phối hợp.",
          duties: [
            { role: "monitor", agencies: ["vp-ubnd-tinh"] },
            { role: "guide", agencies: ["vp-ubnd-tinh"] },
            { role: "coordinate", agencies: ["vp-ubnd-tinh"] },
          ],
        },
      ],
      schedules: [{ id: "26.s1", text: "Thường xuyên", schedule: { kind: "continuous" } }],
      targets: [],
      citations: [],
      notes: [{ kind: "irregularity", text: "Ô nội dung và cơ quan tách qua hai trang" }],
    },
    {
      id: "27",
      labels: ["27"],
      content:
        "Biên dịch một số TTHC ra tiếng nước ngoài để phục vụ cho đối tượng người nước ngoài, nhà đầu tư nước ngoài.",
      deliverables: [{ id: "27.d1", text: "Nội dung TTHC bằng tiếng nước ngoài." }],
      assignments: [
        {
          id: "27.a1",
          text: "Sở Kế hoạch và Đầu tư, Sở Lao động - Thương binh và Xã hội, Sở Tư pháp, Ban quản lý Khu kinh tế Dung Quất và các KCN tỉnh chủ trì thực hiện.",
          duties: [{ role: "lead", agencies: ["so-khdt", "so-ldtbxh", "so-tu-phap", "bql-kkt-dung-quat"] }],
        },
        {
          id: "27.a2",
          text: "Sở Ngoại vụ (Trung tâm dịch thuật Quảng Ngãi trực thuộc Sở Ngoại vụ), Văn phòng UBND tỉnh và cơ quan liên quan phối hợp.",
          duties: [{ role: "coordinate", agencies: ["so-ngoai-vu", "tt-dich-thuat", "vp-ubnd-tinh", "cq-lien-quan"] }],
        },
      ],
      schedules: [
        { id: "27.s1", text: "Quý III", schedule: { kind: "window", period: { kind: "quarter", quarter: 3 } } },
      ],
      targets: [],
      citations: [],
      notes: [
        {
          kind: "irregularity",
          text: "Tên cơ quan chứa dấu gạch «Lao động - Thương binh và Xã hội» và «và» nội bộ: không được tách theo « - » hay « và »",
        },
      ],
    },
    {
      id: "28",
      labels: ["28"],
      content:
        "Tiếp tục triển khai thực hiện sử dụng hóa đơn điện tử trong thu phí, lệ phí, giá dịch vụ giải quyết TTHC theo Quyết định số 753/QĐ-UBND ngày 01/10/2019 của UBND tỉnh; kết nối, tích hợp và thực hiện thanh toán trực tuyến của Cổng Dịch vụ công quốc gia theo yêu cầu của Chính phủ.",
      deliverables: [
        { id: "28.d1", text: "Văn bản triển khai." },
        {
          id: "28.d2",
          text: "Tỷ lệ thanh toán trực tuyến trên Cổng Dịch vụ công quốc gia trên tổng số giao dịch thanh toán của dịch vụ công đạt 30%.",
        },
        {
          id: "28.d3",
          text: "Tỷ lệ thủ tục hành chính có yêu cầu nghĩa vụ tài chính được thanh toán trực tuyến trên Cổng Dịch vụ công quốc gia đạt 60%.",
        },
      ],
      assignments: [
        { id: "28.a1", text: "Sở Tài chính chủ trì.", duties: [{ role: "lead", agencies: ["so-tai-chinh"] }] },
        {
          id: "28.a2",
          text: "Cục Thuế tỉnh; Kho bạc Nhà nước Quảng Ngãi; Sở Thông tin và Truyền thông; Văn phòng UBND tỉnh phối hợp.",
          duties: [{ role: "coordinate", agencies: ["cuc-thue-tinh", "kbnn-quang-ngai", "so-tttt", "vp-ubnd-tinh"] }],
        },
        {
          id: "28.a3",
          text: "Các sở, ban ngành và UBND cấp huyện phối hợp.",
          duties: [{ role: "coordinate", agencies: ["so-ban-nganh", "ubnd-cap-huyen"] }],
        },
      ],
      schedules: [{ id: "28.s1", text: "Thường xuyên", schedule: { kind: "continuous" } }],
      targets: /* @__PURE__ */ printedTargets("28"),
      citations: [{ document: "753/QĐ-UBND", date: "2019-10-01" }],
      corrections: [
        {
          field: "content",
          printed: "Công Dịch vụ công quốc gia",
          corrected: "Cổng Dịch vụ công quốc gia",
          reason: "OCR: mất dấu hỏi, «Cổng» đọc thành «Công»",
          certainty: "high",
        },
        {
          field: "deliverables",
          printed: "Công Dịch vụ công quốc gia",
          corrected: "Cổng Dịch vụ công quốc gia",
          times: 2,
          reason: "OCR: mất dấu hỏi, «Cổng» đọc thành «Công»",
          certainty: "high",
        },
      ],
    },
    {
      id: "29",
      labels: ["29", "30"],
      content:
        "Thực hiện công khai tiến độ, kết quả giải quyết hồ sơ TTHC và xin lỗi người dân, tổ chức khi để xảy ra trễ hẹn trong giải quyết TTHC trên Cổng Dịch vụ công - Hệ thống thông tin một cửa điện tử tỉnh Quảng Ngãi.",
      deliverables: [
        {
          id: "29.d1",
          text: "Việc tiếp nhận, xử lý hồ sơ, trả kết quả giải quyết TTHC của các sở, ban ngành, UBND cấp huyện, cấp xã phải được cập nhật và công khai trên Cổng Dịch vụ công - Hệ thống thông tin một cửa điện tử tỉnh Quảng Ngãi.",
        },
        {
          id: "29.d2",
          text: "Văn bản xin lỗi người dân, tổ chức khi để xảy ra trễ hạn trong giải quyết TTHC phải được cập nhật và công khai trên Cổng Dịch vụ công - Hệ thống thông tin một cửa điện tử tỉnh Quảng Ngãi.",
        },
      ],
      assignments: [
        {
          id: "29.a1",
          text: "Các sở, ban ngành; UBND cấp huyện; UBND cấp xã chủ trì.",
          duties: [{ role: "lead", agencies: ["so-ban-nganh", "ubnd-cap-huyen", "ubnd-cap-xa"] }],
        },
        {
          id: "29.a2",
          text: "Văn phòng UBND tỉnh phối hợp.",
          duties: [{ role: "coordinate", agencies: ["vp-ubnd-tinh"] }],
        },
      ],
      schedules: [{ id: "29.s1", text: "Thường xuyên", schedule: { kind: "continuous" } }],
      targets: [],
      citations: [],
      corrections: [
        {
          field: "content",
          printed: "khi đề xảy ra",
          corrected: "khi để xảy ra",
          reason: "OCR: «để» đọc thành «đề»",
          certainty: "high",
        },
        { field: "content", printed: "trẻ hện", corrected: "trễ hẹn", reason: "OCR: «trễ hẹn»", certainty: "high" },
        {
          field: "content",
          printed: "Công Dịch vụ công",
          corrected: "Cổng Dịch vụ công",
          reason: "OCR: mất dấu hỏi, «Cổng» đọc thành «Công»",
          certainty: "high",
        },
        {
          field: "deliverables",
          printed: "Công Dịch vụ công",
          corrected: "Cổng Dịch vụ công",
          times: 2,
          reason: "OCR: mất dấu hỏi, «Cổng» đọc thành «Công»",
          certainty: "high",
        },
        {
          field: "29.d2",
          printed: "khi đề xảy ra",
          corrected: "khi để xảy ra",
          reason: "OCR: «để» đọc thành «đề»",
          certainty: "high",
        },
        {
          field: "29.d2",
          printed: "trẻ hạn",
          corrected: "trễ hạn",
          reason: "OCR: «trễ» đọc thành «trẻ»; ô nội dung ghi «trễ hẹn»",
          certainty: "medium",
        },
      ],
      notes: [
        {
          kind: "irregularity",
          text: "Phần nối tiếp của nhiệm vụ 29 nằm ở dòng in số «30» (dòng 150), phía trên nội dung nhiệm vụ 30",
        },
      ],
    },
    {
      id: "30",
      labels: ["30", "VII"],
      content:
        "Thực hiện đánh giá chất lượng việc giải quyết TTHC theo cơ chế một cửa, một cửa liên thông và mức độ hài lòng của tổ chức, cá nhân trong quá trình giải quyết TTHC của cơ quan hành chính nhà nước trên địa bàn tỉnh theo quy định tại Nghị định số 61/2018/NĐ-CP, Thông tư số 01/2018/TT-VPCP.",
      deliverables: [
        {
          id: "30.d1",
          text: "Kết quả đánh giá, các giải pháp khắc phục tồn tại, bất cập và đề xuất khen thưởng, kỷ luật (nếu có).",
        },
        {
          id: "30.d2",
          text: "Công khai kết quả trên Cổng Dịch vụ công cấp tỉnh và gửi báo cáo về Văn phòng Chính phủ.",
        },
      ],
      assignments: [
        {
          id: "30.a1",
          text: "Trung tâm Phục vụ - Kiểm soát thủ tục hành chính tỉnh; Bộ phận Một cửa của UBND cấp huyện, cấp xã thực hiện.",
          duties: [{ role: "execute", agencies: ["ttpv-kstthc", "bpmc-cap-huyen", "bpmc-cap-xa"] }],
        },
        {
          id: "30.a2",
          text: "Các sở, ban ngành và địa phương phối hợp.",
          duties: [{ role: "coordinate", agencies: ["so-ban-nganh", "dia-phuong"] }],
        },
        {
          id: "30.a3",
          text: "Văn phòng UBND tỉnh phối hợp Sở Thông tin và Truyền thông tổng hợp kết quả, báo cáo Chủ tịch UBND tỉnh.",
          duties: [
            { role: "compile", agencies: ["vp-ubnd-tinh", "so-tttt"] },
            { role: "report", agencies: ["vp-ubnd-tinh", "so-tttt"] },
          ],
        },
      ],
      schedules: [
        {
          id: "30.s1",
          text: "Hàng quý/năm",
          schedule: {
            kind: "several",
            parts: [
              { kind: "recurring", every: { unit: "quarter", interval: 1 } },
              { kind: "recurring", every: { unit: "year", interval: 1 } },
            ],
          },
        },
      ],
      targets: [],
      citations: [{ document: "61/2018/NĐ-CP" }, { document: "01/2018/TT-VPCP" }],
      corrections: [
        {
          field: "30.d1",
          printed: "khác phục",
          corrected: "khắc phục",
          reason: "OCR: «khắc» đọc thành «khác»",
          certainty: "high",
        },
        {
          field: "30.d2",
          printed: "Công Dịch vụ công",
          corrected: "Cổng Dịch vụ công",
          reason: "OCR: mất dấu hỏi, «Cổng» đọc thành «Công»",
          certainty: "high",
        },
      ],
      notes: [
        { kind: "irregularity", text: "Nội dung ở dòng «30», còn kết quả, cơ quan, thời gian ở dòng «VII» (dòng 151)" },
        { kind: "inferred", field: "30.a3", text: "«A phối hợp B tổng hợp, báo cáo»: hai cơ quan cùng tổng hợp" },
      ],
    },
  ],
};
