import type { Span } from "../text/index.ts";
import { type Container, isLeaf, isNumbered, leaves, type Root, type TreeNode } from "../tree/index.ts";

/** What is aligned: an article, a measure, or where a chapter has neither, its items or paragraphs. */
export interface Unit {
  id: string;
  node: Container;
  /** Index of the chapter it stands in, in the list of chapters; −1 outside of them. */
  chapter: number;
  heading: string | undefined;
  /** Its sentences and clauses between semicolons, without marker and heading; offsets into the parsed text. */
  sentences: (Span & { text: string })[];
}

/** A chapter, or what stands in its place. */
export interface Section {
  id: string;
  heading: string | undefined;
  units: number[];
}

export interface Outline {
  units: Unit[];
  chapters: Section[];
}

/** An unnumbered paragraph shorter than this says too little to be aligned by itself. */
const LEAST_PARAGRAPH = 24;

/** The units of a document in the order of its text, and the chapters above them. Contents lists, titles and signatures are none. */
export function outlineOf(tree: Root): Outline {
  const outline: Outline = { units: [], chapters: [] };
  const stack: { node: TreeNode; chapter: number }[] = [{ node: tree, chapter: -1 }];
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    const { node } = step;
    if (isLeaf(node)) continue;
    let { chapter } = step;
    if (node.type !== "root" && isUnit(node)) {
      if (chapter >= 0) outline.chapters[chapter]!.units.push(outline.units.length);
      outline.units.push(unitOf(node, chapter));
      continue;
    }
    if (node.type === "chapter") {
      chapter = outline.chapters.length;
      outline.chapters.push({ id: node.id, heading: node.heading, units: [] });
    }
    for (let i = node.children.length - 1; i >= 0; i--) stack.push({ node: node.children[i]!, chapter });
  }
  return outline;
}

const CONTAINERS: ReadonlySet<string> = new Set(["document", "part", "subpart", "chapter", "section"]);

function isUnit(node: Container): boolean {
  if (node.type === "article" || node.type === "measure") return true;
  if (isNumbered(node) && !CONTAINERS.has(node.type)) return true;
  if (node.type === "paragraph") return node.position.end.offset - node.position.start.offset >= LEAST_PARAGRAPH;
  // 一、 that is a measure in itself: numbered text without levels below it.
  return node.type === "chapter" && node.heading === undefined;
}

function unitOf(node: Container, chapter: number): Unit {
  const unit: Unit = { id: node.id, node, chapter, heading: node.heading, sentences: [] };
  for (const leaf of leaves(node)) {
    if (leaf.type === "marker") continue;
    if (leaf.type === "heading" && leaf.value.replace(/。$/, "") === node.heading) continue;
    for (const { 0: text, index } of leaf.value.matchAll(SENTENCE)) {
      const start = leaf.position.start.offset + index;
      unit.sentences.push({ start, end: start + text.length, text });
    }
  }
  return unit;
}

/** "第一句；第二句。" → two */
const SENTENCE = /[^。；！？\n]+/g;

/** Heading and sentences of a unit, a line each. */
export function textOfUnit(unit: Unit): string {
  return `${unit.heading ?? ""}\n${unit.sentences.map(({ text }) => text).join("\n")}`;
}
