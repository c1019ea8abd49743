import { eachStrength, NEGATIVE } from "../targets/index.ts";
import type { Span } from "../text/index.ts";
import type { NumberChange, Wording } from "./delta.ts";
import type { Hunk, Side } from "./diff-words.ts";
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

/** The word of commitment that changed in a hunk, where one did. `draft` and `final` are the texts that its offsets point into. */
export function changedStrength(hunk: Hunk, draft: string, final: string): NumberChange[] {
  const [old, fresh] = [plainText(hunk.old), plainText(hunk.new)];
  if (old.length > LONGEST || fresh.length > LONGEST) return [];
  const [before, after] = [commitmentOf(hunk.old, draft), commitmentOf(hunk.new, final)];
  // 要 → 应当 and 鼓励 → 支持 weigh alike, and are another word of commitment all the same; 加快 → 推动 between them is style.
  if (before?.rank === after?.rank && (before === undefined || before.words === after?.words || isStyle(before.rank))) return [];
  // 应当 put in or taken out by itself, not a clause that happens to hold such a word.
  if (before === undefined && !standsAlone(after!, hunk.new)) return [];
  if (after === undefined && !standsAlone(before!, hunk.old)) return [];
  const change: NumberChange = { kind: "strength" };
  if (before !== undefined) change.old = { start: before.start, end: before.end, text: before.text };
  if (after !== undefined) change.new = { start: after.start, end: after.end, text: after.text };
  const direction = isOpposite(before, after, old, fresh) ? "reversed" : directionOf(before, after);
  return [direction === undefined ? change : { ...change, direction }];
}

function directionOf(before: Commitment | undefined, after: Commitment | undefined): NumberChange["direction"] {
  if (before === undefined) return after?.qualifier?.makes;
  if (after !== undefined) return after.rank === before.rank ? undefined : after.rank < before.rank ? "firmer" : "softer";
  const made = before.qualifier?.makes;
  return made === undefined ? undefined : made === "firmer" ? "softer" : "firmer";
}

/** 应当公开 → 不得公开. Where more than the words themselves changed they speak of two things, and 可以 leaves a choice that 不得 takes. */
function isOpposite(before: Commitment | undefined, after: Commitment | undefined, old: string, fresh: string): boolean {
  if (before === undefined || after === undefined || NEGATIVE.has(before.text) === NEGATIVE.has(after.text)) return false;
  return Math.max(before.rank, after.rank) <= SOFT && old.length <= before.text.length + 1 && fresh.length <= after.text.length + 1;
}

function standsAlone({ text, rank, qualifier, behind }: Commitment, side: Side): boolean {
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

function commitmentOf(side: Side, source: string): Commitment | undefined {
  const first = side.words[0];
  if (first === undefined) return undefined;
  const end = side.words.at(-1)!.end;
  const lead = source.slice(Math.max(0, first.start - AROUND), first.start);
  const around = lead + side.words.map(({ text }) => text).join("") + closed(source.slice(end, end + AROUND));
  // Where each character of the side stands; those of numbers are no words.
  const places = side.words.flatMap(({ start, text, entity }) =>
    Array.from({ length: text.length }, (_, i) => (entity === undefined ? start + i : undefined)),
  );
  const placeOf = (at: number): number | undefined => places[at - lead.length];
  const inside = weightsIn(around).filter(one => placeOf(one.start) !== undefined && placeOf(one.end - 1) !== undefined);
  if (inside.length === 0) return undefined;
  const weighty = inside.filter(({ rank, qualifier }) => qualifier !== undefined || !isStyle(rank));
  const told = weighty.length > 0 ? weighty : inside.slice(0, 1);
  const [from, to] = [told[0]!.start, told.at(-1)!.end];
  return {
    start: placeOf(from)!,
    end: placeOf(to - 1)! + 1,
    text: around.slice(from, to),
    rank: rankOf(told),
    words: told.map(({ word }) => word).join(" "),
    qualifier: told.length === 1 ? told[0]!.qualifier : undefined,
    behind: around.slice(to),
  };
}

/** A ban or 必须 counts wherever it stands, else the first word of commitment, which a qualifier beside it can only soften. */
function rankOf(told: readonly Weight[]): number {
  if (told.some(({ rank }) => rank === 1)) return 1;
  const verb = told.find(({ qualifier }) => qualifier === undefined);
  return Math.max(verb?.rank ?? 0, ...told.filter(({ qualifier }) => qualifier !== undefined).map(({ rank }) => rank));
}

const closed = (text: string): string => text.replace(/\s+/g, "");

const ROW_OF = new Map(QUALIFIERS.flatMap(row => row.words.split(" ").map((word): [string, QualifierRow] => [word, row])));
/** 大部分 is read before 部分. */
const QUALIFIER = new RegExp([...ROW_OF.keys()].sort((a, b) => b.length - a.length).join("|"), "g");

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
