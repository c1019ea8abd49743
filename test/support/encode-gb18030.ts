/** The bytes of a text in GB 18030, for characters of two bytes and ASCII; Node only decodes it. */
export function encodeGb18030(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const one of text) {
    const code = one.codePointAt(0)!;
    const pair = code < 0x80 ? [code] : PAIRS.get(one);
    if (pair === undefined) throw new Error(`GB 18030 has no two bytes for ${one}`);
    bytes.push(...pair);
  }
  return Uint8Array.from(bytes);
}

const PAIRS: ReadonlyMap<string, readonly number[]> = pairs();

function pairs(): Map<string, readonly number[]> {
  const found = new Map<string, readonly number[]>();
  const decoder = new TextDecoder("gb18030");
  for (let first = 0x81; first <= 0xfe; first++) {
    for (let second = 0x40; second <= 0xfe; second++) {
      const one = decoder.decode(Uint8Array.of(first, second));
      if (one.length === 1 && one !== "\ufffd" && !found.has(one)) found.set(one, [first, second]);
    }
  }
  return found;
}
