import { describe, expect, it } from "vitest";
import { read } from "zhengce";
import { type Alignment, compare } from "zhengce/compare";
import { parse } from "zhengce/parse";
import { renderAlignment, renderAlignmentHtml, renderAlignmentMarkdown } from "zhengce/render";
import { select } from "zhengce/tree";

const local = parse(
  "甲州市绿道建设方案\n\n一、重点任务\n\n（一）串联公园。沿河布线，串起滨水公园。\n\n（二）设置驿站<b>。每5公里设一处驿站。\n",
);
const national = parse("全国绿道建设意见\n\n一、主要任务\n\n（一）沿河布线。沿河布线，连接公园。\n\n（二）保护古树。不得砍伐古树|名木。\n");
const at = (text: string, words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length];
const alignment: Alignment = {
  pairs: [
    {
      local: "mea_1",
      national: "mea_1",
      score: 0.8,
      evidence: [{ local: at(local.data.text, "沿河布线"), national: at(national.data.text, "沿河布线，连") }],
      synonyms: [{ local: at(local.data.text, "串起"), national: at(national.data.text, "连接") }],
    },
  ],
  gaps: ["mea_2"],
  additions: ["mea_2"],
  targets: [],
};
const documents = { alignment, local, national };

it("the terminal shows pairs, coverage, what is missing and what is added", () => {
  const lines = renderAlignment(documents).split("\n");
  expect(lines[0]).toBe("地方 甲州市绿道建设方案");
  expect(lines.find(line => line.includes("0.80"))).toMatch(/^ {2}（一）串联公园 +第一章（一）沿河布线 +0\.80$/);
  expect(lines).toContain("国家文件共2条，其中1条有地方对应，占50%。");
  expect(lines.slice(-5)).toEqual(
    [
      "国家有而地方没有对应的：",
      "  • 第一章（二）保护古树",
      "",
      "地方有而国家没有的（地方特色）：",
      "  • 第一章（二）设置驿站<b>",
      "",
    ].slice(-5),
  );
});

it("Markdown has the shared wording beside each pair, and nothing in a document becomes markup", () => {
  const report = renderAlignmentMarkdown(documents);
  expect(report).toContain("| 第一章（一）串联公园 | 第一章（一）沿河布线 | 0.80 | 沿河布线；串起 ≈ 连接 |");
  expect(report).toContain("- 第一章（二）设置驿站\\<b\\>");
});

it("HTML marks the shared wording on both sides, and nothing in a document becomes markup", () => {
  const report = renderAlignmentHtml(documents);
  expect(report).toContain('<mark>沿河布线</mark>，<mark class="word">串起</mark>滨水公园。</p>');
  expect(report).toContain("设置驿站&lt;b&gt;");
  expect(report).not.toContain("<b>");
  expect(report.match(/<rect /g)).toHaveLength(1);
});

it("HTML prints a measure with several counterparts once, then leads to it and folds up what it shares with the next", () => {
  const [pair] = alignment.pairs;
  const again = { ...pair!, national: "mea_2", score: 0.6 };
  const report = renderAlignmentHtml({ ...documents, alignment: { ...alignment, pairs: [pair!, again], gaps: [] } });
  const [, first, second] = report.split('<section class="pair"');
  expect(first).toContain(' id="pair-1"');
  expect(first).not.toContain("<details>");
  const folded = second!.replace(/<details>.*?<\/details>/, "");
  expect(folded).toContain('<a href="#pair-1">正文见上</a>');
  expect(folded).not.toContain("串起");
  expect(second).toMatch(/<details><summary>共同表述<\/summary><p>.*<mark class="word">串起<\/mark>/);
  expect(second).toContain("不得砍伐古树|名木");
});

it("an alignment of nothing says so", () => {
  const empty = { alignment: { pairs: [], gaps: [], additions: [], targets: [] }, local: parse(""), national: parse("") };
  expect(renderAlignment(empty)).toContain("没有找到相互对应的措施。");
  expect(renderAlignmentHtml(empty)).toContain("没有找到相互对应的措施。");
});

