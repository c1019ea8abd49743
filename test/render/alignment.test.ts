import { expect, it } from "vitest";
import type { Alignment } from "zhengce/compare";
import { parse } from "zhengce/parse";
import { renderAlignment, renderAlignmentHtml, renderAlignmentMarkdown } from "zhengce/render";

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

it("an alignment of nothing says so", () => {
  const empty = { alignment: { pairs: [], gaps: [], additions: [], targets: [] }, local: parse(""), national: parse("") };
  expect(renderAlignment(empty)).toContain("没有找到相互对应的措施。");
  expect(renderAlignmentHtml(empty)).toContain("没有找到相互对应的措施。");
});
