import { describe, expect, it } from "vitest";
import { line, says, targetsOf } from "./support.ts";

describe("a heading that names an indicator", () => {
  it("names the amounts of the first paragraph below it", () => {
    const text =
      "云桥镇养老服务指标体系\n\n1.签约服务覆盖率\n较上一年增加。2027年达到70%，力争2031年达到85%。\n覆盖率为签约人数除以常住人口。\n\n2.助餐满意率\n每年增加2—3个百分点。\n\n3.护理员人数\n到2031年，达到400人。其中，持证人数达到300人。\n";
    expect(targetsOf(text).map(line)).toEqual([
      "签约服务覆盖率* 70% level by 2027",
      "签约服务覆盖率* 85% level by 2031 strive",
      "助餐满意率* 2-3百分点 increase",
      "护理员人数* 400人 level by 2031",
      "持证人数 300人 level by 2031*",
    ]);
  });
  it("names nothing where it tells what is done", () => {
    expect(says("（一）提高护理能力\n到2031年，达到40家。").filter(words => !words.includes("milestone"))).toEqual([]);
  });
});

describe("a heading over conditions and grants", () => {
  it("makes bounds of what is below it", () => {
    const text =
      "关于农机租赁点认定的通知\n\n一、申报条件\n（一）注册资本不少于300万元，从业人员不少于12人。\n（二）农机数量不少于40台。\n二、奖补标准\n（一）年作业面积不少于2万亩。\n三、工作目标\n（一）农机数量不少于900台。\n";
    expect(targetsOf(text).map(line)).toEqual(["农机数量 ≥900台 level"]);
  });
  it("does so at the head of a paragraph", () => {
    expect(says("（一）申报条件。注册资本不少于300万元，从业人员不少于12人。")).toEqual([]);
    expect(says("（一）资格条件：注册资本不少于300万元。")).toEqual([]);
  });
  it("but not of what is to be reached by a year", () => {
    expect(targetsOf("关于农机的意见\n\n一、准入条件\n到2031年，农机化率达到90%。\n").map(line)).toEqual(["农机化率 90% level by 2031"]);
  });
});
