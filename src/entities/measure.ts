import { type Lexicon, lexicon } from "./lexicon.ts";
import { CLASSIFIERS } from "./tables/classifiers.ts";
import { DENOMINATORS, UNITS, type Unit } from "./tables/units.ts";
import { isDigit, isLatin } from "./text.ts";

/** All units that a scan knows, and the words that one may stand over. */
export interface Measures {
  units: Lexicon<Unit>;
  denominators: Lexicon<string>;
}

/** A unit as written, with what it stands over: 元, 微克/立方米, 元/人·月. */
export interface Measure {
  end: number;
  name: string;
  unit: Unit;
  isRate: boolean;
}

/** The tables, with a caller's own units before them. */
export function measuresWith(own: readonly Unit[]): Measures {
  const counts = CLASSIFIERS.map((name): Unit => ({ name: COUNT_NAMES[name] ?? name, dimension: "count", factor: 1, aliases: [name] }));
  const all = [...counts, ...UNITS, ...own];
  const units = lexicon(
    all.flatMap(unit => [unit.name, ...(unit.aliases ?? [])].map((word): [string, Unit, string | undefined] => [word, unit, UNLESS[word]])),
  );
  const denominators = lexicon<string>([
    ...all.flatMap(unit => [unit.name, ...(unit.aliases ?? [])].map((word): [string, string] => [word, unit.name])),
    ...DENOMINATORS.map((word): [string, string] => [word, word]),
  ]);
  return { units, denominators };
}

/** The longest unit at `at`, with its denominators: 元/平方米·月. Letters of a longer word are no unit: 5Gbit is not 5G. */
export function measureAt(text: string, at: number, { units, denominators }: Measures): Measure | undefined {
  const found = units.longest(text, at);
  if (found === undefined || (isLatin(text.charCodeAt(found.end - 1)) && isWordCharacter(text.charCodeAt(found.end)))) return undefined;
  let { end } = found;
  let name = found.row.name;
  let joint = "/";
  for (let i = 0; i < MOST_DENOMINATORS; i++) {
    const slash = text[end] === "/" || text[end] === "每" || (i > 0 && (text[end] === "·" || text[end] === "•"));
    if (!slash) break;
    const under = denominators.longest(text, end + 1);
    if (under === undefined || (text[end] === "每" && !PER_WRITTEN_OUT.has(under.row))) break;
    name += joint + under.row;
    joint = "·";
    end = under.end;
  }
  return { end, name, unit: found.row, isRate: joint === "·" };
}

const MOST_DENOMINATORS = 3;
/** 公里每小时, 元每吨; 5人每年 is a count and a frequency. */
const PER_WRITTEN_OUT: ReadonlySet<string> = new Set(["小时", "秒", "平方米", "立方米", "吨", "千瓦时", "亩", "公顷", "平方公里"]);
const COUNT_NAMES: Readonly<Record<string, string>> = { 周岁: "岁" };
/** Characters after which a unit is the beginning of another word. */
const UNLESS: Readonly<Record<string, string>> = {
  人: "民才口均大工均为员社力文物生体际身",
  家: "庭长园具电禽畜属乡政国教",
  个: "人体性别案税股贷百基",
  名: "单录称义额誉牌师",
  位: "于置列次",
  所: "有需在得以属谓",
  支: "持撑付出行部线援架委农教",
  条: "件例款约形",
  项: "目",
  件: "套",
  台: "湾风账商胞",
  部: "门分署长委队级落位",
  场: "所地景馆站次",
  次: "数要年日月级生第于品",
  种: "植子类养业粮群田苗",
  类: "型别似",
  级: "别联",
  点: "位击",
  分: "之别类级布工享为公局期配管发散解析离开支组区层步批",
  度: "假过量",
  里: "程面",
  方: "面式法向案便针",
  两: "个家者",
  克: "服隆",
  米: "饭",
  斗: "争",
  块: "钱状",
  本: "市省级地次年月条办意规通市区县身来科专土领",
  道: "路德",
  站: "点式",
  条次: "",
  房: "",
  面: "积向对临",
  头: "部寸",
  口: "径岸号",
  轮: "换岗",
  批: "准复发评",
  组: "织成建合",
  段: "落",
  手: "",
  起: "草步点到源诉伏始用义",
  车: "辆",
  号: "码召",
  席: "位",
  任: "务何职意命",
  节: "能点约日水假电",
  章: "程",
  集: "中体团聚成合",
  把: "握关控",
  根: "据本",
  双: "碳方边",
  对: "于照接应比象口外内",
  打: "造击通破",
  顶: "层",
  眼: "睛",
  包: "括容含装",
  盒: "",
  桶: "",
  股: "份权东",
  队: "伍",
  班: "子级",
  单: "位个一独元",
  笔: "试",
  门: "类户店诊",
  款: "项物",
  片: "区",
  列: "入为车",
  路: "径线段",
  线: "路上下索",
  层: "级次面",
  楼: "宇",
  排: "放名",
  行: "业为政动",
  步: "骤伐",
  代: "表码际",
  样: "本",
  角: "度色",
  毛: "利",
  户: "籍口外均",
  亩: "均",
  成: "立为本果员功效都熟长年品绩交套就分活形",
  折: "合算叠旧",
  倍: "增",
  首: "个次批都",
  座: "谈",
  圆: "满",
  元: "宇旦",
  升: "级至高",
  安: "全置",
  担: "任保",
  帕: "",
  焦: "点",
  伏: "",
  吨: "位",
  市: "场民值政委级容",
  省: "级委内市外",
  县: "城级委域市",
  区: "域级内间",
  村: "民级委庄",
  镇: "区",
  国: "家内际企",
  校: "园企",
  园: "区",
  港: "口",
  岛: "屿",
  岗: "位",
  卡: "",
  例: "如外",
  岁: "",
  声: "",
  群: "众体",
  首批: "",
  起案: "",
  孔: "",
  辆: "",
  桩: "",
  封: "闭",
  副: "",
  扇: "",
  枚: "",
  卷: "",
};

function isWordCharacter(code: number): boolean {
  return isLatin(code) || isDigit(code);
}
