import { type Container, isLeaf, isNumbered, type Leaf, leaves, type Metadata, type Stated } from "../tree/index.ts";

/** 为贯彻落实《…》; what follows the verb up to the end of the sentence */
const IMPLEMENTS = /(?:贯彻|落实|实施)/;
/** Words after which a title is the ground or the product of a document and not what it carries out. */
const OTHERWISE = /(?:根据|依据|依照|结合|制定|制订|印发|起草|编制|修订)/;
const TITLE = /《([^《》]{3,100})》/g;
/** 为贯彻落实…、现结合实际 … how many paragraphs at the head are read */
const HEAD = 6;
/** 实施《…法》办法 */
const TITLE_IMPLEMENTS = /(?:实施|贯彻|落实|执行)[〈《]([^《》〈〉]{3,60})[〉》]/;

/** The titles that a document says it carries out: in its own title, in its first paragraphs. */
export function readImplements(document: Container, title: Stated<string> | undefined): Pick<Metadata, "implements"> {
  const value: string[] = [];
  let start = -1;
  let end = -1;
  const named = title === undefined ? null : TITLE_IMPLEMENTS.exec(title.value);
  if (named !== null) {
    value.push(named[1]!);
    start = title!.start;
    end = title!.end;
  }
  let seen = 0;
  for (const leaf of leavesOf(document)) {
    if (++seen > HEAD) break;
    const base = leaf.position.start.offset;
    for (const { index, text } of sentences(leaf.value)) {
      const verb = IMPLEMENTS.exec(text);
      if (verb === null) continue;
      const rest = text.slice(verb.index);
      for (const match of rest.matchAll(TITLE)) {
        if (OTHERWISE.test(rest.slice(0, match.index).replace(TITLE, ""))) break;
        const name = match[1]!.replace(/\s*[\n\r]\s*/g, ""); // a page may break in a title
        if (!value.includes(name)) value.push(name);
        if (start < 0) start = base + index + verb.index + match.index;
        end = Math.max(end, base + index + verb.index + match.index + match[0].length);
      }
    }
  }
  return value.length === 0 ? {} : { implements: { value, start, end } };
}

function* sentences(text: string): Generator<{ index: number; text: string }> {
  let from = 0;
  while (from < text.length && from < 4000) {
    const stop = text.indexOf("。", from);
    const end = stop < 0 ? text.length : stop + 1;
    yield { index: from, text: text.slice(from, Math.min(end, from + 2000)) };
    from = end;
  }
}

/** The texts of the preamble and of the first article. */
function* leavesOf(document: Container): Generator<Leaf> {
  for (const child of document.children) {
    if (isLeaf(child) || !(child.type === "preamble" || isNumbered(child))) continue;
    const place = child.type === "preamble" ? child : firstArticle(child);
    if (place !== undefined) for (const leaf of leaves(place)) if (leaf.type === "text" && leaf.value.length > 10) yield leaf;
    if (child.type !== "preamble") return;
  }
}

/** 第一条, which says what a law is for, below any 编 and 章. */
function firstArticle(node: Container): Container | undefined {
  let at: Container | undefined = node;
  while (at !== undefined && at.type !== "article")
    at = at.children.find((child): child is Container => !isLeaf(child) && isNumbered(child));
  return at?.ordinal === 1 ? at : undefined;
}
