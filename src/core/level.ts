/** Level of government (cấp): trung ương · tỉnh · huyện · xã · ngành dọc. */
export type Level = "central" | "province" | "district" | "commune" | "vertical";
