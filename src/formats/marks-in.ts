/*
 * Marks that stand inside a range and are no node of their own. All return ranges [start, end) in the whole text.
 */

type Range = [start: number, end: number];

/** The tags and comments of HTML; what stands between them is text. */
export function marksInHtml(text: string, start: number, end: number): Range[] {
  return rangesOf(TAGS, text, start, end);
}

/** The > at the beginning of the lines of a quotation. */
export function marksInQuote(text: string, start: number, end: number): Range[] {
  return rangesOf(QUOTE, text, start, end);
}

/**
 * In running text: the backslash of an escape, a space written as &nbsp; or &emsp;, and ** in pairs on one line that
 * CommonMark does not take as marks because a Chinese comma or colon stands beside them, as in **规划：**目标.
 */
export function marksInText(text: string, start: number, end: number): Range[] {
  const found = rangesOf(ESCAPE, text, start, end);
  let line: Range[] = [];
  const close = (): void => {
    if (line.length % 2 === 0) found.push(...line);
    line = [];
  };
  for (const { 0: mark, index } of text.slice(start, end).matchAll(STARS)) {
    if (mark === "**") line.push([start + index, start + index + 2]);
    else close();
  }
  close();
  return found;
}

function rangesOf(pattern: RegExp, text: string, start: number, end: number): Range[] {
  // No further than the end: ranges are many, and what is looked for may stand far behind them.
  return Array.from(text.slice(start, end).matchAll(pattern), ({ 0: mark, index }) => [start + index, start + index + mark.length]);
}

/** "<!-- 注 -->", "<br>", "</center>"; scripts and styles with what they hold */
export const TAGS: RegExp = /<!--[\s\S]*?(?:-->|$(?![\s\S]))|<(script|style)\b[\s\S]*?<\/\1\s*>|<\/?[a-zA-Z][^<>]*>/g;
/** "> ", "> > " */
const QUOTE = /^[ \t]*>[ \t>]*/gm;
/** "\*", "&nbsp;", "&#12288;" */
const ESCAPE = /\\(?=[!-/:-@[-`{-~])|&(?:nbsp|ensp|emsp|thinsp|#12288|#160|#x3000);/gi;
/** "**" between characters that are no star, or a line break */
const STARS = /(?<!\*)\*\*(?!\*)|[\r\n]/g;
