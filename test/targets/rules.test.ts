import { describe, expect, it } from "vitest";
import { parse } from "zhengce/parse";
import { duties } from "zhengce/targets";
import { documentOf, line, says, targetsOf } from "./support.ts";

describe("what looks like a target and is none", () => {
  it.each([
    ["the size of a zone", "试验区面积约为230平方公里，起步区规划面积32平方公里，核心区面积不少于8平方公里。"],
    ["the size of a pilot", "每个县选择3—5个村先行先试。"],
    ["a standard of every facility", "乡镇卫生院至少配备2名全科医生，村卫生室至少有1名乡村医生。"],
    ["a standard that is carried out", "严格执行小班不超过25人、大班不超过35人的标准。"],
    ["the limit of one case", "管护面积每人不超过3000亩，单个电站容量不低于10万千瓦，每条线路投资不低于50万元。"],
    ["a share that is prescribed", "新建项目按不低于装机容量15%、时长2小时配置储能。"],
    ["a price", "高峰电价上浮不低于70%，峰谷价差比例不低于4:1。"],
    ["a permission", "常住人口较多的卫生院床位可增加至100张。"],
    ["a definition", "就诊人数指在签约机构就诊1次以上的人数。"],
    ["how long a thing lasts", "储能时长2小时以上。"],
    ["what is kept of money that is left", "结余留用比例不低于60%。"],
    ["what is off the price", "持优待证者门票减免50%。"],
    ["how many may be set up", "人口超过100万的县可设置2所以上综合医院。"],
    ["what machines are like", "因地制宜配备64排以上CT等设备。"],
    ["a bound in principle", "配置比例原则上不低于装机容量的10%。"],
    ["a figure with its rank", "全镇林地面积13万亩，居全县第2位。"],
    ["how many take part in a pilot", "选择5个镇、20个村开展承包地改革先行试点。"],
    ["credits that are asked for", "继续教育学分每年不低于25分。"],
    ["what somebody shall have", "布局建设一批示范街区，入驻商户应不少于60家、空置率不超过10%。"],
    ["what should be in principle, and the bound beside it", "选址新建粮库，占地面积原则上不低于80亩，仓容不少于5万吨。"],
    ["a limit of each single thing", "配建一体化换电站，单柜最大功率不低于30千瓦，每站备用电池不少于12块。"],
    ["how things stand", "同时，管网老化问题仍较突出，智能水表占比不足3%，漏损率高达22%。"],
    ["a fine", "逾期不改的，处违法所得5倍以上10倍以下罚款。"],
    ["the share of a subsidy", "中西部县支持比例不超过70%。"],
    ["what is upgraded of a certain size", "推动年处理能力20万件以上的分拣场升级。"],
    ["the length of what is built", "新建2800米第二跑道和货运站。"],
  ])("%s", (_, text) => {
    expect(says(text)).toEqual([]);
  });
  it("takes a bound inside a name for a part of the name", () => {
    expect(says("新建设施大棚1500亩，其中连片50亩以上园区8个。").at(-1)).toMatch(/园区 8个 increase$/);
    expect(says("发放每张30元的文化消费券20万张。")).toEqual(["每张30元的文化消费券 200000张 increase"]);
    expect(says("建设面积1000亩以上的油茶基地30个。")).toEqual(["面积1000亩以上的油茶基地 30个 increase"]);
    expect(says("2028年前全部消除56人以上大班额。")).toEqual(
      ["56人以上大班额 0% level before 2028 inferred"].map(words => words.replace("%", "")),
    );
    expect(says("支持建设10兆瓦/20兆瓦时以上的储能项目。")).toEqual([]);
  });
  it("takes trade with a country, what breaks through and what is put to use for targets", () => {
    expect(says("2031年对台贸易额增长9%。")).toEqual([expect.stringContaining("9% growth-rate")]);
    expect(says("突破关键技术35项，新投用社区食堂18家。")).toEqual(["关键技术 35项 increase", "社区食堂 18家 increase"]);
    expect(says("到2031年，按需供暖覆盖率达到80%。")).toHaveLength(1);
    expect(says("到2031年，机构应不少于50家。")).toHaveLength(1);
  });
  it("still takes the size of a zone, a share of facilities and a time that is cut for targets", () => {
    expect(says("到2031年，起步区建成面积达到20平方公里。")).toHaveLength(1);
    expect(says("到2031年，80%以上的村卫生室实现远程会诊。")).toHaveLength(1);
    expect(says("到2031年，网上可办率达到98%，企业开办时间压缩至0.5个工作日以内。")).toEqual([
      "网上可办率 98% level by 2031",
      "企业开办时间 ≤0.5工作日 level by 2031*",
    ]);
  });
});

