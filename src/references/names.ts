import { nameStart } from "./name-start.ts";
import { NORM_HEADS, POLICY_HEADS } from "./tables/head-words.ts";
import { CITING_WORDS, JOINING_WORDS } from "./tables/joints.ts";
import { LAW_NAMES, LONGEST_LAW_NAME } from "./tables/laws.ts";

/**
 * The name of a law that ends at `end` without 《》, as before 第六条: where it begins. Known names first (the table and
 * what the document cited before), then what the words around leave. Undefined where no name of a norm ends there.
 */
export function bareName(text: string, end: number, from: number, cited: CitedNames): number | undefined {
  if (!HEAD.test(text.slice(Math.max(from, end - LONGEST_HEAD), end))) return undefined;
  const [rules] = RULES.exec(text.slice(Math.max(from, end - LONGEST_RULES), end)) ?? [];
  if (rules !== undefined) {
    const subject = end - rules.length;
    return bareName(text, subject, from, cited) ?? nameStart(text, subject, from, LONGEST_NAME, CUTS);
  }
  const [carryingOut] = CARRYING_OUT.exec(text.slice(Math.max(from, end - LONGEST_NAME), end)) ?? [];
  if (carryingOut !== undefined) return nameStart(text, end - carryingOut.length, from, LONGEST_NAME, CUTS);
  const guess = nameStart(text, end, from, LONGEST_NAME, CUTS);
  const whole = knownStart(text, end, from, cited.names);
  const known = whole === undefined ? undefined : (tailStart(text, end, from, whole, cited.tails) ?? whole);
  if (known === undefined) return guess < end ? guess : undefined;
  if (guess < known && WIDER_NAME.test(text.slice(guess, known))) return guess;
  return text.endsWith(REPUBLIC, known) && known - REPUBLIC.length >= from ? known - REPUBLIC.length : known;
}

/** Whether a known name that is longer than `length` ends at `end`: 预算法 inside of 新预算法. */
export function endsLongerName(text: string, end: number, length: number): boolean {
  const start = knownStart(text, end, 0, EMPTY);
  return start !== undefined && end - start > length;
}

/** How much of 刑法分则 and 道路交通安全条例附则, which end at `end`, names a division of the law and not the law: 2 or 0. 民法总则 is a law. */
export function divisionBefore(text: string, end: number): number {
  if (!DIVISION.test(text.slice(Math.max(0, end - LONGEST_DIVISION), end))) return 0;
  return knownStart(text, end, 0, EMPTY) === undefined ? 2 : 0;
}

function knownStart(text: string, end: number, from: number, cited: ReadonlySet<string>): number | undefined {
  for (let length = Math.min(LONGEST_LAW_NAME, end - from); length > 1; length--) {
    const name = text.slice(end - length, end);
    if (LAW_NAMES.has(name) || cited.has(name)) return end - length;
  }
  return undefined;
}

/** 调解仲裁法, as the end of a known name, is 劳动争议调解仲裁法 and not 仲裁法, whose name it ends with as well. */
function tailStart(text: string, end: number, from: number, known: number, cited: ReadonlySet<string>): number | undefined {
  for (let start = Math.max(from, end - LONGEST_LAW_NAME); start <= known - SHORTEST_WORD; start++) {
    const name = text.slice(start, end);
    if (LAW_TAILS.has(name) || cited.has(name)) return start;
  }
  return undefined;
}

/** What a law's name ends with, from each of its characters on. */
export function tailsOf(name: string): string[] {
  return Array.from({ length: Math.max(0, Math.min(name.length, LONGEST_LAW_NAME) - SHORTEST_TAIL) }, (_, i) =>
    name.slice(-SHORTEST_TAIL - i),
  );
}

/** The titles that a text cited so far, and what the names of laws among them end with. */
export interface CitedNames {
  names: ReadonlySet<string>;
  tails: ReadonlySet<string>;
}

const SHORTEST_WORD = 2;
/** 水法 is the shortest name that another may end with. */
const SHORTEST_TAIL = 4;
const LAW_TAILS: ReadonlySet<string> = new Set([...LAW_NAMES].flatMap(tailsOf));
/** 森林法|实施条例, 步道养护|实施细则: what is carried out is part of the name of the rules */
const RULES = /(?:实施|施行)(?:条例|细则|办法|规定)$/u;
const LONGEST_RULES = 4;
/** 江北省|实施消防法办法 */
const CARRYING_OUT = /实施\p{Script=Han}{1,24}(?:法|条例)(?:若干)?(?:办法|规定|细则)$/u;
/** 法分则, 法典总则, 条例附则, and behind a title 》分则 */
const DIVISION = /(?:法|法典|条例|[》)])(?:总则|分则|附则)$/u;
const LONGEST_DIVISION = 4;
const EMPTY: ReadonlySet<string> = new Set();
const REPUBLIC = "中华人民共和国";
const LONGEST_NAME = 40;
const LONGEST_HEAD = 3;
const HEAD = new RegExp(`(?:${[...NORM_HEADS, ...POLICY_HEADS].join("|")})$`, "u");
/** 江北省物业管理条例 is not the 物业管理条例 of the state. */
const WIDER_NAME = /(?:省|市|区|县|州|盟|特区|实施)$/u;
/** A name of a law can hold 和 (传染病预防和控制条例), the words that govern a citation it cannot. */
const CUTS: readonly string[] = [
  ...CITING_WORDS,
  ...JOINING_WORDS.filter(word => word !== "和" && word !== "与" && word !== "及" && word !== "不"),
];
