import { describe, expect, it } from "vitest";
import { line, targetsOf } from "./support.ts";

const says = (text: string): string[] => targetsOf(text).map(line);

describe("tables of indicators", () => {
  it("gives one target a row, with unit, baseline and 约束性 or 预期性, from lines with gaps", () => {
    const text = `青河县“十五五”水利发展规划

一、发展目标

专栏1  “十五五”水利发展主要指标
指标    单位    2025年    2030年    属性
用水总量    亿立方米    3.2    3.5以内    约束性
万元产值用水量下降    %    〔18〕    〔15〕    约束性
灌溉水有效利用系数    —    0.58    0.6    预期性
`;
    expect(says(text)).toEqual([
      "用水总量 ≤350000000立方米 level by 2030* binding",
      "万元产值用水量下降 15% decrease during 2026/2030* binding",
      "灌溉水有效利用系数 0.6 level by 2030* expected",
    ]);
    expect(targetsOf(text)[0]!.baseline).toMatchObject({ value: 320_000_000, time: "2025", text: "3.2" });
  });

  it("reads a table that came out as one cell a line", () => {
    const text = `青河县“十五五”教育发展规划

一、发展目标

主要指标

指标
2025年
2030年
属性
学前教育毛入园率（%）
91
95
预期性
平均受教育年限（年）
11.2
12
约束性

二、主要任务
加强教师队伍建设。
`;
    expect(says(text)).toEqual(["学前教育毛入园率 95% level by 2030* expected", "平均受教育年限 12年 level by 2030* binding"]);
  });

  it("splits a cell A/B, and keeps words in a value's place as a yardstick", () => {
    const text = `青河县“十五五”林业规划

表1 主要指标

序号  指标名称  2025年现状值  2030年目标值  指标性质
1  林木覆盖率（%）/活立木蓄积量（万立方米）  32/210  34/240  预期性
2  单位产值碳排放降低（%）  [19]  完成省下达任务  约束性
`;
    expect(says(text)).toEqual([
      "林木覆盖率 34% level by 2030* expected",
      "活立木蓄积量 2400000立方米 level by 2030* expected",
      "单位产值碳排放降低 relative decrease by 2030* binding",
    ]);
  });

  it("reads Markdown, with a rate of its own beside the level", () => {
    const text = `青河县国民经济和社会发展第十五个五年规划纲要

一、主要目标

| 指标 | 单位 | 2025年 | 2030年 | 年均增长（%） | 属性 |
|---|---|---|---|---|---|
| 茶叶产值 | 亿元 | 32 | 45 | 7 | 预期性 |
| 茶园面积 | 万亩 | 5.1 | ≥5.5 | — | 约束性 |
`;
    expect(says(text)).toEqual([
      "茶叶产值 4500000000元 level by 2030* expected",
      "茶叶产值 7% growth-rate during 2026/2030* expected",
      "茶园面积 ≥55000亩 level by 2030* binding",
    ]);
  });

  it("leaves out the table of how the last plan was carried out", () => {
    const text = `青河县国民经济和社会发展第十五个五年规划纲要

一、发展基础

专栏1  “十四五”主要指标完成情况
指标    单位    2025年目标    2025年实际    属性
粮食产量    万吨    12    12.5    约束性
常住人口城镇化率    %    55    56.1    预期性
`;
    expect(says(text)).toEqual([]);
  });

  it("merges what the text restates of a table, and keeps the place", () => {
    const text = `青河县“十五五”林业规划

一、发展目标
到2030年，林木覆盖率达到34%。

表1 主要指标

序号  指标名称  2025年现状值  2030年目标值  指标性质
1  林木覆盖率（%）  32  34  预期性
2  林业产值（亿元）  8  12  预期性
`;
    const found = targetsOf(text);
    expect(found.map(line)).toEqual(["林木覆盖率 34% level by 2030* expected", "林业产值 1200000000元 level by 2030* expected"]);
    expect(found[0]!.alsoAt!.map(({ start, end }) => text.slice(start, end))).toEqual(["到2030年，林木覆盖率达到34%"]);
  });
});

describe("every stated field", () => {
  it("is the slice of the text at its offsets", () => {
    const text = `青河县“十五五”林业规划

一、发展目标
力争到2030年，全县林木覆盖率达到34%，新建苗圃12个以上，木材产量比2025年增长10%；2035年林木覆盖率达36%左右。
`;
    for (const target of targetsOf(text)) {
      expect(text.slice(target.start, target.end)).toBe(target.text);
      expect(text.slice(target.indicator.start, target.indicator.end)).toBe(target.indicator.text);
      if (target.subject !== undefined) expect(text.slice(target.subject.start, target.subject.end)).toBe(target.subject.text);
      expect(text.slice(target.value!.start, target.value!.end)).toMatch(/^\d+(?:%|个)$/);
      expect(text.slice(...target.time!.at)).toBe(target.time!.text);
      if (target.baseline !== undefined) expect(text.slice(...target.baseline.at)).toBe(target.baseline.text);
    }
  });
  it("is there on any string, and nothing is thrown", () => {
    for (const hostile of [
      "",
      "，。；",
      "达到".repeat(4000),
      "到2030年，".repeat(3000),
      "（".repeat(5000),
      "10%、".repeat(3000),
      "指标\n".repeat(2000),
      "｜指标｜2030年｜\n".repeat(500),
    ]) {
      expect(Array.isArray(targetsOf(hostile))).toBe(true);
    }
  });

  it("reads the cells of a table without indicators as running text", () => {
    const text = `青河县“十五五”旅游发展规划

一、主要任务

| 重点工程 | 内容 |
| --- | --- |
| 步道工程 | 到2030年，建成登山步道60公里，培育露营地8个。 |
`;
    expect(says(text)).toEqual(["登山步道 60公里 increase by 2030", "露营地 8个 increase by 2030*"]);
  });

  it("takes the first year of the document's own period for a goal, and leaves a row's number out of its name", () => {
    const text = `青河县林业三年行动方案（2026—2028年）

一、主要指标

| 指标 | 2026年 | 2028年 |
| --- | --- | --- |
| 1.苗圃面积（亩） | 300 | 500 |
`;
    expect(says(text)).toEqual(["苗圃面积 300亩 level by 2026*", "苗圃面积 500亩 level by 2028*"]);
  });

  it("reads one cell a line where categories are merged, and names that begin with the number of their row", () => {
    const text = `青河县“十五五”养殖业规划

一、发展目标

表1 “十五五”时期主要指标
类别
指标
2025年
2030年
年均/累计
属性
生产
1.水产养殖面积（亩）
900
1200
—
预期性
2.产值增长（%）
4.8
—
6左右
预期性
环境
3.能耗降低（%）
—
—
［12］
约束性

二、主要任务
加强疫病防控。
`;
    expect(says(text)).toEqual([
      "水产养殖面积 1200亩 level by 2030* expected",
      "产值增长 ≈6% growth-rate during 2026/2030* expected",
      "能耗降低 12% decrease during 2026/2030* binding",
    ]);
  });
});
