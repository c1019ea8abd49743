import type { Processor } from "unified";
import type { Node } from "unist";
import type { VFile } from "vfile";
import type { Root } from "../tree/index.ts";
import { addMessages } from "./add-messages.ts";
import { parse } from "./parse.ts";

declare module "vfile" {
  interface DataMap {
    /** The tree of a Markdown file, left there by `remarkZhengce`. */
    zhengce: Root;
  }
}

/** A unified parser: `unified().use(zhengceParse).parse(file)` gives the tree of a plain text, and what did not fit as messages on the file. */
export function zhengceParse(this: Processor): void {
  this.parser = (document, file) => {
    const tree = parse(document);
    if (file.path !== undefined) tree.data.file = file.path;
    addMessages(file, document, tree.data.messages);
    return tree as unknown as Node;
  };
}

/**
 * For those who have remark in use: leaves the mdast as it is and puts the zhengce tree of the same source on `file.data.zhengce`, so that
 * the offsets of both are the same. The marks of Markdown around titles, markers and cells are passed over by `parse` itself.
 */
export function remarkZhengce(): (markdown: Node, file: VFile) => void {
  return (_, file) => {
    const text = String(file);
    const tree = parse(text);
    if (file.path !== undefined) tree.data.file = file.path;
    addMessages(file, text, tree.data.messages);
    file.data.zhengce = tree;
  };
}
