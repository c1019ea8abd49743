import type { Span } from "../text/index.ts";
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
      const conduct = conductOf(part.text.slice(0, (sanctions[0]?.start ?? part.end) - part.start));
      const goesOn =
        stage !== undefined || (sanctions.length > 0 && (conduct === "" || OF_SOME_ITEMS.test(conduct) || PERSON.test(conduct)));
      const leads = LEAD.test(part.text);
      if (last !== undefined && goesOn && (stage !== undefined || !leads)) {
        last.sanctions.push(...sanctions);
        last.end = part.end;
        open ||= leads;
        if (OF_SOME_ITEMS.test(part.text)) last.conducts = [];
      } else if (sanctions.length > 0) {
        penalties.push({ node: unit.id, start: part.start, end: part.end, conducts: conduct === "" ? [] : [conduct], sanctions });
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

function sanctionsIn({ start, text }: Span & { text: string }, stage: Sanction["stage"]): Sanction[] {
  const found: Sanction[] = [];
  for (const { kind, pattern } of SANCTION_KINDS)
    for (const { 0: words, index } of text.matchAll(pattern)) {
      const choice = CHOICE.exec(text.slice(0, index))?.[0] ?? "";
      const [from, to] = [start + index - choice.length, start + index + words.length];
      if (found.some(one => one.start < to && one.end > from)) continue;
      const before = text.slice(0, index);
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
  return found.sort((a, b) => a.start - b.start);
}

/** 违反本条例规定，向河道倾倒垃圾的，由水行政主管部门责令… → 向河道倾倒垃圾 */
function conductOf(words: string): string {
  return CONDUCT_FORMULAS.reduce((rest, formula) => rest.replace(formula, ""), words.replace(/\s+/g, "")).replace(
    /^[，,]|[，,：:]+$/gu,
    "",
  );
}
