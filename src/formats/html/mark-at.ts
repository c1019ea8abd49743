import type { Token } from "parse5";
import { startTag } from "./start-tag.ts";

/** What begins with a < on a page, and the offset behind it. */
export type Mark =
  | { kind: "start"; end: number; token: Token.TagToken }
  | { kind: "end"; end: number; name: string }
  | { kind: "comment"; end: number }
  /** A script or a style, whole, whose content nobody reads. */
  | { kind: "silent"; end: number; token: Token.TagToken }
  /** Raw text with its tags, a doctype, a tag with entities in it: for a parser to read. */
  | { kind: "other"; end: number }
  /** A < that begins nothing: 1 < 2, </> */
  | { kind: "text" };

/** What begins at the < at this offset; undefined where it does not end, or a parser alone knows where. */
export function markAt(page: string, at: number): Mark | undefined {
  if (page.startsWith("<!--", at)) {
    const end = commentEnd(page, at);
    return end < 0 ? undefined : { kind: "comment", end };
  }
  const next = page.charCodeAt(at + 1);
  if (next === SLASH) {
    END_TAG.lastIndex = at + 2;
    const name = END_TAG.exec(page)?.[1];
    if (name === undefined) return page[at + 2] === ">" ? { kind: "text" } : otherAt(page, at);
    return { kind: "end", end: END_TAG.lastIndex, name: name.toLowerCase() };
  }
  NAME.lastIndex = at + 1;
  const name = NAME.exec(page)?.[0].toLowerCase();
  if (name === undefined) return next === EXCLAMATION || next === QUESTION ? otherAt(page, at) : { kind: "text" };
  const tag = startTag(page, name, NAME.lastIndex);
  if (tag === undefined) return undefined;
  const { end, token } = tag;
  const closing = RAW.get(name);
  if (closing !== undefined) return rawAt(page, name, closing, tag.end, token);
  return token === undefined ? { kind: "other", end } : { kind: "start", end, token };
}

function otherAt(page: string, at: number): Mark | undefined {
  const end = page.indexOf(">", at) + 1;
  return end === 0 ? undefined : { kind: "other", end };
}

/** Without an end, or with a script written out inside a script, only a parser knows what is text. */
function rawAt(page: string, name: string, closing: RegExp, inside: number, token: Token.TagToken | undefined): Mark | undefined {
  closing.lastIndex = inside;
  const stop = closing.exec(page)?.index;
  if (stop === undefined || name === "plaintext" || (name === "script" && isEscaped(page.slice(inside, stop)))) return undefined;
  const end = page.indexOf(">", stop) + 1;
  if (end === 0) return undefined;
  return token !== undefined && SILENT.has(name) ? { kind: "silent", end, token } : { kind: "other", end };
}

/** "<!-- <script": the next </script> may not be the end. */
function isEscaped(script: string): boolean {
  const comment = script.indexOf("<!--");
  return comment >= 0 && /<script/i.test(script.slice(comment));
}

/** The offset behind a comment that begins at `at`, as HTML reads it: <!--> is one. Negative where it does not end. */
function commentEnd(page: string, at: number): number {
  if (page.startsWith(">", at + 4)) return at + 5;
  if (page.startsWith("->", at + 4)) return at + 6;
  COMMENT_END.lastIndex = at + 4;
  const found = COMMENT_END.exec(page);
  return found === null ? -1 : found.index + found[0].length;
}

const SLASH = 0x2f;
const EXCLAMATION = 0x21;
const QUESTION = 0x3f;
/** "div" of <div, "p" of <p */
const NAME = /[a-zA-Z][^ \t\n\f/>]*/y;
/** "div>" of </div> */
const END_TAG = /([a-zA-Z][^ \t\n\f/>]*)[ \t\n\f]*>/y;
const COMMENT_END = /--!?>/g;
/** Elements whose content is text up to their end tag, and where that stands. */
const RAW: ReadonlyMap<string, RegExp> = new Map(
  ["script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes", "plaintext"].map(name => [
    name,
    new RegExp(`</${name}(?=[ \\t\\n\\f/>])`, "gi"),
  ]),
);
const SILENT: ReadonlySet<string> = new Set(["script", "style"]);
