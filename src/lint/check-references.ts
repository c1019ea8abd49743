import { isKindOfDocument, type Reference } from "../references/index.ts";
import { select, textOf } from "../tree/index.ts";
import type { Complaint, Subject } from "./rule.ts";

/** 第三款, （五）项 without the 条 they stand in */
const BARE = /^(?!.*[条章节编]).*[款项目]/;
/** 本法总则第四章 */
const NAMED_PART = /[总分]则|第.{1,4}编/;

/** What such a document says of 本条例 and of chapters may be the words of the one that it changes or explains. */
const OF_ANOTHER = /决定|修正案|说明|解读|解释|释义|问答|答复|批复|复函|报告|案例|摘[编录要]|节选/;

/** 第九十九条 in a document of sixty articles: a provision of this document that is not there. */
export function* missingProvisions({ tree, references }: Subject): Generator<Complaint> {
  const article = select(tree, "article").next().value;
  const first = article ?? select(tree, "chapter").next().value;
  if (first === undefined || first.ordinal !== 1) return; // an extract: what it cites stands elsewhere
  const title = select(tree, "title").next().value;
  const own = article !== undefined || (title !== undefined && !OF_ANOTHER.test(textOf(title)));
  let before: Reference | undefined;
  for (const reference of references()) {
    const { kind, key, target, text, start, end, node } = reference;
    const relative = kind === "provision" && BARE.test(text) && before?.node === node;
    if (kind === "provision" && !relative) before = reference;
    if (relative || NAMED_PART.test(text)) continue; // it may count on from the provision before it, or from a 编
    if (kind !== "provision" || !key.startsWith("#") || target?.node !== undefined || target?.document !== undefined) continue;
    if (!/^#(?:art|chp|part|sec)_/.test(key)) continue;
    // Without articles 第三十条 may be that of a law spoken of before; 本规划第三十条 and a chapter are the document's own.
    if (article === undefined && !(own && (/^本(?![条款项章节编](?:第|[（(]|各))/.test(text) || key.startsWith("#chp_")))) continue;
    yield { reason: `文中没有所引用的“${text}”`, english: `“${text}” is cited and is not in this document`, start, end, actual: text };
  }
}

/** 《条例》 or 《方案》 alone, where the document has not said which one it calls so. */
export function* undefinedShortNames({ references, terms }: Subject): Generator<Complaint> {
  // 《管理办法》（以下简称《办法》）: what a short name is defined for is said there, however short it is itself.
  const defined = new Set(terms().flatMap(({ name, means }) => [name, means.text].map(written => written.replace(/[《》“”\s]/g, ""))));
  for (const { kind, key, target, text, start, end } of references()) {
    if ((kind !== "title" && kind !== "shortName") || target?.document !== undefined || target?.node !== undefined) continue;
    const name = key.replace(/[《》]/g, "");
    if (!isKindOfDocument(name) || defined.has(name)) continue;
    yield {
      reason: `简称“${text}”在使用之前没有说明`,
      english: `the short name “${text}” is used and never defined`,
      start,
      end,
      actual: text,
    };
  }
}
