import { describe, expect, it } from "vitest";
import { type Container, parse, type Root, select, textOf } from "zhengce";
import { outline } from "../support/outline.ts";

const rows = (tree: Root): string[][] => [...select(tree, "row")].map(row => row.children.map(cell => textOf(cell)));
const all = (tree: Root, type: Container["type"]): string[] => [...select(tree, type)].map(node => textOf(node));

describe("characters that nobody sees", () => {
  it.each([..."\u00ad\u034f\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202e\u2060\u2064\u2066\u2069\ufeff"])(
    "U+%s before a marker does not hide it, and alone on a line is passed over",
    hidden => {
      const text = `渡口办法\n${hidden}\n${hidden}一、总体要求\n落实。\n`;
      const tree = parse(text);
      expect(outline(tree)).toEqual(["doc_1", "  chp_1 总体要求"]);
      expect(all(tree, "paragraph")).toEqual(["落实。"]);
      if (!/\s/.test(hidden)) expect(tree.data.skipped.map(({ start }) => start)).toEqual([5, 7]);
    },
  );
});

describe("marks around nothing", () => {
  it.each(["**　　**", "# **\u200b**", "<!-- --> ** **"])("%s is no line", marks => {
    expect(parse(marks).children).toEqual([]);
    expect(all(parse(`${marks}\n渡口办法\n${marks}\n一、甲\n乙。`), "title")).toEqual(["渡口办法"]);
  });
});

describe("articles without a space behind their number", () => {
  it("are read where numbers are missing, and citations of articles are not", () => {
    const tree = parse(
      "渡船办法\n第一条为了管理渡船，制定本办法。\n第三条渡船由县交通局管理。\n第三条规定的渡船不含游船。\n第四条禁止超载。\n第四条之一禁止夜航。\n第五条自公布之日起施行。",
    );
    expect(outline(tree)).toEqual(["doc_1", "  art_1", "  art_3", "  art_4", "  art_4-1", "  art_5"]);
    expect(tree.data.messages.map(({ ruleId }) => ruleId)).toEqual(["numbering-gap"]);
  });

  it("stand in chapters whose headings begin with 目 项 款 各", () => {
    const tree = parse("渡船办法\n第一章目标\n第一条甲。\n第二章项目\n第二条乙。\n第三章各方责任\n第三条丙。");
    expect(outline(tree).filter(line => line.includes("chp"))).toEqual(["  chp_1 目标", "  chp_2 项目", "  chp_3 各方责任"]);
  });
});

describe("tables of one cell a line", () => {
  const table = "附件\n渡口名录\n序号\n渡口\n等级\n\n1\n柳湾渡\n一级\n\n2\n石桥渡\n二、三级之间\n\n3\n白沙渡\n三级";

  it("are put together from the numbers of their rows", () => {
    const tree = parse(`关于公布渡口名录的公告\n现予公布。\n某县交通局\n2031年2月3日\n\n${table}`);
    expect(rows(tree)).toEqual([
      ["序号", "渡口", "等级"],
      ["1", "柳湾渡", "一级"],
      ["2", "石桥渡", "二、三级之间"],
      ["3", "白沙渡", "三级"],
    ]);
    expect(tree.children[0]!.children.at(-1)).toMatchObject({ type: "document", data: { meta: { title: { value: "渡口名录" } } } });
    expect([...select(tree, "chapter"), ...select(tree, "item")]).toEqual([]);
  });

  it("end where the next level of the text begins", () => {
    const tree = parse(`关于渡口的通知\n一、名录\n${table.slice(3).replace(/\n\n/g, "\n")}\n二、要求\n落实。`);
    expect(rows(tree)).toHaveLength(4);
    expect(outline(tree)).toEqual(["doc_1", "  chp_1 名录", "  chp_2 要求"]);
  });

  it("have numbers that are no page numbers", () => {
    const long = "各渡口配备救生衣、灭火器和视频监控，落实专人值守，定期检查维护，及时排除隐患。".repeat(4);
    const tree = parse(`渡口任务表\n序号\n任务\n单位\n${[1, 2, 3, 4].map(n => `${n}\n${long}\n${"县交通局\n".repeat(20)}`).join("")}`);
    expect(tree.data.skipped).toEqual([]);
    expect(rows(tree).map(([first]) => first)).toEqual(["序号", "1", "2", "3", "4"]);
  });
});

