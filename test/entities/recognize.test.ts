import { expect, it } from "vitest";
import { recognize } from "zhengce/entities";

it("finds a deadline, a bound and a count in one sentence", () => {
  const found = recognize("到2032年，全市轨道站点覆盖率不低于64%，新建口袋公园120座左右。");
  expect(found.map(({ text, kind, value, rel, lower, approx }) => ({ text, kind, value, rel, lower, approx }))).toEqual([
    { text: "到2032年", kind: "date", value: "2032", rel: "by", lower: undefined, approx: undefined },
    { text: "不低于64%", kind: "percent", value: 64, rel: undefined, lower: 64, approx: undefined },
    { text: "120座左右", kind: "quantity", value: 120, rel: undefined, lower: undefined, approx: true },
  ]);
});
