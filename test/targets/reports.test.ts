import { describe, expect, it } from "vitest";
import { line, says, targetsOf } from "./support.ts";

const report = (...body: string[]): string[] =>
  targetsOf(
    `桐溪县人民政府工作报告\n\n——2026年1月15日在桐溪县第十七届人民代表大会第五次会议上\n\n各位代表：\n现在，我向大会报告政府工作。\n\n${body.join("\n")}\n`,
  ).map(line);

describe("what was achieved is no target", () => {
  it("in the part of a work report that looks back, its sub-sections included", () => {
    expect(
      report(
        "一、2025年工作回顾",
        "过去一年，全县茶叶产值达到18亿元。",
        "（一）工业稳步壮大。新增规上企业9家，建成标准厂房6万平方米。",
        "五年来，新修农村公路310公里。",
        "二、2026年工作安排",
        "（一）做强工业。新增规上企业12家。",
      ),
    ).toEqual(["规上企业 12家 increase during 2026/2026*"]);
  });
  it("where the headings have no markers, until one that looks ahead", () => {
    expect(
      report("2025年工作回顾", "——项目建设取得突破。新开工项目45个，完成投资31亿元。", "2026年工作安排", "一是抓项目。新开工项目50个。"),
    ).toEqual(["项目 50个 increase during 2026/2026*"]);
  });
  it("under a heading that names the years behind, while the years ahead have goals", () => {
    expect(
      report(
        "一、过去五年及2025年工作",
        "全县电商交易额达到26亿元，新增就业岗位8000个。",
        "二、今后五年的奋斗目标",
        "今后五年，电商交易额突破50亿元，新增就业岗位1万个。",
      ),
    ).toEqual(["电商交易额 >5000000000元 level by 2030", "新增就业岗位 10000个 increase during 2026/2030*"]);
  });
  it("in the chapters of a plan that say how things stand, forecasts included", () => {
    const plan = `石桥市“十五五”残疾人事业规划\n\n第一章 现状与形势\n第一节 发展现状\n全市康复机构达到46家，辅具适配率达到82%。\n第二节 面临形势\n预计到2030年，持证残疾人将达到9.5万人。\n第二章 发展目标\n到2030年，康复机构达到60家。\n`;
    expect(targetsOf(plan).map(line)).toEqual(["康复机构 60家 level by 2030"]);
  });
  it.each([
    ["近年来，全镇新建冷库14座，冷藏能力达到3万吨，损耗率降至6%。", []],
    ["截至去年底，已建成驿站22个，服务骑手1.6万人，覆盖率达到71%。", []],
    ["全镇现有茶园3.2万亩、加工厂18家。", []],
    ["目前驿站覆盖率达到22%，到2028年达到40%。", ["驿站覆盖率* 40% level by 2028"]],
    ["在现有规模基础上，新增茶园5000亩。", ["茶园 5000亩 increase"]],
  ])("%s", (text, expected) => expect(says(text)).toEqual(expected));
});

describe("rules, terms and standards are no targets", () => {
  it.each([
    "项目资本金最低比例由25%调整至20%。",
    "项目自筹资金比例不低于总投资的30%。",
    "补贴面积最高不超过90平方米，每户补助标准不超过2000元。",
    "担保费率不高于1.2%，合同期限不超过8年。",
    "检验记录保存期限不少于18个月，冷库温度不得高于零下18℃。",
    "施工许可审批时限压缩至4个工作日。",
    "3000人以上的社区原则上设置1个警务室，服务半径不超过2公里。",
    "继续执行下调费率至1.5%的政策。",
    "参与率不低于2/3的小区优先列入计划。",
    "出勤率=实际出勤天数/应出勤天数×100%。",
    "新建小区按每户不低于0.3平方米的标准配建用房。",
    "做好9类群体的参保工作。",
    "每件补助不超过800元，其中配件不超过200元。",
    "建立包含42项重点任务清单。",
    "机场按年旅客吞吐量200万人次设计，跑道长2800米。",
    "项目总投资21亿元，占地500亩。",
    "得分低于70分的单位限期整改。",
    "油烟排放浓度不得超过2毫克/立方米。",
    "上网电量比例一般不超过30%。",
  ])("%s", text => expect(says(text)).toEqual([]));
  it.each([
    ["政府性融资担保费率降至0.9%以下。", ["政府性融资担保费率 ≤0.9% level"]],
    ["到2028年，企业开办时间压缩至0.5天。", ["企业开办时间 0.5天 level by 2028"]],
    ["新建库容500万立方米以上的水库2座。", ["库容500万立方米以上的水库 2座 increase"]],
    ["新引进投资2亿元以上文旅项目6个。", ["投资2亿元以上文旅项目 6个 increase"]],
  ])("but %s", (text, expected) => expect(says(text)).toEqual(expected));
});

