import { describe, expect, it } from "vitest";
import { type Container, citation, type Metadata, parse, type Root, select, textOf } from "zhengce";

const meta = (tree: Root, at = 0): Metadata => [...select(tree, "document")][at]!.data!.meta!;
const headings = (tree: Root, type: Container["type"]): (string | undefined)[] => [...select(tree, type)].map(node => node.heading);
const count = (tree: Root, type: Container["type"]): number => [...select(tree, type)].length;

describe("decimal numbers", () => {
  it("go on behind a chapter that has no sections", () => {
    const tree = parse(
      "雪崩防治预案\n1 总则\n1.1 目的\n制定本预案。\n1.2 范围\n适用于山区。\n2 机构\n设立领导小组。\n3 预警\n分级发布。\n4 响应\n4.1 启动\n立即启动。\n4.2 终止\n宣布终止。\n5 附则\n本预案自印发之日起实施。",
    );
    expect(headings(tree, "chapter")).toEqual(["总则", "机构", "预警", "响应", "附则"]);
    expect(headings(tree, "section")).toEqual(["目的", "范围", "启动", "终止"]);
  });

  it("stand before words that begin like a unit, and are amounts before a unit", () => {
    const tree = parse(
      "石桥修缮方案\n一、总体安排\n1.编制清单\n1.1分类登记\n逐座登记。\n1.2人才培养\n培训工匠。\n2.落实经费\n2.1公共投入\n列入预算。\n2.2个人捐助\n鼓励捐助。\n修缮总长\n2.3公里。",
    );
    const items = [...select(tree, "item"), ...select(tree, "subitem")].map(node => node.marker);
    expect(items).toEqual(["1.", "2.", "1.1", "1.2", "2.1", "2.2"]);
  });
});

describe("一、", () => {
  it("has no heading where most of its level are sentences", () => {
    const tree = parse(
      "关于扶持手工造纸的若干措施\n一、对新建纸坊给予一次性补助，标准为每座三万元。\n二、对名师带徒给予奖励。每带一人奖励两千元。\n三、鼓励学校开设造纸课程。\n四、设立展示场所，由县文化馆负责日常管理。\n五、本措施自发布之日起施行。原有规定同时废止。",
    );
    expect(headings(tree, "chapter")).toEqual([undefined, undefined, undefined, undefined, undefined]);
  });

  it("has headings where all have one but the last, which says from when the document holds", () => {
    const tree = parse(
      "关于支持竹编产业的若干措施\n一、加大资金支持。每年安排资金两百万元。\n二、支持企业做强。奖励首次入规的企业。\n三、培育技艺人才，对评为大师的个人给予一次性奖励三万元。\n四、拓展销售渠道。补助展位费。\n五、本措施自2032年5月1日起施行。原有规定同时废止。",
    );
    expect(headings(tree, "chapter")).toEqual(["加大资金支持", "支持企业做强", undefined, "拓展销售渠道", undefined]);
  });

  it("has no heading in a decision, however short its sentence", () => {
    const tree = parse(
      "关于修改《湖泊条例》的决定\n现作如下修改：\n一、将第三条修改为：“湖泊实行分级保护。”\n二、删去第十二条。\n本决定自2032年10月1日起施行。",
    );
    expect(headings(tree, "chapter")).toEqual([undefined, undefined]);
  });

  it("is no level before two classes of a thing", () => {
    const tree = parse("取暖补贴办法\n一、对象\n本县居民。\n二、标准\n每户六百元。\n一、二类村上浮一成。\n三、附则\n由民政局解释。");
    expect(count(tree, "chapter")).toBe(3);
    expect(tree.data.messages).toEqual([]);
  });
});

describe("a numbering of mixed brackets", () => {
  it("has no gaps", () => {
    const tree = parse("灯会条例\n第一条　灯会分为下列种类：\n(一）花灯；\n（二)彩灯；\n㈢ 宫灯：\n①木制；\n②竹制；\n㈣其他。");
    expect(tree.data.messages.filter(({ ruleId }) => ruleId.startsWith("numbering"))).toEqual([]);
    expect(count(tree, "item")).toBe(4);
  });
});

