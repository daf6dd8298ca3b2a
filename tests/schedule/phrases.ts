import fc from "fast-check";

/** Text of a phrase as some clerk may type it, whose meaning the parts say. */
const number = (from: number, to: number): fc.Arbitrary<number> => fc.integer({ min: from, max: to });
const padded = (value: number): fc.Arbitrary<string> => fc.constantFrom(String(value), String(value).padStart(2, "0"));
const roman = ["I", "II", "III", "IV"];

const year: fc.Arbitrary<string> = fc.oneof(
  fc.constant(""),
  number(2010, 2040).chain((y) =>
    fc.constantFrom(`/${y}`, ` năm ${y}`, `/ ${y}`, ` ${y}`, `//${y}`, "/năm ".concat(String(y))),
  ),
  fc.constantFrom(" năm sau", " năm trước"),
);
const month = number(1, 12).chain(padded);
const quarter = number(1, 4).chain((q) => fc.constantFrom(roman[q - 1] as string, String(q), `0${q}`));
const day = fc
  .tuple(number(1, 28), number(1, 12))
  .chain(([d, m]) => fc.tuple(padded(d), padded(m)))
  .chain(([d, m]) => fc.constantFrom(`ngày ${d}/${m}`, `ngày ${d} tháng ${m}`, `ngày ${d}-${m}`));
const period = fc.oneof(
  fc.tuple(month, year).map(([m, y]) => `tháng ${m}${y}`),
  fc.tuple(quarter, year).map(([q, y]) => `quý ${q}${y}`),
  fc
    .tuple(fc.constantFrom("6", "06", "sáu"), fc.constantFrom("đầu", "cuối"), fc.constantFrom("", " 2026", " sau"))
    .map(([n, end, y]) => `${n} tháng ${end} năm${y}`),
  number(2010, 2040).map((y) => `năm ${y}`),
  fc
    .tuple(fc.constantFrom("đầu", "giữa", "cuối", "tuần đầu", "tuần cuối"), month, year)
    .map(([part, m, y]) => `${part} tháng ${m}${y}`),
);
const bounded = fc
  .tuple(
    fc.constantFrom(
      "trước ",
      "chậm nhất ",
      "chậm nhất là ",
      "hoàn thành trước ",
      "đến hết ",
      "từ ",
      "không muộn hơn ",
      "xong trước ",
    ),
    fc.oneof(
      period,
      fc.tuple(day, fc.constantFrom("", " năm 2026", " năm sau")).map(([d, y]) => d + y),
    ),
  )
  .map(([bound, p]) => bound + p);
const unit = fc.constantFrom("tháng", "quý", "năm", "tuần", "6 tháng", "ngày");
const recurring = fc.oneof(
  fc.tuple(fc.constantFrom("hằng ", "hàng ", "mỗi ", "định kỳ ", "định kỳ hằng "), unit).map(([each, u]) => each + u),
  fc
    .tuple(number(1, 12).chain(padded), fc.constantFrom(" tháng/lần", " tháng một lần", " năm/lần"))
    .map(([n, u]) => n + u),
  fc
    .tuple(fc.constantFrom("ít nhất 0", "", "tối thiểu "), number(1, 9), fc.constantFrom(" lần/năm", " lần/quý"))
    .map((all) => all.join("")),
  fc
    .tuple(
      fc.constantFrom("trước ngày ", "chậm nhất ngày ", "ngày "),
      number(1, 31),
      fc.constantFrom(" hằng tháng", " của tháng cuối quý", " tháng sau", " tháng đầu quý sau"),
    )
    .map((all) => all.join("")),
  day.map((d) => `trước ${d} hằng năm`),
  fc
    .tuple(
      fc.constantFrom("hằng tháng", "mỗi quý", "trước ngày 20 hằng tháng", "hằng năm, trước ngày 15/12"),
      number(2010, 2030),
      fc.constantFrom("", ",", ";"),
    )
    .chain(([each, y, joint]) =>
      fc.constantFrom(
        `${each} trong năm ${y}`,
        `${each}${joint} giai đoạn ${y}-${y + 4}`,
        `giai đoạn ${y} - ${y + 4}${joint} ${each}`,
        `${each} từ năm ${y}`,
        `${each}${joint} từ quý II đến quý IV/${y}`,
        `từ tháng 4/${y}${joint} ${each}`,
        `${each} trong năm ${y} và năm ${y + 1}`,
      ),
    ),
  fc.constantFrom("từ tháng 10 đến tháng 12 hằng năm", "hằng quý (25/3; 25/6; 25/9; 25/12)", "hằng quý, 6 tháng/lần"),
);
const offset = fc
  .tuple(
    fc.constantFrom("trong vòng ", "trong thời hạn ", "không quá ", "chậm nhất "),
    number(1, 90).chain(padded),
    fc.constantFrom(" ngày làm việc", " ngày", " tháng", " tuần"),
    fc.constantFrom(" kể từ ngày nhận đủ hồ sơ", " kể từ khi ban hành", " trước ngày khai mạc", ""),
  )
  .map((all) => all.join(""));
const undated = fc.constantFrom(
  "thường xuyên",
  "thường xuyên trong năm 2026",
  "thường xuyên, giai đoạn 2026-2030",
  "giai đoạn 2026-2030, thường xuyên",
  "thường xuyên từ tháng 3 đến tháng 11",
  "thường xuyên từ quý II/2026",
  "đột xuất trong quý II/2026",
  "theo kế hoạch",
  "theo quy định",
  "đột xuất",
  "khi có yêu cầu",
  "chưa xác định",
  "sau khi kế hoạch được ban hành",
);

/** One phrase of any family. */
export const phrase: fc.Arbitrary<string> = fc.oneof(period, bounded, recurring, offset, undated, day);

/** One to three phrases of one cell. */
export const cell: fc.Arbitrary<string> = fc
  .tuple(phrase, fc.array(fc.tuple(fc.constantFrom("; ", ", ", "\n- ", " và "), phrase), { maxLength: 2 }))
  .map(([first, more]) => first + more.map(([joint, next]) => joint + next).join(""));
