import { numerals } from "./vocabulary.ts";

/** Families of phrases, and the parts they are made of, as bits of what may begin with a word. */
export const starts = {
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
  /** Any of the above: a phrase. */
  phrase: 1023,
  number: 0x400,
  unit: 0x800,
  each: 0x1000,
  every: 0x2000,
  suffix: 0x4000,
  due: 0x8000,
  time: 0x10000,
  day: 0x20000,
  month: 0x40000,
  quarter: 0x80000,
  months: 0x100000,
  part: 0x200000,
  years: 0x400000,
  year: 0x800000,
  rangeEnd: 0x1000000,
  joint: 0x2000000,
  tail: 0x4000000,
  latest: 0x8000000,
  anchor: 0x10000000,
  lead: 0x20000000,
  times: 0x40000000,
} as const;

/** The words and signs each may begin with: what keeps every token from being tried by every reader. */
function firstWords(): Readonly<Record<Exclude<keyof typeof starts, "phrase">, string>> {
  const number = ["#", ...Object.keys(numerals)].join(" ");
  const unit = `ngày tuần tháng quý nửa kỳ cả ${number}`;
  const every = `định hàng mỗi từng các ít tối trong ${unit}`;
  return {
    undated: "ngay nhiệm thường liên kịp quanh đột báo khi theo nếu lúc tùy định đúng thông xác chưa không",
    report: "báo",
    label: "thời tiến mốc hạn hoàn",
    filler:
      "hoàn thực triển tổ ban báo dự kết xử đồng tiến phát áp cập duy rà kiểm giám đánh sơ tổng công đăng niêm tham phê khoảng sẽ hiệu thi có lúc họp xong gửi nộp trình phải cần được xác",
    dataWindow: `được bắt tính từ kể ${number}`,
    bound: "chậm muộn trễ hạn thời tối không trong vòng khoảng trước vào đến tới hết từ kể bắt sớm tính cho",
    recurring: `mùng chủ thứ t đầu giữa cuối sáng chiều ${every}`,
    offset: `ngày sau là ${number}`,
    bounded: `định ngày tháng t quý q nửa đầu giữa cuối tuần cả suốt các những giai thứ chủ là sáng chiều ${number}`,
    event: "ngay khi trước sau từ kể bắt tính tại trong trình kỳ phiên hội đại tết",
    number,
    unit,
    each: "định hàng mỗi từng các",
    every,
    suffix: `( , của đối báo ${every}`,
    due: "ngày mùng chủ thứ t tháng đầu giữa cuối #",
    time: "sáng chiều #",
    day: `ngày chủ thứ là ${number}`,
    month: "tháng t",
    quarter: "quý q",
    months: `nửa ${number}`,
    part: "ngày đầu giữa cuối tuần nửa tháng",
    years: "giai cả suốt các năm #",
    year: "( / - . , của năm #",
    rangeEnd: "- cho đến tới",
    joint: ", / & + và hoặc",
    tail: "hoàn xong ( : , và trở đối nếu trừ khi tùy ngay sau",
    latest: "chậm muộn trễ hạn thời tối không",
    anchor: ", kể tính từ sau khi trước so đến",
    lead: "( , : - lúc",
    times: "lần đợt cuộc buổi lượt kỳ",
  };
}

const startsOf: ReadonlyMap<string, number> = /* @__PURE__ */ buildStarts();

function buildStarts(): ReadonlyMap<string, number> {
  const built = new Map<string, number>();
  for (const [name, words] of Object.entries(firstWords()))
    for (const word of words.split(" ")) built.set(word, (built.get(word) ?? 0) | starts[name as keyof typeof starts]);
  return built;
}

/** What may begin with a word; one without its diacritics may be any of several. */
export function startsWith(known: { readonly word: string; readonly others: readonly string[] | undefined }): number {
  return known.others ? -1 : (startsOf.get(known.word) ?? 0);
}
