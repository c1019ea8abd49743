import { dutyNotes } from "../targets/index.ts";
import { leaves } from "../tree/index.ts";
import type { Unit } from "./units.ts";

/**
 * A unit with blanks for the words that only say who does it, so that places stay: the offices of two levels of government are no wording that they share,
 * nor a difference.
 */
export function withoutDuties(unit: Unit): Unit {
  const notes = [...leaves(unit.node)].flatMap(({ value, position }) =>
    dutyNotes(value).map(({ start, end }) => ({ start: position.start.offset + start, end: position.start.offset + end })),
  );
  if (notes.length === 0) return unit;
  let next = 0;
  const sentences = unit.sentences.map(sentence => {
    while (next < notes.length && notes[next]!.end <= sentence.start) next++;
    let [text, at] = ["", sentence.start];
    for (let k = next; k < notes.length && notes[k]!.start < sentence.end; k++) {
      const [from, to] = [Math.max(notes[k]!.start, at), Math.min(notes[k]!.end, sentence.end)];
      if (from >= to) continue;
      text += sentence.text.slice(at - sentence.start, from - sentence.start) + " ".repeat(to - from);
      at = to;
    }
    return at === sentence.start ? sentence : { ...sentence, text: text + sentence.text.slice(at - sentence.start) };
  });
  return { ...unit, sentences };
}
