import { html, Token } from "parse5";

/** A start tag on a page, and what of it a reader of the page looks at. */
export interface StartTag {
  /** The offset behind its >. */
  end: number;
  /** Undefined where a value has an entity in it, which a parser reads. */
  token: Token.TagToken | undefined;
}

/**
 * Reads the start tag of this name that ends at `from`, as HTML does: a > inside a quoted value does not end it. Styles, links and inlined
 * pictures, which are most of many pages, are left out. Undefined where the tag does not end.
 */
export function startTag(page: string, tagName: string, from: number): StartTag | undefined {
  const attrs: Token.Attribute[] = [];
  let plain = true;
  ATTRIBUTE.lastIndex = from;
  for (let found = ATTRIBUTE.exec(page); found !== null; found = ATTRIBUTE.exec(page)) {
    const { 0: written, 1: name, 2: double, 3: single, 4: bare } = found;
    const end = ATTRIBUTE.lastIndex;
    if (name === undefined) return { end, token: plain ? tagToken(START, tagName, attrs, written.endsWith("/>")) : undefined };
    const value = double ?? single ?? bare;
    if (value === undefined && isQuote(page.charCodeAt(end))) return undefined;
    const kept = keptOf(name.toLowerCase(), value ?? "");
    if (kept === undefined) continue;
    if (kept.value.includes("&")) plain = false;
    attrs.push(kept);
  }
  return undefined;
}

/** An end tag of this name. */
export function endTag(tagName: string): Token.TagToken {
  return tagToken(END, tagName, [], false);
}

function tagToken(type: Token.TagToken["type"], tagName: string, attrs: Token.Attribute[], selfClosing: boolean): Token.TagToken {
  return { type, tagName, tagID: html.getTagID(tagName), selfClosing, ackSelfClosing: false, attrs, location: null };
}

function keptOf(name: string, value: string): Token.Attribute | undefined {
  if (name !== "style") return READ.has(name) ? { name, value } : undefined;
  const styles = value.match(STYLES);
  return styles === null ? undefined : { name, value: styles.join(";") };
}

function isQuote(code: number): boolean {
  return code === 0x22 || code === 0x27;
}

const { START_TAG: START, END_TAG: END } = Token.TokenType;
/** An attribute with its name and its value, or the > of the tag, with the white space before: class="a", hidden, align=center. A quote that does not end is left over. */
const ATTRIBUTE =
  /[ \t\n\f/]*(?:>|([^ \t\n\f/>][^ \t\n\f/>=]*)(?:[ \t\n\f]*=[ \t\n\f]*(?:"([^"]*)"|'([^']*)'|([^ \t\n\f>"'][^ \t\n\f>]*))?)?)/y;
/** What a style says of being shown, bold, in the middle or numbered: text-align: center */
const STYLES = /(?<![\w-])(?:display|visibility|text-align|font-weight|list-style(?:-type)?)\s*:[^;]*/gi;
/** What the reader looks at, and the parser itself: a hidden input may stand in a table. */
const READ: ReadonlySet<string> = new Set("id class align start colspan rowspan hidden name content type encoding".split(" "));
