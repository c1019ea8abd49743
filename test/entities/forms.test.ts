import { describe, expect, it } from "vitest";
import { type Entity, recognize } from "zhengce/entities";

const reference = "2033-05-14";

/** The amounts, dates and lengths of time of a text; labels left out. */
const amounts = (text: string, options: { reference?: string } = {}): Entity[] =>
  recognize(text, options).filter(({ kind }) => kind !== "label");

describe("rates and compound amounts", () => {
  it.each([
    ["发病率降到9/10万", "9/10万", 9, "/10万"],
    ["密度达6公里/百平方公里", "6公里/百平方公里", 6, "公里/百平方公里"],
    ["时速每小时90公里", "每小时90公里", 90, "公里/小时"],
    ["租金22元/（平方米·月）", "22元/（平方米·月）", 22, "元/平方米·月"],
    ["浓度410ppm", "410ppm", 410, "ppm"],
    ["流速3m/s", "3m/s", 3, "米/秒"],
    ["排放限值45ng/m³", "45ng/m³", 45, "纳克/立方米"],
    ["培训60学时/年", "60学时/年", 60, "学时/年"],
    ["载重二十五千克", "二十五千克", 25, "千克"],
    ["净宽1米85", "1米85", 1.85, "米"],
    ["售价十三块六", "十三块六", 13.6, "元"],
    ["重七斤四两", "七斤四两", 7.4, "斤"],
    ["外方出资港币840万元", "港币840万元", 8400000, "港元"],
    ["注册资本人民币620万元", "人民币620万元", 6200000, "元"],
    ["带宽600兆宽带", "600兆", 600, "兆比特每秒"],
    ["婴儿满7月龄", "7月龄", 7, "月龄"],
  ])("reads %s", (text, span, value, unit) => {
    expect(amounts(text)[0]).toMatchObject({ text: span, kind: "quantity", value, unit });
  });

  it("keeps the bare amount of money apart from its currency", () => {
    const [found] = amounts("人民币620万元");
    expect(found!.core).toEqual([3, 8]);
    expect(found!.base).toEqual({ value: 6200000, unit: "元", dimension: "money" });
  });

  it.each([
    ["三四成", 30, 40],
    ["一两个", 1, 2],
    ["七百三四元", 730, 740],
    ["十七八万元", 170000, 180000],
    ["二到三元", 2, 3],
    ["两到三千元", 2000, 3000],
    ["1万元（含）—5万元", 10000, 50000],
  ])("reads %s as a range", (text, lower, upper) => {
    expect(amounts(text)).toMatchObject([{ text, value: null, lower, upper }]);
  });

  it("reads 正负5% as five, 对半分 as nothing", () => {
    expect(amounts("误差正负5%以内")).toMatchObject([{ text: "5%以内", value: 5, upper: 5 }]);
    expect(amounts("对半分")).toEqual([]);
  });

  it("takes （不含）以上 and （不含）以下 as exclusive, （含） as inclusive", () => {
    expect(amounts("80人（不含）以下")).toMatchObject([{ upper: 80, upperInclusive: false }]);
    expect(amounts("80人（含）以下")).toMatchObject([{ upper: 80, upperInclusive: true }]);
    expect(amounts("80人（不含）以上")).toMatchObject([{ lower: 80, lowerInclusive: false }]);
  });

  it("reads shares that make up a hundred as a proportion, not as a time", () => {
    expect(amounts("结构为7:41:52")).toMatchObject([{ text: "7:41:52", kind: "ratio", value: null }]);
    expect(amounts("开幕于7:41:25")).toMatchObject([{ kind: "time" }]);
  });
});

