import { STRENGTHS, strengthsIn, type Target } from "../targets/index.ts";
import { expectArguments, expectOptions, type OriginFrom, originsWithin, TREE } from "../text/index.ts";
import { type Container, citer, isLeaf, type Leaf, leaves, type Metadata, type Root } from "../tree/index.ts";
import { META, PASSAGES_OPTIONS } from "./arguments.ts";
import type { Passage, PassageFields } from "./passage.ts";
import { yearsIn } from "./years-in.ts";

export interface PassagesOptions {
  /** The document's id; "document" when absent. */
  document?: string;
  /** Fields that hold for all passages, above what the tree's metadata says. */
  fields?: PassageFields;
  /** Targets found in the tree: each goes to the passage that holds it, its indicator and force into the fields as well. */
  targets?: readonly Target[];
  /** Terms found in the tree: their names go into the passage that explains them, and lead to one another in a search. */
  terms?: readonly { start: number; kind: string; name: string; means: { text: string } }[];
}

/**
 * 切分: the passages of a tree, in the order of the text. A measure, an article, a paragraph outside of them, a table; and
 * a numbered item inside a measure or article that is long enough to stand alone. A heading with nothing below it is a passage
 * of its own, and so is the title of a document with nothing else in it. No character of the body is in two passages.
 */
export function passagesOf(tree: Root, options: PassagesOptions = {}): Passage[] {
  expectArguments({ tree }, TREE);
  expectOptions(options, PASSAGES_OPTIONS);
  const { document = "document" } = options;
  const cite = citer(tree);
  const spans: PassageSpan[] = [];
  /** What is looked into, in the order of the text: it may turn out to have nothing but a heading. */
  const holders: Place[] = [];

  /** Nodes still to be looked at; the last is next. */
  const stack: Place[] = tree.children.map(node => ({ node, path: [], about: { title: "", fields: {} } })).reverse();
  const emit = ({ node, path, about }: Place, { text, origins }: PassageText): void => {
    if (!LETTER.test(text)) return;
    const heading = path.flatMap(above => (above.heading === undefined ? [] : [above.heading])).join(" ");
    const years = yearsIn(text);
    const strength = commitmentsIn(text);
    const passage: Passage = {
      id: `${document}#${node.id}`,
      document,
      node: node.id,
      citation: cite(node),
      title: about.title,
      heading,
      text,
      ...(origins.length > 0 && { origins }),
      fields: { ...about.fields, ...options.fields, ...(years.length > 0 && { year: years }), ...(strength.length > 0 && { strength }) },
    };
    spans.push({ start: node.position.start.offset, end: node.position.end.offset, passage });
  };

  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { node, path } = next;
    const about = node.type === "document" ? aboutOf(node, next.about) : next.about;
    const place = { node, path, about };
    if (UNITS.has(node.type)) {
      const items = itemsApart(node);
      const rest = textWithout(tree, node, new Set(items));
      // where a measure is a heading and its items, the heading stands above each of them
      const besides = rest.text.slice((node.marker ?? "").length).replace(node.heading ?? "", "");
      if (items.length === 0 || LETTER.test(besides)) emit(place, rest);
      for (const item of items.reverse()) stack.push({ node: item, path: [...path, node], about });
    } else if (HOLDERS.has(node.type)) {
      // a chapter may be a sentence of its own (批复)
      const own = node.children.filter((child): child is Leaf => child.type === "text");
      if (own.length > 0)
        emit(
          place,
          joined(tree, own, () => "\n"),
        );
      holders.push(place);
      const inside = path.length === 0 && node.type === "document" ? path : [...path, node];
      for (let i = node.children.length - 1; i >= 0; i--) {
        const child = node.children[i]!;
        if (!isLeaf(child)) stack.push({ node: child, path: inside, about });
      }
    }
  }
  const filled = [...spans];
  for (const [i, place] of holders.entries()) {
    const { start, end } = place.node.position;
    const isWithin = (offset: number | undefined): boolean => offset !== undefined && offset < end.offset;
    // a chapter of bare sections is not bare itself: the next holder stands inside it
    if (isWithin(filled[firstFrom(filled, start.offset)]?.start) || isWithin(holders[i + 1]?.node.position.start.offset)) continue;
    emit(place, joined(tree, headingLeaves(place.node), gap));
  }
  if (spans.length > filled.length) spans.sort((a, b) => a.start - b.start);
  for (const target of options.targets ?? []) markTarget(spans, target);
  for (const term of options.terms ?? []) markGloss(spans, term);
  return spans.map(({ passage }) => passage);
}

/** How firmly the sentences of a passage commit, each class once; 力争 is one by itself, as it is among targets. */
function commitmentsIn(text: string): string[] {
  return [...new Set(strengthsIn(text).map(({ word, rank }) => (STRIVING.has(word) ? "strive" : STRENGTHS[rank - 1]!.id)))];
}

const STRIVING: ReadonlySet<string> = new Set(["力争", "努力", "争取"]);

/** A node to be looked at, the nodes above it, and what holds for the document around it. */
interface Place {
  node: Container;
  path: Container[];
  about: About;
}

interface About {
  title: string;
  fields: PassageFields;
}

/** An inner document has the number, date, issuer and place of the one that it came with, where it states none; what kind of document it is, it says itself. */
function aboutOf(document: Container, outer: About): About {
  const { genre: _, ...inherited } = outer.fields;
  const { meta } = document.data ?? {};
  return { title: meta?.title?.value ?? titleOf(document) ?? outer.title, fields: { ...inherited, ...fieldsOf(meta) } };
}

/** The leaves of a heading, or of a document's title. */
function headingLeaves(node: Container): Leaf[] {
  if (node.type !== "document") return node.children.filter((child): child is Leaf => child.type === "marker" || child.type === "heading");
  const title = node.children.find((child): child is Container => child.type === "title");
  return title === undefined ? [] : [...leaves(title)];
}

interface PassageSpan {
  start: number;
  end: number;
  passage: Passage;
}

/** An item's passage stands behind that of the measure around it. */
function innermost(spans: readonly PassageSpan[], offset: number): Passage | undefined {
  let at = firstFrom(spans, offset + 1) - 1;
  while (at >= 0 && spans[at]!.end <= offset) at--;
  return spans[at]?.passage;
}

/** The first of the spans, which are sorted, that begins at an offset or behind it. */
function firstFrom(spans: readonly PassageSpan[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Adds a target, its indicator and its force to the innermost passage around it. */
function markTarget(spans: readonly PassageSpan[], target: Target): void {
  const around = innermost(spans, target.start);
  if (around === undefined) return;
  const { fields = {}, targets = [] } = around;
  around.targets = [...targets, target];
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

/** Between two cells: | or </td><td> */
const CELL_END = /[|｜]|<\/?t[dhr]/i;

/** What stands for the characters between two leaves: a line break, the spaces as they are, a space between two cells, or nothing. */
function gap(between: string): string {
  if (between.includes("\n") || between.includes("\r")) return "\n";
  if (CELL_END.test(between)) return " ";
  return between.trim() === "" ? between : "";
}

function titleOf(document: Container): string | undefined {
  const node = document.children.find(child => child.type === "title");
  return node === undefined ? undefined : [...leaves(node)].map(({ value }) => value).join("");
}

/** What filters read of a document's metadata. */
export function fieldsOf(meta: Metadata | undefined): PassageFields {
  expectArguments({ meta }, META);
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
