import { expect, it } from "vitest";
import { recognize } from "zhengce/entities";
import { renderEntities } from "zhengce/render";

const shownOf = (text: string): string => renderEntities(text, recognize(text)).split("\n")[2]!;

it("年底前 takes in the end of the year, 年前 does not take in the year", () => {
  expect(shownOf("2031年底前完工")).toContain("到 2031-12");
  expect(shownOf("2031年前完工")).toContain("早于 2031");
});

it("hours and lengths of time are written as people write them", () => {
  expect(shownOf("22时至次日6时停运")).toContain("22:00—6:00");
  expect(shownOf("平均2.5年")).toContain("2.5年（P2.5Y）");
  expect(shownOf("12个工作日内答复")).toContain("≤ 12个工作日（P12D）");
  expect(shownOf("满三年以上")).toContain("≥ 3年");
});
