import type { NumberChange, Wording } from "./delta.ts";
import { type Hunk, type Side, wordingOf } from "./diff-words.ts";

/** A grade and the like, at the end of a change: 三级, 由三级, 两届, 二等, 第三档. 第三条 cites, and 第一 counts what stands in a list. */
const GRADE = /^(.{0,2}?)(第?)([0-9０-９一二两三四五六七八九十甲乙丙丁]{1,3})(级|等|等级|档|届|类|星级)(以上|以下|及以上|及以下)?$/;

/** 二级以上资质 → 三级以上资质: a number that is none of an amount. Which of two grades is the higher depends on what is graded. */
export function changedGrades(hunks: readonly Hunk[], draft: string, final: string): NumberChange[] {
  return hunks.flatMap((hunk): NumberChange[] => {
    const [old, fresh] = [withUnit(hunk.old, draft), withUnit(hunk.new, final)];
    const [before, after] = [GRADE.exec(old.text), GRADE.exec(fresh.text)];
    if (before === null || after === null || [1, 2, 4].some(part => before[part] !== after[part]) || before[3] === after[3]) return [];
    const lead = before[1]!.length;
    return [{ kind: "number", old: without(old, lead), new: without(fresh, lead) }];
  });
}

/** A side with the 届 that stands behind it on both: 一 → 两. */
function withUnit(side: Side, source: string): Wording {
  const { start, end, text } = wordingOf(side);
  const unit = text.length > 0 && text.length <= 3 ? (UNIT.exec(source.slice(end, end + 2))?.[0] ?? "") : "";
  return { start, end: end + unit.length, text: text + unit };
}

const UNIT = /^(?:级|等级|档|届|星级)/;

const without = ({ start, end, text }: Wording, lead: number): Wording => ({ start: start + lead, end, text: text.slice(lead) });
