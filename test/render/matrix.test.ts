import { describe, expect, it } from "vitest";
import { compare, matrix, parse } from "zhengce";
import { renderAlignment, renderMatrix, renderMatrixCsv, renderMatrixHtml } from "zhengce/render";

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
});
