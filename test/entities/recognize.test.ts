import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "zhengce";
import { type Entity, recognize, recognizeTree, zhengceEntities } from "zhengce/entities";

/** What is found, each as its text, kind and value; labels left out. */
const found = (text: string, reference?: string): [string, string, Entity["value"]][] =>
  recognize(text, reference === undefined ? {} : { reference })
    .filter(({ kind }) => kind !== "label")
    .map(({ text, kind, value }) => [text, kind, value]);
const only = (text: string, reference?: string): Entity => {
  const entities = recognize(text, reference === undefined ? {} : { reference }).filter(({ kind }) => kind !== "label");
  expect(entities.map(entity => entity.text)).toHaveLength(1);
  return entities[0]!;
};

it("finds a deadline, a bound and a count in one sentence", () => {
  expect(recognize("到2032年，全市轨道站点覆盖率不低于64%，新建口袋公园120座左右。")).toMatchObject([
    { text: "到2032年", kind: "date", value: "2032", rel: "by", core: [1, 6] },
    { text: "不低于64%", kind: "percent", value: 64, lower: 64, lowerInclusive: true },
    { text: "120座左右", kind: "quantity", value: 120, unit: "座", approx: true },
  ]);
});

describe("amounts", () => {
  it.each([
    ["修渠三万五千米", "三万五千米", 35000, "米"],
    ["规模突破万亿元大关", "万亿元", 1e12, "元"],
    ["总量迈上万亿元台阶", "万亿元", 1e12, "元"],
    ["为商户减负20亿元", "20亿元", 2e9, "元"],
    ["铺管1.2万公里", "1.2万公里", 12000, "公里"],
    ["绿化2.4万公顷", "2.4万公顷", 24000, "公顷"],
    ["装机300万千瓦", "300万千瓦", 3000000, "千瓦"],
    ["节煤15万吨标准煤", "15万吨标准煤", 150000, "吨标准煤"],
    ["补贴800元/人", "800元/人", 800, "元/人"],
    ["租金25元/平方米·月", "25元/平方米·月", 25, "元/平方米·月"],
    ["用水每户18立方米", "每户18立方米", 18, "立方米/户"],
    ["票价五元三角", "五元三角", 5.3, "元"],
    ["供地三十余宗", "三十余宗", 30, "宗"],
    ["气温零下12℃", "零下12℃", -12, "摄氏度"],
    ["规模500P算力", "500P", 500, "PFLOPS"],
    ["称重两吨半", "两吨半", 2.5, "吨"],
    ["外资3亿美元", "3亿美元", 300000000, "美元"],
  ])("reads %s", (text, span, value, unit) => {
    expect(only(text)).toMatchObject({ text: span, kind: "quantity", value, unit });
  });

  it("gives the value in base units with its dimension", () => {
    expect(only("占地30亩").base).toEqual({ value: 20000, unit: "m²", dimension: "area" });
    expect(only("耗电2千瓦时").base).toEqual({ value: 7200000, unit: "J", dimension: "energy" });
  });

  it.each([
    ["比例为百分之三十五", 35],
    ["发病率2.6‰", 0.26],
    ["完成七成五", 75],
    ["打八折", 80],
    ["上浮0.5个百分点", 0.5],
  ])("reads %s as a percentage", (text, value) => {
    expect(only(text)).toMatchObject({ kind: "percent", value });
  });

  it.each([
    ["产量翻一番", 2],
    ["产量翻两番", 4],
    ["出口增长1.5倍", 2.5],
    ["出口增加到3倍", 3],
    ["事故减半", 0.5],
  ])("reads %s as a multiple", (text, value) => {
    expect(only(text)).toMatchObject({ kind: "multiple", value });
  });

  it("says that one and a half doublings are not sure", () => {
    expect(only("产量翻一番半")).toMatchObject({ value: 3, unresolved: true });
  });

  it("reads fractions, ratios and halves", () => {
    expect(found("三分之一，1/4，2:1，5比2，半数")).toEqual([
      ["三分之一", "number", 1 / 3],
      ["1/4", "number", 0.25],
      ["2:1", "ratio", 2],
      ["5比2", "ratio", 2.5],
      ["半数", "number", 0.5],
    ]);
  });

  it("gives the unit and the 万 of the second end of a range to both", () => {
    expect(only("补栏10～20万只")).toMatchObject({ value: null, lower: 100000, upper: 200000, unit: "只" });
    expect(only("用3至5年")).toMatchObject({ kind: "duration", lower: "P3Y", upper: "P5Y" });
    expect(only("抽三至五名代表")).toMatchObject({ lower: 3, upper: 5, unit: "名" });
    expect(only("贴息2%—4%")).toMatchObject({ kind: "percent", lower: 2, upper: 4 });
    expect(only("组建七八个专班")).toMatchObject({ lower: 7, upper: 8, approx: true });
  });

  it.each([
    ["40岁以上", { lower: 40, lowerInclusive: true }],
    ["超过40岁", { lower: 40, lowerInclusive: false }],
    ["40岁以下", { upper: 40, upperInclusive: true }],
    ["不满40岁", { upper: 40, upperInclusive: false }],
    ["不得高于40岁", { upper: 40, upperInclusive: true }],
    ["近40岁", { approx: true }],
  ])("takes the bound of %s as 民法典 art. 1259 has it", (text, bound) => {
    expect(only(text)).toMatchObject({ text, value: 40, ...bound });
  });

  it("offers the bare numbers inside as parts", () => {
    expect(only("约3万盏").parts).toEqual([{ start: 1, end: 3, text: "3万", kind: "number", value: 30000 }]);
  });
});

