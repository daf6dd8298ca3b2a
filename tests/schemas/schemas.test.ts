import { describe, expect, it } from "vitest";
import { isKstthcError } from "../../src/core/isKstthcError.ts";
import { quangNgai2022Plan as plan } from "../../src/data/quangNgai2022Plan.ts";
import { amendmentSchema } from "../../src/schemas/amendmentSchema.ts";
import { directorySchema } from "../../src/schemas/directorySchema.ts";
import { jsonSchemaOf, schemaNames } from "../../src/schemas/jsonSchemaOf.ts";
import { parseWith } from "../../src/schemas/parseWith.ts";
import { safeParseWith } from "../../src/schemas/safeParseWith.ts";
import { scheduleSchema } from "../../src/schemas/scheduleSchema.ts";
import { taskEventSchema } from "../../src/schemas/taskEventSchema.ts";
import { issuesOf } from "../issuesOf.ts";

describe("schemas", () => {
  it("read events, directories and amendments, and give them back", () => {
    const event = {
      id: "e1",
      on: "2022-03-01",
      about: { task: "24", schedule: "24.s1" },
      kind: "extension-granted",
      until: "2022-04-15",
      authority: "vp-ubnd-tinh",
      evidence: [{ kind: "document", number: "12/UBND-KSTT", date: "2022-02-28", dateOf: "signing" }],
    };
    expect(parseWith(taskEventSchema, event)).toEqual(event);
    const unit = { id: "u", name: "UBND xã Bình Hải", level: "commune", kind: "unit", memberOf: ["ubnd-cap-xa"] };
    expect(parseWith(directorySchema, { units: [unit] })).toEqual({ units: [unit] });
    const amendment = {
      id: "a1",
      instrument: plan.instrument,
      effectiveOn: "2022-05-01",
      changes: [
        { kind: "replace", at: ["24", "content"], value: "Nội dung mới" },
        { kind: "remove", at: ["VI", "tasks", "26"] },
        { kind: "add", at: ["1", "deliverables", "1.d3"], value: { id: "1.d3", text: "Báo cáo" }, after: "1.d2" },
      ],
    };
    expect(parseWith(amendmentSchema, amendment)).toEqual(amendment);
  });

  it("name the field, the value and the rule", () => {
    expect(issuesOf(() => parseWith(taskEventSchema, { id: "e", on: "2022-13-01", about: {}, kind: "begun" }))).toEqual(
      [
        {
          code: "not-one-of",
          severity: "error",
          path: ["kind"],
          params: {
            value: "begun",
            expected: [
              "started",
              "submitted",
              "returned",
              "accepted",
              "completed",
              "reported-none",
              "suspended",
              "resumed",
              "waived",
              "cancelled",
              "moved-to-next-year",
              "assigned",
              "scheduled",
              "extension-requested",
              "extension-granted",
              "extension-refused",
              "transferred",
              "happened",
              "coordination-requested",
              "coordination-answered",
            ],
          },
        },
      ],
    );
    const codes = (value: unknown): readonly unknown[] =>
      safeParseWith(scheduleSchema, value).issues.map((issue) => [issue.code, issue.path?.join(".")]);
    expect(codes({})).toEqual([["missing-field", "kind"]]);
    expect(codes({ kind: "several", parts: [{ kind: "by-plan" }] })).toEqual([["out-of-range", "parts"]]);
    expect(codes({ kind: "window", period: { kind: "year", year: "last" } })).toEqual([["not-one-of", "period.year"]]);
    expect(codes({ kind: "deadline", bound: "by", period: { kind: "year" }, time: "25:00" })).toEqual([
      ["wrong-format", "time"],
    ]);
    expect(codes({ kind: "by-plan", basis: undefined })).toEqual([["missing-field", "basis"]]);
  });

  it("tell what is wrong in the variant that comes closest", () => {
    const value = { id: "1.d3", text: 5 };
    const change = { kind: "add", at: ["1", "deliverables", "1.d3"], value };
    const read = safeParseWith(amendmentSchema, {
      id: "a",
      instrument: plan.instrument,
      effectiveOn: "2022-05-01",
      changes: [change],
    });
    expect(read.issues.map((issue) => [issue.code, issue.path])).toEqual([
      ["wrong-type", ["changes", 0, "value", "text"]],
    ]);
  });

  it("throw the library's own error", () => {
    try {
      parseWith(scheduleSchema, 5);
      expect.unreachable();
    } catch (error) {
      expect(isKstthcError(error)).toBe(true);
    }
  });
});

describe("jsonSchemaOf", () => {
  it.each(schemaNames)("%s closes its objects and names every reference it uses", (name) => {
    const schema = jsonSchemaOf(name);
    const text = JSON.stringify(schema);
    const defs = (schema.$defs ?? {}) as Record<string, unknown>;
    for (const [, ref] of text.matchAll(/"\$ref":"#\/\$defs\/([^"]+)"/g)) expect(defs).toHaveProperty(String(ref));
    const objects = [...text.matchAll(/"type":"object"/g)].length;
    // What has names of the user's own, such as sources of a calendar, says of what kind all of its fields are.
    const closed = [...text.matchAll(/"additionalProperties":false|"propertyNames"/g)];
    expect(closed).toHaveLength(objects);
    expect(schema.title).toBe(name);
  });

  it("requires of a plan what the interface requires", () => {
    expect(jsonSchemaOf("plan")).toMatchObject({
      type: "object",
      required: ["format", "id", "instrument", "territory", "period", "agencies", "groups"],
    });
  });
});
