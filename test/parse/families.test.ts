import { describe, expect, it } from "vitest";
import { type Container, type Metadata, parse, type Root, select, textOf } from "zhengce";

const all = (tree: Root, type: Container["type"]): string[] => [...select(tree, type)].map(node => textOf(node));
const meta = (tree: Root, at = 0): Record<string, unknown> =>
  Object.fromEntries(Object.entries([...select(tree, "document")][at]!.data!.meta as Metadata).map(([field, { value }]) => [field, value]));

describe("minutes 会议纪要", () => {
  const tree = parse(
    "澜河县人民政府常务会议纪要\n〔2031〕7号\n澜河县人民政府办公室　　　2031年4月19日\n\n2031年4月16日下午，县长陶某主持召开常务会议，纪要如下：\n一、渡口改造\n会议议定：由县交通局落实。\n二、防火\n会议强调，压实责任。\n\n出席：陶某、梁某\n列席：县财政局吴某，\n县应急局郑某\n请假：冯某\n\n分送：县委办公室。\n澜河县人民政府办公室　2031年4月20日印发",
  );

  it("have their number, issuer and date above the body", () => {
    expect(meta(tree)).toMatchObject({
      documentNumber: "〔2031〕7号",
      issuer: ["澜河县人民政府办公室"],
      date: "2031-04-19",
      region: "澜河县",
    });
  });

  it("list who was there below it", () => {
    expect(all(tree, "note")).toEqual(["出席：陶某、梁某", "列席：县财政局吴某，", "县应急局郑某", "请假：冯某"]);
    expect(all(tree, "adoption")).toEqual([]);
  });
});

describe("an order 令 with what it makes public", () => {
  const tree = parse(
    "福建省人民政府令\n第 305 号\n《福建省古渡口保护办法》已经2031年1月5日省人民政府第40次常务会议通过，现予公布，自2031年3月1日起施行。\n省　长　　卫某某\n2031年1月12日\n福建省古渡口保护办法\n第一条　为保护古渡口，制定本办法。\n第二条　本办法自2031年3月1日起施行。",
  );

  it("is issued by the organ and not by the person who signs", () => {
    expect(meta(tree)).toMatchObject({ issuer: ["福建省人民政府"], date: "2031-01-12", effective: "2031-03-01", level: "provincial" });
  });

  it("gives it issuer, number, date and region", () => {
    expect(meta(tree, 1)).toEqual({
      title: "福建省古渡口保护办法",
      genre: "办法",
      documentNumber: "福建省人民政府令第305号",
      issuer: ["福建省人民政府"],
      date: "2031-01-12",
      effective: "2031-03-01",
      region: "福建省",
      level: "provincial",
    });
  });
});

describe("what a notice carries", () => {
  const inner = "渡口改造方案\n一、目标\n建成渡口。\n二、任务\n疏浚航道。";

  it("is issued by who sends it out, without its number and date", () => {
    const tree = parse(
      `厦门市人民政府关于印发《渡口改造方案》的通知\n厦府〔2031〕3号\n各区人民政府：\n现印发给你们。\n厦门市人民政府\n2031年5月6日\n${inner}`,
    );
    expect(meta(tree, 1)).toEqual({
      title: "渡口改造方案",
      genre: "方案",
      issuer: ["厦门市人民政府"],
      region: "厦门市",
      level: "municipal",
    });
  });

  it("is another organ's where it is only passed on", () => {
    const tree = parse(
      `厦门市人民政府转发《渡口改造方案》的通知\n厦府〔2031〕3号\n各区人民政府：\n现转发给你们。\n厦门市人民政府\n2031年5月6日\n${inner}`,
    );
    expect(meta(tree, 1)).toEqual({ title: "渡口改造方案", genre: "方案" });
  });
});

describe("lines that only look like parts", () => {
  it.each(["机构名称：", "填表人：", "联系电话：", "申请单位（盖章）：", "单位名称：        负责人："])(
    "%s of a form is no addressee",
    label => {
      const tree = parse(`渡口备案申请表\n${label}\n填报日期：\n项目名称：`);
      expect(all(tree, "addressee")).toEqual([]);
      expect(all(tree, "title")).toEqual(["渡口备案申请表"]);
    },
  );

  it.each(["各有关单位：", "各市、县人民政府，省直各单位：", "某某公司：", "县直机关各部门："])("%s is one", label => {
    expect(all(parse(`关于渡口备案的通知\n${label}\n现通知如下。`), "addressee")).toEqual([label]);
  });

  it("根据…现予公告 is the body of an announcement and no history of a law", () => {
    const tree = parse("关于公布渡口名录的公告\n根据《某条例》规定，经评审通过，现将名录予以公布，自公布之日起施行。");
    expect(all(tree, "adoption")).toEqual([]);
  });
});

