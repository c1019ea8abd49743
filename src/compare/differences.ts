import type { Span } from "../text/index.ts";
import { nodeById, type Root } from "../tree/index.ts";
import type { Alignment } from "./alignment.ts";
import { answeredShare, type Saying, sayingOf, vocabularyOf } from "./answered-share.ts";
import { closingParagraphs } from "./closing.ts";
import { outlineOf, textOfUnit, type Unit } from "./units.ts";
import { withoutDuties } from "./without-duties.ts";

/** What a measure says that none of its counterparts does, sentence by sentence; `node` is an id in its tree. */
export interface OwnSentences {
  node: string;
  sentences: (Span & { text: string })[];
}

/** 各自另有: what each side of the pairs of an alignment has for itself; a measure of several counterparts is held against all of them, and stands here once. */
export interface Differences {
  local: OwnSentences[];
  national: OwnSentences[];
}

/** The sentences of paired measures that no counterpart answers, neither in the same words nor in others of the same meaning. */
export function differences(alignment: Alignment, local: Root, national: Root): Differences {
  const [ours, theirs] = [unitsById(local), unitsById(national)];
  const answers = { local: new Map<string, Answers>(), national: new Map<string, Answers>() };
  const add = (to: Map<string, Answers>, id: string, unit: Unit, marks: readonly [number, number][]): void => {
    const known = to.get(id) ?? { units: [], marks: [] };
    known.units.push(unit);
    known.marks.push(...marks);
    to.set(id, known);
  };
  for (const pair of alignment.pairs) {
    const [one, other] = [ours.get(pair.local), theirs.get(pair.national)];
    if (one === undefined || other === undefined) continue;
    const shared = [...pair.evidence, ...pair.synonyms];
    add(
      answers.local,
      one.id,
      other,
      shared.map(mark => mark.local),
    );
    add(
      answers.national,
      other.id,
      one,
      shared.map(mark => mark.national),
    );
  }
  return { local: ownOf(local, ours, answers.local), national: ownOf(national, theirs, answers.national) };
}

/** The counterparts of a unit, and the places of what it shares with any of them. */
interface Answers {
  units: Unit[];
  marks: [number, number][];
}

function ownOf(tree: Root, units: ReadonlyMap<string, Unit>, answers: ReadonlyMap<string, Answers>): OwnSentences[] {
  const { data } = tree;
  const found: OwnSentences[] = [];
  const closing = [...closingParagraphs(tree)].map(id => nodeById(tree, id)!.position);
  const isClosing = ({ start }: Span): boolean => closing.some(({ start: from, end }) => from.offset <= start && start < end.offset);
  for (const unit of units.values()) {
    const counterparts = answers.get(unit.id);
    if (counterparts === undefined) continue;
    const said = vocabularyOf(counterparts.units.map(textOfUnit));
    const isShared = sharedBy(counterparts.marks);
    const theirs = counterparts.units
      .flatMap(({ sentences }) => sentences)
      .filter(({ text }) => text.trim().length >= LEAST_ANSWER)
      .slice(0, MOST_ANSWERS)
      .map(({ text }) => sayingOf(text));
    const sentences = wholeSentences(unit, data.text)
      .filter(({ text }) => text.trim().length >= LEAST && !LEAD_IN.test(text))
      .filter(sentence => !isShared(sentence) && !isClosing(sentence))
      .filter(({ text }) => {
        const own = sayingOf(text);
        return answeredShare(own, said) < BY_ALL && !isAnswered(own, theirs);
      })
      .map(({ start, text }) => ({ start: start + text.search(/\S/), end: start + text.trimEnd().length }))
      .map(({ start, end }) => ({ start, end, text: data.text.slice(start, end).replace(LINE_END, "") }));
    if (sentences.length > 0) found.push({ node: unit.id, sentences });
  }
  return found;
}

/** The sentences of a unit, those that lines of a fixed length break in two as one; blanks for the line's end, so that places stay. */
function wholeSentences({ sentences }: Unit, text: string): Unit["sentences"] {
  const whole: Unit["sentences"] = [];
  let line = 0;
  for (const sentence of sentences) {
    const last = whole.at(-1);
    const gap = last === undefined ? "" : text.slice(last.end, sentence.start);
    const isRest = BROKEN.test(gap) || (line >= FULL_LINE && PARTED.test(gap));
    if (last === undefined || !isRest || sentence.end - last.start > LONGEST) whole.push({ ...sentence });
    else whole[whole.length - 1] = { start: last.start, end: sentence.end, text: last.text + " ".repeat(gap.length) + sentence.text };
    line = sentence.text.trim().length;
  }
  return whole;
}

/** Only a line's end stands between two halves of a sentence, or a blank line where the first half fills its line as text taken from a page does. */
const BROKEN = /^[^\S\n]*\n[^\S\n]*$/;
const PARTED = /^\s*\n\s*$/;
const FULL_LINE = 20;
const LINE_END = /\s*\n\s*/g;
/** What is longer is no sentence but lines without punctuation. */
const LONGEST = 400;

/** Whether a sentence is shared by what is marked in it. A wording says enough by itself; of single words, two do: 企业 is in every sentence. */
function sharedBy(unsorted: readonly (readonly [number, number])[]): (sentence: Span) => boolean {
  const marks = unsorted.toSorted((a, b) => a[0] - b[0]);
  const longest = marks.reduce((most, [from, to]) => Math.max(most, to - from), 0);
  return ({ start, end }) => {
    let words = 0;
    let last = -1;
    for (let k = firstFrom(marks, start - longest); k < marks.length && marks[k]![0] < end; k++) {
      const [from, to] = marks[k]!;
      if (to <= start) continue;
      if (to - from >= WORDING) return true;
      if (from !== last) words++;
      last = from;
    }
    return words > 1;
  };
}

/** The place of the first mark, of sorted ones, that begins at an offset or behind it. */
function firstFrom(marks: readonly (readonly [number, number])[], offset: number): number {
  let [low, high] = [0, marks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (marks[middle]![0] < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
const WORDING = 4;

/** Whether one sentence of the others says enough of it, or it of one of theirs: 用好热线 answers 发挥热线作用，组织各方力量进社区. */
function isAnswered(own: Saying, theirs: readonly Saying[]): boolean {
  return theirs.some(other => answeredShare(own, other.said) >= BY_ONE || answeredShare(other, own.said) >= BY_ONE);
}

/** Shorter ones are lead-ins to a list, as is 绿地指标按照以下规定执行： */
const LEAST = 8;
const LEAD_IN = /[：:]\s*$/;
/** A shorter sentence stands in many others by chance. */
const LEAST_ANSWER = 12;
/** So many are looked at one by one; what all of them say together is enough where there are more. */
const MOST_ANSWERS = 200;
/** So much of the weight of a sentence has to stand in its counterparts, or in one sentence of theirs, or they lack it: other words for one thing share that much. */
const BY_ALL = 0.3;
const BY_ONE = 0.24;

const unitsById = (tree: Root): Map<string, Unit> => new Map(outlineOf(tree).units.map(unit => [unit.id, withoutDuties(unit)]));
