import { BYTES, expectArguments, ZhengceError } from "../text/index.ts";
import { decodeUtf32 } from "./decode-utf32.ts";

/**
 * The text that bytes spell: by a byte order mark (which is not part of the text) where there is one, else UTF-16 by its zero
 * bytes, else strict UTF-8, else GB 18030. A text with a few damaged places stays what it is, with U+FFFD at those places.
 * Throws a `ZhengceError`: binary where the bytes spell no text, unsupported where they may, in an encoding that is not known.
 */
export function decode(bytes: Uint8Array): string {
  expectArguments({ bytes }, BYTES);
  const mark = MARKS.find(({ bytes: mark }) => mark.every((byte, i) => bytes[i] === byte));
  if (mark?.encoding === "utf-32le" || mark?.encoding === "utf-32be") return decodeUtf32(bytes.subarray(4), mark.encoding);
  if (mark !== undefined) return new TextDecoder(mark.encoding).decode(bytes);
  if (hasControls(bytes)) return unmarkedUtf16(bytes) ?? fail("binary");
  return (
    strictly("utf-8", bytes) ?? nearly("utf-8", bytes) ?? strictly("gb18030", bytes) ?? nearly("gb18030", bytes) ?? fail("unsupported")
  );
}

/** Byte order marks, the longer ones first. */
const MARKS: readonly { bytes: readonly number[]; encoding: string }[] = [
  { bytes: [0xff, 0xfe, 0, 0], encoding: "utf-32le" },
  { bytes: [0, 0, 0xfe, 0xff], encoding: "utf-32be" },
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

/** A file cut off in the middle of a character, or with a bad byte, is text all the same if nearly all beyond ASCII is right. */
function nearly(encoding: string, bytes: Uint8Array): string | undefined {
  const text = new TextDecoder(encoding).decode(bytes);
  let right = 0;
  let wrong = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd) wrong++;
    else if (code > 0x7f) right++;
  }
  return right > 20 * wrong ? text : undefined;
}

/** UTF-16 without a mark: its line breaks and spaces have a zero byte, and in one of the two orders nearly all of it is common text. */
function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  if (bytes.length % 2 !== 0) return undefined;
  for (const encoding of ["utf-16le", "utf-16be"]) {
    const text = strictly(encoding, bytes);
    if (text !== undefined && HAN.test(text) && text.replace(COMMON, "").length * 20 < text.length) return text;
  }
  return undefined;
}

/** Printed ASCII, white space, Chinese characters and punctuation, full-width forms. */
const COMMON = /[\t\n\f\r\x20-\x7e\u2010-\u203b\u2460-\u24ff\u3000-\u303f\u4e00-\u9fff\uff01-\uff5e]+/g;

const HAN = /[\u4e00-\u9fff]/;

/** Text has no NUL and hardly another control character but tab, line and page breaks and escape. */
function hasControls(bytes: Uint8Array): boolean {
  const sample = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, SAMPLE));
  if (sample.includes(0)) return true;
  const controls = sample.toString("latin1").match(CONTROLS)?.length ?? 0;
  return controls * 50 > sample.length;
}

const CONTROLS = /[\x01-\x08\x0e-\x1a\x1c-\x1f]/g;
/** As many bytes from the beginning are looked at for control characters. */
const SAMPLE = 65_536;

function fail(code: "binary" | "unsupported"): never {
  if (code === "binary")
    throw new ZhengceError(code, "不是文本文件，也不是能识别的格式", { remedy: "请提供文本、Markdown 或其他支持的文件格式" });
  throw new ZhengceError(code, "认不出文字的编码：不是 UTF-8、UTF-16、UTF-32，也不是 GB 18030（GBK）", {
    remedy: "请用记事本等软件打开后另存为 UTF-8",
  });
}
