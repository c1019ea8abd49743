/** A unit of measure: its Chinese name as findings have it, its other forms, and how many base units it is. */
export interface Unit {
  name: string;
  dimension: string;
  /** How many base units one is. */
  factor: number;
  /** Base unit of the dimension as findings have it; absent for counts. */
  base?: string;
  /** Other ways to write it. Latin forms are matched by case. */
  aliases?: readonly string[];
}

const MU = 10000 / 15;

/** Dimension, its base unit, and rows of name, factor and aliases. Legal units: 中华人民共和国法定计量单位 (1984); others as in use. */
const MEASURES: readonly (readonly [
  dimension: string,
  base: string,
  rows: readonly (readonly [name: string, factor: number, aliases?: string])[],
])[] = [
  [
    "area",
    "m²",
    [
      ["平方米", 1, "㎡ m² m2 M² 平米 平方 建筑平方米"],
      ["平方公里", 1e6, "平方千米 km² km2 k㎡ ㎢ 方公里"],
      ["亩", MU, "亩地 市亩"],
      ["公顷", 1e4, "ha hm² hm2"],
      ["顷", 100 * MU],
      ["平方厘米", 1e-4, "cm² cm2"],
      ["平方毫米", 1e-6, "mm² mm2"],
      ["平方英尺", 0.09290304],
    ],
  ],
  [
    "length",
    "m",
    [
      ["米", 1, "m 公尺 延米"],
      ["公里", 1e3, "千米 km KM ㎞"],
      ["厘米", 1e-2, "cm CM 公分 ㎝"],
      ["毫米", 1e-3, "mm ㎜"],
      ["里", 500, "华里"],
      ["海里", 1852],
      ["英里", 1609.344],
      ["英尺", 0.3048, "呎"],
      ["英寸", 0.0254, "吋 英吋"],
      ["微米", 1e-6, "μm um ㎛"],
      ["纳米", 1e-9, "nm ㎚"],
      ["分米", 0.1, "dm"],
      ["车道公里", 1e3],
      ["皮长公里", 1e3],
      ["芯公里", 1e3],
      ["单程公里", 1e3],
    ],
  ],
  [
    "mass",
    "kg",
    [
      ["吨", 1e3, "t 公吨"],
      ["千克", 1, "kg KG 公斤 ㎏"],
      ["克", 1e-3, "g"],
      ["毫克", 1e-6, "mg ㎎"],
      ["微克", 1e-9, "μg ug ㎍"],
      ["纳克", 1e-12, "ng"],
      ["斤", 0.5, "市斤"],
      ["两", 0.05],
      ["担", 50],
      ["吨二氧化碳", 1e3, "吨二氧化碳当量 tCO2"],
      ["载重吨", 1e3],
      ["克拉", 2e-4],
    ],
  ],
  [
    "volume",
    "m³",
    [
      ["立方米", 1, "m³ m3 ㎥ 方 立方"],
      ["升", 1e-3, "L 公升"],
      ["毫升", 1e-6, "ml mL ㎖"],
      ["标准立方米", 1, "标方 Nm³"],
      ["立方厘米", 1e-6, "cm³"],
      ["立方公里", 1e9],
      ["加仑", 0.003785411784],
      ["斗", 1e-2],
      ["桶", 0.158987294928],
    ],
  ],
  [
    "energy",
    "J",
    [
      ["千瓦时", 3.6e6, "kWh kW·h kwh 度电 千瓦小时"],
      ["兆瓦时", 3.6e9, "MWh MW·h"],
      ["吉瓦时", 3.6e12, "GWh GW·h"],
      ["焦耳", 1, "J 焦"],
      ["千焦", 1e3, "kJ"],
      ["兆焦", 1e6, "MJ"],
      ["吉焦", 1e9, "GJ"],
      ["吨标准煤", 2.93076e10, "吨标煤 tce 吨标准煤当量 吨煤当量"],
      ["克标准煤", 2.93076e4, "克标煤 gce"],
      ["千克标准煤", 2.93076e7, "公斤标准煤 千克标煤 kgce"],
      ["吨油当量", 4.1868e10, "吨标准油 toe"],
      ["千卡", 4186.8, "kcal 大卡"],
    ],
  ],
  [
    "power",
    "W",
    [
      ["瓦", 1, "W 瓦特"],
      ["千瓦", 1e3, "kW KW"],
      ["兆瓦", 1e6, "MW"],
      ["吉瓦", 1e9, "GW"],
      ["太瓦", 1e12, "TW"],
      ["马力", 735.49875],
      ["千伏安", 1e3, "kVA KVA"],
      ["兆伏安", 1e6, "MVA"],
      ["瓦特峰值", 1, "Wp"],
    ],
  ],
  [
    "voltage",
    "V",
    [
      ["伏", 1, "V 伏特"],
      ["千伏", 1e3, "kV KV"],
    ],
  ],
  [
    "current",
    "A",
    [
      ["安", 1, "安培"],
      ["毫安", 1e-3, "mA"],
    ],
  ],
  [
    "frequency",
    "Hz",
    [
      ["赫兹", 1, "Hz 赫"],
      ["千赫", 1e3, "kHz 千赫兹"],
      ["兆赫", 1e6, "MHz 兆赫兹"],
      ["吉赫", 1e9, "GHz 吉赫兹"],
    ],
  ],
  [
    "pressure",
    "Pa",
    [
      ["帕", 1, "Pa 帕斯卡"],
      ["千帕", 1e3, "kPa"],
      ["兆帕", 1e6, "MPa"],
    ],
  ],
  ["temperature", "°C", [["摄氏度", 1, "℃ °C 摄氏°"]]],
  ["temperature-fahrenheit", "°F", [["华氏度", 1, "℉ °F 华氏°"]]],
  [
    "data",
    "B",
    [
      ["比特", 0.125, "bit"],
      ["千比特", 125, "kbit"],
      ["兆比特", 125e3, "Mbit"],
      ["吉比特", 125e6, "Gbit"],
      ["字节", 1, "Byte"],
      ["KB", 1e3, "千字节"],
      ["MB", 1e6, "兆字节"],
      ["GB", 1e9, "吉字节 G字节"],
      ["TB", 1e12, "太字节 T字节"],
      ["PB", 1e15, "拍字节 P字节"],
      ["EB", 1e18, "艾字节"],
      ["ZB", 1e21, "泽字节"],
    ],
  ],
  [
    "bandwidth",
    "bit/s",
    [
      ["兆比特每秒", 1e6, "Mbps Mb/s 兆比特/秒 兆bps 兆"],
      ["吉比特每秒", 1e9, "Gbps Gb/s 吉比特/秒"],
      ["太比特每秒", 1e12, "Tbps"],
      ["千比特每秒", 1e3, "kbps"],
    ],
  ],
  [
    "computing",
    "FLOPS",
    [
      ["FLOPS", 1, "Flops"],
      ["TFLOPS", 1e12, "TFlops"],
      ["PFLOPS", 1e15, "PFlops P"],
      ["EFLOPS", 1e18, "EFlops E"],
    ],
  ],
  [
    "time",
    "s",
    [
      ["天", 86400],
      ["小时", 3600],
      ["分钟", 60],
    ],
  ],
  [
    "age",
    "岁",
    [
      ["月龄", 1 / 12],
      ["周龄", 7 / 365.2425],
      ["日龄", 1 / 365.2425],
    ],
  ],
  ["degree", "°", [["度", 1, "°"]]],
  [
    "share",
    "1",
    [
      ["ppm", 1e-6],
      ["ppb", 1e-9],
    ],
  ],
  ["sound", "dB", [["分贝", 1, "dB dB(A) dB（A）"]]],
  ["light", "lx", [["勒克斯", 1, "lx"]]],
  [
    "money",
    "元",
    [
      ["元", 1, "元人民币 圆 块 块钱 人民币 元钱 元整 元正 圆整 圆正 RMB CNY 人民币元"],
      ["角", 0.1, "毛 毛钱"],
      ["分钱", 0.01],
    ],
  ],
  ...[
    "美元 美金 美圆 美刀 USD",
    "欧元 EUR",
    "日元 日圆 JPY",
    "英镑 GBP",
    "港元 港币 港圆 HKD",
    "新台币 台币 TWD",
    "澳元 澳大利亚元 AUD A$",
    "加元",
    "韩元 KRW",
    "卢布",
    "泰铢",
    "瑞士法郎 瑞郎",
    "新加坡元 新元",
    "澳门元 澳门币",
    "奈拉",
    "比特币 个比特币",
    "卢比",
    "新西兰元",
  ].map(words => {
    const [name = "", ...aliases] = words.split(" ");
    return [`money-${name}`, name, [[name, 1, aliases.join(" ")]]] as [string, string, [string, number, string][]];
  }),
];

