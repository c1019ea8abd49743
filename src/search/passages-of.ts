import { type OriginFrom, originsWithin } from "../text/index.ts";
import { type Container, citation, isLeaf, type Leaf, leaves, type Metadata, type Root } from "../tree/index.ts";
import type { Passage, PassageFields } from "./passage.ts";
import { yearsIn } from "./years-in.ts";

export interface PassagesOptions {
  /** The document's id; "document" when absent. */
  document?: string;
  /** Fields that hold for all passages, above what the tree's metadata says. */
  fields?: PassageFields;
  /** Targets found in the tree: their indicators and forces go into the fields of the passage that holds them. */
  targets?: readonly { node: string; start: number; indicator: { text: string }; force: string }[];
  /** Terms found in the tree: their names go into the passage that explains them, and lead to one another in a search. */
  terms?: readonly { start: number; kind: string; name: string; means: { text: string } }[];
}

/**
 * 切分: the passages of a tree, in the order of the text. A measure, an article, a paragraph outside of them, a table; and
 * a numbered item inside a measure or article that is long enough to stand alone. No character of the body is in two passages.
 */
export function passagesOf(tree: Root, options: PassagesOptions = {}): Passage[] {
  const { document = "document" } = options;
  const passages: Passage[] = [];
  const spans: PassageSpan[] = [];
  let title = "";
  let shared: PassageFields = { ...options.fields };

  /** Nodes still to be looked at, each with the nodes above it; the last is next. */
  const stack: { node: Container; path: Container[] }[] = tree.children.map(node => ({ node, path: [] })).reverse();
  const emit = (node: Container, path: Container[], { text, origins }: PassageText): void => {
    if (!LETTER.test(text)) return;
    const heading = path.flatMap(above => (above.heading === undefined ? [] : [above.heading])).join(" ");
    const years = yearsIn(text);
    const passage: Passage = {
      id: `${document}#${node.id}`,
      document,
      node: node.id,
      citation: citation(tree, node),
      title,
      heading,
      text,
      ...(origins.length > 0 && { origins }),
      fields: { ...shared, ...(years.length > 0 && { year: years }) },
    };
    passages.push(passage);
    spans.push({ start: node.position.start.offset, end: node.position.end.offset, passage });
  };

  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { node, path } = next;
    if (node.type === "document") {
      title = node.data?.meta?.title?.value ?? titleOf(node) ?? title;
      shared = { ...fieldsOf(node.data?.meta), ...options.fields };
    }
    if (UNITS.has(node.type)) {
      const items = itemsApart(node);
      const rest = textWithout(tree, node, new Set(items));
      // where a measure is a heading and its items, the heading stands above each of them
      const besides = rest.text.slice((node.marker ?? "").length).replace(node.heading ?? "", "");
      if (items.length === 0 || LETTER.test(besides)) emit(node, path, rest);
      for (const item of items.reverse()) stack.push({ node: item, path: [...path, node] });
    } else if (HOLDERS.has(node.type)) {
      // a chapter may be a sentence of its own (批复)
      const own = node.children.filter((child): child is Leaf => child.type === "text");
      if (own.length > 0)
        emit(
          node,
          path,
          joined(tree, own, () => "\n"),
        );
      const inside = path.length === 0 && node.type === "document" ? path : [...path, node];
      for (let i = node.children.length - 1; i >= 0; i--) {
        const child = node.children[i]!;
        if (!isLeaf(child)) stack.push({ node: child, path: inside });
      }
    }
  }
  for (const target of options.targets ?? []) markTarget(spans, target);
  for (const term of options.terms ?? []) markGloss(spans, term);
  return passages;
}

interface PassageSpan {
  start: number;
  end: number;
  passage: Passage;
}

/** An item's passage stands behind that of the measure around it. */
function innermost(spans: readonly PassageSpan[], offset: number): Passage | undefined {
  return spans.findLast(({ start, end }) => start <= offset && offset < end)?.passage;
}

/** Adds a target's indicator and force to the innermost passage around it. */
function markTarget(spans: readonly PassageSpan[], target: { start: number; indicator: { text: string }; force: string }): void {
  const around = innermost(spans, target.start);
  if (around === undefined) return;
  const { fields = {} } = around;
  around.fields = {
    ...fields,
    indicator: [...new Set([...(fields.indicator ?? []), target.indicator.text])],
    strength: [...new Set([...(fields.strength ?? []), target.force])],
  };
}

