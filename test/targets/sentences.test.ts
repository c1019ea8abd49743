import { describe, expect, it } from "vitest";
import { documentOf, says, targetsOf } from "./support.ts";

describe("an amount with its verb", () => {
  it.each([
    ["到2031年，湿地保护率达到62%。", ["湿地保护率 62% level by 2031"]],
    ["到2031年，全镇自来水普及率提高到98%以上。", ["全镇:自来水普及率 ≥98% level by 2031"]],
    ["2031年底前，管网漏损率降至8%以内。", ["管网漏损率 ≤8% level before 2031"]],
    ["到2031年，登记失业率控制在4%以内。", ["登记失业率 ≤4% level by 2031"]],
    ["到2031年，粮食播种面积稳定在35万亩以上。", ["粮食播种面积 ≥350000亩 maintain by 2031"]],
    ["到2031年，图书馆藏书量突破200万册。", ["图书馆藏书量 >2000000册 level by 2031"]],
    ["到2031年，建成口袋公园40个。", ["口袋公园 40个 increase by 2031"]],
    ["到2031年，培育种业企业15家左右。", ["种业企业 ≈15家 increase by 2031"]],
    ["到2031年，打造30个茶旅融合示范村。", ["茶旅融合示范村 30个 increase by 2031"]],
    ["到2031年，改造农村危桥不少于25座。", ["农村危桥 ≥25座 increase by 2031"]],
    ["到2031年，水产品产量年均增长6%。", ["水产品产量 6% growth-rate by 2031"]],
  ])("%s", (text, expected) => {
    expect(says(text).map(words => words.replace(/ (by|before) 2031-12(-31)?/, " $1 2031"))).toEqual(expected);
  });
});

describe("context that is carried", () => {
  it("keeps the deadline for the clauses that follow, and takes the next one where it stands", () => {
    expect(says("到2029年，湿地保护率达到58%，绿道长度达到120公里；到2031年，湿地保护率达到62%。")).toEqual([
      "湿地保护率 58% level by 2029",
      "绿道长度 120公里 level by 2029*",
      "湿地保护率 62% level by 2031",
    ]);
  });
  it("keeps indicator and subject where a second year names none", () => {
    expect(says("到2029年，全镇森林覆盖率达55%，2031年达57%以上。")).toEqual([
      "全镇:森林覆盖率 55% level by 2029",
      "全镇*:森林覆盖率* ≥57% level by 2031",
    ]);
  });
  it("reads a step and a stretch as two targets", () => {
    expect(says("到2031年，垃圾回收利用率达45%以上、力争到50%。")).toEqual([
      "垃圾回收利用率 ≥45% level by 2031",
      "垃圾回收利用率* 50% level by 2031* strive",
    ]);
  });
  it("lets a list share its verb", () => {
    expect(says("到2031年，新增公共停车泊位3000个、充电桩500个。")).toEqual([
      "公共停车泊位 3000个 increase by 2031",
      "充电桩 500个 increase by 2031*",
    ]);
    expect(says("到2031年，打造4个特色街区、12个美丽村庄。")).toEqual(["特色街区 4个 increase by 2031", "美丽村庄 12个 increase by 2031*"]);
  });
  it("matches names and amounts of 分别 in order", () => {
    expect(says("到2031年，水稻、小麦、玉米机收率分别达到96%、98%、90%。").map(words => words.replace(/ level.*/, ""))).toEqual([
      "水稻:机收率 96%",
      "小麦:机收率 98%",
      "玉米:机收率 90%",
    ]);
  });
  it("gives every name of 均 the one amount", () => {
    expect(says("到2031年，水质达标率和管网覆盖率均达到95%以上。").map(words => words.replace(/ level.*/, ""))).toEqual([
      "水质达标率 ≥95%",
      "管网覆盖率 ≥95%",
    ]);
  });
});

