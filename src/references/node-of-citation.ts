import { parseNumber } from "../numerals/index.ts";
import { expectArguments, TEXT, TREE } from "../text/index.ts";
import { type Container, citer, isLeaf, isNumbered, nodeById, type Root, select, walk } from "../tree/index.ts";

/** One step of a citation: what it looks for below the step before it. */
interface Step {
  unit: string;
  ordinal: number;
  /** 之一 → 1 */
  suffix: number;
  /** 1.2 of 1.2.3 */
  path: string;
}

const NUMBER = "[0-9零〇一二三四五六七八九十百千两]+";
/** 第十二条之一, 第3款, 第(三)项, 第①项; (二); 附件2; 二、; 4.1.2; 1.; ① — in a citation whose full-width signs are folded */
const STEP = new RegExp(
  `第\\(?(?:(${NUMBER})|([①-⑳]))\\)?(编|篇|部分|分编|章|节|条|款|段|项|目|点)(?:之(${NUMBER}))?|\\((${NUMBER})\\)(?:项|目)?|附件?(${NUMBER})|([零〇一二三四五六七八九十百]+)[、.,]?|([0-9]+(?:\\.[0-9]+)+)\\.?|([0-9]+)[.、)]?|([①-⑳])`,
  "y",
);

/**
 * The node that a person cites: 第十二条第二款第（三）项, 第四条（二）, 二、（二）1., 4.1.2, 附件2第三条; in digits or 汉字, full or half width, or by its id.
 * Steps may be left out where what remains tells the node; undefined where nothing, or more than one thing, is meant.
 */
export function nodeOfCitation(tree: Root, cited: string): Container | undefined {
  expectArguments({ tree }, TREE);
  expectArguments({ cited }, TEXT);
  const byId = nodeById(tree, cited.trim());
  if (byId !== undefined) return byId;
  const wanted = plain(cited);
  const steps = stepsOf(wanted);
  const said = steps.length === 0 ? bySaid(tree, wanted) : undefined;
  if (said !== undefined || steps.length === 0) return said;
  let scopes: Container[] = tree.children;
  let found: Container[] = [];
  for (const step of steps) {
    found = nearest(scopes, step);
    if (found.length === 0) return bySaid(tree, wanted);
    scopes = found;
  }
  return found.length === 1 || OUTERMOST.has(found[0]!.type) ? found[0] : bySaid(tree, wanted);
}

/** What is counted once in a document: of two the first is meant, that of the document which comes first. */
const OUTERMOST: ReadonlySet<string> = new Set(["part", "chapter", "article", "document"]);

/** What no step describes: 标题, “工作目标”. */
function bySaid(tree: Root, wanted: string): Container | undefined {
  const ending: Container[] = [];
  const cite = citer(tree);
  for (const node of walk(tree)) {
    if (isLeaf(node) || node.type === "root" || node.type === "document") continue;
    const said = plain(cite(node));
    if (said === wanted) return node;
    if (said !== "" && said.endsWith(wanted)) ending.push(node);
  }
  return ending.length === 1 ? ending[0] : undefined;
}

/** Signs of half width, no blanks and quotation marks; ① stays what it is. */
function plain(text: string): string {
  return text.replace(/[\uff01-\uff5e]/g, sign => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)).replace(/[\s\u200b“”"《》]/g, "");
}

function stepsOf(wanted: string): Step[] {
  const steps: Step[] = [];
  STEP.lastIndex = 0;
  while (STEP.lastIndex < wanted.length && steps.length < 12) {
    const match = STEP.exec(wanted);
    if (match === null) return [];
    const [, count, circled, unit, suffix, brackets, annex, hanzi, decimal, digits, circle] = match;
    const written = count ?? circled ?? brackets ?? annex ?? hanzi ?? decimal?.split(".").at(-1) ?? digits ?? circle!;
    const kind = unit ?? (brackets && "()") ?? (annex && "附件") ?? (hanzi && "、") ?? (decimal && "1.1") ?? (digits && "1.") ?? "①";
    steps.push({ unit: kind, ordinal: numberOf(written), suffix: suffix === undefined ? 0 : numberOf(suffix), path: decimal ?? "" });
  }
  return steps;
}

function numberOf(written: string): number {
  return Number(parseNumber(written) ?? Number.NaN);
}

/** The nodes that a step means, the least deep ones below what the steps before it have found. */
function nearest(scopes: readonly Container[], step: Step): Container[] {
  let level: readonly Container[] = scopes;
  const first = step.unit === "附件";
  if (first) return annexes(scopes, step.ordinal);
  while (level.length > 0) {
    const children = level.flatMap(node => node.children.filter((child): child is Container => !isLeaf(child)));
    const found = children.filter(child => means(child, step)).concat(paragraphs(level, step));
    if (found.length > 0) return found;
    level = children;
  }
  return [];
}

/** 附件2: the annex that is marked so, else the second one. */
function annexes(scopes: readonly Container[], ordinal: number): Container[] {
  const marked = scopes
    .flatMap(scope => [...select(scope, "document")])
    .filter(({ children }) => children[0]?.type === "annexMark" || /^附/.test(firstWords(children[0])));
  const by = marked.filter(
    ({ children }) => numberOf(/[0-9一二三四五六七八九十]+/.exec(plain(firstWords(children[0])))?.[0] ?? "") === ordinal,
  );
  return by.length > 0 ? by : marked.slice(ordinal - 1, ordinal);
}

function firstWords(node: Container["children"][number] | undefined): string {
  for (let at = node; at !== undefined; at = at.children[0]) if (isLeaf(at)) return at.value;
  return "";
}

const TYPES: Readonly<Record<string, readonly Container["type"][]>> = {
  编: ["part"],
  篇: ["part"],
  部分: ["part", "chapter"],
  分编: ["subpart"],
  章: ["chapter"],
  节: ["section"],
  条: ["article"],
  项: ["item"],
  目: ["subitem", "item"],
  点: ["point", "subitem", "item"],
};

function means(node: Container, { unit, ordinal, suffix, path }: Step): boolean {
  if (!isNumbered(node) || node.ordinal !== ordinal || (node.suffix ?? 0) !== suffix) return false;
  const marker = plain(node.marker ?? "").normalize("NFKC");
  switch (unit) {
    case "()":
      return /^\(/.test(marker);
    case "、":
      return /^[零〇一二三四五六七八九十百]/.test(marker);
    case "1.1":
      return marker.replace(/\.$/, "") === path;
    case "1.":
      return /^[0-9]+[.、)]?$/.test(marker) || /^[0-9]+$/.test(marker);
    case "①":
      return /^[①-⑳]/.test(node.marker ?? "");
    default:
      return TYPES[unit]?.includes(node.type) ?? false;
  }
}

/** 第二款, 第二段: the second paragraph of an article or of a level */
function paragraphs(level: readonly Container[], { unit, ordinal }: Step): Container[] {
  if (unit !== "款" && unit !== "段") return [];
  return level
    .filter(node => isNumbered(node) || node.type === "preamble")
    .flatMap(node => node.children.filter((child): child is Container => child.type === "paragraph").slice(ordinal - 1, ordinal));
}
