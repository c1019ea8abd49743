/** Is a text a page, or a piece of one? Looks at its beginning, past comments and white space, and at its end. */
export function looksLikeHtml(text: string): boolean {
  const head = text.slice(0, HEAD).replace(BEFORE, "");
  if (PAGE.test(head)) return true;
  return PIECE.test(head) && text.trimEnd().endsWith(">") && CLOSING.test(text) && !HEADING.test(text);
}

/** As many characters from the beginning are looked at. */
const HEAD = 8192;
/** <?xml …?> <!-- … --> */
const BEFORE = /^(?:\s|\ufeff|<\?xml[^>]{0,200}\?>|<!--[^>]{0,2000}-->)+/;
/** <!DOCTYPE html …>, <html lang="zh">, <head> */
const PAGE = /^<(?:!doctype\s+html|html|head|body|meta|title)\b/i;
/** <tbody>, <p style="…">: what is stored of a page */
const PIECE = /^<(?:div|p|table|tbody|tr|td|section|article|main|center|font|span|ul|ol|h[1-6]|style|script|link)\b[^>]*>/i;
/** "## 总则": Markdown that begins and ends with a table of HTML */
const HEADING = /^ {0,3}#{1,6}[ \t]+[^\s{]/m;
/** </p> */
const CLOSING = /<\/(?:div|p|table|tbody|tr|td|section|article|main|center|font|span|ul|ol|h[1-6])>/i;
