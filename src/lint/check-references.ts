import { isKindOfDocument, type Reference } from "../references/index.ts";
import { select } from "../tree/index.ts";
import type { Complaint, Subject } from "./rule.ts";

/** 第三款, （五）项 without the 条 they stand in */
const BARE = /^(?!.*[条章节编]).*[款项目]/;
/** 本法总则第四章 */
const NAMED_PART = /[总分]则|第.{1,4}编/;

/** 第九十九条 in a document of sixty articles: a provision of this document that is not there. */
export function* missingProvisions({ tree, references }: Subject): Generator<Complaint> {
  const first = select(tree, "article").next().value;
  if (first === undefined || first.ordinal !== 1) return; // an extract: what it cites stands elsewhere
  let before: Reference | undefined;
  for (const reference of references()) {
    const { kind, key, target, text, start, end, node } = reference;
    const relative = kind === "provision" && BARE.test(text) && before?.node === node;
    if (kind === "provision" && !relative) before = reference;
    if (relative || NAMED_PART.test(text)) continue; // it may count on from the provision before it, or from a 编
    if (kind !== "provision" || !key.startsWith("#") || target?.node !== undefined || target?.document !== undefined) continue;
    if (!/^#(?:art|chp|part|sec)_/.test(key)) continue;
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
