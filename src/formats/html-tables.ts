import { type Block, type Span, skipWhite, trimWhite } from "../text/index.ts";
import { marksInQuote, marksInText, TAGS } from "./marks-in.ts";

/** A table written as HTML in Markdown, with its blocks. */
export interface HtmlTable extends Span {
  blocks: Block[];
}

/**
 * The tables of HTML in a Markdown text, in order, as converters of PDF write them; none inside fences, comments and code.
 * Of tables inside one another only the innermost is one. Without an end tag a table stops at the next blank line.
 */
export function htmlTables(text: string, from: number): HtmlTable[] {
  if (!/<table/i.test(text)) return [];
  const found: HtmlTable[] = [];
  for (const range of tableRanges(text, from)) {
    const table = readTable(text, range);
    if (table !== undefined) found.push(table);
  }
  return found;
}

interface Range extends Span {
  quoted: boolean;
}

function tableRanges(text: string, from: number): Range[] {
  const open: Range[] = [];
  const found: Range[] = [];
  const unfinished = new Set<string>(); // of these no end stands further on
  let code = "";
  let quoted = false;
  const behind = (opening: string, closing: RegExp, at: number): number => {
    if (unfinished.has(opening)) return at;
    closing.lastIndex = at;
    const end = closing.exec(text);
    if (end !== null) return end.index + end[0].length;
    unfinished.add(opening);
    return at;
  };
  LANDMARK.lastIndex = from;
  for (let match = LANDMARK.exec(text); match !== null; match = LANDMARK.exec(text)) {
    const { 0: mark, index, 1: fence, 2: slash, 3: quote } = match;
    if (fence !== undefined) {
      const closing = new RegExp(`^ {0,3}${fence[0]}{${fence.length},}[ \\t]*$`, "gm");
      LANDMARK.lastIndex = behind(fence, closing, LANDMARK.lastIndex);
    } else if (mark === "<!--") LANDMARK.lastIndex = behind(mark, /-->/g, LANDMARK.lastIndex);
    else if (mark[0] === "`") code = code === "" ? mark : code === mark ? "" : code;
    else if (quote !== undefined) {
      code = "";
      quoted = quote === ">";
    } else if (slash === "") {
      if (code === "") open.push({ start: index, end: -1, quoted });
    } else {
      code = "";
      const table = open.at(-1);
      if (table === undefined) continue;
      // One that holds another is there for the layout.
      if (found.at(-1) === undefined || found.at(-1)!.start < table.start) found.push({ ...table, end: index + mark.length });
      open.pop();
    }
  }
  return [...found, ...open]
    .sort((a, b) => a.start - b.start)
    .map((table, i, all) => (table.end < 0 ? cut(text, table, all[i + 1]) : table));
}

/** "```", "<!--", "<table border=1>", "</table>", "`", and a line break, before "> " as well */
const LANDMARK = /^ {0,3}(`{3,}|~{3,})[^`\r\n]*$|<!--|(?<!\\)<(\/?)table(?=[\s>])[^<>]*>|`+|[\r\n](?=[ \t]*(>?))/gim;

/** The place of a table that has no end of its own. */
function cut(text: string, { start, quoted }: Range, next: Range | undefined): Range {
  const rest = text.slice(start, next?.start);
  const blank = rest.search(BLANK_LINE);
  return { start, end: start + (blank < 0 ? rest.length : blank), quoted };
}

const BLANK_LINE = /(?:\r\n?|\n)[ \t]*(?=[\r\n])/;

/** The rows and cells between the tags; undefined where there is no cell. Words outside the cells stay text of the table. */
function readTable(text: string, { start: first, end, quoted }: Range): HtmlTable | undefined {
  const blocks: Block[] = [];
  let start = first;
  let row: Block | undefined;
  let cell: Block | undefined;
  let caption = -1;
  let cells = 0;
  const closeCell = (at: number): void => {
    if (cell === undefined) return;
    Object.assign(cell, trimmed(text, cell.start, at));
    cell = undefined;
  };
  const closeRow = (at: number): void => {
    closeCell(at);
    if (row !== undefined) row.end = at;
    row = undefined;
  };
  const openRow = (at: number): void => {
    closeRow(at);
    row = { kind: "row", start: at, end };
    blocks.push(row);
  };
  const mark = (from: number, to: number): void => {
    const last = blocks.at(-1);
    if (last?.kind === "markup" && last.end === from) last.end = to;
    else blocks.push({ kind: "markup", start: from, end: to });
  };
  let at = first;
  for (const { 0: tag, index } of text.slice(first, end).matchAll(TAGS)) {
    const from = first + index;
    const behind = from + tag.length;
    for (const range of marksInText(text, at, from)) mark(...range);
    at = behind;
    const name = NAME.exec(tag)?.[0].toLowerCase() ?? "";
    if (CELL.test(name)) {
      closeCell(from);
      if (row === undefined) openRow(from);
      if (++cells > MOST_CELLS) return undefined;
    } else if (CELL_END.test(name)) closeCell(from);
    else if (name === "<tr") openRow(from);
    else if (ROW_END.test(name)) closeRow(name === "</tr" ? behind : from);
    else if (name === "<caption" && cells === 0) caption = behind;
    else if (name === "</caption" && cells === 0 && caption >= 0) {
      blocks.push({ kind: "paragraph", ...trimmed(text, caption, from) });
      start = behind;
    }
    mark(from, behind);
    if (CELL.test(name)) {
      cell = { kind: "cell", start: behind, end, ...spans(tag) };
      blocks.push(cell);
    }
  }
  for (const range of marksInText(text, at, end)) mark(...range);
  closeRow(end);
  if (cells === 0) return undefined;
  if (quoted) for (const [from, to] of marksInQuote(text.slice(0, end), first, end)) if (from > first) mark(from, to);
  blocks.push({ kind: "table", start, end });
  return { start: first, end, blocks: blocks.sort((a, b) => a.start - b.start || b.end - a.end || RANK[a.kind]! - RANK[b.kind]!) };
}

function spans(tag: string): Pick<Block, "columns" | "rows"> {
  const columns = Number(/\scolspan\s*=\s*["']?\s*(\d{1,6})/i.exec(tag)?.[1] ?? 1);
  const rows = Number(/\srowspan\s*=\s*["']?\s*(\d{1,6})/i.exec(tag)?.[1] ?? 1);
  return { ...(columns > 1 && { columns: Math.min(columns, MOST) }), ...(rows > 1 && { rows: Math.min(rows, MOST) }) };
}

function trimmed(text: string, start: number, end: number): Span {
  const from = skipWhite(text, start, end);
  return { start: from, end: trimWhite(text, from, end) };
}

/** "<td" of <td rowspan="2"> */
const NAME = /^<\/?[a-z][^\s/>]*/i;
const CELL = /^<t[dh]$/;
const CELL_END = /^<\/t[dh]$/;
const ROW_END = /^<(?:\/tr|\/?(?:thead|tbody|tfoot|table))$/;
/** As many rows or columns a cell may take. */
const MOST = 1000;
/** A table of more cells is left to be text. */
const MOST_CELLS = 50_000;
/** What holds stands before what it holds. */
const RANK: { [Kind in Block["kind"]]?: number } = { paragraph: 0, table: 1, row: 2, cell: 3, markup: 4 };
