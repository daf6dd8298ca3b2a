/** Holidays of the Labour Code and later acts, by the key their names are kept under in `words`. */
export type HolidayName =
  | "new-year" // Tết Dương lịch
  | "lunar-new-year" // Tết Âm lịch
  | "hung-kings" // Giỗ Tổ Hùng Vương
  | "reunification-day" // Ngày Chiến thắng
  | "labour-day" // Ngày Quốc tế lao động
  | "national-day" // Quốc khánh
  | "vietnam-culture-day"; // Ngày Văn hóa Việt Nam
