import { describe, expect, it } from "vitest";
import {
  type CatalogueEntry,
  citedBy,
  citesProvision,
  locateProvisions,
  missing,
  parse,
  type Reference,
  references,
  resolveReferences,
} from "zhengce";
import { method, notice } from "./support.ts";

const CATALOGUE: CatalogueEntry[] = [
  { id: "water-2002", title: "中华人民共和国水法", date: "2002-08-29" },
  { id: "water-2016", title: "中华人民共和国水法（2016修正）", date: "2016-07-02" },
  { id: "lighting", title: "关于绿道照明的意见", issuer: ["工业和信息化部"], documentNumber: "工信部发〔2020〕3号", date: "2020-05-01" },
  { id: "plan", title: "滨河市人民政府关于印发滨河市绿道建设方案的通知", documentNumber: "滨政发[2021] 7 号", date: "2021-03-01" },
];
const leadsTo = (sentence: string, date?: string, id?: string): (string | undefined)[] =>
  references(parse(notice(sentence)), { catalogue: CATALOGUE, ...(date && { date }), ...(id && { id }) }).map(
    ({ target }) => target?.document,
  );

describe("resolving against a catalogue", () => {
  it("takes the version that is not later than the citing document, or the one whose year is stated", () => {
    expect(leadsTo("根据《水法》办理。", "2010-01-01")).toEqual(["water-2002"]);
    expect(leadsTo("根据《中华人民共和国水法》办理。", "2020-01-01")).toEqual(["water-2016"]);
    expect(leadsTo("根据《水法（2002年）》第五条办理。", "2020-01-01")).toEqual(["water-2002", "water-2002"]);
  });
  it("never takes a later document, and never guesses between versions", () => {
    expect(leadsTo("根据《水法》办理。", "1999-01-01")).toEqual([undefined]);
    expect(leadsTo("根据《水法》办理。")).toEqual([undefined]);
    expect(leadsTo("按照《绿道照明的意见》办理。", "2024-01-01")).toEqual([undefined]);
  });
  it("knows a document by its number, by its full title and by what its notice forwards", () => {
    expect(leadsTo("按照滨政发〔2021〕7号办理。", "2024-01-01")).toEqual(["plan"]);
    expect(leadsTo("按照工业和信息化部《关于绿道照明的意见》办理。", "2024-01-01")).toEqual(["lighting"]);
    expect(leadsTo("按照《滨河市绿道建设方案》办理。", "2024-01-01")).toEqual(["plan"]);
  });
  it("lends the title what is known by the number behind it, and the other way round", () => {
    expect(leadsTo("按照《绿道方案》（滨政发〔2021〕7号）办理。", "2024-01-01")).toEqual(["plan", "plan"]);
    expect(leadsTo("按照《滨河市绿道建设方案》（滨办含〔2021〕7号）办理。", "2024-01-01")).toEqual(["plan", "plan"]);
  });
  it("does not lead a document to itself", () => {
    expect(leadsTo("《滨河市绿道建设方案》已经印发。", "2024-01-01", "plan")).toEqual([undefined]);
  });
});

const cites = (sentence: string): Reference[] => resolveReferences(references(parse(notice(sentence))), CATALOGUE, { date: "2024-01-01" });

describe("provisions of another document, once its text is at hand", () => {
  const forwarding = parse(
    "滨河市人民政府关于印发滨河市绿道建设方案的通知\n\n各区人民政府：\n\n一、认真执行。\n\n二、按时上报。\n\n滨河市人民政府\n2021年3月1日\n\n" +
      "滨河市绿道建设方案\n\n第一条　绿道由各区建设。\n\n第二条　建设单位应当：\n\n（一）公示图纸；\n\n（二）保护树木。\n\n违反前款规定的，停工整改。\n",
  );
  const nodes = (sentence: string): (string | undefined)[] =>
    locateProvisions(cites(sentence), "plan", forwarding)
      .filter(({ kind }) => kind === "provision")
      .map(({ target }) => (target?.document === "plan" ? target.node : "elsewhere"));

  it("lead to the article, the paragraph and the item, each end of a range to its own", () => {
    expect(nodes("按照《滨河市绿道建设方案》第一条至第二条、第二条第一款第（二）项和第二款办理。")).toEqual([
      "doc_2__art_1",
      "doc_2__art_2",
      "doc_2__art_2__para_1__item_2",
      "doc_2__art_2__para_2",
    ]);
  });
  it("follow 该方案 and 该条 there as well", () => {
    expect(nodes("《滨河市绿道建设方案》已经施行，依照该方案第二条和该条第二款处理。")).toEqual(["doc_2__art_2", "doc_2__art_2__para_2"]);
  });
  it("are articles where a notice is cited that forwards some, though it counts 一、 itself", () => {
    expect(nodes("按照《滨河市人民政府关于印发滨河市绿道建设方案的通知》第二条第二款办理。")).toEqual(["doc_2__art_2__para_2"]);
  });
  it("that the text does not have keep only their document, and those of others stay as they are", () => {
    expect(nodes("按照《滨河市绿道建设方案》第九条、《水法》第二条和本办法第一条办理。")).toEqual([undefined, "elsewhere", "elsewhere"]);
  });
});

