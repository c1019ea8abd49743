import { describe, expect, it } from "vitest";
import { type Container, citation, nodeAt, nodeById, parse, type Root, type Source, select, textOf } from "zhengce";
import { outline } from "../support/outline.ts";

const all = (tree: Root, type: Container["type"]): string[] => [...select(tree, type)].map(node => textOf(node));
const rows = (tree: Root): string[][] => [...select(tree, "row")].map(row => row.children.map(cell => textOf(cell)));

describe("the parts around a body", () => {
  const tree = parse(
    [
      "000012",
      "机密★1年",
      "特急",
      "青川市人民政府文件",
      "青政发〔2027〕8号",
      "签发人：罗某",
      "",
      "青川市人民政府关于进一步加强",
      "冰雪道路养护工作的通知",
      "",
      "各县（市、区）人民政府，市政府各部门：",
      "　　为做好道路养护工作，现通知如下。",
      "　　一、清除积雪",
      "　　两小时内清完。",
      "　　附件：1．任务分工表",
      "　　　　　2．物资储备标准",
      "",
      "　　　　青川市人民政府",
      "　　　　2027年11月3日",
      "（此件公开发布）",
      "",
      "抄送：市委各部门。",
      "青川市人民政府办公室　　2027年11月4日印发",
      "",
      "附件1",
      "任务分工表",
      "序号\t任务\t单位",
      "1\t除雪\t交通局",
      "2\t备料\t应急局",
      "",
      "附件2",
      "物资储备标准",
      "一、融雪剂",
      "每公里两吨。",
    ].join("\n"),
  );

  it("are told apart", () => {
    const [notice] = tree.children;
    expect(notice!.children.map(({ type }) => type)).toEqual([
      "copyNumber",
      "classification",
      "urgency",
      "issuer",
      "documentNumber",
      "signatory",
      "title",
      "addressee",
      "preamble",
      "chapter",
      "attachments",
      "signature",
      "date",
      "note",
      "copies",
      "printing",
      "document",
      "document",
    ]);
  });

  it("are read as metadata, each with its place", () => {
    const { title, documentNumber, issuer, date, genre, region, level, status } = tree.children[0]!.data!.meta!;
    expect([title!.value, documentNumber!.value, issuer!.value, date!.value, genre!.value, region!.value, level!.value]).toEqual([
      "青川市人民政府关于进一步加强冰雪道路养护工作的通知",
      "青政发〔2027〕8号",
      ["青川市人民政府"],
      "2027-11-03",
      "通知",
      "青川市",
      "municipal",
    ]);
    expect(status).toBeUndefined();
    expect(tree.data.text.slice(date!.start, date!.end)).toBe("2027年11月3日");
  });

  it("annexes are documents of their own, inside the notice", () => {
    expect(outline(tree)).toEqual(["doc_1", "  chp_1 清除积雪", "  doc_2", "  doc_3", "    doc_3__chp_1 融雪剂"]);
    expect(rows(tree)).toEqual([
      ["序号", "任务", "单位"],
      ["1", "除雪", "交通局"],
      ["2", "备料", "应急局"],
    ]);
  });
});

