import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isLeaf, parse, type Root, targets, textOf, walk } from "zhengce";
import { read } from "../../src/formats/index.ts";

const treeOf = async (text: string): Promise<Root> => parse(await read(new TextEncoder().encode(text)));
const said = (tree: Root, type: string): string[] => [...walk(tree)].filter(node => node.type === type).map(node => textOf(node as never));

/** Offsets of characters that stand in no leaf and are not skipped, or in several. */
function uncovered(tree: Root): number[] {
  const { text, skipped } = tree.data;
  const count = new Uint8Array(text.length);
  for (const node of walk(tree)) if (isLeaf(node)) count.fill(9, node.position.start.offset, node.position.end.offset);
  let leaves = 0;
  for (const node of walk(tree)) if (isLeaf(node)) leaves += node.value.length;
  expect(leaves).toBe(count.filter(times => times === 9).length);
  for (const { start, end } of skipped) for (let i = start; i < end; i++) count[i]!++;
  return Array.from(count.keys()).filter(
    i => (count[i] === 0 && /\S/.test(text[i]!)) || (count[i] !== 0 && count[i] !== 1 && count[i] !== 9),
  );
}

const HEAD =
  '<tr><td rowspan="2">指标</td><td rowspan=2>单位</td><td colspan="2">目标</td><td rowspan="2">属性</td></tr><tr><td>2026年</td><td>2031年</td></tr>';
const ROWS =
  "<tr><td>苗圃灌溉<br>覆盖率</td><td>%</td><td>41</td><td>58</td><td>约束性</td></tr><tr><td>竹笋&nbsp;产量</td><td>万吨</td><td>2.4</td><td>3.1</td><td>预期性</td></tr>";
const TABLE = `<table border="1">${HEAD}${ROWS}</table>`;
const document = (table: string): string =>
  `# 云溪县“十五五”竹业发展规划\n\n## 一、发展目标\n\n表1 主要指标\n\n${table}\n\n## 二、主要任务\n\n扩大竹林。\n`;

describe("a table of HTML in Markdown", () => {
  it.each([
    ["on one line", TABLE],
    ["over many lines", TABLE.replace(/></g, ">\n<")],
    ["with empty lines between its rows", TABLE.replace(/<tr>/g, "\n\n<tr>")],
    ["in capitals", TABLE.replace(/<\/?[a-z]+/g, tag => tag.toUpperCase())],
    ["without end tags of rows and cells", TABLE.replace(/<\/t[dr]>/g, "")],
    ["in a part of its own", TABLE.replace(/<tr>/, "<tbody><tr>").replace("</table>", "</tbody></table>")],
    ["without an end", TABLE.replace("</table>", "")],
  ])("has rows, cells and targets: %s", async (_, table) => {
    const tree = await treeOf(document(table));
    expect(said(tree, "table")).toHaveLength(1);
    expect(said(tree, "row")).toHaveLength(4);
    expect(said(tree, "cell").slice(0, 6)).toEqual(["指标", "单位", "目标", "属性", "2026年", "2031年"]);
    expect(uncovered(tree)).toEqual([]);
    const found = targets(tree).filter(({ time }) => time?.end === "2031");
    expect(found.map(({ value, unit, force }) => [value?.value, unit, force])).toEqual([
      [58, "%", "binding"],
      [31_000, "吨", "expected"],
    ]);
    expect(found[0]!.indicator.text).toMatch(/^苗圃灌溉<br>覆盖率$/i);
  });

  it("says how many rows and columns a cell takes", async () => {
    const { blocks, text } = await read(new TextEncoder().encode(document(TABLE)));
    const cells = blocks.filter(({ kind }) => kind === "cell");
    expect(cells.slice(0, 4).map(({ rows, columns }) => [rows, columns])).toEqual([
      [2, undefined],
      [2, undefined],
      [undefined, 2],
      [2, undefined],
    ]);
    expect(cells.slice(0, 2).map(({ start, end }) => text.slice(start, end))).toEqual(["指标", "单位"]);
  });

  it("leaves what stands before and behind it on its line", async () => {
    const tree = await treeOf(`# 题\n\n单位见表。${TABLE}注：按年统计。\n`);
    expect(said(tree, "table")).toHaveLength(1);
    expect(said(tree, "paragraph")).toEqual(["单位见表。", "注：按年统计。"]);
    expect(uncovered(tree)).toEqual([]);
  });

  it("is none in a fence, in code or in a comment", async () => {
    for (const text of [`\`\`\`html\n${TABLE}\n\`\`\``, `写作\`${TABLE}\`的表`, `<!-- ${TABLE} -->`]) {
      const tree = await treeOf(`# 题\n\n开头。\n\n${text}\n`);
      expect(said(tree, "table")).toEqual([]);
      expect(uncovered(tree)).toEqual([]);
    }
  });

  it("is the innermost of several, and the others are layout", async () => {
    const tree = await treeOf(`# 题\n\n<table><tr><td>\n${TABLE}\n</td></tr></table>\n\n结尾。\n`);
    expect(said(tree, "row")).toHaveLength(4);
    expect(said(tree, "paragraph")).toEqual(["结尾。"]);
    expect(uncovered(tree)).toEqual([]);
  });

  it("gives a table its caption as a heading", async () => {
    const tree = await treeOf(document(TABLE.replace("<tr>", "<caption>表2 分年指标</caption><tr>")).replace("表1 主要指标", "目标如下。"));
    const table = [...walk(tree)].find(node => node.type === "table");
    expect(table).toMatchObject({ heading: "表2 分年指标" });
  });
});

