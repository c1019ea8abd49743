import { expectArguments, NODE, TREE } from "../text/index.ts";
import { type Container, isLeaf, isNumbered, type Root, type TreeNode } from "./nodes.ts";

/**
 * How a person cites a node: 第二章（五） in a policy document, 第十二条第二款第（三）项 in a law. Where articles run through a document, the chapter
 * they stand in is left out, as is what stands above 5.2.3; the only 款 of an article is. 一、 below a 第一节 is called by its marker:
 * 第一章第一节二、（一）. Total: what cannot be cited has the citation of what it stands in, a title is 标题.
 */
export function citation(tree: Root, node: TreeNode): string {
  expectArguments({ tree }, TREE);
  expectArguments({ node }, NODE);
  return citer(tree)(node);
}

/** `citation` for many nodes of one tree, which counts the children of a node once. Use it while the tree stays as it is. */
export function citer(tree: Root): (node: TreeNode) => string {
  expectArguments({ tree }, TREE);
  const places = new Map<Container, Map<TreeNode, Place>>();
  const placeOf: PlaceOf = (node, parent) => {
    if (parent === undefined) return { at: 1, of: 1 };
    const known = places.get(parent) ?? placesIn(parent);
    places.set(parent, known);
    return known.get(node)!;
  };
  return node => {
    const path = pathTo(tree, node);
    const inArticle = path.some(({ type }) => type === "article");
    let said = "";
    for (let i = 0; i < path.length; i++) {
      const step = path[i]!;
      if (step.type === "document") {
        said = "";
        continue;
      }
      if (step.type === "article" || saysItsPath(step, path[i - 1])) said = "";
      said += stepOf(step, path[i - 1], inArticle, placeOf);
    }
    return said;
  };
}

/** A node's number among the siblings of its type, from 1, and how many there are. */
interface Place {
  at: number;
  of: number;
}
type PlaceOf = (node: Container, parent: Container | undefined) => Place;

function placesIn(parent: Container): Map<TreeNode, Place> {
  const counts = new Map<string, number>();
  const places = new Map<TreeNode, Place>();
  for (const child of parent.children) {
    const at = (counts.get(child.type) ?? 0) + 1;
    counts.set(child.type, at);
    places.set(child, { at, of: 0 });
  }
  for (const [{ type }, place] of places) place.of = counts.get(type)!;
  return places;
}

/** The containers from the first document down to a node. */
function pathTo(tree: Root, node: TreeNode): Container[] {
  const path: Container[] = [];
  const start = node.position!.start.offset!;
  const end = node.position!.end.offset!;
  let at: Root | Container = tree;
  while (at !== node) {
    const children = at.children as TreeNode[];
    // an empty cell has no extent by which it could be found
    const empty: TreeNode | undefined = start === end ? children.find(candidate => candidate === node) : undefined;
    const child: TreeNode | undefined = empty ?? around(children, start, end);
    if (child === undefined || isLeaf(child)) break;
    path.push(child as Container);
    at = child as Container;
  }
  return path;
}

function around(children: readonly TreeNode[], start: number, end: number): TreeNode | undefined {
  let low = 0;
  let high = children.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const { position } = children[middle]!;
    if (position!.end.offset! <= start) low = middle + 1;
    else if (position!.start.offset! > start) high = middle - 1;
    else return position!.end.offset! >= end ? children[middle] : undefined;
  }
  return undefined;
}

const UNITS: Readonly<Partial<Record<Container["type"], string>>> = {
  part: "编",
  subpart: "分编",
  chapter: "章",
  section: "节",
  article: "条",
};
const NAMED: Readonly<Partial<Record<Container["type"], string>>> = {
  preamble: "序言",
  title: "标题",
  status: "稿本",
  adoption: "题注",
  contents: "目录",
  addressee: "主送机关",
  attachments: "附件说明",
  signature: "署名",
  date: "成文日期",
  note: "附注",
  copies: "抄送",
  printing: "印发",
  documentNumber: "发文字号",
  issuer: "发文机关",
  annexMark: "附件标识",
};

