it("keeps the thousands of a whole percentage without decimals", () => {
  expect(formatPercent({ num: "10", den: "1" }, { digits: 0 })).toBe("1.000%");
  expect(formatPercent({ num: "10", den: "1" }, { digits: 2, language: "en" })).toBe("1,000%");
});
