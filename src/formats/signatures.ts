/** The first bytes of an archive: what DOCX and OFD are. */
export function isZip(bytes: Uint8Array): boolean {
  return begins(bytes, [0x50, 0x4b, 3, 4]);
}

/** Do bytes begin so? */
export function begins(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}

/** Does a name stand in the list at the end of an archive, or before a file in it? Looks at both ends, without unpacking. */
export function hasName(bytes: Uint8Array, name: string): boolean {
  const wanted = Buffer.from(name);
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return whole.subarray(-ENDS).includes(wanted) || whole.subarray(0, ENDS).includes(wanted);
}

/** Bytes from each end. */
const ENDS = 1024 * 1024;
