import { describe, expect, it } from "vitest";
import { parse } from "zhengce/parse";
import { targets } from "zhengce/targets";
import { read } from "../../src/formats/index.ts";
import { documentOf, line, targetsOf } from "./support.ts";

const says = (text: string): string[] => targetsOf(text).map(line);

/** With a chapter behind the table. */
const withTable = (words: string): string => documentOf(words, "\n二、保障\n加强统筹，压实责任。");
const HEAD = "| 序号 | 任务 | 目标 | 完成时限 | 责任单位 |\n| --- | --- | --- | --- | --- |";
const table = (...rows: string[]): string => withTable(`任务安排见下表。\n\n${HEAD}\n${rows.join("\n")}\n`);

describe("tables of tasks", () => {
  it("takes what a bare amount is of, and its change, from the row's task, and its time from the row's deadline", () => {
    const text = table(
      "| 1 | 新增停车泊位 | 800个 | 2026年12月 | 建设办 |",
      "| 2 | 新增停车泊位 | 900个以上 | 2027年底 | 建设办 |",
      "| 3 | 提高垃圾分类覆盖率 | 不低于90% | 2028年6月底前 | 环卫所 |",
      "| 4 | 降低管网漏损率 | 2% | 2027年 | 水务站 |",
    );
    expect(says(text)).toEqual([
      "停车泊位* 800个 increase by 2026-12*",
      "停车泊位* ≥900个 increase by 2027-12*",
      "垃圾分类覆盖率* ≥90% level before 2028-06-30*",
      "管网漏损率* 2% decrease by 2027*",
    ]);
    for (const { indicator, value, time, start, end, text: words } of targetsOf(text)) {
      expect(text.slice(indicator.start, indicator.end)).toBe(indicator.text);
      expect(text.slice(...time!.at)).toBe(time!.text);
      expect(text.slice(start, end)).toBe(words);
      expect(value!.start).toBeGreaterThanOrEqual(start);
    }
  });

  it("gives every target of a cell the row's deadline, unless the cell says its own", () => {
    expect(
      says(
        table(
          "| 1 | 公厕提升 | 完成15座公厕改造，公厕达标率达到95% | 2027年9月 | 环卫所 |",
          "| 2 | 河道整治 | 2026年6月底前整治河道12公里 | 2028年12月 | 水务站 |",
          "| 3 | 积水点整治 | 积水点清零 | 2026年10月 | 水务站 |",
        ),
      ),
    ).toEqual([
      "公厕改造 15座 increase by 2027-09*",
      "公厕达标率 95% level by 2027-09*",
      "河道 12公里 increase before 2026-06-30",
      "积水点 0 level by 2026-10* inferred",
    ]);
  });

  it("has no time where the row is without end, or comes round every year", () => {
    expect(
      says(
        table(
          "| 1 | 新增口袋公园 | 6个 | 长期坚持 | 建设办 |",
          "| 2 | 培训网格员 | 300人 | 持续推进 | 社区办 |",
          "| 3 | 新建健身步道 | 20公里 | 每年10月 | 文体站 |",
        ),
      ),
    ).toEqual(["口袋公园* 6个 increase", "网格员* 300人 increase", "健身步道* 20公里 increase"]);
  });

  it("reads lines with gaps, other heads, and a table without a column of deadlines", () => {
    const gaps = withTable(
      "任务安排如下。\n\n序号    工作内容    工作目标    时间节点    责任单位\n1    新建充换电站    25座    2026—2028年    能源办\n2    路口改造    完成300个路口改造    2027年6月    城管办\n",
    );
    expect(says(gaps)).toEqual(["充换电站* 25座 increase during 2026/2028*", "路口改造 300个 increase by 2027-06*"]);
    const undated = withTable("任务见下表。\n\n| 重点任务 | 目标 | 责任单位 |\n| --- | --- | --- |\n| 新建农贸市场 | 4个 | 商务办 |\n");
    expect(says(undated)).toEqual(["农贸市场* 4个 increase"]);
  });

  it("reads the table of a page", async () => {
    const row = (cells: string[], tag = "td"): string => `<tr>${cells.map(cell => `<${tag}><p>${cell}</p></${tag}>`).join("")}</tr>`;
    const page = `<html><head><title>临港镇实施方案</title></head><body><h1>临港镇停车设施建设实施方案</h1><p>一、任务安排</p><p>各项任务安排见下表，由有关单位负责落实。</p><table>${row(["序号", "重点任务", "工作目标", "完成时间"], "th")}${row(["1", "新增停车泊位", "800个以上", "2027年6月"])}${row(["2", "停车管理", "建成智慧停车场5座", "2028年底"])}</table><p>二、保障</p><p>加强统筹，压实责任。</p></body></html>`;
    expect(targets(parse(await read(new TextEncoder().encode(page)))).map(line)).toEqual([
      "停车泊位* ≥800个 increase by 2027-06*",
      "智慧停车场 5座 increase by 2028-12*",
    ]);
  });

  it("takes no deadline for a baseline", () => {
    const [target] = targetsOf(
      withTable("指标见下表。\n\n| 指标 | 目标值 | 完成时限 |\n| --- | --- | --- |\n| 垃圾分类覆盖率（%） | 90 | 2028年 |\n"),
    );
    expect(target).toMatchObject({ value: { value: 90 }, unit: "%" });
    expect(target!.baseline).toBeUndefined();
  });

  it("takes no number of another column for a target", () => {
    expect(says(table("| 1 | 专班会议 | 完成专项方案编制 | 2026年9月 | 3个专班 |"))).toEqual([]);
    expect(
      says(withTable("事项见下表。\n\n| 事项 | 承诺时限 | 责任单位 |\n| --- | --- | --- |\n| 户口登记 | 5个工作日 | 派出所 |\n")),
    ).toEqual([]);
    expect(parse(table("| 1 | | | | |")).type).toBe("root");
    expect(says(table("| 1 | | 20个 | | |"))).toEqual([]);
  });
});

describe("names that were wrapped in a table that came out as lines", () => {
  const text = `临水市“十五五”绿色发展规划

一、发展目标

专栏1  “十五五”主要指标
类别    序号    指标    2025年    2030年    属性
产业    1    资源产出率（元/吨）    8200    9100    预期性
    2    环保装备产业增加值占规模以上
工业比重（%）    7.4    10.5    预期性
    3    再生资源回收利用量占可回收
资源总量的份额
比例（%）    61    72    约束性
生态    4    建成区绿地率（%）    38    41    约束性

二、主要任务
加强建设。
`;
  it("are joined over the line break, and are slices of the text", () => {
    expect(says(text)).toEqual([
      "资源产出率 9100元/吨 level by 2030* expected",
      "环保装备产业增加值占规模以上工业比重 10.5% level by 2030* expected",
      "再生资源回收利用量占可回收资源总量的份额比例 72% level by 2030* binding",
      "建成区绿地率 41% level by 2030* binding",
    ]);
    for (const { indicator } of targetsOf(text)) expect(text.slice(indicator.start, indicator.end)).toBe(indicator.text);
    expect(targetsOf(text)[1]!.baseline).toMatchObject({ value: 7.4, time: "2025" });
  });
});