describe("a hard-wrapped text", () => {
  it("goes on in lines that are not indented, however short the one before", () => {
    const lines = [
      "　　为保护古井，根据《水源保护条",
      "例》和有关规定，结合本县实际情况，",
      "为了让后人也能喝上甘甜的井水，根据",
      "县里的安排，各乡镇要把古井当作传家",
      "的宝贝，早查早修，边查边修，修完一",
      "口再修一口，现提出如下意见。",
      "　　一、全面普查",
      "　　（一）登记造册。由乡镇逐一登记，",
      "注明位置、年代和水质，并于",
      "2041年底前完成，其中",
      "1.2万口列入名录。",
      "　　（二）划定范围。以井口为中心划",
      "定保护范围，半径不小于",
      "15米。",
    ];
    const tree = parse(lines.join("\n"));
    const [measure] = select(tree, "measure");
    expect(measure!.children.filter(child => child.type === "paragraph")).toHaveLength(1);
    expect(headings(tree, "chapter")).toEqual(["全面普查"]);
  });
});

describe("the history of a law", () => {
  it("gives the date of the version at hand and the body that adopted it", () => {
    const said = meta(
      parse(
        "松江省茶叶条例\n（2021年3月4日松江省第九届人民代表大会常务委员会第二次会议通过　根据2025年7月8日松江省第九届人民代表大会常务委员会第三十次会议《关于修改〈松江省茶叶条例〉的决定》修正）\n第一条　为了发展茶业，制定本条例。",
      ),
    );
    expect(said.date?.value).toBe("2025-07-08");
    expect(said.issuer?.value).toEqual(["松江省人民代表大会常务委员会"]);
  });

  it("is read on one line, however often the law was amended", () => {
    const amended = Array.from(
      { length: 24 },
      (_, i) =>
        `根据${2001 + i}年3月${i + 1}日松江省第九届人民代表大会常务委员会第${i + 1}次会议通过的《松江省茶叶条例修正案（${i + 1}）》修正`,
    ).join("　");
    const said = meta(
      parse(
        `松江省茶叶条例\n（1999年3月4日松江省第九届人民代表大会常务委员会第二次会议通过　${amended}）\n第一条　为了发展茶业，制定本条例。`,
      ),
    );
    expect(amended.length).toBeGreaterThan(1000);
    expect([said.adopted?.value, said.date?.value]).toEqual(["1999-03-04", "2024-03-24"]);
  });

  it("tells promulgation from adoption, and both from taking effect", () => {
    const said = meta(
      parse(
        "渡口管理条例\n（2031年4月2日国务院第9次常务会议通过　2031年4月20日国务院令第801号公布　自2031年7月1日起施行）\n第一条　为了管理渡口，制定本条例。",
      ),
    );
    expect([said.date?.value, said.effective?.value, said.issuer?.value]).toEqual(["2031-04-20", "2031-07-01", ["国务院"]]);
  });
});

describe("an order", () => {
  it("is issued by the body in its title and not by the person who signs it", () => {
    const tree = parse(
      "中华人民共和国国务院令\n\n第807号\n\n《渡口管理条例》已经通过，现予公布，自2031年7月1日起施行。\n\n总理　　何某\n\n2031年4月20日\n\n渡口管理条例\n\n第一条　为了管理渡口，制定本条例。",
    );
    expect(meta(tree).issuer?.value).toEqual(["国务院"]);
    expect(meta(tree).documentNumber).toMatchObject({ value: "国务院令第807号", start: 0 });
    expect(count(tree, "document")).toBe(2);
  });
});

it("What is said of a decision's object is no addressee.", () => {
  const tree = parse(
    "松江省人民代表大会常务委员会关于修改《松江省茶叶条例》的决定\n松江省第九届人民代表大会常务委员会第三十次会议决定对《松江省茶叶条例》作如下修改：\n一、删去第四条。\n二、将第五条改为第四条。",
  );
  expect(count(tree, "addressee")).toBe(0);
  expect(count(tree, "preamble")).toBe(1);
});

describe("paragraphs run together in one line", () => {
  it("begin behind 如下： where their second one begins behind a full stop", () => {
    const tree = parse(
      "关于开展河灯制作培训的通知\n为传承河灯技艺，决定在全县开展制作培训，现将有关事项通知如下：一、培训安排（一）培训对象。面向城乡待业青年。（二）培训内容。按照下列顺序教学：1.扎制骨架。学习两周。2.裱糊彩绘。学习三周。二、组织实施（三）师资保障。聘请老艺人任教。",
    );
    expect(headings(tree, "chapter")).toEqual(["培训安排", "组织实施"]);
    expect(headings(tree, "measure")).toEqual(["培训对象", "培训内容", "师资保障"]);
    expect(count(tree, "item")).toBe(2);
  });
});

