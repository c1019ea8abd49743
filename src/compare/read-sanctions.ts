import { parseNumber } from "../numerals/index.ts";
import type { Span } from "../text/index.ts";
import { select } from "../tree/index.ts";
import { type Fine, readFine } from "./read-fine.ts";
import {
  CHOICE,
  CONDUCT_FORMULAS,
  OF_SOME_ITEMS,
  PARTIES,
  SANCTION_KINDS,
  SANCTION_STAGES,
  type SanctionKindRow,
  type SanctionStageRow,
} from "./tables/sanction-kinds.ts";
import type { Unit } from "./units.ts";

/** 处罚: one consequence of a breach; `text` as it is written, without what stands around it. */
export interface Sanction extends Span {
  text: string;
  kind: SanctionKindRow["kind"];
  /** Absent: at once. */
  stage?: SanctionStageRow["stage"];
  /** How the text words the case of a later stage: 拒不改正的. */
  when?: string;
  /** Absent: whoever broke the duty. */
  party?: "individual" | "responsible";
  fine?: Fine;
}

/** One or more breaches with all that follows them. */
export interface Penalty extends Span {
  /** The unit that it stands in. */
  node: string;
  /** Who does it, where the text says so before 违反本条例规定 or before a list, for all its items: 建设单位. */
  subject?: string;
  /** What is done wrong, formulas left out: each item of 有下列行为之一的 by itself. */
  conducts: string[];
  sanctions: Sanction[];
}

/** The penalties of a unit in the order of its text; what has no breach that could be compared is left out. */
export function readSanctions(unit: Unit): Penalty[] {
  const penalties: Penalty[] = [];
  let open = false;
  for (const sentence of unit.sentences) {
    for (const part of partsOf(sentence)) {
      const stage = SANCTION_STAGES.find(({ pattern }) => pattern.test(part.text.trimStart()))?.stage;
      const sanctions = sanctionsIn(part, stage);
      const last = penalties.at(-1);
      const words = part.text.slice(0, (sanctions[0]?.start ?? part.end) - part.start);
      const conduct = conductOf(words);
      const someItems = last === undefined || sanctions.length === 0 ? undefined : OF_SOME_ITEMS.exec(part.text)?.[0];
      if (someItems !== undefined && last !== undefined) {
        last.conducts = withoutItems(last.conducts, someItems, unit);
        continue;
      }
      const goesOn = stage !== undefined || (sanctions.length > 0 && (conduct === "" || PERSON.test(conduct)));
      const leads = LEAD.test(part.text);
      if (last !== undefined && goesOn && (stage !== undefined || !leads || last.conducts.length === 0)) {
        last.sanctions.push(...sanctions);
        last.end = part.end;
        open ||= leads;
      } else if (sanctions.length > 0) {
        const subject = subjectOf(part.text);
        const conducts = breachesIn(conduct, words);
        penalties.push({ node: unit.id, start: part.start, end: part.end, ...(subject !== undefined && { subject }), conducts, sanctions });
        open = leads;
      } else if (open && last !== undefined && conduct !== "") {
        last.conducts.push(conduct);
        last.end = part.end;
      }
    }
  }
  return penalties
    .map(penalty => ({ ...penalty, conducts: penalty.conducts.filter(({ length }) => length >= LEAST_CONDUCT) }))
    .filter(({ conducts }) => conducts.length > 0);
}

/** What is left of a conduct whose line is broken says nothing. */
const LEAST_CONDUCT = 5;
const LEAD = /[：:]\s*$/u;
/** 对直接负责的主管人员处…罚款 goes on from what was said of the unit. */
const PERSON = /^[，,]?(?:并)?(?:可以)?对[^，。；]{0,40}(?:人员|个人|责任人|负责人|单位)$/u;

/** What is left where 有前款第二项行为的 says more of some items: those are not told with half of what follows them, nor any where it is not clear which they are. */
function withoutItems(conducts: readonly string[], named: string, { node }: Unit): string[] {
  const numbers = [...named.matchAll(ITEM_NUMBER)].map(([, number = ""]) => parseNumber(number));
  const clear =
    numbers.length > 0 && !/[至到款]第/u.test(named.replace(/^前款/u, "")) && [...select(node, "item")].length === conducts.length;
  return clear ? conducts.filter((_, i) => !numbers.includes(i + 1)) : [];
}
const ITEM_NUMBER = /第[（(]?([一二三四五六七八九十\d]{1,3})[）)]?(?=项|、)/gu;

