import { expect, it } from "vitest";
import { parse } from "zhengce/parse";
import { renderOutline } from "zhengce/render";

const TEXT = `甲州市绿道建设方案

为建好绿道，制定本方案。

一、工作目标

到2030年，建成绿道1200公里。

二、重点任务

（一）串联公园。沿河布线。

（二）完善设施。每5公里设一处驿站。
`;

it("a document is shown with its title, its levels numbered as written and indented, and their counts", () => {
  const outline = renderOutline(parse(TEXT));
  expect(outline.split("\n")[0]).toBe("甲州市绿道建设方案");
  expect(outline.split("\n").slice(2).join("\n")).toBe(`
一、工作目标
二、重点任务
  （一）串联公园
  （二）完善设施

共2章、2条措施
`);
});

it("depth leaves out the lower levels, and counts them still", () => {
  const outline = renderOutline(parse(TEXT), { depth: 1 });
  expect(outline).not.toContain("串联公园");
  expect(outline).toContain("共2章、2条措施");
});

it("ids stand behind the lines", () => {
  expect(renderOutline(parse(TEXT), { ids: true })).toContain("  （二）完善设施  #mea_2\n");
});

it("an article without a heading is shown by its first words, cut to the width", () => {
  const outline = renderOutline(
    parse("甲州市绿道管理办法\n\n第一条 为了加强绿道的管理，保障市民安全、方便地使用绿道，制定本办法。\n\n第二条 本办法适用于甲州市。\n"),
    { width: 30 },
  );
  expect(outline).toContain("\n第一条 为了加强绿道的管理，保…\n");
});

it("doubts about the numbering stand at the end, each with its line", () => {
  const tree = parse(TEXT);
  const start = TEXT.indexOf("（二）");
  tree.data.messages.push({ ruleId: "numbering-gap", reason: "编号不连续", start, end: start + 3, severity: "warning" });
  expect(renderOutline(tree)).toMatch(/共2章、2条措施\n\n! 第13行 {2}编号不连续 {2}numbering-gap\n$/);
});

it("any text has an outline", () => {
  expect(renderOutline(parse(""))).toContain("没有编号的层次");
  expect(renderOutline(parse("Hello, world"))).toContain("没有编号的层次");
});
