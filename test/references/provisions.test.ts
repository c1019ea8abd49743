import { describe, expect, it } from "vitest";
import { citesProvision, formatNumber } from "zhengce";
import { cited, keys, method, notice, targets } from "./support.ts";

const METHOD = `滨河市绿道管理办法

第一章　总则

第一条　为了保护绿道，根据《中华人民共和国森林法》（以下简称森林法），制定本办法。

第二条　绿道是沿河的步道。

前款所称步道，不包括车行道。

本条第一款规定的步道由区里养护，前两款规定适用于支道。

第二章　养护

第三条　养护单位应当做到：

（一）每日清扫；

（二）按照前项规定做好记录；

（三）第一项、第二项规定的其他事项。

违反前款第二项规定的，依照第九条处罚；情节轻的，依照前条规定办理。

第三条之一　有第三条第一款第（一）项至第（三）项情形的，适用本章第三条的规定。

第四条　违反本办法第二条、第三条第二款和第三条之一的，处以罚款。有前两条行为的，依照各该条处罚。
`;

describe("provisions of the document itself", () => {
  it("resolve against where they stand, and name the node", () => {
    expect(targets(METHOD).slice(1)).toEqual([
      "前款 → #art_2__para_1 @ art_2__para_1",
      "本条第一款 → #art_2__para_1 @ art_2__para_1",
      "前两款 → #art_2__para_1、#art_2__para_2 @ art_2__para_1",
      "前项 → #art_3__para_1__item_1 @ art_3__para_1__item_1",
      "第一项 → #art_3__para_1__item_1 @ art_3__para_1__item_1",
      "第二项 → #art_3__para_1__item_2 @ art_3__para_1__item_2",
      "前款第二项 → #art_3__para_1__item_2 @ art_3__para_1__item_2",
      "第九条 → #art_9 @ nothing",
      "前条 → #art_2 @ art_2",
      "第三条第一款第（一）项 → #art_3__para_1__item_1 @ art_3__para_1__item_1",
      "第（三）项 → #art_3__para_1__item_3 @ art_3__para_1__item_3",
      "本章第三条 → #art_3 @ art_3",
      "本办法第二条 → #art_2 @ art_2",
      "第三条第二款 → #art_3__para_2 @ art_3__para_2",
      "第三条之一 → #art_3-1 @ art_3-1",
      "前两条 → #art_3、#art_3-1 @ art_3",
      "各该条 → #art_3、#art_3-1 @ art_3",
    ]);
  });
  it("are items in brackets without 第 as well, and 上述两款", () => {
    expect(
      targets(method("按下列规定办理：\n\n（一）登记；\n\n（二）公示。\n\n有（一）、（二）项情形的，从重；上述两款规定同样适用。")).slice(
        0,
        2,
      ),
    ).toEqual(["（一） → #art_2__item_1 @ art_2__para_1__item_1", "（二）项 → #art_2__item_2 @ art_2__para_1__item_2"]);
  });
  it("are 第三款 before 相应地改为 as well", () => {
    expect(
      keys(
        "绿道法修正案（三）\n\n第一条　绿道法第九条增加一款：“步灯由区养护。”第三款相应地改为第四款。\n\n第二条　本修正案自公布之日起施行。\n",
      ).slice(1),
    ).toEqual(["provision 第三款 → 绿道法#art_9__para_3", "provision 第四款 → 绿道法#art_9__para_4"]);
  });
  it("are 前款 and 前项 before any noun, and are not inside another word", () => {
    const items =
      "步道分为：\n\n（一）干道；\n\n（二）与前项步道相接的支道；\n\n（三）依据前项划定的便道，由区里养护。\n\n从事前款活动、列入前款目录、销售前款产品的，以前款方式登记；管理人未作出该项所规定的记录的，依照前列各款处罚。";
    expect(targets(method(items))).toEqual([
      "前项 → #art_2__para_1__item_1 @ art_2__para_1__item_1",
      "前项 → #art_2__para_1__item_2 @ art_2__para_1__item_2",
      "前款 → #art_2__para_1 @ art_2__para_1",
      "前款 → #art_2__para_1 @ art_2__para_1",
      "前款 → #art_2__para_1 @ art_2__para_1",
      "前款 → #art_2__para_1 @ art_2__para_1",
      "前列各款 → #art_2__para_1 @ art_2__para_1",
    ]);
    expect(keys(method("依照《水法》第五条第二项登记，该项所规定的记录由区里保存。")).at(-1)).toBe("provision 该项 → 水法#art_5__item_2");
    expect(targets(method("目前项目已建，以前款项已付，此前条件不变，前项目经理和前条例修订组前三项指标达标，日前款待来宾。"))).toEqual([]);
  });
  it("go on behind 所列, 规定的 and the like", () => {
    expect(targets(method("属于第一条所列第（一）项至第（三）项、第（五）项事项，或者第三条规定的第二款的，由区里办理。"))).toEqual([
      "第一条 → #art_1 @ art_1",
      "第（一）项 → #art_1__item_1 @ nothing",
      "第（三）项 → #art_1__item_3 @ nothing",
      "第（五）项 → #art_1__item_5 @ nothing",
      "第三条 → #art_3 @ art_3",
      "第二款 → #art_3__para_2 @ nothing",
    ]);
  });
  it("are the first of an article or a paragraph as a range", () => {
    const [items, paragraphs] = cited(method("依照湖泊法第九条第二款前三项办理；有第三条前两款情形的，除外。"));
    expect([items!.text, items!.key, items!.rangeFrom]).toEqual([
      "湖泊法第九条第二款前三项",
      "湖泊法#art_9__para_2__item_3",
      "湖泊法#art_9__para_2__item_1",
    ]);
    expect([paragraphs!.text, paragraphs!.key, paragraphs!.rangeFrom]).toEqual(["第三条前两款", "#art_3__para_2", "#art_3__para_1"]);
    expect(citesProvision(items!, "#art_9__para_2__item_2")).toBe(true);
    const text = `${method("步道由区里养护。\n\n支道由街道养护。")}\n第四条　有第二条前两款情形的，除外。\n`;
    expect(cited(text).at(-1)!.target).toEqual({ node: "art_2__para_2", from: "art_2__para_1" });
  });
  it("are 第三条 before any noun in a text of articles, which is no thing that is counted by 条", () => {
    expect(
      targets(
        method("有第三条损害步道行为，或者依照第三条不予登记的，除外；但第一条另有规定的除外。铁路有第一款违法行为的，适用第五章的规定。"),
      ),
    ).toEqual([
      "第三条 → #art_3 @ art_3",
      "第三条 → #art_3 @ art_3",
      "第一条 → #art_1 @ art_1",
      "第一款 → #art_2__para_1 @ art_2__para_1",
      "第五章 → #chp_5 @ nothing",
    ]);
    expect(targets(method("建成第三条城市快速路，有第一条生产线。"))).toEqual([]);
    expect(keys(notice("收到第三条群众反映，建成第一条高速公路。"))).toEqual([]);
    expect(keys(notice("构成湖泊法第九条填湖罪、第十二条采砂罪等犯罪的，不予登记。")).at(-1)).toBe("provision 第十二条 → 湖泊法#art_12");
  });
  it("keep what stands before a step that has no unit", () => {
    expect(keys(method("依照湖泊法第三编第一分编的规定，违反第三条第一次处罚。"))).toEqual([
      "provision 湖泊法第三编 → 湖泊法#part_3",
      "provision 第三条 → #art_3",
    ]);
  });
  it("are those of the document itself behind 本《办法》", () => {
    expect(targets(method("依照本《办法》第三条和本《绿道管理办法》第一条处罚，本《办法》由区里解释。"))).toEqual([
      "本《办法》第三条 → #art_3 @ art_3",
      "本《绿道管理办法》第一条 → #art_1 @ art_1",
    ]);
  });
  it("stay unresolved where nothing stands before them", () => {
    expect(targets(method("前款规定不适用。\n\n有前款行为的，依照各该款处罚。")).at(-1)).toBe("各该款 → 该款 @ nothing");
    expect(targets(method("前款规定不适用。"))).toEqual(["前款 → 前款 @ nothing"]);
    expect(targets(method("依照该条规定处理。"))).toEqual(["该条 → 该条 @ nothing"]);
    expect(targets(method("依照同法第九条处理，该法没有规定的除外，该法定代理人和同法官员都不知。"))).toEqual([
      "同法第九条 → 该法#art_9 @ nothing",
      "该法 → 该法 @ nothing",
    ]);
  });
  it("are found in the document that they stand in, not in the one that forwards it", () => {
    const text = `滨河市人民政府关于印发《滨河市绿道管理办法》的通知\n\n各区人民政府：\n\n　　现将《滨河市绿道管理办法》印发给你们，执行中注意《滨河市绿道管理办法》第二条。\n\n滨河市人民政府\n2024年3月1日\n\n${method("依照本办法第三条执行。")}`;
    expect(targets(text)).toEqual([
      "《滨河市绿道管理办法》 → 滨河市绿道管理办法 @ doc_2",
      "《滨河市绿道管理办法》 → 滨河市绿道管理办法 @ doc_2",
      "第二条 → 滨河市绿道管理办法#art_2 @ doc_2__art_2",
      "本办法第三条 → #art_3 @ doc_2__art_3",
    ]);
  });
  it("of a document that counts 一、 and （一） are those, where one number is only one of them", () => {
    const text =
      "滨河市关于绿道建设的若干措施\n\n一、规划先行\n\n（一）编制规划。\n\n（二）明确标准。\n\n二、建设\n\n（三）分段建设。按照本措施第二条推进，结合第（一）项的做法。\n";
    expect(targets(text)).toEqual(["本措施第二条 → #art_2 @ nothing", "第（一）项 → #mea_1 @ mea_1"]);
  });
});

