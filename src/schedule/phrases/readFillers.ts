import { type Pairs, pairsOf } from "../grammar/pairs.ts";
import { begins, behind, peek, type Reader, take, takeAll, takeOne } from "../grammar/reader.ts";
import { starts } from "../grammar/starts.ts";

/** Words that only say that something is to be done, or that a time follows. */
const fillers: Pairs = /* @__PURE__ */ pairsOf(
  "hoàn thành, hoàn tất, thực hiện, triển khai, tổ chức, ban hành, báo cáo, dự kiến, kết thúc, xử lý, đồng thời, " +
    "tiến hành, phát hành, hiệu lực, thi hành, có, áp dụng, cập nhật, duy trì, rà soát, kiểm tra, giám sát, đánh giá, " +
    "sơ kết, tổng kết, tổng hợp, công khai, công bố, đăng tải, niêm yết, tham mưu, phê duyệt, khoảng, sẽ, lúc, họp, " +
    "xong, gửi, nộp, trình, phải, cần, được, xác định",
);

/** More verbs than this in a row are no lead to a time. */
const most = 8;

/**
 * Reads the verbs that may stand before a time («hoàn thành», «gửi báo cáo», «dự kiến»).
 *
 * @returns How many tokens they are.
 */
export function readFillers(r: Reader): number {
  if (!begins(r, starts.filler)) return 0;
  const { at } = r;
  for (let words = 0; words < most; words++) {
    const seconds = fillers[peek(r).word];
    if (seconds === undefined) return r.at - at;
    r.at++;
    if (seconds.length > 0 && takeOne(r, seconds) === undefined) {
      r.at--;
      return r.at - at;
    }
  }
  return r.at - at;
}

/** A label that says no more than that a time follows: «Thời gian (thực hiện …):», «Tiến độ:», «Thời hạn hoàn thành:». */
export function readLabel(r: Reader): { readonly deadline: boolean } | undefined {
  const { at } = r;
  const head =
    takeAll(r, "thời", "gian") ||
    takeAll(r, "thời", "hạn") ||
    takeAll(r, "thời", "điểm") ||
    takeAll(r, "tiến", "độ") ||
    takeAll(r, "mốc", "thời") ||
    take(r, "hạn") ||
    (peek(r, 2).word === ":" && takeAll(r, "hoàn", "thành"));
  if (!head) return undefined;
  const deadline = behind(r, 1).word === "hạn" || behind(r, 1).word === "thành";
  for (let ahead = 0; ahead < 12; ahead++) {
    const { word } = peek(r);
    if (word === ":") {
      r.at++;
      return { deadline };
    }
    if (word === "" || word === "#" || word === ";" || word === "(") break;
    r.at++;
  }
  r.at = at + 2;
  readFillers(r);
  if (r.at > at + 2 && take(r, "là")) return { deadline };
  if (r.at === at + 2) {
    r.at = at;
    return undefined;
  }
  return { deadline };
}