describe("names that share a word, a verb or an amount", () => {
  it.each([
    [
      "到2031年，上河流域、下河流域水质达标率分别达到90%、85%。",
      ["上河流域:水质达标率 90% level by 2031", "下河流域:水质达标率 85% level by 2031"],
    ],
    ["到2031年，男、女平均预期寿命分别达到79岁、84岁。", ["男:平均预期寿命 79岁 level by 2031", "女:平均预期寿命 84岁 level by 2031"]],
    [
      "到2031年，餐饮业、物流和仓储业增加值分别增长8%、6%。",
      ["餐饮业:增加值 8% growth-rate by 2031", "物流和仓储业:增加值 6% growth-rate by 2031"],
    ],
    [
      "到2031年，氨氮和有机物排放总量比2025年分别下降9%以上。",
      ["氨氮:排放总量 ≥9% decrease by 2031", "有机物:排放总量 ≥9% decrease by 2031"],
    ],
    ["到2031年，新建小学、幼儿园各5所。", ["小学 5所 increase by 2031", "幼儿园 5所 increase by 2031"]],
    ["到2031年，自来水普及率达到95%，其中山区达到90%。", ["自来水普及率 95% level by 2031", "山区:自来水普及率* 90% level by 2031*"]],
  ])("%s", (text, expected) => {
    expect(says(text).map(words => words.replace("2031*", "2031"))).toEqual(expected.map(words => words.replace("2031*", "2031")));
  });
  it("aims at what the clause before reports", () => {
    expect(says("绿化覆盖率2025年达到41%，2031年达到45%。")).toEqual(["绿化覆盖率* 45% level by 2031"]);
  });
});

describe("what is part of the name", () => {
  it("keeps the denominator and the age in the indicator", () => {
    expect(says("到2031年，每千人口拥有3岁以下婴幼儿托位数达到5个。")).toEqual(["每千人口拥有3岁以下婴幼儿托位数 5个 level by 2031"]);
  });
  it("takes what a change is measured from as the baseline", () => {
    expect(says("到2031年，单位产品水耗比2025年下降12%。")).toEqual(["单位产品水耗 12% decrease by 2031"]);
    expect(says("到2031年，特色产业产值由30亿元提高到80亿元。")).toEqual(["特色产业产值 8000000000元 level by 2031"]);
  });
});

describe("what is no target", () => {
  it.each([
    ["a report", "2024年，全镇绿道长度达到80公里。"],
    ["a report with 已", "全镇已建成绿道80公里。"],
    ["a report with 同比", "游客人数同比增长12%。"],
    ["an age that qualifies", "为65周岁以上老年人提供免费体检。"],
    ["a threshold", "对年销售额2000万元以上的企业，由镇政府统一登记。"],
    ["a voltage", "推进500千伏输电线路建设。"],
    ["a procedure time", "有关单位应当在收到材料之日起30日内答复。"],
    ["a grant", "对获奖企业给予50万元奖励。"],
    ["a share for paying", "医保基金按不低于采购金额的30%预付。"],
    ["a hotline", "用好12345热线。"],
    ["a count of parts", "做好六个方面工作。"],
    ["a name in quotation marks", "落实“十个一批”行动，推进“3个1小时”交通圈建设。"],
    ["a validity", "本意见自印发之日起施行，有效期5年。"],
  ])("%s: %s", (_, text) => {
    expect(says(text)).toEqual([]);
  });
});

