import { describe, expect, it } from "vitest";
import { defined, keys, method, notice } from "./support.ts";

const means = (text: string): string[] => defined(text).map(({ kind, name, means }) => `${kind} ${name} = ${means.text}`);

it("a short name means the title before it, or the phrase before its bracket", () => {
  expect(means(notice("贯彻《绿道导则》（滨政〔2024〕2号，以下简称《导则》）。成立滨河市绿道建设领导小组（以下简称领导小组）。"))).toEqual([
    "shortName 导则 = 《绿道导则》",
    "shortName 领导小组 = 滨河市绿道建设领导小组",
  ]);
});

it("a short name is defined by 以下称, 以下统称, 下称 and 简称, with any quotes or none", () => {
  const names = (words: string): string[] => defined(notice(`市绿道养护管理中心（${words}）负责。`)).map(({ name }) => name);
  for (const words of ["以下简称中心", "以下简称“中心”", "以下称中心", "以下统称为中心", "下称“中心”", "简称中心，下同"])
    expect(names(words)).toEqual(["中心"]);
  expect(defined(notice("简称和代码见附表，省、市简称按国家标准书写。"))).toEqual([]);
});

it("a gloss is what stands before Latin letters in brackets, from where its phrase begins", () => {
  expect(means(notice("加快建设城市信息模型（CIM），推进不动产投资信托基金(REITs)和第六代移动通信（6G）。"))).toEqual([
    "gloss CIM = 城市信息模型",
    "gloss REITs = 不动产投资信托基金",
    "gloss 6G = 第六代移动通信",
  ]);
  expect(defined(notice("甲方（A）、长度（km）、附件（1）。"))).toEqual([]);
});

it("a defined term is what 所称 names, and each of several names in quotes is one", () => {
  expect(means(method("本办法所称绿道，是指沿河的步道。本办法所称“以上”、“以内”，包括本数。"))).toEqual([
    "definition 绿道 = 沿河的步道",
    "definition 以上 = 本数",
    "definition 以内 = 本数",
  ]);
});

it("a list of definitions defines each of its terms", () => {
  expect(means(method("本办法下列用语的含义：\n\n（一）绿道，是指沿河的步道；\n\n（二）支道，是指接入绿道的小路。"))).toEqual([
    "definition 绿道 = 沿河的步道",
    "definition 支道 = 接入绿道的小路",
  ]);
});

it("names and meanings are where they say they are", () => {
  const text = method("本办法所称绿道，是指沿河的步道（以下统称步道）。");
  for (const { start, end, text: words, means, node } of defined(text)) {
    expect(text.slice(start, end)).toBe(words);
    expect(text.slice(means.start, means.end)).toBe(means.text);
    expect(node).toBe("art_2__para_1");
  }
  expect(defined(text)).toHaveLength(2);
});

it("names that are told apart without quotes mean one member of the list each", () => {
  expect(means(notice("市发展改革委、市财政局（以下分别简称发改委、财政局）负责。"))).toEqual([
    "shortName 发改委 = 市发展改革委",
    "shortName 财政局 = 市财政局",
  ]);
  expect(
    means(notice("滨河市交通局、水务局和园林局，以下分别简称交通局、水务局和园林局，共同负责。")).map(said => said.split(" ")[1]),
  ).toEqual(["交通局", "水务局", "园林局"]);
});

