import type { Content } from "../reader.ts";

/** The text of a page: UTF-8 where the bytes are that, whatever the page says; else by its `meta`, else as any text. */
export function decodeHtml(content: Content): string {
  const { bytes } = content;
  const declared = DECLARED.exec(
    Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD)).toString("latin1"),
  )?.[1]?.toLowerCase();
  if (declared === undefined || declared.startsWith("utf") || declared.startsWith("gb")) return content.text();
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return known(declared)?.decode(bytes) ?? content.text();
  }
}

function known(label: string): { decode(bytes: Uint8Array): string } | undefined {
  try {
    return new TextDecoder(label);
  } catch {
    return undefined;
  }
}

/** `meta` stands in the first bytes, as browsers expect it. */
const HEAD = 4096;
/** <meta charset="big5">, <meta http-equiv="Content-Type" content="text/html; charset=gb2312"> */
const DECLARED = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{2,30})/i;
