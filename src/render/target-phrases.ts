import type { Target } from "../targets/index.ts";
import { renderAmount } from "./amount.ts";
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
  file?: string;
}

/** Stands before what an earlier clause said and this one leaves out. */
export const CARRIED = "↑";
/** Stands behind a value that the text gives in words only. */
const INFERRED = { zh: "（推断）", en: " (inferred)" };

/** 全省 · 常住人口城镇化率, with ↑ before what is carried from an earlier clause. */
export function indicatorPhrase({ indicator, subject }: Target): string {
  const mark = (stated: { text: string; carried?: true }): string => (stated.carried ? CARRIED : "") + flat(stated.text);
  return subject === undefined || indicator.text.includes(subject.text) ? mark(indicator) : `${mark(subject)} · ${mark(indicator)}`;
}

/** 75%, 78%以上, 约50支, 新增900万平方米, 比2020年下降18%; empty for a milestone. */
export function valuePhrase(target: Target, language: Language = "zh"): string {
  const { value, upper, unit, comparator = "eq", change = "level", frequency, baseline } = target;
  if (value === undefined) return frequency === undefined ? "" : renderFrequency(frequency, language);
  const { before, after, en } = COMPARATOR[comparator];
  const amount =
    upper === undefined
      ? renderAmount(value.value, unit, language)
      : `${renderAmount(value.value, "", language)}—${renderAmount(upper, unit, language)}`;
  if (language === "en")
    return `${frequency === undefined ? "" : `${frequency} `}${CHANGE[change].en}${en}${amount}${target.inferred ? INFERRED.en : ""}`;
  const every = frequency === undefined ? "" : renderFrequency(frequency);
  const against = baseline?.time === undefined ? "" : `比${renderDate(baseline.time)}`;
  const verb = change === "increase" && POINTS.has(unit ?? "") ? "提高" : CHANGE[change].zh;
  return `${every}${against}${verb}${before}${amount}${after}${target.inferred ? INFERRED.zh : ""}`;
}

export function timePhrase({ time }: Target, language: Language = "zh"): string {
  return (time?.carried ? CARRIED : "") + renderTime(time, language);
}

export const forcePhrase = ({ force }: Target, language: Language = "zh"): string => FORCE[force][language];

/** An increase in these is not an amount that was added. */
const POINTS: ReadonlySet<string> = new Set(["%", "‰", "百分点", "个百分点"]);

const flat = (text: string): string => text.replace(/\s+/g, " ").trim();
