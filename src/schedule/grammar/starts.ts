import { numerals } from "./vocabulary.ts";

/** Families of phrases, as bits. */
export const families = {
  undated: 1,
  report: 2,
  label: 4,
  filler: 8,
  dataWindow: 16,
  bound: 32,
  recurring: 64,
  offset: 128,
  bounded: 256,
  event: 512,
} as const;

const number = ["#", ...Object.keys(numerals)].join(" ");

/** The words each family may begin with: what keeps every token from being tried by every family. */
const firstWords: Readonly<Record<keyof typeof families, string>> = {
  undated: "thường liên kịp quanh đột báo khi theo nếu lúc tùy định đúng thông xác chưa không",
  report: "báo",
  label: "thời tiến mốc hạn hoàn",
  filler:
    "hoàn thực triển tổ ban báo dự kết xử đồng tiến phát áp cập duy rà kiểm giám đánh sơ tổng công đăng niêm tham phê khoảng sẽ hiệu thi có lúc họp xong gửi nộp trình phải cần được xác",
  dataWindow: `được bắt tính từ kể ${number}`,
  bound: "chậm muộn trễ hạn thời tối không trong vòng khoảng trước vào đến tới hết từ kể bắt sớm tính cho",
  recurring: `định hàng mỗi từng các ít tối trong ngày tuần tháng quý nửa kỳ cả chủ thứ đầu cuối sáng chiều ${number}`,
  offset: `ngày sau là ${number}`,
  bounded: `định ngày tháng t quý q nửa đầu giữa cuối tuần cả suốt các những giai thứ chủ là sáng chiều ${number}`,
  event: "ngay khi trước sau từ kể bắt tính tại trong trình kỳ phiên hội đại tết",
};

const startsOf: ReadonlyMap<string, number> = /* @__PURE__ */ buildStarts();

function buildStarts(): ReadonlyMap<string, number> {
  const built = new Map<string, number>();
  for (const [family, bit] of Object.entries(families))
    for (const word of firstWords[family as keyof typeof families].split(" "))
      built.set(word, (built.get(word) ?? 0) | bit);
  return built;
}

/** Which families a word may begin; one without its diacritics may be any of several. */
export function familiesOf(known: { readonly word: string; readonly others: readonly string[] | undefined }): number {
  return known.others ? -1 : (startsOf.get(known.word) ?? 0);
}
