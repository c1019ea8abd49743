/** Nested or marked beyond what a person writes, where Markdown takes quadratic time: to be read as plain text. */
export function isHostile(part: string): boolean {
  let marks = 0;
  let inLine = 0;
  for (let i = 0; i < part.length; i++) {
    const code = part.charCodeAt(i);
    if (code === 10 || code === 13) inLine = 0;
    else if (INLINE_MARKS.has(code)) {
      marks++;
      if (++inLine > MOST_IN_LINE) return true;
    }
  }
  return (marks > MOST && !TABLE.test(part)) || NESTED.test(part);
}

const MOST_IN_LINE = 400;
/** In a paragraph; a table may have more, as its cells are read one by one. */
const MOST = 2000;
const INLINE_MARKS: ReadonlySet<number> = new Set(Array.from("*_`[]<~&\\", mark => mark.charCodeAt(0)));
/** "| --- | :-: |" */
const TABLE = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*\|[-:| \t]*$/m;
/** A line indented by more than 40 columns before a mark, or a dozen marks of nesting: "> > > - - 1. …" */
const NESTED = /^(?:[ \t]{40,}(?:[-+*>]|\d)|(?:[ \t]*(?:>|[-+*][ \t]|\d{1,9}[.)][ \t])){12})/m;
