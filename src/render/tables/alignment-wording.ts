import type { FormalKind, FramingKind } from "../../compare/index.ts";
import type { Language } from "../options.ts";
import { formalKinds } from "./formal-wording.ts";

type Level = "national" | "provincial" | "municipal" | "county";

/** What the reports of an alignment say. */
export interface AlignmentWording {
  colon: string;
  report: string;
  local: string;
  national: string;
  localMeasure: string;
  nationalMeasure: string;
  score: string;
  /** What the score says, below the table or the texts that bear it. */
  scoreNote: string;
  indicator: string;
  verdict: string;
  pairs: string;
  matrix: string;
  noPairs: string;
  gaps: string;
  noGaps: string;
  additions: string;
  noAdditions: string;
  /** Nothing in the document of a side could have a counterpart. */
  nothingCounted: Record<"local" | "national", string>;
  /** National measures that are for other places. */
  elsewhere: string;
  proseGaps: string;
  proseAdditions: string;
  targets: string;
  /** Leads to a text that was printed before. */
  above: string;
  shared: string;
  synonyms: string;
  /** What the two marks in the texts mean, and what the verdicts say. */
  sharedMark: string;
  synonymMark: string;
  verdictNote: string;
  carriedNote: string;
  /** What the depth of a colour says in the matrix. */
  mapNote: string;
  onlyLocal: string;
  onlyNational: string;
  /** How what stands below the two heads before was chosen. */
  onlyNote: string;
  /** What only the local side has, where it is not shown. */
  onlyLocalCount(measures: number, sentences: number): string;
  splits: string;
  merges: string;
  moves: string;
  /** Behind a chapter that moved with what it holds. */
  whole: string;
  /** `formal` and `elsewhere`: how many provisions are left out of the total. */
  coverage(counts: { carried: number; total: number; formal: number; elsewhere: number }): string;
  /** Which provisions of either side are not counted, and of what kind they are. */
  formal(provisions: Record<"local" | "national", readonly FormalProvision[]>): string;
  /** What else there is, in a line. */
  extent(counts: { additions: number; splits: number; merges: number; moves: number }): string;
  /** How many targets are stricter, the same …, by the verdict's name. */
  verdicts(counts: readonly (readonly [string, number])[]): string;
}

interface FormalProvision {
  citation: string;
  kind: FormalKind | FramingKind;
}

/** Paragraphs below one heading have its citation. */
const citationsOf = (list: readonly FormalProvision[]): string[] => [...new Set(list.map(({ citation }) => citation))];

const percent = (carried: number, total: number): string => (total === 0 ? "0" : String(Math.round((carried / total) * 100)));

/** What the two sides are called: 地方 and 国家, 市级 and 省级, 河北省 and 福建省. */
export interface Sides {
  local: string;
  national: string;
}

export const SIDES: Record<Language, Sides> = { zh: { local: "地方", national: "国家" }, en: { local: "local", national: "national" } };
/** What two documents are called of which only is known that they stand side by side. */
export const PLAIN_SIDES: Record<Language, Sides> = {
  zh: { local: "本件", national: "对照件" },
  en: { local: "first", national: "second" },
};
export const LEVEL: Record<Language, Record<Level, string>> = {
  zh: { national: "国家", provincial: "省级", municipal: "市级", county: "县级" },
  en: { national: "national", provincial: "provincial", municipal: "municipal", county: "county" },
};

/** The wording of the reports for two sides; absent, for a local document beside a national one. */
export function alignmentWording(language: Language, { local, national }: Sides = SIDES[language]): AlignmentWording {
  return language === "zh" ? chinese(local, national) : english(local, national);
}

/** 国家文件, but 对照件: 件 is a document already. */
const documentOf = (side: string): string => (side.endsWith("件") ? side : `${side}文件`);

