import type { Span } from "../text/index.ts";
import { METRIC_HEAD, SHARED_HEADS } from "./tables/indicator-words.ts";

/** Words that come in pairs. */
const PAIRED =
  /^(?:城镇|农村|城市|乡村|城乡|男性?|女性?|第?[一二三]产业?|进口|出口|中央|地方|水路|铁路|公路|航空|粮食|油料|国有|民营|东部|中部|西部|公办|民办|轻工业?|重工业?|煤炭|石油|天然气|国内|国际|境内|境外|线上|线下)/;

/** 国家级、省级, 一、二、三级, 省、市、县三级: what is counted at each level stands behind the last. */
const LEVEL = /^(?:国家|省|市|县|区|镇|乡|村|[一二三四五六甲乙丙])级?(?:以上)?$/;
const FIRST_LEVEL = /^(?:国家|[省市县区镇乡村一二三四五六甲乙丙])级?(?:以上)?[、和与]/;
const LAST_LEVEL = /^(?:(?:国家|省|市|县|区|镇|乡|村)(?:[两二三四]?级)|[一二三四五六甲乙丙]级)(?:以上)?(?=[\u4e00-\u9fff]{2})/;

/** What several names are, said once. */
const KINDS_OF = /^[\u4e00-\u9fff]{1,6}?(?:行业|企业|产业|领域|地区|区域|城市|流域|园区|单位|机构|群体|学校|医院)(?!化|性)/;

/**
 * 水稻、小麦机收率: where what the last of several names measures begins, for all of them; undefined where each name measures something itself.
 * The parts before it are alike: they end in the same word (甲流域、乙流域水质达标率), or are as long as each other (男、女平均寿命).
 */
export function sharedHead(text: string, names: readonly Span[]): number | undefined {
  const last = names.at(-1)!;
  const words = text.slice(last.start, last.end);
  const others = names.slice(0, -1).map(({ start, end }) => text.slice(start, end));
  const level = LAST_LEVEL.exec(words);
  if (level !== null && others.every(other => LEVEL.test(other))) return last.start + level[0].length;
  if (!METRIC_HEAD.test(words) || others.some(other => METRIC_HEAD.test(other))) return undefined;
  const first = others[0]!;
  for (let length = Math.min(3, first.length); length > 0; length--) {
    const ending = first.slice(-length);
    const at = words.indexOf(ending);
    const cut = at + length;
    if (at >= 0 && cut > 1 && words.length - cut > 1 && others.every(other => other.endsWith(ending))) return last.start + cut;
  }
  // 远程影像、远程心电服务覆盖率: parts that begin alike and are as long.
  const alike = first.length > 2 && others.every(other => other.length === first.length && other.startsWith(first.slice(0, 2)));
  if (alike && words.startsWith(first.slice(0, 2)) && words.length - first.length > 2) return last.start + first.length;
  // 城镇、农村居民收入: two of a pair, of which the last stands before what both measure.
  const pair = PAIRED.exec(words);
  if (pair !== null && words.length - pair[0].length > 2 && others.every(other => PAIRED.exec(other)?.[0] === other))
    return last.start + pair[0].length;
  // 钢铁、水泥、玻璃行业能耗强度: what they are stands behind the last.
  const kind = KINDS_OF.exec(words);
  if (kind !== null && words.length - kind[0].length > 1) return last.start + kind[0].length;
  const head = SHARED_HEADS.exec(words);
  if (head !== null) return head.index === 0 ? undefined : last.start + head.index;
  const even = others.every(other => other.length === first.length);
  return even && first.length === 1 && words.length - first.length > 2 ? last.start + first.length : undefined;
}

export function beginsWithLevels(names: string): boolean {
  return FIRST_LEVEL.test(names);
}
