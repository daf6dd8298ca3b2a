import { Inflate, strFromU8 } from "fflate";
import type { Issue } from "../../core/issue.ts";
import { joinBytes } from "../../core/joinBytes.ts";
import { crc32 } from "./crc32.ts";
import type { ReadLimits } from "./readLimits.ts";

/** A packed file (ZIP), its parts inflated one by one and only on demand. */
export interface Archive {
  /** Names of the parts. */
  readonly names: readonly string[];
  /** Inflates a part; undefined where there is none, or where an issue says why it could not be. */
  readonly read: (name: string) => string | undefined;
  /** Bytes inflated so far, all parts together. */
  readonly inflated: () => number;
  /** What went wrong so far. */
  readonly issues: readonly Issue[];
}

interface Entry {
  readonly method: number;
  readonly encrypted: boolean;
  readonly packed: number;
  readonly size: number;
  readonly sum: number;
  readonly offset: number;
}

/** Packed bytes taken at once: what they can inflate to, about 4 MiB, is the most that is read past the limit. */
const step = 4_096;

/**
 * Opens a ZIP file. Sizes the file declares are looked at before anything is inflated, and never believed: what comes
 * out is counted as it comes, over all parts, and inflating ends at the limit. A part that is not as long as declared,
 * or has another check sum, is broken.
 *
 * @param bytes - The file.
 * @param limits - How many bytes may come out.
 * @returns The archive; undefined where the bytes are none.
 */
export function openArchive(bytes: Uint8Array, limits: Required<ReadLimits>): Archive | undefined {
  const entries = entriesOf(bytes);
  if (!entries) return undefined;
  const issues: Issue[] = [];
  let inflated = 0;
  const refuse = (code: "file-too-large" | "file-broken", part: string): undefined => {
    const params = code === "file-broken" ? { part } : { part, limit: limits.inflatedBytes, inflated };
    issues.push({ code, severity: "error", params });
    return undefined;
  };
  const read = (name: string): string | undefined => {
    const entry = entries.get(name);
    if (!entry) return undefined;
    const data = packedData(bytes, entry);
    if (!data) return refuse("file-broken", name);
    if (inflated + entry.size > limits.inflatedBytes) return refuse("file-too-large", name);
    const text = (whole: Uint8Array): string | undefined =>
      whole.length === entry.size && crc32(whole) === entry.sum ? strFromU8(whole) : refuse("file-broken", name);
    if (entry.method === 0) {
      inflated += data.length;
      return text(data);
    }
    const chunks: Uint8Array[] = [];
    const stream = new Inflate((chunk) => {
      inflated += chunk.length;
      chunks.push(chunk);
    });
    try {
      for (let at = 0; at < data.length; at += step) {
        stream.push(data.subarray(at, at + step), at + step >= data.length);
        if (inflated > limits.inflatedBytes) return refuse("file-too-large", name);
      }
    } catch {
      return refuse("file-broken", name);
    }
    return text(joinBytes(chunks));
  };
  return { names: [...entries.keys()], read, inflated: () => inflated, issues };
}

function number(bytes: Uint8Array, at: number, size: 2 | 4): number {
  let value = 0;
  for (let i = size - 1; i >= 0; i--) value = value * 256 + (bytes[at + i] ?? 0);
  return value;
}

/** The directory at the end of the file. */
function entriesOf(bytes: Uint8Array): ReadonlyMap<string, Entry> | undefined {
  let end = bytes.length - 22;
  const lowest = Math.max(0, end - 65_535);
  while (end >= lowest && number(bytes, end, 4) !== 0x06054b50) end--;
  if (end < lowest) return undefined;
  const entries = new Map<string, Entry>();
  let at = number(bytes, end + 16, 4);
  for (let left = number(bytes, end + 10, 2); left > 0 && number(bytes, at, 4) === 0x02014b50; left--) {
    const nameLength = number(bytes, at + 28, 2);
    entries.set(strFromU8(bytes.subarray(at + 46, at + 46 + nameLength)), {
      method: number(bytes, at + 10, 2),
      encrypted: (number(bytes, at + 8, 2) & 1) === 1,
      packed: number(bytes, at + 20, 4),
      size: number(bytes, at + 24, 4),
      sum: number(bytes, at + 16, 4),
      offset: number(bytes, at + 42, 4),
    });
    at += 46 + nameLength + number(bytes, at + 30, 2) + number(bytes, at + 32, 2);
  }
  return entries;
}

function packedData(bytes: Uint8Array, entry: Entry): Uint8Array | undefined {
  const { offset, packed, method, encrypted } = entry;
  if (encrypted || (method !== 0 && method !== 8) || number(bytes, offset, 4) !== 0x04034b50) return undefined;
  const start = offset + 30 + number(bytes, offset + 26, 2) + number(bytes, offset + 28, 2);
  return start + packed <= bytes.length ? bytes.subarray(start, start + packed) : undefined;
}
