import { eachStrength, type Strength } from "../targets/index.ts";
import type { Span } from "../text/index.ts";
import type { Root } from "../tree/index.ts";
import type { Alignment } from "./alignment.ts";
import { answeredShare, type Saying, sayingOf, weigherAmong } from "./answered-share.ts";
import { roleOf } from "./role.ts";
import { outlineOf, textOfUnit, type Unit } from "./units.ts";
import { withoutDuties } from "./without-duties.ts";

/** 力度对照: a sentence of either side about the same action, with the word that each rests on. */
export interface StrengthVerdict {
  local: DutySentence;
  national: DutySentence;
  /** 放松 softer: what the country bids the local document only encourages or allows; 收紧 firmer the other way round. */
  verdict: "softer" | "firmer";
}

export interface DutySentence extends Span {
  /** The unit that it stands in. */
  node: string;
  text: string;
  /** 应当, 鼓励 */
  word: string;
}

/** 必须, 应当, 不得 bind; 鼓励, 支持, 可以 leave a choice: what lies between is style. */
const BINDING = 2;
const SOFT = 6;
/** So much of either sentence has to stand in the other, on average: below that they speak of two actions. */
const SAME_ACTION = 0.55;
const LEAST = 12;

/** The sentences of paired units that clearly answer one another, of which one binds and the other leaves a choice. */
export function dutyStrengths(alignment: Alignment, local: Root, national: Root): StrengthVerdict[] {
  const weigh = weigherAmong([local, national].flatMap(tree => outlineOf(tree).units.map(textOfUnit)));
  const [ours, theirs] = [local, national].map(tree => commitmentsOf(tree, text => sayingOf(text, weigh)));
  const candidates = alignment.pairs.flatMap(pair =>
    (ours!.get(pair.local) ?? []).flatMap(one =>
      (theirs!.get(pair.national) ?? []).map(other => ({ one, other, alike: (shareOf(one, other) + shareOf(other, one)) / 2 })),
    ),
  );
  const taken = new Set<Commitment>();
  return candidates
    .filter(({ alike }) => alike >= SAME_ACTION)
    .sort((a, b) => b.alike - a.alike)
    .filter(({ one, other }) => !taken.has(one) && !taken.has(other) && taken.add(one) && taken.add(other))
    .filter(({ one, other }) => isSoft(one) !== isSoft(other))
    .map(({ one, other }): StrengthVerdict => ({ local: one.duty, national: other.duty, verdict: isSoft(one) ? "softer" : "firmer" }))
    .sort((a, b) => a.local.start - b.local.start);
}

interface Commitment {
  duty: DutySentence;
  strength: Strength;
  said: Saying;
}

const isSoft = ({ strength }: Commitment): boolean => strength.rank >= SOFT;
const shareOf = (one: Commitment, other: Commitment): number => answeredShare(one.said, other.said.said);

/** The sentences that rest on a word that binds or leaves a choice; 可以处罚款 of a sanction is a power, and no softer duty. */
function commitmentsOf(tree: Root, say: (text: string) => Saying): Map<string, Commitment[]> {
  const read = (unit: Unit): Commitment[] =>
    withoutDuties(unit).sentences.flatMap(({ start, end, text }) => {
      const words = [...eachStrength(text)].filter(({ rank }) => rank <= BINDING || rank >= SOFT);
      const strength = words.find(({ word }) => word.length > 1);
      // 应当支持 bids what is a choice anyway, and 可以适用其规定，但不得 both allows and forbids.
      if (strength === undefined || text.trim().length < LEAST || !words.every(({ rank }) => rank >= SOFT === strength.rank >= SOFT))
        return [];
      const rest = text.slice(0, strength.start) + text.slice(strength.end);
      return [{ duty: { node: unit.id, start, end, text: text.trim(), word: strength.word }, strength, said: say(rest) }];
    });
  return new Map(
    outlineOf(tree)
      .units.filter(unit => roleOf(unit) === "duty")
      .map((unit): [string, Commitment[]] => [unit.id, read(unit)]),
  );
}