const chinese = (local: string, national: string): AlignmentWording => ({
  colon: "：",
  report: "政策对照报告",
  local,
  national,
  localMeasure: `${local}措施`,
  nationalMeasure: `对应的${national}措施`,
  score: "把握",
  scoreNote: "把握：两条确实相互对应的可能性，从0到1，由程序按措辞估算，0.8上下的五对中约有四对属实；不是文字相同的比例。",
  indicator: "指标",
  verdict: "比较",
  pairs: "措施对照",
  matrix: "对应关系图",
  noPairs: "没有找到相互对应的措施。",
  gaps: `${national}有而${local}没有对应的：`,
  noGaps: `${documentOf(national)}的每一条，${local}都有对应。`,
  additions: `${local}有而${national}没有的${local === SIDES.zh.local ? "（地方特色）" : ""}：`,
  noAdditions: `${documentOf(local)}的每一条，${documentOf(national)}都有对应。`,
  nothingCounted: { local: `${documentOf(local)}没有可以计入的条款。`, national: `${documentOf(national)}没有可以计入的条款。` },
  elsewhere: `不适用于本地的${national}措施（只对别的地方提出，不计入）：`,
  proseGaps: `${national}有而${local}没有对应的章节（不分条，不计数）：`,
  proseAdditions: `${local}有而${national}没有对应的章节（不分条，不计数）：`,
  targets: "目标对照",
  above: "正文见上",
  shared: "共同表述",
  synonyms: "近义用词",
  sharedMark: "两份文件里字句相同的地方。",
  synonymMark: "字面不同、意思相近的词，各标第一处。",
  verdictNote: `加码：${local}的要求更高；持平：相同；打折：${local}的要求更低；不可比：两地的总量或时间跨度不同；口径不同：指标相同，但计量单位或算法不同（如总量与增速）；缺项：${local}没有；新增：${national}没有。提前、同期、推迟说的是完成时间。`,
  mapNote: "（颜色越深，把握越大）",
  carriedNote: "↑承前文，本句未写。",
  onlyLocal: `${local}另有（对应的${national}措施没有写的）`,
  onlyNational: `${national}另有（对应的${local}措施没有写的）`,
  onlyNote:
    "逐句比对，由程序按措辞判断：整句连同其中各分句，在对应的措施里都找不到相同或相近说法的，才列在这里；有一个分句找得到的，整句不列。套语（指导思想、目的、施行、兜底等）、引出下文的句子和不足8字的短句也不列。",
  onlyLocalCount: (measures, sentences) =>
    `${local}另有（对应的${national}措施没有写的）：${measures}条，共${sentences}句；用 --md 或 --html 查看。`,
  splits: `拆分（${national}一条，${local}几条）`,
  merges: `合并（${local}一条，${national}几条）`,
  moves: "移位（先后次序不同）",
  whole: "（整章）",
  coverage: ({ carried, total, formal, elsewhere }) =>
    total === 0
      ? `${documentOf(national)}没有可以计入的条款。`
      : `${documentOf(national)}共${total + formal + elsewhere}条，${formal + elsewhere > 0 ? `计入的${total}条中有` : "其中"}${carried}条有${local}对应，占${percent(carried, total)}%。`,
  formal: provisions =>
    `只写${formalKinds([...provisions.national, ...provisions.local], "zh")}的条款不计入：${[
      { name: documentOf(national), list: provisions.national },
      { name: documentOf(local), list: provisions.local },
    ]
      .filter(({ list }) => list.length > 0)
      .map(({ name, list }) => name + citationsOf(list).join("、"))
      .join("；")}`,
  extent: ({ additions, splits, merges, moves }) =>
    [
      `${local}另有${additions}条`,
      ...(splits > 0 ? [`拆分${splits}处`] : []),
      ...(merges > 0 ? [`合并${merges}处`] : []),
      ...(moves > 0 ? [`移位${moves}处`] : []),
    ].join("，"),
  verdicts: counts => `目标对照：${counts.map(([verdict, count]) => `${verdict}${count}项`).join("，")}`,
});

