/** Steps over at most four spaces, never a line break: 75 %, 1200 万人. */
export function afterGap(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === 0x20 && at - from < 4) at++;
  return at;
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

export function isLatin(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

/** A Han character; ends of the text, punctuation, letters and digits are none. */
export function isHan(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || code === 0x3007;
}
