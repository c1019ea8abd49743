import type { Unit } from "./units.ts";
import { wordBoundaries } from "./word-boundaries.ts";

type Sentence = Unit["sentences"][number];

/** A run of characters that two sentences have, by its places in them. */
export interface Shared {
  ours: Sentence;
  at: number;
  theirs: Sentence;
  there: number;
}

/** A number that goes on outside of a wording, on either side, is not shared: 床位数达到4 of 床位数达到4000张 and 床位数达到4.5万张. */
export function wholeNumbers({ ours, at: i, theirs, there }: Shared, length: number): [number, number] {
  const words = ours.text.slice(i, i + length);
  const sides = [
    { text: ours.text, at: i },
    { text: theirs.text, at: there },
  ];
  const cutBefore = sides.some(side => /\d[.,]?$/.test(side.text.slice(Math.max(0, side.at - 2), side.at)));
  const cutBehind = sides.some(side => /^[^\s\p{P}]|^[%‰]|^[.．,]\d/u.test(side.text.slice(side.at + length, side.at + length + 2)));
  const restOf = (pattern: RegExp, before: RegExp): number =>
    sides.some(side => before.test(side.text.slice(Math.max(0, side.at - 6), side.at))) ? (pattern.exec(words)?.[0].length ?? 0) : 0;
  const from = cutBefore ? NUMBER_REST.exec(words)![0].length : Math.max(restOf(BOUND_REST, AMOUNT_BEFORE), restOf(DAY_REST, YEAR_BEFORE));
  const to = cutBehind ? words.search(NUMBER_BEGUN) : length;
  const shown = words.slice(from, Math.max(from, to));
  const open = LOOSE_BEGINNING.exec(shown)?.[0].length ?? 0;
  return [i + from + open, i + from + open + looseEnd(shown.slice(open))];
}

/** Where a wording ends before marks, and a single character behind them. A loop: a pattern would try each of a thousand marks as the first. */
function looseEnd(text: string): number {
  let end = text.length;
  if (end > 1 && !MARK.test(text[end - 1]!) && MARK.test(text[end - 2]!)) end--;
  while (end > 0 && MARK.test(text[end - 1]!)) end--;
  return end;
}
const MARK = /[\s\p{P}]/u;

/**
 * 生态环境共 of 生态环境共同 and 生态环境共建 ends inside a word on both sides: what is left of the word is not shared. Where only one side cuts a word (力显著增强 of
 * 推动力 and 实力) a single character of it is left out, if enough stays: a longer piece may be a word that the other side has cut wrongly.
 */
export function wholeWords({ ours, at, theirs, there }: Shared, [from, to]: [number, number], least: number): [number, number] {
  if (to - from < least) return [from, to];
  const sides = [boundariesOf(ours), boundariesOf(theirs)] as const;
  const cutOn = (place: number): number => Number(sides[0][place] === 0) + Number(sides[1][there + place - at] === 0);
  let [start, end] = [from, to];
  while (start < end && cutOn(start) === 2) start++;
  while (end > start && cutOn(end) === 2) end--;
  if (cutOn(start) > 0 && cutOn(start + 1) === 0 && end - start > least) start++;
  if (cutOn(end) > 0 && cutOn(end - 1) === 0 && end - start > least) end--;
  return withoutLooseWords({ ours, at, theirs, there }, [start, end], least, place => cutOn(place) > 0);
}