describe("stretches of a year", () => {
  it.each([
    ["2033年二三季度", "2033-04", "2033-09"],
    ["2033年一、二季度", "2033-01", "2033-06"],
    ["2033年Q3", "2033-07", "2033-09"],
    ["2033年前11个月", "2033-01", "2033-11"],
    ["2033/2034学年", "2033", "2034"],
    ["2033.05-2034.11", "2033-05", "2034-11"],
    ["20世纪90年代末", "1997", "1999"],
    ["2033年12月至次年3月", "2033-12", "2034-03"],
    ["2033年11月15日至3月15日", "2033-11-15", "2034-03-15"],
  ])("reads %s", (text, start, end) => {
    expect(amounts(text)).toMatchObject([{ text, kind: "period", value: { start, end } }]);
  });

  it.each([
    ["一、二季度", { start: "2033-01", end: "2033-06" }],
    ["上季度", { start: "2033-01", end: "2033-03" }],
    ["今明两年", { start: "2033", end: "2034" }],
    ["12月1日至3月1日", { start: "2033-12-01", end: "2034-03-01" }],
    ["未来5年内", { start: "2033-05-15", end: "2038-05-14" }],
  ])("resolves %s against a reference", (text, value) => {
    expect(amounts(text, { reference })).toMatchObject([{ text, kind: "period", value }]);
  });

  it.each([
    ["2033年度", "2033"],
    ["九七年", "1997"],
    ["19年底", "2019-12"],
    ["20330514", "2033-05-14"],
    ["2033/05", "2033-05"],
    ["公元1127年", "1127"],
    ["公元前206年", "-0205"],
  ])("reads %s as a date", (text, value) => {
    expect(amounts(text)).toMatchObject([{ text, kind: "date", value }]);
  });

  it("numbers what follows 第 in a list or a range", () => {
    expect(amounts("第一、二、三批")).toMatchObject([{ text: "第一、二、三批", kind: "ordinal", lower: 1, upper: 3 }]);
    expect(amounts("第2—4周")).toMatchObject([{ text: "第2—4周", kind: "ordinal", lower: 2, upper: 4 }]);
    expect(amounts("一至三等奖")).toEqual([]);
  });

  it("takes 24时 after a date for the hour, 不晚于 for a deadline", () => {
    expect(amounts("2033年6月30日24时前")).toMatchObject([{ kind: "time", value: "2033-06-30T24", rel: "before" }]);
    expect(amounts("不晚于2033年")).toMatchObject([{ text: "不晚于2033年", rel: "by" }]);
  });

  it("tells two months and two days from February and the second", () => {
    expect(amounts("两月")).toMatchObject([{ kind: "duration", value: "P2M" }]);
    expect(amounts("三日后", { reference })).toMatchObject([{ kind: "date", value: "2033-05-17" }]);
    expect(amounts("七八年")).toMatchObject([{ kind: "duration", lower: "P7Y", upper: "P8Y" }]);
  });

  it("reads how often in 每旬 and 每隔10天, how old in 40天大", () => {
    expect(amounts("每旬")).toMatchObject([{ kind: "frequency", value: "P10D" }]);
    expect(amounts("每隔10天")).toMatchObject([{ kind: "frequency", value: "P10D" }]);
    expect(amounts("40天大")).toMatchObject([{ kind: "quantity", value: 40, unit: "天" }]);
    expect(amounts("40天大会战")).toMatchObject([{ kind: "duration", value: "P40D" }]);
  });
});

describe("names, schemes and sizes are no amounts", () => {
  it.each([
    "陆家嘴与大陆",
    "千兆光网、双万兆",
    "千亿级产业、百亿级企业",
    "1+X证书与3+1+2选科",
    "T+1结算",
    "3.0T核磁、2.0版",
    "拨打110、119、12331",
    "12331平台",
    "一月一调度、一季一通报、一年一考核",
    "三三两两、千千万万",
    "三次产业、四套班子、七部委",
    "做好收官。二、强化保障",
    "Wi-Fi 7",
    "1.2.1 总则",
    "水、陆、空",
    "二三级医院与二次设备",
    "千万千瓦级基地、6000亿级产业",
    "合同期限与远期结汇",
    "“八五”普法",
  ])("finds none in %s", text => {
    expect(amounts(text)).toEqual([]);
  });

  it("does not count with the first word of a section, nor with the beginning of another word", () => {
    expect(amounts("\n7.2　本预案")).toMatchObject([{ text: "7.2", kind: "number" }]);
    expect(amounts("服务近50万群众")).toMatchObject([{ text: "近50万", kind: "number" }]);
  });

  it("still finds what is counted beside them", () => {
    expect(amounts("千兆用户12331户")).toMatchObject([{ text: "12331户", value: 12331 }]);
    expect(amounts("一年一次")).toMatchObject([{ kind: "frequency", value: "P1Y" }]);
    expect(amounts("形成2个千亿级集群")).toMatchObject([{ text: "2个" }]);
    expect(amounts("拨款陆拾万元")).toMatchObject([{ value: 600000, unit: "元" }]);
  });
});

