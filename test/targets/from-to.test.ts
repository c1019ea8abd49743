import { describe, expect, it } from "vitest";
import { documentOf, says, targetsOf } from "./support.ts";

describe("from one amount to another", () => {
  it.each([
    ["到2028年底，门店开办时间由6个工作日缩短为2个工作日。", ["门店开办时间 2工作日 level by 2028-12"]],
    ["到2028年，技师占比由18%提升为27%，养老床位由900张增加为1500张。", ["技师占比 27% level by 2028", "养老床位 1500张 level by 2028*"]],
    ["到2028年，盖章环节由9个减少为4个。", ["盖章环节 4个 level by 2028"]],
    ["2028年底前，亩均用水由410立方米变为360立方米。", ["亩均用水 360立方米 level before 2028-12"]],
  ])("%s", (text, expected) => expect(says(text)).toEqual(expected));
  it("is a target where it cuts a process time, though nothing says by when", () => {
    const [found] = targetsOf(documentOf("将水电报装办理时限由7个工作日压减至3个工作日以内。"));
    expect(found).toMatchObject({ value: { value: 3 }, comparator: "le", change: "level", baseline: { value: 7 } });
    expect(says("将施工图审查时间由法定15个工作日压缩至承诺6个工作日。")).toEqual(["施工图审查时间 6工作日 level"]);
    expect(says("施工图审查时间压缩至6个工作日。")).toEqual([]);
    expect(says("施工图审查时间为6个工作日。")).toEqual([]);
  });
});

describe("a multiple of an earlier year", () => {
  const multiple = (text: string): unknown =>
    targetsOf(documentOf(text)).map(({ indicator, value, time, baseline }) => [indicator.text, value?.value, time?.end, baseline?.time]);
  it.each([
    ["到2030年，冷藏库容提高到2025年的2倍以上。", ["冷藏库容", 2, "2030", "2025"]],
    ["到2030年，冷藏库容达到2025年的3倍。", ["冷藏库容", 3, "2030", "2025"]],
    ["到2030年，充电车位数量增至2025年底的两倍。", ["充电车位数量", 2, "2030", "2025"]],
    ["冷藏库容到2030年达到2025年的3倍。", ["冷藏库容", 3, "2030", "2025"]],
    ["到2030年，农机研发投入较2025年增加1倍。", ["农机研发投入", 2, "2030", "2025"]],
    ["到2030年，科普投入实现翻番。", ["科普投入", 2, "2030", undefined]],
  ])("%s", (text, expected) => expect(multiple(text)).toEqual([expected]));
});

describe("verbs inside a name", () => {
  it("leave 投入强度 and 可达覆盖率 whole", () => {
    expect(says("到2031年，企业研发投入强度3%以上。")).toEqual(["企业研发投入强度 ≥3% level by 2031"]);
    expect(says("到2031年，体育设施10分钟可达覆盖率达到85%。")).toEqual(["体育设施10分钟可达覆盖率 85% level by 2031"]);
    expect(says("投产后，年产值可达4亿元。")).toEqual([]);
  });
});
