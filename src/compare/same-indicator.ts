import type { Target } from "../targets/index.ts";
import { eachConcept, fold } from "../words/index.ts";
import type { ScoredPair } from "./score-pairs.ts";
import type { Outline, Unit } from "./units.ts";

/** A short form is of this length at least, and ends as the long one does: 社区助餐覆盖率 of 城市社区老年助餐服务覆盖率. */
const LEAST_NAME = 4;
const ENDING = 2;

/**
 * Whether a local and a national target measure the same though their indicators are named in two ways: they stand in measures that answer one another, and
 * the names are the same but for words that mean the same, or one is a short form of the other.
 */
export function sameIndicator(local: Outline, national: Outline, pairs: readonly ScoredPair[]): (ours: Target, theirs: Target) => boolean {
  const answers = new Set(pairs.map(pair => pair.local * national.units.length + pair.national));
  const [oursOf, theirsOf] = [namedIn(local), namedIn(national)];
  return (ours, theirs) => {
    const [a, b] = [oursOf(ours), theirsOf(theirs)];
    if (a.unit < 0 || b.unit < 0 || !answers.has(a.unit * national.units.length + b.unit)) return false;
    return a.inConcepts === b.inConcepts || isShort(a, b) || isShort(b, a);
  };
}

interface Named {
  unit: number;
  name: string;
  inConcepts: string;
}

/** The name of a target's indicator and the unit that it stands in, each found once. */
function namedIn({ units }: Outline): (target: Target) => Named {
  const known = new Map<Target, Named>();
  return target => {
    let named = known.get(target);
    if (named === undefined) {
      const name = fold(target.indicator.text.replace(PARTICLES, "").replace(SHARE, "占比")).text;
      named = { unit: unitAt(units, target.start), name, inConcepts: inConcepts(name) };
      known.set(target, named);
    }
    return named;
  };
}

const isShort = (short: Named, long: Named): boolean => isShortFor(short.name, long.name) || isShortFor(short.inConcepts, long.inConcepts);

/** All characters of the short name stand in the long one, in their order. */
function isShortFor(short: string, long: string): boolean {
  if (short.length < LEAST_NAME || !long.endsWith(short.slice(-ENDING))) return false;
  let read = 0;
  for (const character of long) if (character === short[read]) read++;
  return read === short.length;
}

/** Units follow one another in the text; −1 between them. */
function unitAt(units: readonly Unit[], offset: number): number {
  let [low, high] = [0, units.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (units[middle]!.node.position.end.offset <= offset) low = middle + 1;
    else high = middle;
  }
  const unit = units[low];
  return unit !== undefined && unit.node.position.start.offset <= offset ? low : -1;
}

/** A name with each word of the thesaurus as the first of its group. */
function inConcepts(text: string): string {
  let name = "";
  let read = 0;
  eachConcept(text, (concept, share, start, end) => {
    if (share < 1) return;
    name += text.slice(read, start) + concept;
    read = end;
  });
  return name + text.slice(read);
}

/** 比重, 比例 and 占比 of one thing are one figure. */
const SHARE = /(?:比重|比例)$/u;
/** 乡镇卫生院、社区卫生服务中心 and 乡镇卫生院和社区卫生服务中心 are one name. */
const PARTICLES = /[、，和及与的\s]/gu;
