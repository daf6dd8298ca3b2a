import type { TaskGroup } from "../../plan/plan.ts";

/** Group III, tasks 8 to 12. */
export const groupIII: TaskGroup = {
  id: "III",
  ordinal: "III",
  title: "Công bố, công khai TTHC",
  tasks: [
    {
      id: "8",
      labels: ["8"],
      content:
        "Xây dựng dự thảo Quyết định công bố danh mục: TTHC mới ban hành, TTHC sửa đổi, bổ sung hoặc thay thế và TTHC bị bãi bỏ thuộc thẩm quyền giải quyết của các cấp chính quyền trên địa bàn tỉnh hoặc Quyết định công bố TTHC được giao quy định hoặc quy định chi tiết trong văn bản quy phạm pháp luật của các cấp chính quyền trên địa bàn tỉnh (trường hợp được giao theo quy định của Luật Ban hành văn bản QPPL năm 2015 và Luật sửa đổi, bổ sung một số điều của Luật Ban hành văn bản QPPL năm 2020) để trình Chủ tịch UBND tỉnh công bố theo quy định.",
      deliverables: [{ id: "8.d1", text: "Dự thảo Tờ trình và Quyết định công bố của Chủ tịch UBND tỉnh." }],
      assignments: [
        { id: "8.a1", text: "Các sở, ban ngành chủ trì.", duties: [{ role: "lead", agencies: ["so-ban-nganh"] }] },
        {
          id: "8.a2",
          text: "UBND cấp huyện phối hợp.",
          duties: [{ role: "coordinate", agencies: ["ubnd-cap-huyen"] }],
        },
      ],
      schedules: [{ id: "8.s1", text: "Thường xuyên", schedule: { kind: "continuous" } }],
      targets: [],
      citations: [],
    },
    {
      id: "9",
      labels: ["9"],
      content: "Kiểm soát chất lượng hồ sơ và trình công bố danh mục TTHC hoặc công bố TTHC.",
      deliverables: [
        { id: "9.d1", text: "Văn bản góp ý." },
        { id: "9.d2", text: "Quyết định công bố của Chủ tịch UBND tỉnh." },
      ],
      assignments: [
        { id: "9.a1", text: "Văn phòng UBND tỉnh chủ trì.", duties: [{ role: "lead", agencies: ["vp-ubnd-tinh"] }] },
        {
          id: "9.a2",
          text: "Các sở, ban ngành và UBND cấp huyện phối hợp.",
          duties: [{ role: "coordinate", agencies: ["so-ban-nganh", "ubnd-cap-huyen"] }],
        },
      ],
      schedules: [{ id: "9.s1", text: "Thường xuyên", schedule: { kind: "continuous" } }],
      targets: [],
      citations: [],
      corrections: [
        {
          field: "9.a1",
          printed: "chủ trị.",
          corrected: "chủ trì.",
          reason: "OCR: «trì» đọc thành «trị» (mảnh đầu ô ở dòng 107)",
          certainty: "high",
        },
      ],
      notes: [
        {
          kind: "irregularity",
          text: "Mọi ô bị tách qua hai trang (dòng 104 và 107); thời gian tách «Thường» | «xuyên»",
        },
      ],
    },
    {
      id: "10",
      labels: ["10"],
      content:
        "Nhập, tích hợp dữ liệu, đăng tải công khai TTHC và khai thác, quản lý trên Cơ sở dữ liệu quốc gia về TTHC.",
      deliverables: [
        {
          id: "10.d1",
          text: "TTHC thuộc thẩm quyền giải quyết của tỉnh Quảng Ngãi được tích chọn và kết nối dữ liệu vào Hệ thống quản lý cơ sở dữ liệu quốc gia về TTHC và đăng tải công khai trên Cổng Dịch vụ công Quốc gia.",
        },
      ],
      assignments: [
        { id: "10.a1", text: "Văn phòng UBND tỉnh chủ trì.", duties: [{ role: "lead", agencies: ["vp-ubnd-tinh"] }] },
        {
          id: "10.a2",
          text: "Các sở, ban ngành và UBND cấp huyện phối hợp.",
          duties: [{ role: "coordinate", agencies: ["so-ban-nganh", "ubnd-cap-huyen"] }],
        },
      ],
      schedules: [{ id: "10.s1", text: "Thường xuyên", schedule: { kind: "continuous" } }],
      targets: [],
      citations: [],
    },
    {
      id: "11",
      labels: ["11"],
      content:
        "Cập nhật, đăng tải công khai TTHC trên Cổng Dịch vụ công - Hệ thống thông tin một cửa điện tử tỉnh Quảng Ngãi.",
      deliverables: [
        {
          id: "11.d1",
          text: "TTHC thực hiện tiếp nhận, trả kết quả giải quyết tại Bộ phận Một cửa của các cấp chính quyền trên địa bàn tỉnh được cập nhật, đăng tải công khai trên Cổng Dịch vụ công - Hệ thống thông tin một cửa điện tử tỉnh Quảng Ngãi.",
        },
      ],
      assignments: [
        {
          id: "11.a1",
          text: "Sở Thông tin và Truyền thông chủ trì.",
          duties: [{ role: "lead", agencies: ["so-tttt"] }],
        },
        {
          id: "11.a2",
          text: "Các sở, ban ngành và UBND cấp huyện phối hợp.",
          duties: [{ role: "coordinate", agencies: ["so-ban-nganh", "ubnd-cap-huyen"] }],
        },
      ],
      schedules: [{ id: "11.s1", text: "Thường xuyên", schedule: { kind: "continuous" } }],
      targets: [],
      citations: [],
    },
    {
      id: "12",
      labels: ["12"],
      content: "Thực hiện niêm yết, đăng tải công khai TTHC trên cổng thông tin điện tử sau khi được công bố.",
      deliverables: [
        {
          id: "12.d1",
          text: "Văn phòng UBND tỉnh phối hợp với Sở Thông tin và Truyền thông đăng tải trên Cổng thông tin điện tử của UBND tỉnh.",
        },
        {
          id: "12.d2",
          text: "Các sở, ban ngành; UBND cấp huyện, cấp xã và các đơn vị trực tiếp tiếp nhận, giải quyết TTHC niêm yết tại trụ sở cơ quan, đơn vị, Bộ phận Một cửa và các hình thức công khai khác; đăng tải trên cổng thông tin điện tử của cơ quan, địa phương mình.",
        },
        {
          id: "12.d3",
          text: "Trung tâm Phục vụ - Kiểm soát thủ tục hành chính tỉnh thực hiện niêm yết, công khai các TTHC được đưa vào tiếp nhận, trả kết quả tại Trung tâm Phục vụ - Kiểm soát thủ tục hành chính tỉnh.",
        },
      ],
      assignments: [
        { id: "12.a1", text: "Văn phòng UBND tỉnh.", duties: [{ agencies: ["vp-ubnd-tinh"] }] },
        { id: "12.a2", text: "Các sở, ban ngành.", duties: [{ agencies: ["so-ban-nganh"] }] },
        { id: "12.a3", text: "UBND cấp huyện, cấp xã.", duties: [{ agencies: ["ubnd-cap-huyen", "ubnd-cap-xa"] }] },
      ],
      schedules: [{ id: "12.s1", text: "Thường xuyên", schedule: { kind: "continuous" } }],
      targets: [],
      citations: [],
      corrections: [
        {
          field: "12.d2",
          printed: "cổng thông điện tử",
          corrected: "cổng thông tin điện tử",
          reason: "Thiếu chữ «tin» ở chỗ ngắt trang (dòng 110→113)",
          certainty: "high",
        },
      ],
      notes: [
        { kind: "irregularity", text: "Ô kết quả tách qua hai trang" },
        { kind: "irregularity", text: "Ô kết quả chứa phân công việc (ai đăng tải ở đâu) chứ không phải sản phẩm" },
        { kind: "irregularity", text: "Cơ quan không kèm vai trò" },
      ],
    },
  ],
};
