import { eachStrength, NEGATIVE } from "../targets/index.ts";
import type { Span } from "../text/index.ts";
import type { NumberChange, Wording } from "./delta.ts";
import type { Hunk, Side } from "./diff-words.ts";
import { isHurry, isSpokenDeadline } from "./spoken-amounts.ts";
import { DENYING } from "./tables/negations.ts";
import { QUALIFIERS, type QualifierRow } from "./tables/qualifiers.ts";

/** Longer stretches are other sentences, not another word of commitment. */
const LONGEST = 12;
/** So many characters round a hunk tell whether its words stand inside a name or behind a comma. */
const AROUND = 10;
/** 必须, 应当, 确保; 鼓励, 探索, 可以: what is worth a word when it comes or goes alone. */
const FIRM = 3;
/** 必须, 不得; 应当, 要, 须 */
const BINDING = 2;
const SOFT = 6;
const isStyle = (rank: number): boolean => rank > BINDING && rank < SOFT;

/** What one side of a hunk commits to: the words from the first to the last that weigh (有条件的地方可以), and what they come to. */
interface Commitment extends Wording {
  rank: number;
  /** The words that weigh, without what stands between them. */
  words: string;
  qualifier: QualifierRow | undefined;
  /** What follows on it. */
  behind: string;
}

/** What the two sides of a hunk commit to, as far as it is no other sentence. */
interface Weighed {
  hunk: Hunk;
  before: Commitment | undefined;
  after: Commitment | undefined;
}

/**
 * The words of commitment that changed in a block. One that went at one place of a clause and one that came at another (提倡单位购买保险 → 单位应当购买保险)
 * are one change. `draft` and `final` are the texts that the offsets of the hunks point into.
 */
export function changedStrength(hunks: readonly Hunk[], draft: string, final: string): NumberChange[] {
  const weighed = hunks.map(hunk => weigh(hunk, draft, final));
  const found: NumberChange[] = [];
  for (let k = 0; k < weighed.length; k++) {
    const one = weighed[k]!;
    found.push(...changedModal(one.hunk));
    const same = sameFurtherOn(weighed, k, draft, final);
    if (same !== undefined) {
      weighed[weighed.indexOf(same)] = { ...same, before: undefined, after: undefined };
      continue;
    }
    const partner = partnerOf(weighed, k, draft, final);
    if (partner !== undefined) {
      const [before, after] = [(one.before ?? partner.before)!, (one.after ?? partner.after)!];
      found.push(told(before, after, directionOf(before, after)));
      weighed[weighed.indexOf(partner)] = { ...partner, before: undefined, after: undefined };
    } else found.push(...changeIn(one));
  }
  return found;
}

function weigh(hunk: Hunk, draft: string, final: string): Weighed {
  if (plainText(hunk.old).length > LONGEST || plainText(hunk.new).length > LONGEST) return weighHeads(hunk, draft, final);
  const [ours, theirs] = [weightsOf(hunk.old, draft, isTimed(hunk.new)), weightsOf(hunk.new, final, isTimed(hunk.old))];
  // 达到70% → 力争达到75%: what stands on both sides did not change.
  const without = (weights: readonly Weight[], others: readonly Weight[]): Weight[] =>
    weights.filter(({ word, rank, qualifier }) => qualifier !== undefined || !isStyle(rank) || !others.some(other => other.word === word));
  return {
    hunk,
    before: commitmentOf(hunk.old, draft, without(ours, theirs)),
    after: commitmentOf(hunk.new, final, without(theirs, ours)),
  };
}

/** 要逐户排查，… → 可以抽查，…: of longer stretches only the words are compared that both begin with, for they say of one subject what it is to do. */
function weighHeads(hunk: Hunk, draft: string, final: string): Weighed {
  const [before, after] = [headOf(hunk.old, draft), headOf(hunk.new, final)];
  return before === undefined || after === undefined || !isWeighty(before) || !isWeighty(after)
    ? { hunk, before: undefined, after: undefined }
    : { hunk, before, after };
}

function headOf(side: Side, source: string): Commitment | undefined {
  const [first] = weightsOf(side, source, false);
  return first === undefined || first.start !== aroundOf(side, source).lead ? undefined : commitmentOf(side, source, [first]);
}