describe("what a site puts above a text", () => {
  const tree = parse(
    "首页 > 政务公开\n索 引 号：0140/2031-00123\n主题分类：交通\n发文机关：厦门市人民政府办公厅\n标　　题：关于渡口的通知\n发文字号：厦府办〔2031〕21号\n发布日期：2031年4月25日\n\n厦门市人民政府办公厅关于渡口的通知\n2031-05-06 08:30　来源：本报　字号：大 中 小\n各区人民政府：\n现通知如下。",
  );

  it("is passed over, but for the number of the document", () => {
    expect(all(tree, "title")).toEqual(["厦门市人民政府办公厅关于渡口的通知"]);
    expect(meta(tree)).toMatchObject({ documentNumber: "厦府办〔2031〕21号", issuer: ["厦门市人民政府办公厅"] });
    expect(all(tree, "addressee")).toEqual(["各区人民政府："]);
    expect(tree.data.skipped.every(({ kind }) => kind === "furniture")).toBe(true);
  });
});

describe("heads and tails", () => {
  it("a cover names who made a plan and in which month", () => {
    const tree = parse(
      "渡运发展规划\n（征求意见稿）\n\n厦门市交通运输局\n二〇三一年三月\n\n目录\n第一章　基础\n第二章　目标\n\n第一章　基础\n甲。\n第二章　目标\n乙。",
    );
    expect(meta(tree)).toMatchObject({ status: "征求意见稿", issuer: ["厦门市交通运输局"], date: "2031-03" });
  });

  it("国务院令第7号 on one line is number, issuer and title of the order", () => {
    const tree = parse(
      "国务院令第799号\n《渡船条例》已经通过，现予公布，自2031年8月1日起施行。\n总理　某某\n2031年5月20日\n渡船条例\n第一条　甲。\n第二条　乙。",
    );
    expect(meta(tree)).toMatchObject({
      title: "国务院令",
      genre: "令",
      documentNumber: "国务院令第799号",
      issuer: ["国务院"],
      level: "national",
    });
  });

  it("whom to ask, and a list of annexes, may stand below the date", () => {
    const letter = parse(
      "厦门市交通局关于提案的答复函\n史某委员：\n提案收悉。\n一、现状\n良好。\n厦门市交通局\n2031年5月30日\n\n联系人：唐某\n联系电话：0592-000000",
    );
    expect([all(letter, "addressee"), all(letter, "note")]).toEqual([["史某委员："], ["联系人：唐某", "联系电话：0592-000000"]]);
    expect([...select(letter, "document")]).toHaveLength(1);
    const notice = parse(
      "关于征求意见的通告\n现公开征求意见。\n厦门市司法局\n2031年8月30日\n附件：1. 渡口办法\n2. 起草说明\n附件1\n渡口办法\n（草案）\n第一条 甲。\n第二条 本办法自　年　月　日起施行。\n附件2\n起草说明\n一、必要性\n事关群众。",
    );
    expect(all(notice, "attachments")).toEqual(["附件：1. 渡口办法\n2. 起草说明"]);
    expect([...select(notice, "document")].map(({ data }) => data!.meta!.title!.value)).toEqual([
      "关于征求意见的通告",
      "渡口办法",
      "起草说明",
    ]);
    expect(meta(notice, 1)).not.toHaveProperty("effective");
  });
});

it("A report is not issued by the congress that hears it.", () => {
  const occasion = "——2031年1月20日在澜河县第九届人民代表大会第二次会议上";
  expect(meta(parse(`政府工作报告\n${occasion}\n各位代表：\n现在报告工作。\n一、回顾\n办成十件实事。\n二、安排\n再办十件。`))).toEqual({
    title: "政府工作报告",
    genre: "报告",
    date: "2031-01-20",
    region: "澜河县",
    level: "county",
  });
  expect(meta(parse(`政府工作报告\n${occasion}\n澜河县县长　陶某\n各位代表：\n现在报告工作。\n一、回顾\n办成十件实事。`)).issuer).toEqual([
    "澜河县人民政府",
  ]);
});
