import { describe, expect, it } from "vitest";
import { parse } from "zhengce/parse";
import { disagreements, duties, indicators, strengthOf, strengths, type Target, verdicts } from "zhengce/targets";
import { documentOf, targetsOf } from "./support.ts";

const of = (...paragraphs: string[]): Target[] => targetsOf(documentOf(...paragraphs));

describe("indicators across documents", () => {
  it("joins names that mean the same, and says why", () => {
    const found = indicators([
      { document: "甲", targets: of("到2030年，常住人口城镇化率达到70%。") },
      { document: "乙", targets: of("到2030年，城镇化率（常住人口）达到72%。") },
    ]);
    expect(found).toHaveLength(1);
    expect(found[0]!.entries.map(({ document, value, year, strictest }) => [document, value, year, strictest])).toEqual([
      ["甲", 70, "2030", undefined],
      ["乙", 72, "2030", true],
    ]);
    expect(found[0]!.joined).toEqual([{ name: "城镇化率（常住人口）", because: ["（常住人口）=常住人口"] }]);
    expect(found[0]!.reason).toBe("2030年最高为72%");
  });
  it("joins neither another denominator nor another kind of change", () => {
    const found = indicators([
      { document: "甲", targets: of("到2030年，每千人口拥有护士数达到4人，旅游收入达到30亿元。") },
      { document: "乙", targets: of("到2030年，每万人口拥有护士数达到40人，旅游收入年均增长8%。") },
    ]);
    expect(found.filter(({ entries }) => entries.length > 1)).toEqual([]);
  });
  it("says nothing of regions where two documents of one region agree, or speak of different years", () => {
    for (const year of [2028, 2029]) {
      const [found] = indicators([
        { document: "稿", region: "东山省", targets: of("2028年，新增雨水花园60个。") },
        { document: "正", region: "东山省", targets: of(`${year}年，新增雨水花园60个。`) },
      ]);
      expect(found!.entries).toHaveLength(2);
      expect(found!.reason).toBeUndefined();
    }
  });
  it("compares totals inside one region only, and says so", () => {
    const [apart] = indicators([
      { document: "甲", region: "东山省", targets: of("2028年，新增口袋公园100个。") },
      { document: "乙", region: "西河省", targets: of("2028年，新增口袋公园300个。") },
    ]);
    expect(apart!.entries.some(({ strictest }) => strictest)).toBe(false);
    expect(apart!.reason).toBe("总量各有各的地区，不比高低");
    const [inside] = indicators([
      { document: "甲", region: "东山省", targets: of("2028年，新增口袋公园100个。") },
      { document: "乙", region: "东山省", targets: of("2028年，新增口袋公园300个以上。") },
    ]);
    expect(inside!.entries.find(({ strictest }) => strictest)!.document).toBe("乙");
    expect(inside!.reason).toBe("2028年最高为300个以上");
  });
  it("never holds what five years bring about against one year's task", () => {
    const [found] = indicators([
      { document: "甲", targets: of("2026—2030年，单位产值用水量降低15%。") },
      { document: "乙", targets: of("2030年单位产值用水量降低4%。") },
      { document: "丙", targets: of("到2030年，单位产值用水量比2025年降低16%。") },
    ]);
    expect(found!.entries.map(({ document, strictest }) => [document, strictest === true])).toEqual([
      ["甲", false],
      ["乙", false],
      ["丙", true],
    ]);
    expect(found!.reason).toBe("到2030年的5年里最高为16%");
  });
  it("holds a bound firmer than 左右 where the numbers are equal", () => {
    const [found] = indicators([
      { document: "甲", targets: of("到2030年，绿地率达到40%左右。") },
      { document: "乙", targets: of("到2030年，绿地率达到40%。") },
    ]);
    expect(found!.entries.map(({ strictest }) => strictest === true)).toEqual([false, true]);
    expect(found!.reason).toBe("2030年最高为40%");
  });
  it("keeps a part of the whole apart, and takes what a document says twice once", () => {
    const found = indicators([
      { document: "甲", targets: of("到2030年，自来水普及率达到95%，其中山区达到90%。") },
      { document: "乙", targets: of("到2030年，自来水普及率达到96%。", "到2030年底，自来水普及率达到96%。") },
    ]);
    expect(found.map(({ name, entries }) => [name, entries.length])).toEqual([
      ["自来水普及率", 2],
      ["山区自来水普及率", 1],
    ]);
  });
  it("says by which words two names are one", () => {
    const [found] = indicators([
      { document: "甲", targets: of("到2030年，规模以上工业产值达到60亿元。") },
      { document: "乙", targets: of("到2030年，规上工业产值达到70亿元。") },
    ]);
    expect(found!.joined[0]!.because).toEqual(["规模以上＝规上"]);
  });
  it("does not take for a burden what the things counted have much of", () => {
    const name = "进水氨氮浓度高于20毫克/升的处理站占比";
    const [found] = indicators([
      { document: "甲", targets: of(`到2030年，${name}达到60%。`) },
      { document: "乙", targets: of(`到2030年，${name}达到75%。`) },
    ]);
    expect(found!.better).toBe("more");
  });
  it("takes the lower amount as stricter where less is better", () => {
    const [found] = indicators([
      { document: "甲", targets: of("到2030年，城镇登记失业率控制在4%以内。") },
      { document: "乙", targets: of("到2030年，城镇登记失业率控制在3.5%以内。") },
    ]);
    expect(found!.better).toBe("less");
    expect(found!.entries.find(({ strictest }) => strictest)!.document).toBe("乙");
  });
});

