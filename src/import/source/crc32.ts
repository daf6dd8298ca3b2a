/**
 * Counts the check sum that ZIP files keep of each part (CRC-32).
 *
 * @param bytes - The part, inflated.
 * @returns The sum, from 0.
 */
export function crc32(bytes: Uint8Array): number {
  let sum = -1;
  for (const byte of bytes) sum = (sum >>> 8) ^ (sums[(sum ^ byte) & 0xff] ?? 0);
  return ~sum >>> 0;
}

/** Of each byte. */
const sums: Int32Array = /* @__PURE__ */ Int32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  return sum;
});
