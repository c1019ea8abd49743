import { describe, expect, it } from "vitest";
import { parse, targets } from "zhengce";
import { verdicts } from "../../src/targets/verdicts.ts";

function told(local: string, national: string): string[] {
  const of = (text: string): ReturnType<typeof targets> => targets(parse(`渡运规划\n\n一、目标\n\n${text}\n`));
  return verdicts(of(local), of(national)).map(({ verdict, time, otherMeasure }) =>
    [verdict, time, otherMeasure && "other measure"].filter(Boolean).join(" "),
  );
}

describe("one indicator in units that differ", () => {
  it("is converted where the dimension is the same", () => {
    expect(told("到2030年，渡运总收入达到800亿元。", "到2030年，渡运总收入达到0.1万亿元。")).toEqual(["looser same"]);
    expect(told("到2030年，渡工人均年收入达到9万元。", "到2030年，渡工人均年收入达到8万元/人。")).toEqual(["stricter same"]);
    expect(told("到2030年，标准化渡口达到120座。", "到2030年，标准化渡口达到100个。")).toEqual(["stricter same"]);
  });

  it("stands side by side as of another measure where it cannot be converted", () => {
    expect(told("到2030年，渡运总收入达到800亿元。", "到2030年，渡运总收入增长20%。")).toEqual(["incomparable other measure"]);
    expect(told("到2030年，渡口监控覆盖率达到95%。", "到2030年，渡口监控覆盖率提高5个百分点。")).toEqual(["incomparable other measure"]);
  });

  it("is left apart where the name says only what is done, or other things are counted", () => {
    expect(told("到2030年，改造30艘。", "到2030年，改造12万个。")).toEqual(["missing", "new"]);
    expect(told("到2030年，受益人口达到2万户。", "到2030年，受益人口达到5万人。")).not.toContain("looser same");
  });

  it("of one year and of a stretch of years are not held against one another", () => {
    expect(told("2026年新增渡运航线10公里。", "到2030年新增渡运航线50公里。")).toEqual(["incomparable"]);
  });
});

describe("what is set for each year", () => {
  it("is neither earlier nor later than what is set for each year of another stretch", () => {
    expect(told("到2030年，渡运收入年均增长6%。", "到2028年，渡运收入年均增长5%。")).toEqual(["stricter"]);
    expect(told("到2030年，渡船完好率达到98%。", "到2028年，渡船完好率达到95%。")).toEqual(["stricter later"]);
  });
});
