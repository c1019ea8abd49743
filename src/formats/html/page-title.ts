import { elementPath } from "./element-path.ts";
import { attribute, type Element, isElement } from "./parse-html.ts";
import type { Facts } from "./survey-page.ts";

export interface PageTitle {
  text: string;
  /** Where it stands, if that is an element of the page. */
  path?: string;
}

/** The document's title as the page has it outside the text: from its metadata, its table, or its heading, which the window's title confirms. */
export function pageTitle(root: Element, facts: readonly Facts[], stated: string | undefined): PageTitle | undefined {
  const head = root.childNodes.find(node => node.nodeName === "head") as Element | undefined;
  let article: string | undefined;
  let window: string | undefined;
  for (const node of head?.childNodes ?? []) {
    if (!isElement(node)) continue;
    if (node.tagName === "title") window = textIn(node);
    if (node.tagName === "meta" && attribute(node, "name")?.toLowerCase() === "articletitle") article = attribute(node, "content");
  }
  const heading = facts
    .filter(fact => fact.element.tagName === "h1" && fact.chars >= SHORTEST && fact.chars <= LONGEST)
    .map(fact => ({ text: textIn(fact.element), path: elementPath(fact.element) }))
    .find(({ text }) => window === undefined || bare(window).includes(bare(text)));
  const titles: (PageTitle | undefined)[] = [
    { text: article ?? "" },
    { text: stated ?? "" },
    heading,
    { text: window?.split(SITE_NAME)[0] ?? "", path: "/html/head/title" },
  ];
  const found = titles.find(title => title !== undefined && bare(title.text).length >= SHORTEST);
  return found && { ...found, text: found.text.trim() };
}

/** Does a text begin with its title? White space, brackets and other marks do not count, nor what stands in parentheses before it. */
export function beginsWithTitle(text: string, title: string): boolean {
  const beginning = bare(text.slice(0, 1500));
  return beginning.includes(bare(title)) || beginning.includes(bare(title.replace(REMARK, "")));
}

function bare(text: string): string {
  return text.replace(NO_WORDS, "");
}

/** All text in a small element. */
function textIn(element: Element): string {
  let text = "";
  const stack: Element["childNodes"] = [...element.childNodes].reverse();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.nodeName === "#text") text += (node as { value: string }).value;
    else if (isElement(node)) stack.push(...[...node.childNodes].reverse());
  }
  return text.replace(/\s+/g, " ").trim();
}

const SHORTEST = 5;
const LONGEST = 200;
/** "… - 某市人民政府门户网站", "…_通知公告" */
const SITE_NAME = /\s*[-_|—–]+\s*/;
/** （转载）… */
const REMARK = /^\s*[（(【[][^）)】\]]{1,10}[）)】\]]/;
const NO_WORDS = /[^\p{Script=Han}\p{N}\p{L}]+/gu;
