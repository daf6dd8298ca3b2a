/** Words by which it is counted how often something is done: «02 lần/năm», «mỗi quý một đợt», «ít nhất 1 cuộc». */
export const counters: readonly string[] = ["lần", "đợt", "cuộc", "buổi", "lượt"];
