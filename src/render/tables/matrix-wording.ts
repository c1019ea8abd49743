import type { Language } from "../options.ts";

export interface MatrixWording {
  report: string;
  national: string;
  document: string;
  covered: string;
  number: string;
  measure: string;
  answered: string;
  legend: string;
  none: string;
  unrelated: string;
  /** `share` is the mean of those that are not unrelated. */
  summary(counts: { documents: number; unrelated: number; measures: number; share: string }): string;
  /** How many national provisions have no column, and of what kind they are. */
  formal(count: number, kinds: string): string;
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? "" : "s"}`;

export const MATRIX_WORDING: Record<Language, MatrixWording> = {
  zh: {
    report: "覆盖矩阵",
    national: "国家文件",
    document: "地方文件",
    covered: "覆盖率",
    number: "序号",
    measure: "国家措施",
    answered: "有对应的地方",
    legend: "■ 明确对应　▪ 可能对应　· 没有对应",
    none: "资料库里没有可以对照的地方文件。",
    unrelated: "无关",
    summary: ({ documents, unrelated, measures, share }) =>
      unrelated === documents
        ? `${documents}份地方文件，都与国家文件无关。`
        : `${documents}份地方文件${unrelated > 0 ? `（其中${unrelated}份与国家文件无关，不计入平均）` : ""}，${measures}条国家措施，平均覆盖${share}。`,
    formal: (count, kinds) => `国家文件另有${count}条只写${kinds}，不计入。`,
  },
  en: {
    report: "Coverage matrix",
    national: "National document",
    document: "Local document",
    covered: "Covered",
    number: "No.",
    measure: "National measure",
    answered: "Answered by",
    legend: "■ answered  ▪ probably answered  · not answered",
    none: "The library has no local document to compare.",
    unrelated: "unrelated",
    summary: ({ documents, unrelated, measures, share }) =>
      unrelated === documents
        ? `${counted(documents, "local document")}, none related to the national one.`
        : `${counted(documents, "local document")}${unrelated > 0 ? ` (${unrelated} unrelated to the national one, not in the mean)` : ""}, ${counted(measures, "national measure")}, ${share} covered on average.`,
    formal: (count, kinds) => `Not counted: ${counted(count, "national provision")} of ${kinds}.`,
  },
};
