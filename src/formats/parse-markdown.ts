import type { Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";

/** The Markdown tree of a text, as GitHub reads it but for two things: one ~ is a range (10~20), and four spaces before a line are nothing. */
export function parseMarkdown(text: string): Root {
  return processor.parse(text);
}

const processor: { parse(text: string): Root } = unified()
  .use(function withoutIndentedCode() {
    const data = this.data() as { micromarkExtensions?: unknown[] };
    data.micromarkExtensions ??= [];
    data.micromarkExtensions.push({ disable: { null: ["codeIndented"] } });
  })
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .freeze();
