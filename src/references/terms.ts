import type { Span } from "../text/index.ts";
import type { Definition } from "./mention.ts";
import type { Term } from "./reference.ts";
import { meaningOf, phraseStart } from "./short-name-meaning.ts";
import { NORM_HEADS, POLICY_HEADS } from "./tables/head-words.ts";

/** A name that is defined, in folded text: where the definition stands, the name in it, and what it means. */
export interface TermFound extends Span {
  kind: Term["kind"];
  name: Span;
  means: Span;
}

/** Short names, glosses and defined terms of a folded text, with the short names that the scan found. */
export function readTerms(text: string, definitions: readonly Definition[]): TermFound[] {
  const found: TermFound[] = definitions.map(definition => shortName(text, definition)).filter(term => term !== undefined);
  for (const match of text.matchAll(GLOSS)) {
    const open = match.index;
    const phrase = phraseStart(text, open);
    // 特许经营或政府和社会资本合作（PPP）: the letters are those of the last
    const start = phrase + (ALTERNATIVE.exec(text.slice(phrase, open))?.[0].length ?? 0);
    const name = { start: open + 1, end: open + match[0].length - 1 };
    if (open - start >= SHORTEST_MEANING) found.push({ kind: "gloss", start, end: name.end + 1, name, means: { start, end: open } });
  }
  for (const match of text.matchAll(SO_CALLED)) found.push(...soCalled(text, match));
  for (const match of text.matchAll(DEFINED)) {
    const start = match.index + match[1]!.length;
    const end = start + match[2]!.length;
    const quoted = /^[“"]/u.test(match[2]!) ? 1 : 0;
    const from = match.index + match[0].length;
    if (!SO_CALLED_START.test(match[1]! + match[2]!))
      found.push({ kind: "definition", start, end, name: { start: start + quoted, end: end - quoted }, means: meaningFrom(text, from) });
  }
  return found;
}

function shortName(text: string, definition: Definition): TermFound | undefined {
  const { start, end, name } = definition;
  const at = start + text.slice(start, end).lastIndexOf(name);
  const means = meaningOf(text, definition);
  return means && { kind: "shortName", start, end, name: { start: at, end: at + name.length }, means };
}

/** 本办法所称X，是指…; 本规定所称“以上”“以下”，包括…: one term for each name. */
function soCalled(text: string, match: RegExpMatchArray): TermFound[] {
  const at = match.index!;
  const names = match[2]!;
  const first = at + match[0].indexOf(names, match[1]!.length);
  const from = at + match[0].length;
  const means = meaningFrom(text, from);
  const quoted = [...names.matchAll(/[“"]([^“”"]{1,30})[”"]/gu)];
  if (quoted.length === 0)
    return [{ kind: "definition", start: at, end: first + names.length, name: { start: first, end: first + names.length }, means }];
  return quoted.map(({ index, 0: written, 1: name }, i) => ({
    kind: "definition" as const,
    start: i === 0 ? at : first + index,
    end: first + index + written.length,
    name: { start: first + index + 1, end: first + index + 1 + name!.length },
    means,
  }));
}

function meaningFrom(text: string, behind: number): Span {
  const from = behind + (/^[：:，,]/u.test(text[behind] ?? "") ? 1 : 0);
  // 包括：, and what it is below, in items that end in ；
  const isList = text[from] === "\n";
  let start = from;
  while (text[start] === "\n") start++;
  const rest = text.slice(start, start + (isList ? LONGEST_LIST : LONGEST_MEANING));
  const stop = rest.search(isList ? LIST_END : MEANING_END);
  const end = start + (stop < 0 ? rest.length : stop);
  return { start, end: Math.max(end, start + 1) };
}

/** 所称“以上”包括本数，所称“以下”不包括本数: the next definition ends this one. */
const MEANING_END = /[。；\n]|，(?:本\p{Script=Han}{1,4})?所称/u;
const LONGEST_MEANING = 300;
const LONGEST_LIST = 800;
/** The end of the last of a list, or a line that ends otherwise than an item does. */
const LIST_END = /。|(?<![；;，,\n])\n/u;
const SHORTEST_MEANING = 2;
const HEADS = [...NORM_HEADS, ...POLICY_HEADS].sort((a, b) => b.length - a.length).join("|");
/** 城市信息模型（CIM）, 移动通信网络（5G）; a bracket of Latin capitals behind Han characters */
const GLOSS = /(?<=\p{Script=Han})\((?=[^()]{0,11}[A-Z])[A-Za-z0-9][A-Za-z0-9+\-/&.·]{1,11}\)/gu;
/** 本办法所称主要工作城市是指, 前款所称…，包括 */
const SO_CALLED = new RegExp(
  `((?:本(?:${HEADS}|条|款|章|项)|前款|第[一二三四五六七八九十百千零\\d]{1,9}[条款项])?所称的?)((?:[“"][^“”"\\n]{1,30}[”"][、和与及]?){1,12}|[^，。；：、（）()“”\\n]{1,40}?)(?:\\([^()\\n]{1,40}\\))?[，,]?(是指|系指|指的是|指|均?包括|不包括|为)`,
  "gu",
);
const ALTERNATIVE = /^.*(?:或者|或(?![有然许是多]))/u;
const SO_CALLED_START = /所称/u;
/** （一）碳普惠，是指…; “保障性住房”是指… at the beginning of a block */
const DEFINED =
  /(\n(?:本\p{Script=Han}{1,4}中?的|前款规定的)?)([“"][^“”"\n]{1,30}[”"]|[^，。；：、()“”\n]{2,20}?)[，,:：]?(?:是指|系指|指的是)/gu;
