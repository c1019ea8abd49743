import { recognize } from "../entities/index.ts";
import { expectArguments, TREE } from "../text/index.ts";
import type { Root } from "../tree/index.ts";
import type { Alignment } from "./alignment.ts";
import { answeredShare, type Saying, sayingOf, type Weigher, weigherAmong } from "./answered-share.ts";
import { ALIGNMENT } from "./arguments.ts";
import { type FineVerdict, fineVerdict, hasSeveral } from "./fine-verdict.ts";
import { type Penalty, readSanctions, type Sanction } from "./read-sanctions.ts";
import { roleOf } from "./role.ts";
import { SAYS_NO_BREACH } from "./tables/sanction-kinds.ts";
import { tellsApart } from "./tells-apart.ts";
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

/**
 * The penalties for what is clearly the same breach, a row for each breach, each answered at most once; told where either side fines or their sanctions
 * differ in kind. In articles that the alignment has as a pair less is asked of the words than in others.
 */
export function sanctions(alignment: Alignment, local: Root, national: Root): SanctionVerdict[] {
  expectArguments({ alignment }, ALIGNMENT);
  expectArguments({ local, national }, TREE);
  const units = [local, national].map(tree => outlineOf(tree).units) as [Unit[], Unit[]];
  const penalties = units.map(side => side.filter(unit => roleOf(unit) === "sanction").flatMap(readSanctions));
  if (penalties.some(side => side.length === 0)) return [];
  const weigh = weigherAmong(units.flat().map(textOfUnit));
  const [ours, theirs] = penalties.map(side => breachesIn(side, weigh)) as [Breach[], Breach[]];
  const paired = new Set(alignment.pairs.map(pair => `${pair.local} ${pair.national}`));
  return sameBreaches(ours, theirs, paired)
    .filter(({ one, other }) => isOfficials(one.penalty) === isOfficials(other.penalty))
    .map(({ one, other }) => verdictOn(one.penalty, other.penalty, { local: one.conduct, national: other.conduct }))
    .filter(({ verdict, own }) => verdict !== "none" || own.local.length + own.national.length > 0)
    .sort((a, b) => a.local.start - b.local.start);
}

/** So much of one breach has to stand in the other, on average and at least: less where neither article of a pair knows another one, more in articles that are no pair. */
const SAME = { mean: 0.5, least: 0.3 };
const SAME_ALONE = { mean: 0.4, least: 0.3 };
const SAME_ELSEWHERE = { mean: 0.7, least: 0.5 };

/** One breach of a penalty. */
interface Breach {
  penalty: Penalty;
  conduct: string;
  saying: Saying;
  subject: Saying | undefined;
  /** What it says, with what is said of all items of its list. */
  said: ReadonlySet<string>;
  /** Its wording alone: 供应 is another word for 经营, and yet a permit for the one is none for the other. */
  wording: ReadonlySet<string>;
  /** Its article knows no other. */
  alone: boolean;
}

function breachesIn(penalties: readonly Penalty[], weigh: Weigher): Breach[] {
  const perNode = new Map<string, number>();
  const breaches = penalties.flatMap(penalty => {
    const subject = penalty.subject === undefined ? undefined : sayingOf(penalty.subject, weigh);
    return penalty.conducts.filter(conduct => !SAYS_NO_BREACH.test(conduct)).map(conduct => breachOf(penalty, conduct, subject, weigh));
  });
  for (const { penalty } of breaches) perNode.set(penalty.node, (perNode.get(penalty.node) ?? 0) + 1);
  return breaches.map(breach => ({ ...breach, alone: perNode.get(breach.penalty.node) === 1 }));
}

function breachOf(penalty: Penalty, conduct: string, subject: Saying | undefined, weigh: Weigher): Breach {
  const saying = sayingOf(conduct, weigh);
  const said = subject === undefined ? saying.said : new Set([...saying.said, ...subject.said]);
  return { penalty, conduct, saying, subject, said, wording: new Set(saying.features.map(({ feature }) => feature)), alone: true };
}

interface Candidate {
  one: Breach;
  other: Breach;
}

/** The breaches that are so much alike, each liker than any other pair of either: 开荒 and 开山 both damage the landscape, and are two breaches. */
function sameBreaches(ours: readonly Breach[], theirs: readonly Breach[], paired: ReadonlySet<string>): Candidate[] {
  const rows = ours.map(one => theirs.map(other => (inWords(one, other) + inWords(other, one)) / 2));
  const best = [rows.map(bestTwo), theirs.map((_, k) => bestTwo(rows.map(row => row[k]!)))] as const;
  return ours.flatMap((one, i) =>
    theirs.flatMap((other, k) => {
      const alike = rows[i]![k]!;
      const rival = Math.max(...[best[0][i]!, best[1][k]!].map(([first, second]) => (first === alike ? second : first)));
      return alike - rival >= LEAD && isSame(one, other, paired) ? [{ one, other }] : [];
    }),
  );
}

/** The greatest of some numbers, and the next. */
function bestTwo(numbers: readonly number[]): [number, number] {
  const best: [number, number] = [0, 0];
  for (const number of numbers)
    if (number > best[0]) best.splice(0, 2, number, best[0]);
    else if (number > best[1]) best[1] = number;
  return best;
}

/** A short breach stands wholly in one that lists what it is done to: 设计文件未经鉴定，擅自用于制造. */
const WHOLLY = 0.9;

/** So much liker than the next. */
const LEAD = 0.02;

function isSame(one: Breach, other: Breach, paired: ReadonlySet<string>): boolean {
  const asked = !paired.has(`${one.penalty.node} ${other.penalty.node}`) ? SAME_ELSEWHERE : one.alone && other.alone ? SAME_ALONE : SAME;
  const [mine, its] = [share(one, other), share(other, one)];
  const isHeld = Math.min(mine, its) >= asked.least || Math.max(mine, its) >= WHOLLY;
  return isHeld && (mine + its) / 2 >= asked.mean && sameSubject(one, other) && !isOtherCase(one.conduct, other.conduct);
}

/** 大型船舶 and 小型船舶, ten tonnes and more and less than one. */
function isOtherCase(one: string, other: string): boolean {
  const [here, there] = [one, other].map(conduct =>
    recognize(conduct)
      .filter(({ kind }) => kind === "quantity")
      .map(({ value, lower, upper, base }) => JSON.stringify([base?.value ?? value, lower, upper]))
      .sort()
      .join(),
  );
  return here !== there || tellsApart(one, other);
}

/** How much of one breach stands in the other, or in what the other says of all its items. */
const share = ({ saying }: Breach, { said }: Breach): number => answeredShare(saying, said);
const inWords = ({ saying }: Breach, { wording }: Breach): number => answeredShare(saying, wording);

/** 监理单位 and 工程监理单位, but not 施工单位 and 监理单位. */
function sameSubject({ subject: one }: Breach, { subject: other }: Breach): boolean {
  return (
    one === undefined || other === undefined || Math.max(answeredShare(one, other.said), answeredShare(other, one.said)) >= SAME_SUBJECT
  );
}
const SAME_SUBJECT = 0.25;

/** 处分 and nothing else is for those who work for the state, whoever else does the like. */
const isOfficials = ({ sanctions: all }: Penalty): boolean => all.every(({ kind }) => kind === "discipline");

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
