import { diffArrays } from "diff";
import { type Entity, recognize } from "../entities/index.ts";
import type { Span } from "../text/index.ts";
import type { Block } from "./blocks.ts";
import type { Wording } from "./delta.ts";

/** A word, a number with its unit, or a mark of punctuation; `block` is the index of its block in the list that was given. */
export interface Word extends Span {
  text: string;
  block: number;
  entity?: Entity;
}

/** What is cut into words: a block, or a stretch of one. */
export type Words = Pick<Block, "pieces"> & Partial<Pick<Block, "node">>;

/** Words that were replaced. */
export interface Hunk {
  old: Side;
  new: Side;
}

/** What stands on one side; where nothing does, `at` and `block` say where it would. */
export interface Side {
  words: Word[];
  at: number;
  block: number;
}

/** Beyond this many edits two texts have nothing to do with one another, and the longer they are the sooner: the work stays linear. */
const MOST_EDITS = 1500;
const MOST_STEPS = 20_000_000;

/** The words that differ between two lists of blocks, in the order of the text. */
export function diffWords(old: readonly Words[], fresh: readonly Words[]): Hunk[] {
  const [olds, news] = [old.flatMap(wordsOf), fresh.flatMap(wordsOf)];
  return joinNear(rawHunks(olds, news), olds, news)
    .flatMap(hunk => byBlock(hunk, olds, news))
    .filter(hunk => hunk.old.words.length + hunk.new.words.length > 0);
}

/** Half-open ranges of words on both sides. */
interface Range {
  old: [number, number];
  new: [number, number];
}

function rawHunks(olds: readonly Word[], news: readonly Word[]): Range[] {
  const [from, to] = [olds.map(word => word.text), news.map(word => word.text)];
  let head = 0;
  while (head < from.length && head < to.length && from[head] === to[head]) head++;
  let tail = 0;
  while (tail < from.length - head && tail < to.length - head && from[from.length - 1 - tail] === to[to.length - 1 - tail]) tail++;
  const [oldEnd, newEnd] = [from.length - tail, to.length - tail];
  if (head === oldEnd && head === newEnd) return [];
  const length = oldEnd + newEnd - 2 * head;
  const parts = diffArrays(from.slice(head, oldEnd), to.slice(head, newEnd), {
    maxEditLength: Math.min(MOST_EDITS, Math.ceil(MOST_STEPS / length)),
  });
  if (parts === undefined) return [{ old: [head, oldEnd], new: [head, newEnd] }];
  const found: Range[] = [];
  let [i, j] = [head, head];
  let open: Range | undefined;
  for (const { added, removed, value } of parts) {
    if (!added && !removed) {
      i += value.length;
      j += value.length;
      open = undefined;
      continue;
    }
    if (open === undefined) {
      open = { old: [i, i], new: [j, j] };
      found.push(open);
    }
    if (removed) open.old[1] = i += value.length;
    else open.new[1] = j += value.length;
  }
  return found;
}

/** Joins hunks that only a word or two keep apart: 甲的乙 → 丙的丁 is one replacement, not two round a 的. */
function joinNear(hunks: readonly Range[], olds: readonly Word[], news: readonly Word[]): Range[] {
  const joined: Range[] = [];
  for (const hunk of hunks) {
    const last = joined.at(-1);
    if (last !== undefined) {
      const between = lengthOf(olds, last.old[1], hunk.old[0]);
      const crossing = olds.slice(last.old[1], hunk.old[0]).some(word => word.entity !== undefined || CLAUSE_END.test(word.text));
      if (!crossing && between <= Math.min(sizeOf(last, olds, news), sizeOf(hunk, olds, news), LONGEST_BRIDGE)) {
        last.old[1] = hunk.old[1];
        last.new[1] = hunk.new[1];
        continue;
      }
    }
    joined.push({ old: [...hunk.old], new: [...hunk.new] });
  }
  return joined;
}

const LONGEST_BRIDGE = 2;
const CELL_END = "｜";
const CLAUSE_END = /[，。；：｜]/;
const sizeOf = (range: Range, olds: readonly Word[], news: readonly Word[]): number =>
  Math.max(lengthOf(olds, ...range.old), lengthOf(news, ...range.new));

function lengthOf(words: readonly Word[], from: number, to: number): number {
  let length = 0;
  for (let i = from; i < to && length <= 1000; i++) length += words[i]!.text.length;
  return length;
}

