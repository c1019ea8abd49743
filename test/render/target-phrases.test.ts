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

it("an increase measured from a year keeps a verb, whatever the sentence calls it", () => {
  expect(phrases("人均健康寿命比2020年再增2岁。")[0]).toBe("比2020年提高2岁");
  expect(phrases("到2030年，人均健康寿命比2020年提高2岁。")[0]).toContain("比2020年提高2岁");
});

it("a verb inside a name is not said of its amount", () => {
  expect(phrases("到2029年，建设渔村风貌提升项目14个以上。")[0]).toContain("14个以上");
  expect(phrases("到2029年，建设渔村风貌提升项目14个以上。")[0]).not.toContain("提升");
  expect(phrases("到2029年，提高水产产量3万吨。")[0]).toContain("提高3万吨");
});
