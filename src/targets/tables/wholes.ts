import type { Change, Comparator } from "../target.ts";

/**
 * Words that are a number: their value is inferred, never stated. `pattern` is matched inside one clause; the indicator stands before it,
 * or behind it where `behind` is set.
 */
export interface Whole {
  pattern: RegExp;
  value: number;
  unit?: string;
  change: Change;
  comparator?: Comparator;
  behind?: true;
  example: string;
}

export const WHOLES: readonly Whole[] = [
  { pattern: /(?:基本)?(?:实现|达到)?全覆盖(?!的)/, value: 100, unit: "%", change: "level", example: "推动社区养老服务全覆盖" },
  {
    pattern: /全(?:部)?优(?:良)?(?=$|[，。；、])/,
    value: 100,
    unit: "%",
    change: "level",
    example: "保持国控断面水质全优",
  },
  { pattern: /(?:基本|全面|动态|全部|逐步)?(?:清零|归零)/, value: 0, change: "level", example: "存量隐患动态清零" },
  { pattern: /(?:趋)?零(?:发生|增长|排放|事故|新增)(?!率|碳|的)/, value: 0, change: "level", example: "非法倾倒事件零发生" },
  {
    pattern: /(?:全面|基本|彻底|全部|如期|率先)(?:消除|消灭|清除|杜绝)/,
    value: 0,
    change: "level",
    behind: true,
    example: "全面消除黑臭水体",
  },
  {
    pattern:
      /(?:实现)?(?:全部|全量)(?:利用|达标|完成改造|纳入|接入|取缔|脱贫|处理|收集|处置|安全利用|无害化处理|清运|建成|上网|联网|覆盖)(?=$|[，。；、（])/,
    value: 100,
    unit: "%",
    change: "level",
    example: "农业废弃物全量利用",
  },
  { pattern: /应(\S)尽\1/, value: 100, unit: "%", change: "level", example: "生育保险应保尽保" },
  { pattern: /减半(?=$|[，。；、])/, value: 50, unit: "%", change: "decrease", example: "交通事故死亡人数减半" },
];

/** 大体, 基本 before such a word: nearly. */
export const NEARLY: RegExp = /(?:基本|大体|近乎|趋)(?:上|于)?(?:实现|达到)?$/;

/** A yardstick in place of a number: kind `relative`. The words that match are the yardstick; the indicator stands before them. */
export const YARDSTICKS: readonly { pattern: RegExp; change: Change; comparator: Comparator; example: string }[] = [
  {
    pattern:
      /(?:增长|增速|提高)?(?:与|和|同(?!步))[^，。；与和同]{2,16}?(?:增长|增速|提高)?(?:保持|基本|大体)*(?:同步|持平|相当)(?!的|推进|实施|规划|建设|开展|谋划|部署)/,
    change: "growth-rate",
    comparator: "approx",
    example: "居民收入增长与经济增长同步",
  },
  {
    pattern:
      /(?:达到|高于|优于|好于|快于|不低于|略高于|明显高于|超过)(?:全国|全省|全市|国家|省|上年|去年|同期|东部|中部|西部|经济|地区)[^，。；、]{0,8}?(?:平均|增速|增长|水平|标准)(?:水平)?/,
    change: "level",
    comparator: "ge",
    example: "收入增速高于全国平均水平",
  },
  {
    pattern: /(?:控制在)(?:国家|省|市|上级)[^，。；]{0,12}?(?:范围|目标|指标|以内|之内)(?:内|以内|之内)?/,
    change: "level",
    comparator: "le",
    example: "能耗强度控制在国家下达目标以内",
  },
  {
    pattern: /(?:完成|达到|实现)(?:国家|省|市|上级|自治区|中央)[^，。；]{0,16}?(?:目标|任务|要求|指标)(?:任务)?/,
    change: "level",
    comparator: "eq",
    example: "碳排放降低完成国家下达任务",
  },
];