it("what the text holds itself is not another document of the same name", () => {
  const text =
    "滨河市人民政府关于印发《水法》读本的通知\n\n各区人民政府：\n\n现将《绿道照明办法》印发给你们。\n\n滨河市人民政府\n2024年3月1日\n\n绿道照明办法\n\n第一条　路灯按时开关。\n";
  const [title] = references(parse(text), { catalogue: [{ id: "older", title: "绿道照明办法", date: "2010-01-01" }], date: "2024-03-01" });
  expect(title?.target).toEqual({ node: "doc_2" });
});

it("what is cited and not there is a list, most cited first, with the number to look for", () => {
  const lacking = missing([
    { id: "a", references: cites("根据《桥梁导则》（建桥〔2019〕4号）和《桥梁导则》第五条、《水法》、《居住证》办理，前款除外。") },
    { id: "b", references: cites("按照建路〔2018〕1号、《桥梁导则》办理。") },
    { id: "c", references: cites("依照该条例第三条、同法第四条、该解释第二条和本法实施条例第二条办理，该法另有规定的除外。") },
  ]);
  expect(lacking).toEqual([
    { key: "桥梁导则", documentNumber: "建桥〔2019〕4号", times: 4, citedBy: ["a", "b"] },
    { key: "建路〔2018〕1号", times: 1, citedBy: ["b"] },
  ]);
});

it("citedBy turns the citations round", () => {
  const found = citedBy("plan", [
    { id: "a", references: cites("按照《滨河市绿道建设方案》办理。") },
    { id: "b", references: cites("按照《水法》办理。") },
  ]);
  expect(found.map(({ document, references: by }) => [document, by.map(({ text }) => text)])).toEqual([["a", ["《滨河市绿道建设方案》"]]]);
});

describe("what is there in another text", () => {
  const code = (id: string): CatalogueEntry => ({ id, title: "绿道法典", date: "2020-01-01" });
  const catalogue: CatalogueEntry[] = [
    { id: "path-2018", title: "绿道法", date: "2018-10-26", adopted: "1996-05-01" },
    { id: "bridge-2023", title: "桥梁导则", date: "2023-02-01" },
    code("code-1"),
    code("code-2"),
    { id: "citing", title: "滨河市绿道通知", date: "2010-03-01" },
  ];
  const citing = (sentence: string, date: string): Reference[] => references(parse(notice(sentence)), { catalogue, id: "citing", date });

  it("is the law that was cited, if that is old enough, but its provisions are not looked for in the later text", () => {
    const found = citing("依照《绿道法》第三条处理。", "2010-03-01");
    expect(found.map(({ target }) => target)).toEqual([
      { document: "path-2018", later: true },
      { document: "path-2018", later: true },
    ]);
    const law = parse("绿道法\n\n第一条　甲。\n\n第二条　乙。\n\n第三条　丙。\n");
    expect(locateProvisions(found, "path-2018", law)).toEqual(found);
    expect(citing("依照《绿道法》第三条处理。", "1990-03-01").map(({ target }) => target)).toEqual([undefined, undefined]);
  });
  it("is kept apart from what is missing, as are several of one name; a gazette is no document", () => {
    const found = citing("依照《桥梁导则》、《绿道法典》、《渡口法》和《国务院公报》办理。", "2022-03-01");
    const held = missing([{ id: "citing", references: found }], [...catalogue.slice(0, -1), { ...catalogue.at(-1)!, date: "2022-03-01" }]);
    expect(held).toEqual([
      { key: "渡口法", times: 1, citedBy: ["citing"] },
      {
        key: "桥梁导则",
        times: 1,
        citedBy: ["citing"],
        held: { reason: "later", documents: [{ id: "bridge-2023", date: "2023-02-01" }] },
      },
      {
        key: "绿道法典",
        times: 1,
        citedBy: ["citing"],
        held: {
          reason: "ambiguous",
          documents: [
            { id: "code-1", date: "2020-01-01" },
            { id: "code-2", date: "2020-01-01" },
          ],
        },
      },
    ]);
  });
  it("is really missing where an older edition of it is repealed", () => {
    const found = citing("《桥梁导则》同时废止。", "2022-03-01");
    expect(missing([{ id: "citing", references: found }], catalogue).map(({ held }) => held)).toEqual([undefined]);
  });
});

