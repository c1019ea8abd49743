import { describe, expect, it } from "vitest";
import { parse } from "zhengce";
import { nodeOfCitation } from "zhengce/references";
import { citation, select } from "zhengce/tree";

const law = parse(
  "渡船条例\n第一章　总则\n第一条　为了管理渡船，制定本条例。\n第二章　管理\n第一节　许可\n第四条　渡船应当登记。\n有下列情形之一的，不予登记：\n（一）未经检验的；\n（二）下列资料不全的：\n1.证书；\n2.图纸。\n第四条之一　登记不收费。\n第三章　附则\n第五条　自公布之日起施行。\n附件1\n登记办法\n第一条　登记在县城办理。\n附件2\n收费办法\n第一条　不收费。",
);
const policy = parse(
  "关于渡口的意见\n一、目标\n（一）指标。达标。\n（二）期限。三年。\n二、任务\n（一）设施。改造。\n（二）监管。从严。\n1.检查。每季。\n2.演练。每年。\n（1）夏季\n①桌面演练\n②实船演练",
);
const plan = parse(
  "渡口预案\n1　总则\n1.1　目的\n为了安全。\n1.2　依据\n依法。\n2　组织\n2.1　机构\n2.1.1　指挥部\n统一指挥。\n2.1.2　办公室\n综合协调。",
);

describe("a citation leads to its node", () => {
  it.each([
    ["第四条", "art_4"],
    ["第4条", "art_4"],
    ["第四条之一", "art_4-1"],
    ["第四条第二款", "art_4__para_2"],
    ["第四条第二款第（二）项", "art_4__para_2__item_2"],
    ["第四条第二项", "art_4__para_2__item_2"],
    ["第4条第2款第2项第1目", "art_4__para_2__item_2__sit_1"],
    ["第四条（二）", "art_4__para_2__item_2"],
    ["第四条 (二)", "art_4__para_2__item_2"],
    ["第四条(2)", "art_4__para_2__item_2"],
    ["第二章第一节", "chp_2__sec_1"],
    ["第二章第四条", "art_4"],
    ["art_4__para_2", "art_4__para_2"],
    ["附件2第一条", "doc_3__art_1"],
    ["附件一", "doc_2"],
    ["标题", "tit_1"],
  ])("%s of a law", (cited, id) => {
    expect(nodeOfCitation(law, cited)?.id).toBe(id);
  });

  it.each([
    ["二、", "chp_2"],
    ["第二章", "chp_2"],
    ["第二部分", "chp_2"],
    ["二、（二）", "chp_2__mea_2"],
    ["二（二）1", "chp_2__mea_2__item_1"],
    ["二、（二）1.", "chp_2__mea_2__item_1"],
    ["第二章（二）", "chp_2__mea_2"],
    ["二、(二)２．（１）②", "chp_2__mea_2__item_2__sit_1__pnt_2"],
  ])("%s of a policy document", (cited, id) => {
    expect(nodeOfCitation(policy, cited)?.id).toBe(id);
  });

  it.each([
    ["2.1.2", "chp_2__sec_1__item_2"],
    ["２．１．２", "chp_2__sec_1__item_2"],
    ["1.2", "chp_1__sec_2"],
    ["2", "chp_2"],
  ])("%s of a plan in decimals", (cited, id) => {
    expect(nodeOfCitation(plan, cited)?.id).toBe(id);
  });

  it.each(["第九条", "第四条第五款", "（一）", "明天", "", "三、（九）"])("%s is nothing, or more than one thing", cited => {
    expect(nodeOfCitation(policy, cited)).toBeUndefined();
    if (cited !== "（一）") expect(nodeOfCitation(law, cited)).toBeUndefined();
  });
});

it("a table is cited, and found, by its number", () => {
  const tree = parse(
    "东港市水运规划\n\n一、发展目标\n\n专栏1 主要指标\n\n| 指标 | 2030年 |\n|---|---|\n| 泊位（个） | 40 |\n\n二、重点项目\n\n专栏12 码头项目\n\n| 项目 | 年份 |\n|---|---|\n| 北港 | 2029 |\n",
  );
  const tables = [...select(tree, "table")];
  expect(tables.map(table => citation(tree, table))).toEqual(["第一章专栏1", "第二章专栏12"]);
  expect(nodeOfCitation(tree, "专栏1")).toBe(tables[0]);
  expect(nodeOfCitation(tree, "第二章专栏12")).toBe(tables[1]);
});

it("一、 below a 第一节 is cited by its marker, and found by that", () => {
  const tree = parse(
    "渡口规划\n\n第一章 现状\n第一节 水路\n一、成就\n（一）船。新船下水。\n（二）港。旧港疏浚。\n二、不足\n（一）船。船龄偏高。\n第二节 目标\n一、近期\n到2030年建成渡口三处。\n",
  );
  const sections = [...select(tree, "section")].map(section => citation(tree, section));
  expect(sections).toEqual(["第一章第一节", "第一章第一节一、", "第一章第一节二、", "第一章第二节", "第一章第二节一、"]);
  for (const measure of select(tree, "measure")) expect(nodeOfCitation(tree, citation(tree, measure))).toBe(measure);
  expect([...select(tree, "measure")].map(measure => citation(tree, measure)).at(-1)).toBe("第一章第一节二、（一）");
});
