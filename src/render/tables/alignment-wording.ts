import type { Language } from "../options.ts";

/** What the reports of an alignment say. */
export interface AlignmentWording {
  colon: string;
  report: string;
  local: string;
  national: string;
  localMeasure: string;
  nationalMeasure: string;
  score: string;
  indicator: string;
  verdict: string;
  pairs: string;
  matrix: string;
  noPairs: string;
  gaps: string;
  noGaps: string;
  additions: string;
  noAdditions: string;
  targets: string;
  shared: string;
  onlyLocal: string;
  onlyNational: string;
  splits: string;
  merges: string;
  moves: string;
  coverage(carried: number, total: number): string;
}

const percent = (carried: number, total: number): string => (total === 0 ? "0" : String(Math.round((carried / total) * 100)));

export const WORDING: Record<Language, AlignmentWording> = {
  zh: {
    colon: "：",
    report: "政策对照报告",
    local: "地方",
    national: "国家",
    localMeasure: "地方措施",
    nationalMeasure: "对应的国家措施",
    score: "相近度",
    indicator: "指标",
    verdict: "比较",
    pairs: "措施对照",
    matrix: "对应关系图",
    noPairs: "没有找到相互对应的措施。",
    gaps: "国家有而地方没有对应的：",
    noGaps: "国家文件的每一条，地方都有对应。",
    additions: "地方有而国家没有的（地方特色）：",
    noAdditions: "地方文件的每一条，国家文件都有对应。",
    targets: "目标对照",
    shared: "共同表述",
    onlyLocal: "地方另有",
    onlyNational: "国家另有",
    splits: "拆分（国家一条，地方几条）",
    merges: "合并（地方一条，国家几条）",
    moves: "移位（先后次序不同）",
    coverage: (carried, total) => `国家文件共${total}条，其中${carried}条有地方对应，占${percent(carried, total)}%。`,
  },
  en: {
    colon: ": ",
    report: "Alignment report",
    local: "Local",
    national: "National",
    localMeasure: "Local measure",
    nationalMeasure: "National measure",
    score: "Score",
    indicator: "Indicator",
    verdict: "Verdict",
    pairs: "Measures side by side",
    matrix: "Matrix",
    noPairs: "No measures answer one another.",
    gaps: "National measures without a local counterpart:",
    noGaps: "Every national measure has a local counterpart.",
    additions: "Local measures that the national document does not have:",
    noAdditions: "Every local measure has a national counterpart.",
    targets: "Targets side by side",
    shared: "Shared wording",
    onlyLocal: "Only local",
    onlyNational: "Only national",
    splits: "Split (one national measure, several local ones)",
    merges: "Merged (one local measure, several national ones)",
    moves: "Moved (in another order)",
    coverage: (carried, total) => `${carried} of ${total} national measures have a local counterpart (${percent(carried, total)}%).`,
  },
};
