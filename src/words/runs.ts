import { isHanCode, isLetterCode } from "./fold-table.ts";

/** A stretch of folded text that is cut in one way: Han characters by the cutter, the others by us. */
export interface Run {
  kind: "han" | "latin" | "number";
  /** Offsets in the folded text. */
  start: number;
  end: number;
}

/**
 * The runs of a folded text, in order: 5g, pm2.5, reits are one run each, and so is 1,200.5%.
 * What stands between them (punctuation, white space) belongs to none.
 */
export function runsOf(text: string): Run[] {
  const runs: Run[] = [];
  const length = text.length;
  let i = 0;
  while (i < length) {
    const code = text.charCodeAt(i);
    const start = i;
    if (isHanCode(code)) {
      while (i < length && isHanCode(text.charCodeAt(i))) i++;
      runs.push({ kind: "han", start, end: i });
    } else if (isLetterCode(code)) {
      i = endOfWord(text, start);
      const kind = NUMBER.test(text.slice(start, i)) ? "number" : "latin";
      if (kind === "number" && PER.has(text[i] ?? "")) i++;
      runs.push({ kind, start, end: i });
    } else i++;
  }
  return runs;
}

/** Past letters and digits, and past a point or comma that stands between two digits. */
function endOfWord(text: string, start: number): number {
  let i = start;
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isLetterCode(code)) continue;
    if ((code === POINT || code === COMMA) && isDigit(text.charCodeAt(i - 1)) && isDigit(text.charCodeAt(i + 1))) continue;
    break;
  }
  return i;
}

const POINT = 46;
const COMMA = 44;
/** What a number may carry and be another for: 75 and 75%. */
const PER = new Set(["%", "‰"]);
/** 2030, 1,200, 6.5; not 5g */
const NUMBER = /^[0-9][0-9.,]*$/;

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
