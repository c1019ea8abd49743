import { describe, expect, it } from "vitest";
import { parse } from "zhengce";
import { duties } from "zhengce/targets";

const TABLE = `# 节能工作任务分工表

| 序号 | 任务 | 责任单位 | 完成时限 |
| --- | --- | --- | --- |
| 1 | 更换路灯800盏 | 县城管局、县财政局 | 2028年6月底前 |
| 2 | 编制节能手册 | 县发展改革局牵头，县教育局配合 | 2029年 |
`;

describe("a table of tasks", () => {
  it("gives every unit of a row its part, task and deadline", () => {
    const read = duties(parse(TABLE)).map(({ unit, role, task, deadline }) => [unit, role, task?.text, deadline?.end]);
    expect(read).toEqual([
      ["县城管局", "responsible", "更换路灯800盏", "2028-06-30"],
      ["县财政局", "responsible", "更换路灯800盏", "2028-06-30"],
      ["县发展改革局", "lead", "编制节能手册", "2029"],
      ["县教育局", "support", "编制节能手册", "2029"],
    ]);
  });
});
