import { expectArguments, TEXT } from "../text/index.ts";
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
  expectArguments({ written }, TEXT);
  const folded = written.normalize("NFKC").replace(UNSEEN, "");
  const members = readProvisions(folded, 0, true);
  if (members.at(-1)?.end !== folded.length) {
    const parts = partsOf(fragmentsOf(folded)[0] ?? folded.replace(/^(?:doc_\d+(?:~\d+)?__)+/u, ""));
    return parts.length === 0 || isNone(parts) ? [] : [{ parts }];
  }
  const asked: Asked[] = [];
  for (const { path, through } of members) {
    const parts = partsOf(provisionKey("", path).slice(1));
    if (parts.length === 0 || isNone(parts)) return [];
    const last = asked.at(-1);
    if (!through || last === undefined) asked.push({ parts });
    else if (isBefore(parts, last.parts)) asked[asked.length - 1] = { parts, through: last.parts };
    else last.through = parts;
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

/** 第零条, 第0条: there is none. */
function isNone(parts: readonly Part[]): boolean {
  return parts.some(({ ordinal }) => ordinal === 0);
}

/** 第三条至第一条 is asked in reverse; of steps of different kinds it is not known. */
function isBefore(a: readonly Part[], b: readonly Part[]): boolean {
  for (const [i, { kind, ordinal, suffix }] of a.entries()) {
    const other = b[i];
    if (other === undefined || other.kind !== kind) return false;
    if (ordinal !== other.ordinal) return ordinal < other.ordinal;
    if (suffix !== other.suffix) return suffix < other.suffix;
  }
  return false;
}

/** White space, and what comes along unseen with words that are copied: U+200B, U+200E, U+202E. */
const UNSEEN = /[\s\p{Default_Ignorable_Code_Point}]/gu;
/** art_87-1 */
const PART = /^([a-z]+)_(\d+)(?:-(\d+))?(?:~\d+)?$/u;
