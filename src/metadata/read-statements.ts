import { type Container, isLeaf, isNumbered, type Leaf, leaves, type Metadata, type Stated } from "../tree/index.ts";
import { chinese, readDate } from "./read-date.ts";

/** 本办法自2024年1月1日起施行; 自印发之日起实施 */
const EFFECTIVE = /自([^，。；自]{2,40}?)起(?:正式)?(?:施行|实施|执行|生效|试行)/;
/** 自　年　月　日起: a draft leaves it open */
const BLANKS = /^[\s\u3000×xX_＿]*年?[\s\u3000×xX_＿]*月?[\s\u3000×xX_＿]*日?$/;
/** 有效期10年; 有效期为五年; 有效期至2027年12月31日; 试行期2年 */
const EXPIRY =
  /(?:有效期|试行期|执行期|实施期)(?:限)?(?:为|至|到|截至)?\s?(?:自?[^。，；]{2,24}(?:至|起至|到))?((?:[12]\d{3}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日)|(?:[\d０-９]{1,3}|[一二三四五六七八九十两]{1,3})\s?个?(?:年|月))/;
/** 为贯彻落实《…》; what follows the verb up to the end of the sentence */
const IMPLEMENTS = /(?:贯彻|落实|实施)/;
/** Words after which a title is the ground or the product of a document and not what it carries out. */
const OTHERWISE = /(?:根据|依据|依照|结合|制定|制订|印发|起草|编制|修订)/;
const TITLE = /《([^《》]{3,100})》/g;
/** 为贯彻落实…、现结合实际 … how many paragraphs at the head are read */
const HEAD = 6;
const TAIL = 8;
/** 实施《…法》办法 */
const TITLE_IMPLEMENTS = /(?:实施|贯彻|落实|执行)[〈《]([^《》〈〉]{3,60})[〉》]/;

/** From when a document holds, and how long: read at its end. */
export function readValidity(document: Container): Pick<Metadata, "effective" | "expiry"> {
  const found: Pick<Metadata, "effective" | "expiry"> = {};
  for (const leaf of lastTexts(document, TAIL)) {
    if (found.effective === undefined) {
      const match = EFFECTIVE.exec(leaf.value);
      if (match !== null && !BLANKS.test(match[1]!) && isAboutItself(leaf.value, match.index)) {
        const date = readDate(match[1]!);
        found.effective = stated(leaf, match, date === undefined ? `自${match[1]!}起` : date.iso);
      }
    }
    if (found.expiry === undefined) {
      const match = EXPIRY.exec(leaf.value);
      if (match !== null) found.expiry = stated(leaf, match, durationOf(match[1]!));
    }
  }
  return found;
}

/** 本办法自…, 自…; not 原《…办法》自… */
function isAboutItself(text: string, at: number): boolean {
  const sentence = text.slice(text.lastIndexOf("。", at) + 1, at);
  return sentence === "" || /(?:本|该)[\u4e00-\u9fff]{1,6}$|本.{1,40}$|[，,]$/.test(sentence);
}

function durationOf(words: string): string {
  const date = readDate(words);
  if (date !== undefined) return date.iso;
  const count = words.replace(/[个年月\s]/g, "").replace(/[０-９]/g, digit => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  const number = /^\d/.test(count) ? Number(count) : count === "两" ? 2 : chinese(count);
  return words.includes("年") ? `P${number}Y` : `P${number}M`;
}

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

/** The last texts of a document's own body, the last one first. */
function lastTexts(document: Container, most: number): Leaf[] {
  const found: Leaf[] = [];
  const stack: Container[] = [document];
  for (let node = stack.pop(); node !== undefined && found.length < most; node = stack.pop()) {
    const inner: Container[] = [];
    for (let i = node.children.length - 1; i >= 0 && found.length + inner.length < most * 4; i--) {
      const child = node.children[i]!;
      if (isLeaf(child)) {
        if (child.type === "text") found.push(child);
      } else if (child.type !== "document" && child.type !== "contents") inner.push(child);
    }
    for (let i = inner.length - 1; i >= 0; i--) stack.push(inner[i]!);
  }
  return found;
}

function stated(leaf: Leaf, match: RegExpExecArray, value: string): Stated<string> {
  const start = leaf.position.start.offset + match.index;
  return { value, start, end: start + match[0].length };
}
