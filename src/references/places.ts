import { type Container, isLeaf, isNumbered, pathAt, type Root, textOf } from "../tree/index.ts";
import { numberKey, titleKey } from "./key.ts";
import type { Step, Unit } from "./provision.ts";

/** Where in its document a place of the text is. */
export interface Place {
  document: Document;
  /** 条; absent outside articles. */
  article?: Container;
  /** What holds the paragraphs: the article, or the container that stands for one. */
  holder: Container;
  /** 款 */
  paragraph?: Container;
  /** 项 目: the innermost numbered node below the holder. */
  item?: Container;
  /** From the document inwards. */
  line: Container[];
}

/** A document of the tree, with its own provisions by number and not those of a document inside it. */
export interface Document {
  node: Container;
  /** Its title as a key. */
  key: string;
  /** 发文字号, as a key. */
  number?: string;
  /** Key of the law that it amends, whose words it quotes: 本法 in a 修正案 is not the 修正案. */
  amends?: string;
  /** 条, in order; their places in it. */
  articles: Container[];
  order: Map<Container, number>;
  /** All numbered nodes, by type and number: "article 87-1". */
  numbered: Map<string, Container[]>;
  /** What was asked of a node before. */
  families: Map<Container, Family>;
}

/** What a node holds one level down, looked at once. */
interface Family {
  paragraphs: Container[];
  /** Numbered children, and those of its paragraphs, by number. */
  numbered: Map<string, Container[]>;
  /** The paragraph that an item belongs to which stands beside it. */
  paragraphBefore: Map<Container, Container>;
  /** The numbered child before each. */
  before: Map<Container, Container>;
}

/** The documents of a tree. */
export function documentsOf(tree: Root): Map<Container, Document> {
  const documents = new Map<Container, Document>();
  const todo: { node: Container; document: Document | undefined }[] = tree.children.map(node => ({ node, document: undefined })).reverse();
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    const { node } = next;
    let { document } = next;
    if (node.type === "document") {
      document = {
        node,
        key: titleOf(node),
        articles: [],
        order: new Map(),
        numbered: new Map(),
        families: new Map(),
      };
      const number = node.data?.meta?.documentNumber?.value;
      if (number !== undefined) document.number = numberKey(number);
      const amended = amendedBy(document.key);
      if (amended !== undefined) document.amends = amended;
      documents.set(node, document);
    } else if (isNumbered(node) && document !== undefined) {
      group(document.numbered, `${node.type} ${numberOf(node)}`, node);
      if (node.type === "article") document.order.set(node, document.articles.push(node) - 1);
    }
    const inside = containers(node);
    for (let i = inside.length - 1; i >= 0; i--) todo.push({ node: inside[i]!, document });
  }
  return documents;
}

/** The documents of a tree by their titles, so that a notice's 《…办法》 leads to the 办法 that it forwards. The first of a title. */
export function byTitle(documents: ReadonlyMap<Container, Document>): Map<string, Document> {
  const titles = new Map<string, Document>();
  for (const document of documents.values()) if (document.key !== "" && !titles.has(document.key)) titles.set(document.key, document);
  return titles;
}

function titleOf(document: Container): string {
  const node = document.children.find(child => child.type === "title");
  return titleKey(document.data?.meta?.title?.value ?? (node === undefined ? "" : textOf(node)));
}

/** Where an offset stands; undefined outside every document. */
export function placeAt(tree: Root, documents: ReadonlyMap<Container, Document>, offset: number): Place | undefined {
  const path = pathAt(tree, offset).filter((node): node is Container => !isLeaf(node) && node.type !== "root");
  const line = path.slice(path.findLastIndex(node => node.type === "document"));
  const document = documents.get(line[0]!);
  if (document === undefined) return undefined;
  const article = line.findIndex(node => node.type === "article");
  const inner = article < 0 ? line.findIndex(node => node.type === "paragraph") - 1 : article;
  const holder = line[Math.max(inner, 0)]!;
  const below = line.slice(Math.max(inner, 0) + 1);
  const item = below.findLast(isNumbered) ?? (article < 0 ? line.findLast(isNumbered) : undefined);
  const paragraph = below[0]?.type === "paragraph" ? below[0] : below[0] && familyOf(document, holder).paragraphBefore.get(below[0]);
  return {
    document,
    holder,
    line,
    ...(article < 0 ? {} : { article: holder }),
    ...(paragraph === undefined ? {} : { paragraph }),
    ...(item === undefined ? {} : { item }),
  };
}

