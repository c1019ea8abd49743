import { expectArguments, type Span, TREE } from "../text/index.ts";
import { nodeById, type Root } from "../tree/index.ts";
import type { Alignment } from "./alignment.ts";
import { type Answers, answeredBy } from "./answered-by.ts";
import { type Weigher, weigherAmong } from "./answered-share.ts";
import { ALIGNMENT } from "./arguments.ts";
import { closingParagraphs } from "./closing.ts";
import { formalKindOf } from "./formal.ts";
import { framingIn } from "./framing.ts";
import { sanctionsSideBySide } from "./sanctions-side-by-side.ts";
import { CATCH_ALLS } from "./tables/catch-alls.ts";
import { IN_WHOSE_SPIRIT, STATES_AN_AIM } from "./tables/framing.ts";
import { type Outline, outlineOf, textOfUnit, type Unit } from "./units.ts";
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
  expectArguments({ alignment }, ALIGNMENT);
  expectArguments({ local, national }, TREE);
  const [ourOutline, theirOutline] = [outlineOf(local), outlineOf(national)];
  const [ours, theirs] = [unitsById(ourOutline), unitsById(theirOutline)];
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
    const on = (side: "local" | "national"): [number, number][] => shared.map(mark => mark[side]);
    add(answers.local, one.id, other, on("local"));
    add(answers.national, other.id, one, on("national"));
  }
  const weigh = weigherAmong([...ours.values(), ...theirs.values()].map(textOfUnit));
  const [framing, there] = [framingIds(ourOutline), framingIds(theirOutline)];
  const shown = sanctionsSideBySide(alignment, local, national);
  return {
    local: ownOf(local, ours, framing, answers.local, weigh, shown.local),
    national: ownOf(national, theirs, there, answers.national, weigh, shown.national),
  };
}

/** What only frames: 指导思想, 形势, and an introduction before all that is numbered. */
function framingIds(outline: Outline): Set<string> {
  const frames = framingIn(outline);
  const isIntroduction = ({ section, node }: Unit): boolean => section < 0 && node.type === "paragraph" && outline.sections.length > 0;
  return new Set(outline.units.filter((unit, at) => frames[at] !== undefined || isIntroduction(unit)).map(({ id }) => id));
}

function ownOf(
  tree: Root,
  units: ReadonlyMap<string, Unit>,
  framing: ReadonlySet<string>,
  answers: ReadonlyMap<string, Answers>,
  weigh: Weigher,
  isShown: (sentence: Unit["sentences"][number]) => boolean,
): OwnSentences[] {
  const { data } = tree;
  const found: OwnSentences[] = [];
  const closing = [...closingParagraphs(tree)].map(id => nodeById(tree, id)!.position);
  const isClosing = ({ start }: Span): boolean => closing.some(({ start: from, end }) => from.offset <= start && start < end.offset);
  for (const unit of units.values()) {
    const counterparts = answers.get(unit.id);
    if (counterparts === undefined) continue;
    const isAnswered = answeredBy(counterparts, unit, weigh);
    const sentences = wholeSentences(unit, data.text)
      .filter(({ text }) => text.trim().length >= LEAST && !LEAD_IN.test(text) && asksAnything(text, framing.has(unit.id)))
      .filter(sentence => !isClosing(sentence) && !isAnswered(sentence) && !isShown(sentence))
      .map(({ start, text }) => ({ start: start + text.search(/\S/), end: start + text.trimEnd().length }))
      .map(({ start, end }) => ({ start, end, text: data.text.slice(start, end).replace(LINE_END, "") }));
    if (sentences.length > 0) found.push({ node: unit.id, sentences });
  }
  return found;
}

/**
 * Purpose, scope and entry into force say nothing that another text could lack, nor does 法律、法规规定的其他情形, nor what frames a programme, unless it says
 * an aim; what its words mean may.
 */
function asksAnything(sentence: string, frames: boolean): boolean {
  const said = sentence.replace(/\s+/g, "");
  if ((frames || IN_WHOSE_SPIRIT.test(said)) && !STATES_AN_AIM.test(said)) return false;
  const kind = formalKindOf(said);
  return (kind === undefined || kind === "definition") && !CATCH_ALLS.some(({ pattern }) => pattern.test(said));
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

/** Shorter ones are lead-ins to a list, as is 绿地指标按照以下规定执行： */
const LEAST = 8;
const LEAD_IN = /[：:]\s*$/;
const unitsById = ({ units }: Outline): Map<string, Unit> => new Map(units.map(unit => [unit.id, withoutDuties(unit)]));