describe("markers", () => {
  it("mixed and damaged ones count as the level they stand for", () => {
    const tree = parse(
      "关于渔港的意见\n一．总体要求\n（一) 指导思想。预防为主。\n(二）工作目标。安全靠泊。\n㈢工作原则。统筹推进。\n二 、主要任务\n〈一〉建设码头\n１．主码头。先修。\n⑴东侧\n⑵西侧\n3、副码头。后修。",
    );
    expect(outline(tree).slice(1)).toEqual([
      "  chp_1 总体要求",
      "    chp_1__mea_1 指导思想",
      "    chp_1__mea_2 工作目标",
      "    chp_1__mea_3 工作原则",
      "  chp_2 主要任务",
      "    chp_2__mea_1 建设码头",
      "      chp_2__mea_1__item_1 主码头",
      "        chp_2__mea_1__item_1__sit_1",
      "        chp_2__mea_1__item_1__sit_2",
      "      chp_2__mea_1__item_3 副码头",
    ]);
    expect(tree.data.messages.map(({ ruleId }) => ruleId)).toEqual(["numbering-gap"]);
  });

  it.each([
    "1.5万吨以外的部分由市级统筹。",
    "2030年起每年增加一成。",
    "12345热线接受投诉。",
    "5G信号覆盖路段优先。",
    "一、二、三产业协同推进。",
    "（一）至（三）项由交通部门负责。",
    "第十二条第二款另行规定。",
    "一带一路沿线港口优先。",
  ])("%s is a sentence", sentence => {
    const tree = parse(`关于渔港的意见\n一、任务\n（一）备料。备足。\n${sentence}\n（二）巡查。常巡。\n二、要求\n落实。`);
    expect(outline(tree)).toEqual(["doc_1", "  chp_1 任务", "    mea_1 备料", "    mea_2 巡查", "  chp_2 要求"]);
  });

  it("1.80周岁 is an item where 1. is due, and an amount elsewhere", () => {
    const tree = parse("某措施\n为了便民，制定本措施。\n1.80周岁以上老人优惠。\n2.6岁以下儿童免费。\n3.残疾人免费。\n1.80元以下不计。");
    expect([...select(tree, "item")].map(node => node.marker)).toEqual(["1.", "2.", "3."]);
  });

  it("several numbered paragraphs in one line are taken apart; an enumeration in a sentence is not", () => {
    const tree = parse(
      "关于渔港的意见\n为做好工作，现提出如下意见。一、总体要求（一）指导思想。预防为主。（二）基本原则。统筹推进。二、主要任务（三）建设码头。先修主码头。\n三、工作要求\n要做到：（一）早部署；（二）早落实；（三）早见效。",
    );
    expect(outline(tree)).toEqual([
      "doc_1",
      "  chp_1 总体要求",
      "    mea_1 指导思想",
      "    mea_2 基本原则",
      "  chp_2 主要任务",
      "    mea_3 建设码头",
      "  chp_3 工作要求",
    ]);
  });

  it("Markdown around them is passed over", () => {
    const tree = parse(
      "---\ntitle: 渔港\n---\n# 关于渔港的意见\n\n**一、总体要求**\n\n**（一）指导思想。**预防为主。\n\n## 二、主要任务\n\n<!-- 注释 -->\n落实。",
    );
    expect(outline(tree)).toEqual(["doc_1", "  chp_1 总体要求", "    mea_1 指导思想", "  chp_2 主要任务"]);
    expect(all(tree, "paragraph")).toEqual(["预防为主。", "落实。"]);
  });
});

describe("ladders", () => {
  it("章 begin anew in every 篇, 一、 run on through all of them", () => {
    const tree = parse(
      "某市渔港规划\n第一篇　基础\n第一章　现状\n一、成效\n已建三港。\n第二章　形势\n二、机遇\n政策好。\n第二篇　任务\n第一章　目标\n三、指标\n再建两港。",
    );
    expect(outline(tree)).toEqual([
      "doc_1",
      "  part_1 基础",
      "    part_1__chp_1 现状",
      "      part_1__chp_1__sec_1 成效",
      "    part_1__chp_2 形势",
      "      part_1__chp_2__sec_2 机遇",
      "  part_2 任务",
      "    part_2__chp_1 目标",
      "      part_2__chp_1__sec_3 指标",
    ]);
  });

  it("a document that numbers the other way round is read as it is", () => {
    const tree = parse(
      "某方案\n1.建设\n（一）码头。修。\n（二）航标。立。\n2.管理\n（一）巡查。巡。\n（二）台账。记。\n3.保障\n（一）经费。拨。",
    );
    expect(
      [...select(tree, "item")]
        .filter(node => /^\d/.test(node.marker!))
        .map(node => node.children.filter(child => child.type === "item" || child.type === "subitem" || child.type === "measure").length),
    ).toEqual([2, 2, 1]);
  });

  it("decimal numbers are one level a point, and a contents list that repeats them is kept out", () => {
    const tree = parse(
      "某市冰雪预案\n目　录\n1　总则\n　　1.1　目的\n2　组织\n\n1　总则\n1.1　目的\n应对冰雪。\n1.2　范围\n全市。\n1.2.1　城区\n各街道。\n2　组织\n2.1　指挥部\n（1）总指挥由市长担任。\n（2）副总指挥由副市长担任。",
    );
    expect(outline(tree)).toEqual([
      "doc_1",
      "  chp_1 总则",
      "    chp_1__sec_1 目的",
      "    chp_1__sec_2 范围",
      "      chp_1__sec_2__item_1 城区",
      "  chp_2 组织",
      "    chp_2__sec_1 指挥部",
      "      chp_2__sec_1__sit_1",
      "      chp_2__sec_1__sit_2",
    ]);
    expect([...select(tree, "contents")]).toHaveLength(1);
    expect(citation(tree, nodeById(tree, "chp_1__sec_2__item_1")!)).toBe("1.2.1");
  });
});

