import type { PageVocabulary } from "../vocabulary/page.ts";

/** Pages on a screen, in Vietnamese. */
export const page: PageVocabulary = {
  contents: "Mục lục",
  skip: "Đến nội dung",
  data: "Bảng số liệu",
  lists: "Danh mục",
  sources: "Nguồn gốc số liệu",
};
