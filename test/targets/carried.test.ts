import { describe, expect, it } from "vitest";
import { line, says, targetsOf } from "./support.ts";

/** A document whose paragraphs stand under a heading of their own. */
function under(heading: string, ...paragraphs: string[]): string[] {
  return targetsOf(`临港镇关于推进康养服务的实施意见\n\n一、${heading}\n${paragraphs.join("\n")}\n\n临港镇人民政府\n2026年3月5日\n`).map(
    line,
  );
}

describe("what stands above is carried", () => {
  it("carries the deadline of a paragraph that is nothing but a lead-in to its list, and makes no milestone of the lead-in", () => {
    expect(
      under(
        "主要目标",
        "到2031年，取得以下成效：",
        "——供给更足。新增康养床位3000张。",
        "——服务更优。持证上岗率达到95%。",
        "到2035年，康养服务体系全面成熟。",
        "床位周转率达到80%。",
      ),
    ).toEqual([
      "康养床位 3000张 increase by 2031*",
      "持证上岗率 95% level by 2031*",
      "康养服务体系全面成熟 milestone by 2035",
      "床位周转率 80% level",
    ]);
  });
  it("carries it to items below the lead-in, however deep, but not to the measure that follows", () => {
    expect(
      targetsOf(
        "临港镇关于推进康养服务的实施意见\n\n一、主要任务\n（一）到2031年，实现以下目标：\n1. 供给。\n新增床位500张。\n2. 质量。\n持证率达到97%。\n（二）扩大供给。新建康养中心3个。\n\n临港镇人民政府\n2026年3月5日\n",
      ).map(line),
    ).toEqual(["床位 500张 increase by 2031*", "持证率 97% level by 2031*", "康养中心 3个 increase"]);
  });
  it("matches the amounts of a later 分别 with the names before, unit by unit", () => {
    expect(says("到2029年，全镇建成茶旅驿站12个，绿道长度达到80公里；到2031年，分别达到20个、110公里。")).toEqual([
      "全镇:茶旅驿站 12个 increase by 2029",
      "绿道长度 80公里 level by 2029*",
      "全镇*:茶旅驿站* 20个 level by 2031",
      "绿道长度* 110公里 level by 2031*",
    ]);
    expect(says("到2029年，机插率达到60%，机收率达到90%；到2031年，上述指标分别达到70%和95%以上。").slice(2)).toEqual([
      "机插率* ≥70% level by 2031",
      "机收率* ≥95% level by 2031*",
    ]);
  });
  it("takes nothing up where the units do not answer each other", () => {
    expect(says("到2029年，机插率达到60%，新建机库8座；到2031年，分别达到70%和95%。")).toHaveLength(2);
  });
  it("keeps the day of one step from what is done every year, which 原则上 frees of its 力争 as well", () => {
    expect(says("力争2028年6月底前创建省级节水示范镇，原则上每年更新供水管网12公里，管网漏损率控制在9%以内。")).toEqual([
      "创建省级节水示范镇 milestone before 2028-06-30 strive",
      "供水管网 12公里 increase",
      "管网漏损率 ≤9% level",
    ]);
  });
  it("names a bare verb by the clause before", () => {
    expect(says("组织开展茶艺培训，每年培训300人次以上。")).toEqual(["茶艺培训* ≥300人次 increase"]);
  });
  it("gives the parts behind 其中 the indicator of the whole, whatever stands inside their names", () => {
    expect(says("到2031年，开展手工技能培训2000人次，其中企业职工1200人次、农村转移劳动力800人次。").slice(1)).toEqual([
      "企业职工:手工技能培训* 1200人次 increase by 2031*",
      "农村转移劳动力:手工技能培训* 800人次 increase by 2031*",
    ]);
    expect(says("到2031年，改造厕所500座，其中一类村300座、二类村200座。").slice(1)).toEqual([
      "一类村:厕所* 300座 increase by 2031*",
      "二类村:厕所* 200座 increase by 2031*",
    ]);
  });
  it("reads each part of a bracket from where the one before ends", () => {
    expect(says("完成造林绿化8万亩（其中人工造林3万亩、封山育林5万亩）。")).toEqual([
      "造林绿化 80000亩 increase",
      "人工造林 30000亩 increase",
      "封山育林 50000亩 increase",
    ]);
  });
  it("counts the same thing in a second unit", () => {
    expect(says("到2031年，搬迁避让群众350户、1100人。")).toEqual([
      "搬迁避让群众 350户 increase by 2031",
      "搬迁避让群众* 1100人 increase by 2031*",
    ]);
  });
  it("gives 万 to each number that has its own", () => {
    expect(says("到2027年、2029年、2031年，充电桩总量分别达到2万、3万、4万个。").map(words => words.replace(/\*| level.*/g, ""))).toEqual([
      "充电桩总量 20000个",
      "充电桩总量 30000个",
      "充电桩总量 40000个",
    ]);
  });
  it("lets verbs share what stands behind the last of them, and keeps apart what several subjects measure", () => {
    expect(says("全年签约、开工、竣工康养项目分别达到30个、20个、10个。").map(words => words.replace(/ level.*/, ""))).toEqual([
      "康养项目 30个",
      "康养项目 20个",
      "康养项目 10个",
    ]);
    expect(says("到2031年，茶叶、毛竹、油茶产业产值均增长10%。")).toHaveLength(3);
  });
  it("never makes a deadline of the year that 是…的N倍 compares with", () => {
    expect(says("到2031年，储能规模达到8万千瓦，是2025年底的2.5倍；度电成本降至0.3元以下。").at(-1)).toBe("度电成本 ≤0.3元 level by 2031*");
  });
});