describe("a list in the style of the level around it", () => {
  it("stands inside where 如下： announces it and the outer numbers go on behind it", () => {
    const tree = parse(
      "考核方案\n一、指标\n1.宣传\n考察下列内容：\n1.有计划；\n2.有总结；\n3.有台账。\n2.经费\n查看账目。\n3.人员\n查看名册。",
    );
    expect(outline(tree)).toEqual([
      "doc_1",
      "  chp_1 指标",
      "    chp_1__item_1 宣传",
      "      chp_1__item_1__item_1",
      "      chp_1__item_1__item_2",
      "      chp_1__item_1__item_3",
      "    chp_1__item_2 经费",
      "    chp_1__item_3 人员",
    ]);
    expect(tree.data.messages).toEqual([]);
  });
});

describe("headings and sentences", () => {
  it("a space parts a heading from the text behind it", () => {
    const tree = parse(
      "关于渡口管理的通知\n一、重点任务\n（一）完善设施 各区要加快改造，年底前配齐设备。\n（二）加强检查　每季度检查一次，及时消除隐患。\n二、工作要求 各区要加强领导，确保落实到位。",
    );
    expect(outline(tree).slice(1)).toEqual(["  chp_1 重点任务", "    mea_1 完善设施", "    mea_2 加强检查", "  chp_2 工作要求"]);
    expect(all(tree, "paragraph").at(-1)).toBe("各区要加强领导，确保落实到位。");
  });

  it("what a reply decides, sentence by sentence, has no headings", () => {
    const tree = parse(
      "国务院关于同意设立某试验区的批复\n某省人民政府：\n请示收悉。现批复如下：\n一、同意设立试验区。范围为沿江三县。\n二、试验区以生态优先为原则。探索绿色航运。\n三、某省人民政府加强领导。抓好落实。",
    );
    expect([...select(tree, "chapter")].map(({ heading }) => heading)).toEqual([undefined, undefined, undefined]);
  });

  it("items that run on through the chapters are no gap", () => {
    const running = "工作要点\n一、通道\n1.疏浚。先清淤。\n2.船闸。后改造。\n二、安全\n3.检查。每季度一次。\n4.演练。每年一次。";
    expect(parse(running).data.messages).toEqual([]);
    const restarting = "工作要点\n一、通道\n1.疏浚。\n2.船闸。\n二、安全\n1.检查。\n2.演练。\n三、服务\n3.办事。\n4.热线。";
    expect(parse(restarting).data.messages.map(({ ruleId }) => ruleId)).toEqual(["numbering-gap"]);
  });
});

describe("headings without a number", () => {
  const bodies = [
    "到二〇三五年，全县渡口全部达标，渡船全部更新。",
    "实施渡口加固工程，推进渡船更新，完善监控设施。",
    "加强组织领导，落实资金保障，强化督促检查工作。",
  ];
  const chapters = (text: string): (string | undefined)[] => [...select(parse(text), "chapter")].map(({ heading }) => heading);
  const names = ["工作目标", "重点任务", "保障措施"];

  it("are lines in bold, however short their paragraphs are", () => {
    expect(chapters(`# 渡口方案\n\n制定本方案。\n\n${names.map(name => `**${name}**\n\n落实。`).join("\n\n")}`)).toEqual(names);
  });

  it("are short lines above paragraphs", () => {
    expect(chapters(`渡口改造方案\n\n为加快改造，制定本方案。\n\n${names.map((name, i) => `${name}\n${bodies[i]}`).join("\n")}`)).toEqual(
      names,
    );
  });

  it("are no cells, no verses, and no lines of a document that numbers its levels", () => {
    expect(chapters("渡口名录\n柳湾渡\n石桥渡\n白沙渡\n青石渡\n以上渡口由各乡镇人民政府按照职责分工负责管理。")).toEqual([]);
    expect(chapters(`渡口方案\n一、目标\n工作目标\n${bodies[0]}\n重点任务\n${bodies[1]}`)).toEqual(["目标"]);
  });

  it("结束语 closes the last chapter", () => {
    expect(chapters("航运白皮书\n前言\n澜河通航。\n一、历史\n（一）古代\n始于唐代。\n结束语\n面向未来。")).toEqual(["历史", "结束语"]);
  });
});