/** 责令限期改正，逾期不改正的，处…罚款 is two stages in one sentence; in 诱导点餐，情节严重的，责令改正 nothing has followed yet. */
function partsOf({ start, end, text }: Unit["sentences"][number]): (Span & { text: string })[] {
  for (const { index } of text.matchAll(NEXT_STAGE)) {
    const first = { start, end: start + index, text: text.slice(0, index) };
    if (sanctionsIn(first, undefined).length > 0)
      return [first, ...partsOf({ start: start + index + 1, end, text: text.slice(index + 1) })];
  }
  return [{ start, end, text }];
}
const NEXT_STAGE = /[，,](?=(?:对)?(?:拒不|逾期|仍不|情节(?:较|特别)?严重))/gu;

function sanctionsIn({ start, text }: { start: number; text: string }, stage: Sanction["stage"]): Sanction[] {
  const found: Sanction[] = [];
  for (const { kind, pattern } of SANCTION_KINDS)
    for (const { 0: words, index } of text.matchAll(pattern)) {
      const choice = CHOICE.exec(text.slice(0, index))?.[0] ?? "";
      const [from, to] = [start + index - choice.length, start + index + words.length];
      if (found.some(one => one.start < to && one.end > from)) continue;
      const before = text.slice(0, index);
      if (SUFFERED.test(before)) continue;
      const party = PARTIES.find(row => row.pattern.test(before))?.party;
      found.push({
        start: from,
        end: to,
        text: choice + words,
        kind,
        ...(stage !== undefined && { stage, when: text.trimStart().split(/[，,]/u, 1)[0]! }),
        ...(party !== undefined && { party }),
        ...(kind === "fine" && { fine: readFine(words) }),
      });
    }
  return withParties(
    found.sort((a, b) => a.start - b.start),
    { start, text },
  );
}

/** 对责任人员给予警告，并处五千元罚款: the fine is theirs as well. */
function withParties(found: Sanction[], { start, text }: { start: number; text: string }): Sanction[] {
  for (const [i, one] of found.entries()) {
    const before = found[i - 1];
    if (before?.party === undefined || one.party !== undefined) continue;
    if (ALSO.test(text.slice(before.end - start, one.start - start))) one.party = before.party;
  }
  return found;
}
const ALSO = /^[，,、]?(?:并|可以?|或者?|和)*$/u;

/** 拒绝检测的，伪造数据的，或者逾期不报的，处… is three breaches; 中标无效 behind them is none, and 造成损失的 says which case of the one it is. */
function breachesIn(conduct: string, words: string): string[] {
  if (conduct === "") return [];
  const [first = "", ...others] = conduct.split(NEXT_BREACH);
  const bare = words.replace(/\s+/g, "");
  if (others.some(other => SANCTION_STAGES.some(({ pattern }) => pattern.test(other)))) return [conduct];
  return [first, ...others.filter(other => bare.includes(`${other}的`))];
}
const NEXT_BREACH = /的[，,](?:或者|以及)?/u;

/** 被吊销营业执照, 被责令改正而拒不改正 are part of what is said of the breach. */
const SUFFERED = /被(?:依法)?(?:[^，。；、的]{2,12}、)*$/u;

/** 建设单位违反本条例规定，有下列行为之一的 and 违反本条例规定，建设单位有下列行为之一的 → 建设单位 */
function subjectOf(text: string): string | undefined {
  const subject = SUBJECT.exec(text.replace(/\s+/g, "").replace(BROKEN_RULE, ""))?.[1];
  return subject === undefined || ANYONE.test(subject) ? undefined : subject;
}
const ANYONE = /^(?:任何|单位|个人|组织|企业|法人|公民|其他|[和或者、])+$/u;
const BROKEN_RULE = /^违反[^，。；]{1,36}?规定的?[，,]/u;
const SUBJECT = /^([^，。；]{2,40}?)(?:违反[^，。；]{0,36}?规定|(?:有|从事|实施)(?:下列|以下))/u;

/** 违反本条例规定，向河道倾倒垃圾的，由水行政主管部门责令… → 向河道倾倒垃圾 */
function conductOf(words: string): string {
  return CONDUCT_FORMULAS.reduce((rest, formula) => rest.replace(formula, ""), words.replace(/\s+/g, "")).replace(
    /^[，,]|[，,：:]+$/gu,
    "",
  );
}
