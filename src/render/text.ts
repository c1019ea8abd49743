import { expectArguments, expectOptions, NODE } from "../text/index.ts";
import { type Container, type Root, textOf } from "../tree/index.ts";
import { RENDER_OPTIONS } from "./arguments.ts";
import { DEFAULTS, type RenderOptions } from "./options.ts";
import { wrap } from "./wrap.ts";

/** The running text of a node for reading on a terminal: each paragraph begins two characters in, as it is printed in China. */
export function renderText(node: Root | Container, options: RenderOptions = {}): string {
  expectArguments({ node }, NODE);
  expectOptions(options, RENDER_OPTIONS);
  const { width } = { ...DEFAULTS, ...options };
  const paragraphs = textOf(node)
    .split("\n")
    .map(line => line.trim())
    .filter(line => line !== "");
  return `${paragraphs.map(line => wrap(INDENT + line, width).join("\n")).join("\n")}\n`;
}

/** Two Han characters wide. */
const INDENT = "    ";
