import { type Lexicon, lexicon } from "./lexicon.ts";
import { CLASSIFIERS, UNLESS } from "./tables/classifiers.ts";
import { DENOMINATORS, TIME_LETTERS, UNITS, type Unit } from "./tables/units.ts";
import { isDigit, isLatin } from "./text.ts";

/** All units that a scan knows, and the words that one may stand over. */
export interface Measures {
  units: Lexicon<Unit>;
  denominators: Lexicon<string>;
}

/** A unit as written, with what it stands over: 元, 微克/立方米, 元/人·月. */
export interface Measure {
  end: number;
  name: string;
  unit: Unit;
  isRate: boolean;
}

/** The tables, with a caller's own units before them. */
export function measuresWith(own: readonly Unit[]): Measures {
  const counts = CLASSIFIERS.map((name): Unit => ({ name: COUNT_NAMES[name] ?? name, dimension: "count", factor: 1, aliases: [name] }));
  const all = [...counts, ...UNITS, ...own];
  const units = lexicon(
    all.flatMap(unit => [unit.name, ...(unit.aliases ?? [])].map((word): [string, Unit, string | undefined] => [word, unit, UNLESS[word]])),
  );
  const denominators = lexicon<string>([
    ...DENOMINATORS.map((word): [string, string] => [word, word]),
    ...Object.entries(TIME_LETTERS),
    ...all.flatMap(unit => [unit.name, ...(unit.aliases ?? [])].map((word): [string, string] => [word, unit.name])),
  ]);
  return { units, denominators };
}

/** The longest unit at `at`, with its denominators: 元/平方米·月. Letters of a longer word are no unit: 5Gbit is not 5G. */
export function measureAt(text: string, at: number, { units, denominators }: Measures): Measure | undefined {
  const found = units.longest(text, at);
  if (found === undefined || (isLatin(text.charCodeAt(found.end - 1)) && isWordCharacter(text.charCodeAt(found.end)))) return undefined;
  let { end } = found;
  let name = found.row.name;
  let joint = "/";
  for (let i = 0; i < MOST_DENOMINATORS; i++) {
    const slash = text[end] === "/" || text[end] === "每" || (i > 0 && (text[end] === "·" || text[end] === "•"));
    if (!slash) break;
    const bracketed = i === 0 ? inBrackets(text, end + 1, denominators) : undefined;
    if (bracketed !== undefined) return { end: bracketed.end, name: `${name}/${bracketed.name}`, unit: found.row, isRate: true };
    const under = denominators.longest(text, end + 1);
    if (under === undefined || (text[end] === "每" && !PER_WRITTEN_OUT.has(under.row))) break;
    name += joint + under.row;
    joint = "·";
    end = under.end;
  }
  return { end, name, unit: found.row, isRate: joint === "·" };
}

/** 元/（平方米·月） */
function inBrackets(text: string, start: number, denominators: Lexicon<string>): { end: number; name: string } | undefined {
  if (text[start] !== "（" && text[start] !== "(") return undefined;
  const names: string[] = [];
  for (let at = start + 1; names.length < MOST_DENOMINATORS; at++) {
    const under = denominators.longest(text, at);
    if (under === undefined) return undefined;
    names.push(under.row);
    at = under.end;
    if (text[at] === "）" || text[at] === ")") return { end: at + 1, name: names.join("·") };
    if (!"·•.*/".includes(text[at] ?? "\n")) return undefined;
  }
  return undefined;
}

const MOST_DENOMINATORS = 3;
/** 公里每小时, 元每吨; 5人每年 is a count and a frequency. */
const PER_WRITTEN_OUT: ReadonlySet<string> = new Set(["小时", "秒", "平方米", "立方米", "吨", "千瓦时", "亩", "公顷", "平方公里"]);
const COUNT_NAMES: Readonly<Record<string, string>> = { 周岁: "岁" };
function isWordCharacter(code: number): boolean {
  return isLatin(code) || isDigit(code);
}