describe("a paragraph that turns", () => {
  it("opens as a report and promises from its first time to come", () => {
    expect(says("过去一年新增就业3900人，今年再新增4000人。改造厕所200座。")).toEqual([
      "新增就业* 4000人 increase during 2026/2026",
      "厕所 200座 increase",
    ]);
  });
  it("still reports under a heading that looks back", () => {
    expect(under("2025年工作回顾", "过去一年，新建绿道30公里，完成投资2亿元。")).toEqual([]);
  });
  it("knows that an earlier plan period is over where a part of a plan has neither title nor date", () => {
    const text =
      "## 第三章 主要目标\n\n“十四五”时期，全镇水利投资累计完成18亿元，自来水普及率达到92%。\n\n“十五五”时期的主要目标是：到2030年，用水总量控制在3亿立方米以内，新增供水能力2000万立方米。\n";
    expect(targetsOf(text).map(line)).toEqual(["用水总量 ≤300000000立方米 level by 2030", "供水能力 20000000立方米 increase by 2030*"]);
  });
});

describe("what is said of a nearer time ends a vision", () => {
  const plan = (...paragraphs: string[]): string[] =>
    targetsOf(
      `临港镇国民经济和社会发展第十五个五年规划纲要\n\n一、主要目标\n${paragraphs.join("\n")}\n\n临港镇人民政府\n2026年3月5日\n`,
    ).map(line);
  const items = ["——渔业更强。渔业产值年均增长6%，良种场达到9个。", "——岸线更美。新增湿地300亩。"];
  const vision = "展望2035年，全镇渔业产值翻一番。";
  it("gives the list under the years ahead the period of the plan's title, a level by its end and a rate or count during it", () => {
    for (const lead of ["锚定上述远景目标，今后五年要努力实现以下主要目标：", "规划期内，实现下列目标：", "“十五五”时期，主要目标是："])
      expect(plan(vision + lead, ...items)).toEqual([
        "全镇:渔业产值 2倍 multiple by 2035",
        "渔业产值 6% growth-rate during 2026/2030*",
        "良种场 9个 level by 2030*",
        "湿地 300亩 increase during 2026/2030*",
      ]);
  });
  it("takes the period from earlier words where the title names none, and carries nothing where no words do", () => {
    const lead = "今后五年要实现以下目标：";
    const carried = ["渔业产值 6% growth-rate during 2026/2030*", "良种场 9个 level by 2030*"];
    expect(under("主要目标", "“十五五”时期是渔业转型的关键期。", vision + lead, items[0]!).slice(1)).toEqual(carried);
    expect(under("主要目标", vision + lead, items[0]!).slice(1)).toEqual(["渔业产值 6% growth-rate", "良种场 9个 level"]);
  });
  it("ends the list of a vision in a paragraph of its own", () => {
    expect(plan("到2035年，实现以下远景目标：", "——良种场达到20个。", "未来五年，实现以下目标：", "——养殖面积达到4万亩。")).toEqual([
      "良种场 20个 level by 2035*",
      "养殖面积 40000亩 level by 2030*",
    ]);
  });
  it("needs no colon behind a vision, but keeps the first date of a paragraph against the date of one step", () => {
    expect(says(`${vision}到2030年，良种场达到9个。养殖面积达到4万亩。`).at(-1)).toBe("养殖面积 40000亩 level by 2030*");
    expect(says(`${vision}“十五五”时期，良种场达到9个。产量年均增长5%。`).at(-1)).toBe("产量 5% growth-rate during 2026/2030*");
    expect(says("到2030年，良种场达到9个。2028年养殖面积达到4万亩。冷库容量达到5万吨。").at(-1)).toBe("冷库容量 50000吨 level by 2030*");
  });
  it("keeps a yearly rate over the whole period behind a level at its end", () => {
    expect(plan("今后五年，实现以下目标：", "——到2030年良种场达到9个，养殖产量年均增长5%。").at(-1)).toBe(
      "养殖产量 5% growth-rate during 2026/2030*",
    );
  });
});