function stepOf(node: Container, parent: Container | undefined, inArticle: boolean, placeOf: PlaceOf): string {
  const { type } = node;
  if (isNumbered(node)) {
    if (node.ordinal === undefined) return node.heading === undefined ? "" : `“${node.heading}”`;
    if (isDecimal(node)) return node.marker!.replace(/[.．]$/, "");
    const unit = UNITS[type];
    const number = hanzi(node.ordinal);
    // 一、 below a 第一节 is a section in a section, which nobody calls 第一节第一节.
    if (unit !== undefined && parent?.type === type && !node.marker?.includes(unit)) return `${number}、`;
    if (unit !== undefined) {
      const written = type === "part" ? (/篇|部分/.exec(node.marker ?? "")?.[0] ?? unit) : unit;
      return `第${number}${written}${node.suffix === undefined ? "" : `之${hanzi(node.suffix)}`}`;
    }
    if (type === "measure") return `（${number}）`;
    const marker = bare(node);
    if (type === "item") return `第${marker}项`;
    if (type === "subitem") return `第${marker}目`;
    return `第${marker}点`;
  }
  if (type === "paragraph") {
    const { at, of } = placeOf(node, parent);
    return of < 2 ? "" : `第${hanzi(at)}${inArticle ? "款" : "段"}`;
  }
  if (type === "table") return tableStep(node.heading);
  if (type === "row" || type === "cell") return `第${placeOf(node, parent).at}${type === "row" ? "行" : "列"}`;
  return NAMED[type] ?? "";
}

/** 专栏1, 表2-1: a table's number where its heading begins with one, else its heading. */
function tableStep(heading: string | undefined): string {
  if (heading === undefined) return "表";
  return TABLE_NUMBER.exec(heading)?.[0].replace(/\s/g, "") ?? `“${heading}”`;
}

const TABLE_NUMBER = /^(?:专栏|附表|图表|表)\s{0,4}[0-9０-９一二三四五六七八九十]{1,4}(?:[-—.][0-9]{1,3})?(?![0-9年月个项级%])/;

/** 5.2.3 below a 2 says all that it stands in. */
function saysItsPath(node: Container, parent: Container | undefined): boolean {
  if (!isDecimal(node) || parent?.type === "article") return false;
  const numbers = node.marker!.normalize("NFKC").split(".").filter(Boolean);
  return Number(numbers.at(-2)) === parent?.ordinal;
}

const isDecimal = ({ marker }: Container): boolean => marker !== undefined && /^[0-9０-９]+[.．][0-9０-９]/.test(marker);

/** （三） of （三）, 3 of 3. and （3） of （3） */
function bare(node: Container): string {
  const marker = (node.marker ?? String(node.ordinal)).replace(/[\s.．、，,]/g, "");
  if (/^[(（]/.test(marker)) return /[一二三四五六七八九十百]/.test(marker) ? `（${hanzi(node.ordinal!)}）` : `（${node.ordinal}）`;
  if (/^[①-⑳]/.test(marker)) return marker;
  return /^[0-9０-９]/.test(marker) ? String(node.ordinal) : hanzi(node.ordinal!);
}

const DIGITS = "零一二三四五六七八九";

/** 1–9999 in Chinese numerals: 十二, 一百零五 */
function hanzi(number: number): string {
  if (number > 9999 || number < 0) return String(number);
  if (number === 0) return "零";
  let said = "";
  let zero = false;
  for (const [unit, name] of [
    [1000, "千"],
    [100, "百"],
    [10, "十"],
    [1, ""],
  ] as const) {
    const digit = Math.floor(number / unit) % 10;
    if (digit === 0) {
      if (said !== "") zero = true;
      continue;
    }
    if (zero) said += "零";
    zero = false;
    said += unit === 10 && digit === 1 && said === "" ? "十" : DIGITS[digit]! + name;
  }
  return said;
}