describe("a contents list", () => {
  it("ends where an unlisted 序言 begins", () => {
    const tree = parse(
      "某自治条例\n目录\n第一章 总则\n第二章 附则\n序言\n本县山多水长。\n第一章 总则\n第一条 甲。\n第二章 附则\n第二条 乙。",
    );
    expect(all(tree, "contents")).toEqual(["目录\n第一章 总则\n第二章 附则"]);
    expect([...select(tree, "preamble")].map(({ heading }) => heading)).toEqual(["序言"]);
  });
});

describe("a box 专栏", () => {
  it("goes on behind empty lines while its own list does, and takes no number of the text", () => {
    const tree = parse(
      "某规划\n第一章　通道\n建设通道。\n\n专栏1　重点工程\n1.干线。疏浚一百公里。\n\n2.支线。疏浚六十公里。\n\n3.港口。新增泊位。\n\n第二章　保障\n加强领导。\n专栏2　重大项目\n\n01 上游整治\n打通瓶颈。\n02 下游整治\n改造船闸。\n\n落实责任。",
    );
    expect([...select(tree, "table")].map(({ heading, children }) => [heading, children.length - 1])).toEqual([
      ["专栏1　重点工程", 3],
      ["专栏2　重大项目", 4],
    ]);
    expect([...select(tree, "item")]).toEqual([]);
    expect(all(tree, "paragraph")).toEqual(["建设通道。", "加强领导。", "落实责任。"]);
  });
});

describe("text from pages", () => {
  it("of a few indented paragraphs is joined", () => {
    const tree = parse(
      "          渡运办法\n    第一条　为加强渡运管理，保障乘客安全，促进水上交通发\n展，结合本县实际，制定本办法。\n    第二条　本办法适用于本县。\n    第三条　渡口经营人应当建立安全管理制度，配备安全管理\n人员，每季度组织一次演练。\n    第四条　渡船应当符合下列条件：\n    (一)设施设备齐全，救生、消防、通信装备的数量与定员人\n数相符；\n    (二)检验合格。\n    第五条　本办法自印发之日起施行。",
    );
    expect(all(tree, "paragraph")[0]).toBe("为加强渡运管理，保障乘客安全，促进水上交通发\n展，结合本县实际，制定本办法。");
    expect([...select(tree, "item")]).toHaveLength(2);
    expect(all(tree, "item")[0]).toMatch(/数相符；$/);
  });

  it("may have lost 一 to a dash", () => {
    const tree = parse("关于渡口的通知\n一、要求\n（—）加强领导。各乡镇负责。\n（二）严肃纪律。从严问责。\n（—）线上办理也可以。");
    expect([...select(tree, "measure")].map(({ ordinal }) => ordinal)).toEqual([1, 2]);
  });
});

