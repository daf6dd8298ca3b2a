/** The form that counts dossiers (hồ sơ), as the units filled it in; nothing in it is corrected. */
export interface DossierForm {
  /** One row a unit or field of work, rows of one group next to one another. */
  readonly rows: readonly DossierRow[];
  /** The total row as reported; absent: the rows are added up. */
  readonly total?: DossierCounts;
}

/** One row of the form. */
export interface DossierRow {
  /** Under which group it stands: sở, ban, ngành · cấp huyện · cấp xã. */
  readonly group: "departments" | "districts" | "communes";
  /** Name of the unit or of the field of work. */
  readonly name: string;
  /** Its counts; `"not-received"`: its report has not come. */
  readonly counts: DossierCounts | "not-received";
}

/**
 * Dossiers of a row, in columns (3) to (13) of the form. What the law calls "đúng hạn" here stands beside "trước hạn";
 * where people say "tỷ lệ đúng hạn" both are meant.
 */
export interface DossierCounts {
  /** (3) Received in all, as reported; absent: (4)+(5)+(6). */
  readonly received?: number;
  /** (4) Received online in the period. */
  readonly online: number;
  /** (5) Received directly or by post in the period. */
  readonly direct: number;
  /** (6) Carried over from the period before. */
  readonly carriedOver: number;
  /** (7) Resolved in all, as reported; absent: (8)+(9)+(10). */
  readonly resolved?: number;
  /** (8) Resolved before the due day. */
  readonly early: number;
  /** (9) Resolved on the due day. */
  readonly onTime: number;
  /** (10) Resolved late. */
  readonly late: number;
  /** (11) Still open in all, as reported; absent: (12)+(13). */
  readonly open?: number;
  /** (12) Open, within time. */
  readonly withinTime: number;
  /** (13) Open, overdue. */
  readonly overdue: number;
}

/** Name of one of the columns. */
export type DossierColumn = keyof DossierCounts;