describe("a caller's own units", () => {
  it("have a dimension, a factor and a base unit like any other, stand under a stroke, and may replace known ones", () => {
    const units = [
      { name: "石", dimension: "mass", factor: 60, base: "kg", aliases: ["市石"] },
      { name: "亩", dimension: "area", factor: 666.6, base: "m²" },
    ];
    expect(recognize("收粮40市石", { units })[0]).toMatchObject({
      text: "40市石",
      unit: "石",
      base: { value: 2400, unit: "kg", dimension: "mass" },
    });
    expect(recognize("每石3元，3元/石", { units })).toMatchObject([{ unit: "元/石" }, { unit: "元/石" }]);
    expect(recognize("10亩", { units })[0]!.base!.value).toBe(6666);
    expect(recognize("10亩")[0]!.base!.value).toBeCloseTo(6666.6667, 3);
  });
});

describe("hours and classes", () => {
  it.each([
    ["夜间22时至次日6时不得作业", "22时至次日6时", "(T22,T06,PT8H)"],
    ["晚21时到翌日7时闭园", "晚21时到翌日7时", "(T21,T07,PT10H)"],
    ["8时至10时开放", "8时至10时", "(T08,T10,PT2H)"],
  ])("reads the hours of %s", (text, span, value) => {
    expect(amounts(text)).toMatchObject([{ text: span, kind: "timerange", value }]);
  });

  it("takes 时 before 前 and 起 as an hour", () => {
    expect(amounts("每日18时前报送，19时起汇总").filter(({ kind }) => kind === "time")).toMatchObject([
      { text: "18时前", value: "T18", rel: "before" },
      { text: "19时起", value: "T19", rel: "from" },
    ]);
  });

  it("says of working days that they are such, since P12D does not", () => {
    expect(amounts("12个工作日内")).toMatchObject([{ kind: "duration", value: "P12D", unit: "工作日" }]);
    expect(amounts("12日内")[0]).not.toHaveProperty("unit");
  });

  it("reads a financial year as a year", () => {
    expect(amounts("2031财年决算")).toMatchObject([{ text: "2031财年", kind: "date", value: "2031" }]);
  });

  it("takes 二、 after an em space at the beginning of a line for its number in the list", () => {
    expect(amounts("前言\n\u2003\u2003二、重点任务\n\u3000\u3000三、组织保障")).toEqual([]);
  });

  it("finds no amount in a round number that nothing is counted with", () => {
    expect(amounts("开展百万新农人培训行动，形成百亿引领的格局")).toEqual([]);
    expect(amounts("人口超百万")).toMatchObject([{ text: "超百万", lower: 1_000_000 }]);
  });

  it.each(["县域二、三级综合医院共享号源", "推动一、三产业互促", "面向三、四线的品牌", "三、四、五年级加试", "不管一五一十的账"])(
    "finds no amount in %s",
    text => {
      expect(amounts(text)).toEqual([]);
    },
  );

  it("reads a share that stands directly behind a Latin word", () => {
    expect(amounts("减排VOCs12%、NOx8.5%")).toMatchObject([{ value: 12 }, { value: 8.5 }]);
  });

  it("takes 来 after a day for a verb, 以来 for a beginning", () => {
    expect(amounts("2033年4月9日来访")[0]).not.toHaveProperty("rel");
    expect(amounts("2033年4月9日以来")[0]).toMatchObject({ rel: "since" });
  });

  it("takes figures in quotation marks before 工作法 for a name", () => {
    expect(amounts("推广“一二三”工作法")).toEqual([]);
  });

  it("still reads quarters that are listed", () => {
    expect(amounts("按一、二季度分期拨付")).toMatchObject([{ text: "一、二季度", kind: "period" }]);
  });

  it("counts standard containers, which are no standard's name", () => {
    expect(amounts("吞吐量7200标准箱")).toMatchObject([{ text: "7200标准箱", value: 7200 }]);
  });
});
