import { expect, it } from "vitest";
import { renderAmount, renderDate, renderDuration, renderTime } from "zhengce/render";

it.each([
  [9_000_000, "平方米", "900万平方米"],
  [75, "%", "75%"],
  [1_200_000_000_000, "元", "1.2万亿元"],
  [123_450_000, "吨", "12345万吨"],
  [58_647, "人", "58647人"],
  [0.26, "%", "0.26%"],
  [2, "百分点", "2个百分点"],
  [-15_000, "户", "-1.5万户"],
  [0.1 + 0.2, "公里", "0.3公里"],
  [66.6666666667, "%", "三分之二"],
  [14.2857142857, "%", "七分之一"],
  [12.345678, "%", "12.345678%"],
])("%d %s is written %s", (value, unit, expected) => {
  expect(renderAmount(value, unit)).toBe(expected);
});

it("an amount in English has its digits in threes and no 万", () => {
  expect(renderAmount(9_000_000, "平方米", "en")).toBe("9,000,000 平方米");
});

it("a day in ISO 8601 is written as Chinese write it", () => {
  expect(["2030", "2030-06", "2030-06-09", "远期"].map(renderDate)).toEqual(["2030年", "2030年6月", "2030年6月9日", "远期"]);
});

it("a duration in ISO 8601 is written as Chinese write it", () => {
  expect(["P10Y", "P3M", "P1Y6M", "P30D", "PT2H"].map(renderDuration)).toEqual(["10年", "3个月", "1年6个月", "30日", "2小时"]);
});

it("a deadline, a limit and a period are told apart", () => {
  const at: [number, number] = [0, 0];
  expect(renderTime({ relation: "by", end: "2030", text: "到2030年", at })).toBe("到2030年");
  expect(renderTime({ relation: "before", end: "2027", text: "2027年前", at })).toBe("2027年前");
  expect(renderTime({ relation: "during", start: "2026-01-01", end: "2030-12-31", text: "“十五五”期间", at })).toBe("2026—2030年");
  expect(renderTime({ relation: "within", duration: "P3Y", text: "三年内", at })).toBe("3年内");
  expect(renderTime({ relation: "by", text: "远景", at })).toBe("远景");
});