const english = (local: string, national: string): AlignmentWording => ({
  colon: ": ",
  report: "Alignment report",
  local: capital(local),
  national: capital(national),
  localMeasure: `${capital(local)} measure`,
  nationalMeasure: `${capital(national)} measure`,
  score: "Confidence",
  scoreNote:
    "Confidence: how likely the two do answer one another, from 0 to 1, estimated from their wording; of those near 0.8 some four in five are right. It is no share of equal text.",
  indicator: "Indicator",
  verdict: "Verdict",
  pairs: "Measures side by side",
  matrix: "Matrix",
  noPairs: "No measures answer one another.",
  gaps: `${capital(national)} measures without a ${local} counterpart:`,
  noGaps: `Every measure of the ${national} document has a counterpart in the ${local} one.`,
  additions: `${capital(local)} measures that the ${national} document does not have:`,
  noAdditions: `Every measure of the ${local} document has a counterpart in the ${national} one.`,
  nothingCounted: {
    local: `Nothing in the ${local} document could have a counterpart.`,
    national: `Nothing in the ${national} document could have a counterpart.`,
  },
  elsewhere: `${capital(national)} measures for other places only (not counted):`,
  proseGaps: `${capital(national)} chapters without a ${local} counterpart (prose, not counted):`,
  proseAdditions: `${capital(local)} chapters without a ${national} counterpart (prose, not counted):`,
  targets: "Targets side by side",
  above: "Text above",
  shared: "Shared wording",
  synonyms: "Synonyms",
  sharedMark: "what both documents say in the same words.",
  synonymMark: "other words for the same thing, each where it stands first.",
  verdictNote: `Stricter: the ${local} document asks for more; looser: for less; incomparable: totals of two regions, or changes over other stretches of time; other measure: one indicator in units that cannot be converted, or as a level and as its growth; missing: the ${local} one has none; new: the ${national} one has none.`,
  mapNote: " (the darker, the surer)",
  carriedNote: "↑ carried from an earlier clause.",
  onlyLocal: `Only in ${local} measures that have a counterpart`,
  onlyNational: `Only in ${national} measures that have a counterpart`,
  onlyNote:
    "Compared sentence by sentence, judged by wording: listed is what no counterpart says in the same or similar words, neither the whole sentence nor one of its clauses; where one clause is found, the sentence is not listed. Nor are formulas (guiding thought, purpose, entry into force, catch-alls), lead-ins to lists, and sentences of fewer than 8 characters.",
  onlyLocalCount: (measures, sentences) =>
    `Only in ${local} measures that have a counterpart: ${counted(sentences, "sentence")} in ${counted(measures, "measure")}; see --md or --html.`,
  splits: `Split (one ${national} measure, several ${local} ones)`,
  merges: `Merged (one ${local} measure, several ${national} ones)`,
  moves: "Moved (in another order)",
  whole: " (with all that it holds)",
  coverage: ({ carried, total }) =>
    total === 0
      ? `Nothing in the ${national} document could have a counterpart.`
      : `${carried} of ${counted(total, `${national} measure`)} ${carried === 1 ? "has" : "have"} a ${local} counterpart (${percent(carried, total)}%).`,
  formal: provisions =>
    `Not counted, being of ${formalKinds([...provisions.national, ...provisions.local], "en")} only: ${[
      { name: national, list: provisions.national },
      { name: local, list: provisions.local },
    ]
      .filter(({ list }) => list.length > 0)
      .map(({ name, list }) => `${name} ${citationsOf(list).join(", ")}`)
      .join("; ")}`,
  extent: ({ additions, splits, merges, moves }) =>
    `${counted(additions, "measure")} only ${local}, ${splits} split, ${merges} merged, ${moves} moved`,
  verdicts: counts => `Targets: ${counts.map(([verdict, count]) => `${count} ${verdict}`).join(", ")}`,
});

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? "" : "s"}`;
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
