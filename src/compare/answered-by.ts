import type { Span } from "../text/index.ts";
import { answeredShare, sayingOf, vocabularyOf, type Weigher } from "./answered-share.ts";
import { markedAsShared } from "./marked-as-shared.ts";
import { ownAmounts } from "./own-amounts.ts";
import { textOfUnit, type Unit } from "./units.ts";

/** The counterparts of a unit, and the places in it of what it shares with any of them. */
export interface Answers {
  units: Unit[];
  marks: [number, number][];
}

type Sentence = Span & { text: string };

/**
 * Whether a sentence of a unit is said by its counterparts, be it in other words of the same meaning: by all of them together, in one of its clauses, or
 * whole in one of their sentences.
 */
export function answeredBy({ units, marks }: Answers, { node }: Unit, weigh: Weigher): (sentence: Sentence) => boolean {
  const said = vocabularyOf(units.map(textOfUnit));
  const isShared = markedAsShared(marks);
  const hasOwnAmount = ownAmounts(units.map(textOfUnit));
  const theirs = units
    .flatMap(({ sentences }) => sentences)
    .filter(({ text }) => text.trim().length >= LEAST_ANSWER)
    .slice(0, MOST_ANSWERS)
    .map(({ text }) => sayingOf(text, weigh));
  const barOf = (sentence: Sentence): number => {
    if (!isShared(sentence) || hasOwnAmount(sentence.text)) return NOTHING_SHARED;
    return node.type === "article" ? IN_LAW : IN_OTHER_WORDS;
  };
  return sentence => {
    const own = sayingOf(sentence.text, weigh);
    const share = answeredShare(own, said);
    if (share >= NOTHING_SHARED || (share >= IN_OTHER_WORDS && share >= barOf(sentence))) return true;
    if (theirs.some(other => answeredShare(other, own.said) >= WITHIN)) return true;
    const clauses = sentence.text.split(CLAUSE_END).filter(clause => clause.trim().length >= LEAST_CLAUSE);
    return clauses.length > 1 && clauses.some(clause => answeredShare(sayingOf(clause, weigh), said) >= IN_A_CLAUSE);
  };
}

/** So much of the weight of a sentence stands in its counterparts where they say the same: in other words as programmes do, or in the terms that laws keep to. */
const IN_OTHER_WORDS = 0.12;
const IN_LAW = 0.18;
/** What shares no wording with them shares single characters at most, and what has a number of its own says something of its own. */
const NOTHING_SHARED = 0.24;
/** Where a clause of it is answered the sentence is: what the other side leaves out of it is no sentence. */
const IN_A_CLAUSE = 0.33;
/** So much of a sentence of theirs stands in one that says it and more. */
const WITHIN = 0.5;

const CLAUSE_END = /[，：]/;
const LEAST_CLAUSE = 6;
/** A shorter sentence stands in many others by chance. */
const LEAST_ANSWER = 12;
/** So many are looked at one by one; what all of them say together is enough where there are more. */
const MOST_ANSWERS = 200;