describe("a law", () => {
  const tree = parse(
    "某省渔港管理办法（试行）\n（2026年3月2日省人民政府令第31号公布　自2026年6月1日起施行）\n目　　录\n第一章　总则\n第二章　附则\n第 一 章　总　则\n第一条　为了实施《中华人民共和国渔业法》，制定本办法。\n第二条　渔港建设应当符合规划。\n有下列情形之一的，不得审批：\n（一）选址不当的；\n（二）有下列行为的：\n1.擅自扩建；\n2.擅自改变用途；\n（三）其他情形。\n前款第（一）项由县级认定。\n第二条之一　新增的条文。\n第三条规定的情形除外。\n第三条　略。\n第二章　附则\n第四条　本办法自2026年6月1日起施行，有效期至2031年5月31日。",
  );

  it("has 条 款 项 目 and inserted articles", () => {
    expect(outline(tree)).toEqual([
      "doc_1",
      "  chp_1 总　则",
      "    art_1",
      "    art_2",
      "      art_2__para_2__item_1",
      "      art_2__para_2__item_2",
      "        art_2__para_2__item_2__sit_1",
      "        art_2__para_2__item_2__sit_2",
      "      art_2__para_2__item_3",
      "    art_2-1",
      "    art_3",
      "  chp_2 附则",
      "    art_4",
    ]);
    expect(nodeById(tree, "art_2__para_3")).toBeDefined();
  });

  it("is cited as lawyers do", () => {
    const cited = (id: string): string => citation(tree, nodeById(tree, id)!);
    expect([
      cited("art_1"),
      cited("art_1__para_1"),
      cited("art_2__para_2"),
      cited("art_2__para_2__item_3"),
      cited("art_2__para_2__item_2__sit_1"),
      cited("art_2-1"),
    ]).toEqual(["第一条", "第一条", "第二条第二款", "第二条第二款第（三）项", "第二条第二款第（二）项第1目", "第二条之一"]);
  });

  it("says when it takes effect, until when, and what it carries out", () => {
    const { effective, expiry, status, date, implements: carried } = tree.children[0]!.data!.meta!;
    expect([effective!.value, expiry!.value, status!.value, date!.value, carried!.value]).toEqual([
      "2026-06-01",
      "2031-05-31",
      "试行",
      "2026-03-02",
      ["中华人民共和国渔业法"],
    ]);
  });
});

describe("documents inside documents", () => {
  it("a notice forwards two, whose numbering begins anew", () => {
    const tree = parse(
      "关于印发《青区渔港办法》和《青区渔船办法》的\n通知\n青建发[2026]15号\n各街道办事处：\n现印发给你们，请遵照执行。\n青区渔业局  青区财政局\n二〇二六年五月十八日\n青区渔港办法\n第一条　为管渔港，制定本办法。\n第二条　自印发之日起施行。\n青区渔船办法\n第一条　每船登记。\n第二条　有效期三年。",
    );
    expect(outline(tree)).toEqual([
      "doc_1",
      "  doc_2",
      "    doc_2__art_1",
      "    doc_2__art_2",
      "  doc_3",
      "    doc_3__art_1",
      "    doc_3__art_2",
    ]);
    expect(tree.children[0]!.data!.meta!.issuer!.value).toEqual(["青区渔业局", "青区财政局"]);
    expect(tree.children[0]!.data!.meta!.date!.value).toBe("2026-05-18");
    expect(citation(tree, nodeById(tree, "doc_3__art_2")!)).toBe("第二条");
  });
});

describe("headings", () => {
  it("stand alone, run in, or are wrapped over two lines; a sentence is none", () => {
    const tree = parse(
      "某市规划\n目录\n第一篇  夯实港口基础，建设现代渔港    1\n\n第一篇  夯实港口基础，\n建设现代渔港\n\n第一章  原则\n（一）基本原则。\n坚持统筹。\n（二）目标。建成三港。\n（三）同意建设东港，由县政府按照规划组织实施并接受群众监督和社会各方面的评议，不得擅自变更建设内容和用途。",
    );
    expect([...select(tree, "part")].map(({ heading }) => heading)).toEqual(["夯实港口基础，建设现代渔港"]);
    expect([...select(tree, "measure")].map(({ heading }) => heading)).toEqual(["基本原则", "目标", undefined]);
  });
});

