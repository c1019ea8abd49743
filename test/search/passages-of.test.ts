import { describe, expect, it } from "vitest";
import { parse } from "zhengce";
import { highlight, passagesOf, snippet } from "zhengce/search";

const OPINION = `关于加强公园管养的实施意见

　　为把公园管好，制定本意见。到2028年，全市公园面积达到三千公顷。

　　一、总体要求
　　坚持公园为民所用、由民共管。

　　二、日常管养
　　（一）修剪。乔木每年修剪两次，灌木每季修剪一次；修剪下来的枝叶当天运走。
　　（二）灌溉。
　　1．旱季每周灌溉不少于两次，优先使用再生水，用水量逐月登记，并在公园入口处公示，接受市民查阅和监督。
　　2．雨季视土壤含水情况决定是否灌溉，积水超过一天的，由管养单位用移动泵车抽排，并在次日上午报告处置结果。
`;

describe("the passages of a tree", () => {
  const passages = passagesOf(parse(OPINION), { document: "公园" });

  it("are the smallest citable units with a text of their own", () => {
    expect(passages.map(({ id }) => id)).toEqual([
      "公园#pre_1__para_1",
      "公园#chp_1__para_1",
      "公园#mea_1",
      "公园#mea_2__item_1",
      "公园#mea_2__item_2",
    ]);
  });

  it("know their title, the headings above them, their citation and the years they name", () => {
    const item = passages.at(-1)!;
    expect(item).toMatchObject({ title: "关于加强公园管养的实施意见", heading: "日常管养 灌溉" });
    expect(item.citation).toContain("（二）");
    expect(passages[0]!.fields?.year).toEqual([2028]);
    expect(item.fields?.year).toBeUndefined();
  });

  it("know what each of their sentences rests on, so that 力度:应当 finds the duties of a law as well", () => {
    const rules = parse(
      "湖滨管理办法\n第一条　游船应当靠泊指定码头；禁止夜间下锚。\n第二条　鼓励使用电动船。\n第三条　力争五年内停用柴油船。\n",
    );
    expect(passagesOf(rules).map(({ fields }) => fields?.strength)).toEqual([["shall", "must"], ["support"], ["strive"]]);
  });

  it("hold every character of the body once", () => {
    const all = passages.map(({ text }) => text).join("");
    for (const words of ["为把公园管好", "坚持公园为民所用", "枝叶当天运走", "优先使用再生水", "用移动泵车抽排"])
      expect(all.split(words)).toHaveLength(2);
  });
});

describe("a heading with nothing below it", () => {
  it("is a passage, and so is the title of a document with nothing else", () => {
    const found = (text: string): string[] => passagesOf(parse(text), { document: "甲" }).map(({ text: said }) => said);
    expect(found("关于启用新印章的通知\n")).toEqual(["关于启用新印章的通知"]);
    expect(found("公园管养方案\n\n一、修剪\n\n二、灌溉\n（一）旱季\n（二）雨季。积水一天内抽排。\n\n三、巡查\n")).toEqual([
      "一、修剪",
      "（一）旱季",
      "（二）雨季。积水一天内抽排。",
      "三、巡查",
    ]);
  });
});

describe("the passages of an inner document", () => {
  it("have the number, date and region of the notice that it came with, and their own kind", () => {
    const notice = `云溪省人民政府办公厅关于印发公园管养办法的通知
云政办发〔2033〕7号

各市人民政府：
　　现将《公园管养办法》印发给你们，请认真执行。

云溪省人民政府办公厅
2033年5月6日

公园管养办法

第一条　公园由园林部门管养。
第二条　乔木每年修剪两次。
`;
    const passages = passagesOf(parse(notice), { document: "乙" });
    const last = passages.at(-1)!;
    expect(last).toMatchObject({ title: "公园管养办法", text: expect.stringContaining("修剪两次") });
    expect(last.fields).toMatchObject({ number: "云政办发〔2033〕7号", date: "2033-05-06", genre: "办法" });
    expect(last.fields?.region).toBe(passages[0]!.fields?.region);
    expect(passages[0]!.fields?.genre).toBe("通知");
  });
});

describe("a snippet", () => {
  const text = `开头的一句没有要找的词，也很长。${"无关的话说了一遍又一遍，".repeat(12)}再生水优先用于灌溉，不足时才用自来水。${"又是无关的话，".repeat(12)}`;

  it("highlights what was typed also where it is no word of the index", () => {
    const said = "优先修缮老旧骑楼街区，骑楼街区的业态另行规划。";
    const shown = highlight(said, ["街区"], "老旧骑楼街区").map(([start, end]) => said.slice(start, end));
    expect(shown).toEqual(["老旧骑楼街区", "骑楼街区"]);
  });

  it("begins at a clause and shows the highlights", () => {
    const highlights = highlight(text, ["再生水", "灌溉"]);
    const [start, end] = snippet(text, highlights, 60);
    expect(text.slice(start, end)).toContain("再生水优先用于灌溉");
    expect("，。").toContain(text[start - 1]);
    expect(end - start).toBeLessThanOrEqual(60);
  });

  it("does not end before what it shows, even where no clause ends behind it", () => {
    const long = `${"前面的句子说别的事。".repeat(6)}修一条路，再修一条路，然后修很多很多条路一直修到再生水厂的大门口那里还要继续往前面修下去`;
    const [start, end] = snippet(long, highlight(long, ["再生水厂"]), 60);
    expect(long.slice(start, end)).toContain("再生水厂");
  });

  it("is the whole of a short text", () => {
    expect(snippet("　短句。\n", [], 60)).toEqual([1, 4]);
  });
});
