import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { describe, expect, it } from "vitest";
import { safeParseSchedule } from "../../src/schedule/safeParseSchedule.ts";
import { differences } from "../fixtures/schedule/differences.ts";
import { givenReading, type PlainReading, plainReading, type ReadingContext } from "./plainReading.ts";

interface GivenPhrase {
  readonly id: string;
  readonly phrase: string;
  readonly context: ReadingContext;
  readonly expected: PlainReading | null;
  readonly alternatives?: readonly PlainReading[];
  readonly ambiguous?: true;
}

const phrases: readonly GivenPhrase[] = JSON.parse(
  readFileSync("tests/fixtures/schedule/schedule-phrases.json", "utf8"),
);

const refused: PlainReading = { kind: "not-a-schedule" };

function ours({ phrase, context }: GivenPhrase): PlainReading {
  const read = safeParseSchedule(phrase);
  return read.ok ? plainReading(read.value, context) : refused;
}

/** The readings that would do: the given one and its alternatives. */
const given = ({ expected, alternatives = [] }: GivenPhrase): readonly PlainReading[] =>
  [expected ?? refused, ...alternatives].map(givenReading);

describe("the whole reading of every phrase is the given one, or one of its alternatives", () => {
  it.each(phrases.filter(({ id, ambiguous }) => !ambiguous && !(id in differences)))("$id $phrase", (phrase) => {
    expect(given(phrase)).toContainEqual(ours(phrase));
  });
});

describe("where it is another one, the reason stands beside it", () => {
  it.each(Object.entries(differences))("%s", (id, { instead }) => {
    const phrase = phrases.find((one) => one.id === id) as GivenPhrase;
    expect(ours(phrase)).toEqual(instead ? { ...given(phrase)[0], ...instead } : refused);
  });

  it("and so it does beside every refusal", () => {
    const silent = phrases.filter((one) => ours(one) === refused && !(one.id in differences));
    expect(silent).toEqual([]);
  });

  it("and no reason beside what is read as given", () => {
    const needless = phrases.filter((one) => one.id in differences && !one.ambiguous && ours(one) !== refused);
    expect(
      needless.filter((one) => one.expected && given(one).some((reading) => isDeepStrictEqual(reading, ours(one)))),
    ).toEqual([]);
  });
});
