import { type Block, ZhengceError } from "../text/index.ts";
import { chunks } from "./chunks.ts";
import { frontMatter } from "./front-matter.ts";
import { isHostile } from "./hostile-markdown.ts";
import { htmlTables } from "./html-tables.ts";
import type { Reading } from "./reader.ts";

/**
 * Markdown, by remark: headings, paragraphs, list items, tables with their rows and cells, and the ranges that are marks.
 * The text stays as it is in the file. Numbers before list items are text, for they are the document's own.
 */
export async function readMarkdown(text: string): Promise<Reading> {
  if (text.length > MOST)
    throw new ZhengceError("too-large", `Markdown 有 ${Math.ceil(text.length / 10_000)} 万字符，上限 ${MOST / 10_000} 万`, {
      remedy: "请拆成几个文件",
    });
  const front = frontMatter(text);
  const blocks: Block[] = front === undefined ? [] : [{ kind: "markup", start: 0, end: front.end }];
  let at = front?.end ?? 0;
  for (const table of htmlTables(text, at)) {
    await readChunks(text, at, table.start, blocks);
    for (const block of table.blocks) blocks.push(block);
    at = table.end;
  }
  await readChunks(text, at, text.length, blocks);
  return { text, format: "markdown", blocks, meta: front?.meta ?? {} };
}

/** Adds the blocks of a stretch of text. */
async function readChunks(text: string, from: number, to: number, blocks: Block[]): Promise<void> {
  for (const { start, end, kind } of chunks(text, from, to)) {
    const part = text.slice(start, end);
    const found = kind === "heading" ? headingBlocks(part) : kind === "marked" && !isHostile(part) ? await markedBlocks(part) : [];
    if (found.length === 0) blocks.push({ kind: "paragraph", start, end });
    for (const block of found) blocks.push({ ...block, start: start + block.start, end: start + block.end });
  }
}

/** Characters that stay within 300 MB of memory, however many marks stand between them. */
const MOST = 5_000_000;

/** A line with no mark but those of a heading before it, as most headings are, needs no remark. */
function headingBlocks(line: string): Block[] {
  const [all, indent, marks] = HEADING.exec(line)!;
  return [
    { kind: "heading", depth: marks!.length, start: indent!.length, end: all.length },
    { kind: "markup", start: indent!.length, end: indent!.length + marks!.length },
  ];
}

/** "## 总则" */
const HEADING = /^( {0,3})(#{1,6})[ \t].*?(?=[ \t]*$)/;

/** remark is loaded when it is needed: many files need none. */
async function markedBlocks(part: string): Promise<Block[]> {
  const [{ parseMarkdown }, { blocksOf }] = await Promise.all([import("./parse-markdown.ts"), import("./blocks-of.ts")]);
  return blocksOf(parseMarkdown(part), part);
}
