/** Points a digit of 12-point letters is wide: the unit of column widths. */
export const digitPoints = 6;

/** Height of a row that has none of its own, points. */
export const usualRowPoints = 16;
