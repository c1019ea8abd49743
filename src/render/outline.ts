import { expectArguments, expectOptions, TREE } from "../text/index.ts";
import { type Container, isLeaf, isNumbered, leaves, type Root, type TreeNode } from "../tree/index.ts";
import { OUTLINE_OPTIONS } from "./arguments.ts";
import { renderMessages } from "./messages.ts";
import { metadataPhrases, renderTitle } from "./metadata.ts";
import { DEFAULTS, type Language, type Paint, type RenderOptions } from "./options.ts";
import { LEVELS } from "./tables/labels.ts";
import { cut, plainWidth } from "./width.ts";

export interface OutlineOptions extends RenderOptions {
  /** How many levels below a document to show: 1 is its chapters only. */
  depth?: number;
  /** Show each node's id behind it. */
  ids?: boolean;
}

/** The structure of a parsed text as an indented tree: titles, levels numbered as written, counts, and the parser's messages at the end. */
export function renderOutline(root: Root, options: OutlineOptions = {}): string {
  expectArguments({ root }, TREE);
  expectOptions(options, OUTLINE_OPTIONS);
  const { language, width, paint } = { ...DEFAULTS, ...options };
  const most = options.depth ?? Number.POSITIVE_INFINITY;
  const lines: string[] = [];
  const counts = new Map<string, number>();
  const nodes = [...outlineNodes(root)];
  const sentences = documentsOfSentences(nodes);
  for (const { node, level, documents, owner } of nodes) {
    const indent = "  ".repeat(documents + Math.max(0, level - 1));
    const id = options.ids === true ? `  ${paint.faint(`#${node.id}`)}` : "";
    const room = Math.max(16, width - plainWidth(indent) - plainWidth(id));
    if (node.type === "document") {
      if (lines.length > 0 && lines.at(-1) !== "") lines.push("");
      lines.push(indent + paint.title(renderTitle(node, language)) + id);
      const phrases = metadataPhrases(node.data?.meta ?? {}, language);
      if (phrases.length > 0) lines.push(indent + paint.faint(phrases.join(" · ")));
      lines.push("");
      continue;
    }
    const name = levelName(node, language, sentences.has(owner));
    counts.set(name, (counts.get(name) ?? 0) + 1);
    if (level <= most) lines.push(indent + renderNodeLine(node, room, paint, level) + id);
  }
  lines.push("", paint.faint(renderCounts(counts, language)));
  if (root.data.messages.length > 0) lines.push("", renderMessages(root, options).trimEnd());
  return `${lines.join("\n")}\n`;
}

interface Shown {
  node: Container;
  /** Among the numbered nodes of its document. */
  level: number;
  /** How many documents stand around its own. */
  documents: number;
  owner: Container | undefined;
}

/** The nodes that an outline shows. No recursion: depth is free. */
function* outlineNodes(root: Root): Generator<Shown> {
  const stack: (Omit<Shown, "node"> & { node: TreeNode })[] = [{ node: root, level: 0, documents: -1, owner: undefined }];
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    const { node, level, documents, owner } = top;
    if (isLeaf(node)) continue;
    const shown = node.type === "document" || isNumbered(node) || node.type === "table";
    const here =
      node.type === "document"
        ? { level: 0, documents: documents + 1, owner: node as Container }
        : { level: shown ? level + 1 : level, documents, owner };
    if (shown) yield { node: node as Container, ...here };
    if (node.type === "table" || node.type === "contents") continue;
    for (let i = node.children.length - 1; i >= 0; i--) stack.push({ node: node.children[i]!, ...here });
  }
}

/** Documents most of whose 一、 二、 are sentences without a heading: 批复, 决定. They have 条 and no 章. */
function documentsOfSentences(nodes: readonly Shown[]): Set<Container | undefined> {
  const balance = new Map<Container | undefined, number>();
  for (const { node, owner } of nodes)
    if (node.type === "chapter") balance.set(owner, (balance.get(owner) ?? 0) + (node.heading === undefined ? 1 : -1));
  return new Set([...balance].filter(([, bare]) => bare > 0).map(([owner]) => owner));
}

/** 一、坚持… / （一）提升… / 第三条 first words of an article without a heading … */
function renderNodeLine(node: Container, room: number, paint: Paint, level: number): string {
  const marker = node.type === "table" ? "▦ " : (node.marker ?? "");
  const gap = marker !== "" && OPEN_END.test(marker) ? " " : "";
  const left = room - plainWidth(marker + gap);
  if (node.heading !== undefined) return paint.marker(marker) + gap + paint[level === 1 ? "heading" : "number"](cut(node.heading, left));
  return paint.marker(marker) + gap + paint.faint(cut(firstWords(node), left));
}

/** A marker that needs a blank after it: 第一章, 1.2, 1 */
const OPEN_END = /[\p{Script=Han}\p{Nd}.]$/u;

/** The first line of what stands in a node, without its marker. */
function firstWords(node: Container): string {
  for (const leaf of leaves(node)) if (leaf.type === "text" && leaf.value.trim() !== "") return leaf.value.trim().split("\n", 1)[0]!;
  return "";
}

/** What a node of this level is called when it is counted: 篇 where it says 篇, 条 for a chapter in a document of sentences. */
function levelName(node: Container, language: Language, sentences: boolean): string {
  const words = LEVELS[node.type as keyof typeof LEVELS];
  if (language === "zh" && node.type === "part" && node.marker?.includes("篇")) return "篇";
  return node.type === "chapter" && sentences ? LEVELS.article[language] : words[language];
}

/** 共8章、25条措施, in the order in which they were met. */
function renderCounts(counts: ReadonlyMap<string, number>, language: Language): string {
  if (counts.size === 0) return language === "zh" ? "没有编号的层次" : "no numbered levels";
  const parts = [...counts].map(([name, count]) =>
    language === "zh" ? `${count}${name}` : `${count} ${count === 1 ? name.slice(0, -1) : name}`,
  );
  return language === "zh" ? `共${parts.join("、")}` : parts.join(", ");
}