/** Cuts a hunk where one block ends and the next begins, so that each change has one node on either side. */
function byBlock(range: Range, olds: readonly Word[], news: readonly Word[]): Hunk[] {
  const [old, fresh] = [sidesOf(olds, range.old), sidesOf(news, range.new)];
  return Array.from({ length: Math.max(old.length, fresh.length) }, (_, k) => ({
    old: old[k] ?? behind(old.at(-1)!),
    new: fresh[k] ?? behind(fresh.at(-1)!),
  }));
}

function sidesOf(words: readonly Word[], [from, to]: [number, number]): Side[] {
  const sides: Side[] = [];
  for (const word of words.slice(from, to)) {
    const last = sides.at(-1);
    if (last?.block === word.block) last.words.push(word);
    else sides.push({ words: [word], at: word.start, block: word.block });
  }
  if (sides.length > 0) return sides.map(withoutEdges);
  const [before, after] = [words[from - 1], words[from]];
  return [{ words: [], at: before?.end ?? after?.start ?? 0, block: before?.block ?? after?.block ?? 0 }];
}

/** The line between two cells tells words apart that changed on both sides of it; at the edge of a change it says nothing. */
function withoutEdges(side: Side): Side {
  const from = side.words.findIndex(({ text }) => text !== CELL_END);
  const to = side.words.findLastIndex(({ text }) => text !== CELL_END);
  return { ...side, words: from < 0 ? [] : side.words.slice(from, to + 1), at: side.words[Math.max(from, 0)]!.start };
}

const behind = ({ words, at, block }: Side): Side => ({ words: [], at: words.at(-1)?.end ?? at, block });

/** One side of a hunk as one stretch. */
export function wordingOf({ words, at }: Side): Wording {
  return { start: words[0]?.start ?? at, end: words.at(-1)?.end ?? at, text: words.map(word => word.text).join("") };
}

const SEGMENTER = new Intl.Segmenter("zh", { granularity: "word" });

/** 委 of 发改委, which the segmenter cuts off, is no word that stays where 发改委 becomes 发展改革委. */
const OFFICE = /^[委局厅署]$/;
const HAN = /^\p{Script=Han}+$/u;

/** What is cut into words at once. Each word costs the segmenter as much as its whole string is long, so a bounded clause keeps the work linear; no word crosses ， or 。 */
const CLAUSE = /[^，。；\n]{0,400}[，。；\n]|[^，。；\n]{1,400}/g;

/** 力争2027年底前: read with the date or amount, but a word of its own that may go while the date stays. */
const AIM = /^(?:(?:力争|确保)\s*)?/;

/** 过半数 is more than 半数, which is read without it. */
const isMajority = (text: string, { text: amount, start }: Entity): boolean => amount === "半数" && text[start - 1] === "过";

/** The words of a block; a number, date or period is one word with its unit. White space is none. */
function wordsOf(block: Words, index: number): Word[] {
  const words: Word[] = [];
  for (const { start, text } of block.pieces) {
    // What two cells say does not run together, nor is it one change.
    if (block.node?.type === "row" && words.length > 0) words.push({ start, end: start, text: CELL_END, block: index });
    let at = 0;
    const plain = (to: number): void => {
      for (const { 0: clause, index: before } of text.slice(at, to).matchAll(CLAUSE)) {
        for (const { segment, index: offset } of SEGMENTER.segment(clause)) {
          if (/^\s+$/.test(segment)) continue;
          const from = start + at + before + offset;
          const last = words.at(-1);
          if (OFFICE.test(segment) && last?.end === from && last.entity === undefined && HAN.test(last.text)) {
            last.text += segment;
            last.end += segment.length;
            continue;
          }
          words.push({ start: from, end: from + segment.length, text: segment, block: index });
        }
      }
      at = to;
    };
    for (const entity of recognize(text)) {
      if (entity.kind === "label" || entity.kind === "ordinal") continue;
      const from = entity.start + AIM.exec(entity.text)![0].length - (isMajority(text, entity) ? 1 : 0);
      plain(from);
      words.push({ start: start + from, end: start + entity.end, text: text.slice(from, entity.end), block: index, entity });
      at = entity.end;
    }
    plain(text.length);
  }
  return words;
}
