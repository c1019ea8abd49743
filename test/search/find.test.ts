import { describe, expect, it } from "vitest";
import { buildSegment, openSegments, type Passage, parseQuery, searchPassages } from "zhengce/search";
import { loadCutter } from "../../src/words/index.ts";

const PASSAGES: Passage[] = [
  {
    id: "甲#mea_1",
    citation: "第一章（一）",
    title: "河湖管护办法",
    heading: "总则",
    text: "河长每月巡河一次。发现乱倒垃圾的，当日处置；情节严重的，移送水务部门。",
    fields: { region: "青川省", level: "provincial", date: "2025-03-01", genre: "办法", issuer: ["青川省人民政府"] },
  },
  {
    id: "甲#mea_2",
    citation: "第二章（二）",
    title: "河湖管护办法",
    heading: "监督",
    text: "到２０３０年，水质优良断面比例达到90%。",
    fields: {
      region: "青川省",
      level: "provincial",
      date: "2025-03-01",
      genre: "办法",
      year: [2030],
      indicator: ["水质优良断面比例"],
      strength: ["plain"],
    },
  },
  {
    id: "乙#art_1",
    citation: "第一条",
    title: "校园食堂条例",
    heading: "",
    text: "食堂采购食材，应当查验供货者的许可证，留样48小时。垃圾应当分类投放。",
    fields: { region: "白水市", level: "municipal", date: "2024-11-20", genre: "条例", year: [2027] },
  },
];
const segment = buildSegment(PASSAGES, { cutter: loadCutter() });
const index = openSegments([{ source: segment }]);
const ids = async (query: string): Promise<string[]> => (await searchPassages(index, query)).hits.map(hit => `${hit.document}#${hit.node}`);

describe("operators", () => {
  it.each([
    ["垃圾", ["甲#mea_1", "乙#art_1"]],
    ["垃圾 -分类", ["甲#mea_1"]],
    ["垃圾 +食堂", ["乙#art_1"]],
    ["“乱倒垃圾”", ["甲#mea_1"]],
    ["垃圾 地区:白水", ["乙#art_1"]],
    ["年:2026..2028", ["乙#art_1"]],
    ["year:2030", ["甲#mea_2"]],
    ["级别：省 -垃圾", ["甲#mea_2"]],
    ["含:指标", ["甲#mea_2"]],
    ["标题:食堂", ["乙#art_1"]],
    ["同句(垃圾 处置)", ["甲#mea_1"]],
    ["同句(垃圾 巡河)", []],
    ["同条(垃圾 巡河)", ["甲#mea_1"]],
  ])("%s", async (query, expected) => {
    expect((await ids(query)).sort()).toEqual(expected.toSorted());
  });

  it("are messages where they are wrong, and the rest is still searched", async () => {
    const result = await searchPassages(index, "食堂 级别:村");
    expect(result.messages).toMatchObject([{ start: 6, end: 7 }]);
    expect(result.hits[0]?.document).toBe("乙");
    expect(parseQuery("“没有收尾").messages).toHaveLength(1);
  });
});

describe("other names", () => {
  const named = openSegments([
    {
      source: buildSegment(
        [
          { id: "丙#1", text: "建设安居宝（以下简称宝屋），面向新市民。", fields: { gloss: [["宝屋", "安居宝"]] } },
          { id: "丙#2", text: "安居宝的租金每年核定一次。" },
          { id: "丁#1", text: "推进保障性租赁住房筹集。" },
          { id: "丁#2", text: "第五代移动通信基站免费进入公共场所。" },
        ],
        { cutter: loadCutter() },
      ),
    },
  ]);
  it.each([
    ["宝屋", ["丙#1", "丙#2"]],
    ["保租房", ["丁#1"]],
    ["5G", ["丁#2"]],
    ["公租房", []],
  ])("%s", async (query, expected) => {
    const { hits } = await searchPassages(named, query);
    expect(hits.map(hit => `${hit.document}#${hit.node}`).sort()).toEqual(expected);
    for (const hit of hits) expect(hit.highlights.length).toBeGreaterThan(0);
  });
});

it("highlights stand on the original characters", async () => {
  const { hits } = await searchPassages(index, "2030 水质");
  expect(hits[0]!.highlights.map(([start, end]) => hits[0]!.text.slice(start, end))).toEqual(["２０３０", "水质"]);
});
