import { describe, expect, it } from "vitest";
import { compare, matrix, parse, type Root } from "zhengce";
import {
  renderAlignment,
  renderAlignmentHtml,
  renderAlignmentMarkdown,
  renderMatrix,
  renderMatrixHtml,
  renderMatrixMarkdown,
} from "zhengce/render";

const national = parse(
  "关于建设步行街的意见\n\n一、建设\n（一）步行街临街商铺统一店招样式，夜间照明由运营机构负责。街区设置无障碍坡道，坡度不超过百分之八。\n" +
    "（二）步行街出入口安装防撞柱，节假日客流超过上限时限流。\n（三）推广非遗手作摊位，摊位费减半。\n",
);
const local = parse(
  "江口市步行街实施方案\n\n一、任务\n（一）步行街出入口安装防撞柱，节假日客流超过上限时限流。配备应急广播二十套。\n" +
    "（二）步行街临街商铺统一店招样式，夜间照明由运营机构负责。\n（三）街区设置无障碍坡道，坡度不超过百分之六，由残联验收。\n",
);
const documents = { alignment: compare(local, national), local, national };

describe("the report of an alignment", () => {
  const markdown = renderAlignmentMarkdown(documents);
  const page = renderAlignmentHtml(documents);

  it("says what each side has that the other lacks", () => {
    expect(markdown).toMatch(/## 地方另有[^\n]*\n\n逐句比对[^\n]*\n\n### [^\n]*\n\n- 配备应急广播二十套\n/);
    expect(markdown).not.toMatch(/^- [^↔\n]*安装防撞柱，节假日客流超过上限时限流$/m);
    expect(page).toContain("<li>配备应急广播二十套</li>");
  });

  it("says what was split and what stands in another order", () => {
    expect(markdown).toMatch(/## 拆分[^\n]*\n\n- .*（一）.* ↔ .*（二）.*；.*（三）/);
    expect(markdown).toMatch(/## 移位/);
    expect(page).toContain("<h2>拆分");
  });

  it("lists the national measure that nobody carries out", () => {
    expect(documents.alignment.gaps).toEqual(["mea_3"]);
    expect(markdown).toMatch(/非遗手作/);
  });
});

describe("what the two sides are called", () => {
  const city = (issuer: string, title: string): string =>
    `${title}\n\n各有关单位：\n一、任务\n（一）早市摊位统一消杀。\n\n${issuer}\n2025年3月1日\n`;
  const report = (local: string, other: string): string => {
    const [ours, theirs] = [parse(local), parse(other)];
    return renderAlignmentMarkdown({ alignment: compare(ours, theirs), local: ours, national: theirs });
  };

  it("goes by their own levels and regions where the second is no national document", () => {
    const [plan, other] = [city("南京市人民政府", "南京市早市方案"), city("苏州市人民政府", "苏州市早市方案")];
    expect(report(plan, other)).toContain("- 苏州市：");
    expect(report(plan, city("江苏省人民政府", "江苏省早市意见"))).toMatch(/- 市级：[\s\S]*- 省级：/);
    expect(report(plan, city("国务院", "国务院关于早市的意见"))).toMatch(/- 地方：[\s\S]*- 国家：/);
  });

  it("is neutral for two documents of one city", () => {
    expect(report(city("南京市人民政府", "南京市早市方案"), city("南京市人民政府", "南京市夜市方案"))).not.toMatch(/国家|地方/);
  });
});

describe("the wording of a report", () => {
  const report = (language: "zh" | "en", local: Root, other: Root): string =>
    renderAlignment({ alignment: compare(local, other), local, national: other }, { language });

  it("calls two documents of one city 本件 and 对照件, and neither a 件文件", () => {
    const of = (title: string): Root =>
      parse(`${title}\n\n各有关单位：\n一、任务\n（一）早市摊位统一消杀。\n\n南京市人民政府\n2025年3月1日\n`);
    const text = report("zh", of("南京市早市方案"), of("南京市早市办法"));
    expect(text).toContain("对照件共1条");
    expect(text).not.toContain("件文件");
  });

  it("has one measure and two measures in English", () => {
    const of = (title: string, ...measures: string[]): Root =>
      parse(`${title}\n\n一、任务\n${measures.map((text, i) => `（${"一二三"[i]}）${text}`).join("\n")}\n`);
    const swept = "早市摊位收摊后统一消杀，记录留存三个月。";
    const text = report("en", of("江口市早市方案", swept, "夜间航标灯每季检修。"), of("早市意见", swept, "山区邮路改用无人机。"));
    expect(text).toContain("1 of 2 national measures has a local counterpart");
    expect(text).toContain("1 measure only local");
  });
});

it("a document whose chapters hold items is covered item by item", () => {
  const national = parse("早市意见\n\n一、卫生\n1.摊位每日消杀，记录留存三个月。\n2.污水接入市政管网。\n二、秩序\n（一）摊位摇号分配。\n");
  const local = parse("北湖市早市方案\n\n一、工作\n（一）摊位每日消杀，消杀记录留存半年。\n（二）摊位摇号分配，结果公示。\n");
  expect(renderAlignmentMarkdown({ alignment: compare(local, national), local, national })).toContain("国家文件共3条，其中2条有地方对应");
});

describe("what is counted and what is listed", () => {
  const listed = (text: string, head: string): string[] =>
    text
      .split(`${head}\n`)[1]!
      .split("\n\n", 1)[0]!
      .split("\n")
      .filter(line => line.startsWith("  • "));
  const tally = (ours: string, theirs: string) => {
    const [one, other] = [parse(ours), parse(theirs)];
    const text = renderAlignment({ alignment: compare(one, other), local: one, national: other });
    const [, total, carried] = /共(\d+)条，其中(\d+)条/.exec(text)!.map(Number);
    const additions = Number(/地方另有(\d+)条/.exec(text)![1]);
    return { text, total, carried, additions };
  };
  const prose =
    "海岛供水意见\n\n一、总体要求\n岛上居民喝上放心水，旱季不断供，管网漏损逐年下降，水质每月公布一次。\n" +
    "二、任务\n（一）淡化厂按日供水两千吨建设，浓盐水离岸排放。\n（二）屋顶集雨池每户补助三千元。\n三、资金安排\n省级按投资三成补助，其余由县级从土地收入中列支，分年拨付到位。\n";
  const plan = "星罗县海岛供水方案\n\n一、任务\n（一）建成日供水两千吨的淡化厂，浓盐水离岸排放。\n（二）组建夜间抢修船队。\n";

  it("are the same measures; chapters of prose stand under a heading of their own", () => {
    const { text, total, carried, additions } = tally(plan, prose);
    expect(total! - carried!).toBe(listed(text, "国家有而地方没有对应的：").length);
    expect(additions).toBe(listed(text, "地方有而国家没有的（地方特色）：").length);
    expect(listed(text, "国家有而地方没有对应的章节（不分条，不计数）：")).toContain("  • 第三章 资金安排");
  });

  it("are paragraphs where nothing is numbered", () => {
    const letter =
      "海岛供水意见\n\n淡化厂按日供水两千吨建设，浓盐水离岸排放，运行费由县里补足。\n\n屋顶集雨池每户补助三千元，验收合格后一次付清给岛上居民。\n\n码头设应急取水口，旱季由运水船补水，船期提前三天公布。\n";
    const { text, total, carried } = tally(plan, letter);
    expect(total).toBeGreaterThan(carried!);
    expect(total! - carried!).toBe(listed(text, "国家有而地方没有对应的：").length);
  });
});

it("a paragraph below a heading is named by the heading and its own place", () => {
  const local = parse(
    "船闸方案\n\n一、调度\n（一）过闸船舶提前四小时申报。\n二、经费来源\n闸室检修费用从过闸费中提取两成，专户存放，年终公布账目。\n",
  );
  const other = parse(
    "船闸意见\n\n一、过闸\n（一）船舶过闸提前四小时申报。\n二、钱从哪里来\n闸室检修费用从过闸费中提取，专户存放，年终向船东公布账目。\n",
  );
  const text = renderAlignmentMarkdown({ alignment: compare(local, other), local, national: other });
  expect(text).toContain("| 第二章 经费来源 正文 | 第二章 钱从哪里来 正文 |");
});

it("targets show the force beside the value", () => {
  const [local, other] = ["力争达到85%", "达到85%"].map(said =>
    parse(`方案\n\n一、目标\n（一）到2031年，渔船报废拆解回收率${said}。\n`),
  ) as [Root, Root];
  const documents = { alignment: compare(local, other), local, national: other };
  expect(renderAlignment(documents)).toMatch(/到2031年85%（力争） +到2031年85% /);
  expect(renderAlignment(documents, { language: "en" })).toContain("85% (strive)");
});

it("the terminal names splits and moves", () => {
  const text = renderAlignment(documents);
  expect(text).toMatch(/拆分（国家一条，地方几条）\n {2}• 第一章（一）[^•]*↔ 第一章\s*（二）；第一章（三）/);
  expect(text).toContain("移位（先后次序不同）\n");
});

it("the terminal tells paragraphs below one heading apart in the lists of merges and splits", () => {
  const [lamps, nets] = ["航标灯每季检修一次，故障灯当日更换，记录留存三年。", "捕捞网具网目不小于六厘米，违规网具由渔政站收缴。"];
  const whole = parse(`渔港方案\n\n一、措施\n（一）${lamps}${nets}\n（二）冬季封港前清点船只。\n`);
  const parted = parse(`渔港意见\n\n一、组织实施\n\n${lamps}\n\n${nets}\n\n二、封港\n（一）冬季封港前清点船只。\n`);
  const report = (local: Root, other: Root): string =>
    renderAlignment({ alignment: compare(local, other), local, national: other }, { width: 200 });
  expect(report(whole, parted)).toMatch(/合并[^\n]*\n {2}• [^\n]* ↔ (?:(?:；)?第一章 组织实施 第[一二]段){2}\n/);
  expect(report(parted, whole)).toMatch(/拆分[^\n]*\n {2}• [^\n]* ↔ (?:(?:；)?第一章 组织实施 第[一二]段){2}\n/);
});

it("a cell of shared wording holds the longest ones only", () => {
  const words = "甲乙丙丁戊己庚辛壬癸子丑寅卯".split("").map((one, i) => `${one}号仓库存放第${one}类${"谷豆薯麻"[i % 4]}种`);
  const [local, other] = [words.join("；"), words.toReversed().join("；")].map(text =>
    parse(`种子库方案\n\n一、分区\n（一）${text}。\n`),
  ) as [Root, Root];
  const alignment = compare(local, other);
  expect(alignment.pairs[0]!.evidence.length).toBeGreaterThan(12);
  const row = renderAlignmentMarkdown({ alignment, local, national: other })
    .split("\n")
    .find(line => line.startsWith("| 第一章（一）"))!;
  expect(row.split("|")[4]!.split("；")).toHaveLength(12);
});

describe("provisions that set no task", () => {
  const [law, rules] = [
    "竹筏管理条例\n\n第一条 为了保障竹筏漂流安全，制定本条例。\n\n第二条 竹筏每年检验一次，检验合格后方可载客。\n\n第三条 筏工持证上岗，救生衣每客一件。\n\n第四条 本条例由国务院交通运输主管部门负责解释。\n\n第五条 本条例自2027年1月1日起施行。\n",
    "青溪县竹筏管理办法\n\n第一条 竹筏每年检验两次，检验合格后方可载客。\n\n第二条 本办法自2027年3月1日起施行。\n",
  ].map(text => parse(text)) as [Root, Root];
  const documents = { alignment: compare(rules, law), local: rules, national: law };

  it("are left out of the coverage, of gaps and of additions, and every report says which", () => {
    for (const report of [renderAlignment(documents), renderAlignmentMarkdown(documents), renderAlignmentHtml(documents)]) {
      expect(report).toContain("国家文件共5条，计入的2条中有1条有地方对应，占50%。");
      expect(report).toContain("国家文件第一条、第四条、第五条；地方文件第二条");
      expect(report).toContain("地方另有0条");
    }
    expect(renderAlignment(documents).split("国家有而地方没有对应的：")[1]).not.toContain("第四条");
    expect(renderAlignment(documents, { language: "en" })).toContain("1 of 2 national measures");
  });

  it("are none of the columns of a matrix, which says how many they are", () => {
    const coverage = matrix([{ document: "青溪", tree: rules }], law);
    const shown = { coverage, national: law };
    for (const report of [renderMatrix(shown), renderMatrixMarkdown(shown), renderMatrixHtml(shown)]) {
      expect(report).toContain("1份地方文件，2条国家措施，平均覆盖50%。国家文件另有3条只写目的或施行，不计入。");
    }
  });
});
