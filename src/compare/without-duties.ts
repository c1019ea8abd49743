import { dutyNotes } from "../targets/index.ts";
import { leaves } from "../tree/index.ts";
import type { Unit } from "./units.ts";

/** A unit without the words that only say who does it: the offices of two levels of government are no wording that they share, nor a difference. */
export function withoutDuties(unit: Unit): Unit {
  const notes = [...leaves(unit.node)].flatMap(({ value, position }) =>
    dutyNotes(value).map(({ start, end }) => ({ start: position.start.offset + start, end: position.start.offset + end })),
  );
  if (notes.length === 0) return unit;
  const sentences = unit.sentences.flatMap(sentence => {
    const pieces: Unit["sentences"] = [];
    let from = sentence.start;
    const close = (to: number): void => {
      if (to > from) pieces.push({ start: from, end: to, text: sentence.text.slice(from - sentence.start, to - sentence.start) });
    };
    for (const note of notes) {
      if (note.end <= from || note.start >= sentence.end) continue;
      close(note.start);
      from = note.end;
    }
    close(sentence.end);
    return pieces;
  });
  return { ...unit, sentences };
}
