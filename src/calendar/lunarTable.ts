// Written by scripts/lunarTable.mjs: run it again rather than editing here.

/** Tết and Giỗ Tổ as days of the solar year, 1 for 1 January, one number a year, at UTC+7. */
export interface LunarTable {
  /** Year of the first number. */
  readonly firstYear: number;
  /** Mùng 1 tháng Giêng. */
  readonly newYear: readonly number[];
  /** Mùng 10 tháng Ba. */
  readonly hungKings: readonly number[];
}

/** The table, 1990 to 2100. */
export const lunarTable: LunarTable = {
  firstYear: 1990,
  // biome-ignore format: one decade a line
  newYear: [
    27, 46, 35, 23, 41, 31, 50, 38, 28, 47,
    36, 24, 43, 32, 22, 40, 29, 48, 38, 26,
    45, 34, 23, 41, 31, 50, 39, 28, 47, 36,
    25, 43, 32, 22, 41, 29, 48, 37, 26, 44,
    33, 23, 42, 31, 50, 39, 28, 46, 35, 24,
    43, 32, 22, 41, 30, 48, 37, 26, 45, 33,
    23, 42, 32, 49, 39, 28, 46, 35, 24, 43,
    33, 21, 40, 29, 48, 36, 26, 45, 34, 23,
    42, 31, 50, 38, 27, 46, 36, 24, 43, 33,
    22, 40, 29, 48, 37, 26, 45, 34, 24, 41,
    30, 49, 38, 27, 46, 36, 25, 43, 32, 21,
    40,
  ],
  // biome-ignore format: one decade a line
  hungKings: [
    95, 114, 103, 91, 110, 99, 118, 106, 96, 115,
    105, 93, 112, 101, 119, 108, 97, 116, 106, 94,
    113, 102, 91, 109, 99, 118, 107, 96, 115, 104,
    93, 111, 100, 119, 109, 97, 116, 106, 95, 113,
    102, 91, 110, 99, 118, 107, 97, 114, 103, 93,
    111, 100, 119, 109, 98, 116, 105, 94, 113, 101,
    91, 110, 100, 118, 107, 96, 115, 103, 92, 111,
    101, 90, 109, 98, 117, 105, 94, 113, 102, 91,
    110, 99, 118, 106, 95, 114, 104, 92, 111, 101,
    90, 108, 97, 116, 105, 93, 112, 102, 92, 110,
    99, 118, 107, 95, 114, 103, 93, 111, 101, 119,
    108,
  ],
};
