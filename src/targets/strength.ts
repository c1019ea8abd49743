import { expectArguments, type Span, TEXT, TREE } from "../text/index.ts";
import { type Container, isLeaf, isNumbered, type Root, walk } from "../tree/index.ts";
import { IN_NAMES, STRENGTHS, type StrengthRank } from "./tables/strengths.ts";
import { alternatives } from "./words.ts";

/** The word that a commitment rests on, its class and its rank from 1 (必须) to 7 (探索); offsets into the text that was given. */
export interface Strength extends Span {
  word: string;
  rank: StrengthRank;
  /** 强制 义务 确保 全面 推动 支持 探索 */
  name: string;
}

/** A measure with the word it rests on. */
export interface MeasureStrength extends Strength {
  /** Id of the numbered node. */
  node: string;
}

const CLASS_OF: ReadonlyMap<string, { rank: StrengthRank; name: string }> = new Map(
  STRENGTHS.flatMap(({ rank, name, words }) =>
    words.split(" ").map((word): [string, { rank: StrengthRank; name: string }] => [word, { rank, name }]),
  ),
);
/** Words that are other words where certain characters stand beside them; each is read by a pattern of its own. */
const GUARDED = new Set(["应", "不应", "要", "要求", "可", "宜", "不宜", ...IN_NAMES.words.split(" ")]);
/** 改革委 of 发展改革委 */
const REST_OF_NAME = `(?:${alternatives(IN_NAMES.between)}){0,3}(?:${IN_NAMES.endings})`;
/**
 * 应 of 应急, 供应, 反应 and 要 of 主要, 需要 are no words of duty, nor is 可 of 可再生, 宜 of 因地制宜, 宜居, 宜建则建, 要求 of 按照总体要求 (it is where a clause
 * begins with it), or 建设 of 住房城乡建设局.
 */
const WORD = new RegExp(
  [
    `(?:${alternatives(IN_NAMES.words)})(?!${REST_OF_NAME})`,
    alternatives(
      STRENGTHS.flatMap(({ words }) => words.split(" "))
        .filter(word => !GUARDED.has(word))
        .join(" "),
    ),
    "(?<![^，。；：、\\s])要求(?=\\p{Script=Han})",
    "(?<![供毫])不应(?![求急用对收届税邀变激])",
    "(?<![不供反响适对感效相])应(?![急用对收届税邀变激])",
    "(?<![主重需首纪摘必概紧扼提次想不])要(?![素求点闻客塞害件领旨职道])",
    "(?<![认许不])可(?=[以按在根视向])",
    "不宜(?![居业])|(?<![适便事权机相合制不])宜(?![居业游学养商乐人林农耕机昌宾春兴城都阳章君黄丰川良家]|.则|[，。；、）])",
  ].join("|"),
  "gu",
);

/**
 * The word that a statement rests on: of a heading or sentence the first one, because what follows it is what is done with it
 * (鼓励企业加快改造 encourages); but a ban or an 必须 counts wherever it stands. Undefined where no word of the table stands in it.
 */
export function strengthOf(words: string): Strength | undefined {
  expectArguments({ words }, TEXT);
  let first: Strength | undefined;
  for (const strength of eachStrength(words)) {
    if (strength.rank === 1) return strength;
    first ??= strength;
  }
  return first;
}

/** All words of the table in a text, in its order. */
export function* eachStrength(words: string): Generator<Strength> {
  expectArguments({ words }, TEXT);
  for (const { 0: word, index } of words.matchAll(WORD)) {
    const known = CLASS_OF.get(word);
    if (known !== undefined) yield { start: index, end: index + word.length, word, ...known };
  }
}

/** The word that each numbered node with words of its own rests on: that of its heading, else the firmest of its sentences. Sorted by place. */
export function strengths(tree: Root): MeasureStrength[] {
  expectArguments({ tree }, TREE);
  const text = tree.data.text;
  const found: MeasureStrength[] = [];
  for (const node of walk(tree)) {
    if (isLeaf(node) || node.type === "root" || !isNumbered(node)) continue;
    const strength = ofNode(node, text);
    if (strength !== undefined) found.push({ node: node.id, ...strength });
  }
  return found;
}

/** （县教育局负责）: a duty of a unit is no word of the measure's own. */
const DUTY_NOTE = /[（(][^（）()]{0,200}[）)]/g;

function ofNode(node: Container, text: string): Strength | undefined {
  const spans = node.children
    .filter(({ type }) => type === "heading" || type === "text" || type === "paragraph")
    .map(({ position }) => ({ start: position.start.offset, end: position.end.offset }));
  let firmest: Strength | undefined;
  for (const [index, span] of spans.entries()) {
    for (const strength of ofSentences(text, span)) if (firmest === undefined || strength.rank < firmest.rank) firmest = strength;
    if (index === 0 && node.heading !== undefined && firmest !== undefined) return firmest;
  }
  return firmest;
}

/** Of each sentence the word that it rests on, where it has one. */
function* ofSentences(text: string, { start, end }: Span): Generator<Strength> {
  for (let from = start; from < end; ) {
    const stop = text.slice(from, end).search(SENTENCE_END);
    const to = stop < 0 ? end : from + stop;
    const strength = strengthOf(text.slice(from, to).replace(DUTY_NOTE, note => "\u3000".repeat(note.length)));
    if (strength !== undefined) yield { ...strength, start: from + strength.start, end: from + strength.end };
    from = to + 1;
  }
}

/** The words that the sentences of a text rest on, in the order of the text. */
export function strengthsIn(text: string): Strength[] {
  expectArguments({ text }, TEXT);
  return [...ofSentences(text, { start: 0, end: text.length })];
}

const SENTENCE_END = /[。；\n]/;
