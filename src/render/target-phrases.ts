import type { Target } from "../targets/index.ts";
import { expectArguments, type Origin } from "../text/index.ts";
import { renderAmount } from "./amount.ts";
import { LANGUAGE, TARGET } from "./arguments.ts";
import type { Language } from "./options.ts";
import { CHANGE, COMPARATOR, FORCE } from "./tables/labels.ts";
import { renderDate, renderFrequency, renderTime } from "./time.ts";

/** A target with the place it comes from, as one row of a table. */
export interface TargetRow {
  target: Target;
  /** 第二章（五） */
  citation: string;
  /** The document's title. */
  document: string;
  /** Where it stands in the original. */
  origin?: Origin;
  file?: string;
  /** Address of that file, for a link: a URL. */
  link?: string;
}

/** Stands before what an earlier clause said and this one leaves out. */
export const CARRIED = "↑";
/** Stands behind a value that the text gives in words only. */
const INFERRED = { zh: "（推断）", en: " (inferred)" };

/** 全省 · 常住人口城镇化率, with ↑ before what is carried from an earlier clause. */
export function indicatorPhrase(target: Target): string {
  expectArguments({ target }, TARGET);
  const { indicator, subject } = target;
  const mark = (stated: { text: string; carried?: true }): string =>
    stated.text === "" ? "—" : (stated.carried ? CARRIED : "") + flat(stated.text);
  return subject === undefined || indicator.text.includes(subject.text) ? mark(indicator) : `${mark(subject)} · ${mark(indicator)}`;
}

/** 75%, 78%以上, 约50支, 新增900万平方米, 比2020年下降18%, 60%（2025年为35%）; empty for a milestone. */
export function valuePhrase(target: Target, language: Language = "zh"): string {
  expectArguments({ target }, TARGET);
  expectArguments({ language }, LANGUAGE);
  const { value, upper, comparator = "eq", change = "level", frequency, baseline } = target;
  const unit = target.unit ?? (change === "multiple" ? "倍" : undefined);
  if (value === undefined) return frequency === undefined ? "" : renderFrequency(frequency, language);
  const { before, after, en } = COMPARATOR[comparator];
  const amount =
    upper === undefined
      ? renderAmount(value.value, unit, language)
      : `${renderAmount(value.value, "", language)}—${renderAmount(upper, unit, language)}`;
  if (language === "en") {
    const before = [baseline?.time, baseline?.value === undefined ? undefined : renderAmount(baseline.value, unit, language)];
    const from = before.some(Boolean) ? ` (from ${before.filter(Boolean).join(": ")})` : "";
    const each = frequency === undefined ? "" : `${renderFrequency(frequency, language)} `;
    return `${each}${CHANGE[change].en}${en}${amount}${from}${target.inferred ? INFERRED.en : ""}`;
  }
  const every = frequency === undefined ? "" : renderFrequency(frequency);
  const changes = change !== "level" && change !== "maintain";
  const against =
    baseline?.time === undefined || !changes
      ? ""
      : change === "multiple"
        ? `为${renderDate(baseline.time)}的`
        : `比${renderDate(baseline.time)}`;
  const was =
    changes || baseline?.value === undefined
      ? ""
      : `（${baseline.time === undefined ? "原" : renderDate(baseline.time)}为${renderAmount(baseline.value, unit, language)}）`;
  const yearly = change === "growth-rate" && YEARLY.test(target.text) && !YEARLY.test(target.indicator.text) ? "年均" : "";
  const verb = every === "" ? yearly + verbOf(target) : verbOf(target);
  return `${every}${against}${verb}${before}${amount}${after}${was}${target.inferred ? INFERRED.zh : ""}`;
}

export function timePhrase(target: Target, language: Language = "zh"): string {
  expectArguments({ target }, TARGET);
  expectArguments({ language }, LANGUAGE);
  const { time } = target;
  return (time?.carried ? CARRIED : "") + renderTime(time, language);
}

export function forcePhrase(target: Target, language: Language = "zh"): string {
  expectArguments({ target }, TARGET);
  expectArguments({ language }, LANGUAGE);
  return FORCE[target.force][language];
}

/** The word of change as the sentence has it (新增, 提高, 压减 …); none where the indicator says it already: 居民消费价格涨幅 2%. */
function verbOf({ text, start, value, unit, change = "level", indicator, baseline }: Target): string {
  const rule = CHANGE[change];
  if (rule.verbs === undefined || value === undefined) return rule.zh;
  if (SAID.test(indicator.text)) return "";
  // 合作提升项目30个: a word of the name is none that the sentence says of it.
  const before = text.slice(0, Math.max(0, value.start - start));
  const name = Math.max(0, indicator.start - start);
  const words =
    indicator.end <= value.start && indicator.end > start ? `${before.slice(0, name)} ${before.slice(indicator.end - start)}` : before;
  const said = words.match(rule.verbs)?.at(-1);
  if (said !== undefined) return said;
  // 比2020年再增1岁: without any verb 比2020年 would say nothing of what changes.
  return change === "increase" && baseline?.time !== undefined ? (RISING.test(unit ?? "") ? "提高" : "增加") : rule.zh;
}

/** What rises, where other things become more. */
const RISING = /^(?:%|个?百分点|岁)$/;

const YEARLY = /年均/;

/** 城镇新增就业, 居民消费价格涨幅, 单位能耗降幅 */
const SAID = /新增|涨幅|增幅|降幅|增速|增长率|下降率/;

const flat = (text: string): string => text.replace(/\s+/g, " ").trim();