it("a measure stands below the heading of its own chapter, be it that the chapter has no counterpart", () => {
  const ours = parse(
    "甲州市绿道建设方案\n\n一、选线\n\n（一）串联公园。沿河布线，串起滨水公园。\n\n二、管护\n\n（二）巡护。每周巡护绿道一次。\n\n（三）补种。及时补种枯死苗木。\n",
  );
  const pair = (id: string) => ({ local: id, national: "mea_1", score: 0.7, evidence: [], synonyms: [] });
  const [first, theirs] = [ours, national].map(tree => [...select(tree, "chapter")][0]!.id);
  const chapter = { ...pair(first!), national: theirs! };
  const said = { alignment: { ...alignment, pairs: [chapter, ...["mea_1", "mea_2", "mea_3"].map(pair)] }, local: ours, national };
  const column = renderAlignment(said)
    .split("\n")
    .slice(5, 10)
    .map(line => /^ *\S+(?: \S+)?/.exec(line)![0]);
  expect(column).toEqual(["第一章 选线", "  （一）串联公园", "第二章 管护", "  （二）巡护", "  （三）补种"]);
  expect(renderAlignmentMarkdown(said).match(/^\| 第.章.*$/gm)).toEqual([
    "| 第一章 选线 | 第一章 主要任务 | 0.70 |  |",
    "| 第一章（一）串联公园 | 第一章（一）沿河布线 | 0.70 |  |",
    "| 第二章 管护 |  |  |  |",
    "| 第二章（二）巡护 | 第一章（一）沿河布线 | 0.70 |  |",
    "| 第二章（三）补种 | 第一章（一）沿河布线 | 0.70 |  |",
  ]);
  expect(renderAlignmentHtml(said).match(/<h3>第二章 管护<\/h3>/g)).toHaveLength(1);
});

describe("the local column of the terminal", () => {
  /** How far each place is indented, where nodes of these types answer themselves. */
  const indents = (text: string, ...types: Parameters<typeof select>[1][]): number[] => {
    const tree = parse(text);
    const ids = types.flatMap(type => [...select(tree, type)].map(({ id }) => id));
    const pairs = ids.map(id => ({ local: id, national: id, score: 1, evidence: [], synonyms: [] }));
    const shown = renderAlignment({ alignment: { ...alignment, pairs }, local: tree, national: tree });
    return shown
      .split("\n\n")[1]!
      .split("\n")
      .slice(2)
      .map(line => line.search(/\S/));
  };
  const plan =
    "渡口方案\n\n为了渡运安全，制定本方案。\n\n一、安全\n（一）渡运检查\n1.渡船每日检查救生衣。\n2.网箱夜间挂灯。\n（二）码头每年清淤。\n";
  const rules = "渡口管理办法\n\n第一章 船舶\n\n第一条 渡船每日检查救生衣。\n\n第二章 水域\n\n第二条 网箱夜间挂灯。\n";

  it("indents a measure further than its chapter, and what stands in it further than the measure", () => {
    expect(indents(plan, "preamble", "chapter", "measure", "item")).toEqual([0, 0, 2, 4, 4, 2]);
    expect(indents(plan, "measure", "item")).toEqual([0, 2, 4, 4, 2]);
  });

  it("has articles below their chapters where these are listed, at the margin where not", () => {
    expect(indents(rules, "chapter", "article")).toEqual([0, 2, 0, 2]);
    expect(indents(rules, "article")).toEqual([0, 0]);
  });
});

it("a region that is no name of a place does not name the sides of a report", async () => {
  const document = async (region: string) =>
    parse(
      await read(
        new TextEncoder().encode(
          `---\nlevel: provincial\nregion: '${region}'\n---\n# 渡口值守规定\n\n第一条 值守人员每小时巡查栈桥一次。\n\n第二条 缆绳磨损三分之一的当日更换。\n`,
        ),
      ),
    );
  const [local, national] = [await document("<img src=x>|省"), await document("<b>乙</b>")];
  const alignment = compare(local, national);
  expect(renderAlignmentHtml({ alignment, local, national }, "zh")).not.toContain("<img");
});