describe("an addressee over two lines", () => {
  const letter = (...lines: string[]): Root => parse(["关于做好候鸟救护工作的通知", ...lines, "一、设立站点", "二、配备人员"].join("\n"));

  it("is one part", () => {
    const tree = letter("各县林业局、农业农村局，", "湿地保护区管理处：", "现就有关工作通知如下。");
    expect([...select(tree, "addressee")]).toHaveLength(1);
    expect(count(tree, "paragraph")).toBe(1);
  });

  it("is not what a sentence begins with", () => {
    expect(count(letter("近年来，各地做了大量工作，", "成效主要包括：", "站点多了。"), "addressee")).toBe(0);
    expect(count(letter("近年来，各地做了大量工作。", "现通知如下："), "addressee")).toBe(0);
  });
});

describe("headings without numbers", () => {
  it("are the levels of a document that numbers none", () => {
    const tree = parse(
      "# 露天市集管理指南\n\n## 选址\n\n避开干道。\n\n### 城区\n\n利用空地。\n\n### 乡镇\n\n利用晒场。\n\n## 经营\n\n1. 明码标价；\n2. 定点摆放。\n",
    );
    expect(headings(tree, "chapter")).toEqual(["选址", "经营"]);
    expect(headings(tree, "section")).toEqual(["城区", "乡镇"]);
    expect([...select(tree, "item")].map(node => node.id)).toEqual(["chp_2__item_1", "chp_2__item_2"]);
    expect(tree.data.messages).toEqual([]);
  });

  it("stay paragraphs where a document numbers its levels", () => {
    const tree = parse("# 露天市集管理指南\n\n## 一、选址\n\n避开干道。\n\n### 小贴士\n\n利用空地。\n\n## 二、经营\n\n明码标价。\n");
    expect(headings(tree, "chapter")).toEqual(["选址", "经营"]);
    expect(count(tree, "section")).toBe(0);
  });
});

it("A title that stands once more below its history is a title and no preamble.", () => {
  const tree = parse(
    "# 渡口管理条例实施细则\n\n2031年8月5日　交通部第3次部务会议通过\n\n渡口管理条例\n\n实施细则\n\n为了落实渡口管理，制定本细则。\n\n第一条　渡口应当登记。",
  );
  expect(count(tree, "title")).toBe(2);
  expect([...select(tree, "preamble")][0]!.children).toHaveLength(1);
  expect(meta(tree)).toMatchObject({
    title: { value: "渡口管理条例实施细则" },
    issuer: { value: ["交通部"] },
    date: { value: "2031-08-05" },
  });
});

it("Minutes have a number of their own kind.", () => {
  expect(
    meta(parse("某某县专题会议纪要\n〔2031〕第14期\n会议研究了灌渠清淤问题。\n一、抓紧施工。\n二、加强调度。")).documentNumber?.value,
  ).toBe("〔2031〕第14期");
});

it("Two rows cut by tabs into as many cells are a table.", () => {
  const tree = parse("渡船登记表\n\n船名\t船主\t载客\n顺风号\t何某\t30\n\n登记由乡镇负责。");
  expect([...select(tree, "row")].map(row => row.children.length)).toEqual([3, 3]);
});

it("第一部分 is a part, and is cited as one.", () => {
  const tree = parse(
    "松江县水利发展规划\n第一部分　现状\n一、成就\n建成水库。\n第二部分　任务\n一、蓄水\n扩建水库。\n第一部分是回顾，第二部分是展望。",
  );
  expect([...select(tree, "part")].map(node => [node.heading, citation(tree, node)])).toEqual([
    ["现状", "第一部分"],
    ["任务", "第二部分"],
  ]);
});

it("The second 款 of an article below 一、 is the article's.", () => {
  const tree = parse(
    "关于渡口纠纷的解释\n一、主体\n第一条　船主应当登记。\n未登记的，不得载客。\n二、责任\n第二条　船主承担责任。\n船主可以追偿。\n三、附则\n第三条　本解释自发布之日起施行。",
  );
  expect([...select(tree, "article")].map(node => node.children.filter(child => child.type === "paragraph").length)).toEqual([2, 2, 1]);
});

