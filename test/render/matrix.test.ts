import { describe, expect, it } from "vitest";
import { compare, matrix, parse } from "zhengce";
import { renderAlignment, renderMatrix, renderMatrixCsv, renderMatrixHtml, renderMatrixMarkdown } from "zhengce/render";

const national = parse(
  "关于发展冰雪运动的意见\n\n一、场地\n（一）利用公园水面建设天然冰场，冬季免费开放。\n（二）滑雪场索道每年检验一次，合格后方可载客。\n二、人才\n（三）中小学聘请退役运动员担任冰雪教练。\n",
);
const local = parse("北原省方案\n\n一、任务\n（一）滑雪场索道每年检验一次，检验合格后方可载客，结果上网公布。\n");
const documents = {
  coverage: matrix([{ document: "north", tree: local }], national),
  national,
  names: new Map([["north", "北原<省>"]]),
};

describe("a matrix of coverage", () => {
  it("shows on a terminal a sign for each measure, and who answers each", () => {
    const shown = renderMatrix(documents);
    expect(shown).toMatch(/北原<省> +·[■▪]· +33%/);
    expect(shown).toMatch(/索道.* 1\/1/);
    expect(shown).toMatch(/教练.* 0\/1/);
  });

  it("gives CSV a column for each measure, empty where nobody answers", async () => {
    const [head, row] = (await renderMatrixCsv(documents)).trim().split("\r\n");
    expect(head!.split(",")).toHaveLength(5);
    expect(row).toMatch(/^北原<省>,0\.33,,(?:0\.\d+|1),$/);
  });

  it("lets nothing of a name become markup of the page", () => {
    const page = renderMatrixHtml(documents);
    expect(page).toContain("北原&lt;省&gt;");
    expect(page.match(/<td style=/g)).toHaveLength(1);
  });

  it("numbers its columns on a terminal, five by five, and begins anew where the width ends", () => {
    const lakes = "镜泊湖 青海湖 千岛湖 洱海 滇池 太湖 巢湖 鄱阳湖 洞庭湖 白洋淀 微山湖 呼伦湖".split(" ");
    const long = parse(`冰场意见\n\n一、任务\n${lakes.map((lake, i) => `第${i + 1}条 ${lake}冬季开放冰场。`).join("\n")}\n`);
    const lake = parse("北原省方案\n\n第一条 青海湖冬季开放冰场。\n\n第二条 洱海冬季开放冰场。\n");
    const shown = renderMatrix({ coverage: matrix([{ document: "north", tree: lake }], long), national: long }, { width: 46 });
    const lines = shown.split("\n");
    const [first, second] = lines.filter(line => line.startsWith("地方文件"));
    expect(first).toMatch(/^地方文件 +1 {5}6 +覆盖率$/);
    expect(second).toMatch(/^地方文件 +11 +覆盖率$/);
    expect(lines.filter(line => line.startsWith("north"))[0]).toMatch(/^north +·[■▪]·[■▪]· ·{5} +17%$/);
    expect(shown).toMatch(/^ *11 +第十一条/m);
  });

  it("has the chapters above the columns of its page, and the share beside the name", () => {
    const page = renderMatrixHtml(documents);
    expect(page).toMatch(
      /<th class="group" colspan="2" title="第一章 场地">第一章 场地<\/th><th class="group" colspan="1" title="第二章 人才">/,
    );
    expect(page).toMatch(/<th scope="row">北原&lt;省&gt;<\/th><td class="sum">33%<\/td>/);
    expect(page).toContain("@media print");
  });

  it("says in Markdown who answers each measure", () => {
    const text = renderMatrixMarkdown(documents);
    expect(text).toMatch(/\| 第一章（二）[^|]*索道[^|]*\| 1\/1 \| 北原\\<省\\> (?:0\.\d\d|1\.00) \|/);
    expect(text).toMatch(/教练[^|]* \| 0\/1 \| — \|/);
    expect(renderMatrixMarkdown(documents, "en")).toContain("1 local document, 3 national measures");
  });

  it("counts the same measures as the report of two documents, also where a document numbers its chapters only", () => {
    const prose = parse(
      "关于发展冰雪运动的意见\n\n一、场地\n各地利用公园水面建设天然冰场，冬季免费开放，夜间安排照明和值守人员。\n二、人才\n中小学聘请退役运动员担任冰雪教练，按课时给予补贴并定期组织培训考核。\n",
    );
    const other = parse("北原省方案\n\n一、场地\n各地利用公园水面建设天然冰场，冬季免费开放，夜间安排照明和值守人员。\n");
    for (const [ours, theirs] of [
      [local, national],
      [other, prose],
    ] as const) {
      const { rows, measures } = matrix([{ document: "north", tree: ours }], theirs);
      const answered = rows[0]!.cells.filter(cell => cell !== null).length;
      const shown = renderAlignment({ alignment: compare(ours, theirs), local: ours, national: theirs });
      expect(shown).toContain(`国家文件共${measures.length}条，其中${answered}条`);
    }
  });

  it("shows what has nothing to do with the national document as 无关, last, and in no mean", () => {
    const football = parse(
      "南浦市校园足球方案\n\n一、任务\n（一）每所小学开设足球课，每周不少于一课时。\n（二）街道建设笼式球场，放学后向学生开放。\n（三）教练员三年轮训一遍。\n",
    );
    const locals = [
      { document: "南浦", tree: football },
      { document: "北原", tree: local },
    ];
    const shown = { coverage: matrix(locals, national), national };
    const terminal = renderMatrix(shown);
    expect(terminal).toMatch(/北原 .*33%\n南浦 +无关\n/);
    expect(terminal).toMatch(/索道.* 1\/1/);
    expect(terminal).toContain("2份地方文件（其中1份与国家文件无关，不计入平均），3条国家措施，平均覆盖33%。");
    expect(renderMatrixMarkdown(shown)).toMatch(/\| 北原 \| 33% \|\n\| 南浦 \| 无关 \|/);
    expect(renderMatrixHtml(shown)).toMatch(/<th scope="row">南浦<\/th><td class="sum">无关<\/td><td colspan="3"><\/td>/);
    expect(renderMatrix({ coverage: matrix(locals.slice(0, 1), national), national }, { language: "en" })).toContain("none related");
  });
});
