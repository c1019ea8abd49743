import { describe, expect, it } from "vitest";
import { says } from "./support.ts";

describe("several years and several amounts", () => {
  it("are matched in order where the name stands before the years", () => {
    expect(says("秸秆还田比例2027年、2028年、2029年分别达到41%、46%、52%。")).toEqual([
      "秸秆还田比例 41% level by 2027",
      "秸秆还田比例 46% level by 2028*",
      "秸秆还田比例 52% level by 2029*",
    ]);
  });
  it("are matched in order where the name stands behind the years, without 分别", () => {
    const rows = ["12个 increase by 2027", "19个 increase by 2028*", "27个 increase by 2029*"];
    expect(says("到2027年、2028年、2029年，建成共享菜园12个、19个、27个。").map(row => row.replace(/^共享菜园\*? /, ""))).toEqual(rows);
    expect(says("到2027年、2028年，建成12个、19个共享菜园。")).toEqual([
      "共享菜园 12个 increase by 2027",
      "共享菜园 19个 increase by 2028*",
    ]);
  });
  it("say nothing where their numbers differ", () => {
    expect(says("秸秆还田比例2027年、2028年分别达到41%、46%、52%。")).toEqual([]);
    expect(says("到2027年、2028年，建成共享菜园12个、19个、27个。")).toEqual([]);
    expect(says("到2027年、2028年、2029年，秸秆还田比例分别达到41%、46%。")).toEqual([]);
  });
  it("leave amounts of several names to the last year", () => {
    expect(says("到2027年、2028年，建成共享菜园12个、公用粮仓3座。")).toEqual([
      "共享菜园 12个 increase by 2028*",
      "公用粮仓 3座 increase by 2028*",
    ]);
  });
  it("give each part behind 其中 its own year, also behind a year that is over", () => {
    expect(says("防护林抚育面积达到9万亩，其中2025年完成2万亩、2026年完成3万亩、2027年完成4万亩。")).toEqual([
      "防护林抚育面积 90000亩 level",
      "防护林抚育面积* 30000亩 increase by 2026",
      "防护林抚育面积* 40000亩 increase by 2027",
    ]);
  });
  it("name a bare 完成 behind 每年 by what the clause before does", () => {
    expect(says("实施农村低收入家庭危房改造，每年完成360户。")).toEqual(["农村低收入家庭危房改造* 360户 increase"]);
    expect(says("推进沿街旧骑楼修缮工程，每年完成14栋。")).toEqual(["沿街旧骑楼修缮工程* 14栋 increase"]);
  });
  it("are the time of a change where their number stands between name and verb", () => {
    expect(says("农膜回收处置率五年提高12个百分点。")).toEqual(["农膜回收处置率 12百分点 increase within P5Y"]);
    expect(says("渔业用水总量三年下降6%。")).toEqual(["渔业用水总量 6% decrease within P3Y"]);
  });
});

it("takes no length of days for a deadline", () => {
  expect(says("推出七日联票，新增游船30艘。")).toEqual(says("推出联票，新增游船30艘。"));
});
