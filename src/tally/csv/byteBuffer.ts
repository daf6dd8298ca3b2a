/** Bytes read and not yet used, with a line feed after the last so that row loops need no bound. */
export interface ByteBuffer {
  /** The bytes; replaced when more room is needed. */
  bytes: Uint8Array;
  /** Where the unused ones begin. */
  start: number;
  /** Where they end; `bytes[end]` is a line feed. */
  end: number;
}

/** Makes an empty buffer. */
export function byteBuffer(): ByteBuffer {
  return { bytes: new Uint8Array(1 << 17), start: 0, end: 0 };
}

/** Appends bytes; what is unused moves to the front, so memory follows the longest row and not the file. */
export function append(buffer: ByteBuffer, chunk: Uint8Array): void {
  const unused = buffer.end - buffer.start;
  const needed = unused + chunk.length + 1;
  if (needed > buffer.bytes.length) {
    const wider = new Uint8Array(Math.max(needed, buffer.bytes.length * 2));
    wider.set(buffer.bytes.subarray(buffer.start, buffer.end));
    buffer.bytes = wider;
  } else if (buffer.start > 0) buffer.bytes.copyWithin(0, buffer.start, buffer.end);
  buffer.bytes.set(chunk, unused);
  buffer.start = 0;
  buffer.end = unused + chunk.length;
  buffer.bytes[buffer.end] = 10;
}
