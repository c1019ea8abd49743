import type { Span } from "../text/index.ts";
import { type Container, isLeaf, isNumbered, type Leaf, leaves, type Root, type TreeNode } from "../tree/index.ts";
import { notesOf } from "./notes.ts";

/**
 * What is aligned: an article, a measure, or where a chapter has neither, or its measures are chapters in themselves, the items or paragraphs; the rows of
 * its tables where a document numbers nothing.
 */
export interface Unit {
  id: string;
  node: Container;
  /** Index of the innermost section that it stands in; −1 outside of them. */
  section: number;
  heading: string | undefined;
  /** The innermost thing with a heading that it stands in. */
  under: Above | undefined;
  /** Its sentences and clauses between semicolons, without marker, heading and notes; offsets into the parsed text. */
  sentences: (Span & { text: string })[];
}

/** Something with a heading, and what it stands in that has one. */
export interface Above {
  node: Container;
  above: Above | undefined;
}

/** A chapter, or a measure that is as long as one. */
export interface Section {
  id: string;
  node: Container;
  type: Container["type"];
  heading: string | undefined;
  /** Index of the section around it; −1 for none. */
  parent: number;
  under: Above | undefined;
  /** All units that stand in it, in sections below it too. */
  units: number[];
}

export interface Outline {
  units: Unit[];
  sections: Section[];
}

/** An unnumbered paragraph shorter than this says too little to be aligned by itself. */
const LEAST_PARAGRAPH = 24;

/** The units of a document in the order of its text, and the chapters above them. Contents lists, titles and signatures are none. */
export function outlineOf(tree: Root): Outline {
  const outline: Outline = { units: [], sections: [] };
  const long = longMeasures(tree);
  const notes = notesOf(tree);
  const lists = headingsOfItems(tree);
  const tasks = new Set([
    ...proseTasks(tree, "section"),
    ...(isNumbering(tree) ? [] : [...proseTasks(tree, "chapter"), ...taskRows(tree)]),
  ]);
  const stack: { node: TreeNode; section: number; under: Above | undefined }[] = [{ node: tree, section: -1, under: undefined }];
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    const { node } = step;
    if (isLeaf(node) || node.type === "contents" || (node.type !== "root" && (notes.has(node) || lists.has(node)))) continue;
    let { section, under } = step;
    if (node.type !== "root" && (isUnit(node) || tasks.has(node.id)) && !long.has(node.id)) {
      for (let above = section; above >= 0; above = outline.sections[above]!.parent)
        outline.sections[above]!.units.push(outline.units.length);
      outline.units.push(unitOf(node, section, under, notes));
      continue;
    }
    if (node.type === "chapter" || node.type === "measure") {
      outline.sections.push({ id: node.id, node, type: node.type, heading: node.heading, parent: section, under, units: [] });
      section = outline.sections.length - 1;
    }
    if (node.type !== "root" && node.heading !== undefined) under = { node, above: under };
    for (let i = node.children.length - 1; i >= 0; i--) stack.push({ node: node.children[i]!, section, under });
  }
  return outline;
}

/** A paragraph or an item of this length is a task in itself. */
const LEAST_TASK = 80;

/**
 * The measures that hold several tasks, where most measures of a document do: a work report says under one （一） what a programme spreads over a chapter,
 * a task a paragraph.
 */
function longMeasures(tree: Root): Set<string> {
  const long = new Set<string>();
  /** A numbered task is all that they hold: what it is in the measures beside it. */
  const alone: string[] = [];
  let measures = 0;
  for (const node of containers(tree)) {
    if (node.type !== "measure") continue;
    measures++;
    const held = node.children.filter((child): child is Container => !isLeaf(child));
    if (held.filter(isTask).length > 1) long.add(node.id);
    else if (held.length === 1 && isNumbered(held[0]!) && isTask(held[0]!)) alone.push(node.id);
  }
  return 2 * (long.size + alone.length) > measures && long.size > 0 ? new Set([...long, ...alone]) : new Set();
}

/**
 * The sections or chapters that hold nothing but paragraphs, where they are what a document numbers its tasks by: an 应急预案 has 4.1 with a paragraph or
 * two, 若干措施 一、 to 十二、. Where most of them hold several long paragraphs those are the tasks: a plan has 第一节 of half a page.
 */