describe("harder sentences", () => {
  it.each([
    ["绿地率不超过15%，景气指数不低于2.1。", ["绿地率 ≤15% level", "景气指数 ≥2.1 level"]],
    ["到2028年和2031年，茶园良种率分别达到75%和80%。", ["茶园良种率 75% level by 2028", "茶园良种率 80% level by 2031*"]],
    ["集装箱吞吐量由2025年的30万标准箱提高到2031年的50万标准箱。", ["集装箱吞吐量 500000标准箱 level by 2031"]],
    ["到2031年，单位能耗和单位水耗分别比2025年下降12%和15%。", ["单位能耗 12% decrease by 2031", "单位水耗 15% decrease by 2031*"]],
    ["到2031年，数字化普及率、联网率分别超过90%、75%。", ["数字化普及率 >90% level by 2031", "联网率 >75% level by 2031*"]],
    ["到2031年，每个村至少建成1个文化礼堂。", ["每个村:文化礼堂 ≥1个 increase by 2031"]],
    ["到2031年，茶农收入增速高于全镇居民2个百分点以上。", ["茶农收入增速 ≥2百分点 level by 2031"]],
    ["到2031年，培育茶企30家，其中省级龙头5家。", ["茶企 30家 increase by 2031", "省级龙头 5家 increase by 2031*"]],
    ["到2031年，建成8个产值超亿元的加工园。", ["产值超亿元的加工园 8个 increase by 2031"]],
    ["到2031年，新建农房100%执行抗震标准。", ["新建农房 100% level by 2031"]],
    ["到2031年，八成以上的村开通公交。", ["村开通公交 ≥80% level by 2031"]],
    ["绿电使用占比不得低于20%。", ["绿电使用占比 ≥20% level binding"]],
    ["到2031年，民宿数量翻一番。", ["民宿数量 2倍 multiple by 2031"]],
    ["到2031年，平均受教育年限提高到12年。", ["平均受教育年限 12年 level by 2031"]],
    ["到2031年，6家企业进入全省百强。", ["企业进入全省百强 6家 increase by 2031"]],
    ["到2031年，约30平方公里镇区达到排涝标准。", ["镇区达到排涝标准 ≈30平方公里 increase by 2031"]],
    ["到2029年，绿地率达到38%，林木覆盖率2031年超过30%。", ["绿地率 38% level by 2029", "林木覆盖率 >30% level by 2031"]],
    ["湿地保护率力争到2031年达到60%。", ["湿地保护率 60% level by 2031 strive"]],
    ["严格控制渔船总数在300艘以内。", ["渔船总数 ≤300艘 level"]],
    ["到2031年，每年减少碳排放3万吨。", ["碳排放 30000吨 decrease by 2031"]],
    ["争取上级专项债券2亿元。", ["上级专项债券 200000000元 increase strive"]],
    ["建成投用学校3所，商户净增200家。", ["学校 3所 increase", "商户 200家 increase"]],
    ["力争港口年吞吐能力突破千万吨。", ["港口年吞吐能力 >10000000吨 level strive"]],
    ["到2031年，新增劳动力平均受教育年限达到14年。", ["新增劳动力平均受教育年限 14年 level by 2031"]],
    ["到2031年，再制造产值达到2亿元。", ["再制造产值 200000000元 level by 2031"]],
    ["到2031年，茶叶产值达到9亿元，年均增速保持在8%以上。", ["茶叶产值 900000000元 level by 2031", "茶叶产值* ≥8% growth-rate by 2031*"]],
    ["到2031年，茶叶产值达到9亿元，较2025年翻一番。", ["茶叶产值 900000000元 level by 2031", "茶叶产值* 2倍 multiple by 2031*"]],
    ["旅游收入2031年比2025年翻一番。", ["旅游收入 2倍 multiple by 2031"]],
    [
      "到2031年，梯田面积达到3万亩，其中新建1万亩、改造提升2万亩。",
      ["梯田面积 30000亩 level by 2031", "梯田面积* 10000亩 increase by 2031*", "梯田面积* 20000亩 increase by 2031*"],
    ],
    ["开工建设公租房300套、基本建成200套。", ["公租房 300套 increase", "公租房* 200套 increase"]],
    ["年培训量不少于2万人次，带动直接投资约3亿元。", ["培训量 ≥20000人次 increase", "直接投资 ≈300000000元 increase"]],
    ["到2031年，试点地区由4个扩大到9个。", ["试点地区 9个 level by 2031"]],
    ["新建5个停车场和80座公交站。", ["停车场 5个 increase", "公交站 80座 increase"]],
    ["三年内完成120公里河道清淤。", ["河道清淤 120公里 increase within P3Y"]],
  ])("%s", (text, expected) => {
    expect(says(text)).toEqual(expected);
  });
  it("carries the deadline that leads a list of paragraphs", () => {
    expect(
      says("主要目标是：到2031年，茶产业更加兴旺。", "——茶园面积达到6万亩。", "——茶叶产值达到9亿元。").filter(
        words => !words.includes("milestone"),
      ),
    ).toEqual(["茶园面积 60000亩 level by 2031*", "茶叶产值 900000000元 level by 2031*"]);
  });
  it("carries the word that a target rests on", () => {
    const text = documentOf("到2031年，确保耕地保有量不低于12万亩。");
    expect(targetsOf(text)[0]!.strength).toMatchObject({ word: "确保", rank: 3 });
  });
});

