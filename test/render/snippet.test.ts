import { expect, it } from "vitest";
import { parse, targets } from "zhengce";
import { renderHits } from "zhengce/render";
import { snippet } from "../../src/render/snippet.ts";

const marked = (text: string, highlights: readonly (readonly [number, number])[]): string[] =>
  highlights.map(([start, end]) => text.slice(start, end));
const find = (text: string, ...words: string[]): [number, number][] =>
  words.map(word => [text.indexOf(word), text.indexOf(word) + word.length]);

it("a short text is shown whole, its highlights where they were", () => {
  const text = "新建口袋公园，改造老旧管网。";
  const shown = snippet(text, find(text, "口袋公园"), 60);
  expect(shown.text).toBe(text);
  expect(marked(shown.text, shown.highlights)).toEqual(["口袋公园"]);
});

it("a long text is shown around the place where most was found, from the beginning of a clause", () => {
  const text = `${"这里只说别的事情。".repeat(20)}沿河建设步道，步道两侧种树。${"后面也是别的。".repeat(20)}步道`;
  const first = text.indexOf("步道");
  const shown = snippet(
    text,
    [
      [first, first + 2],
      [first + 3, first + 5],
      [text.length - 2, text.length],
    ],
    40,
  );
  expect(shown.text).toBe("…沿河建设步道，步道两侧种树。后面也是别的…");
  expect(marked(shown.text, shown.highlights)).toEqual(["步道", "步道"]);
});

it("line breaks and ideographic blanks are folded, and highlights move with them", () => {
  const text = "第一行\n　　第二行有目标";
  const shown = snippet(text, find(text, "目标"), 40);
  expect(shown.text).toBe("第一行 第二行有目标");
  expect(marked(shown.text, shown.highlights)).toEqual(["目标"]);
});

it("a hit says citation, title, words in 【】 and the document's id", () => {
  const text = "加密公交线网。";
  expect(
    renderHits([
      {
        document: "jiazhou-2026",
        node: "mea_3",
        citation: "第一章（三）",
        title: "甲州市公交优先若干措施",
        score: 1,
        text,
        highlights: find(text, "公交"),
      },
    ]),
  ).toBe("1. 第一章（三）  甲州市公交优先若干措施\n   加密【公交】线网。\n   jiazhou-2026  mea_3\n");
});

it("a hit says the headings above it and the targets that it states", () => {
  const text = "到2029年，公交车新增80辆。";
  const hit = {
    document: "jiazhou-2026",
    node: "mea_3",
    citation: "第一章（三）",
    title: "甲州市公交优先若干措施",
    heading: "优化线网",
    score: 1,
    text,
    targets: targets(parse(text)),
    highlights: [],
  };
  expect(renderHits([hit]).split("\n").slice(1, 4)).toEqual(["   优化线网", `   ${text}`, "   目标：公交车 新增80辆 到2029年"]);
});
