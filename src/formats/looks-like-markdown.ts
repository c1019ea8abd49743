/**
 * Whether a text is written in Markdown. One mark that ordinary text does not have is enough; numbered lists and dashes
 * are no such mark, for they are how official documents are written.
 */
export function looksLikeMarkdown(text: string): boolean {
  return MARKS.some(mark => mark.test(text));
}

/** Each with an example. */
const MARKS: readonly RegExp[] = [
  /^ {0,3}#{1,6}[ \t]+\S/m, // "## 总体要求"
  /<(?:table|div|p|center|br|img|su[bp])(?:\s[^<>]{0,300})?\/?>/i, // "<table border=1>"
  /<!--/, // "<!-- 注 -->"
  /^ {0,3}\|?[ \t]*:?-{2,}:?[ \t]*\|[-:| \t]*$/m, // "| --- | :-: |"
  /\*\*[^\s*][^*\n]{0,200}\*\*/, // "**指导思想**"
  /^ {0,3}(?:`{3}|~{3})/m, // "```"
  /\[[^\]\n]{1,200}\]\([^)\n]{1,2000}\)/, // "[原文](https://…)"
  /^ {0,3}>[ \t]*\S/m, // "> 引文"
];
