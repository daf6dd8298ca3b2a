/** Where a due day that is a day off goes: it stays, to the next working day, or to the one before. */
export type Roll = "none" | "forward" | "backward";