describe("verdicts", () => {
  it("tells 加码 持平 打折 缺项 新增 and 提前 同期 推迟 by arithmetic", () => {
    const national = of("到2030年，湿地保护率达到55%，绿道里程达到300公里，苗圃面积达到2万亩，管网漏损率控制在9%以内。");
    const local = of(
      "到2029年，湿地保护率达到56%，绿道里程达到300公里。",
      "到2031年，管网漏损率控制在10%以内。",
      "到2030年，林场面积达到5万亩。",
    );
    expect(
      verdicts(local, national).map(({ local, national, verdict, time }) => [(national ?? local)!.indicator.text, verdict, time]),
    ).toEqual([
      ["湿地保护率", "stricter", "earlier"],
      ["绿道里程", "same", "earlier"],
      ["苗圃面积", "missing", undefined],
      ["管网漏损率", "looser", "later"],
      ["林场面积", "new", undefined],
    ]);
  });
});

describe("verdicts on changes", () => {
  it("hold like stretches of time against one another, and say so where there is none", () => {
    const national = of("2026—2030年，单位产值用水量降低15%。");
    const yearly = of("2030年单位产值用水量降低4%。");
    expect(verdicts(yearly, national).map(({ verdict }) => verdict)).toEqual(["incomparable"]);
    const both = of("2030年单位产值用水量降低4%。", "到2030年，单位产值用水量比2025年降低16%。");
    expect(verdicts(both, national)[0]).toMatchObject({ verdict: "stricter", local: { value: { value: 16 } } });
  });
});