/** The hunk further on in the same clause where a word of commitment came for one that went here, or the reverse. */
function partnerOf(weighed: readonly Weighed[], k: number, draft: string, final: string): Weighed | undefined {
  const one = weighed[k]!;
  if ((one.before === undefined) === (one.after === undefined) || !isWeighty((one.before ?? one.after)!)) return undefined;
  const other = weighed.slice(k + 1).find(({ before, after }) => before !== undefined || after !== undefined);
  if (other === undefined || (other.before === undefined) !== (one.after === undefined)) return undefined;
  const [before, after] = [one.before ?? other.before, one.after ?? other.after];
  if (before === undefined || after === undefined || !isWeighty((other.before ?? other.after)!) || before.rank === after.rank)
    return undefined;
  return [between(one.hunk.old, other.hunk.old, draft), between(one.hunk.new, other.hunk.new, final)].every(isOneClause)
    ? other
    : undefined;
}

/** The hunk further on in the same sentence that has on the other side what went or came here: 应当自收到之日起… → 收到后，应当…. */
function sameFurtherOn(weighed: readonly Weighed[], k: number, draft: string, final: string): Weighed | undefined {
  const { hunk, before, after } = weighed[k]!;
  if ((before === undefined) === (after === undefined)) return undefined;
  const words = (before ?? after)!.words;
  return weighed
    .slice(k + 1)
    .find(
      other =>
        (before === undefined ? other.before : other.after)?.words === words &&
        (before === undefined ? other.after : other.before) === undefined &&
        !SENTENCE_END.test(between(hunk.old, other.hunk.old, draft) + between(hunk.new, other.hunk.new, final)),
    );
}
const SENTENCE_END = /[。；\n]/;

/** 不得小于6米 → 不宜小于6米: the bound stayed, and what it was is advice now. */
function changedModal({ old, new: fresh }: Hunk): NumberChange[] {
  const [before, after] = [modalOf(old), modalOf(fresh)];
  if (before === undefined || after === undefined || before.isAdvice === after.isAdvice) return [];
  return [{ kind: "strength", old: before.wording, new: after.wording, direction: after.isAdvice ? "softer" : "firmer" }];
}

/** The bound of the only number of a side. */
function modalOf({ words }: Side): { wording: Wording; isAdvice: boolean } | undefined {
  const [amount, other] = words.filter(({ entity }) => entity !== undefined);
  const modal = amount === undefined || other !== undefined ? undefined : BOUND_MODAL.exec(amount.text)?.[0];
  if (modal === undefined) return undefined;
  const { start } = amount!;
  return { wording: { start, end: start + modal.length, text: modal }, isAdvice: modal === "不宜" };
}
const BOUND_MODAL = /^不(?:[得应宜能可准])?(?=[高低大小多少超])/;

const between = (a: Side, b: Side, source: string): string => source.slice(a.words.at(-1)?.end ?? a.at, b.words[0]?.start ?? b.at);
const isOneClause = (text: string): boolean =>
  text.length <= LONGEST_CLAUSE && !/[，。；：！？\n]/.test(text) && weightsIn(text).every(({ rank }) => isStyle(rank));
const LONGEST_CLAUSE = 60;
const isWeighty = ({ rank, qualifier }: Commitment): boolean => qualifier !== undefined || rank <= FIRM || rank >= SOFT;

/** Where 三日内 or 当日 stands on the other side, 立即 is a deadline and no word of commitment. */
const isTimed = ({ words }: Side): boolean =>
  words.some(({ entity, text }) => entity?.kind === "duration" || entity?.kind === "date" || (isSpokenDeadline(text) && !isHurry(text)));

