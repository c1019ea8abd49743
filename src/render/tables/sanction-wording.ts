import type { FineVerdict, Sanction } from "../../compare/index.ts";
import type { Language, Words } from "../options.ts";
import type { Sides } from "./alignment-wording.ts";

/** What the table of sanctions says. */
export interface SanctionWording {
  head: string;
  breach: string;
  comparison: string;
  verdict: Record<FineVerdict, string>;
  /** Before sanctions of a kind that the other side does not have. */
  own: Record<"local" | "national", string>;
}

export function sanctionWording({ local, national }: Sides, language: Language): SanctionWording {
  if (language === "zh")
    return {
      head: "处罚对照（同一违法行为）",
      breach: "违法行为",
      comparison: "罚款",
      verdict: {
        heavier: "更重",
        lighter: "更轻",
        same: "相同",
        varied: "幅度不一",
        missing: `${local}没有`,
        new: `${national}没有`,
        referred: "另依他法",
        none: "",
      },
      own: { local: `${local}另有：`, national: `${national}另有：` },
    };
  return {
    head: "Sanctions for the same breach",
    breach: "Breach",
    comparison: "Fine",
    verdict: {
      heavier: "heavier",
      lighter: "lighter",
      same: "same",
      varied: "varied",
      missing: `none in the ${local} document`,
      new: `none in the ${national} document`,
      referred: "left to another law",
      none: "",
    },
    own: { local: `only ${local}: `, national: `only ${national}: ` },
  };
}

/** Whom a sanction is for, where it is not whoever broke the duty. */
export const PARTY: Record<NonNullable<Sanction["party"]>, Words> = {
  responsible: { zh: "对责任人员", en: "those responsible: " },
  individual: { zh: "对个人", en: "individuals: " },
};