describe("verdicts of two regions", () => {
  const regions = { local: "东山省", national: "全国" };
  const told = (local: Target[], national: Target[]) =>
    verdicts(local, national, { regions }).map(found => [(found.national ?? found.local)!.indicator.text, found.verdict, found.time]);
  it("hold rates and averages against one another, totals not", () => {
    const national = of("到2030年，口袋公园达到9000个，人均绿地面积达到15平方米，垃圾回收利用率达到40%。");
    const local = of("到2030年，口袋公园达到300个，人均绿地面积达到16平方米，垃圾回收利用率达到38%。");
    expect(told(local, national)).toEqual([
      ["口袋公园", "incomparable", "same"],
      ["人均绿地面积", "stricter", "same"],
      ["垃圾回收利用率", "looser", "same"],
    ]);
  });
  it("compare totals where both are of one region", () => {
    const found = verdicts(of("到2030年，口袋公园达到300个。"), of("到2030年，口袋公园达到200个。"), {
      regions: { local: "东山省", national: "东山省" },
    });
    expect(found.map(({ verdict }) => verdict)).toEqual(["stricter"]);
  });
  it("do not take two places that nobody names for two regions", () => {
    const own = of("到2030年，口袋公园达到300个。");
    const regions = { local: undefined, national: undefined };
    expect(verdicts(own, own, { regions }).map(({ verdict }) => verdict)).toEqual(["same"]);
  });
  it("take what a side says twice once, in text and table alike", () => {
    const table =
      "表1 主要指标\n指标    2025年    2030年    属性\n垃圾回收利用率（%）    30    42    约束性\n再生水利用率（%）    20    35    预期性";
    const local = of("到2030年，垃圾回收利用率达到42%以上。", table);
    const national = of("到2030年，垃圾回收利用率达到40%，再生水利用率达到35%。");
    expect(told(local, national).map(([name, verdict]) => [name, verdict])).toEqual([
      ["垃圾回收利用率", "stricter"],
      ["再生水利用率", "same"],
    ]);
  });
  it("call a second amount for the same year no new indicator, and a step before it one", () => {
    const local = of("到2030年，再生水利用率达到35%，力争达到38%。", "到2028年，再生水利用率达到28%。");
    expect(told(local, of("到2030年，再生水利用率达到35%。")).map(([, verdict]) => verdict)).toEqual(["same", "stricter", "new"]);
  });
  it("keep a part of the whole apart", () => {
    const found = told(of("到2030年，全省自来水普及率达到96%，其中山区达到90%。"), of("到2030年，全国自来水普及率达到95%。"));
    expect(found.map(([, verdict]) => verdict)).toEqual(["stricter", "new"]);
  });
});

describe("disagreements", () => {
  it("finds one indicator with two amounts for one year, and lets a step and a stretch pass", () => {
    const found = disagreements(of("到2030年，湿地保护率达到55%。", "到2030年，湿地保护率达到57%，绿道里程达到300公里、力争达到350公里。"));
    expect(found.map(({ reason }) => reason)).toEqual(["湿地保护率：此处为57%，另一处为55%"]);
  });
  it("lets bounds pass that one number can satisfy", () => {
    expect(disagreements(of("到2030年，湿地保护率达到55%以上。", "到2030年，湿地保护率达到57%。"))).toEqual([]);
  });
});

describe("strength", () => {
  it.each([
    ["严禁占用湿地", "严禁", 1],
    ["企业应当建立台账", "应当", 2],
    ["要求业主登记", "要求", 2],
    ["确保按期完工", "确保", 3],
    ["栏杆不宜外挑", "不宜", 6],
    ["加快建设水厂", "加快", 5],
    ["鼓励企业加快改造", "鼓励", 6],
    ["探索建立碳账户", "探索", 7],
    ["支持企业发展，但不得新增产能", "不得", 1],
  ])("%s rests on %s", (words, word, rank) => {
    expect(strengthOf(words)).toMatchObject({ word, rank });
  });
  it("does not take 应急, 供应 or 主要 for words of duty", () => {
    expect(strengthOf("应急供应的主要来源")).toBeUndefined();
  });
  it("does not take the words that offices and other words are made of for words of commitment", () => {
    for (const words of ["会同市发展改革委", "省住房城乡建设厅", "就业指导中心", "因地制宜", "宜居小镇", "有关规定和要求"])
      expect(strengthOf(words)).toBeUndefined();
    expect(strengthOf("推进街区改造")).toMatchObject({ word: "推进" });
  });
  it("gives each measure the word of its heading, at its place", () => {
    const text = documentOf("（一）加快水厂建设。必须按期完工。", "（二）鼓励节水。(县水利局负责)");
    expect(strengths(parse(text)).map(({ node, word, start, end }) => [node, word, text.slice(start, end)])).toEqual([
      ["mea_1", "加快", "加快"],
      ["mea_2", "鼓励", "鼓励"],
    ]);
  });
});