it("A Markdown table is one table, and its empty cells keep the columns apart.", () => {
  const tree = parse(
    "茶园规划\n一、指标\n\n| 指标 | 基数 | 目标 |\n|---|---|---|\n| 面积 |  | 30 |\n| | 5 | 8 |\n| 产量 | 2 | |\n\n二、措施\n扩种。",
  );
  expect(count(tree, "table")).toBe(1);
  expect([...select(tree, "row")].map(row => row.children.map(cell => textOf(cell)))).toEqual([
    ["指标", "基数", "目标"],
    ["面积", "", "30"],
    ["", "5", "8"],
    ["产量", "2", ""],
  ]);
  for (const row of select(tree, "row"))
    for (const cell of row.children) {
      expect(cell.position.start.offset).toBeGreaterThanOrEqual(row.position.start.offset);
      expect(cell.position.end.offset).toBeLessThanOrEqual(row.position.end.offset);
    }
});

it("What stands in brackets below the date is a note, and 特此通告 is no signature.", () => {
  const tree = parse(
    "某某县人民政府\n关于封山育林的通告\n一、禁止放牧。\n二、禁止砍柴。\n特此通告\n某某县人民政府\n2031年3月2日\n（原文配有示意图）",
  );
  expect(meta(tree).issuer?.value).toEqual(["某某县人民政府"]);
  expect(count(tree, "note")).toBe(1);
});

it("The mark of an annex on the line of its title is no part of the title.", () => {
  const tree = parse(
    "关于防雹的通知\n一、备足物资。\n二、加强值守。\n附件：1.物资清单\n某某县气象局\n2031年3月2日\n附件1：物资清单\n一、火箭弹\n二、防雹网",
  );
  expect(meta(tree, 1).title?.value).toBe("物资清单");
});

describe("a table of one cell a line without 序号", () => {
  it("has rows where columns are named and their first cells are numbered", () => {
    const tree = parse(
      "渡口方案\n一、任务\n修缮渡口。\n二、要求\n落实责任。\n附件\n渡口任务清单\n任务\n责任单位\n完成时限\n1.修石阶\n镇水务所\n6月底\n2.换栏杆\n各村\n7月底\n3.立标牌\n镇文化站\n全年",
    );
    expect([...select(tree, "row")].map(row => row.children.map(cell => textOf(cell)))).toEqual([
      ["任务", "责任单位", "完成时限"],
      ["1.修石阶", "镇水务所", "6月底"],
      ["2.换栏杆", "各村", "7月底"],
      ["3.立标牌", "镇文化站", "全年"],
    ]);
    expect(count(tree, "item")).toBe(0);
  });

  it("is none where the numbers count sentences", () => {
    const tree = parse("渡口方案\n一、安排\n工作目标\n主要任务\n1.修石阶。\n2.换栏杆。\n3.立标牌。\n二、要求\n落实责任。");
    expect(count(tree, "table")).toBe(0);
    expect(count(tree, "item")).toBe(3);
  });
});

describe("a number alone on its line", () => {
  it("belongs to the heading below it", () => {
    const tree = parse("防汛预案\n1 总则\n1.1 目的\n防御洪水。\n1.2\n范围\n本县。\n2 响应\n2.1\n分级\n分为四级。\n2.2\n启动\n发布命令。");
    expect(headings(tree, "section")).toEqual(["目的", "范围", "分级", "启动"]);
    expect(
      headings(
        parse("凉亭意见\n一、\n总体要求\n修缮凉亭。\n二、\n主要任务\n（一）\n普查。逐一登记。\n（二）\n修缮。先急后缓。"),
        "measure",
      ),
    ).toEqual(["普查", "修缮"]);
  });

  it("is no level where nothing or another amount stands below it", () => {
    const tree = parse("防汛预案\n1 总则\n1.1 目的\n防御洪水，水位达到\n1.2\n米时预警。\n3.4\n5.6\n2 附则\n即日实施。\n3");
    expect([...select(tree, "section")].map(node => node.marker)).toEqual(["1.1"]);
  });
});

describe("a box", () => {
  it("holds the projects behind the empty line below its title, and ends before what the text goes on with", () => {
    const tree = parse(
      "交通规划\n一、目标\n路网成形。\n二、任务\n\n加快渡口建设。\n\n专栏1 重点工程\n\n渡口改造工程。改造渡口12处。\n公路提升工程：提升公路30公里。\n\n各镇要落实责任。\n三、保障\n加强领导。",
    );
    expect([...select(tree, "row")].map(row => textOf(row))).toEqual(["渡口改造工程。改造渡口12处。", "公路提升工程：提升公路30公里。"]);
    expect(textOf([...select(tree, "chapter")][1]!)).toContain("各镇要落实责任。");
  });
});

