/** Measure words by which one thing is counted: 100座公园 are 100个公园. What counts something else with the same name (户 and 套, 人 and 人次, 种 and 册) stands in no group. */
export const COUNTED_ALIKE: readonly (readonly string[])[] = [
  "个 家 座 处 所 间 项 条 支 台 辆 艘 架 栋 幢 片".split(" "),
  "人 名 位".split(" "),
];

/** A name that only says what is done to something (改造30艘, 改造120座): the measure word alone says what is meant. */
export const NAMED_BY_THE_DEED: RegExp =
  /^(?:完成|实施|推进|累计|计划|每年)?(?:改造|更新|新建|改建|扩建|建设|建成|新增|安排|开行|培育|引进|培训|整治|治理|除险|加固|投入|投资|资金|担保|床位|面积|规模|产值|数量|总数|总量|项目|企业|活动|产品|安装|配备|布局|布设|打造|开展)*$/u;

/** The name says that it is for each of something: 人均可支配收入 in 元 is in 元/人. */
export const FOR_EACH: RegExp = /人均|户均|每[一百千万十]?[人户]|劳动生产率/u;