describe("where a box or a table ends", () => {
  it("the list around a box goes on behind it, also without an empty line", () => {
    const tree = parse(
      "某规划\n一、任务\n1.发展航运\n建设通道。\n专栏1　重点产业\n造船业重点布局上港、下港两个片区。\n航运服务业布局中心城区。\n2.发展旅游\n开发航线。\n专栏2　重点线路\n1.上游线\n2.下游线\n二、保障\n落实。",
    );
    expect([...select(tree, "item")].map(({ heading }) => heading)).toEqual(["发展航运", "发展旅游"]);
    expect([...select(tree, "table")].map(({ children }) => children.length - 1)).toEqual([2, 2]);
  });

  it("a chapter without an empty line before it is no row", () => {
    const tree = parse("某规划\n一、指标\n序号\n指标\n单位\n1\n货运量（万\n吨）\n万吨\n2\n客运量\n人/\n年\n二、任务\n落实。");
    expect(rows(tree)).toEqual([
      ["序号", "指标", "单位"],
      ["1", "货运量（万\n吨）", "万吨"],
      ["2", "客运量", "人/\n年"],
    ]);
    expect(outline(tree)).toEqual(["doc_1", "  chp_1 指标", "  chp_2 任务"]);
  });

  it("empty lines before each line say nothing of it", () => {
    const text =
      "某规划\n一、目标\n专栏1　指标\n货运量  万吨  800\n客运量  万人  120\n泊位  个  36\n2  港口数  6\n二、任务\n（一）疏浚。先清淤。\n（二）建港。后扩容。\n三、保障\n落实责任。\n加强督查。";
    expect(rows(parse(text.replaceAll("\n", "\n\n")))).toEqual(rows(parse(text)));
  });

  it.each(["N．", "N、", "（N）", "N）"])("a list goes on beyond 999: %s", marker => {
    const list = Array.from({ length: 1003 }, (_, i) => `${marker.replace("N", String(i + 1))}甲乙。`);
    const tree = parse(`渡口名录\n第一条　渡口如下：\n${list.join("\n")}`);
    expect([...select(tree, "item")].map(({ ordinal }) => ordinal).slice(-4)).toEqual([1000, 1001, 1002, 1003]);
  });

  it("a year at the start of a line is no number of a list", () => {
    const tree = parse("渡口办法\n第一条　渡口分年建设：\n1．先建上渡。\n2．后建下渡。\n2024、2025年的任务另行下达。");
    expect([...select(tree, "item")]).toHaveLength(2);
  });

  it("（二）、（三）项 at the start of a line is a citation", () => {
    const tree = parse(
      "休假办法\n第一条　有下列情形的，不休假：\n（一）请事假的；\n（二）请病假的；\n（三）其他。\n第二条　已休假的职工，当年又有前条\n（二）、（三）项情形的，下一年不休假。",
    );
    expect([...select(tree, "item")]).toHaveLength(3);
  });
});

describe("a table right above the signature", () => {
  const above = "关于养蚕的方案\n第一章 目标\n\n到2033年，各项目标如下。\n\n";
  const below = "\n\n柏溪乡人民政府\n\n2032年4月6日";

  it.each([
    ["of Markdown", "| 项目 | 2031年 | 2033年 |\n|---|---|---|\n| 桑园面积（亩） | 410 | 530 |\n| 蚕房 | 若干 | 更多 |"],
    ["of gaps", "项目   2031年   2033年\n桑园面积（亩）   410   530\n蚕茧产量（吨）   62   75"],
    ["of tabs, the last row without amounts", "项目\t2031年\t2033年\n桑园面积（亩）\t410\t530\n蚕房\t若干\t更多"],
  ])("stays one: %s", (_, table) => {
    const tree = parse(`${above}${table}${below}`);
    expect([...select(tree, "table")].map(({ id, children }) => [id, children.length])).toEqual([["chp_1__tbl_1", 3]]);
    expect([...select(tree, "signature")].map(node => textOf(node))).toEqual(["柏溪乡人民政府"]);
  });

  it("is not what two offices side by side are", () => {
    const tree = parse(`${above}现予印发。\n\n柏溪乡人民政府   柏溪乡农技站\n\n2032年4月6日`);
    expect([...select(tree, "signature")]).toHaveLength(1);
    expect([...select(tree, "table")]).toEqual([]);
  });
});

it.each([
  ["the file has one part of a code", "# 水道法典\n\n# 码头编\n\n", "水道法典码头编"],
  ["the file has the whole", "# 水道法典\n\n", "水道法典"],
])("a 题注 of one date a line is read where %s", (_, head, title) => {
  const text = `${head}2031年5月28日 滨河市第三次代表大会通过\n\n2032年1月1日 施行\n\n## 第一章 总则\n\n第一条 本编调整码头。\n\n第二条 码头应当登记。\n`;
  const meta = parse(text).children[0]!.data!.meta!;
  expect([meta.title?.value, meta.date?.value, meta.effective?.value]).toEqual([title, "2031-05-28", "2032-01-01"]);
  expect(meta.genre?.value).toBe("法典");
});

it("the name of a part that articles follow is no part of the title", () => {
  const text = "# 水道法典\n\n# 码头编\n\n第一条 本编调整码头。\n\n第二条 码头应当登记。\n\n# 航标编\n\n第三条 航标应当登记。\n";
  expect(parse(text).children[0]!.data!.meta!.title?.value).toBe("水道法典");
});