function proseTasks(tree: Root, type: "chapter" | "section"): string[] {
  const prose: Container[] = [];
  let long = 0;
  for (const node of containers(tree)) {
    if (node.type !== type || !node.children.every(child => isLeaf(child) || child.type === "paragraph")) continue;
    const paragraphs = node.children.filter((child): child is Container => !isLeaf(child));
    if (paragraphs.length === 0) continue;
    prose.push(node);
    if (paragraphs.filter(isTask).length > 1) long++;
  }
  return 2 * long > prose.length ? [] : prose.map(({ id }) => id);
}

/** Whether any unit of a document is numbered below its chapters and sections. */
function isNumbering(tree: Root): boolean {
  for (const node of containers(tree)) if (node.type !== "paragraph" && (node.type === "section" || isUnit(node))) return true;
  return false;
}

const isTask = (node: Container): boolean => node.position.end.offset - node.position.start.offset >= LEAST_TASK;

function* containers(tree: Root): Generator<Container> {
  const stack: TreeNode[] = [tree];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (isLeaf(node)) continue;
    if (node.type !== "root") yield node;
    stack.push(...node.children);
  }
}

/**
 * （一） that has no words but a heading's, right before the 1. 2. 3. that it is the heading of, which stand beside it where their numbers run on through
 * the chapter: it says nothing that could be carried out.
 */
function headingsOfItems(tree: Root): Set<Container> {
  const found = new Set<Container>();
  for (const { children } of containers(tree))
    for (const [i, node] of children.entries()) {
      const next = children[i + 1];
      if (isLeaf(node) || node.type !== "measure" || next === undefined || isLeaf(next) || !isNumbered(next)) continue;
      if (next.type !== "measure" && isBareHeading(node)) found.add(node);
    }
  return found;
}

/** No sentence stands in it, only a few words on its own line. */
function isBareHeading(node: Container): boolean {
  let words = "";
  for (const { type, value } of leaves(node)) if (type !== "marker") words += value.trim();
  return (
    words.length <= LONGEST_HEADING &&
    !/[，。；：\n]/u.test(words) &&
    node.children.every(child => isLeaf(child) || child.type === "paragraph")
  );
}

const LONGEST_HEADING = 30;

/** The rows below the head of each table, where nothing is numbered: 任务分解表 say a task a row. */
function taskRows(tree: Root): string[] {
  const tables = [...containers(tree)].filter(({ type }) => type === "table");
  return tables.flatMap(({ children }) => children.filter(isRow).slice(1).filter(isLong)).map(({ id }) => id);
}

const isRow = (node: TreeNode): node is Container => !isLeaf(node) && node.type === "row";
const isLong = (node: Container): boolean => node.position.end.offset - node.position.start.offset >= LEAST_PARAGRAPH;

const CONTAINERS: ReadonlySet<string> = new Set(["document", "part", "subpart", "chapter", "section"]);

function isUnit(node: Container): boolean {
  if (node.type === "article" || node.type === "measure") return true;
  if (isNumbered(node) && !CONTAINERS.has(node.type)) return true;
  if (node.type === "paragraph") return isLong(node);
  // 一、 that is a measure in itself: numbered text without levels below it.
  return node.type === "chapter" && node.heading === undefined;
}

function unitOf(node: Container, section: number, under: Above | undefined, notes: ReadonlySet<Container>): Unit {
  const unit: Unit = { id: node.id, node, section, heading: node.heading, under, sentences: [] };
  for (const leaf of leavesBeside(node, notes)) {
    if (leaf.type === "marker") continue;
    if (leaf.type === "heading" && leaf.value.replace(/。$/, "") === node.heading) continue;
    for (const { 0: text, index } of leaf.value.matchAll(SENTENCE)) {
      const start = leaf.position.start.offset + index;
      unit.sentences.push({ start, end: start + text.length, text });
    }
  }
  return unit;
}

/** The leaves of a node but for those of the notes in it. */
function* leavesBeside(node: Container, notes: ReadonlySet<Container>): Generator<Leaf> {
  if (notes.size === 0) {
    yield* leaves(node);
    return;
  }
  const stack: TreeNode[] = [node];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (isLeaf(next)) yield next;
    else if (next.type === "root" || !notes.has(next)) for (let i = next.children.length - 1; i >= 0; i--) stack.push(next.children[i]!);
  }
}

/** "第一句；第二句。" → two */
const SENTENCE = /[^。；！？\n]+/g;

/** Heading and sentences of a unit, a line each. */
export function textOfUnit(unit: Unit): string {
  return `${unit.heading ?? ""}\n${unit.sentences.map(({ text }) => text).join("\n")}`;
}
