import { expect, it } from "vitest";
import { parse, targets } from "zhengce";
import { timePhrase, valuePhrase } from "../../src/render/target-phrases.ts";

const phrases = (text: string, language?: "en"): string[] =>
  targets(parse(text)).map(target => [valuePhrase(target, language), timePhrase(target, language)].filter(Boolean).join(" "));

it("the end of a year or month stays the end, which 12月前 would leave out", () => {
  expect(phrases("2026年底前，改造泵站12座。")[0]).toContain("2026年底前");
});

it("a yearly mean says so", () => {
  expect(phrases("到2029年，水产加工产值年均增长9%。")[0]).toContain("年均增长9%");
});

it("a value stands beside what it was, with and without a year", () => {
  expect(phrases("到2029年，再生水利用率由31%提高到45%。")[0]).toContain("（原为31%）");
  expect(phrases("到2029年，再生水利用率由31%提高到45%。", "en")[0]).toContain("(from 31%)");
});
