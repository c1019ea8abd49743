import { expectArguments, TREE } from "../text/index.ts";
import type { Root } from "../tree/index.ts";
import type { Alignment } from "./alignment.ts";
import { answeredShare, sayingOf, type Weigher, weigherAmong } from "./answered-share.ts";
import { ALIGNMENT } from "./arguments.ts";
import { type FineVerdict, fineVerdict, hasSeveral } from "./fine-verdict.ts";
import { type Penalty, readSanctions, type Sanction } from "./read-sanctions.ts";
import { roleOf } from "./role.ts";
import { outlineOf, textOfUnit, type Unit } from "./units.ts";

/** 处罚对照: what two documents do about the same breach. */
export interface SanctionVerdict {
  local: Penalty;
  national: Penalty;
  /** The breach, in the words of either side. */
  conduct: { local: string; national: string };
  /** Of the fines: 更重 heavier, 更轻 lighter, 相同 same, 不一 varied (partly the one, partly the other, or not to be compared), missing without one on the local side, new on the national. */
  verdict: FineVerdict;
  /** Sanctions of a kind that the other side does not have. */
  own: { local: Sanction[]; national: Sanction[] };
}

/** The penalties of paired articles for what is clearly the same breach, where either side fines or their sanctions differ in kind. */
export function sanctions(alignment: Alignment, local: Root, national: Root): SanctionVerdict[] {
  expectArguments({ alignment }, ALIGNMENT);
  expectArguments({ local, national }, TREE);
  const units = [local, national].map(tree => outlineOf(tree).units) as [Unit[], Unit[]];
  const [ours, theirs] = [penaltiesIn(units[0]), penaltiesIn(units[1])];
  if (ours.size === 0 || theirs.size === 0) return [];
  const weigh = weigherAmong(units.flat().map(textOfUnit));
  const candidates = alignment.pairs.flatMap(pair => {
    const [here, there] = [ours.get(pair.local) ?? [], theirs.get(pair.national) ?? []];
    const alone = here.length === 1 && there.length === 1;
    return here.flatMap(one => there.map(other => ({ one, other, alone, ...likeness(one, other, weigh) })));
  });
  const taken = new Set<Penalty>();
  return candidates
    .filter(({ alone, alike }) => alike >= (alone ? SAME_ALONE : SAME))
    .sort((a, b) => b.alike - a.alike)
    .filter(({ one }) => !taken.has(one) && taken.add(one))
    .map(({ one, other, conducts }) => verdictOn(one, other, conducts))
    .filter(({ verdict, own }) => verdict !== "none" || own.local.length + own.national.length > 0)
    .sort((a, b) => a.local.start - b.local.start);
}

/** So much of one breach has to stand in the other; less where neither article knows another one. */
const SAME = 0.5;
const SAME_ALONE = 0.4;

function penaltiesIn(units: readonly Unit[]): Map<string, Penalty[]> {
  return new Map(units.filter(unit => roleOf(unit) === "sanction").map((unit): [string, Penalty[]] => [unit.id, readSanctions(unit)]));
}

interface Likeness {
  alike: number;
  conducts: SanctionVerdict["conduct"];
}

/** The likest two breaches of two penalties, and the mean share of either that stands in the other. */
function likeness(one: Penalty, other: Penalty, weigh: Weigher): Likeness {
  const [here, there] = [one, other].map(({ conducts }) => conducts.map(text => ({ text, said: sayingOf(text, weigh) })));
  const likest: Likeness = { alike: -1, conducts: { local: "", national: "" } };
  for (const a of here!)
    for (const b of there!) {
      const alike = (answeredShare(a.said, b.said.said) + answeredShare(b.said, a.said.said)) / 2;
      if (alike > likest.alike) Object.assign(likest, { alike, conducts: { local: a.text, national: b.text } });
    }
  return likest;
}

function verdictOn(local: Penalty, national: Penalty, conduct: SanctionVerdict["conduct"]): SanctionVerdict {
  const bySubject = hasSeveral(local.sanctions) || hasSeveral(national.sanctions);
  const own = bySubject ? { local: [], national: [] } : { local: ownKinds(local, national), national: ownKinds(national, local) };
  return { local, national, conduct, verdict: fineVerdict(local.sanctions, national.sanctions), own };
}

/** 责令改正 stands in nearly every article, and 依法处理 leaves it to another law what else there is. */
const SAYS_LITTLE: ReadonlySet<Sanction["kind"]> = new Set(["fine", "order", "referral"]);

function ownKinds(one: Penalty, other: Penalty): Sanction[] {
  if (other.sanctions.some(({ kind }) => kind === "referral")) return [];
  const theirs = new Set(other.sanctions.map(({ kind }) => kind));
  return one.sanctions.filter(({ kind }) => !SAYS_LITTLE.has(kind) && !theirs.has(kind));
}
