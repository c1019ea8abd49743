import { isMap, parseDocument } from "yaml";
import type { FrontMatter } from "../text/index.ts";

/**
 * The YAML between two lines of --- at the very beginning of a text, and the offset after it; undefined where there is
 * none. Lines that YAML cannot read are left out; what is no mapping at all is text and no front matter.
 */
export function frontMatter(text: string): { meta: FrontMatter; end: number } | undefined {
  const opening = OPENING.exec(text);
  if (opening === null) return undefined;
  CLOSING.lastIndex = opening[0].length;
  const closing = CLOSING.exec(text);
  if (closing === null) return undefined;
  const yaml = text.slice(opening[0].length, closing.index);
  if (yaml.length > LONGEST) return undefined;
  const meta = mapping(yaml);
  return meta === undefined ? undefined : { meta, end: closing.index + closing[0].length };
}

/** "---" alone on the first line */
const OPENING = /^---[ \t]*(?:\r\n|\r|\n)/;
/** "---" or "..." alone on a line, with the line break after it */
const CLOSING = /^(?:---|\.\.\.)[ \t]*(?:\r\n|\r|\n|$(?![\s\S]))/gm;
/** Longer front matter, in characters, is none. */
const LONGEST = 100_000;

function mapping(yaml: string): FrontMatter | undefined {
  try {
    const document = parseDocument(yaml, { logLevel: "silent" });
    if (!isMap(document.contents)) return undefined;
    const read: unknown = document.toJS();
    return typeof read === "object" && read !== null && !Array.isArray(read) ? { ...read } : undefined;
  } catch {
    return undefined; // aliases without end and the like
  }
}