/** The node of a provision, its steps taken from `from` inwards; undefined where the document has none such, or more than one. */
export function locate(document: Document, path: readonly Step[], from: Container = document.node): Container | undefined {
  let node: Container | undefined = from;
  for (const step of path) if (node !== undefined) node = STEPS[step.unit](document, node, step);
  return node === document.node ? undefined : node;
}

export function familyOf(document: Document, node: Container): Family {
  const known = document.families.get(node);
  if (known !== undefined) return known;
  const family: Family = { paragraphs: [], numbered: new Map(), paragraphBefore: new Map(), before: new Map() };
  let last: Container | undefined;
  const add = (child: Container): void => {
    group(family.numbered, numberOf(child), child);
    if (last !== undefined) family.before.set(child, last);
    last = child;
  };
  for (const child of containers(node)) {
    if (child.type === "paragraph") {
      family.paragraphs.push(child);
      for (const inside of containers(child)) if (isNumbered(inside)) add(inside);
    } else if (isNumbered(child)) {
      add(child);
      const paragraph = family.paragraphs.at(-1);
      if (paragraph !== undefined) family.paragraphBefore.set(child, paragraph);
    }
  }
  document.families.set(node, family);
  return family;
}

type Find = (document: Document, node: Container, step: Step) => Container | undefined;

/** How each unit is found below a node. A document without articles is cited by its own levels: 第三条 is its 三、. */
const STEPS: Readonly<Record<Unit, Find>> = {
  编: (document, _, step) => only(document.numbered.get(`part ${numberOf(step)}`)),
  章: (document, _, step) => only(document.numbered.get(`chapter ${numberOf(step)}`)),
  节: (document, node, step) => only(familyOf(document, node).numbered.get(numberOf(step))),
  条: (document, node, step) =>
    document.articles.length > 0 ? document.numbered.get(`article ${numberOf(step)}`)?.[0] : insteadOfArticle(document, node, step),
  款: (document, node, step) =>
    familyOf(document, node).paragraphs[step.ordinal - 1] ??
    (document.articles.length > 0 ? undefined : only(familyOf(document, node).numbered.get(numberOf(step)))),
  项: (document, node, step) =>
    only(familyOf(document, node).numbered.get(numberOf(step))) ??
    (document.articles.length > 0 ? undefined : only(document.numbered.get(`measure ${numberOf(step)}`))),
  目: (document, node, step) => only(familyOf(document, node).numbered.get(numberOf(step))),
};

/** 第二十三条 of a document that counts 一、 and （二十三）: the one of both that has this number. */
function insteadOfArticle(document: Document, node: Container, step: Step): Container | undefined {
  const outer = familyOf(document, node).numbered.get(numberOf(step)) ?? [];
  const measures = document.numbered.get(`measure ${numberOf(step)}`) ?? [];
  return only([...new Set([...outer, ...measures])]);
}

/** 刑法修正案（七） amends 刑法, 关于修改〈公路条例〉的决定 amends 公路条例; "" where the title does not say what. */
function amendedBy(key: string): string | undefined {
  const [amendment, law] = AMENDMENT.exec(key) ?? [];
  if (amendment !== undefined) return law;
  const [decision, single] = DECISION.exec(key) ?? [];
  return decision === undefined ? undefined : (single ?? "");
}

/** 刑法修正案（七） */
const AMENDMENT = /^(.{1,30}?)修正案(?:（[^（）]*）)?$/u;
/**
 * 国务院关于修改〈公路条例〉的决定, 关于修改〈公路条例〉第九条的决定; without the one law: 关于修改部分法规的决定,
 * 关于废止和修改部分规章的决定, 关于修改〈公路条例〉等三部法规的决定
 */
const DECISION = /关于(?:废止.{0,60}?)?修(?:改|订|正)(?:〈([^〈〉]+)〉(?=的|部分|若干|有关|个别|第))?.{0,80}的(?:决定|决议|通知|公告)$/u;

/** The one node of these; undefined where there are more, since which is meant is not said. */
function only(nodes: readonly Container[] | undefined): Container | undefined {
  return nodes?.length === 1 ? nodes[0] : undefined;
}

function containers(node: Container): Container[] {
  return node.children.filter((child): child is Container => !isLeaf(child));
}

function numberOf({ ordinal, suffix }: { ordinal?: number; suffix?: number }): string {
  return suffix === undefined ? `${ordinal}` : `${ordinal}-${suffix}`;
}

function group(map: Map<string, Container[]>, key: string, node: Container): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [node]);
  else list.push(node);
}
