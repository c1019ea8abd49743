import { GENRES } from "../metadata/index.ts";
import { select } from "../tree/index.ts";
import type { Complaint, Subject } from "./rule.ts";

const GENRE_WORDS: ReadonlySet<string> = new Set(GENRES);

/** 第九十九条 in a document of sixty articles: a provision of this document that is not there. */
export function* missingProvisions({ tree, references }: Subject): Generator<Complaint> {
  const first = select(tree, "article").next().value;
  if (first === undefined || first.ordinal !== 1) return; // an extract: what it cites stands elsewhere
  for (const { kind, key, target, text, start, end } of references()) {
    if (kind !== "provision" || !key.startsWith("#") || target?.node !== undefined || target?.document !== undefined) continue;
    if (!/^#(?:art|chp|part|sec)_/.test(key)) continue;
    yield { reason: `文中没有所引用的“${text}”`, start, end, actual: text };
  }
}

/** 《条例》 or 《方案》 alone, where the document has not said which one it calls so. */
export function* undefinedShortNames({ references, terms }: Subject): Generator<Complaint> {
  const defined = new Set(terms().map(term => term.name.replace(/[《》“”]/g, "")));
  for (const { kind, key, target, text, start, end } of references()) {
    if ((kind !== "title" && kind !== "shortName") || target?.document !== undefined || target?.node !== undefined) continue;
    const name = key.replace(/[《》]/g, "");
    if (!GENRE_WORDS.has(name) || defined.has(name)) continue;
    yield { reason: `简称“${text}”在使用之前没有说明`, start, end, actual: text };
  }
}
