/**
 * Ways of writing one indicator. Left is read as right. Only words that mean the same thing in every statistic stand here:
 * 城镇化率 and 常住人口城镇化率 are two indicators, and so are 能耗 per 地区生产总值 and 能耗.
 */
export const SAME_NAMES: readonly { written: RegExp; read: string; example: string }[] = [
  { written: /GDP|国内生产总值|(?<!地区|国内)生产总值/g, read: "地区生产总值", example: "单位GDP能耗 = 单位地区生产总值能耗" },
  { written: /R&D|研究与试验发展|研究开发|(?<=社会)研究(?=经费)/g, read: "研发", example: "R&D经费 = 研发经费" },
  { written: /规模以上/g, read: "规上", example: "规模以上工业 = 规上工业" },
  { written: /能源消耗|能源消费(?!总量|结构)/g, read: "能耗", example: "单位地区生产总值能源消耗 = 能耗" },
  { written: /CO2|CO₂/g, read: "二氧化碳", example: "CO₂排放 = 二氧化碳排放" },
  { written: /PM2\.5|PM₂\.₅/g, read: "细颗粒物", example: "PM2.5浓度 = 细颗粒物浓度" },
  { written: /占比|所占比重|所占比例|占比重|(?<=占[\u4e00-\u9fff]{2,16})(?:的)?(?:比例|比率)/g, read: "比重", example: "占比 = 比重" },
  { written: /相当于|与(?=地区生产总值)/g, read: "占", example: "研发经费相当于地区生产总值 = 占地区生产总值" },
  { written: /年均增长率|年均增长速度|年均增速|年均增长|增长率|增长速度|增长幅度|增速|增幅/g, read: "增长", example: "年均增速 = 增长" },
  { written: /拥有量|保有量|拥有数|拥有/g, read: "拥有", example: "每万人口发明专利拥有量 = 拥有" },
  { written: /公里数|里程数|总里程/g, read: "里程", example: "运营里程" },
  { written: /每千常住人口/g, read: "每千人口", example: "每千常住人口 = 每千人口" },
  { written: /每万常住人口|每万人(?!口|次)/g, read: "每万人口", example: "每万人 = 每万人口" },
  { written: /的|[“”"《》\s\u3000\u00a0]|（[%％]）/g, read: "", example: "“的”与引号不计" },
];

/** Brackets that qualify: 城镇化率（常住人口） = 常住人口城镇化率. Others (a short name, a gloss) fall away. */
export const QUALIFIER: RegExp =
  /^(?:常住人口|户籍人口|城镇|农村|城乡|现价|不变价|可比价|当年价|规上|限额以上|全口径|本级|地方|年均|累计|标准煤|养殖|野生|公办|普惠|助理|[0-9０-９]岁以[上下])$/;

/** Names of which less is better: there the lower amount is the stricter one. */
export const LESS_IS_BETTER: RegExp =
  /失业|死亡|事故|能耗|消耗|排放|浓度|污染|赤字|负债|债务|贫困|犯罪|发病|患病|涨幅|成本|负担|时限|时间|时长|用水量|药占比|流失|损耗|漏损|空置|辍学|近视|班额|税负|杠杆|强度(?!.*投入)/;
/** Names of which the direction is no matter of better: no strictest one is marked. */
export const NO_BETTER: RegExp = /价格|居民消费价格|人口总量|常住人口(?:规模|总量)|利率|汇率/;
/** 能耗降低, 排放减少: a fall that is itself the indicator, so that more of it is stricter. */
export const FALL_NAMED: RegExp = /(?:下降|降低|减少|降幅|压减|减排)(?:率|幅度|量)?$/;

/** Names of figures that two regions can be compared by; a total says first of all how large the region is. */
export const RATE_NAME: RegExp =
  /(?<!功)率|系数|比重|比例|占比|比$|人均|户均|平均|每[百千万十]|[千万]人[^以]{1,10}[数量]$|单位|强度|浓度|密度|指数|寿命|年限|得分|满意度|劳动生产率|税负|标准$|时限|时间$/;
/** Subjects that are the whole of a document's own place. */
export const WHOLE_PLACE: RegExp = /^(?:全[国省市区县州盟旗域镇乡]|我[国省市区县]|本[省市区县]|全社会|各地区?|省级|市级|县级|区级|全行业)$/;
