import type { TaskGroup } from "../../plan/plan.ts";

/** Group X, task 43. */
export const groupX: TaskGroup = {
  id: "X",
  ordinal: "X",
  title: "Thực hiện trách nhiệm của người đứng đầu cơ quan nhà nước trong công tác cải cách TTHC",
  tasks: [
    {
      id: "43",
      labels: ["X", "43", ""],
      content:
        "Thủ trưởng các sở, ban ngành; Chủ tịch UBND cấp huyện; Chủ tịch UBND các xã, phường, thị trấn trực tiếp chỉ đạo và chịu trách nhiệm về kết quả thực hiện nhiệm vụ cải cách TTHC đã được giao tại Quyết định số 1456/QĐ-UBND ngày 26/8/2015 của Chủ tịch UBND tỉnh, Quyết định số 19/2018/QĐ-UBND ngày 10/8/2018 của UBND tỉnh ban hành Quy định trách nhiệm người đứng đầu cơ quan hành chính nhà nước trong thực hiện nhiệm vụ cải cách hành chính của tỉnh Quảng Ngãi, Chỉ thị số 19/CT-UBND ngày 07/12/2018 của Chủ tịch UBND tỉnh về nâng cao chất lượng giải quyết TTHC trên địa bàn tỉnh Quảng Ngãi và Chỉ thị số 10/CT-TTg của Thủ tướng Chính phủ ngày 22/4/2019 về việc tăng cường xử lý, ngăn chặn có hiệu quả tình trạng nhũng nhiễu, gây phiền hà cho người dân, doanh nghiệp trong giải quyết công việc.",
      deliverables: [{ id: "43.d1", text: "Báo cáo cụ thể kết quả triển khai thực hiện nhiệm vụ cải cách TTHC." }],
      assignments: [
        {
          id: "43.a1",
          text: "Các sở, ban ngành; UBND cấp huyện; UBND cấp xã.",
          duties: [{ agencies: ["so-ban-nganh", "ubnd-cap-huyen", "ubnd-cap-xa"] }],
        },
        {
          id: "43.a2",
          text: "Văn phòng UBND tỉnh theo dõi việc thực hiện và tổng hợp báo cáo UBND tỉnh, Văn phòng Chính phủ.",
          duties: [
            { role: "monitor", agencies: ["vp-ubnd-tinh"] },
            { role: "compile", agencies: ["vp-ubnd-tinh"] },
            { role: "report", agencies: ["vp-ubnd-tinh"] },
          ],
        },
      ],
      schedules: [
        {
          id: "43.s1",
          text: "Định kỳ 06 tháng và cuối năm",
          schedule: {
            kind: "several",
            parts: [
              { kind: "recurring", every: { unit: "half-year", interval: 1 } },
              { kind: "recurring", every: { unit: "year", interval: 1 }, due: { bound: "by", nth: -1 } },
            ],
          },
        },
      ],
      targets: [],
      citations: [
        { document: "1456/QĐ-UBND", date: "2015-08-26" },
        { document: "19/2018/QĐ-UBND", date: "2018-08-10" },
        { document: "19/CT-UBND", date: "2018-12-07" },
        { document: "10/CT-TTg", date: "2019-04-22" },
      ],
      corrections: [
        {
          field: "content",
          printed: "Chi thị số 19/CT-UBND",
          corrected: "Chỉ thị số 19/CT-UBND",
          reason: "OCR: mất dấu hỏi «Chỉ»",
          certainty: "high",
        },
        {
          field: "content",
          printed: "Chi thị số 10/CT-TTg",
          corrected: "Chỉ thị số 10/CT-TTg",
          reason: "OCR: mất dấu hỏi «Chỉ»",
          certainty: "high",
        },
        {
          field: "content",
          printed: "tình trạng những nhiễu",
          corrected: "tình trạng nhũng nhiễu",
          reason: "OCR: «nhũng» đọc thành «những»",
          certainty: "high",
        },
      ],
      notes: [{ kind: "irregularity", text: "Nội dung gộp vào dòng tiêu đề X; dòng «43» trống; phần cuối ở dòng 184" }],
    },
  ],
  notes: [
    {
      kind: "irregularity",
      text: "Tiêu đề và toàn bộ nội dung nhiệm vụ 43 bị gộp vào dòng X (dòng 180); dòng «43» để trống (dòng 181)",
    },
  ],
};