describe("a meaning begins where the name does", () => {
  it("and is what the bracket says again", () => {
    expect(means(method("第一条 各单位均不得租用无证渔船（租用无证渔船，以下统称违规租船）。"))).toEqual([
      "shortName 违规租船 = 租用无证渔船",
    ]);
  });

  const meaning = (sentence: string): string[] => defined(notice(sentence)).map(({ name, means }) => `${name} = ${means.text}`);
  it.each([
    ["发展改革、水务等部门（以下统称有关部门）办理。", "有关部门 = 发展改革、水务等部门"],
    ["保障性租赁住房（以下简称保租房）由区里建设。", "保租房 = 保障性租赁住房"],
    ["发展保障性租赁住房（以下简称保租房）。", "保租房 = 保障性租赁住房"],
    ["规范性文件（以下简称文件）应当公开。", "文件 = 规范性文件"],
    ["建设用地规划许可证（以下简称规划许可证）由市里核发。", "规划许可证 = 建设用地规划许可证"],
    ["开发区管理委员会（以下简称管委会）负责。", "管委会 = 开发区管理委员会"],
    ["照明设施（以下简称设施）由区里维护。", "设施 = 照明设施"],
  ])("a noun that begins like a verb is whole: %s", (sentence, expected) => expect(meaning(sentence)).toEqual([expected]));
  it.each([
    ["建设绿道养护中心（以下简称中心）。", "中心 = 绿道养护中心"],
    ["保障农民工工资专用账户（以下简称专户）。", "专户 = 农民工工资专用账户"],
  ])("a verb is not in it: %s", (sentence, expected) => expect(meaning(sentence)).toEqual([expected]));
  it.each([
    ["在中国（滨河）自由贸易试验区（以下简称自贸试验区）试行。", "自贸试验区 = 中国（滨河）自由贸易试验区"],
    ["委托滨河（集团）投资有限公司（以下简称滨河公司）建设。", "滨河公司 = 滨河（集团）投资有限公司"],
    ["市城投集团（甲方）设立绿道中心（以下简称中心）。", "中心 = 绿道中心"],
    ["做好：（一）绿道养护中心（以下简称中心）的工作。", "中心 = 绿道养护中心"],
  ])("a bracket inside it is whole: %s", (sentence, expected) => expect(meaning(sentence)).toEqual([expected]));
  it.each([
    ["农村集体经济组织（含村民小组，以下统称集体组织）应当登记。", "集体组织 = 农村集体经济组织"],
    ["村（含涉农社区，以下统称村）应当登记。", "村 = 村"],
    ["各区、县（包括开发区，以下统称县区）负责。", "县区 = 各区、县"],
  ])("a bracket that says what belongs to it stands behind it: %s", (sentence, expected) => expect(meaning(sentence)).toEqual([expected]));
});

