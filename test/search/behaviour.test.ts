import { beforeAll, describe, expect, it } from "vitest";
import {
  buildSegment,
  createFlexIndex,
  exportIndex,
  mergeSegments,
  openExported,
  openSegments,
  type Passage,
  type SearchIndex,
  Segment,
  searchPassages,
  suggesterOf,
} from "zhengce/search";
import { loadCutter } from "../../src/words/index.ts";

const cutter = loadCutter();
const river = {
  title: "河湖管护办法",
  fields: { region: "青川省", level: "provincial", date: "2025-03-01", genre: "办法", issuer: ["青川省人民政府"] },
} as const;
const canteen = {
  title: "校园食堂条例",
  fields: { region: "白水市", level: "municipal", date: "2024-11-20", genre: "条例", issuer: ["白水市人大常委会"] },
} as const;

function passage(
  id: string,
  document: { title: string; fields: object },
  heading: string,
  text: string,
  fields: Passage["fields"] = {},
): Passage {
  return { id, citation: id.slice(id.indexOf("#") + 1), title: document.title, heading, text, fields: { ...document.fields, ...fields } };
}

const PASSAGES: Passage[] = [
  passage("甲#mea_1", river, "总则", "河长每月巡河一次。发现乱倒垃圾的，当日处置；情节严重的，移送水务部门。"),
  passage("甲#mea_2", river, "监督", "到２０３０年，水质优良断面比例达到90%。", {
    year: [2030],
    indicator: ["水质优良断面比例"],
    strength: ["expected"],
  }),
  passage("甲#mea_3", river, "监督", "建设智慧河湖一张图平台（以下简称河图），接入水文、气象数据。", {
    gloss: [["河图", "智慧河湖一张图平台"]],
  }),
  passage("甲#mea_4", river, "监督", "智慧河湖一张图平台每日更新。到二○三五年，重点河段监测覆盖率达到百分之九十五以上。", {
    year: [2035],
    indicator: ["监测覆盖率"],
    strength: ["binding"],
  }),
  passage("乙#art_1", canteen, "", "食堂采购食材，应当查验供货者的许可证，留样48小时。垃圾应当分类投放。", {
    year: [2027],
    strength: ["shall"],
  }),
  passage("乙#art_2", canteen, "", "學校每學期公佈食堂收支，聽取家長意見。"),
  passage("乙#art_3", canteen, "", "鼓励高等学校食堂安装充电桩，接入 5G 网络；细颗粒物超标时关闭新风。", { strength: ["support"] }),
];

/** Every way to stand behind a search; a new backend is a new line. */
const BACKENDS: Record<string, () => SearchIndex | Promise<SearchIndex>> = {
  "one segment": () => openSegments([{ source: buildSegment(PASSAGES, { cutter }) }]),
  "three segments, one with a removed document": () =>
    openSegments([
      { source: buildSegment(PASSAGES.slice(0, 3), { cutter }) },
      { source: buildSegment([passage("丙#1", canteen, "", "旧的食堂垃圾规定。"), ...PASSAGES.slice(3, 5)], { cutter }), removed: ["丙"] },
      { source: buildSegment(PASSAGES.slice(5), { cutter }) },
    ]),
  "segments merged": () => {
    const removed = new Segment(buildSegment([passage("丙#1", canteen, "", "旧的食堂垃圾规定。"), ...PASSAGES.slice(0, 4)], { cutter }), [
      "丙",
    ]);
    return openSegments([{ source: mergeSegments([removed, new Segment(buildSegment(PASSAGES.slice(4), { cutter }))]) }]);
  },
  "exported, as a browser opens it": () => {
    const exported = exportIndex(openSegments([{ source: buildSegment(PASSAGES, { cutter }) }]));
    return openExported(JSON.parse(JSON.stringify(exported)));
  },
  flexsearch: async () => {
    const index = await createFlexIndex({ cutter });
    for (const one of PASSAGES) index.add(one);
    return index;
  },
};

