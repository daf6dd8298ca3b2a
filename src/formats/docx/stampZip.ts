/** Marks of a ZIP archive's records (APPNOTE 4.3), and where each keeps its time. */
const centralRecord = 0x02014b50;
const endRecord = 0x06054b50;

/** 1 January 1980, 00:00: the earliest time the format knows, as 16 bits of time and 16 of date. */
const earliest = 0x00210000;

/**
 * Sets the time of every file in a ZIP archive to one constant, in place, so that the same content gives the same
 * bytes: packers write the hour they run at.
 *
 * @param archive - Bytes of an archive without a comment.
 * @returns The same bytes object.
 */
export function stampZip(archive: Uint8Array): Uint8Array {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = archive.byteLength - 22;
  if (end < 0 || view.getUint32(end, true) !== endRecord) throw new RangeError("not a ZIP archive without a comment");
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count && view.getUint32(at, true) === centralRecord; i++) {
    view.setUint32(at + 12, earliest, true);
    view.setUint32(view.getUint32(at + 42, true) + 10, earliest, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return archive;
}
