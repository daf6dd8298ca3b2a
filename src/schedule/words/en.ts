import { enVocabulary } from "./enVocabulary.ts";
import type { ScheduleWords } from "./vi.ts";

/** What this layer says, in English. */
export const en: ScheduleWords = {
  language: "en",
  issues: {
    "not-a-schedule": "“{value}” is not a time; understood so far: “{understood}”; nearest phrase: “{nearest}”",
    "text-not-read": "“{value}” was not read: it is not a time",
    "ambiguous-time": "“{value}” can be read in several ways: {readings}",
    "frequency-conflict": "“{value}” gives one day of the year with a frequency that is not yearly",
    "history-not-schedule": "“{value}” tells what was changed or done, not when something is due",
    "day-not-in-month": "there is no day {day} in month {month}",
    "no-such-month": "there is no month {month}",
    "no-such-quarter": "there is no quarter {quarter}; a year has quarters I to IV",
    "range-backwards": "“{value}” ends before it begins; each end needs its own year",
    "text-too-long": "the time cell has {length} characters, more than {limit}",
    "last-month-assumed": "day {day} names no month of the period; the last one is assumed",
    "two-digit-year": "“{value}” writes the year in two figures; {year} is assumed",
    "year-shared": "the year {year}, printed once, holds for all of “{value}”",
    "periods-joined": "the neighbouring periods of “{value}” are read as one stretch",
    "label-dropped": "“{text}” only introduces the time and was left out",
    "scope-kept": "“{value}” is read as what the time is for",
    "word-repeated": "the word “{word}” is printed twice",
    "bracket-unclosed": "the bracket opened at “{value}” is not closed",
    "ocr-slip": "“{value}” is read as “{suggestion}” (a slip of scanning or typing)",
    "missing-diacritics": "“{value}” lacks its diacritics and is read as “{suggestion}”",
    "tone-moved": "the tone of “{value}” is misplaced; read as “{suggestion}”",
    "line-joined": "words broken over two lines were joined",
    "decomposed-letters": "letters and marks were encoded apart (NFD) and were put together",
    "odd-space": "an unusual space (such as a no-break space) was read as a plain one",
  },
  steps: {},
  schedule: enVocabulary,
};
