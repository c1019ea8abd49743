/**
 * Whether objects begin, by the hundred, of which none ends (ISO 32000-1, 7.3.10: `1 0 obj … endobj`). pdf.js takes quadratic time
 * for them, half a minute for 80 kB.
 */
export function hasOpenObjects(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let open = 0;
  for (let at = file.indexOf("obj"); at >= 0; at = file.indexOf("obj", at + 3)) {
    if (isLetter(file[at + 3])) continue; // "object"
    if (!isLetter(file[at - 1])) open++;
    else if (file.toString("latin1", at - 3, at) === "end") open = Math.max(0, open - 1);
    if (open > MOST) return true;
  }
  return false;
}

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122));
}

const MOST = 500;