/** Adds a name and what it stands for. 以下简称本办法 names the document at hand, whatever it is, and a definition is a sentence: neither is another name. */
function markGloss(
  spans: readonly PassageSpan[],
  { start, kind, name, means }: { start: number; kind: string; name: string; means: { text: string } },
): void {
  if (kind === "definition" || SELF.test(name)) return;
  const around = innermost(spans, start);
  if (around === undefined) return;
  const { fields = {} } = around;
  around.fields = { ...fields, gloss: [...(fields.gloss ?? []), [name, means.text]] };
}

/** 本办法, 该项目, 意见 */
const SELF = /^[本该]|^《?(?:意见|办法|方案|规定|条例|通知|规划|纲要|细则|决定)》?$/;

/** The outermost numbered nodes inside a unit, where they are long enough to stand alone: all of them or none, so that no list has holes. */
function itemsApart(unit: Container): Container[] {
  const found: Container[] = [];
  let size = 0;
  const stack: Container[] = unit.children.filter((child): child is Container => !isLeaf(child)).reverse();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (ITEMS.has(node.type)) {
      found.push(node);
      size += node.position.end.offset - node.position.start.offset;
    } else if (node.type === "paragraph") {
      for (let i = node.children.length - 1; i >= 0; i--) {
        const child = node.children[i]!;
        if (!isLeaf(child)) stack.push(child);
      }
    }
  }
  return size >= found.length * LONG ? found : [];
}

/** The text of a node but for what stands in some of the nodes below it. White space between its leaves stays; marks of Markdown go. */
function textWithout(tree: Root, node: Container, without: ReadonlySet<Container>): PassageText {
  const own: Leaf[] = [];
  const stack: (Container | Leaf)[] = [node];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (isLeaf(next)) own.push(next);
    else if (!without.has(next)) for (let i = next.children.length - 1; i >= 0; i--) stack.push(next.children[i]!);
  }
  return joined(tree, own, gap);
}

interface PassageText {
  text: string;
  origins: OriginFrom[];
}

/** Leaves with what `gap` makes of the characters between them, and where they stand in the original. */
function joined({ data }: Root, parts: readonly Leaf[], gap: (between: string) => string): PassageText {
  const origins: OriginFrom[] = [];
  let text = "";
  let end = -1;
  for (const { value, position } of parts) {
    const start = position.start.offset;
    if (end >= 0) text += gap(data.text.slice(end, start));
    end = position.end.offset;
    for (const turn of originsWithin(data, start, end))
      if (turn.origin !== origins.at(-1)?.origin) origins.push({ start: text.length + turn.start - start, origin: turn.origin });
    text += value;
  }
  return { text, origins };
}

/** What stands for the characters between two leaves: a line break, the spaces as they are, or nothing. */
function gap(between: string): string {
  if (between.includes("\n") || between.includes("\r")) return "\n";
  return between.trim() === "" ? between : "";
}

function titleOf(document: Container): string | undefined {
  const node = document.children.find(child => child.type === "title");
  return node === undefined ? undefined : [...leaves(node)].map(({ value }) => value).join("");
}

/** What filters read of a document's metadata. */
export function fieldsOf(meta: Metadata | undefined): PassageFields {
  if (meta === undefined) return {};
  return {
    ...(meta.date && { date: meta.date.value }),
    ...(meta.region && { region: meta.region.value }),
    ...(meta.level && { level: meta.level.value }),
    ...(meta.issuer && { issuer: meta.issuer.value }),
    ...(meta.genre && { genre: meta.genre.value }),
    ...(meta.documentNumber && { number: meta.documentNumber.value }),
  };
}

/** What is one passage with all that stands in it, long items apart. */
const UNITS = new Set<string>(["article", "measure", "item", "subitem", "point", "paragraph", "table"]);
/** What is looked into. Heads and tails of documents are metadata, no passages. */
const HOLDERS = new Set<string>(["document", "preamble", "part", "subpart", "chapter", "section"]);
const ITEMS = new Set<string>(["item", "subitem", "point"]);
/** Characters of a mean item from which items say something without the sentence above them. */
const LONG = 45;
const LETTER = /[\p{L}\p{N}]/u;
