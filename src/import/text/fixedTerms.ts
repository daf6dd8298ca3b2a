/** A fixed term of the domain, by which a slip of the scanner is known. */
export interface FixedTerm {
  /** The term, in small letters. */
  readonly term: string;
  /** Other readings seen, which differ from it by more than their diacritics. */
  readonly misread?: readonly string[];
  /** Right words of the same letters: "dễ xảy ra" is no "để xảy ra". */
  readonly others?: readonly string[];
  /** Next words that make other words of the same letters right: "khác phục vụ" is no "khắc phục". */
  readonly unlessNext?: readonly string[];
}

/**
 * Terms that officials write one way only. Words that differ from a term in nothing but tones and hats are that term
 * misread, unless other words of the same letters make sense; every entry was chosen so that they do not.
 */
export const fixedTerms: readonly FixedTerm[] = [
  { term: "cổng dịch vụ công" },
  { term: "cổng thông tin điện tử", misread: ["cổng thông điện tử", "công thông tin điện tử"] },
  { term: "dịch vụ công trực tuyến" },
  { term: "thủ tục hành chính" },
  { term: "bộ phận một cửa" },
  { term: "một cửa liên thông" },
  { term: "cơ sở dữ liệu" },
  { term: "chủ trì" },
  { term: "phối hợp" },
  { term: "đôn đốc", others: ["đơn độc"] },
  { term: "niêm yết", misread: ["niên yết", "niêm yét"] },
  { term: "khắc phục", unlessNext: ["vụ", "hồi"] },
  { term: "nhũng nhiễu", others: ["nhưng nhiều"] },
  { term: "để xảy ra", others: ["dễ xảy ra"] },
  { term: "trễ hẹn" },
  { term: "trễ hạn" },
  { term: "tối thiểu", others: ["tôi thiếu"] },
  { term: "đột xuất", unlessNext: ["khẩu", "hiện", "bản", "bán", "quân", "ngũ", "phát"] },
  { term: "thường xuyên" },
  { term: "nghị định số" },
  { term: "quyết định số" },
  { term: "thông tư số" },
  { term: "chỉ thị số" },
  { term: "nghị quyết số" },
  { term: "công văn số" },
  { term: "kế hoạch số" },
  { term: "phản ánh, kiến nghị" },
  { term: "rà soát, đánh giá" },
  { term: "giải quyết" },
  { term: "tiếp nhận" },
  { term: "trực tuyến" },
  { term: "trách nhiệm" },
  { term: "thẩm định" },
  { term: "tham mưu" },
  { term: "hướng dẫn" },
  { term: "kiểm soát" },
  { term: "thực hiện" },
  { term: "triển khai" },
  { term: "xây dựng" },
  { term: "kế hoạch" },
  { term: "đánh giá" },
  { term: "liên thông" },
  { term: "điện tử" },
  { term: "chất lượng" },
  { term: "phê duyệt" },
  { term: "doanh nghiệp" },
  { term: "liên quan" },
  { term: "phân loại" },
  { term: "tổng hợp" },
  { term: "định kỳ" },
  { term: "tự kiểm tra" },
  { term: "truyền thông" },
  { term: "mức độ hài lòng" },
];
