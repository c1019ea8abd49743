/** What stands in an RTF file: the ends of groups, control words, and bytes of text. */
export type Token =
  | { kind: "open" }
  | { kind: "close" }
  | { kind: "word"; name: string; value: number | undefined }
  | { kind: "bytes"; bytes: Uint8Array };

/** The tokens of a file, in order (RTF 1.9.1); binary data are passed over. */
export function* tokens(bytes: Uint8Array): Generator<Token> {
  let at = 0;
  while (at < bytes.length) {
    const byte = bytes[at]!;
    if (byte === OPEN || byte === CLOSE) {
      yield { kind: byte === OPEN ? "open" : "close" };
      at++;
    } else if (byte === BACKSLASH) {
      const next = bytes[at + 1] ?? 0;
      if (!isLetter(next)) {
        if (next === QUOTE) {
          yield {
            kind: "bytes",
            bytes: Uint8Array.of(Number.parseInt(String.fromCharCode(bytes[at + 2] ?? 0, bytes[at + 3] ?? 0), 16) || 0),
          };
          at += 4;
        } else {
          if (next === OPEN || next === CLOSE || next === BACKSLASH) yield { kind: "bytes", bytes: Uint8Array.of(next) };
          else yield { kind: "word", name: next === 10 || next === 13 ? "par" : String.fromCharCode(next), value: undefined };
          at += 2;
        }
        continue;
      }
      let end = at + 1;
      while (end < bytes.length && end - at < LONGEST && isLetter(bytes[end]!)) end++;
      const name = String.fromCharCode(...bytes.subarray(at + 1, end));
      let digits = end;
      if (bytes[digits] === MINUS) digits++;
      while (digits < bytes.length && digits - end < 12 && bytes[digits]! >= 0x30 && bytes[digits]! <= 0x39) digits++;
      const value = digits > end ? Number(String.fromCharCode(...bytes.subarray(end, digits))) : undefined;
      at = bytes[digits] === SPACE ? digits + 1 : digits;
      if (name === "bin") at += Math.max(value ?? 0, 0);
      else yield { kind: "word", name, value };
    } else {
      let end = at;
      while (end < bytes.length && !SPECIAL.has(bytes[end]!)) end++;
      if (end > at) yield { kind: "bytes", bytes: bytes.subarray(at, end) };
      at = end;
      while (bytes[at] === 10 || bytes[at] === 13 || bytes[at] === 0) at++;
    }
  }
}

function isLetter(byte: number): boolean {
  return (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a);
}

const OPEN = 0x7b;
const CLOSE = 0x7d;
const BACKSLASH = 0x5c;
const QUOTE = 0x27;
const MINUS = 0x2d;
const SPACE = 0x20;
const SPECIAL: ReadonlySet<number> = new Set([OPEN, CLOSE, BACKSLASH, 0, 10, 13]);
/** Letters of a control word. */
const LONGEST = 40;
