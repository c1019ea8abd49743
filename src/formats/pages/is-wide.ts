/** Does a character take the width of a Chinese one, in a Chinese font? “ ” — … ① do as well. */
export function isWide(code: number): boolean {
  return code >= 0x2e80 ? code < 0xff61 || code > 0xffdc : (code >= 0x2010 && code <= 0x2027) || (code >= 0x2460 && code <= 0x27bf);
}
