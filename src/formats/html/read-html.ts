import { type FrontMatter, fold } from "../../text/index.ts";
import type { Content, Reading } from "../reader.ts";
import { createTextBuilder } from "../text-builder.ts";
import { decodeHtml } from "./decode-html.ts";
import { findContent } from "./find-content.ts";
import { linesOf, type PageLine } from "./lines-of.ts";
import { beginsWithTitle, pageTitle } from "./page-title.ts";
import { type Element, isElement, parseHtml } from "./parse-html.ts";
import { isInfo, readInfo } from "./read-info.ts";
import { type Facts, surveyPage } from "./survey-page.ts";
import { tableRows } from "./table-rows.ts";

/**
 * A page of a government site, or any other: the text of the document without what stands around it, a line for each line
 * that a browser shows; the table of 索引号 and 发文字号 becomes metadata. Origins are paths such as `/html/body/div[2]/p[3]`.
 */
export function readHtml(source: Content): Reading {
  const root = parseHtml(decodeHtml(source));
  const facts = surveyPage(root);
  const content = findContent(facts);
  const isData = dataTables(facts);
  const lines = linesOf(content, pathOf(content), isData);
  const cellsOf = (line: PageLine): string[] => (line.table === undefined ? [line.text] : piecesOf(line.table));
  const infoTables = lines.filter(line => line.table !== undefined && isInfo(cellsOf(line)));
  const info = readInfo([...aroundContent(root, content), ...infoTables.flatMap(cellsOf)]);
  const text = lines.filter(line => !infoTables.includes(line));
  return withText(text, root, facts, info);
}

function withText(lines: readonly PageLine[], root: Element, facts: readonly Facts[], info: FrontMatter): Reading {
  const builder = createTextBuilder();
  const { 标题: stated, ...meta } = info as Record<string, string>;
  const beginning = beginningOf(lines);
  const title = pageTitle(root, facts, stated);
  if (title !== undefined && !beginsWithTitle(beginning, title)) builder.paragraph(title, { depth: 1 });
  for (const { table, text, path, ...hints } of lines) {
    if (table !== undefined) builder.table(tableRows(table, path), { path });
    else builder.paragraph(text, { ...hints, origin: { path } });
  }
  // Where the text names the office that the site names, it says itself who issued it, and often with whom.
  const issuer = meta.发文机关;
  if (issuer !== undefined && fold(`${title ?? ""}${beginning}`).includes(fold(issuer))) {
    delete meta.发文机关;
    meta.发布者 ??= issuer;
  }
  return builder.reading("html", meta);
}

function beginningOf(lines: readonly PageLine[]): string {
  let text = "";
  for (const line of lines) {
    text += line.text;
    if (text.length > 1500) break;
  }
  return text;
}

/** Which tables hold data: no others inside them, more than one cell, and cells of a few lines. */
function dataTables(facts: readonly Facts[]): (table: Element) => boolean {
  const data = new Set<Element>();
  for (const { element, tables, cells, chars } of facts)
    if (element.tagName === "table" && tables === 1 && cells > 1 && chars < LONG_CELL * cells) data.add(element);
  return table => data.has(table);
}

/** Cells with more characters on an average are parts of a page. */
const LONG_CELL = 500;

function piecesOf(table: Element): string[] {
  return tableRows(table, "").flatMap(row => row.map(cell => cell.text));
}

/** The pieces of text on a page that stand outside the document, in order. */
function aroundContent(root: Element, content: Element): string[] {
  const parent = content.parentNode;
  if (content === root || parent === null) return [];
  const at = parent.childNodes.indexOf(content);
  parent.childNodes.splice(at, 1);
  try {
    return linesOf(root, "", () => false).map(line => line.text);
  } finally {
    parent.childNodes.splice(at, 0, content);
  }
}

function pathOf(element: Element): string {
  const steps: string[] = [];
  for (let at: Element | null = element; at !== null && "tagName" in at; at = at.parentNode as Element | null) {
    const { tagName, parentNode } = at;
    const same = (parentNode?.childNodes ?? []).filter(node => isElement(node) && node.tagName === tagName);
    steps.push(same.length > 1 || (tagName !== "html" && tagName !== "body") ? `${tagName}[${same.indexOf(at) + 1}]` : tagName);
  }
  return `/${steps.reverse().join("/")}`;
}
