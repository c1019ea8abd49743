import { characterWidth } from "./width.ts";

/** A stretch of a text that shows why it was found; highlights count in `text`. */
export interface Snippet {
  text: string;
  highlights: [number, number][];
}

/**
 * At most `width` columns of a text, around the place where most highlights stand together, beginning at the start of a clause where one is near;
 * … where something was left out. White space is shown as single blanks.
 */
export function snippet(text: string, highlights: readonly (readonly [number, number])[], width: number): Snippet {
  const marks = highlights.filter(([start, end]) => start < end && start >= 0 && end <= text.length).toSorted((a, b) => a[0] - b[0]);
  const whole = reach(text, 0, width) === text.length;
  const from = whole ? 0 : clauseStart(text, densest(text, marks, width)?.[0] ?? 0, width);
  const to = reach(text, from, width);
  const shown = new Offsets(text, from, to);
  const own = marks
    .filter(([start, end]) => start < to && end > from)
    .map(([start, end]): [number, number] => [shown.at(Math.max(start, from)), shown.at(Math.min(end, to))]);
  return { text: shown.text, highlights: own };
}

/** The first mark of the stretch that holds most marked characters; it is half as long as what is shown, so that there is room for what follows. */
function densest(text: string, marks: readonly (readonly [number, number])[], width: number): readonly [number, number] | undefined {
  let best: readonly [number, number] | undefined;
  let most = 0;
  const characters = width / 4;
  for (let first = 0, last = 0, held = 0; first < marks.length; first++) {
    const [start] = marks[first]!;
    for (; last < marks.length && marks[last]![1] <= Math.min(text.length, start + characters); last++)
      held += marks[last]![1] - marks[last]![0];
    if (held > most) [best, most] = [marks[first], held];
    if (last > first) held -= marks[first]![1] - marks[first]![0];
    else last = first + 1;
  }
  return best ?? marks[0];
}

/** Back to the beginning of the clause, not further than a third of the width. */
function clauseStart(text: string, at: number, width: number): number {
  const least = Math.max(0, at - Math.floor(width / 6));
  if (least === 0) return 0;
  for (let i = at; i > least; i--) if (CLAUSE_END.has(text[i - 1]!)) return i;
  return safe(text, least);
}

function reach(text: string, from: number, width: number): number {
  let used = 0;
  let at = from;
  while (at < text.length) {
    const character = String.fromCodePoint(text.codePointAt(at)!);
    used += characterWidth(character);
    if (used > width) break;
    at += character.length;
  }
  return at;
}

/** Not between the two halves of one character. */
const safe = (text: string, at: number): number => (LOW_SURROGATE.test(text[at] ?? "") ? at + 1 : at);

const CLAUSE_END: ReadonlySet<string> = new Set("。；！？\n：");
const LOW_SURROGATE = /[\udc00-\udfff]/;

/** A slice with white space folded and … at the cut ends, which still knows where its characters stood. */
class Offsets {
  readonly text: string;
  readonly #places: number[] = [];
  readonly #from: number;

  constructor(source: string, from: number, to: number) {
    this.#from = from;
    let text = from > 0 ? "…" : "";
    for (let at = from; at < to; at++) {
      this.#places.push(text.length);
      const character = source[at]!;
      if (!SPACE.test(character)) text += character;
      else if (text !== "" && !text.endsWith(" ") && !text.endsWith("…")) text += " ";
    }
    this.#places.push(text.length);
    this.text = to < source.length ? `${text.trimEnd()}…` : text.trimEnd();
  }

  at(offset: number): number {
    return Math.min(this.text.length, this.#places[offset - this.#from]!);
  }
}

const SPACE = /[\s\u3000]/;
