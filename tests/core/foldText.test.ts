import { describe, expect, it } from "vitest";
import { foldText } from "../../src/core/foldText.ts";

describe("foldText", () => {
  it.each([
    ["Định kỳ 06 tháng", "dinh ky 06 thang"],
    ["ĐỘT XUẤT", "dot xuat"],
    ["Qúy I", "quy i"],
    ["hoà bình, hòa bình", "hoa binh, hoa binh"],
    ["Thường\n  xuyên", "thuong xuyen"],
    ["Quý\u00a0I\u2013Quý\u202fII", "quy i-quy ii"],
    ["“một cửa”", '"mot cua"'],
    ["ti\u00adến\u200b độ", "tien do"],
    ["ươ ƯƠ ăâêôđ", "uo uo aaeod"],
  ])("folds %j to %j", (text, folded) => {
    expect(foldText(text).text).toBe(folded);
  });

  it("does not tell NFD from NFC", () => {
    const text = "Thủ tục hành chính được sửa đổi, bổ sung; quý III";
    expect(foldText(text.normalize("NFD")).text).toBe(foldText(text).text);
  });

  it("leaves letters of other languages as they are, in lower case", () => {
    expect(foldText("ÜBER Ελλάς").text).toBe("über ελλάς");
  });

  it("knows where each place stood in the text as given", () => {
    const text = "A\u0301  Quý".normalize("NFD");
    const { text: folded, offsets } = foldText(text);
    expect(folded).toBe("a quy");
    expect(offsets).toEqual([0, 2, 4, 5, 6, 8]);
    expect(text.slice(offsets[2], offsets[5])).toBe("Quy\u0301");
  });

  it("takes empty text and lone surrogates", () => {
    expect(foldText("")).toEqual({ text: "", offsets: [0] });
    expect(foldText("\ud800").text).toBe("\ud800");
  });
});
