import { type DefaultTreeAdapterMap, type Parser, Token, TokenizerMode } from "parse5";
import { markAt } from "./mark-at.ts";
import { plainText } from "./plain-text.ts";
import { endTag } from "./start-tag.ts";

/**
 * Gives a page to a parser, tag by tag, without what stands in scripts, styles, comments and attributes that nobody reads: they are most of many
 * pages, and parse5's tokenizer goes through them, and through all text, character by character. Tags and text that are plain to see are found here
 * by their ends; what is not (raw text, foreign elements, rare entities, tags that do not end) goes to that tokenizer, so that the tree is
 * a browser's all the same. `onMarkup` is told how many characters are given.
 */
export function feedPage(source: string, parser: Parser<DefaultTreeAdapterMap>, onMarkup: (length: number) => void): void {
  const page = source.includes("\r") ? source.replace(BREAK, "\n") : source;
  const { tokenizer } = parser;
  let from = 0; // what stands before has been given
  let at = page.includes("\0") ? -1 : page.indexOf("<");
  let isPlain = true; // the text between the two
  while (at >= 0) {
    const mark = markAt(page, at);
    if (mark === undefined) break;
    if (mark.kind === "text") {
      isPlain = false;
      at = page.indexOf("<", at + 1);
      continue;
    }
    const text = isPlain && !tokenizer.inForeignNode ? plainText(page.slice(from, at)) : undefined;
    if (text === undefined || mark.kind === "other") {
      onMarkup(mark.end - from);
      tokenizer.write(page.slice(from, mark.end), false);
    } else {
      onMarkup(text.length + (SHORT.has(mark.kind) ? 0 : mark.end - at));
      giveText(parser, text);
      if (mark.kind === "end") parser.onEndTag(endTag(mark.name));
      else if (mark.kind !== "comment") parser.onStartTag(mark.token);
      if (mark.kind === "silent") {
        parser.onEndTag(endTag(mark.token.tagName));
        tokenizer.state = TokenizerMode.DATA;
      }
    }
    from = mark.end;
    if (tokenizer.state !== TokenizerMode.DATA) break; // it reads on in what a scan took for an end
    isPlain = true;
    at = page.indexOf("<", from);
  }
  onMarkup(page.length - from);
  tokenizer.write(page.slice(from), true);
}

/** White space before a text is told apart, as it may stand where no text may. */
function giveText(parser: Parser<DefaultTreeAdapterMap>, text: string): void {
  const space = SPACE.exec(text)?.[0].length ?? 0;
  if (space > 0) parser.onWhitespaceCharacter({ type: WHITE, chars: text.slice(0, space), location: null });
  if (space < text.length) parser.onCharacter({ type: CHARACTERS, chars: text.slice(space), location: null });
}

const { WHITESPACE_CHARACTER: WHITE, CHARACTER: CHARACTERS } = Token.TokenType;
const BREAK = /\r\n?/g;
const SPACE = /^[ \t\n\f]+/;
/** Of these nothing is kept. */
const SHORT: ReadonlySet<string> = new Set(["comment", "silent"]);
