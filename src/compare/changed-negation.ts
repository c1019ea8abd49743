import { strengthOf } from "../targets/index.ts";
import type { NumberChange, Wording } from "./delta.ts";
import type { Hunk, Side } from "./diff-words.ts";
import { AFFIRMATIONS, NEGATIONS, NOT_NEGATED } from "./tables/negations.ts";

const NEGATING: ReadonlySet<string> = new Set(NEGATIONS.split(" "));
const AFFIRMING: ReadonlySet<string> = new Set(AFFIRMATIONS.split(" "));
const SEGMENTER = new Intl.Segmenter("zh", { granularity: "word" });
/** Characters within which the negated word ends. */
const LONGEST_WORD = 8;
const DUTY = 2;
const LEAVE = 7;

/** 纳入 → 不纳入, 予以公开 → 不予公开: what was to be is not to be, or the reverse. */
export function changedNegation(hunks: readonly Hunk[], draft: string, final: string): NumberChange[] {
  return hunks.flatMap((hunk): NumberChange[] => {
    const [old, fresh] = [plain(hunk.old), plain(hunk.new)];
    const negated = isNegation(fresh, old);
    if (!negated && !isNegation(old, fresh)) return [];
    const [before, after] = [withNext(hunk.old, draft), withNext(hunk.new, final)];
    const word = (negated ? before : after).text;
    if (NOT_NEGATED.test(word) || word === "") return [];
    return [{ kind: "strength", old: before, new: after, direction: directionOf(word, negated) }];
  });
}

const plain = ({ words }: Side): string => words.map(({ text }) => text).join("");

/** 不 for nothing, 不予 for 予以. Of 不应当 and 不需要, which are words of commitment, those tell. */
const isNegation = (text: string, other: string): boolean => NEGATING.has(text) && (other === "" || AFFIRMING.has(other));

/** A side with the word that follows it. */
function withNext({ words, at }: Side, source: string): Wording {
  const from = words[0]?.start ?? at;
  const end = words.at(-1)?.end ?? at;
  const [next] = SEGMENTER.segment(source.slice(end, end + LONGEST_WORD));
  const stop = next?.isWordLike ? end + next.segment.length : end;
  return { start: from, end: stop, text: source.slice(from, stop) };
}

/** 可以 → 不可以 is firmer, 需要 → 不需要 softer; all else is turned round. */
function directionOf(word: string, negated: boolean): NonNullable<NumberChange["direction"]> {
  const rank = strengthOf(word)?.rank;
  if (rank === LEAVE) return negated ? "firmer" : "softer";
  if (rank !== undefined && rank <= DUTY && /需|须/.test(word)) return negated ? "softer" : "firmer";
  return "reversed";
}
