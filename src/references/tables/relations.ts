import type { Relation } from "../reference.ts";

/** A word of the citing sentence and what it makes of the citation. `provision` where a single provision is cited by it. */
interface RelationWord {
  words: readonly string[];
  relation: Relation;
  /** Of a provision: 按本条第一款规定执行 applies it, it is not what the document rests on. */
  provision?: Relation;
  example: string;
}

/** Words before the citation; of several the nearest counts. */
export const RELATIONS_BEFORE: readonly RelationWord[] = [
  { words: ["根据", "依据", "遵照", "遵循", "依"], relation: "based-on", provision: "applies", example: "根据《统计法》，制定本办法" },
  { words: ["按照", "依照", "按"], relation: "based-on", provision: "applies", example: "按照《方案》要求" },
  { words: ["贯彻", "落实", "实施", "贯彻执行"], relation: "based-on", provision: "applies", example: "贯彻落实《绿道建设方案》精神" },
  {
    words: ["执行", "属于", "参照", "比照", "适用", "符合", "违反", "遵守", "不服", "触犯", "构成", "认定为"],
    relation: "applies",
    example: "参照《会计准则》",
  },
  { words: ["修改", "修订", "修正", "删去", "删除"], relation: "amends", example: "删去《市容条例》第九条" },
  { words: ["废止", "停止执行"], relation: "repeals", example: "废止《市容条例》" },
  {
    words: ["印发", "转发", "发布", "公布", "制定", "编制", "出台", "颁布", "起草"],
    relation: "mentions",
    example: "现印发《绿道建设方案》",
  },
];

/** 为落实《…》，制定本方案: one of these in a sentence that says 为 (so that) carries the cited document out. */
export const CARRYING_OUT: readonly string[] = ["贯彻", "落实", "实施", "执行"];

/** Words after the citation, at once or after the list that it stands in. */
export const RELATIONS_AFTER: readonly RelationWord[] = [
  {
    words: ["废止", "失效", "停止执行", "停止施行", "停止实施", "不再执行", "不再施行", "不再适用"],
    relation: "repeals",
    example: "《市容条例》同时废止",
  },
  {
    words: [
      "修改为",
      "作如下修改",
      "作出修改",
      "作以下修改",
      "作修改",
      "进行修改",
      "予以修改",
      "修订为",
      "修正为",
      "后增加",
      "中增加",
      "之后增加",
    ],
    relation: "amends",
    example: "对《市容条例》作如下修改",
  },
];

/** Words that may stand between a citation and a word of RELATIONS_AFTER. */
export const BEFORE_REPEAL: readonly string[] = [
  "同时",
  "即行",
  "即",
  "相应",
  "一并",
  "予以",
  "自行",
  "同步",
  "随之",
  "自",
  "之日起",
  "等",
  "文件",
  "均",
  "也",
  "亦",
  "现",
  "已",
];
