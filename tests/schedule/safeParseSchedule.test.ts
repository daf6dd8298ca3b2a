import { describe, expect, it } from "vitest";
import { describeWith } from "../../src/core/describeWith.ts";
import { safeParseSchedule } from "../../src/schedule/safeParseSchedule.ts";
import { vi } from "../../src/schedule/words/vi.ts";

const codes = (text: string): readonly string[] => safeParseSchedule(text).issues.map((issue) => issue.code);

describe("what is said beside the schedule", () => {
  it.each<[string, readonly string[]]>([
    ["Quý I", []],
    ["Hoàn thành trước ngày 10/12/2025", ["label-dropped"]],
    ["Thời gian thực hiện khảo sát: Tháng 12/2021", ["label-dropped"]],
    ["CCHC Quý I 2026", ["text-not-read"]],
    ["Đề án 06 tháng 3/2026", ["text-not-read"]],
    ["Trước ngày 15/3; 15/6", ["bound-shared"]],
    ["Trước ngày 15/3; ngày 15/6", []],
    ["Trước ngày 15/12\nhằng năm", ["line-joined"]],
    ["Khi có yêu cầu\nquý I", ["line-joined"]],
    ["Khi có yêu cầu\nQuý I", []],
    ["Trước ngày\n15/12", []],
    ["Theo quy định, quý IV/2026", ["time-in-text"]],
    ["Khi có yêu cầu, quý I", ["time-in-text"]],
    ["Theo lộ trình (quý I)", ["time-in-text"]],
    ["Theo lộ trình của Bộ, [quý II/2026]", ["time-in-text"]],
    ["Theo tiến độ của Bộ, 30.6.2026", ["time-in-text"]],
    ["Kỳ họp giữa năm, 01/2025", ["time-in-text"]],
    ["Theo Nghị định số 12, 12/2020/NĐ-CP", []],
    ["Theo lộ trình, lần 1 trong tháng 5", ["time-in-text"]],
    ["Khi có yêu cầu, quý I/2026 hoàn thành việc rà soát", ["time-in-text"]],
    ["15 ngày kể từ khi kết thúc quý, ngày cuối cùng của quý", ["time-in-text"]],
    ["Khi có văn bản yêu cầu, dự thảo: 15/3", ["time-in-text"]],
    ["Sau khi có kết quả, quý II/2026 trước ngày 15/6", ["time-in-text"]],
    ["Theo kế hoạch năm 2022, sau ngày 15 tháng 6", ["time-in-text"]],
    ["Trước ngày ngày 15/12", ["time-in-text"]],
    ["Kể từ ngày ban hành", []],
    ["Theo kế hoạch, lộ trình của tỉnh", []],
    ["Từ Quý II/2026 (lùi từ Quý I/2026)", ["scope-kept", "time-in-text"]],
    ["Quý II/2026 (thay cho Quý I/2026)", ["scope-kept", "time-in-text"]],
    ["Quý IV/2026 (trước đây: Quý III/2026)", ["scope-kept", "time-in-text"]],
    ["Quý II/2026 (thay đổi so với Quý I/2026)", ["scope-kept", "time-in-text"]],
    ["Hằng năm (kỷ niệm ngày 19/5)", ["scope-kept", "time-in-text"]],
    ["Hằng năm (dịp Tết)", ["scope-kept"]],
    ["2 lần/năm\nLần 1: tháng 4\nLần 2: tháng 10", ["line-joined", "scope-kept", "scope-kept"]],
    ["Hằng tháng (họp vào tuần đầu)", ["scope-kept", "time-in-text"]],
    ["Quý III (báo cáo 6 tháng đầu năm)", ["scope-kept"]],
    ["Quý II và Quý III/2026", ["year-shared", "periods-joined"]],
    ["Trước 30/6/26", ["two-digit-year"]],
    ["Hằng quý, trước ngày 15", ["last-month-assumed"]],
    ["Đợt xuất", ["ocr-slip"]],
    ["Quý l/2026", ["ocr-slip"]],
    ["Qúy I", ["tone-moved"]],
    ["quy II/2026", ["missing-diacritics"]],
    ["Quý\u00a0I", ["odd-space"]],
    ["Quý I".normalize("NFD"), ["decomposed-letters"]],
    ["Sở Nội vụ: Quý I", ["scope-kept"]],
    ["Trước tháng 3/2027 (sau khi có hướng dẫn", ["bracket-unclosed"]],
    ["Ngày 12 tháng tháng 6", ["word-repeated"]],
    ["Quý I (trước ngày 25/3)", ["period-narrowed"]],
    ["Thư-\nờng xuyên", ["word-broken"]],
    ["Trướcngày 15/12", ["words-glued"]],
    ["Quý I - I", ["range-of-one"]],
    ["Ngay sau khi Nghị quyết được thông qua", ["at-once"]],
    ["Ngay khi có hướng dẫn", []],
  ])("%j: %j", (text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  it("carries the span of what it speaks of, in the text as given", () => {
    const text = "  Đề án 06 tháng 3/2026 và nhiệm vụ tiếp theo".normalize("NFD");
    const spans = safeParseSchedule(text).issues.filter((issue) => issue.code === "text-not-read");
    expect(spans.map((issue) => text.slice(...(issue.span ?? [0, 0])).normalize("NFC"))).toEqual([
      "Đề án 06",
      "nhiệm vụ tiếp theo",
    ]);
  });

  it("refuses a cell longer than any time cell is", () => {
    expect(codes("Quý I ".repeat(17_000))).toEqual(["text-too-long"]);
  });

  it.each([null, undefined, 5, 2022n, true, {}, ["Quý I"], Symbol("Quý I")])(
    "refuses %s, which is no text",
    (value) => {
      const { ok, issues } = safeParseSchedule(value as never);
      expect([ok, issues.map(({ code }) => code)]).toEqual([false, ["text-required"]]);
    },
  );

  it("suggests the corrected text of a repair, and the nearest phrase of a refusal", () => {
    expect(safeParseSchedule("Thuờng xuyên").issues[0]).toMatchObject({ suggestion: "thường", span: [0, 6] });
    expect(safeParseSchedule("Theo kế hoạhc").issues[0]).toMatchObject({
      code: "not-a-schedule",
      suggestion: "Theo kế hoạch",
    });
  });

  it.each([
    ["Quý l/2026", "ocr-slip", "l", "I"],
    ["Qúy I", "tone-moved", "Qúy", "quý"],
    ["quy II/2026", "missing-diacritics", "quy", "quý"],
    ["Định k\nỳ 3 tháng/lần", "word-broken", "k ỳ", "kỳ"],
    ["3 tháng một l ần", "word-broken", "l ần", "lần"],
    ["Chậmnhấtngày 15/12", "words-glued", "Chậmnhấtngày", "chậm nhất ngày"],
  ])("of %j tells the repair %s, what stood there and what it is read as", (text, code, value, suggestion) => {
    expect(safeParseSchedule(text).issues.find((issue) => issue.code === code)).toMatchObject({
      severity: "info",
      suggestion,
      params: { value, suggestion },
    });
  });

  it.each([
    "Quý l/2026",
    "Qúy I",
    "quy II/2026",
    "Thuờng xuyên",
    "Ngày 12 tháng tháng 6",
    "Th áng 6",
    "Thư-\nờng xuyên",
    "Định k\nỳ 3 tháng/lần",
    "Chậm nh\nất ngày 15/12",
    "Trướcngày 15/12",
    "6thángđầunăm 2022",
    "Từtháng 3 đếntháng 6",
    "Địnhkỳ hằngquý",
    "05 ngàylàm việc kể từ ngày ký",
  ])("tells of %j a corrected text that, put in its place, reads the same and needs no such repair", (text) => {
    const read = safeParseSchedule(text);
    const repairs = read.issues.filter((issue) => issue.suggestion !== undefined);
    expect(repairs.length).toBeGreaterThan(0);
    let mended = text;
    for (const { span, suggestion } of repairs.toReversed())
      mended = mended.slice(0, span?.[0]) + suggestion + mended.slice(span?.[1]);
    const again = safeParseSchedule(mended);
    expect(again.ok && again.value).toEqual(read.ok && read.value);
    expect(again.issues.filter((issue) => issue.suggestion !== undefined)).toEqual([]);
  });

  it.each(["Trước ngày 15/1\n2/2022", "Tháng 12/20\n22", "Trước ngày 1\n5/12/2022", "tháng 1\n2", "Quý I\nI"])(
    "refuses %j: a figure broken by a line may be two",
    (text) => {
      expect(safeParseSchedule(text).ok).toBe(false);
    },
  );

  it("says, of a refusal, how far it understood", () => {
    const [issue] = safeParseSchedule("Quý II cơ quan khác").issues;
    expect(issue?.params).toMatchObject({ understood: "Quý II", value: "Quý II cơ quan khác" });
    expect(issue && describeWith(issue, vi)).toContain("phần đọc được: «Quý II»");
  });
});