describe("money, people and small shares", () => {
  it("names what money is set aside for, and who sets it aside", () => {
    expect(says("县财政每年安排专项资金2亿元。")).toEqual(["县财政:专项资金 200000000元 level"]);
    expect(says("统筹安排教育专项资金每年不少于3亿元。")).toEqual(["教育专项资金 ≥300000000元 level"]);
    expect(says("安排2亿元用于困难群体补助。")).toEqual(["困难群体补助 200000000元 increase"]);
    expect(says("县财政每年统筹安排10亿元。")).toEqual([]);
  });
  it("keeps per mille as written", () => {
    expect(says("到2031年，林业有害生物成灾率控制在4‰以下。")).toEqual(["林业有害生物成灾率 ≤4‰ level by 2031"]);
  });
  it("counts who is trained to order every year, and calls a total a level", () => {
    expect(says("订单定向培养医学生每年不少于600名。")).toEqual(["订单定向培养医学生 ≥600名 increase"]);
    expect(says("每年新增高新技术企业50家，到2030年总数突破800家。").at(-1)).toBe("高新技术企业* >800家 level by 2030");
  });
  it("takes a half for fifty per cent, and hours of use and funds for what is measured", () => {
    expect(says("到2031年，安全事故率降低一半以上。")).toEqual(["安全事故率 ≥50% decrease by 2031"]);
    expect(says("到2031年，储能年均利用小时数提高到1000小时以上。")).toEqual(["储能年均利用小时数 ≥1000小时 level by 2031"]);
    expect(says("设立总规模20亿元的康养产业基金。")).toEqual(["康养产业基金 2000000000元 increase"]);
  });
  it("shares what stands behind parts that begin alike, and takes 提升 before a rate for the verb", () => {
    expect(says("到2031年，远程影像、远程心电服务卫生院覆盖率均达到95%。").map(words => words.replace(/ level.*/, ""))).toEqual([
      "远程影像:服务卫生院覆盖率 95%",
      "远程心电:服务卫生院覆盖率 95%",
    ]);
    expect(says("到2031年，电网调峰能力提升10%。")).toEqual(["电网调峰能力 10% growth-rate by 2031"]);
  });
  it("keeps 可用率, 继续教育 and 规划编制 whole", () => {
    expect(says("到2031年，电站可用率保持在95%以上，完成村庄规划编制12项。")).toEqual([
      "电站可用率 ≥95% maintain by 2031",
      "村庄规划编制 12项 increase by 2031*",
    ]);
  });
});

describe("tables that came out badly", () => {
  const PLAN = "临江市“十五五”教育事业发展规划\n\n一、主要指标\n";
  it("reads a unit below its name and gives both goals of 97/98 the one name", () => {
    const table =
      "专栏1    主要指标\n序号    指标                2025年     2030年     属性\n1      学位供给            4.2        〔6〕        预期性\n                 （万个）\n2      高中入学率（%）      95.6       97/98       预期性\n3      巩固率（%）        98.9       ≥99         约束性\n";
    expect(targetsOf(PLAN + table).map(line)).toEqual([
      "学位供给 60000个 level during 2026/2030* expected",
      "高中入学率 97% level by 2030* expected",
      "高中入学率 98% level by 2030* expected",
      "巩固率 ≥99% level by 2030* binding",
    ]);
  });
  it("puts a name together that was wrapped in a table of one cell a line", () => {
    const table =
      "专栏2    经费指标\n指标\n单位\n2025年\n2030年目标\n属性\n研究生学历比例\n%\n21.5\n30\n预期性\n每万人口在校\n研究生人数\n人\n42\n60\n预期性\n轮岗比例\n%\n—\n每年10\n约束性\n\n二、任务\n推进改革。\n";
    const found = targetsOf(PLAN + table);
    expect(found.map(line)).toEqual([
      "研究生学历比例 30% level by 2030* expected",
      "每万人口在校研究生人数 60人 level by 2030* expected",
      "轮岗比例 10% level by 2030* binding",
    ]);
    expect(found.at(-1)!.frequency).toBe("P1Y");
  });
  it("reads a figure without brackets as the rate where the column holds rates and sums", () => {
    const table =
      "| 指标 | 单位 | 2025年 | 2030年 | 年均增速[累计] | 属性 |\n| --- | --- | --- | --- | --- | --- |\n| 再生水利用量 | 亿立方米 | 9.2 | 14 | 8.7左右 | 预期性 |\n| 水利投资 | 亿元 | [18] | — | [23] | 预期性 |\n";
    expect(targetsOf(`# ${PLAN}\n${table}`).map(line)).toEqual([
      "再生水利用量 1400000000立方米 level by 2030* expected",
      "再生水利用量 ≈8.7% growth-rate during 2026/2030* expected",
      "水利投资 2300000000元 increase during 2026/2030* expected",
    ]);
  });
});

describe("who does it", () => {
  const unitsOf = (text: string): string[] => duties(parse(documentOf(text))).map(({ unit, role }) => `${unit} ${role}`);
  it("keeps a 和 inside a ministry's name", () => {
    expect(unitsOf("生态环境部会同工业和信息化部、文化和旅游部等部门筛选确定。")).toEqual([
      "生态环境部 lead",
      "工业和信息化部 joint",
      "文化和旅游部 joint",
    ]);
  });
  it("lets a word behind a unit say its part although a label stands before it", () => {
    expect(unitsOf("加固海堤。（责任单位：县水利局牵头，县发展改革局、县财政局按职责分工负责）")).toEqual([
      "县水利局 lead",
      "县发展改革局 responsible",
      "县财政局 responsible",
    ]);
    expect(unitsOf("加固海堤。（责任单位：县家庭教育指导中心、县水利局）")).toEqual([
      "县家庭教育指导中心 responsible",
      "县水利局 responsible",
    ]);
  });
  it("takes no bracket with 以下简称 into a unit's name", () => {
    expect(unitsOf("县级以上地方人民政府渔业主管部门（以下简称渔业主管部门）负责渔港管理。")).toEqual([
      "县级以上地方人民政府渔业主管部门 responsible",
    ]);
    expect(unitsOf("加固海堤。（县水利局（以下简称水利局）牵头，县财政局配合）")).toEqual(["县水利局 lead", "县财政局 support"]);
  });
  it("takes neither 科学布局应急场所 nor 联合执法机制 for a unit with a duty", () => {
    expect(unitsOf("科学布局应急避难场所，建立部门联合监管执法机制。")).toEqual([]);
  });
});
