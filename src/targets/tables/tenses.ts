/*
 * What tells a report from a commitment. 已建成 and 同比增长 are reports wherever they stand; 累计 and 实现了 only where nothing looks ahead.
 */

/** Headings of parts that look back; everything below them reports. */
export const LOOKING_BACK: readonly RegExp[] = [
  /回顾|总结|完成情况|执行情况|进展情况|落实情况|主要成[就绩效]|取得\S{0,12}(?:成[就绩效果]|进展|突破)|新进展|新成效/,
  /^(?:[“”\S]{0,12}(?:时期|期间|以来))?(?:我[国省市区县])?(?:经济社会|产业|事业)?发展(?:基础|环境|现状|成就|形势|背景)/,
  /^(?:刚刚|已经)?过去(?:的)?[一二三四五两几\d]*年|^(?:[一二三四五两\d]+|近几|多)年来/,
  /^(?:发展|面临|存在|突出|主要|当前|宏观|国内外|内外部|外部)?的?(?:形势|机遇|挑战|问题|现状|环境|背景|困难)(?:$|[与和及、]\S{0,10}$|分析|研判)/,
  /^(?:现实|工作)?基础(?:和|与|条件|$)|^(?:面临|存在)的?\S{0,6}(?:形势|机遇|挑战|问题)|^机遇(?:与|和)?挑战|^(?:发展|规划|编制)背景|^(?:重大|重要)意义/,
];

/** Headings of parts that look ahead, wherever they stand. */
export const LOOKING_AHEAD: readonly RegExp[] = [/目标|任务|工作安排|工作要点|工作部署|重点工作|主要工作|总体要求|今后五年|规划期|展望/];

/** Openings of a paragraph that reports; a year that is over counts as well. */
export const REPORT_OPENINGS: RegExp =
  /^(?:(?:过去|近|最近)(?:的)?(?:[一二三四五两\d]+个?)?(?:年|月)(?:来|多来|间)?|[一二三四五两\d]+年(?:多)?来|近年来|近几年|多年来|(?:一|这|上)年来|五年来|长期以来|(?:目前|当前)(?!和今后|及今后|起|要|应)|截至|截止|初步统计|据统计|去年|上年|上一年|刚刚过去|[^，。；：]{2,14}以来(?=[，,]))/;

/** Words that make their clause a report. */
export const REPORT_WORDS: RegExp =
  /现有(?![^，]{0,10}(?:基础上|资源|政策))|已(?:经|达|有|建|完|实|成|累|于|基本|全|超|突|提|连|开|形|增|获|培|超额|提前|投|落)?|同比|环比|较上年|较去年|比去年|(?:实现|完成|达到|取得|超过|突破|形成|建成|提高|增长|下降|解决|落实)了|创(?:下|造)?(?:历史)?新高|居全国|位居|位列|高达|仅[为占有]|超额完成|提前完成|成功|荣获|获评|获批|连续\S{1,4}年/;

/** Comparisons, which a goal can hold as well: 完成投资45亿元、同比增长12% in a part that looks ahead. */
export const COMPARED: RegExp = /(?<=\d[^，；。\d]{0,8}[、，])(?:同比|环比|较上年|较去年|比去年)/g;

/** Of these the ones that hold on through their list: 已建成A，B达到… */
export const REPORT_GOES_ON: RegExp = /已(?!知)|现有(?![^，]{0,10}(?:基础上|资源|政策))|(?:实现|完成|达到|突破|建成|提高|增长|下降)了/;

/** Words that make their clause a commitment although it stands among reports. */
export const AHEAD_WORDS: RegExp =
  /力争|努力|争取|确保|(?:预期|主要|奋斗|总体|工作|发展)目标|今后|未来(?=[一二三五十几\d两])|下一步|将(?:达|建|于|在|新)|计划(?:新|建|到|完|安)|规划到/;

/** What is foreseen, not aimed at: in a part that describes how things stand a time to come makes no target of it. */
export const FORECAST: RegExp = /预计|预测|测算|估计|有望/;

/** The same in a part that looks back, where 争取 and 确保 tell what was done. */
export const FUTURE_WORDS: RegExp = /今后|未来(?=[一二三五十几\d两])|下一步|(?:预期|奋斗)目标/;
