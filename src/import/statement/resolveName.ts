import { foldKey } from "../../core/foldKey.ts";
import type { Level } from "../../core/level.ts";
import type { Agency } from "../../plan/agency.ts";
import { matchAgency } from "../../plan/matchAgency.ts";
import type { KnownAgencies } from "./knownAgencies.ts";

/** An agency named in a statement, and where its name ends. */
export interface Mention {
  /** The agency: of the directory where its name is surely known there, else made from the name. */
  readonly agency: Agency;
  /** Place after the name. */
  readonly end: number;
  /** Names of the directory that are only similar. */
  readonly similar?: readonly string[];
}

/**
 * Finds the agency a name means: of the directory where it is surely known there, else made from the name.
 *
 * @param name - Name as printed.
 * @param kind - One body, or whoever the words leave open.
 * @param end - Place after the name.
 * @param known - Names of the directory, and the province.
 * @returns The agency and the end of its name.
 */
export function resolveName(name: string, kind: "unit" | "open-group", end: number, known: KnownAgencies): Mention {
  const match = matchAgency(name, known.directory, { territory: known.province });
  if (match.agency) return { agency: match.agency, end };
  const key = foldKey(name);
  const province = ` tinh ${known.province}`;
  const bare =
    known.province !== "" && key.endsWith(province) ? name.slice(0, name.length - known.province.length - 1) : name;
  const similar = match.candidates.map((candidate) => candidate.name);
  return { agency: named(bare, kind), end, ...(similar.length > 0 ? { similar } : {}) };
}

/**
 * Makes an agency from a name no directory knows.
 *
 * @param name - Name as printed.
 * @param kind - One body, or whoever the words leave open.
 * @returns The agency; its id is the folded name.
 */
function named(name: string, kind: "unit" | "open-group"): Agency {
  const key = foldKey(name);
  return {
    id: key.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, ""),
    name,
    level: kind === "unit" ? levelOf(key) : "unknown",
    kind,
  };
}

function levelOf(key: string): Level | "unknown" {
  if (/^(cuc|chi cuc|kho bac|bao hiem xa hoi|toa an|vien kiem sat|ngan hang nha nuoc)/.test(key)) return "vertical";
  if (/^(bo (?!phan)|tong cuc|thu tuong|chinh phu|van phong chinh phu)/.test(key)) return "central";
  if (/ (cap )?xa( |$)|phuong |thi tran/.test(key)) return "commune";
  if (/ (cap )?huyen( |$)| thi xa | thanh pho /.test(key)) return "district";
  return /^(so|ban|van phong|trung tam|dai|bao|cong an|thanh tra|ubnd|hdnd)|tinh( |$)/.test(key)
    ? "province"
    : "unknown";
}
