import type { LimitComparison } from "../../compare/index.ts";
import type { Language } from "../options.ts";

/** What the table of time limits says. */
export interface LimitWording {
  head: string;
  act: string;
  comparison: string;
  verdict: Record<LimitComparison, string>;
}

export const LIMIT_WORDING: Record<Language, LimitWording> = {
  zh: {
    head: "期限对照（同一事项）",
    act: "事项",
    comparison: "期限",
    verdict: { shorter: "更短", longer: "更长", same: "相同", varied: "口径不同" },
  },
  en: {
    head: "Time limits for the same act",
    act: "Act",
    comparison: "Limit",
    verdict: { shorter: "shorter", longer: "longer", same: "same", varied: "counted differently" },
  },
};