describe("lists and ranges", () => {
  const of = (words: string): string[] => keys(notice(`违反《绿道导则》${words}的规定。`)).slice(1);
  it.each([
    ["第十二条第二款第（三）项", ["第十二条第二款第（三）项 → art_12__para_2__item_3"]],
    ["第三十条至第三十五条", ["第三十条 → art_30", "第三十五条 → art_35"]],
    ["第十条、第十二条和第十五条", ["第十条 → art_10", "第十二条 → art_12", "第十五条 → art_15"]],
    ["第五条（二）、（三）、（四）项", ["第五条（二） → art_5__item_2", "（三） → art_5__item_3", "（四）项 → art_5__item_4"]],
    ["第四条第 （二）、 （三）项", ["第四条第 （二） → art_4__item_2", "（三）项 → art_4__item_3"]],
    ["第七条第一、二款", ["第七条第一 → art_7__para_1", "二款 → art_7__para_2"]],
    ["第六条第一款、第二款，第八条", ["第六条第一款 → art_6__para_1", "第二款 → art_6__para_2", "第八条 → art_8"]],
    ["第87条之一第2款", ["第87条之一第2款 → art_87-1__para_2"]],
    ["第二章第三节", ["第二章第三节 → chp_2__sec_3"]],
    ["第九条第（二）项第3目", ["第九条第（二）项第3目 → art_9__item_2__sit_3"]],
    ["第一百零二条以及第一百二十条", ["第一百零二条 → art_102", "第一百二十条 → art_120"]],
  ])("%s", (words, expected) => {
    expect(of(words)).toEqual(expected.map(line => `provision ${line.replace("→ ", "→ 绿道导则#")}`));
  });
});