describe("what else is no target", () => {
  it.each([
    ["a forecast", "项目建成后年产值可达30亿元。"],
    ["a frequency of a procedure", "每3年修订1次目录。"],
    ["a share of money", "财政支出的75%以上用于民生。"],
    ["what exists", "加快水厂、泵站等6个项目建设。"],
    ["a condition behind", "注册资本不低于500万元，且连续三年盈利的企业可以申报。"],
    ["a share that companies must have", "研发投入占比不低于3%的企业可以报名。"],
    ["a limit of one loan", "单笔贷款额度不超过50万元，期限不超过3年。"],
    ["a report since a plan", "“十四五”以来，累计新建学校3所。"],
    ["a report of years", "近年来，茶园面积达到5万亩，产值突破6亿元。"],
    ["a threshold in any unit", "年用水量1万立方米以上的单位要安装智能水表。"],
    ["how large a project is", "新建水厂，总投资3亿元。"],
  ])("%s: %s", (_, text) => {
    expect(says(text)).toEqual([]);
  });
});

describe("force", () => {
  it("lets 力争 at the head of a list reach to its end, and one inside a clause no further", () => {
    expect(says("力争到2031年，茶园面积达到5万亩，茶叶产值达到9亿元。").map(words => words.split(" ").at(-1))).toEqual([
      "strive",
      "strive",
    ]);
    expect(says("到2031年，茶园面积力争达到5万亩，茶叶产值达到9亿元。").map(words => words.endsWith("strive"))).toEqual([true, false]);
  });
  it("takes everything under 主要预期目标 as expected", () => {
    expect(
      says("2031年主要预期目标是：财政收入增长4%左右，居民消费价格涨幅2%以内，新增就业3000人。").map(words => words.split(" ").at(-1)),
    ).toEqual(["expected", "expected", "expected"]);
  });
  it("takes 确保 as binding", () => {
    expect(says("到2031年，确保耕地保有量不低于12万亩。")).toEqual(["耕地保有量 ≥120000亩 level by 2031 binding"]);
  });
});

describe("numbers in words, states and yardsticks", () => {
  it("infers 100 % and 0 and says so", () => {
    expect(says("推动社区食堂全覆盖。")).toEqual(["社区食堂 100% level inferred"]);
    expect(says("全面消除农村黑臭水体。")).toEqual(["农村黑臭水体 0 level inferred"]);
  });
  it("takes a state with a time as a milestone, and without one as nothing", () => {
    expect(says("到2031年，基本建成覆盖全镇的冷链物流网络。")).toEqual(["基本建成覆盖全镇的冷链物流网络 milestone by 2031"]);
    expect(says("基本建成覆盖全镇的冷链物流网络。")).toEqual([]);
  });
  it("keeps a yardstick as words", () => {
    expect(says("到2031年，居民收入增长与经济增长同步。").map(words => words.split(" ")[1])).toEqual(["relative"]);
  });
});
