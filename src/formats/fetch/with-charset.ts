/**
 * Bytes that say by themselves how they are to be read. UTF-8 and the encodings of the mainland are known by their bytes,
 * whatever a server says of them; another charset that the server states is believed, and the text given as UTF-8 with a mark.
 */
export function withCharset(bytes: Uint8Array, contentType: string | undefined): Uint8Array {
  const stated = CHARSET.exec(contentType ?? "")?.[1]?.toLowerCase();
  if (stated === undefined || KNOWN_BY_BYTES.test(stated) || !TEXT.test(contentType!) || isUtf8(bytes)) return bytes;
  try {
    return new TextEncoder().encode(`\ufeff${new TextDecoder(stated, { fatal: true }).decode(bytes)}`);
  } catch {
    return bytes; // no such charset, or not what the bytes are: the page may know better
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** "text/html; charset=big5" */
const CHARSET = /charset\s*=\s*["']?\s*([\w-]{2,30})/i;
/** Latin ones are what servers state when nobody has set them up. */
const KNOWN_BY_BYTES = /^(?:utf-?8|gb|iso-8859-|us-ascii|windows-125)/;
const TEXT = /^\s*(?:text\/|application\/xhtml)/i;
