import type { ContainerType } from "../tree/index.ts";
import { addLeafIn, type Builder, DOCUMENT, headingText, popTo } from "./builder.ts";
import { OUTSIDE, RUN_IN } from "./line.ts";

const HEADED: readonly ContainerType[] = ["chapter", "section", "measure"];
/** Headings without a number stand outside 一、 and inside 条; those in bold at the head of a paragraph inside 一、. */
const UNNUMBERED = 55;
const INSIDE_CHAPTER = 65;

/** A level without a number: its heading, as the format marks it. */
export function addHeaded(builder: Builder, at: number): number {
  const { text, lines, maker, stack } = builder;
  const { from, to, level, boldTo } = lines[at]!;
  const runIn = level === RUN_IN;
  const rank = runIn ? INSIDE_CHAPTER : level === OUTSIDE ? DOCUMENT + 1 : UNNUMBERED + level / 10;
  popTo(builder, rank);
  const node = maker.container(runIn ? "measure" : HEADED[Math.min(Math.max(level, 0), HEADED.length - 1)]!, from);
  stack[stack.length - 1]!.node.children.push(node);
  const after = runIn ? (text[boldTo + 2] === "。" ? boldTo + 3 : boldTo + 2) : to;
  maker.leaf(node, "heading", from, after);
  node.heading = headingText(node);
  if (after < to) addLeafIn(builder, node, "paragraph", after, to);
  stack.push({ node, rank, marker: undefined, inside: false });
  return at + 1;
}
