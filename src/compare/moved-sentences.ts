import type { Span } from "../text/index.ts";
import type { Block } from "./blocks.ts";
import { changedStrength } from "./changed-strength.ts";
import type { NodeChange, WordChange, Wording } from "./delta.ts";
import { diffWords } from "./diff-words.ts";

/** Shorter pieces (并定期维护) are said in many places. */
const LEAST = 8;
/** Two pieces are one sentence from this likeness of their character pairs on: a number or a word may have changed on the way. */
const LIKE = 0.7;
/** A pair of characters that more pieces than this have leads nowhere. */
const MOST_ALIKE = 20;

/** A sentence that was taken out of, or put into, a node; without `word` it stands in a node that was removed or added as a whole. */
interface Piece extends Wording {
  side: "old" | "new";
  change: NodeChange;
  word: WordChange | undefined;
  pairs: Set<string>;
}

/** What was removed or added as a whole, with the stretches of text it consists of. */
export interface WholeChange {
  change: NodeChange;
  side: "old" | "new";
  spans: readonly Span[];
}

/**
 * A sentence that left one node for another is a deletion there and an insertion here; both are told where the other is. A hunk that holds more than
 * such a sentence is cut at its sentence ends, so that only what moved is said to have moved. Another word of commitment in it counts as one.
 */
export function tellMovedSentences(changes: readonly NodeChange[], wholes: readonly WholeChange[], draft: string, final: string): void {
  const piecesIn = (side: Piece["side"], source: string): Piece[] => [
    ...changes.flatMap(change => change.words.flatMap(word => piecesOf({ side, change, word }, word[side], source))),
    ...wholes
      .filter(whole => whole.side === side)
      .flatMap(({ change, spans }) => spans.flatMap(span => piecesOf({ side, change, word: undefined }, span, source))),
  ];
  const partners = new Map<Piece, Piece>();
  for (const { old, fresh } of likest(piecesIn("old", draft), piecesIn("new", final))) {
    if (partners.has(old) || partners.has(fresh)) continue;
    partners.set(old, fresh);
    partners.set(fresh, old);
    fresh.change.numbers.push(...changedStrength(diffWords([blockOf(old)], [blockOf(fresh)]), draft, final));
  }
  const touched = new Map<WordChange, Piece[]>();
  for (const piece of partners.keys()) if (piece.word !== undefined) touched.set(piece.word, [...(touched.get(piece.word) ?? []), piece]);
  for (const change of changes)
    change.words = change.words.flatMap(word => (touched.has(word) ? parted(word, touched.get(word)!, partners, draft, final) : [word]));
}

const blockOf = (piece: Piece): Pick<Block, "pieces"> => ({ pieces: [piece] });

/** A stretch up to 。 or ；, with it. */
const SENTENCE = /[^。；]*[。；]|[^。；]+/g;
/** （市财政局、市民政局负责）, 责任单位：市财政局: said of many measures in the same words, so that none is known by it. */
const NOTE = /^\s*(?:[（(][^（）()]{0,200}[）)]|[（(]?(?:责任|牵头|配合|落实)(?:单位|部门)[：:][^。；]{0,200})[。；]?\s*$/;
const SIGNS = /[\s\p{P}]/gu;

function piecesOf(of: Pick<Piece, "side" | "change" | "word">, { start, end }: Span, source: string): Piece[] {
  const pieces: Piece[] = [];
  if (end - start < LEAST) return pieces;
  for (const { 0: text, index } of source.slice(start, end).matchAll(SENTENCE)) {
    const plain = text.replace(SIGNS, "");
    if (plain.length >= LEAST && !NOTE.test(text))
      pieces.push({ ...of, start: start + index, end: start + index + text.length, text, pairs: pairsOf(plain) });
  }
  return pieces;
}

const pairsOf = (text: string): Set<string> => new Set(Array.from({ length: text.length - 1 }, (_, i) => text.slice(i, i + 2)));

/** Pieces that say the same, the likest first; found by the pairs of characters that few pieces have, so that the work grows with the text. */
function likest(gone: readonly Piece[], came: readonly Piece[]): { old: Piece; fresh: Piece; likeness: number }[] {
  const postings = new Map<string, Piece[]>();
  for (const piece of gone)
    for (const pair of piece.pairs) {
      const list = postings.get(pair);
      if (list === undefined) postings.set(pair, [piece]);
      else list.push(piece);
    }
  const found: { old: Piece; fresh: Piece; likeness: number }[] = [];
  for (const fresh of came) {
    const near = new Set<Piece>();
    for (const pair of fresh.pairs) {
      const list = postings.get(pair);
      if (list !== undefined && list.length <= MOST_ALIKE) for (const old of list) near.add(old);
    }
    for (const old of near) {
      // What was replaced by something like it stayed where it was, and of two whole nodes neither is a place that the sentence left for another.
      if (old.word === fresh.word) continue;
      const shared = [...fresh.pairs].filter(pair => old.pairs.has(pair)).length;
      const likeness = (2 * shared) / (old.pairs.size + fresh.pairs.size);
      if (likeness >= LIKE) found.push({ old, fresh, likeness });
    }
  }
  return found.sort((a, b) => b.likeness - a.likeness || a.fresh.start - b.fresh.start || a.old.start - b.old.start);
}

/** A change of words cut round the sentences in it that moved: what went, then what came. */
function parted(
  word: WordChange,
  moved: readonly Piece[],
  partners: ReadonlyMap<Piece, Piece>,
  draft: string,
  final: string,
): WordChange[] {
  const of = (side: Piece["side"]): Piece[] => moved.filter(piece => piece.side === side).sort((a, b) => a.start - b.start);
  const [leftAt, cameAt] = [
    { start: word.new.start, end: word.new.start, text: "" },
    { start: word.old.end, end: word.old.end, text: "" },
  ];
  return [
    ...stretches(word.old, of("old"), draft).map(({ piece, ...old }): WordChange => {
      const to = piece && partners.get(piece)?.change.new;
      return { kind: "deleted", old, new: leftAt, ...(to !== undefined && { to }) };
    }),
    ...stretches(word.new, of("new"), final).map(({ piece, ...fresh }): WordChange => {
      const from = piece && partners.get(piece)?.change.old;
      return { kind: "inserted", old: cameAt, new: fresh, ...(from !== undefined && { from }) };
    }),
  ];
}

/** All of a wording, cut before and behind the pieces in it. */
function stretches({ start, end }: Wording, pieces: readonly Piece[], source: string): (Wording & { piece?: Piece })[] {
  const found: (Wording & { piece?: Piece })[] = [];
  const between = (from: number, to: number): void => {
    const text = closed(source.slice(from, to));
    if (text !== "") found.push({ start: from, end: to, text });
  };
  let at = start;
  for (const piece of pieces) {
    between(at, piece.start);
    found.push({ start: piece.start, end: piece.end, text: closed(piece.text), piece });
    at = piece.end;
  }
  between(at, end);
  return found;
}

const closed = (text: string): string => text.replace(/\s+/g, "");
