import { isKindOfDocument } from "./context.ts";
import type { Mention, Scan, TitleMention } from "./mention.ts";
import { tailsOf } from "./names.ts";

/** What a scan has found and knows at a place: every look back is for something that it keeps here. */
export interface State extends Scan {
  text: string;
  region: string | undefined;
  /** Where the last mention ends: nothing is read twice. */
  floor: number;
  group: number;
  /** Keys of the titles that were cited so far. */
  cited: Set<string>;
  /** What those of laws end with: 调解仲裁法. */
  tails: Set<string>;
  /** By what it ends with (纲要, 实施方案), the title that was cited so far; "" where there are several. */
  endings: Map<string, string>;
  /** What the short names that were defined so far stand for. */
  names: Map<string, string>;
  /** By the first character of such a name, how long names with it are. */
  lengths: Map<number, number[]>;
  title?: TitleMention;
  /** Where a provision of that title would begin: behind 》, or behind the bracket after it. */
  behindTitle?: number;
}

/** At the beginning of a text. */
export function newState(text: string, region: string | undefined): State {
  return {
    text,
    region,
    mentions: [],
    definitions: [],
    floor: 0,
    group: 0,
    cited: new Set(),
    tails: new Set(),
    endings: new Map(),
    names: new Map(),
    lengths: new Map(),
  };
}

export function push(state: State, mention: Mention): void {
  state.mentions.push(mention);
  state.floor = mention.end;
}

/** 《纲要（草案）》 behind 《…规划纲要（草案）》, with no definition, means the one title before it that ends so: kept by its endings. */
export function cite(state: State, key: string): void {
  if (state.cited.has(key)) return;
  state.cited.add(key);
  if (LAW.test(key)) for (const tail of tailsOf(key)) state.tails.add(tail);
  for (let length = 1; length <= LONGEST_BARE_HEAD && length < key.length; length++) {
    const ending = key.slice(-length);
    if (isKindOfDocument(ending)) state.endings.set(ending, state.endings.has(ending) ? "" : key);
  }
}

/** A name that was defined in 《》 is used in 《》, or before a provision; one without them wherever it stands alone. */
export function define(state: State, name: string, key: string, bare: boolean): void {
  state.names.set(name, key);
  if (!bare) return;
  const lengths = state.lengths.get(name.charCodeAt(0)) ?? [];
  if (!lengths.includes(name.length))
    state.lengths.set(
      name.charCodeAt(0),
      [...lengths, name.length].sort((a, b) => b - a),
    );
}

/** A name of a law, without the kinds of rules that are named by their subject */
const LAW = /(?:法|条例)$/u;
const LONGEST_BARE_HEAD = 14;
