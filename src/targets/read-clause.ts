import type { Span } from "../text/index.ts";
import { nameBehind } from "./name-behind.ts";
import type { Amount } from "./read-amounts.ts";
import { boundBefore } from "./read-bounds.ts";
import { type Named, nameIn } from "./read-indicator.ts";
import type { TimeMark } from "./read-times.ts";
import { CHANGE_OF, CHANGE_VERBS, HEAD_VERBS, NAMED_CHANGES, NEEDS_VERB, NOT_BRINGING, type VerbKind } from "./tables/change-verbs.ts";
import { ACTIVITY, METRIC_HEAD } from "./tables/indicator-words.ts";
import type { Change } from "./target.ts";
import { NOMINAL, withoutBring } from "./without-bring.ts";
import { alternatives, endingIn } from "./words.ts";

/** One amount with the name and verb that it belongs to. A name that is absent is carried. */
export interface Reading extends Named {
  amount: Amount;
  verb?: VerbKind;
  /** The name stands behind the amount: 打造10个示范区 */
  behind?: boolean;
  /** 其中 and bare names are told apart from what a verb states. */
  bare?: true;
  /** Behind 其中: a part of what the clause before counts. */
  part?: true;
  /** So many of them do something: a statement only where a time or a list says that it is aimed at. */
  result?: true;
  /** The name stands in an earlier clause, and what is said of it as well: 到2030年，分别达到… */
  again?: true;
  /** The name stands in the clause before: 组织开展技能培训，每年培训2万人次 */
  above?: true;
  /** Its own time, where years and amounts are matched in order. */
  mark?: TimeMark;
  /** Where the reading begins in the text. */
  start: number;
  end: number;
}

const KINDS = Object.keys(CHANGE_VERBS) as VerbKind[];
const KIND_OF: ReadonlyMap<string, VerbKind> = new Map(
  [...KINDS].reverse().flatMap(kind => CHANGE_VERBS[kind].split(" ").map((word): [string, VerbKind] => [word, kind])),
);
const BRINGING = alternatives(CHANGE_VERBS.bring);
const OTHERS = alternatives(
  KINDS.filter(kind => kind !== "bring")
    .map(kind => CHANGE_VERBS[kind])
    .join(" "),
);
const TRAILING_VERB = new RegExp(`(?:(?:${BRINGING})[、和]?)+好?$|(?:${OTHERS})$`);
const LAST_VERB = endingIn(KINDS.map(kind => CHANGE_VERBS[kind]).join(" "));
/** A verb in the middle, with the name behind it and the subject before: 机场力争达到年旅客吞吐量5000万人次 */
const MIDDLE_VERB =
  /(?:力争|努力|将)?(?:达到|实现|突破|完成|建成(?!区)|举办|承办|推出|组建|设立|创建|新增|打造|培育|引进|新建|开展|实施|集聚|保持|建设(?!用地|规模)|投入|筹集|招引|选派)(?=[^，]{2,})/;
/** 既有住宅加装电梯, 引导银行投放贷款: what is brought about stands in the middle of what is named. */
const INNER_BRING = new RegExp(
  `[\\u4e00-\\u9fff）)”](?:${alternatives(
    `${CHANGE_VERBS.bring} ${HEAD_VERBS}`
      .split(" ")
      .filter(word => word.length > 1)
      .join(" "),
  )})[\\u4e00-\\u9fff“]{2}`,
);
/** 每千人口拥有医师 */
const PER_SOME = /每[百千万十]+(?:名|个|户)?[^，]{0,8}(?:拥有|配备|配有)/;
/** 再就业10万人: people and things are counted, not measured. */
const COUNTED = /^(?:人|人次|户|名|个|家|项|处|所|件|辆|台|套|场|次|亩|公顷)$/;
/** 不高于, 低于, but not 不低于 */
const UPPER_BOUND = /(?:不(?:得|应|能)?(?:高于|超过|大于|多于)|(?<!不[得应能]?)(?:低于|小于|少于))$/;
/** 新建建筑100%达到绿色标准: a share of the subject does what stands behind. */
const DOES =
  /^(?:使用|达到|实现|完成|执行|覆盖|纳入|采用|落实|接入|更换|配备|达标|符合|开展|建立|设置|推行|应用|安装|建成|公开|办理|通过|参加|签订|上线|预留|建设(?!用地|规模|面积))/;
