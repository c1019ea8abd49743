import type { Root as MarkdownRoot } from "mdast";
import type { Parser, Plugin } from "unified";
import type { VFile } from "vfile";
import type { Block, Source } from "../text/index.ts";
import type { ParseMessage, Root } from "../tree/index.ts";
import { parse } from "./parse.ts";

declare module "vfile" {
  interface DataMap {
    /** The tree of the file, left there by `remarkZhengce`. */
    zhengce: Root;
  }
}

/** A unified parser: `unified().use(zhengceParse).parse(file)` gives the tree, and what did not fit as messages on the file. */
export const zhengceParse: Plugin<[], string, Root> = function () {
  const parser: Parser<Root> = (document, file) => {
    const tree = parse(withName(document, file));
    report(tree.data.messages, file);
    return tree;
  };
  this.parser = parser as never;
};

/**
 * For those who have remark in use: leaves the zhengce tree of the file on `file.data.zhengce`, and does not touch the mdast. The tree is
 * read from the source text with the headings and tables that remark found as hints, so that offsets are those of the mdast.
 */
export const remarkZhengce: Plugin<[], MarkdownRoot> = () => (markdown, file) => {
  const text = String(file);
  const source: Source = { text, format: "markdown", blocks: blocksOf(markdown), meta: {} };
  if (file.path !== undefined) source.file = file.path;
  const tree = parse(source);
  report(tree.data.messages, file);
  file.data.zhengce = tree;
};

function withName(text: string, file: VFile): Source | string {
  return file.path === undefined ? text : { text, format: "text", blocks: [], meta: {}, file: file.path };
}

/** Rule id, place, what was found and what was expected, as unified's reporters show them. */
function report(messages: readonly ParseMessage[], file: VFile): void {
  for (const { ruleId, reason, start, end, actual, expected, severity } of messages) {
    const message = file.message(reason, { ruleId, source: "zhengce", place: placeOf(String(file), start, end) });
    if (severity === "error") message.fatal = true;
    if (severity === "info") message.fatal = undefined;
    if (actual !== undefined) message.actual = actual;
    if (expected !== undefined) message.expected = expected;
  }
}