describe("what is repealed on the day that it was made", () => {
  const rules = (id: string, title: string, date?: string): CatalogueEntry => ({ id, title, ...(date !== undefined && { date }) });
  const led = (entry: CatalogueEntry): (string | undefined)[] => {
    const catalogue = [rules("new", "滨河市绿道规定", "2022-03-01"), entry];
    const found = references(parse(notice("《桥梁导则》、《滨河市绿道规定》同时废止。")), { catalogue, id: "new", date: "2022-03-01" });
    const lacking = missing([{ id: "new", references: found }], catalogue).map(({ key }) => key);
    return [found.map(({ target }) => target?.document ?? "nothing").join(" "), lacking.join(" ")];
  };
  it("is found, as is what has no date, and what is later is not", () => {
    expect(led(rules("old", "桥梁导则", "2022-03-01"))[0]).toBe("old nothing");
    expect(led(rules("old", "桥梁导则"))[0]).toBe("old nothing");
    expect(led(rules("old", "桥梁导则", "2022-03-02"))[0]).toBe("nothing nothing");
    expect(led(rules("old", "桥梁导则", "2022-03-01"))[1]).not.toContain("桥梁导则");
  });
  it("is not a second copy of what repeals it", () => {
    expect(led(rules("copy", "滨河市绿道规定", "2022-03-01"))[0]).toBe("nothing nothing");
    expect(led(rules("old", "滨河市绿道规定", "2012-03-01"))[0]).toBe("nothing old");
  });
});

describe("who cites a provision", () => {
  const LAW = method("违反本办法第一条至第三条规定的，依照《水道法》第三十条至第三十五条、第四十条处罚。");
  const all = references(parse(LAW));
  const citing = (provision: string, key: string): string[] =>
    all.filter(reference => reference.key.startsWith(key) && citesProvision(reference, provision)).map(({ text }) => text);

  it("is what cites a range in which it lies, on either side of its ends", () => {
    for (const provision of ["第三十二条", "#art_32", "art_32", "水道法#art_32", "第三十条之一", "第三十二条第二款", "第三十五条"])
      expect(citing(provision, "水道法#")).toContain("第三十五条");
    expect(citing("第四十条", "水道法#")).toEqual(["第四十条"]);
    for (const provision of ["第二十九条", "第三十六条", "第三十五条之一", "第三章", "二"])
      expect(citing(provision, "水道法#")).toEqual([]);
  });
  it("is for a range what cites any of it, and for a list what cites one of it", () => {
    expect(citing("第三十五条至第四十五条", "水道法#")).toEqual(["第三十五条", "第四十条"]);
    expect(citing("第三十一条至第三十二条", "水道法#")).toEqual(["第三十五条"]);
    expect(citing("第一条、第四十条", "水道法#")).toEqual(["第四十条"]);
    expect(citing("第三十六至三十九条", "水道法#")).toEqual([]);
  });
  it("is what cites a part of it, or what it is a part of", () => {
    const [item] = references(parse(method("依照《水道法》第九条第二款第（三）项处罚。"))).filter(({ kind }) => kind === "provision");
    for (const provision of ["第九条", "第九条第二款", "第九条第二款第（三）项", "第九条第二款第三项"])
      expect(citesProvision(item!, provision)).toBe(true);
    for (const provision of ["第九条第一款", "第九条第二款第（四）项"]) expect(citesProvision(item!, provision)).toBe(false);
  });
  it("is told by citedBy, of other documents and of the document itself", () => {
    const documents = [
      { id: "rule", references: resolveReferences(all, [{ id: "law", title: "水道法" }]) },
      { id: "law", references: references(parse("水道法\n\n第三十二条　甲。\n\n第三十三条　违反本法第三十一条至第三十二条的，处罚。\n")) },
    ];
    const told = (provision?: string): [string, string[]][] =>
      citedBy("law", documents, provision).map(({ document, references }) => [document, references.map(({ text }) => text)]);
    expect(told("第三十二条")).toEqual([
      ["rule", ["第三十五条"]],
      ["law", ["第三十二条"]],
    ]);
    expect(told("第四十条")).toEqual([["rule", ["第四十条"]]]);
    expect(told("第九条")).toEqual([]);
  });
});

it("a range leads from the node of its beginning to that of its end", () => {
  const ends = (text: string): unknown[] =>
    references(parse(text)).flatMap(({ text, rangeFrom, target }) => (rangeFrom === undefined ? [] : [[text, rangeFrom, target]]));
  expect(ends(method("违反本办法第一条至第三条的，处罚。"))).toEqual([["第三条", "#art_1", { node: "art_3", from: "art_1" }]]);
  expect(ends(method("依照《水道法》第八条第一款至第三款，第九条、第十条处罚。"))).toEqual([["第三款", "水道法#art_8__para_1", undefined]]);
  const law = parse("水道法\n\n第一条　甲。\n\n第二条　乙。\n\n第三条　丙。\n");
  const cited = resolveReferences(references(parse(method("依照《水道法》第一至三条处罚。"))), [{ id: "law", title: "水道法" }]);
  expect(locateProvisions(cited, "law", law).at(-1)!.target).toEqual({ document: "law", node: "art_3", from: "art_1" });
});
