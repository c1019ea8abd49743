import type { TimeRelation } from "../entity.ts";

/** Words before a date, with the relation that they give it. */
export const RELATIONS_BEFORE: readonly (readonly [words: string, relation: TimeRelation | undefined, unless?: string])[] = [
  ["到 至 迄至 不晚于 不迟于 最迟 最迟于 最晚 最晚于", "by"],
  ["截至 截止 截止到 截至到 直到 直至", "until"],
  ["自 自从 从 始于", "from"],
  // 力争2030年前, 在2030年以前: kept with the date, which has its relation from the other side.
  ["力争 确保", undefined],
  ["在 于", undefined],
];

/** Kept with the date only where a word after it gives the relation: 在2030年以前, but 2030年 alone in 在2030年召开. */
export const ONLY_WITH_AFTER: ReadonlySet<string> = new Set(["在", "于", "确保"]);

/** Words after a date. `unless`: characters that make it another word (2026年起草). */
export const RELATIONS_AFTER: readonly (readonly [words: string, relation: TimeRelation, unless?: string])[] = [
  ["前 之前 以前", "before", "期后三两二四五六七八九十几款述置往景沿列半端身提瞻0123456789"],
  ["后 之后 以后", "after", "期续备勤方者来台果"],
  ["起至今 至今", "since"],
  ["以来 来", "since", "自源到临看说的往水年"],
  ["起 开始 以后起", "from", "草步点到源伏诉义重来始用"],
  ["止 为止 截止", "until"],
  ["期间 之间 间", "during", "隔接距"],
  ["内 以内 之内 年内", "within", "容部外地陆涵需"],
];
