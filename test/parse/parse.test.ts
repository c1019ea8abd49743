import { describe, expect, it } from "vitest";
import { citation, nodeById, parse, select, textOf } from "zhengce";

const OPINION = `附件

关于加强海岛供水保障的实施意见

（征求意见稿）

为做好海岛供水工作，现提出如下意见。到2031年，海岛供水普及率稳步提高。

一、完善供水设施

（一）新建蓄水工程。在有条件的海岛建设蓄水池。支持船舶运水。
（二）改造老旧管网。分批更换漏损管道。

二、加强运行管理

（三）落实管护责任。明确管护单位和人员。

本意见自印发之日起施行，有效期5年。
`;

describe("a policy document", () => {
  const tree = parse(OPINION);

  it("has its title, status, preamble, chapters and measures", () => {
    expect(textOf([...select(tree, "title")][0]!)).toBe("关于加强海岛供水保障的实施意见");
    expect(textOf([...select(tree, "status")][0]!)).toBe("（征求意见稿）");
    expect([...select(tree, "chapter")].map(node => node.heading)).toEqual(["完善供水设施", "加强运行管理"]);
    expect([...select(tree, "measure")].map(node => [node.id, node.ordinal, node.heading])).toEqual([
      ["mea_1", 1, "新建蓄水工程"],
      ["mea_2", 2, "改造老旧管网"],
      ["mea_3", 3, "落实管护责任"],
    ]);
  });

  it("is cited by chapter and measure", () => {
    expect(citation(tree, nodeById(tree, "mea_3")!)).toBe("第二章（三）");
  });
});