it("Who was there may end in 。 and is a note all the same.", () => {
  const tree = parse(
    "澜河县会议纪要\n〔2032〕5号\n会议研究了防火。\n一、压实责任\n各镇落实。\n二、备足物资\n林业局落实。\n出席：陶某，梁某。\n记录：何某",
  );
  expect([...select(tree, "note")].map(node => textOf(node))).toEqual(["出席：陶某，梁某。", "记录：何某"]);
});

describe("sentences in bold at the head of a paragraph", () => {
  it("are the measures of a chapter that numbers none", () => {
    const tree = parse(
      "# 政府工作报告\n\n各位代表：\n\n现在报告工作。\n\n## 一、上年工作\n\n**渡口面貌一新。** 修缮渡口12处。\n\n群众出行方便。\n\n**山林常青**。植树三万亩。\n\n## 二、今年安排\n\n**（一）修路。** 修路十公里。\n\n**注意：** 工期要紧。",
    );
    const [first, second] = [...select(tree, "chapter")];
    expect([...select(first!, "measure")].map(node => [node.heading, node.ordinal, node.marker])).toEqual([
      ["渡口面貌一新", undefined, undefined],
      ["山林常青", undefined, undefined],
    ]);
    expect(textOf([...select(first!, "measure")][0]!)).toContain("群众出行方便。");
    expect([...select(second!, "measure")].map(node => node.heading)).toEqual(["修路"]);
    expect(tree.data.messages).toEqual([]);
  });
});

it("1. above 1.1 is a chapter, and the heading of 3.2 above 3.2.1 is one.", () => {
  const tree = parse(
    "防雪预案\n1. 总则\n1.1依据\n依据法律。\n1.2范围\n适用本区。\n2. 预警\n2.1级别\n分四级。\n3. 响应\n3.1处置\n属地处置。\n3.2分级响应\n3.2.1一级响应\n区长到场。\n3.2.2二级响应\n镇长到场。",
  );
  expect(headings(tree, "chapter")).toEqual(["总则", "预警", "响应"]);
  expect(headings(tree, "section")).toEqual(["依据", "范围", "级别", "处置", "分级响应"]);
  expect(headings(tree, "item")).toEqual(["一级响应", "二级响应"]);
});

it("Rows that count from 1 below 序号 are a table, however narrow the spaces between their cells.", () => {
  const tree = parse(
    "渡口方案\n一、任务\n修缮渡口。\n二、名单\n见附件。\n附件\n渡口名单\n序号 渡口名称 地址\n1 东渡口 城东路\n（含码头）\n2 西渡口 城西路\n三、其他\n略。",
  );
  expect([...select(tree, "row")].map(row => textOf(row))).toEqual([
    "序号 渡口名称 地址",
    "1 东渡口 城东路\n（含码头）",
    "2 西渡口 城西路",
  ]);
  expect(headings(tree, "chapter")).toEqual(["任务", "名单", "其他"]);
});

it("A box in a text with empty lines everywhere ends before a sentence that is no project.", () => {
  const tree = parse(
    [
      "文化规划",
      "一、环境",
      "成效明显。",
      "二、任务",
      "建设书房。",
      "专栏1 设施工程",
      "城市书房工程。新建书房50家。",
      "乡村戏台工程。修缮戏台30座。",
      "各区要落实用地。",
      "三、保障",
      "（一）领导",
      "成立专班。",
      "（二）督查",
      "按季通报。",
    ].join("\n\n"),
  );
  expect([...select(tree, "row")].map(row => textOf(row))).toEqual(["城市书房工程。新建书房50家。", "乡村戏台工程。修缮戏台30座。"]);
});

it("What someone shall do is no heading above a list, where 一、 are sentences.", () => {
  const tree = parse(
    "储备规程\n一、为规范储备，制定本规程。\n二、承储企业应当具备仓容。\n（一）仓容五千吨以上；\n（二）设施完好。\n三、入库粮食应当检验。",
  );
  expect(headings(tree, "chapter")).toEqual([undefined, undefined, undefined]);
});
