import { expect, it } from "vitest";
import { renderFacets, renderHits } from "zhengce/render";

const hit = {
  document: "ferry",
  node: "mea_2",
  citation: "第一章（二）",
  title: "渡运安全办法",
  score: 3,
  text: "渡船夜航应当配备探照灯。",
  highlights: [[0, 2]] as [number, number][],
};

it("why a hit was found is told by words and by pairs of characters", () => {
  const explanation = [
    { term: "渡船", field: "word" as const, times: 1, passages: 2, score: 2.125 },
    { term: "渡船", field: "bigram" as const, times: 1, passages: 2, score: 1.5 },
    { term: "夜航", field: "word" as const, times: 1, passages: 9, score: 1 },
  ];
  expect(renderHits([{ ...hit, explanation }])).toContain("词：渡船 2.13、夜航 1.00；相邻两字：渡船 1.50");
  expect(renderHits([{ ...hit, explanation }], { language: "en" })).toContain(
    "words: 渡船 2.13, 夜航 1.00; pairs of characters: 渡船 1.50",
  );
});

it("a hit without an explanation has no line for it", () => {
  expect(renderHits([hit])).not.toContain("词：");
});

it("a draft counts among what is not in force yet", () => {
  expect(renderFacets({ inForce: [{ value: "false", count: 4 }] })).toContain("未生效或已失效 4");
});
