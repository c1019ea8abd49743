import type { NumberChange } from "./delta.ts";
import { type Hunk, wordingOf } from "./diff-words.ts";

/** A grade and the like, alone: 三级, 两届, 二等, 第三档. 第三条 cites, and 第一 counts what stands in a list. */
const GRADE = /^(第?)([0-9０-９一二两三四五六七八九十甲乙丙丁]{1,3})(级|等|等级|档|届|类|星级)(以上|以下|及以上|及以下)?$/;

/** 二级以上资质 → 三级以上资质: a number that is none of an amount. Which of two grades is the higher depends on what is graded. */
export function changedGrades(hunks: readonly Hunk[]): NumberChange[] {
  return hunks.flatMap((hunk): NumberChange[] => {
    const [old, fresh] = [wordingOf(hunk.old), wordingOf(hunk.new)];
    const [before, after] = [GRADE.exec(old.text), GRADE.exec(fresh.text)];
    if (before === null || after === null || before[1] !== after[1] || before[3] !== after[3]) return [];
    return [{ kind: "number", old, new: fresh }];
  });
}
