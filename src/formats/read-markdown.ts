import type { Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { type Processor, unified } from "unified";
import type { Block } from "../text/index.ts";
import { blocksOf } from "./blocks-of.ts";
import { chunks } from "./chunks.ts";
import { frontMatter } from "./front-matter.ts";
import type { Reading } from "./reader.ts";

/**
 * Markdown, by remark: headings, paragraphs, list items, tables with their rows and cells, and the ranges that are marks.
 * The text stays as it is in the file. Numbers before list items are text, for they are the document's own.
 */
export function readMarkdown(text: string): Reading {
  const front = frontMatter(text);
  const blocks: Block[] = front === undefined ? [] : [{ kind: "markup", start: 0, end: front.end }];
  for (const { start, end, plain } of chunks(text, front?.end ?? 0)) {
    const part = plain ? "" : text.slice(start, end);
    if (plain || isHostile(part)) blocks.push({ kind: "paragraph", start, end });
    else
      for (const block of blocksOf(markdown().parse(part), part))
        blocks.push({ ...block, start: start + block.start, end: start + block.end });
  }
  return { text, format: "markdown", blocks, meta: front?.meta ?? {} };
}

let processor: Processor<Root> | undefined;

function markdown(): Processor<Root> {
  processor ??= unified()
    .use(function withoutIndentedCode() {
      // Four spaces begin a paragraph in these documents, and no code.
      const data = this.data() as { micromarkExtensions?: unknown[] };
      data.micromarkExtensions ??= [];
      data.micromarkExtensions.push({ disable: { null: ["codeIndented"] } });
    })
    .use(remarkParse)
    .use(remarkGfm, { singleTilde: false })
    .freeze() as unknown as Processor<Root>;
  return processor;
}

/** Nested or marked beyond what a person writes, where Markdown takes quadratic time; read as plain text. */
function isHostile(part: string): boolean {
  let marks = 0;
  let inLine = 0;
  for (let i = 0; i < part.length; i++) {
    const code = part.charCodeAt(i);
    if (code === 10 || code === 13) inLine = 0;
    else if (INLINE_MARKS.has(code)) {
      marks++;
      if (++inLine > 400) return true;
    }
  }
  return (marks > 2000 && !TABLE.test(part)) || NESTED.test(part);
}

const INLINE_MARKS: ReadonlySet<number> = new Set(Array.from("*_`[]<~&\\", mark => mark.charCodeAt(0)));
/** "| --- | :-: |" */
const TABLE = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*\|[-:| \t]*$/m;
/** A line indented by more than 40 columns before a mark, or a dozen marks of nesting: "> > > - - 1. …" */
const NESTED = /^(?:[ \t]{40,}(?:[-+*>]|\d)|(?:[ \t]*(?:>|[-+*][ \t]|\d{1,9}[.)][ \t])){12})/m;