describe("a stretch without a name of its own", () => {
  it("makes no indicator of a later date, and carries name and subject instead", () => {
    expect(says("到2027年全镇渔技员达到50名、力争到2029年突破100名。")).toEqual([
      "全镇:渔技员 50名 level by 2027",
      "全镇*:渔技员* >100名 level by 2029 strive",
    ]);
    expect(says("到2027年良种场达到5个、到2029年冷库达到8座。").at(-1)).toBe("冷库 8座 level by 2029");
  });
  it("names what is allotted by the money of the clause before", () => {
    expect(says("统筹设立渔业发展专项资金，2026—2029年每年安排300万元。")).toEqual(["渔业发展专项资金* 3000000元 level during 2026/2029"]);
    expect(says("设立养殖专项资金，镇财政每年拨付200万元。")).toEqual(["镇财政:养殖专项资金* 2000000元 level"]);
  });
  it("reads a number of years between who allots and what is done as the time that it takes", () => {
    expect(says("县级财政三年安排渔业专项资金不少于600万元。")[0]).toContain("within P3Y");
    expect(says("全镇三年改造池塘200亩。")).toEqual(["池塘 200亩 increase within P3Y"]);
  });
  it("makes a place behind 其中 the subject of what is counted, but not a kind of it", () => {
    expect(says("到2029年，累计改造老旧渔船500艘，其中西江干线不少于200艘。").at(-1)).toBe("西江干线:老旧渔船* ≥200艘 increase by 2029*");
    expect(says("到2029年，新建码头40座，其中西江沿线15座、东江沿线10座。").slice(1)).toEqual([
      "西江沿线:码头* 15座 increase by 2029*",
      "东江沿线:码头* 10座 increase by 2029*",
    ]);
    expect(says("到2029年，创建渔业示范县20个，其中山区县不少于5个。").at(-1)).toBe("山区县 ≥5个 increase by 2029*");
  });
});
