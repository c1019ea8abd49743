/** A growing array of bytes with variable-length integers: seven bits a byte, the lowest first. */
export class ByteWriter {
  bytes: Uint8Array<ArrayBuffer> = new Uint8Array(1 << 16);
  size = 0;

  varint(value: number): void {
    if (this.size + 5 > this.bytes.length) this.reserve(5);
    let rest = value;
    while (rest > 127) {
      this.bytes[this.size++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    this.bytes[this.size++] = rest;
  }

  put(bytes: Uint8Array): void {
    if (this.size + bytes.length > this.bytes.length) this.reserve(bytes.length);
    this.bytes.set(bytes, this.size);
    this.size += bytes.length;
  }

  /** What was written; a view, not a copy. */
  view(): Uint8Array {
    return this.bytes.subarray(0, this.size);
  }

  private reserve(more: number): void {
    const larger = new Uint8Array(Math.max(this.bytes.length * 2, this.size + more));
    larger.set(this.bytes.subarray(0, this.size));
    this.bytes = larger;
  }
}

/** Reads variable-length integers one after another. */
export class ByteReader {
  at = 0;
  readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  varint(): number {
    const { bytes } = this;
    let byte = bytes[this.at++]!;
    if (byte < 128) return byte;
    let value = byte & 127;
    for (let shift = 7; ; shift += 7) {
      byte = bytes[this.at++]!;
      value |= (byte & 127) << shift;
      if (byte < 128 || byte === undefined) return value >>> 0;
    }
  }
}
