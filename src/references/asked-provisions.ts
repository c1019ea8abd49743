import { provisionKey } from "./key.ts";
import { readProvisions } from "./provision.ts";

/** One step of a key: art_87-1. */
export interface Part {
  kind: string;
  ordinal: number;
  suffix: number;
}

/** A provision that is asked for, or a range of them. */
export interface Asked {
  parts: Part[];
  /** The end of a range, both counted. */
  through?: Part[];
}

/**
 * What a person asks for, as it is written or as in `Reference.key`: 第三十二条, 第三条至第五条, 第三条、第九条第二款, #art_32, art_32. Empty where any of it
 * is no provision.
 */
export function askedProvisions(written: string): Asked[] {
  const folded = written.normalize("NFKC").replace(/\s/gu, "");
  const members = readProvisions(folded, 0, true);
  if (members.at(-1)?.end !== folded.length) {
    const parts = partsOf(fragmentsOf(folded)[0] ?? folded.replace(/^(?:doc_\d+(?:~\d+)?__)+/u, ""));
    return parts.length === 0 ? [] : [{ parts }];
  }
  const asked: Asked[] = [];
  for (const { path, through } of members) {
    const parts = partsOf(provisionKey("", path).slice(1));
    if (parts.length === 0) return [];
    const last = asked.at(-1);
    if (through && last !== undefined) last.through = parts;
    else asked.push({ parts });
  }
  return asked;
}

/** What stands behind # in a key; several where it names several provisions (前两条). */
export function fragmentsOf(key: string): string[] {
  return [...key.matchAll(/#([^#、]+)/gu)].map(match => match[1]!);
}

/** The steps of a fragment, none where it has others; an item of an article with one paragraph is cited without it. */
export function partsOf(fragment: string): Part[] {
  const parts = fragment
    .replace(/__para_1(?=__item_)/u, "")
    .split("__")
    .map(part => PART.exec(part));
  if (parts.some(part => part === null)) return [];
  return parts.map(part => ({ kind: part![1]!, ordinal: Number(part![2]), suffix: Number(part![3] ?? 0) }));
}

/** art_87-1 */
const PART = /^([a-z]+)_(\d+)(?:-(\d+))?(?:~\d+)?$/u;