describe("provisions of other documents", () => {
  it("belong to the law that is named before them, with 《》 or without", () => {
    expect(keys(notice("依照刑法第六条、道路交通安全法第九十一条第一款、第二款处理。"))).toEqual([
      "provision 刑法第六条 → 刑法#art_6",
      "provision 道路交通安全法第九十一条第一款 → 道路交通安全法#art_91__para_1",
      "provision 第二款 → 道路交通安全法#art_91__para_2",
    ]);
    expect(keys(notice("应当认定为《水法》（2016年修正）第五条规定的情形。")).at(-1)).toBe("provision 第五条 → 水法#art_5");
  });
  it("tell a province's regulation from the state's of the same name", () => {
    expect(keys(notice("依照江北省物业管理条例第八条和物业管理条例第九条办理。"))).toEqual([
      "provision 江北省物业管理条例第八条 → 江北省物业管理条例#art_8",
      "provision 物业管理条例第九条 → 物业管理条例#art_9",
    ]);
  });
  it("of a law that no table knows begin behind the word that governs them", () => {
    expect(keys(notice("不得违反河湖绿道养护条例第四条。"))).toEqual(["provision 河湖绿道养护条例第四条 → 河湖绿道养护条例#art_4"]);
  });
  it("of a division of a law are those of the law, and 民法总则 is a law", () => {
    expect(keys(notice("依照刑法分则第五章、第六章和《海堤法》附则第九十条、民法典总则第六条、民法总则第八条处理。"))).toEqual([
      "provision 刑法分则第五章 → 刑法#chp_5",
      "provision 第六章 → 刑法#chp_6",
      "title 《海堤法》 → 海堤法",
      "provision 第九十条 → 海堤法#art_90",
      "provision 民法典总则第六条 → 民法典#art_6",
      "provision 民法总则第八条 → 民法总则#art_8",
    ]);
  });
  it("follow 该办法 and 同条例 only to a document of that kind", () => {
    const chain = "《绿道办法》第十条至第十三条不适用的，依照该办法第十四条、该条第二款办理；同条例第三条除外。该办法由市里解释。";
    expect(keys(method(chain)).slice(1)).toEqual([
      "provision 第十条 → 绿道办法#art_10",
      "provision 第十三条 → 绿道办法#art_13",
      "provision 该办法第十四条 → 绿道办法#art_14",
      "provision 该条第二款 → 绿道办法#art_14__para_2",
      "provision 同条例第三条 → 该条例#art_3",
      "shortName 该办法 → 绿道办法",
    ]);
  });
  it("follow 同法, 该法, 同条, 该条 to what was cited last", () => {
    expect(keys(method("依照《森林法》第五条处罚，同法第七条不适用。该法没有规定的，违反同条第二款的，依照该条办理。")).slice(2)).toEqual([
      "provision 同法第七条 → 森林法#art_7",
      "shortName 该法 → 森林法",
      "provision 同条第二款 → 森林法#art_7__para_2",
      "provision 该条 → 森林法#art_7",
    ]);
  });
  it("of 其 are those of what was cited in the same part of the sentence, else unresolved", () => {
    expect(keys(notice("违反《水法》的，依照其第五条、第六条处罚；依照其第七条从重。")).slice(1)).toEqual([
      "provision 其第五条 → 水法#art_5",
      "provision 第六条 → 水法#art_6",
      "provision 其第七条 → 其#art_7",
    ]);
    expect(keys(notice("注意《水法》，尤其第九条。")).at(-1)).toBe("provision 第九条 → #art_9");
  });
  it("of 其实施条例 are those of the rules that carry out the law before it", () => {
    expect(keys(notice("依照《海堤法》（2020年修订）及其实施条例第七条、第八条处理。")).slice(1)).toEqual([
      "provision 其实施条例第七条 → 海堤法实施条例#art_7",
      "provision 第八条 → 海堤法实施条例#art_8",
    ]);
    expect(keys(notice("《海堤法》施行后，依照其实施细则第七条处理。")).at(-1)).toBe("provision 其实施细则第七条 → 其实施细则#art_7");
  });
  it("in an amendment are those of the law that it amends", () => {
    expect(keys("绿道法修正案（三）\n\n一、将绿道法第九条修改为：“依照本法第十条处罚。”\n")).toContain(
      "provision 本法第十条 → 绿道法#art_10",
    );
  });
});

