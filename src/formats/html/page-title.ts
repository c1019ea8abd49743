import { attribute, type Element, isElement } from "./parse-html.ts";
import type { Facts } from "./survey-page.ts";

/** The document's title as the page has it outside the text: from its metadata, its table, or its heading, which the window's title confirms. */
export function pageTitle(root: Element, facts: readonly Facts[], stated: string | undefined): string | undefined {
  const head = root.childNodes.find(node => node.nodeName === "head") as Element | undefined;
  let article: string | undefined;
  let window: string | undefined;
  for (const node of head?.childNodes ?? []) {
    if (!isElement(node)) continue;
    if (node.tagName === "title") window = textIn(node);
    if (node.tagName === "meta" && attribute(node, "name")?.toLowerCase() === "articletitle") article = attribute(node, "content");
  }
  const headings = facts
    .filter(fact => fact.element.tagName === "h1" && fact.chars >= SHORTEST && fact.chars <= LONGEST)
    .map(fact => textIn(fact.element));
  const shown = headings.find(heading => window === undefined || bare(window).includes(bare(heading)));
  return [article, stated, shown, window?.split(SITE_NAME)[0]].find(title => title !== undefined && bare(title).length >= SHORTEST)?.trim();
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
