import type { NodeChange, NumberChange } from "../../compare/index.ts";
import type { Language, Words } from "../options.ts";

/** 新增 删去 拆分 合并 改写 移动 改号 */
export const KIND: Record<NodeChange["kind"], Words> = {
  added: { zh: "新增", en: "added" },
  removed: { zh: "删去", en: "removed" },
  split: { zh: "拆分", en: "split" },
  merged: { zh: "合并", en: "merged" },
  reworded: { zh: "改写", en: "reworded" },
  moved: { zh: "移动", en: "moved" },
  renumbered: { zh: "改号", en: "renumbered" },
};

export const NUMBER_KIND: Record<NumberChange["kind"], Words> = {
  number: { zh: "数字", en: "number" },
  deadline: { zh: "期限", en: "deadline" },
  strength: { zh: "力度", en: "strength" },
  exception: { zh: "例外", en: "exception" },
};

/** 改为相反 下限改为上限 上限改为下限 调高 调低 提前 推后 延长 缩短 加强 放宽 */
export const DIRECTION: Record<NonNullable<NumberChange["direction"]>, Words> = {
  reversed: { zh: "改为相反", en: "reversed" },
  capped: { zh: "下限改为上限", en: "floor → ceiling" },
  floored: { zh: "上限改为下限", en: "ceiling → floor" },
  up: { zh: "调高", en: "up" },
  down: { zh: "调低", en: "down" },
  earlier: { zh: "提前", en: "earlier" },
  later: { zh: "推后", en: "later" },
  longer: { zh: "延长", en: "longer" },
  shorter: { zh: "缩短", en: "shorter" },
  firmer: { zh: "加强", en: "firmer" },
  softer: { zh: "放宽", en: "softer" },
};

interface Mark {
  name: string;
  meaning: string;
}

export interface DeltaWording {
  report: string;
  old: string;
  new: string;
  numbers: string;
  changes: string;
  none: string;
  place: string;
  what: string;
  before: string;
  after: string;
  direction: string;
  came: string;
  went: string;
  /** What is marked as gone and as new, and what the words for directions mean. */
  wentMark: Mark;
  cameMark: Mark;
  numberNote: string;
  /** What became of the words round an amount that stayed: 95%以上 → 95%. */
  dropped(words: string): string;
  gained(words: string): string;
  turned(from: string, to: string): string;
  /** 鼓励 → 支持 */
  alike: string;
  /** 三十日 → 一个月, 三年 → 至2028年底 */
  otherwise: string;
  /** 及时 → 三日内, and the reverse. */
  fixed: string;
  loosened: string;
  /** A place that is counted in the old version. */
  formerly(place: string): string;
  /** The paragraph that says until when the document holds. */
  closing: string;
  movedTo(sentence: string, place: string): string;
  movedWithin(sentence: string): string;
  movedFrom(sentence: string, place: string): string;
  /** Changes counted under another kind that are of this one as well. */
  also(kinds: readonly { count: number; kind: string }[]): string;
  sentences(count: number): string;
  summary(counts: readonly string[], total: number, also: readonly string[]): string;
}

export const DELTA_WORDING: Record<Language, DeltaWording> = {
  zh: {
    report: "修改对照",
    old: "原稿",
    new: "新稿",
    numbers: "数字、期限、力度和例外的变化",
    changes: "逐条变化",
    none: "两份文件的文字相同。",
    place: "位置",
    what: "类别",
    before: "原为",
    after: "现为",
    direction: "变化",
    came: "新写入",
    went: "不再有",
    wentMark: { name: "删去的字句", meaning: "只在原稿里有，加删除线。" },
    cameMark: { name: "写入的字句", meaning: "只在新稿里有，加下划线。" },
    numberNote:
      "改为相反、下限改为上限、上限改为下限排在最前；调高、调低、提前、推后、延长、缩短、加强、放宽只按数字和用词判断，不评价好坏；计法不同的，单凭数字比不出长短。",
    dropped: words => `去掉“${words}”`,
    gained: words => `加上“${words}”`,
    turned: (from, to) => `“${from}”改为“${to}”`,
    alike: "力度相当",
    otherwise: "计法不同",
    fixed: "写明期限",
    loosened: "不写明期限",
    formerly: place => `原${place}`,
    closing: "文末",
    movedTo: (sentence, place) => `“${sentence}”移至${place}`,
    movedWithin: sentence => `“${sentence}”在本处换了位置`,
    movedFrom: (sentence, place) => `“${sentence}”由原${place}移来`,
    also: kinds => `其中${kinds.map(({ count, kind }) => `${count}处并有${kind}`).join("、")}`,
    sentences: count => `另有${count}句移到别处`,
    summary: (counts, total, also) => `共${total}处变化：${[counts.join("，"), ...also].join("；")}。`,
  },
  en: {
    report: "Changes",
    old: "Old",
    new: "New",
    numbers: "Numbers, deadlines, words of commitment and exceptions that changed",
    changes: "Changes one by one",
    none: "The two documents say the same.",
    place: "Place",
    what: "Kind",
    before: "Before",
    after: "After",
    direction: "Change",
    came: "new",
    went: "gone",
    wentMark: { name: "Words that went", meaning: "stand in the old version only, struck through." },
    cameMark: { name: "Words that came", meaning: "stand in the new version only, underlined." },
    numberNote:
      "What was reversed, and floors and ceilings that changed places, come first. Up, down, earlier, later, firmer and softer are told by numbers and words alone; none of them is better or worse. What is counted otherwise (days, working days, months) cannot be told by the number alone.",
    dropped: words => `without “${words}”`,
    gained: words => `with “${words}”`,
    turned: (from, to) => `“${from}” → “${to}”`,
    alike: "equally firm",
    otherwise: "counted otherwise",
    fixed: "now fixed",
    loosened: "no longer fixed",
    formerly: place => `old ${place}`,
    closing: "closing words",
    movedTo: (sentence, place) => `“${sentence}” moved to ${place}`,
    movedWithin: sentence => `“${sentence}” changed its place here`,
    movedFrom: (sentence, place) => `“${sentence}” moved here from old ${place}`,
    also: kinds => `${kinds.map(({ count, kind }, i) => (i === 0 ? `${count} of them ${kind}` : `${count} ${kind}`)).join(", ")} as well`,
    sentences: count => (count === 1 ? "1 sentence moved elsewhere" : `${count} sentences moved elsewhere`),
    summary: (counts, total, also) => `${total === 1 ? "1 change" : `${total} changes`}: ${[counts.join(", "), ...also].join("; ")}.`,
  },
};