it("is not confused by words that look like a provision", () => {
  expect(
    keys(method("建设第三条道路、第一款产品，第一项工作和该项工程在目前条件下提前项目，合同规定、该条款、前款项、同款产品都不算。")),
  ).toEqual([]);
});

describe("a number of a provision", () => {
  it("that is misprinted stays as printed, and leads to no other article", () => {
    const articles = Array.from({ length: 20 }, (_, i) => `第${i + 1}条　甲。`).join("\n");
    const said = (sentence: string): string[] => targets(`滨河市绿道管理办法\n${articles}\n第21条　${sentence}`);
    expect(said("依照第十十条、第二十条处罚。")).toEqual(["第十十条 → #art_十十 @ nothing", "第二十条 → #art_20 @ art_20"]);
    expect(said("有本办法第百二百条规定情形的，处以罚款。")).toEqual(["本办法第百二百条 → #art_百二百 @ nothing"]);
  });
  it("may go beyond a thousand", () => {
    expect(keys(notice("依照《绿道法》第一千二百零三条、第1204条处理。")).slice(1)).toEqual([
      "provision 第一千二百零三条 → 绿道法#art_1203",
      "provision 第1204条 → 绿道法#art_1204",
    ]);
    const list = Array.from({ length: 102 }, (_, i) => `（${formatNumber(i + 1)}）甲；`).join("\n");
    expect(targets(method(`应当做到：\n${list}\n有（一百零一）、（一百零二）项情形的，处以罚款。`))).toEqual([
      "（一百零一） → #art_2__item_101 @ art_2__para_1__item_101",
      "（一百零二）项 → #art_2__item_102 @ art_2__para_1__item_102",
    ]);
  });
});