/** 控制总量在5万吨以内, 提高比重到30%: the name stands between the verb and its 在 or 到. */
const FRAMED = /(控制|压减|压缩|缩短|降低|减少|提高|提升|增加|扩大|保持|维持|稳定)([^，、；。]{2,40}?)(?<![存潜现所])[在到至]$/;
/** 减少碳排放5万吨, 增加耕地3万亩: a change of what stands behind its verb; 减排量 and 降低率 are names. */
const CHANGING = /^(?:(减排|减少|压减|削减|降低|缩减|节约|减)|(?:增加|扩大|提高))(?![率量幅额值少排至到]|成本|税|能力)/;
/** 5家企业进入百强: what so many of them do. */
const RESULT = /^.{2,30}?(?:达到|进入|跻身|入选|实现|完成|通过|获评|获得|建成(?!区)|开通|纳入|投产|上市|达标|成为|突破|超过)/;
/** 约, （, ： and blanks between a verb and its amount */
const FILLER =
  /(?:每人每[年月]|(?<=[在到至达])每[年月]|(?<=[到至为])承诺|约|近|大约|[（(：:“\s\u3000\u00a0]|不低于|不少于|不超过|不高于|至少|最少|最多|高于|低于|大于|小于|[≥≤＞＜><﹥﹤])+$/;
/** 增速高于城镇居民1个百分点: by how much one thing is above another. */
const MARGIN = /(?:不得|不应|不)?(?:高于|低于|快于|慢于|高出|领先|超过)[^，、\d]{2,16}$/;
/** 占全国的40%: a share names its own verb. */
const SHARE = /占[^，、]{1,20}的?$/;
/** 人均年, 户均 */
const SHARED_OUT = /[人户亩村]均年?$/;
/** 签约电量不低于上年用电量的80%: a share of something else, with the bound before it. */
const PART_OF = /(不低于|不少于|不高于|不超过|超过|高于|低于|达到?|控制在|约为)[^，、。]{2,24}的$/;
/** 100%的社区设立服务站: a share of what stands behind it; 30%的比例 and 50%的补贴 are none. */
const SHARE_OF =
  /^(?:及?以上|左右)?的(?!比例|速度|增速|标准|目标|水平|幅度|价格|税|利率|补[贴助偿]|奖|优惠|费|资金|贷|保费|贴|股|份额|权重|分值|折|罚|收入|成本|损失|金额|采购|年均|要求|部分|给予|额度|增长|增幅|概率|可能)/;
/** Characters before an amount that are looked at: more than any clause, so that a text without commas stays linear. */
const LOOK = 120;

/** The part of a clause that an amount is read in. */
export interface Stretch {
  /** Where what was read before it ends. */
  from: number;
  /** Where the verb ends: at the amount, or before a date that parts them (提高到2025年的70%). */
  verbEnd: number;
  /** Where the next amount begins, or the clause ends. */
  to: number;
  /** One of several amounts of its clause. */
  listed: boolean;
  region: string | undefined;
}

/** Reads one amount between the end of what was read before it and the start of what follows; undefined where nothing names it. */
export function readAmount(text: string, amount: Amount, stretch: Stretch): Reading | undefined {
  const { verbEnd, to, listed, region } = stretch;
  const start = Math.min(Math.max(stretch.from, amount.outer.start - LOOK), verbEnd);
  let end = verbEnd;
  const filler = FILLER.exec(text.slice(start, end));
  if (filler !== null) end -= filler[0].length;
  const words = text.slice(start, end);
  const behind = nameBehind(text, amount, to, listed);
  const reading: Reading = { amount, start, end: amount.outer.end };

  if (behind !== undefined && amount.kind === "percent" && SHARE_OF.test(text.slice(amount.end, amount.end + 6))) {
    const covering = /(?:覆盖|惠及)(?:到|至|率达到?)?$/.exec(words);
    const covered = covering === null ? {} : nameIn(text, start, start + covering.index, region);
    // 远程服务覆盖90%的卫生院: what is measured stands before the share.
    if (covered.name !== undefined) return Object.assign(reading, covered, { verb: "reach" as const });
    return readBehind(text, { ...reading, verb: "reach" }, behind, nameIn(text, start, end, region));
  }
  if (behind !== undefined && words.endsWith("、")) return readBehind(text, reading, behind, {});
  const verb = TRAILING_VERB.exec(words);
  const framed = verb === null || /^[到至]$/.test(verb[0]) ? FRAMED.exec(words + text.slice(amount.outer.start, amount.start)) : null;
  const from = framed === null ? start : start + framed.index + framed[1]!.length;
  if (framed !== null && (nameIn(text, start, from, region).name?.start ?? from) >= start + framed.index) {
    const kind = /保持|维持|稳定/.test(framed[1]!) ? ("keep" as const) : ("reach" as const);
    if (framed[1] === "控制" && amount.comparator === "eq") reading.amount = { ...amount, comparator: "le" };
    return Object.assign(reading, nameIn(text, from, from + framed[2]!.length, region), { verb: kind });
  }
  if (verb !== null) {
    reading.verb = KIND_OF.get((LAST_VERB.exec(verb[0]) ?? LAST_VERB.exec(verb[0].slice(0, -1)))![0])!;
    const noun = behind === undefined && reading.verb !== "grow" && NOMINAL.test(verb[0]);
    const named = nameIn(text, start, noun ? end : start + verb.index, region);
    if (noun && amount.boundBefore && measures(text.slice(start, end)))
      return Object.assign(reading, withoutBring(text, named), { verb: "reach" as const });
    if (reading.verb === "bring" || reading.verb === "drive") {
      if (behind !== undefined) return readBehind(text, reading, behind, named);
      if (reading.verb === "drive") return undefined;
      if (named.name === undefined && verb[0].length > 1 && named.subject === undefined) named.name = { start: start + verb.index, end };
      return Object.assign(reading, withoutBring(text, named));
    }
    // 渔民人均年增收2000元: what is shared out by heads is named together with its verb.
    if (named.name !== undefined && reading.verb === "grow" && SHARED_OUT.test(text.slice(named.name.start, named.name.end)))
      named.name = { start: named.name.start, end };
    if (named.name === undefined && behind !== undefined && (reading.verb === "grow" || reading.verb === "fall"))
      return readBehind(text, { ...reading, verb: "bring" }, behind, named);
    return Object.assign(reading, named);
  }
  const part = amount.kind === "percent" ? PART_OF.exec(words) : null;
  if (part !== null && amount.comparator === "eq")
    reading.amount = { ...amount, comparator: boundBefore(part[1]!) ?? "eq", boundBefore: true };
  if (part !== null) return Object.assign(reading, nameIn(text, start, start + part.index, region), { verb: "reach" as const });
  const margin = MARGIN.exec(words);
  if (margin !== null && amount.kind === "percent")
    return Object.assign(reading, nameIn(text, start, start + margin.index, region), { verb: "reach" as const });
  if (SHARE.test(words)) return Object.assign(reading, nameIn(text, start, end, region), { verb: "reach" as const });

  const named = nameIn(text, start, end, region);
  if (named.name === undefined) {
    const result = behind !== undefined && amount.kind === "quantity" && RESULT.test(text.slice(behind.start, behind.end));
    if (result && /^[，,\s]*$/.test(words)) return readBehind(text, { ...reading, verb: "drive", result: true }, behind, named);
    if (amount.kind === "multiple" && amount.growth) return Object.assign(reading, named, { verb: "grow" as const });
    // 每个街道至少有1所图书馆
    if (behind !== undefined && /有$/.test(text.slice(amount.outer.start, amount.start)))
      return readBehind(text, { ...reading, verb: "bring" }, behind, named);
    if (amount.boundBefore) return Object.assign(reading, named, { verb: "reach" as const });
    if (behind === undefined) return Object.assign(reading, named);
    return readBehind(text, reading, behind, named);
  }
  const done = behind !== undefined && amount.kind === "percent" && DOES.test(text.slice(behind.start, behind.end));
  if (done) return Object.assign(reading, named, { verb: "reach" as const });
  const object = withoutBring(text, named);
  // 设立总规模20亿元的产业基金
  if (
    behind !== undefined &&
    object.name !== undefined &&
    /^总?规模$/.test(text.slice(object.name.start, object.name.end)) &&
    text[amount.end] === "的"
  )
    return readBehind(text, { ...reading, verb: "bring" }, behind, {});
  // 新建建筑节能率不低于75%: what measures something keeps its verb in its name.
  if (object !== named && amount.boundBefore && amount.kind !== "quantity" && measures(text.slice(named.name.start, named.name.end)))
    return Object.assign(reading, named, { verb: "reach" as const });
  // 新建工程施工现场垃圾排放量每万平方米不高于300吨: nobody brings about what is bounded from above.
  if (object !== named && amount.boundBefore && UPPER_BOUND.test(text.slice(named.name.end, amount.start)))
    return Object.assign(reading, named, { verb: "reach" as const });
  // 统筹安排教育经费每年不少于2亿元: how much money there is, not how much is brought about.
  if (object !== named && amount.boundBefore && amount.unit === "元") return Object.assign(reading, object, { verb: "reach" as const });
  if (object !== named) return Object.assign(reading, object, { verb: "bring" as const });
  if (/争取|带动|拉动|撬动/.test(text.slice(named.name.start - 2, named.name.start)) && amount.kind === "quantity")
    return Object.assign(reading, named, { verb: "bring" as const });
  const changing = CHANGING.exec(text.slice(named.name.start, named.name.end));
  if (changing !== null && changing[0].length + 1 < named.name.end - named.name.start) {
    const rest = nameIn(text, named.name.start + changing[0].length, named.name.end, region);
    const verb = changing[1] === undefined ? ("grow" as const) : ("fall" as const);
    if (rest.name !== undefined) return Object.assign(reading, named, rest, { verb });
  }
  // 订单定向培养医学生每年不少于6000名
  if (
    amount.boundBefore &&
    /每年|年均/.test(text.slice(named.name.end, amount.start)) &&
    COUNTED.test(amount.unit ?? "") &&
    INNER_BRING.test(text.slice(named.name.start, named.name.end)) &&
    !measures(text.slice(named.name.start, named.name.end))
  )
    return Object.assign(reading, named, { verb: "bring" as const });
  if (amount.boundBefore) return Object.assign(reading, named, { verb: "reach" as const });
  // 企业投入比2025年增加1倍: the words of growth are part of the amount, and no verb stands before them.
  if (amount.kind === "multiple" && amount.growth) return Object.assign(reading, named, { verb: "grow" as const });
  const middle = MIDDLE_VERB.exec(text.slice(named.name.start, named.name.end));
  if (middle !== null && middle.index > 0 && !NOT_BRINGING.test(text.slice(named.name.start + middle.index, named.name.end))) {
    const cut = named.name.start + middle.index;
    const inner = nameIn(text, cut + middle[0].length, named.name.end, region);
    // 城镇新增就业: what is named only together with its verb stays whole.
    if (inner.name !== undefined && middle[0].endsWith("新增") && NEEDS_VERB.test(text.slice(inner.name.start, inner.name.end)))
      return Object.assign(reading, named, { verb: "bring" as const });
    if (inner.name !== undefined) {
      const reach = /达到|突破|保持/.test(middle[0]) || (/实现/.test(middle[0]) && !COUNTED.test(amount.unit ?? ""));
      const subject = named.subject ?? nameIn(text, named.name.start, cut, region).name;
      return Object.assign(
        reading,
        { name: inner.name, verb: reach ? ("reach" as const) : ("bring" as const) },
        subject === undefined ? {} : { subject },
      );
    }
  }
  const name = text.slice(named.name.start, named.name.end);
  if (amount.kind === "quantity" && PER_SOME.test(name)) return Object.assign(reading, named, { verb: "reach" as const });
  if (COUNTED.test(amount.unit ?? "") && ACTIVITY.test(name)) return Object.assign(reading, named, { verb: "bring" as const });
  if (amount.kind === "quantity" && !measures(name) && INNER_BRING.test(name) && !/(?:资金|经费|补[助贴])$/.test(name))
    return Object.assign(reading, named, { verb: "bring" as const });
  return Object.assign(reading, named, { bare: true as const });
}

/** Who or where, before the verb: 各乡镇建设2个示范点 */
const PLACE = /(?:[省市区县镇乡村部局厅委]|学校|高校|企业|机场|港口|政府|地区|城市|园区|集团|公司|单位|机构|街道|社区|医院)$|^[每各]/;

function readBehind(text: string, reading: Reading, behind: Span, named: Named): Reading {
  reading.behind = true;
  reading.name = behind;
  reading.end = behind.end;
  if (named.subject !== undefined) reading.subject = named.subject;
  else if (named.name !== undefined && PLACE.test(text.slice(named.name.start, named.name.end))) reading.subject = named.name;
  return reading;
}

/** What is said to happen to the indicator, by verb, unit and the words in the indicator's own name. */
export function changeOf(reading: Reading, name: string): Change {
  const { verb, amount } = reading;
  if (amount.kind === "multiple" && (verb !== "reach" || amount.growth)) return "multiple";
  const points = amount.unit === "百分点" || amount.unit === "个百分点" || amount.unit === "基点";
  if (verb === "grow") return amount.unit === "%" && !points ? "growth-rate" : "increase";
  if (verb === "fall" || verb === "keep" || verb === "bring" || verb === "drive") return CHANGE_OF[verb];
  const named = NAMED_CHANGES.find(({ pattern }) => pattern.test(name));
  if (named !== undefined && (named.change === "decrease" || (named.change === "growth-rate") === (amount.unit === "%")))
    return named.change;
  return "level";
}

/** A bare name and amount is a statement only where the name measures something: 居民消费价格涨幅2%左右. */
export function measures(name: string): boolean {
  return METRIC_HEAD.test(name);
}
