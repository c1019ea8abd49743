import { recognize } from "../entities/index.ts";
import { COUNTED_ALIKE, FOR_EACH, NAMED_BY_THE_DEED } from "./tables/measured-in.ts";
import type { Target } from "./target.ts";

/** An amount in the unit by which it can be held beside others. */
export interface Measured {
  value: number;
  unit: string;
}

/**
 * The amount of a target in base units (5.2万元 = 52 000元), things in 个 whatever their measure word, and without the /人 that the name of the indicator
 * says already: 全员劳动生产率 in 万元 and in 万元/人 is one figure.
 */
export function measuredIn(target: Target): Measured {
  const { base, unit = "", value, indicator } = target;
  if (base !== undefined) return { value: base.value, unit: base.unit };
  const whole = FOR_EACH.test(indicator.text) ? PER_HEAD.exec(unit)?.[1] : undefined;
  if (whole !== undefined) {
    const one = recognize(`1${whole}`)[0];
    return { value: value!.value * (one?.base?.value ?? 1), unit: one?.base?.unit ?? whole };
  }
  const group = NAMED_BY_THE_DEED.test(indicator.text) ? undefined : COUNTED_ALIKE.find(words => words.includes(unit));
  return { value: value!.value, unit: group?.[0] ?? unit };
}

/** 元/人 */
const PER_HEAD = /^([^/]+)\/[人户]$/u;
