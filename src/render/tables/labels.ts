import type { TargetVerdict } from "../../compare/index.ts";
import type { EntityKind, TimeRelation } from "../../entities/index.ts";
import type { Reference, Relation, Term } from "../../references/index.ts";
import type { FacetName } from "../../search/index.ts";
import type { Change, Comparator, Force, Target } from "../../targets/index.ts";
import type { NumberedType } from "../../tree/index.ts";
import type { Words } from "../options.ts";

/** What a level is called, and its measure word: 8章, 25条措施. */
export const LEVELS: Record<NumberedType | "table", Words> = {
  part: { zh: "编", en: "parts" },
  subpart: { zh: "分编", en: "subparts" },
  chapter: { zh: "章", en: "chapters" },
  section: { zh: "节", en: "sections" },
  article: { zh: "条", en: "articles" },
  measure: { zh: "条措施", en: "measures" },
  item: { zh: "项", en: "items" },
  subitem: { zh: "目", en: "subitems" },
  point: { zh: "点", en: "points" },
  table: { zh: "张表", en: "tables" },
};

export const ADMINISTRATIVE_LEVEL: Record<"national" | "provincial" | "municipal" | "county", Words> = {
  national: { zh: "国家级", en: "national" },
  provincial: { zh: "省级", en: "provincial" },
  municipal: { zh: "市级", en: "municipal" },
  county: { zh: "县级", en: "county" },
};

export const FORCE: Record<Force, Words> = {
  binding: { zh: "约束性", en: "binding" },
  expected: { zh: "预期性", en: "expected" },
  strive: { zh: "力争", en: "strive" },
  plain: { zh: "", en: "" },
};

/** 约50支, 78%以上, 超过…: where the word stands is in the table. */
export const COMPARATOR: Record<Comparator, { before: string; after: string; en: string }> = {
  eq: { before: "", after: "", en: "" },
  ge: { before: "", after: "以上", en: "≥ " },
  gt: { before: "超过", after: "", en: "> " },
  le: { before: "不超过", after: "", en: "≤ " },
  lt: { before: "低于", after: "", en: "< " },
  approx: { before: "约", after: "", en: "≈ " },
  range: { before: "", after: "", en: "" },
};

/** What a change is called where the sentence's own word is not among `verbs`; a count brought about (建设100个) needs none. */
export const CHANGE: Record<Change, Words & { verbs?: RegExp }> = {
  level: { zh: "", en: "" },
  increase: { zh: "", en: "+", verbs: /新增|增加|净增|提高|提升|上升/g },
  decrease: { zh: "下降", en: "−", verbs: /下降|降低|减少|压减|削减|缩短/g },
  "growth-rate": { zh: "增长", en: "growth ", verbs: /增长|增加|提高|提升/g },
  multiple: { zh: "", en: "" },
  maintain: { zh: "保持", en: "keep ", verbs: /稳定在|保持在?|维持在?/g },
};

export const TARGET_KIND: Record<Target["kind"], Words> = {
  quantitative: { zh: "定量", en: "quantitative" },
  milestone: { zh: "定性", en: "milestone" },
  relative: { zh: "相对", en: "relative" },
};

export const ENTITY_KIND: Record<EntityKind, Words> = {
  number: { zh: "数", en: "number" },
  percent: { zh: "百分比", en: "percent" },
  ratio: { zh: "比", en: "ratio" },
  multiple: { zh: "倍数", en: "multiple" },
  ordinal: { zh: "序数", en: "ordinal" },
  quantity: { zh: "数量", en: "quantity" },
  date: { zh: "日期", en: "date" },
  period: { zh: "时期", en: "period" },
  duration: { zh: "时长", en: "duration" },
  frequency: { zh: "频次", en: "frequency" },
  time: { zh: "时刻", en: "time" },
  timerange: { zh: "时段", en: "time range" },
  label: { zh: "名称", en: "label" },
};

export const REFERENCE_KIND: Record<Reference["kind"], Words> = {
  title: { zh: "文件", en: "title" },
  number: { zh: "文号", en: "number" },
  provision: { zh: "条款", en: "provision" },
  shortName: { zh: "简称", en: "short name" },
  certificate: { zh: "证照", en: "certificate" },
};

export const RELATION: Record<Relation, Words> = {
  "based-on": { zh: "依据", en: "based on" },
  implements: { zh: "落实", en: "implements" },
  repeals: { zh: "废止", en: "repeals" },
  amends: { zh: "修改", en: "amends" },
  applies: { zh: "适用", en: "applies" },
  mentions: { zh: "提及", en: "mentions" },
};

export const TERM_KIND: Record<Term["kind"], Words> = {
  shortName: { zh: "简称", en: "short name" },
  gloss: { zh: "别称", en: "gloss" },
  definition: { zh: "定义", en: "definition" },
};

export const VERDICT: Record<TargetVerdict["verdict"], Words> = {
  stricter: { zh: "加码", en: "stricter" },
  same: { zh: "持平", en: "same" },
  looser: { zh: "打折", en: "looser" },
  incomparable: { zh: "不可比", en: "incomparable" },
  missing: { zh: "缺项", en: "missing" },
  new: { zh: "新增", en: "new" },
};

/** What 不可比 is called where one indicator is measured in two ways. */
export const OTHER_MEASURE: Words = { zh: "口径不同", en: "other measure" };

export const TIMING: Record<NonNullable<TargetVerdict["time"]>, Words> = {
  earlier: { zh: "提前", en: "earlier" },
  same: { zh: "同期", en: "same time" },
  later: { zh: "推迟", en: "later" },
};

export const FACET: Record<FacetName, Words> = {
  region: { zh: "地区", en: "region" },
  level: { zh: "级别", en: "level" },
  issuer: { zh: "机关", en: "issuer" },
  genre: { zh: "文种", en: "genre" },
  year: { zh: "年份", en: "year" },
  family: { zh: "类别", en: "family" },
  inForce: { zh: "效力", en: "in force" },
  strength: { zh: "力度", en: "strength" },
  indicator: { zh: "指标", en: "indicator" },
};

/** How a date stands to what is said of it, before its value: 到 2030. */
export const RELATED: Record<TimeRelation, Words> = {
  by: { zh: "到 ", en: "by " },
  before: { zh: "早于 ", en: "before " },
  since: { zh: "自 ", en: "since " },
  from: { zh: "自 ", en: "from " },
  until: { zh: "至 ", en: "until " },
  during: { zh: "", en: "" },
  within: { zh: "", en: "within " },
  after: { zh: "晚于 ", en: "after " },
};
