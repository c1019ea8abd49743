import type { Span } from "../text/index.ts";
import { titleKey } from "./key.ts";
import { BEFORE_LAW, BEHIND_NAME, GOES_ON, GOVERNING, LAW_SUBJECT_ENDS, NO_LAW_BEHIND, NO_NAME } from "./tables/bare-laws.ts";
import { LAW_NAMES, LONGEST_LAW_NAME } from "./tables/laws.ts";

/** A law that is named without 《》, in folded text. */
export interface BareLaw extends Span {
  key: string;
}

/**
 * The laws that are named without 《》 behind the word at `at` which governs them, whole lists of them: 依照|刑法、刑事诉讼法的规定. Names that are known
 * (the table and what was `cited` before in 《》) and those that can be no other phrase; a name before a provision is read with that.
 */
export function readBareLaws(text: string, at: number, cited: ReadonlySet<string>): BareLaw[] {
  const word = GOVERNING.find(governing => text.startsWith(governing, at));
  const found: BareLaw[] = [];
  if (word === undefined) return found;
  for (let from = at + word.length; found.length < MOST; ) {
    const start = from + lengthAt(BEFORE_LAW, text, from);
    const end = nameEnd(text, start, cited);
    if (end === undefined) break;
    found.push({ start, end, key: titleKey(text.slice(start, end)) });
    const joint = lengthAt(JOINT, text, end);
    if (joint === 0) break;
    from = end + joint;
  }
  return found;
}

function nameEnd(text: string, start: number, cited: ReadonlySet<string>): number | undefined {
  const bare = text.startsWith(REPUBLIC, start) ? start + REPUBLIC.length : start;
  const known = knownEnd(text, bare, cited) ?? unknownEnd(text, bare);
  if (known === undefined) return undefined;
  const end = known + lengthAt(GOES_ON, text, known);
  return lengthAt(NO_LAW_BEHIND, text, end) > 0 ? undefined : end;
}

function knownEnd(text: string, start: number, cited: ReadonlySet<string>): number | undefined {
  for (let length = Math.min(LONGEST_LAW_NAME, text.length - start); length > 1; length--) {
    const name = text.slice(start, start + length);
    if (LAW_NAMES.has(name) || (cited.has(name) && IS_LAW.test(name))) return start + length;
  }
  return undefined;
}

/** 滨河市绿道保护条例, which is in no table: what ends as laws do, with no word in it that would make it a phrase. */
function unknownEnd(text: string, start: number): number | undefined {
  const [name, subject] = UNKNOWN.exec(text.slice(start, start + LONGEST_NAME)) ?? [];
  if (name === undefined || !LAW_SUBJECT_ENDS.has(subject!.slice(-2)) || NO_NAME.test(subject!)) return undefined;
  const end = start + name.length;
  const goes = end + lengthAt(GOES_ON, text, end);
  BEHIND_NAME.lastIndex = goes;
  return BEHIND_NAME.test(text) ? end : undefined;
}

function lengthAt(form: RegExp, text: string, at: number): number {
  form.lastIndex = at;
  return form.exec(text)?.[0].length ?? 0;
}

const MOST = 12;
const REPUBLIC = "中华人民共和国";
const LONGEST_NAME = 32;
/** 《条例》 alone is a kind, 依照条例 may be any */
const IS_LAW = /.{2}(?:法|条例)$/u;
/** 绿道保护条例; four characters at least, since 管理条例 is a kind of law */
const UNKNOWN = /^(\p{Script=Han}{4,}?)(?:法|条例)/u;
const JOINT = /、|以及|和|与|及|或者|或/uy;