/** 区设置商标 of 自贸区设置商标 begins with what is left of a name, 的安全保护 and 办公厅是 with a word that joins it to the rest; 规定，燃气 ends in another clause. */
function withoutLooseWords(
  { ours, at, theirs, there }: Shared,
  [from, to]: [number, number],
  least: number,
  isCut: (place: number) => boolean,
): [number, number] {
  const words = ours.text.slice(from, to);
  const goesOn = (place: number): boolean => HAN.test(ours.text[place] ?? "") || HAN.test(theirs.text[there + place - at] ?? "");
  const loose = (pattern: RegExp): number => pattern.exec(words)?.[0].length ?? 0;
  const clauses = [goesOn(from - 1) ? loose(CLAUSE_REST) : 0, goesOn(to) ? loose(CLAUSE_BEGUN) : 0] as const;
  let [start, end] = [from + clauses[0], to - clauses[1]];
  // 市 of 市场, 部 of 部门 and 与 of 参与 are no words of their own.
  if (clauses[0] === 0 && goesOn(from - 1) && end - start > least && !isCut(start + 1)) start += loose(NAME_REST);
  if (clauses[1] === 0 && goesOn(to) && end - start > least && !isCut(end - 1)) end -= loose(JOINT);
  return [start, Math.max(start, end)];
}
const HAN = /\p{Script=Han}/u;
/** The last character of a name that began before, or a word that only joins. */
const NAME_REST = /^[区市县省州部局厅处院所站者员们器性化率型式类等的和与及或并]/u;
const JOINT = /[的和与及或并是在向由]$/u;
/** One or two characters of the clause before or behind. */
const CLAUSE_REST = /^[^，]{1,2}，/u;
const CLAUSE_BEGUN = /，[^，]{1,2}$/u;

/** “夜航”标识 is shared with the mark that opens it, or closes it, where both sides have it. */
export function withQuotes({ ours, at, theirs, there }: Shared, [from, to]: [number, number]): [number, number] {
  const words = ours.text.slice(from, to);
  const isOn = (place: number, mark: string): boolean => ours.text[place] === mark && theirs.text[there + place - at] === mark;
  let [start, end] = [from, to];
  for (const [opens, closes] of QUOTES) {
    const [closed, opened] = [words.indexOf(closes), words.lastIndexOf(opens)];
    const isInside = closed < 0 && opened < 0 && isOn(from - 1, opens) && isOn(to, closes);
    if (isInside || (closed >= 0 && !words.slice(0, closed).includes(opens) && isOn(from - 1, opens))) start = from - 1;
    if (isInside || (opened >= 0 && !words.slice(opened).includes(closes) && isOn(to, closes))) end = to + 1;
  }
  return [start, end];
}
const QUOTES = ["“”", "《》", "（）", "()", "〈〉", "「」", "‘’"].map(pair => [...pair] as [string, string]);

const known = new WeakMap<Sentence, Uint8Array>();

/** A sentence stands in as many comparisons as its measure has pairs. */
function boundariesOf(sentence: Sentence): Uint8Array {
  const found = known.get(sentence) ?? wordBoundaries(sentence.text);
  known.set(sentence, found);
  return found;
}

/** Marks at the end of a wording, and a single character beyond them: 工时、轮, 的，给予. */
const LOOSE_BEGINNING = /^[^\s\p{P}]?[\s\p{P}]+/u;

/** What a number that began before still has of itself and its unit: 000户, 年 */
const NUMBER_REST = /^[\d.,]*[%‰]?[十百千万亿]*(?:年\d{1,2}月(?:\d{1,2}日)?(?:起|前)?|个百分点|[年月日个人户张所家项座亩吨])?/;
/** 元以下的 of 五万元以下的罚款 and 十万元以下的罚款 belongs to the amount, 5月1日起 of 2016年5月1日起 to the date. */
const AMOUNT_BEFORE = /[一二三四五六七八九十百千万亿\d](?:元|平方米|倍)?$/u;
const BOUND_REST = /^[十百千万亿]*(?:元|平方米|倍)?(?:以上|以下|以内)的?/u;
const YEAR_BEFORE = /\d年$/u;
const DAY_REST = /^\d{1,2}月(?:\d{1,2}日)?(?:起|前)?/u;
/** A number without its unit at the end: 达到4, 达到4万, 不超过百分之 */
const NUMBER_BEGUN = /(?:百分之[一二三四五六七八九十百点]{0,8}|\d[\d.,]*[十百千万亿]*)?$/;