it("a heading that breaks off behind a comma goes on in the next line", () => {
  const tree = parse("青浦港发展规划\n\n第一篇　坚持水陆联动，\n开创内河航运新局面\n\n第一章　现状\n\n航道四条。\n");
  expect([...select(tree, "part")].map(({ heading }) => heading)).toEqual(["坚持水陆联动，开创内河航运新局面"]);
});

describe("hard-wrapped text", () => {
  it("is one paragraph again, page numbers left out", () => {
    const tree = parse(
      "关于推动绿色渔港建设的方案\n为加快构建绿色渔港体系，降低养护成本，改善海域\n生态环境，根据有关部署，结合本地实际，制定本方\n案。\n一、总体要求\n（一）指导思想。坚持生态优先，以模式创新为动力\n，完善养护网络，推广新能源渔船，构建集约高效的\n养护体系。\n— 1 —\n（二）工作目标。到2028年，建成绿色渔港三个，渔\n船新能源占比达到一半以上，养护成本下降一成，放\n宽第（三）项所列港口的靠泊时限。",
    );
    expect(outline(tree)).toEqual(["doc_1", "  chp_1 总体要求", "    mea_1 指导思想", "    mea_2 工作目标"]);
    expect([...select(tree, "paragraph")].map(node => node.children.length)).toEqual([1, 1, 1]);
    expect(tree.data.skipped.map(({ kind }) => kind)).toEqual(["furniture"]);
  });
});

describe("tables", () => {
  it("of Markdown become rows and cells", () => {
    const tree = parse("某规划\n\n一、指标\n\n| 指标 | 2030年 |\n|---|---:|\n| 泊位（个） | 1\\|200 |\n\n二、其他\n\n略。");
    expect(rows(tree)).toEqual([
      ["指标", "2030年"],
      ["泊位（个）", "1\\|200"],
    ]);
    expect(outline(tree)).toEqual(["doc_1", "  chp_1 指标", "  chp_2 其他"]);
  });

  it("below 专栏 have its title as their heading", () => {
    const tree = parse(
      "某规划\n第一章　目标\n建成渔港。\n专栏1  主要指标\n指标    属性    2030年\n泊位（个）    预期性    200\n\n第二章　任务\n略。",
    );
    expect([...select(tree, "table")].map(({ heading, id }) => [heading, id])).toEqual([["专栏1  主要指标", "chp_1__tbl_1"]]);
    expect(rows(tree)).toEqual([
      ["指标", "属性", "2030年"],
      ["泊位（个）", "预期性", "200"],
    ]);
  });

  it("that a reader marked are taken as they are, and nothing of them is read as a marker", () => {
    const text = "某规划\n一、指标\n一、泊位\n两百个\n二、其他\n略。";
    const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
    const blocks: Source["blocks"] = [
      { kind: "table", ...at("一、泊位\n两百个") },
      { kind: "row", ...at("一、泊位\n两百个") },
      { kind: "cell", ...at("一、泊位") },
      { kind: "cell", ...at("两百个") },
    ];
    const tree = parse({ text, format: "docx", blocks, meta: { 发文字号: "青发〔2026〕1号" } });
    expect(rows(tree)).toEqual([["一、泊位", "两百个"]]);
    expect(outline(tree)).toEqual(["doc_1", "  chp_1 指标", "  chp_2 其他"]);
    expect(tree.children[0]!.data!.meta!.documentNumber).toEqual({ value: "青发〔2026〕1号", start: -1, end: -1 });
  });
});

describe("places", () => {
  it("any offset leads to its node, with line and column", () => {
    const text = "某意见\r\n一、任务\r\n（一）建港。先修东港。\r\n";
    const tree = parse(text);
    const node = nodeAt(tree, text.indexOf("先修"));
    expect([node.type, node.position.start]).toEqual(["paragraph", { line: 3, column: 7, offset: text.indexOf("先修") }]);
    expect([...select(tree, "measure")][0]!.children[1]).toMatchObject({ type: "heading", value: "建港。" });
  });
});
