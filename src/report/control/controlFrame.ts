import { fillTemplate } from "../../core/fillTemplate.ts";
import type { PlainDate } from "../../core/plainDate.ts";
import { controlReportBases } from "../dated/controlReportBases.ts";
import { inForceOn } from "../dated/inForceOn.ts";
import { officialNameOn } from "../dated/officialNameOn.ts";
import type { OfficialName } from "../dated/officialNames.ts";
import type { BuilderOptions } from "../frame.ts";
import { builderVi } from "../words/builderWords.ts";

/**
 * Completes the head of a report on procedure control by its day: the addressee and the legal basis where none are given.
 * An addressee that rests on an act whose text was not read is remarked upon, so that someone checks it before signing.
 */
export function controlFrame(
  options: BuilderOptions,
  date: PlainDate,
  names: readonly OfficialName[] | undefined,
): Pick<BuilderOptions, "frame" | "notices" | "words"> {
  const { frame, notices = [], words = builderVi } = options;
  if (frame === undefined) return { notices, words };
  const { bases, unverifiedAddressee } = words.report.control;
  const addressee =
    frame.addressees === undefined ? officialNameOn("control-report-addressee", date, names) : undefined;
  const name = addressee && words.report.frame.officialNames[addressee.name];
  const remark = { name: name ?? "", act: addressee?.source.document ?? "" };
  return {
    words,
    frame: {
      legalBasis: inForceOn(controlReportBases, date).map(({ id }) => bases[id]),
      ...(name === undefined ? {} : { addressees: [name] }),
      ...frame,
    },
    notices:
      addressee?.source.status === undefined || addressee.source.status === "official"
        ? notices
        : [...notices, fillTemplate(unverifiedAddressee, remark, words.language)],
  };
}