describe("dates and periods", () => {
  it.each([
    ["2033年4月9日", "2033-04-09"],
    ["二〇三三年四月", "2033-04"],
    ["2033-04-09", "2033-04-09"],
    ["2033.4", "2033-04"],
    ["2033年底", "2033-12"],
    ["4月9日", "XXXX-04-09"],
    ["08年", "2008"],
    ["本世纪中叶", "2050"],
    ["建党一百年", "2021"],
    ["“十六五”末", "2035-12"],
  ])("reads %s", (text, value) => {
    expect(only(text)).toMatchObject({ text, kind: "date", value });
  });

  it.each([
    ["2033年上半年", "2033-01", "2033-06"],
    ["2033年第三季度", "2033-07", "2033-09"],
    ["2033年3—5月", "2033-03", "2033-05"],
    ["2031—2035年", "2031", "2035"],
    ["2033年4月9日至4月20日", "2033-04-09", "2033-04-20"],
    ["“十六五”时期", "2031", "2035"],
    ["第十六个五年规划", "2031", "2035"],
    ["“一五”计划", "1953", "1957"],
    ["20世纪80年代", "1980", "1989"],
  ])("reads %s as a period, both ends inside", (text, start, end) => {
    expect(recognize(text)[0]).toMatchObject({ kind: "period", value: { start, end } });
  });

  it.each([
    ["到2033年", "by"],
    ["2033年前", "before"],
    ["2033年以来", "since"],
    ["自2033年4月9日起", "from"],
    ["截至2033年底", "until"],
    ["2033年之后", "after"],
  ])("says how %s stands to what is said of it", (text, rel) => {
    expect(only(text)).toMatchObject({ text, rel });
  });

  it("does not take 前三季度, 起草 or 初步 for a relation or a part of the year", () => {
    expect(found("2033年前三季度")).toEqual([["2033年前三季度", "period", { start: "2033-01", end: "2033-09" }]]);
    expect(found("2033年起草")).toEqual([["2033年", "date", "2033"]]);
    expect(found("2033年初步建成")).toEqual([["2033年", "date", "2033"]]);
  });

  it("resolves what is relative only against a given date, and says so otherwise", () => {
    expect(only("今年")).toMatchObject({ value: null, unresolved: true });
    expect(only("今年", "2033-04-09")).toMatchObject({ value: "2033" });
    expect(only("近三年")).toMatchObject({ kind: "period", value: null, unresolved: true });
    expect(only("近三年", "2033-04-09")).toMatchObject({ value: { start: "2030-04-09", end: "2033-04-09" } });
    expect(only("去年底", "2033-04-09")).toMatchObject({ value: "2032-12" });
    expect(only("5年前", "2033-04-09")).toMatchObject({ kind: "date", value: "2028-04-09" });
  });

  it.each([
    ["18个月", "P18M"],
    ["一个半月", "P1.5M"],
    ["两年半", "P2.5Y"],
    ["5个工作日", "P5D"],
    ["一刻钟", "PT15M"],
    ["2小时30分钟", "PT2H30M"],
  ])("reads %s as a length of time", (text, value) => {
    expect(only(text)).toMatchObject({ text, kind: "duration", value });
  });

  it("tells 30日内 from the 30th", () => {
    expect(only("30日内")).toMatchObject({ kind: "duration", value: "P30D", rel: "within" });
    expect(only("30日开会")).toMatchObject({ kind: "date", value: "XXXX-XX-30" });
  });

  it.each([
    ["每年", "P1Y"],
    ["每半年", "P6M"],
    ["每5年一次", "P5Y"],
    ["逐年", "P1Y"],
    ["每周三", "XXXX-WXX-3"],
  ])("reads %s as a frequency", (text, value) => {
    expect(only(text)).toMatchObject({ text, kind: "frequency", value });
  });

  it("reads times of day", () => {
    expect(found("上午9:30，下午三点一刻，8:30至17:00")).toEqual([
      ["上午9:30", "time", "T09:30"],
      ["下午三点一刻", "time", "T15:15"],
      ["8:30至17:00", "timerange", "(T08:30,T17:00,PT8H30M)"],
    ]);
  });
});