function changeIn({ hunk, before, after }: Weighed): NumberChange[] {
  const [old, fresh] = [plainText(hunk.old), plainText(hunk.new)];
  // 要 → 应当 and 鼓励 → 支持 weigh alike, and are another word of commitment all the same; 加快 → 推动 between them is style.
  if (before?.rank === after?.rank && (before === undefined || isSameWord(before, after!) || isStyle(before.rank))) return [];
  if (before !== undefined && after !== undefined && isStyleSwap(before, after)) return [];
  // 应当 put in or taken out by itself, not a clause that happens to hold such a word.
  if (before === undefined && !standsAlone(after!, hunk.new, old)) return [];
  if (after === undefined && !standsAlone(before!, hunk.old, fresh)) return [];
  return [told(before, after, isOpposite(before, after, old, fresh) ? "reversed" : directionOf(before, after))];
}

/** 应 → 应当, 需要 → 需 */
const isSameWord = (a: Commitment, b: Commitment): boolean =>
  a.words === b.words || (!/ /.test(a.words + b.words) && (a.words.includes(b.words) || b.words.includes(a.words)));

/** 建立 → 健全, 加强 → 提升, 全面 → 积极: one verb of doing for another, where how it is done is not said (全面, 逐步) or only with zeal. */
const isStyleSwap = (a: Commitment, b: Commitment): boolean =>
  [a, b].every(({ rank }) => isStyle(rank) && rank > FIRM) &&
  (![a, b].some(({ words }) => MANNER.test(words)) || [a, b].some(({ words }) => ZEAL.test(words)));
const ZEAL = /积极|大力/;
const MANNER = /全面|严格|力争|努力|争取|原则上|一般|稳步|逐步|全部|完全|彻底|全域|基本|大体|大部分|尽快|尽早|及早/;

function told(before: Commitment | undefined, after: Commitment | undefined, direction: NumberChange["direction"]): NumberChange {
  const change: NumberChange = { kind: "strength" };
  if (before !== undefined) change.old = { start: before.start, end: before.end, text: before.text };
  if (after !== undefined) change.new = { start: after.start, end: after.end, text: after.text };
  return direction === undefined ? change : { ...change, direction };
}

const MAY = /^可以?$/;

function directionOf(before: Commitment | undefined, after: Commitment | undefined): NumberChange["direction"] {
  // 可以处罚款 → 处罚款 leaves no choice any longer.
  if (before === undefined) return MAY.test(after!.text) ? "softer" : after!.qualifier?.makes;
  if (after !== undefined) return after.rank === before.rank ? undefined : after.rank < before.rank ? "firmer" : "softer";
  const made = MAY.test(before.text) ? "softer" : before.qualifier?.makes;
  return made === undefined ? undefined : made === "firmer" ? "softer" : "firmer";
}

/** 应当公开 → 不得公开. Where more than the words themselves changed they speak of two things, and 可以 leaves a choice that 不得 takes. */
function isOpposite(before: Commitment | undefined, after: Commitment | undefined, old: string, fresh: string): boolean {
  if (before === undefined || after === undefined || isNegative(before) === isNegative(after)) return false;
  return Math.max(before.rank, after.rank) <= SOFT && old.length <= before.text.length + 1 && fresh.length <= after.text.length + 1;
}

const isNegative = ({ text }: Commitment): boolean => NEGATIVE.has(text) || DENYING.has(text);

/** `other` is what stands on the other side. */
function standsAlone({ text, rank, qualifier, behind }: Commitment, side: Side, other: string): boolean {
  if (qualifier?.unlessReplaced && other !== "") return false;
  if (plainText(side).replace(RESULT, "").length > text.length + 1) return false;
  if (qualifier !== undefined) return qualifier.makes !== undefined && (qualifier.before === undefined || qualifier.before.test(behind));
  // 达到85% → 不低于90%: the verb of a result goes with its number.
  const numbered = side.words.some(({ entity }) => entity !== undefined);
  return rank >= SOFT || rank <= (numbered ? BINDING : FIRM);
}

/** 力争达到62% → 不低于65%: the verb of the result goes with the number. */
const RESULT = /达到?$/u;

/** Its words without numbers and dates: 力争2027年底前 → 2027年6月底前 gives up 力争. */
const plainText = ({ words }: Side): string =>
  words
    .filter(({ entity }) => entity === undefined)
    .map(({ text }) => text)
    .join("");

interface Weight extends Span {
  word: string;
  rank: number;
  qualifier?: QualifierRow;
}

