import type { Force } from "../target.ts";

/** Words that set a target's force. In a clause they hold to the end of their list unless the subject stands before them. */
export const FORCE_WORDS: readonly { force: Force; words: string }[] = [
  { force: "strive", words: "力争 努力 争取 奋力 力求 冲刺" },
  { force: "binding", words: "不得 必须 严禁 确保 务必 一律 坚决" },
];

/** What a lead-in before a list, or the cell of a table, says of everything under it. */
export const FORCE_LEADS: readonly { force: Force; pattern: RegExp; example: string }[] = [
  { force: "expected", pattern: /预期(?:性)?(?:的)?(?:目标|指标)|预期性/, example: "主要预期目标是：" },
  { force: "binding", pattern: /约束性/, example: "约束性指标：" },
];
