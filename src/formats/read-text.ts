import type { Block } from "../text/index.ts";
import { frontMatter } from "./front-matter.ts";
import type { Reading } from "./reader.ts";

/** Plain text says nothing about itself beside its front matter: the one block is the range that this takes. */
export function readText(text: string): Reading {
  const front = frontMatter(text);
  const blocks: Block[] = front === undefined ? [] : [{ kind: "markup", start: 0, end: front.end }];
  return { text, format: "text", blocks, meta: front?.meta ?? {} };
}