describe("a short name behind a list means", () => {
  const meaning = (sentence: string): string[] => defined(notice(sentence)).map(({ name, means }) => `${name} = ${means.text}`);
  it.each([
    ["市交通局、水务局、园林局（以下统称有关单位）应当配合。", "有关单位 = 市交通局、水务局、园林局"],
    ["甲单位和乙单位（以下简称申请人）应当到场。", "申请人 = 甲单位和乙单位"],
    ["公民、法人或者其他组织（以下简称申请人）可以查询。", "申请人 = 公民、法人或者其他组织"],
    ["学校、医院和其他单位（以下简称单位）应当登记。", "单位 = 学校、医院和其他单位"],
    ["国有码头、集体码头（以下简称码头）应当登记。", "码头 = 国有码头、集体码头"],
    ["旅客、货物运输（以下简称运输）应当安全。", "运输 = 旅客、货物运输"],
    ["在公园、广场、车站等公共场所（以下简称公共场所）设置。", "公共场所 = 公园、广场、车站等公共场所"],
    ["本市的企业，以及社会团体、事业单位（以下统称用人单位）应当参加。", "用人单位 = 本市的企业，以及社会团体、事业单位"],
    ["省、市、县（区）水务局（以下称主管部门）负责。", "主管部门 = 省、市、县（区）水务局"],
    ["为了规范码头的规划、建设、运营（以下统称码头管理），制定本办法。", "码头管理 = 码头的规划、建设、运营"],
    ["面积500平方米以上的商场、宾馆（以下统称大型场所）应当报备。", "大型场所 = 面积500平方米以上的商场、宾馆"],
    ["甲、乙两局组织成立绿道协会或者码头协会（以下统称协会）。", "协会 = 绿道协会或者码头协会"],
    ["从事收集、转运废旧设备的单位（以下简称转运单位）应当登记。", "转运单位 = 从事收集、转运废旧设备的单位"],
    ["委托人、受托人（以下统称当事人）应当签字。", "当事人 = 委托人、受托人"],
    ["依托“一码通”平台、“跨区通”平台（以下统称平台）办理。", "平台 = “一码通”平台、“跨区通”平台"],
    ["《绿道导则》和《绿道标准》（以下统称两项标准）同时施行。", "两项标准 = 《绿道导则》和《绿道标准》"],
  ])("all of it: %s", (sentence, expected) => expect(meaning(sentence)).toEqual([expected]));

  it.each([
    ["市交通局、滨河市水务局（以下简称市水务局）负责。", "市水务局 = 滨河市水务局"],
    ["市规划院、市绿道养护管理中心（以下简称绿道中心）负责。", "绿道中心 = 市绿道养护管理中心"],
    ["职工享受带薪年休假（以下简称年休假）。", "年休假 = 带薪年休假"],
    ["成立由市政府、市总工会组成的滨河市绿道领导小组（以下简称领导小组）。", "领导小组 = 滨河市绿道领导小组"],
    ["《绿道导则》和《绿道标准》（以下简称《标准》）同时施行。", "标准 = 《绿道标准》"],
    ["检验分为初检、复检，以及技工、高级技工（以下统称技工）考核。", "技工 = 技工、高级技工"],
  ])("the last of it, which its characters are taken from: %s", (sentence, expected) => expect(meaning(sentence)).toEqual([expected]));

  it("one of it each, where the names are told apart", () => {
    expect(meaning("甲公司、乙公司（以下分别简称“甲”“乙”）签订协议。")).toEqual(["甲 = 甲公司", "乙 = 乙公司"]);
  });

  it("several titles, so that the name leads to none of them alone", () => {
    expect(keys(notice("《绿道导则》和《绿道标准》（以下统称导则标准）同时施行。违反导则标准的，应当改正。"))).toEqual([
      "title 《绿道导则》 → 绿道导则",
      "title 《绿道标准》 → 绿道标准",
    ]);
  });
});

describe("a short name means the phrase that its characters are taken from", () => {
  const meaning = (sentence: string): string[] => defined(notice(sentence)).map(({ name, means }) => `${name} = ${means.text}`);
  it.each([
    ["通过预约方式设立的码头（以下简称预约码头）应当公示。", "预约码头 = 预约方式设立的码头"],
    ["码头由滨河市水务局（以下简称市水务局）管理。", "市水务局 = 滨河市水务局"],
    ["市绿道中心（含分中心）（以下简称中心）负责。", "中心 = 市绿道中心（含分中心）"],
    ["北湖区居民，简称湖区居民，可以申请。", "湖区居民 = 北湖区居民"],
    ["为了明确码头设施（以下简称设施）的归属，制定本办法。", "设施 = 码头设施"],
  ])("%s", (sentence, expected) => expect(meaning(sentence)).toEqual([expected]));
});

it("a definition that ends in a colon means the list below it", () => {
  const [term] = defined(
    method("本办法所称的码头包括：\n\n（一）客运码头；\n\n（二）货运码头，包括油品码头；\n\n（三）渔港。\n\n　　码头应当登记。"),
  );
  expect(term!.name).toBe("码头");
  expect(term!.means.text.replace(/\s+/g, "")).toBe("客运码头；（二）货运码头，包括油品码头；（三）渔港");
});

it("本办法所称的 defines once", () => {
  expect(means(method("本办法所称的码头保障，是指发放补贴的制度。"))).toEqual(["definition 码头保障 = 发放补贴的制度"]);
});

it("the letters of a gloss are those of the last of two alternatives", () => {
  expect(means(notice("采取特许经营或政府和社会资本合作（PPP）等模式。"))).toEqual(["gloss PPP = 政府和社会资本合作"]);
});
