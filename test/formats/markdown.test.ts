import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { read } from "../../src/formats/index.ts";
import type { Block, Source } from "../../src/text/index.ts";

const markdown = (text: string): Promise<Source> => read(new TextEncoder().encode(text));
const said = (source: Source, ...kinds: Block["kind"][]): string[] =>
  source.blocks.filter(({ kind }) => kinds.includes(kind)).map(({ start, end }) => source.text.slice(start, end));
/** The text without its marks, as it will be parsed. */
const bare = ({ text, blocks }: Source): string => {
  let left = "";
  let at = 0;
  for (const { kind, start, end } of blocks) {
    if (kind !== "markup" || end <= at) continue;
    left += text.slice(at, Math.max(at, start));
    at = end;
  }
  return left + text.slice(at);
};

describe("the format is told by the content", () => {
  it.each([
    ["# 规划\n", "markdown"],
    ["| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |\n", "markdown"],
    ["说明**要点**。\n", "markdown"],
    ["一、总则\n1. 甲\n- 3 -\n——乙\n", "text"],
    ["#1机组、C#语言，5*3\n", "text"],
  ])("%j is %s", async (text, format) => {
    expect((await markdown(text)).format).toBe(format);
  });
});

describe("blocks", () => {
  it("headings have a depth, and their marks are markup", async () => {
    const source = await markdown("# 港口条例 #\n\n### 第一节 泊位\n");
    expect(source.blocks.filter(({ kind }) => kind === "heading").map(({ depth }) => depth)).toEqual([1, 3]);
    expect(said(source, "markup")).toEqual(["#", "#", "###"]);
  });

  it("a paragraph above a rule is no heading", async () => {
    const source = await markdown("# 题\n\n第一行。\n第二行。\n---\n");
    expect(said(source, "heading")).toEqual(["# 题"]);
    expect(bare(source)).toBe(" 题\n\n第一行。\n第二行。\n\n");
  });

  it("numbers before items are text, bullets are marks", async () => {
    const source = await markdown("# 题\n\n1. 甲\n2. 乙\n\n- 丙\n");
    expect(said(source, "item")).toEqual(["1. 甲", "2. 乙", "- 丙"]);
    expect(said(source, "markup")).toEqual(["#", "-"]);
  });

  it("a line without indentation right below an item does not belong to it", async () => {
    const source = await markdown("# 题\n\n1. 甲\n二、乙\n（一）丙\n");
    expect(said(source, "item").map(item => item.trim())).toEqual(["1. 甲"]);
    expect(said(source, "paragraph").map(text => text.trim())).toEqual(["甲", "二、乙\n（一）丙"]);
  });

  it("four spaces before a line make no code of it", async () => {
    const source = await markdown("# 题\n\n    第一条　靠泊。\n");
    expect(said(source, "code")).toEqual([]);
    expect(said(source, "paragraph").map(text => text.trim())).toEqual(["第一条　靠泊。"]);
  });

  it("a table has rows and cells, empty ones too, and pipes and dashes are marks", async () => {
    const source = await markdown("| 指标 | 2032年 |\n| :-- | --: |\n| 泊位 | **12个** |\n|  | 甲\\|乙 |\n");
    expect(said(source, "row")).toHaveLength(3);
    expect(said(source, "cell")).toEqual(["指标", "2032年", "泊位", "**12个**", "", "甲\\|乙"]);
    expect(source.blocks.find(({ kind }) => kind === "cell")?.align).toBe("left");
    expect(bare(source).replace(/\s+/g, " ").trim()).toBe("指标 2032年 泊位 12个 甲|乙");
  });

  it("stand sorted, one inside the other and never across each other's ends", async () => {
    const piece = fc.constantFrom(
      "#",
      " ",
      "\n",
      "\n\n",
      "**",
      "*",
      "> ",
      "- ",
      "1. ",
      "|",
      "---",
      "甲",
      "一、",
      "（一）",
      "`",
      "```",
      "[",
      "](",
      ")",
      "<!--",
      "-->",
      "\t",
      "    ",
      "\r\n",
      "\\",
      "&nbsp;",
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async pieces => {
        const { blocks, text } = await markdown(`# 题\n\n${pieces.join("")}`);
        const open: Block[] = [];
        let last = 0;
        for (const block of blocks) {
          expect(block.start).toBeGreaterThanOrEqual(last);
          expect(block.end).toBeLessThanOrEqual(text.length);
          last = block.start;
          if (block.kind === "markup") continue;
          while (open.length > 0 && open.at(-1)!.end <= block.start) open.pop();
          if (open.length > 0) expect(block.end).toBeLessThanOrEqual(open.at(-1)!.end);
          open.push(block);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("marks in running text", () => {
  it.each([
    ["建成**十个**泊位", "建成十个泊位"],
    ["**规划：**目标明确", "规划：目标明确"],
    ["一、**规划（一期）**按年", "一、规划（一期）按年"],
    ["见[原文](https://example.org/a)。", "见原文。"],
    ["![图](a.png)说明", "说明"],
    ["<center>表一</center><br>注", "表一注"],
    ["&emsp;&emsp;开头", "开头"],
    ["长宽3*5*2米", "长宽3*5*2米"],
    ["10~20天、~~删去~~", "10~20天、删去"],
    ["> 引文\n> 第二行", "引文\n第二行"],
    ["甲<!-- 注\n注 -->乙", "甲\n乙"],
    ["余下 ** 两颗", "余下 ** 两颗"],
  ])("%j is read as %j", async (text, expected) => {
    expect(
      bare(await markdown(`# 题\n\n${text}\n`))
        .replace(/^ 题\n\n|\n$/g, "")
        .replace(/^ +/gm, ""),
    ).toBe(expected);
  });
});

it("what no person would write takes no more than plain time and still gives blocks", async () => {
  const hostile = [
    ">".repeat(20_000),
    "*a _a ".repeat(20_000),
    "- ".repeat(5000),
    "[".repeat(50_000),
    Array.from({ length: 800 }, (_, i) => "`".repeat(i)).join(" "),
  ];
  for (const text of hostile) expect((await markdown(`# 题\n\n${text}\n`)).blocks.length).toBeGreaterThan(1);
});
