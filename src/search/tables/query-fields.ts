import { STRENGTHS } from "../../targets/index.ts";
import type { PassageFields } from "../passage.ts";

/** How the value of a field is read. */
export type FieldKind = "year" | "date" | "words" | "choice" | "title" | "has" | "document";

export interface QueryField {
  /** The Chinese name first; English twins and other names after it. */
  names: readonly string[];
  key: keyof PassageFields | "title" | "has" | "document";
  kind: FieldKind;
  /** Of a choice: the words for each value. */
  choices?: Readonly<Record<string, readonly string[]>>;
  example: string;
}

/** What can stand before the colon in a query. */
export const QUERY_FIELDS: readonly QueryField[] = [
  { names: ["年", "年份", "year"], key: "year", kind: "year", example: "年:2026..2030" },
  { names: ["日期", "date"], key: "date", kind: "date", example: "日期:2025-03..2025-09" },
  { names: ["地区", "region"], key: "region", kind: "words", example: "地区:福建" },
  {
    names: ["级别", "level"],
    key: "level",
    kind: "choice",
    choices: {
      national: ["国家", "国家级", "全国", "中央", "国"],
      provincial: ["省", "省级", "自治区", "直辖市"],
      municipal: ["市", "市级", "地级"],
      county: ["县", "县级", "区", "区级"],
    },
    example: "级别:省",
  },
  { names: ["发文", "发文机关", "机关", "issuer"], key: "issuer", kind: "words", example: "发文:国务院" },
  { names: ["文种", "genre"], key: "genre", kind: "words", example: "文种:意见" },
  { names: ["文号", "number"], key: "number", kind: "words", example: "文号:国发" },
  { names: ["系列", "family"], key: "family", kind: "words", example: "系列:城市更新" },
  {
    names: ["有效", "inforce", "valid"],
    key: "inForce",
    kind: "choice",
    choices: { true: ["是", "有", "yes", "1"], false: ["否", "无", "no", "0"] },
    example: "有效:是",
  },
  {
    names: ["含", "has"],
    key: "has",
    kind: "has",
    choices: { indicator: ["指标", "目标", "target", "indicator"], year: ["年份", "year"] },
    example: "含:指标",
  },
  { names: ["指标", "indicator"], key: "indicator", kind: "words", example: "指标:城镇化率" },
  {
    names: ["力度", "strength"],
    key: "strength",
    kind: "choice",
    choices: {
      strive: ["力争", "争取", "努力"],
      ...Object.fromEntries(STRENGTHS.map(({ id, name, words }) => [id, [name, ...words.split(" ")]])),
      binding: ["约束性", "约束"],
      expected: ["预期性", "预期"],
      plain: ["一般"],
    },
    example: "力度:应当",
  },
  { names: ["标题", "题", "title"], key: "title", kind: "title", example: "标题:实施方案" },
  { names: ["文件", "document", "doc"], key: "document", kind: "document", example: "文件:国发〔2026〕1号" },
];

/** Operators with words in brackets: all the words in one sentence, or in one passage. */
export const NEAR: Readonly<Record<string, "sentence" | "passage">> = {
  同句: "sentence",
  sentence: "sentence",
  同条: "passage",
  passage: "passage",
};