/** A side with the characters round it, closed up, and where in the text each of the side's own stands; those of numbers are no words. */
function aroundOf(side: Side, source: string): { text: string; lead: number; placeOf(at: number): number | undefined } {
  const first = side.words[0];
  if (first === undefined) return { text: "", lead: 0, placeOf: () => undefined };
  const end = side.words.at(-1)!.end;
  const lead = source.slice(Math.max(0, first.start - AROUND), first.start);
  const places = side.words.flatMap(({ start, text, entity }) =>
    Array.from({ length: text.length }, (_, i) => (entity === undefined ? start + i : undefined)),
  );
  return {
    text: lead + side.words.map(({ text }) => text).join("") + closed(source.slice(end, end + AROUND)),
    lead: lead.length,
    placeOf: at => places[at - lead.length],
  };
}

/** The words that weigh in a side; where the other side has a time, 立即 is none. */
function weightsOf(side: Side, source: string, timed: boolean): Weight[] {
  const { text, lead, placeOf } = aroundOf(side, source);
  const known = weightsIn(text);
  const more = lone(side, lead).filter(({ start }) => !known.some(other => other.start === start));
  return [...known, ...more]
    .sort((a, b) => a.start - b.start)
    .filter(one => placeOf(one.start) !== undefined && placeOf(one.end - 1) !== undefined && !(timed && isSpokenDeadline(one.word)));
}

function commitmentOf(side: Side, source: string, inside: readonly Weight[]): Commitment | undefined {
  if (inside.length === 0) return undefined;
  const { text, placeOf } = aroundOf(side, source);
  const weighty = inside.filter(({ rank, qualifier }) => qualifier !== undefined || !isStyle(rank));
  const telling = weighty.length > 0 ? weighty : inside.slice(0, 1);
  const [from, to] = [telling[0]!.start, telling.at(-1)!.end];
  return {
    start: placeOf(from)!,
    end: placeOf(to - 1)! + 1,
    text: text.slice(from, to),
    rank: rankOf(telling),
    words: telling.map(({ word }) => word).join(" "),
    qualifier: telling.length === 1 ? telling[0]!.qualifier : undefined,
    behind: text.slice(to),
  };
}

/** 可 as a word of its own, which is one of commitment wherever it is not part of another: 超时可收取. */
function lone({ words }: Side, lead: number): Weight[] {
  let at = lead;
  return words.flatMap(({ text }) => {
    const start = at;
    at += text.length;
    return text === "可" ? [{ start, end: at, word: text, rank: SOFT + 1 }] : [];
  });
}

/** A ban or 必须 counts wherever it stands, else the first word of commitment, which a qualifier beside it can only soften. */
function rankOf(told: readonly Weight[]): number {
  if (told.some(({ rank }) => rank === 1)) return 1;
  const verb = told.find(({ qualifier }) => qualifier === undefined);
  return Math.max(verb?.rank ?? 0, ...told.filter(({ qualifier }) => qualifier !== undefined).map(({ rank }) => rank));
}

const closed = (text: string): string => text.replace(/\s+/g, "");

const ROW_OF: ReadonlyMap<string, QualifierRow> = new Map(
  QUALIFIERS.flatMap(row => row.words.split(" ").map((word): [string, QualifierRow] => [word, row])),
);
/** 大部分 is read before 部分. */
const QUALIFIER = new RegExp(
  [...ROW_OF]
    .sort(([a], [b]) => b.length - a.length)
    .map(([word, { beside = "" }]) => word + beside)
    .join("|"),
  "g",
);

/** Words of commitment and qualifiers in the order of the text; what is both counts as a qualifier. */
function weightsIn(text: string): Weight[] {
  const found: Weight[] = [...text.matchAll(QUALIFIER)].map(({ 0: word, index }) => {
    const qualifier = ROW_OF.get(word)!;
    return { start: index, end: index + word.length, word, rank: qualifier.rank, qualifier };
  });
  const taken = new Set(found.map(({ start }) => start));
  for (const strength of eachStrength(text)) if (!taken.has(strength.start)) found.push(strength);
  return found.sort((a, b) => a.start - b.start);
}