/** All units of measure, written out. */
export const UNITS: readonly Unit[] = MEASURES.flatMap(([dimension, base, rows]) =>
  rows.map(
    ([name, factor, aliases = ""]): Unit => ({ name, dimension, factor, base, aliases: aliases.split(" ").filter(alias => alias !== "") }),
  ),
);

/** Letters below a stroke that are no units above it: 10km/h, 5t/a. */
export const TIME_LETTERS: Readonly<Record<string, string>> = { h: "小时", s: "秒", d: "天", a: "年", min: "分钟" };

/** Units that a number may stand over, beside every unit above: 元/人, 个/千人. Name and other forms. */
export const DENOMINATORS: readonly string[] =
  "年 月 日 天 小时 时 分钟 分 秒 季度 季 周 人 千人 万人 百人 十万人 百万人 千人口 万人口 户 万户 百户 家 次 人次 车次 吨 亩 公顷 平方公里 平方米 立方米 公里 米 百公里 万元 亿元 元 万元产值 标准煤 张 床 台 辆 套 件 个 名 位 生 学生 学年 学期 课时 学时 工日 人天 人日 人年 人月 年度 孩 头 只 株 座 栋 间 村 县 班 车 船 单 票 箱 袋 瓶 户籍人口 常住人口 mol 百平方公里 百公顷 千吨 万吨 百亩".split(
    " ",
  );
