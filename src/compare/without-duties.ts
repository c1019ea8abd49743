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
  const sentences = unit.sentences.map(sentence => {
    let { text } = sentence;
    for (const note of notes) {
      const [from, to] = [Math.max(note.start, sentence.start) - sentence.start, Math.min(note.end, sentence.end) - sentence.start];
      if (from < to) text = text.slice(0, from) + " ".repeat(to - from) + text.slice(to);
    }
    return { ...sentence, text };
  });
  return { ...unit, sentences };
}
