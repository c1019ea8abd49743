import { ZhengceError } from "../text/index.ts";

/**
 * The text that bytes spell: by a byte order mark (which is not part of the text) where there is one, else strict UTF-8,
 * else GB 18030. UTF-8 with a few damaged places stays UTF-8, with U+FFFD at those places.
 * Throws a `ZhengceError` "binary" where the bytes spell no text.
 */
export function decode(bytes: Uint8Array): string {
  const mark = MARKS.find(({ bytes: mark }) => mark.every((byte, i) => bytes[i] === byte));
  if (mark !== undefined) return new TextDecoder(mark.encoding).decode(bytes);
  if (hasControls(bytes)) throw binary();
  return strictly("utf-8", bytes) ?? damagedUtf8(bytes) ?? strictly("gb18030", bytes) ?? fail();
}

/** Byte order marks, the longer ones first. */
const MARKS: readonly { bytes: readonly number[]; encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: "utf-8" },
  { bytes: [0xff, 0xfe], encoding: "utf-16le" },
  { bytes: [0xfe, 0xff], encoding: "utf-16be" },
];

function strictly(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A file cut off in the middle of a character, or with a bad byte, is UTF-8 all the same if nearly all beyond ASCII is right. */
function damagedUtf8(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder("utf-8").decode(bytes);
  let right = 0;
  let wrong = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd) wrong++;
    else if (code > 0x7f) right++;
  }
  return right > 20 * wrong ? text : undefined;
}

/** Text has no NUL and hardly another control character but tab, line and page breaks and escape. */
function hasControls(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, SAMPLE);
  let controls = 0;
  for (let i = 0; i < length; i++) {
    const byte = bytes[i]!;
    if (byte === 0) return true;
    if (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b) controls++;
  }
  return controls * 50 > length;
}

/** As many bytes from the beginning are looked at for control characters. */
const SAMPLE = 65_536;

function fail(): never {
  throw binary();
}

function binary(): ZhengceError {
  return new ZhengceError("binary", "不是文本文件，也不是能识别的格式", { remedy: "请提供文本、Markdown 或其他支持的文件格式" });
}