describe("lists, and what is left unsaid in them", () => {
  it.each([
    [
      "全镇新增安置房6000套，其中多层2000套、高层4000套。",
      ["全镇:安置房 6000套 increase", "全镇*:多层 2000套 increase", "全镇*:高层 4000套 increase"],
    ],
    [
      "新增就业9000人，其中高校毕业生2000人、脱贫人口800人。",
      ["新增就业 9000人 increase", "高校毕业生:新增就业* 2000人 increase", "脱贫人口:新增就业* 800人 increase"],
    ],
    ["新建绿道70公里，其中城区30公里。", ["绿道 70公里 increase", "城区:绿道* 30公里 increase"]],
    ["三年更新改造供水管道260公里。", ["供水管道 260公里 increase within P3Y"]],
    ["力争用两年时间建成示范线路4条。", ["示范线路 4条 increase within P2Y strive"]],
    ["城镇、农村居民人均收入增长5%、7%。", ["城镇:居民人均收入 5% growth-rate", "农村:居民人均收入 7% growth-rate"]],
    ["建设一批智慧农场，到2029年建成80个。", ["智慧农场* 80个 increase by 2029"]],
    ["培育一批链主企业，到2029年力争达到12家。", ["链主企业* 12家 level by 2029 strive"]],
    ["东镇、西镇扬尘浓度分别控制在60、55微克/立方米以下。", ["东镇:扬尘浓度 ≤60微克/立方米 level", "西镇:扬尘浓度 ≤55微克/立方米 level"]],
    ["到2028年，完成省下达的单位生产总值能耗降低目标。", ["单位生产总值能耗降低 relative decrease by 2028"]],
    ["每个街道至少有1所养老院。", ["每个街道:养老院 ≥1所 increase"]],
    ["新建3万亩、改造5万亩高效果园。", ["高效果园 30000亩 increase", "高效果园 50000亩 increase"]],
    ["为困难群众提供体检8000人次。", ["体检 8000人次 increase"]],
    ["推荐优秀剧目60部。", ["优秀剧目 60部 increase"]],
    ["合同签约电量不低于上一年用电量的85%。", ["合同签约电量 ≥85% level"]],
    [
      "陶瓷、玻璃、造纸行业能耗强度分别下降5%、6%、7%。",
      ["陶瓷:能耗强度 5% decrease", "玻璃:能耗强度 6% decrease", "造纸行业:能耗强度 7% decrease"],
    ],
    ["2027年培训农民2万人，2028年起每年不少于3万人。", ["农民 20000人 increase during 2027/2027", "农民* ≥30000人 increase from 2028"]],
    ["到2028年，学前三年毛入园率达到95%。", ["学前三年毛入园率 95% level by 2028"]],
    ["每个县（市、区）建成托育中心不少于2个。", ["每个县（市、区）:托育中心 ≥2个 increase"]],
    ["远程门诊覆盖85%以上的乡镇卫生院。", ["远程门诊 ≥85% level"]],
    ["城镇新增就业5000人。", ["城镇新增就业 5000人 increase"]],
  ])("%s", (text, expected) => expect(says(text)).toEqual(expected));
  it("measures every change of the sentence from the year that is its base, and says that it is carried", () => {
    const [first, second] = targetsOf(
      "关于节能工作的实施意见\n\n一、目标\n以2025年能耗为基数，到2028年，单位面积能耗下降5%，人均能耗下降6%。\n",
    );
    expect([first?.baseline?.time, second?.baseline?.time, second?.baseline?.carried]).toEqual(["2025", "2025", true]);
  });
});