describe("what is no amount", () => {
  it.each([
    "5G专网与F3线",
    "拨打12388热线",
    "H5N1和PM2.5",
    "“一件事”集成",
    "千头万绪，一心一意",
    "百姓与百度",
    "统一标准，进一步完善",
    "某政办〔2031〕4号",
    "“3+2”培养",
    "985高校",
    "四川、三明、九江、六安",
    "（一）总则",
    "IP为192.168.10.20",
    "电话：0590-8123456",
    "GB/T 20801标准",
    "Ⅰ—Ⅲ类",
    "一户一档",
    "第一时间",
    "单位：万元",
  ])("finds no amount in %s", text => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ["培育工业APP300个", "300个", 300],
    ["培育工业ＡＰＰ３００个以上", "３００个以上", 300],
    ["新增LNG300万吨", "300万吨", 3_000_000],
    ["工业App1.2万个", "1.2万个", 12_000],
    ["更新SUV120余辆", "120余辆", 120],
    ["打造IP100个", "100个", 100],
  ])("counts what a word in letters names, though the number touches it: %s", (text, amount, value) => {
    expect(found(text)).toEqual([[amount, "quantity", value]]);
  });

  it.each([
    "PM10浓度",
    "CO2300吨",
    "CR400型动车组",
    "CR400辆",
    "MA60架",
    "C30混凝土",
    "DN300管道",
    "TOP100个品牌",
    "Web30项目",
    "GPT4个版本",
    "COVID19例会",
    "Q355件",
  ])("takes the number of a name for no amount: %s", text => {
    expect(found(text)).toEqual([]);
  });

  it("does find the amount beside a label", () => {
    expect(found("每万人拥有5G基站不少于28个")).toEqual([["不少于28个", "quantity", 28]]);
    expect(found("110千伏线路2条")).toEqual([
      ["110千伏", "quantity", 110],
      ["2条", "quantity", 2],
    ]);
  });
});

describe("options", () => {
  it("keeps only the kinds that are asked for", () => {
    expect(recognize("2033年投资3亿元，占5%", { kinds: ["percent"] }).map(({ text }) => text)).toEqual(["5%"]);
  });

  it("knows a caller's own units", () => {
    const units = [{ name: "标准箱位", dimension: "count", factor: 1, aliases: ["箱位"] }];
    expect(recognize("新建600箱位", { units })[0]).toMatchObject({ text: "600箱位", unit: "标准箱位" });
  });
});

it("places findings in a tree, 今年 by the document's own date", () => {
  const tree = parse("关于建设口袋公园的通知\n\n一、目标\n（一）今年建园12座。\n\n某市人民政府\n2037年3月2日\n");
  const entities = recognizeTree(tree);
  expect(entities.find(({ text }) => text === "今年")?.value).toBe("2037");
  const file: { data: { entities?: Entity[] } } = { data: {} };
  zhengceEntities()(tree, file);
  expect(file.data.entities).toEqual(entities);
  expect(entities.every(({ node }) => node !== undefined)).toBe(true);
});

it("holds to its promises on any string: exact text, order, no overlap", () => {
  const alphabet = [..."零一二三十百千万亿点半多余两0123456789.,%‰年月日第至到—-个吨元/人 “”（）每近约以上下内前后分之时成折季度A"];
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...alphabet), maxLength: 60 }), text => {
      let end = 0;
      for (const entity of recognize(text)) {
        expect(entity.start).toBeGreaterThanOrEqual(end);
        expect(entity.end).toBeGreaterThan(entity.start);
        expect(entity.text).toBe(text.slice(entity.start, entity.end));
        end = entity.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 3000 },
  );
});

describe("the number of an entry before a year", () => {
  it.each([
    ["附件：1.2033年修渠清单", "2033年", "2033"],
    ["2.1998年旧堤名录", "1998年", "1998"],
    ["附表 11．2034年5月经费表", "2034年5月", "2034-05"],
  ])("is no part of it: %s", (text, span, value) => {
    expect(found(text)).toEqual([[span, "date", value]]);
  });

  it("is not read into a length of time with a fraction", () => {
    expect(found("平均工期1.25年")).toEqual([["1.25年", "duration", "P1.25Y"]]);
  });
});
