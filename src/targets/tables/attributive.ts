import { type Exclusion, withoutNumber } from "./exclusions.ts";

/** Units of what is measured; things and people that are counted are none. */
const MEASURED = /元|米|亩|公里|公顷|吨|千瓦|伏|时|升|克|标准箱|人次|[^\u4e00-\u9fff]|^[户人床张]$/;
/** 以上的水库, 以下项目: a bound with a noun right behind it. */
const BEHIND_BOUND =
  /^(?:及?以[上下]|以内)(?:的)?(?!目标|水平|比例|速度|增速|增长|增幅|规模|任务|要求|和|及|与|或|，|、)[\u4e00-\u9fff]{2}/;

/** The amount is part of a name: it is no target, parts no list and ends no other name. */
export const ATTRIBUTIVE: readonly Exclusion[] = [
  {
    reason: "threshold",
    example: "库容3000万立方米以上的水库",
    holds: ({ before, after, unit }) =>
      (MEASURED.test(unit) || /能力$/.test(before)) &&
      BEHIND_BOUND.test(after) &&
      /(?:收入|产值|投资|营收|税收|利润|面积|库容|容量|规模|长度|船长|吨位|功率|能耗|[\u4e00-\u9fff]{2}[量额]|人口|户数|资本|资产|贷款|跨径|高度|深度|水深|坡度|直径|厚度|距离|床位|人数|装机|产量|产能|能力)(?:超过|达到?|在|为|不低于|不少于|大于|高于)?$/.test(
        before,
      ),
  },
  {
    reason: "threshold",
    example: "50亩以上园区8个",
    holds: ({ after, unit }) => MEASURED.test(unit) && /^及?以[上下](?:的)?[\u4e00-\u9fff“”]{2,12}(?:不少于|约|达到?)?\d/.test(after),
  },
  {
    reason: "threshold",
    example: "推广能量密度超过200瓦时/千克的新产品",
    holds: ({ before, amount, after, unit }) =>
      unit !== "%" &&
      (unit === "" || MEASURED.test(unit)) &&
      (/(?:不低于|不少于|不超过|不高于|不小于|超过|大于|高于|小于|低于|达到?)$/.test(before + withoutNumber(amount)) ||
        /^及?以[上下]/.test(after)) &&
      /^(?:\/?[\u4e00-\u9fff]{1,3})?(?:及?以[上下])?的(?!目标|水平|比例|速度|增速|增长|增幅|规模|任务|要求|标准|左右)[\u4e00-\u9fff]{2}/.test(
        after,
      ),
  },
  {
    reason: "threshold",
    example: "10兆瓦/20兆瓦时以上的储能项目",
    holds: ({ after }) => /^\/\d[\d.]*[\u4e00-\u9fffA-Za-z]{1,4}(?:及?以[上下])/.test(after),
  },
  {
    reason: "threshold",
    example: "消除50人以上大班额",
    holds: ({ before, after, unit }) =>
      MEASURED.test(unit) &&
      BEHIND_BOUND.test(after) &&
      (/^及?以下/.test(after) || /(?:消除|杜绝|淘汰|关停|取缔|禁止)(?:所有|全部)?$/.test(before)),
  },
  {
    reason: "name of a rule",
    example: "下调费率至1%的政策",
    holds: ({ after, unit }) =>
      /%|元|点/.test(unit) && /^(?:及?以[上下])?的(?:政策|规定|制度|措施|办法|方式|机制|税率|利率|优惠)/.test(after),
  },
  {
    reason: "specification",
    example: "64排以上CT",
    holds: ({ after }) => /^及?以上(?:的)?[A-Za-z]/.test(after),
  },
  {
    reason: "dimension",
    example: "新建3600米第二跑道",
    holds: ({ after, unit }) => /^(?:公?里|米)$/.test(unit) && /^(?:长)?(?:第[一二三四五])?(?:跑道|特大桥|大桥|隧道|站台|船闸)/.test(after),
  },
  {
    reason: "distance",
    example: "公交站点500米覆盖率100%",
    holds: ({ after, unit }) =>
      /^(?:公?里|米)$/.test(unit) && /^(?:以?内|半径|范围)*[\u4e00-\u9fff]{0,12}(?:率|比例|比重|占比)(?:[达为超不力]|\d|$)/.test(after),
  },
  {
    reason: "age",
    example: "60周岁以上老年人",
    holds: ({ unit, after }) =>
      /岁$/.test(unit) && /^(?:及?以[上下]|以内)?(?:的|老|儿|婴|人|青|劳|居|失|女|妇|学|未|户|适|参|常|重|群)/.test(after),
  },
  {
    reason: "class",
    example: "培育百亿元级企业",
    holds: ({ after }) => /^(?:级|档|类|型|制|版|代|期(?!间)|线|路(?!口)|号|度电压)/.test(after),
  },
  {
    reason: "voltage",
    example: "500千伏线路",
    holds: ({ unit, after }) => /伏$/.test(unit) && /^[\u4e00-\u9fff]/.test(after),
  },
  {
    reason: "threshold",
    example: "营业收入2000万元以上的企业",
    holds: ({ before, after, unit }) =>
      // 设立总规模20亿元的基金: what is set up is as large as that.
      !(
        /(?:设立|组建|成立)[^，]{0,8}规模(?:达到?|为|约|不低于|不少于|超过)?$/.test(before) &&
        /^(?:以上|左右)?的[^，。；]{2,20}基金/.test(after)
      ) &&
      /^(?:及?以[上下内]|左右)?的(?!目标|水平|比例|速度|增速|增长|增幅|年均|规模|任务|要求|左右)/.test(after) &&
      /^元|元$|[年月日]$|^(?:人|名|户|平方米|亩|吨|千瓦|兆瓦)$/.test(unit),
  },
  {
    reason: "threshold",
    example: "投资5亿元以上项目",
    holds: ({ after, unit }) =>
      /元$/.test(unit) &&
      /^(?:及?以[上下]|以内|左右)?(?:的)?(?:重大|重点|产业|工业|制造业|亿元)?(?:项目|企业|工程|产业集群|园区)/.test(after),
  },
  {
    reason: "threshold",
    example: "研发投入占比不低于3%的企业",
    holds: ({ before, after, unit }) =>
      unit === "%" &&
      /^(?:及?以[上下])?的(?:企业|单位|项目|机构|园区|地区|县|乡镇|村|小区|社区|家庭|个人|人员|产品|学校|医院)/.test(after) &&
      /(?:率|比重|占比|比例|比|增速|增幅)(?:不?低于|不少于|不?超过|高于|大于|小于|达到?|在|为)?$/.test(before),
  },
  {
    reason: "threshold",
    example: "年综合能耗1万吨标准煤以上的企业",
    holds: ({ after, unit }) =>
      /^及?以[上下]的(?:企业|单位|项目|建筑|工程|用户|机构|园区|个人|职工|人员|城市|县|乡镇|村|小区|学校|医院)/.test(after) &&
      !/^(?:%|个|家|所|座|项|处|条|件|台|套|名|支|场)$/.test(unit),
  },
];
