import { type FrontMatter, fold, ZhengceError } from "../../text/index.ts";
import type { Content, Reading } from "../reader.ts";
import { type CellText, createTextBuilder } from "../text-builder.ts";
import { decodeHtml } from "./decode-html.ts";
import { shorten } from "./element-path.ts";
import { findContent } from "./find-content.ts";
import { isDataTable } from "./is-data-table.ts";
import { linesOf, type PageLine } from "./lines-of.ts";
import { beginsWithTitle, type PageTitle, pageTitle } from "./page-title.ts";
import { parseHtml } from "./parse-html.ts";
import { infoRuns, isInfo, readInfo } from "./read-info.ts";
import { surveyPage } from "./survey-page.ts";
import { withoutSite } from "./without-site.ts";

/**
 * A page of a government site, or any other: the text of the document without what stands around it, a line for each line
 * that a browser shows; the table of 索引号 and 发文字号 becomes metadata. Origins are paths that a browser finds (XPath): `/html/body/div[2]/p[3]`, or from the nearest
 * element with an id of its own, `//*[@id="zoom"]/p[3]`.
 */
export function readHtml(source: Content): Reading {
  const root = parseHtml(decodeHtml(source));
  const lines = linesOf(root, "/html", isDataTable);
  const facts = surveyPage(root, lines);
  const content = findContent(facts);
  const info = new Set(lines.filter(({ table }) => table !== undefined && isInfo(table.map(row => row.map(cell => cell.text)))));
  for (const i of infoRuns(lines.map(line => line.text))) info.add(lines[i]!);
  const inside = lines.slice(Math.max(content.from, 0), Math.max(content.to, 0));
  const outside = [...lines.slice(0, Math.max(content.from, 0)), ...lines.slice(Math.max(content.to, 0))];
  const stated = readInfo([...outside, ...inside.filter(line => info.has(line))].flatMap(piecesOf));
  const text = withPaths(withoutSite(inside.filter(line => !info.has(line))), shorten(root, content.element));
  if (text.length === 0)
    throw new ZhengceError("empty", "网页里没有正文，可能由脚本或内嵌的网页载入", {
      remedy: "请在浏览器里打开正文，另存为网页或文本后再添加",
    });
  return withText(text, pageTitle(root, facts, stated.标题 as string | undefined), stated);
}

/** A line's text, or the cells of a table. */
function piecesOf({ text, table }: PageLine): string[] {
  return table === undefined ? [text] : table.flatMap(row => row.map(cell => cell.text));
}

function withPaths(lines: readonly PageLine[], shortened: (path: string) => string): PageLine[] {
  const cell = ({ origin, ...rest }: CellText): CellText => ({
    ...rest,
    ...(origin?.path && { origin: { path: shortened(origin.path) } }),
  });
  return lines.map(line => ({
    ...line,
    path: shortened(line.path),
    ...(line.table && { table: line.table.map(row => row.map(cell)) }),
  }));
}

function withText(lines: readonly PageLine[], title: PageTitle | undefined, { 标题: _, ...info }: FrontMatter): Reading {
  const builder = createTextBuilder();
  const meta = info as Record<string, string>;
  const beginning = beginningOf(lines);
  if (title !== undefined && !beginsWithTitle(beginning, title.text))
    builder.paragraph(title.text, { depth: 1, ...(title.path !== undefined && { origin: { path: title.path } }) });
  for (const { table, text, path, element: __, links: ___, site: ____, ...hints } of lines) {
    if (table !== undefined) builder.table(table, { path });
    else builder.paragraph(text, { ...hints, origin: { path } });
  }
  // Where the text names the office that the site names, it says itself who issued it, and often with whom.
  const issuer = meta.发文机关;
  if (issuer !== undefined && fold(`${title?.text ?? ""}${beginning}`).includes(fold(issuer))) {
    delete meta.发文机关;
    meta.发布者 ??= issuer;
  }
  return builder.reading("html", meta);
}

function beginningOf(lines: readonly PageLine[]): string {
  let text = "";
  for (const line of lines) {
    text += `${line.text}\n`;
    if (text.length > 1500) break;
  }
  return text;
}
