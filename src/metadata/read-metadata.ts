import { type FrontMatter, withoutWhite } from "../text/index.ts";
import { type Container, isLeaf, type Leaf, leaves, type Metadata, type ParseMessage, type Root, type Stated } from "../tree/index.ts";
import { applyFrontMatter } from "./front-matter.ts";
import { genreOf } from "./genre.ts";
import { partsOf } from "./parts-of.ts";
import { readAdoption } from "./read-adoption.ts";
import { readDate } from "./read-date.ts";
import { readImplements } from "./read-implements.ts";
import { readHearer, readIssuers } from "./read-issuers.ts";
import { readPilotTerm } from "./read-pilot-term.ts";
import { readPlanPeriod } from "./read-plan-period.ts";
import { readRegion } from "./read-region.ts";
import { readValidity } from "./read-validity.ts";
import { STATUS_WORDS } from "./tables/genres.ts";

/** A leaf of a title that ends in brackets: （试行） */
const BRACKETS = /[（(〔［[]([^（()）〔〕［］[\]]{1,20})[）)〕］\]]\s*$/;
/** 附件1：, before the title of an annex on its line */
const ANNEX = /^附[件录表]\s?(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})\s?[：:．.、]?\s?(?=\S)/;
/** 暂行办法, 试行办法 */
const PROVISIONAL = /(暂行|试行)(?=[\u4e00-\u9fff]{2,3}$)/;

/** Reads what a document says of itself, each with the place it was read from; front matter stands above it. Complaints go to `messages`. */
export function readMetadata(tree: Root, document: Container, front: FrontMatter | undefined, messages: ParseMessage[]): Metadata {
  const meta: Metadata = {};
  const parts = partsOf(document);
  readTitle(parts.get("title"), meta);
  const status = parts.get("status");
  if (status !== undefined) meta.status = at(status, withoutWhite(join(status)).replace(/^[（(〔［[]|[）)〕］\]]$/g, ""));
  const number = parts.get("documentNumber");
  if (number !== undefined) meta.documentNumber = numberOf(number, meta);
  if (number !== undefined && meta.title === undefined) readOrder(number, meta);
  const issuers = readIssuers(parts);
  if (issuers !== undefined) meta.issuer = issuers;
  const adoption = readAdoption(parts.get("adoption"));
  const date = dateIn(lastOf(document, "date"));
  Object.assign(meta, adoption, date === undefined ? undefined : { date });
  Object.assign(
    meta,
    readRegion(meta.issuer ?? readHearer(parts), meta.title),
    readPlanPeriod(document, meta.genre),
    readPilotTerm(document, meta),
    readValidity(document, messages),
    readImplements(document, meta.title),
  );
  if (front !== undefined) applyFrontMatter(meta, front, messages, tree);
  return meta;
}

function readTitle(title: Container | undefined, meta: Metadata): void {
  if (title === undefined) return;
  const lines = [...leaves(title)];
  meta.title = at(title, lines.map(leaf => tidy(leaf.value)).join(""));
  const mark = ANNEX.exec(meta.title.value)?.[0] ?? "";
  if (mark !== "" && lines[0]!.value.startsWith(mark))
    meta.title = { ...meta.title, value: meta.title.value.slice(mark.length), start: meta.title.start + mark.length };
  const genre = genreOf(meta.title.value) ?? (lines.length > 1 ? genreOf(lines[0]!.value) : undefined);
  if (genre !== undefined) meta.genre = at(title, genre);
  const last = lines[lines.length - 1];
  if (last === undefined) return;
  const inside = BRACKETS.exec(last.value);
  const word =
    inside !== null && STATUS_WORDS.test(inside[1]!) && !inside[1]!.endsWith("版")
      ? inside[1]!
      : PROVISIONAL.exec(last.value.replace(BRACKETS, ""))?.[1];
  if (word === undefined) return;
  const start = last.position.start.offset + last.value.lastIndexOf(word);
  meta.status = { value: word, start, end: start + word.length };
}

/** 国务院令第7号 on one line is title and number in one. */
function readOrder(number: Container, meta: Metadata): void {
  const words = join(number);
  const order = /^(.{2,30}令)[\s\u3000]*第/.exec(words)?.[1];
  if (order === undefined) return;
  const { offset } = number.position.start;
  meta.title = { value: tidy(order), start: offset, end: offset + order.length };
  meta.genre = { value: "令", start: offset, end: offset + order.length };
}

/** 国发〔2030〕1号; below the title 某某令 a bare 第7号 is 某某令第7号. */
function numberOf(number: Container, { title, genre }: Metadata): Stated<string> {
  const written = withoutWhite(join(number)).replace(/^[（(](.*)[）)]$/, "$1");
  if (genre?.value !== "令" || title === undefined || !written.startsWith("第")) return at(number, written);
  const order = withoutWhite(title.value).replace(/^中华人民共和国(?=国务院|.+[部署局会]令)/, "");
  return { ...at(number, order + written), start: title.start };
}

function dateIn(node: Container | undefined): Stated<string> | undefined {
  if (node === undefined) return undefined;
  for (const leaf of leaves(node)) {
    const found = readDate(leaf.value);
    if (found === undefined) continue;
    const base = leaf.position.start.offset;
    return { value: found.iso, start: base + found.start, end: base + found.end };
  }
  return undefined;
}

function lastOf(document: Container, type: Container["type"]): Container | undefined {
  return document.children.findLast(child => child.type === type) as Container | undefined;
}

function at<T>(node: Container, value: T): Stated<T> {
  return { value, start: node.position.start.offset, end: node.position.end.offset };
}

function join(node: Container): string {
  return node.children
    .filter((child): child is Leaf => isLeaf(child))
    .map(leaf => leaf.value)
    .join("");
}

/** Letters spread out with spaces are pulled together; a single space between words stays. */
export function tidy(line: string): string {
  const gaps = line.match(/[\u4e00-\u9fff](?=[\s\u3000]+[\u4e00-\u9fff])/g)?.length ?? 0;
  return gaps * 3 >= withoutWhite(line).length ? withoutWhite(line) : line.replace(/\s+/g, " ");
}