describe.each(Object.entries(BACKENDS))("%s", (_name, make) => {
  let index: SearchIndex;
  beforeAll(async () => {
    index = await make();
  });
  const ids = async (query: string, options = {}): Promise<string[]> => {
    const { hits } = await searchPassages(index, query, options);
    return hits.map(hit => `${hit.document}#${hit.node}`);
  };

  it.each([
    ["垃圾", ["甲#mea_1", "乙#art_1"]],
    ["垃圾 -分类", ["甲#mea_1"]],
    ["垃圾 +食堂", ["乙#art_1", "乙#art_2", "乙#art_3"]],
    ["“乱倒垃圾”", ["甲#mea_1"]],
    ["“倒垃圾的当日”", []],
    ["垃圾 地区:白水", ["乙#art_1"]],
    ["年:2026..2028", ["乙#art_1"]],
    ["year:2031..", ["甲#mea_4"]],
    ["日期:2024", ["乙#art_1", "乙#art_2", "乙#art_3"]],
    ["级别：省 -含:指标 -垃圾", ["甲#mea_3"]],
    ["含:指标", ["甲#mea_2", "甲#mea_4"]],
    ["力度:约束性", ["甲#mea_4"]],
    ["力度:应当", ["乙#art_1"]],
    ["力度:鼓励", ["乙#art_3"]],
    ["发文:白水 许可证", ["乙#art_1"]],
    ["标题:食堂 垃圾", ["乙#art_1", "乙#art_2", "乙#art_3"]],
    ["同句(垃圾 处置)", ["甲#mea_1"]],
    ["同句(垃圾 巡河)", []],
    ["同条(垃圾 巡河)", ["甲#mea_1"]],
    ["文件:乙 -食材 -充电", ["乙#art_2"]],
    ["二〇三〇", ["甲#mea_2"]],
    ["95%", ["甲#mea_4"]],
    ["学校公布收支", ["乙#art_2", "乙#art_3"]],
    ["河图", ["甲#mea_3", "甲#mea_4"]],
    ["第五代移动通信", ["乙#art_3"]],
    ["ＰＭ２.５", ["乙#art_3"]],
    ["龘", []],
  ])("%s", async (query, expected) => {
    expect((await ids(query)).sort()).toEqual(expected.toSorted());
  });

  it("ranks the passage that answers first, and a quotation above all", async () => {
    expect((await ids("食堂留样要多少小时"))[0]).toBe("乙#art_1");
    expect((await ids("当日处置情节严重的"))[0]).toBe("甲#mea_1");
    expect((await index.search("谁来巡河", { limit: 1 }))[0]?.id).toBe("甲#mea_1");
  });

  it("reads no operators where syntax is off", async () => {
    expect(await ids("垃圾 -分类", { syntax: false })).toContain("乙#art_1");
  });

  it("gives stable pages and the total of all matches", async () => {
    const all = await searchPassages(index, "食堂 垃圾 水质", { limit: 10 });
    const pages = [
      await ids("食堂 垃圾 水质", { limit: 2 }),
      await ids("食堂 垃圾 水质", { limit: 2, offset: 2 }),
      await ids("食堂 垃圾 水质", { limit: 2, offset: 4 }),
    ];
    expect(pages.flat()).toEqual(all.hits.map(hit => `${hit.document}#${hit.node}`));
    expect(all.total).toBe(all.hits.length);
  });

  it("finds characters in a row that are no word of the cutter's, and nothing that has one of them alone", async () => {
    expect((await searchPassages(index, "巡河")).hits.map(hit => hit.node)).toEqual(["mea_1"]);
    const { hits } = await searchPassages(index, "巡河 食堂");
    expect(hits.map(hit => hit.node)).toContain("mea_1");
    const found = hits.find(hit => hit.node === "mea_1")!;
    expect(found.highlights.map(([start, end]) => found.text.slice(start, end))).toEqual(["巡河"]);
  });

  it("finds nothing where characters stand only apart, and says which words are nowhere", async () => {
    const { hits, messages } = await searchPassages(index, "巡夜");
    expect(hits).toEqual([]);
    expect(messages[0]?.reason).toBe("库里没有“巡夜”");
    expect((await searchPassages(index, "巡河")).messages).toEqual([]);
  });

  it("takes the words beside a demanded one for wishes: they rank, and demand nothing", async () => {
    expect((await searchPassages(index, "+巡河 食堂")).hits.map(hit => hit.node)).toEqual(["mea_1"]);
    expect((await searchPassages(index, "“当日处置” 食堂")).hits.map(hit => hit.node)).toEqual(["mea_1"]);
  });

  it("counts facets over all matches, and groups by document", async () => {
    const { facets } = await searchPassages(index, "垃圾 水质", { limit: 1, facets: true });
    expect(facets?.region).toEqual([
      { value: "青川省", count: 2 },
      { value: "白水市", count: 1 },
    ]);
    const { hits, total } = await searchPassages(index, "垃圾 水质 食堂", { group: true });
    expect(hits.map(hit => hit.document).sort()).toEqual(["乙", "甲"]);
    expect(total).toBe(2);
    expect(hits.find(hit => hit.document === "甲")?.others).toBe(1);
  });

  it("sorts by date and by level", async () => {
    expect((await ids("垃圾", { sort: "date" }))[0]).toBe("甲#mea_1");
    expect((await ids("垃圾", { sort: "level" }))[0]).toBe("甲#mea_1");
  });

  it("highlights the characters as they stand", async () => {
    const marked = async (query: string): Promise<string[]> => {
      const [hit] = (await searchPassages(index, query)).hits;
      return hit!.highlights.map(([start, end]) => hit!.text.slice(start, end));
    };
    expect(await marked("2030 水质")).toEqual(["２０３０", "水质"]);
    expect(await marked("95%")).toEqual(["百分之九十五"]);
    expect(await marked("家长意见")).toEqual(["家長意見"]);
    expect(await marked("PM2.5")).toEqual(["细颗粒物"]);
  });

  it("explains what each word was worth", async () => {
    const [hit] = (await searchPassages(index, "巡河", { explain: true })).hits;
    expect(hit!.explanation).toContainEqual(expect.objectContaining({ term: "巡河", times: 1, passages: 1 }));
    const sum = hit!.explanation!.reduce((total, { score }) => total + score, 0);
    expect(sum * 3).toBeCloseTo(hit!.score, 3);
  });

  it("says where an operator is wrong, and searches the rest", async () => {
    const result = await searchPassages(index, "食堂 级别:村");
    expect(result.messages[0]).toMatchObject({ start: 6, end: 7 });
    expect(result.hits[0]?.document).toBe("乙");
  });

  it("says what may have been meant also where the single characters of a mistyped word are there", async () => {
    const { messages } = await searchPassages(index, "水直优良断面比例");
    expect(messages.flatMap(({ expected = [] }) => expected)).toEqual(["水质优良断面比例"]);
    expect((await searchPassages(index, "水质优良断面比例")).messages).toEqual([]);
  });

  it("says what stands nowhere and what may have been meant", async () => {
    const { hits, messages } = await searchPassages(index, "监侧复盖率");
    expect(messages.flatMap(({ expected = [] }) => expected)).toContain("监测覆盖率");
    expect(hits.length).toBeLessThan(PASSAGES.length);
  });

  it("completes titles, indicators and short names, by characters and by pinyin", async () => {
    const suggester = await suggesterOf(index);
    const texts = (typed: string): string[] => suggester.suggest(typed).map(({ text }) => text);
    expect(texts("校园")).toEqual(["校园食堂条例"]);
    expect(texts("食堂")).toEqual(["校园食堂条例"]);
    expect(texts("hhgh")).toEqual(["河湖管护办法"]);
    expect(texts("jiancefu")).toEqual(["监测覆盖率"]);
    expect(texts("河图")).toEqual(["河图"]);
  });
});

it.each<[string, (passages: Passage[]) => SearchIndex | Promise<SearchIndex>]>([
  ["segments", passages => openSegments([{ source: buildSegment(passages, { cutter }) }])],
  ["exported", passages => openExported(exportIndex(openSegments([{ source: buildSegment(passages, { cutter }) }])))],
])("a province counts with its cities, and finds them (%s)", async (_, make) => {
  const of = (region: string, node: string): Passage =>
    passage(`${region}#${node}`, { title: "渡口规定", fields: { region } }, "", "渡口夜间停航。");
  const index = await make([of("福建省", "art_1"), of("厦门市", "art_1"), of("厦门市", "art_2"), of("海口市", "art_1")]);
  const { facets } = await searchPassages(index, "渡口", { facets: true });
  expect(facets?.region).toEqual([
    { value: "福建省", count: 3 },
    { value: "厦门市", count: 2 },
    { value: "海南省", count: 1 },
    { value: "海口市", count: 1 },
  ]);
  const found = async (region: string): Promise<number> => (await searchPassages(index, `渡口 地区:${region}`)).total;
  expect([await found("福建"), await found("福建省"), await found("厦门"), await found("海南"), await found("四川")]).toEqual([
    3, 3, 2, 1, 0,
  ]);
});