describe("duties", () => {
  const read = (...paragraphs: string[]): string[] =>
    duties(parse(documentOf(...paragraphs))).map(({ measure, role, unit, deadline }) =>
      [measure, role, unit, deadline?.end].filter(Boolean).join(" "),
    );
  it("reads notes at the end of a measure, with the measure's deadline", () => {
    expect(read("（一）建设粮库。到2028年，完成3座粮库改造。（县发展改革局牵头，县财政局、县自然资源局配合，各乡镇人民政府落实）")).toEqual(
      [
        "mea_1 lead 县发展改革局 2028",
        "mea_1 support 县财政局 2028",
        "mea_1 support 县自然资源局 2028",
        "mea_1 responsible 各乡镇人民政府 2028",
      ],
    );
  });
  it("reads labels before a colon, and what follows them", () => {
    expect(read("（一）完善养老服务。牵头单位：县民政局；责任单位：县卫生健康局、县医保局（县税务局），各乡镇人民政府")).toEqual([
      "mea_1 lead 县民政局",
      "mea_1 responsible 县卫生健康局",
      "mea_1 responsible 县医保局（县税务局）",
      "mea_1 responsible 各乡镇人民政府",
    ]);
  });
  it("reads 会同 and 由…牵头 in running text", () => {
    expect(
      read("（一）开展排查。县水务局、县住建局要会同相关部门加强协调指导。", "（二）疏浚河道。由县水利局牵头、县财政局配合，分段实施。"),
    ).toEqual(["mea_1 lead 县水务局", "mea_1 lead 县住建局", "mea_2 lead 县水利局", "mea_2 support 县财政局"]);
  });
  it.each([
    ["（牵头单位：县卫生健康委；配合单位：县财政局，各乡政府）", ["lead 县卫生健康委", "support 县财政局", "support 各乡政府"]],
    [
      "（责任单位：县卫生健康委（县中医药局），各县（市、区）人民政府；完成时限：2028年底）",
      ["responsible 县卫生健康委（县中医药局） 2028-12", "responsible 各县（市、区）人民政府 2028-12"],
    ],
    ["（县直有关部门，各市、县人民政府按职责分工负责）", ["responsible 县直有关部门", "responsible 各市、县人民政府"]],
    [
      "（县委组织部、县委宣传部，县人社局等部门，各乡镇人民政府负责）",
      ["responsible 县委组织部", "responsible 县委宣传部", "responsible 县人社局", "responsible 各乡镇人民政府"],
    ],
    ["［县公安局、县司法局负责］", ["responsible 县公安局", "responsible 县司法局"]],
    ["（县医保局、县卫生健康局）", ["responsible 县医保局", "responsible 县卫生健康局"]],
    ["（县教育局负责；列第一位的为牵头单位，下同）", ["responsible 县教育局"]],
    ["根据评价结果实施跨部门联合惩戒。", []],
    ["市场监管部门会同公安、商务、税务等部门开展整治。", ["lead 市场监管部门", "joint 公安", "joint 商务", "joint 税务"]],
    ["由县发展改革局牵头，会同县财政局、县审计局建立台账。", ["lead 县发展改革局", "joint 县财政局", "joint 县审计局"]],
    ["由人力资源社会保障行政部门负责统筹。", ["responsible 人力资源社会保障行政部门"]],
    [
      "县水利局负责河道清淤。县财政局、县审计局具体负责经费，由县城管局负责巡查。镇人民政府应当设置公告牌。",
      ["responsible 县水利局", "responsible 县财政局", "responsible 县审计局", "responsible 县城管局", "responsible 镇人民政府"],
    ],
    ["某省人民政府要加强领导，交通运输部要会同有关部门跟踪进展。", ["responsible 某省人民政府", "lead 交通运输部"]],
    ["市、县人民政府应当编制规划，县教育局要配合做好宣传。", ["responsible 市、县人民政府", "support 县教育局"]],
    ["粮食供应要有保障，企业应当建立台账，主要指标全部要达标，县政府要求上报，县水利局负责人到场。", []],
  ])("%s", (words, expected) => expect(read(`（一）做好工作。${words}`)).toEqual(expected.map(duty => `mea_1 ${duty}`)));
  it("knows where a unit acts", () => {
    expect(duties(parse(documentOf("（一）清理小水电。（各设区市人民政府负责）")))[0]!.place).toBe("各设区市");
  });
});
