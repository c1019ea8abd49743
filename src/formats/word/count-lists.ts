import { writeNumber } from "./number-formats.ts";

/** One level of a list. */
export interface Level {
  start: number;
  format: string;
  /** "第%1条" */
  text: string;
  /** "nothing": the text follows the label at once. */
  suffix: string;
  legal: boolean;
  /** Counts anew after a level before this one (from 1); 0: never. Absent: after any level outside. */
  restart?: number;
  style?: string;
}

/** A list: the definition that it takes its levels from, and what it has of its own. */
export interface List {
  definition: string;
  /** Where its levels start when it is met first, in place of what they say themselves. */
  starts: Map<number, number>;
  levels: Map<number, Level>;
}

/** The lists of a document: the label that the next paragraph of a list and level has. */
export interface Numbering {
  next(list: string, level: number): string;
  /** The level of a list that a paragraph style is tied to. */
  levelOf(list: string, style: string): number | undefined;
}

/** The lists as a document names them, and the definitions that they rest on. */
export interface Lists {
  lists: ReadonlyMap<string, List>;
  definitions: ReadonlyMap<string, ReadonlyMap<number, Level>>;
}

/** Counts as Word does: lists of one definition go on from each other, unless a list says where it starts. */
export function countLists({ lists, definitions }: Lists): Numbering {
  const counts = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  const levelIn = (list: List, level: number): Level | undefined => list.levels.get(level) ?? definitions.get(list.definition)?.get(level);
  return {
    next(id, at) {
      const list = lists.get(id);
      const level = list && levelIn(list, at);
      if (list === undefined || level === undefined) return "";
      const count = counts.get(list.definition) ?? [];
      counts.set(list.definition, count);
      const override = list.starts.get(at);
      if (override !== undefined && !begun.has(`${id}/${at}`)) count[at] = override;
      else count[at] = count[at] === undefined ? level.start : count[at]! + 1;
      begun.add(`${id}/${at}`);
      // A level inside that comes first counts for those around it: the next of them is their second.
      for (let outer = 0; outer < at; outer++) count[outer] ??= list.starts.get(outer) ?? levelIn(list, outer)?.start;
      for (let inner = at + 1; inner < LEVELS; inner++) {
        const restart = levelIn(list, inner)?.restart;
        if (restart === undefined || (restart > 0 && at < restart)) count[inner] = undefined;
      }
      if (level.format === "bullet") return "• ";
      const label = level.text.replace(/%([1-9])/g, (_, digit: string) => {
        const k = Number(digit) - 1;
        const shown = levelIn(list, k);
        return writeNumber(count[k] ?? shown?.start ?? 1, level.legal ? "decimal" : (shown?.format ?? "decimal"));
      });
      return label + gapAfter(label, level.suffix);
    },
    levelOf(id, style) {
      const list = lists.get(id);
      const levels = list && [...(definitions.get(list.definition) ?? []), ...list.levels];
      return levels?.find(([, level]) => level.style === style)?.[0];
    },
  };
}

const LEVELS = 9;

/** What stands between a label and the text: nothing after 一、 and （一）, a space where the two would run together. */
export function gapAfter(label: string, suffix: string): string {
  if (label === "" || suffix === "nothing") return "";
  if (/[章节篇编条]$/.test(label)) return "\u3000";
  return /[、）)．，：①-⑳]$/.test(label) ? "" : " ";
}
