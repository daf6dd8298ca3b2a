import type { TaskGroup } from "../../plan/plan.ts";

/** Group IX, task 42. */
export const groupIX: TaskGroup = {
  id: "IX",
  ordinal: "IX",
  title: "Truyền thông về công tác kiểm soát TTHC",
  tasks: [
    {
      id: "42",
      labels: ["42"],
      content:
        "Thực hiện công tác tuyên truyền về kiểm soát TTHC, việc thực hiện cơ chế một cửa, một cửa liên thông gắn với cải cách TTHC đối với các cấp, các ngành, địa phương trên địa bàn tỉnh bằng nhiều hình thức thiết thực theo kế hoạch của Chủ tịch UBND tỉnh.",
      deliverables: [
        { id: "42.d1", text: "Văn bản triển khai thực hiện kế hoạch truyền thông của Chủ tịch UBND tỉnh." },
        { id: "42.d2", text: "Các buổi đối thoại với tổ chức, cá nhân về TTHC, giải quyết TTHC." },
        {
          id: "42.d3",
          text: "Các chuyên mục, bài viết, bản tin, phóng sự, hình ảnh, tờ rơi, pa nô, .v.v. tuyên truyền về kiểm soát TTHC, cải cách TTHC.",
        },
      ],
      assignments: [
        { id: "42.a1", text: "Văn phòng UBND tỉnh.", duties: [{ agencies: ["vp-ubnd-tinh"] }] },
        { id: "42.a2", text: "Các sở, ban ngành.", duties: [{ agencies: ["so-ban-nganh"] }] },
        {
          id: "42.a3",
          text: "UBND cấp huyện và UBND cấp xã.",
          duties: [{ agencies: ["ubnd-cap-huyen", "ubnd-cap-xa"] }],
        },
        {
          id: "42.a4",
          text: "Đài PTTH tỉnh, Báo Quảng Ngãi và các cơ quan liên quan.",
          duties: [{ agencies: ["dai-ptth-tinh", "bao-quang-ngai", "cq-lien-quan"] }],
        },
      ],
      schedules: [{ id: "42.s1", text: "Theo Kế hoạch", schedule: { kind: "by-plan" } }],
      targets: [],
      citations: [],
      notes: [
        { kind: "irregularity", text: "Tách qua hai trang" },
        { kind: "irregularity", text: "«Theo Kế hoạch» viết hoa K, khác «Theo kế hoạch» ở các dòng khác" },
        { kind: "irregularity", text: "Cơ quan không kèm vai trò" },
      ],
    },
  ],
};
