import { recognize } from "../entities/index.ts";
import type { Fine } from "./read-fine.ts";
import type { Sanction } from "./read-sanctions.ts";

/** `missing`: only the national side fines; `new`: only the local one; `referred`: one of them leaves it to another law; `none`: neither fines. */
export type FineVerdict = "heavier" | "lighter" | "same" | "varied" | "missing" | "new" | "referred" | "none";

/** What the local fines are beside the national ones: compared where they fall due in the same case, hit the same person and are counted in the same measure. */
export function fineVerdict(local: readonly Sanction[], national: readonly Sanction[]): FineVerdict {
  const [ours, theirs] = [local, national].map(list => list.filter(({ kind }) => kind === "fine")) as [Sanction[], Sanction[]];
  const refers = (list: readonly Sanction[]): boolean => list.some(({ kind }) => kind === "referral");
  if (ours.length === 0 && theirs.length === 0) return "none";
  if (ours.length === 0) return refers(local) ? "referred" : "missing";
  if (theirs.length === 0) return refers(national) ? "referred" : "new";
  if (hasSeveral(ours) || hasSeveral(theirs)) return "varied";
  const verdicts = new Set<FineVerdict>();
  for (const one of ours) {
    const other = theirs.find(candidate => caseOf(candidate) === caseOf(one));
    if (other !== undefined) verdicts.add(measured(one.fine!, other.fine!));
  }
  const unmatched = [ours, theirs].map((list, i) => list.some(one => ![theirs, ours][i]!.some(other => caseOf(other) === caseOf(one))));
  if (verdicts.size === 0 || unmatched[0] || unmatched[1]) return "varied";
  if (verdicts.size > 1) verdicts.delete("same");
  return verdicts.size === 1 ? [...verdicts][0]! : "varied";
}

const caseOf = ({ stage, party, when = "" }: Sanction): string => `${stage ?? ""} ${party ?? ""} ${stage === "gain" ? gainOf(when) : ""}`;

/** 没有违法所得或者违法所得不足十万元的 is neither 违法所得十万元以上的 nor 货值金额不足十万元的. */
const gainOf = (when: string): string =>
  [/没有|无/u.test(when), /货值/u.test(when), ...recognize(when).map(({ value, lower, upper }) => [value, lower, upper])].join();

/** 对建设单位处…，对设计单位处…: which of them answers which of the other side is not read. */
export function hasSeveral(list: readonly Sanction[]): boolean {
  const known = new Map<string, string>();
  return list.some(one => {
    if (one.fine === undefined) return false;
    const amount = JSON.stringify(one.fine);
    const other = known.get(caseOf(one));
    known.set(caseOf(one), amount);
    return other !== undefined && other !== amount;
  });
}

/** 合同价款 and 工程合同价款 are one base; money by the square metre is not money by the piece. */
function sameBase({ measure, base: one = "" }: Fine, { base: other = "" }: Fine): boolean {
  if (one === other) return true;
  return measure !== "money" && one !== "" && other !== "" && (one.endsWith(other) || other.endsWith(one));
}

function measured(ours: Fine, theirs: Fine): FineVerdict {
  if (ours.measure === "" || ours.measure !== theirs.measure || !sameBase(ours, theirs)) return "varied";
  const [low, high] = [(ours.lower ?? 0) - (theirs.lower ?? 0), (ours.upper ?? Infinity) - (theirs.upper ?? Infinity)];
  const [from, to] = [Math.sign(low), Number.isNaN(high) ? 0 : Math.sign(high)];
  if (from === 0 && to === 0) return "same";
  if (from >= 0 && to >= 0) return "heavier";
  return from <= 0 && to <= 0 ? "lighter" : "varied";
}
