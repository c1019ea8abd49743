import { expect, it } from "vitest";
import { parse, targets } from "zhengce";
import { valuePhrase } from "../../src/render/target-phrases.ts";

it("a level shows what it comes from, a change what it is measured against", () => {
  const found = targets(parse("一、主要目标\n到2031年，骑行分担率由2027年的12%提高到19%，照明电耗比2027年下降8%。\n"));
  expect(found.map(target => valuePhrase(target))).toEqual(["19%（2027年为12%）", "比2027年下降8%"]);
});
