/**
 * A page without what stands in its scripts, styles, comments and inlined pictures, which are half of many pages and slow to parse: their text is
 * no markup, and nobody reads it. One scan that knows of markup only where it ends. What a scan cannot tell stays as it is.
 */
export function withoutSilent(page: string): string {
  let kept = "";
  let from = 0;
  for (let at = page.indexOf("<"); at >= 0; at = page.indexOf("<", at)) {
    if (page.startsWith("<!--", at)) {
      const end = commentEnd(page, at);
      if (end < 0) break;
      kept += page.slice(from, at);
      from = at = end;
      continue;
    }
    NAME.lastIndex = at + 1;
    const name = NAME.exec(page)?.[0].toLowerCase();
    if (name === undefined) {
      at++;
      continue;
    }
    const inside = tagEnd(page, at + 1 + name.length);
    if (inside < 0) break;
    if (inside - at > LONG_TAG) {
      const tag = page.slice(at, inside);
      const short = tag.replace(INLINED, "=$1$1");
      if (short !== tag) {
        kept += page.slice(from, at) + short;
        from = inside;
      }
    }
    at = inside;
    const closing = RAW.get(name);
    if (closing === undefined) continue;
    closing.lastIndex = inside;
    const end = closing.exec(page)?.index;
    // Without an end, or with a script written out inside a script, only a parser knows what is text.
    if (end === undefined || name === "plaintext") break;
    at = end;
    if (!SILENT.has(name)) continue;
    if (name === "script" && isEscaped(page.slice(inside, end))) break;
    kept += page.slice(from, inside);
    from = end;
  }
  return from === 0 ? page : kept + page.slice(from);
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

/** The offset behind the > of a tag; one inside a quoted value does not count. Negative where there is none. */
function tagEnd(page: string, from: number): number {
  TAG_END.lastIndex = from;
  for (let found = TAG_END.exec(page); found !== null; found = TAG_END.exec(page)) {
    if (found[0] === ">") return found.index + 1;
    const close = page.indexOf(found[1]!, TAG_END.lastIndex);
    if (close < 0) return -1;
    TAG_END.lastIndex = close + 1;
  }
  return -1;
}

/** A picture written into a tag, which makes it longer than this: src="data:image/png;base64,…" */
const LONG_TAG = 2000;
const INLINED = /=\s*(["'])data:[^"']*\1/g;
/** "div" of <div, "p" of <p; an end tag needs no name, for nothing in it is raw */
const NAME = /[a-zA-Z][^\s/>]*/y;
const COMMENT_END = /--!?>/g;
/** The > of a tag, or the quote that opens a value: href="…" */
const TAG_END = />|=[ \t\r\n\f]*(["'])/g;
/** Elements whose content is text up to their end tag, and where that stands. */
const RAW: ReadonlyMap<string, RegExp> = new Map(
  ["script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes", "plaintext"].map(name => [
    name,
    new RegExp(`</${name}(?=[\\s/>])`, "gi"),
  ]),
);
const SILENT: ReadonlySet<string> = new Set(["script", "style"]);
