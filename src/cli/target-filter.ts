import type { TargetRow } from "../render/index.ts";
import { STRENGTHS } from "../targets/index.ts";
import { ZhengceError } from "../text/index.ts";
import type { Call, Option } from "./command.ts";
import { choiceOption, countOption, hasOption, textOption } from "./read-call.ts";

/** A target with what its document says of itself. */
export interface FoundTarget extends TargetRow {
  /** Where the document is in force: 某省. */
  region?: string;
  /** Its id in the library, or what would be. */
  id: string;
}

const FORCES = {
  binding: "binding",
  expected: "expected",
  strive: "strive",
  plain: "plain",
  约束性: "binding",
  预期性: "expected",
  力争: "strive",
} as const;
const KINDS = {
  quantitative: "quantitative",
  milestone: "milestone",
  relative: "relative",
  定量: "quantitative",
  定性: "milestone",
  相对: "relative",
} as const;

/** --strength means the same wherever measures or targets are listed. */
export const STRENGTH: Option = {
  name: "strength",
  value: "WORD",
  about: {
    zh: "依据的用词至少这样硬，如 应当、确保、推动、支持",
    en: "rests on a word at least as firm as this: 应当, 确保, 推动, 支持",
  },
};

export const FILTERS: readonly Option[] = [
  { name: "year", value: "YYYY", about: { zh: "期限落在这一年", en: "due in this year" } },
  { name: "region", value: "WORDS", about: { zh: "地区含这些字", en: "the document's region has these words" } },
  { name: "indicator", value: "WORDS", about: { zh: "指标含这些字", en: "the indicator has these words" } },
  { name: "words", value: "WORDS", about: { zh: "原文含这些字", en: "the sentence has these words" } },
  { name: "unit", value: "UNIT", about: { zh: "单位，如 %、平方米", en: "the unit, as % or 平方米" } },
  { name: "force", value: "FORCE", about: { zh: "力度：约束性、预期性、力争、plain", en: "binding, expected, strive or plain" } },
  STRENGTH,
  { name: "kind", value: "KIND", about: { zh: "类别：定量、定性、相对", en: "quantitative, milestone or relative" } },
  { name: "stated", about: { zh: "不列由“全覆盖”之类推断出的", en: "leave out what is inferred from words such as 全覆盖" } },
];

/** The test that a call's filters make together; throws ZhengceError "invalid-argument". */
export function targetFilter(call: Call, language: "zh" | "en"): (row: FoundTarget) => boolean {
  const force = choiceOption(call, "force", Object.keys(FORCES) as (keyof typeof FORCES)[], language);
  const kind = choiceOption(call, "kind", Object.keys(KINDS) as (keyof typeof KINDS)[], language);
  const year = countOption(call, "year", language, 1000);
  const [region, indicator, words, unit] = ["region", "indicator", "words", "unit"].map(name => textOption(call, name));
  const strength = textOption(call, "strength");
  const firmest = strength === undefined ? undefined : rankOf(strength, language);
  const tests: ((row: FoundTarget) => boolean)[] = [];
  if (force !== undefined) tests.push(({ target }) => target.force === FORCES[force]);
  if (kind !== undefined) tests.push(({ target }) => target.kind === KINDS[kind]);
  if (year !== undefined) tests.push(({ target }) => deadline(target) === String(year));
  if (region !== undefined) tests.push(row => row.region?.includes(region) === true);
  if (indicator !== undefined) tests.push(({ target }) => `${target.subject?.text ?? ""}${target.indicator.text}`.includes(indicator));
  if (words !== undefined) tests.push(({ target }) => target.text.includes(words));
  if (unit !== undefined) tests.push(({ target }) => target.unit === unit || target.base?.unit === unit);
  if (firmest !== undefined) tests.push(({ target }) => target.strength !== undefined && target.strength.rank <= firmest);
  if (hasOption(call, "stated")) tests.push(({ target }) => target.inferred !== true);
  return row => tests.every(test => test(row));
}

/** The rank of a word of commitment, or of a class of them; throws ZhengceError "invalid-argument". */
export function rankOf(word: string, language: "zh" | "en"): number {
  const known = STRENGTHS.find(({ name, words }) => name === word || words.split(" ").includes(word));
  if (known !== undefined) return known.rank;
  const names = STRENGTHS.map(({ name }) => name).join("、");
  throw new ZhengceError("invalid-argument", language === "zh" ? `--strength 不认识“${word}”` : `--strength does not know “${word}”`, {
    remedy: language === "zh" ? `可以是 ${names}，或其中的用词，如 应当` : `take one of ${names}, or a word of theirs such as 应当`,
  });
}

/** The year by which a target is due: the first four digits of its end. */
const deadline = (target: FoundTarget["target"]): string | undefined => (target.time?.end ?? target.time?.start)?.slice(0, 4);

/** Earlier deadlines first; what has none comes last, in the order of the text. */
export function byDeadline(a: FoundTarget, b: FoundTarget): number {
  const [left, right] = [a, b].map(({ target }) => target.time?.end ?? target.time?.start ?? "9999");
  return left! < right! ? -1 : left! > right! ? 1 : 0;
}