it("other tags of converters are marks", async () => {
  const tree = await treeOf(
    '# 题\n\n<div align=center>\n<img src="a.png"/>\n<p>图一&nbsp;布局</p>\n</div>\n\n面积2km<sup>2</sup>，<br>分两期。<!-- 页 -->\n',
  );
  const text = [...walk(tree)].flatMap(node => (isLeaf(node) ? [node.value] : [])).join("");
  expect(text).not.toMatch(/[<>&]/);
  expect(uncovered(tree)).toEqual([]);
});

it("whatever tags stand in a text, nothing is thrown or lost, and blocks stand one inside the other", async () => {
  const piece = fc.constantFrom(
    ...["<table>", "</table>", "<tr>", "</tr>", "<td rowspan=9>", "</td>", "<th", "<caption>", "</caption>", "<br>", "<!--", "-->", "```"],
    ...["\n", "\n\n", "> ", "甲", "一、", "&nbsp;", "**", "|", "`", "- ", "<", ">", "</tbody>", "\r\n", "# "],
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 50 }), async pieces => {
      const source = await read(new TextEncoder().encode(`# 题\n\n<table><tr><td>乙</td></tr></table>\n${pieces.join("")}`));
      expect(uncovered(parse(source))).toEqual([]);
      source.blocks.forEach(({ start }, i) => {
        expect(start).toBeGreaterThanOrEqual(source.blocks[i - 1]?.start ?? 0);
      });
    }),
    { numRuns: 400 },
  );
});

it("absurd tables take no more than plain time", async () => {
  const times = 40_000;
  for (const absurd of ["<table>", "<table><tr><td>", "<table><td>甲</table>", "<td>", "<table><!--\n", "```a\n<table>\n"])
    expect((await read(new TextEncoder().encode(`# 题\n\n${absurd.repeat(times)}\n`))).blocks.length).toBeGreaterThan(1);
});

it.each([
  [
    "Markdown",
    "| 序号 | 指标 | 2031年 | 2036年 |\n|---|---|---|---|\n| 1 | 竹材产量（吨） | 31 | 47 |\n|  | 笋干产量（吨） | 620 | 710 |\n|  |  |  |  |",
  ],
  [
    "HTML",
    "<table><tr><td>序号</td><td>指标</td><td>2031年</td><td>2036年</td></tr><tr><td>1</td><td>竹材产量（吨）</td><td>31</td><td>47</td></tr><tr><td></td><td>笋干产量（吨）</td><td>620</td><td>710</td></tr></table>",
  ],
])("an empty cell of %s keeps its column, and a row of nothing else is none", async (_, table) => {
  const tree = await treeOf(document(table));
  const rows = [...walk(tree)].filter(node => node.type === "row");
  expect(rows.map(row => ("children" in row ? row.children.map(cell => textOf(cell as never)) : []))).toEqual([
    ["序号", "指标", "2031年", "2036年"],
    ["1", "竹材产量（吨）", "31", "47"],
    ["", "笋干产量（吨）", "620", "710"],
  ]);
  expect(uncovered(tree)).toEqual([]);
  expect(targets(tree).map(({ indicator, value, time }) => [indicator.text, value?.value, time?.end])).toEqual([
    ["竹材产量", 31, "2031"],
    ["竹材产量", 47, "2036"],
    ["笋干产量", 620, "2031"],
    ["笋干产量", 710, "2036"],
  ]);
});
