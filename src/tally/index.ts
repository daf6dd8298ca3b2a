/**
 * KPIs counted from records: typed tables and conditions, measures, tallies that add up, a CSV scanner, and the same
 * count as SQL.
 *
 * Start with {@link table}, {@link measure} and {@link tabulation}; then {@link tally}, {@link scanCsv} or {@link toSql}.
 *
 * @module kstthc/tally
 */
export { byPeriod } from "./byPeriod.ts";
export { boolean } from "./columns/boolean.ts";
export type {
  AnyColumn,
  AnyTable,
  Column,
  ColumnNames,
  ColumnSpec,
  ColumnType,
  Instant,
  Label,
  TableName,
} from "./columns/column.ts";
export { date } from "./columns/date.ts";
export { instant } from "./columns/instant.ts";
export { integer } from "./columns/integer.ts";
export { money } from "./columns/money.ts";
export { nullable } from "./columns/nullable.ts";
export { type CodeNames, oneOf } from "./columns/oneOf.ts";
export { text } from "./columns/text.ts";
export { and } from "./conditions/and.ts";
export type {
  CompareCondition,
  Comparison,
  Condition,
  DayTerm,
  FieldTerm,
  InCondition,
  JoinedCondition,
  NotCondition,
  NullCondition,
  Term,
  ValueTerm,
} from "./conditions/condition.ts";
export { dayOf } from "./conditions/dayOf.ts";
export { eq } from "./conditions/eq.ts";
export { gt } from "./conditions/gt.ts";
export { gte } from "./conditions/gte.ts";
export { isIn } from "./conditions/isIn.ts";
export { isKnown } from "./conditions/isKnown.ts";
export { isNull } from "./conditions/isNull.ts";
export { lt } from "./conditions/lt.ts";
export { lte } from "./conditions/lte.ts";
export { ne } from "./conditions/ne.ts";
export { not } from "./conditions/not.ts";
export type { DayOf, Equality, Operand, Ordered, Ordering, Right } from "./conditions/operand.ts";
export { or } from "./conditions/or.ts";
export { countsOf } from "./countsOf.ts";
export type { CsvOptions } from "./csv/csvOptions.ts";
export type { WrittenValues } from "./csv/fieldReader.ts";
export type { NumberStyle } from "./csv/readNumber.ts";
export { type CsvSource, scanCsv } from "./csv/scanCsv.ts";
export { scanDuplicates } from "./csv/scanDuplicates.ts";
export { scanGaps } from "./csv/scanGaps.ts";
export type { DayMoment } from "./csv/timeReaders.ts";
export { describeIssue } from "./describeIssue.ts";
export type { Dimension, Grain } from "./dimension.ts";
export { describeDuplicate } from "./duplicates/describeDuplicate.ts";
export type { Duplicate, DuplicateOptions, Duplicates } from "./duplicates/duplicate.ts";
export { duplicates } from "./duplicates/duplicates.ts";
export type { KeyColumns } from "./duplicates/keyLayout.ts";
export {
  type ExplanationLine,
  type ExplanationPart,
  explainMeasure,
  type MeasureContext,
} from "./explain/explainMeasure.ts";
export type { ExplainWords } from "./explain/explainWords.ts";
export { describeGap, type GapContext } from "./gaps/describeGap.ts";
export type { Gap, GapKind, GapPart, GapPlace, GapReason, LinePlace, RecordPlace } from "./gaps/gap.ts";
export type { GapOptions } from "./gaps/gapFinder.ts";
export { gaps, type RecordGapOptions } from "./gaps/gaps.ts";
export { gapsAsync } from "./gaps/gapsAsync.ts";
export { type GroupVerdict, type JudgeTallyOptions, judgeTally, type TallyVerdict } from "./judgeTally.ts";
export {
  type Counting,
  type Exclusion,
  type Measure,
  type MeasureInput,
  measure,
  type RecordCounting,
  type SumCounting,
  type UnitCounting,
} from "./measure.ts";
export { mergeTallies } from "./mergeTallies.ts";
export type { NullableFields, RecordOf, ValueOf } from "./recordOf.ts";
export { blankCsv } from "./requirements/blankCsv.ts";
export { type ColumnRequirement, dataRequirements } from "./requirements/dataRequirements.ts";
export { rollUp } from "./rollUp.ts";
export { clickhouse } from "./sql/clickhouse.ts";
export type { Dialect } from "./sql/dialect.ts";
export { duckdb } from "./sql/duckdb.ts";
export { fromRows, type Row } from "./sql/fromRows.ts";
export { postgres } from "./sql/postgres.ts";
export { spark } from "./sql/spark.ts";
export { type SqlOptions, toSql } from "./sql/toSql.ts";
export { trino } from "./sql/trino.ts";
export { type Specs, type Table, table } from "./table.ts";
export { type AnyTabulation, type Tabulation, type TabulationInput, tabulation } from "./tabulation.ts";
export { type TallyReports, tally } from "./tally.ts";
export { type Abort, type TallyOptions, tallyAsync } from "./tallyAsync.ts";
export type { Cell, CountCell, GroupValue, SumCell, Tally, TallyDefinition, TallyGroup } from "./tallyValue.ts";
export type { TallyIssueCode, TallyWords } from "./words/vi.ts";
export type { ComparisonTemplates, CountTemplates, TallyVocabulary } from "./words/vocabulary.ts";
