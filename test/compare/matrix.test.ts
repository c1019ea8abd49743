import { describe, expect, it } from "vitest";
import { compare, matrix, parse, relations } from "zhengce";

const NATIONAL = parse(`关于发展社区托育的意见

一、总体要求
到2030年基本建成普惠托育网络。
二、扩大供给
（一）新建小区配套托育用房，与住宅同步规划、同步交付，每千户不少于三百平方米。
（二）幼儿园招收两岁幼儿开设托班，师资按保育标准配备。
三、队伍建设
（三）保育师持证上岗，高校增设婴幼儿照护专业。
四、保障措施
各部门按职责落实。
`);
const EAST = parse(`东江省社区托育实施方案

一、总体思路
全省普惠托位稳步增加。
二、队伍
（一）保育师一律持证上岗，师范院校增设婴幼儿照护专业，每年培养两千人。
三、供给
（二）新建小区托育用房与住宅同步规划、同步交付。
（三）小区配套托育用房每千户不少于四百平方米，由街道统一登记。
四、组织实施
省卫生健康委牵头推进。
`);
const WEST = parse(`西岭省社区托育若干措施

一、扩大供给
（一）支持幼儿园招收两岁幼儿，开设托班，师资按保育标准配备。
二、其他
（二）开行山区巡回送教大篷车，每月一次到村。
`);

describe("many local documents beside one national document", () => {
  const coverage = matrix(
    [
      { document: "东江", tree: EAST },
      { document: "西岭", tree: WEST },
    ],
    NATIONAL,
  );

  it("have a column for each numbered measure and a row for each document", () => {
    expect(coverage.measures.filter(id => id.startsWith("mea_"))).toEqual(["mea_1", "mea_2", "mea_3"]);
    expect(coverage.rows.map(row => row.document)).toEqual(["东江", "西岭"]);
  });

  it("show who answers what, with the answer", () => {
    const cell = (row: number, measure: string) => coverage.rows[row]!.cells[coverage.measures.indexOf(measure)];
    expect(cell(0, "mea_3")?.local).toBe("mea_1");
    expect(cell(0, "mea_2")).toBeNull();
    expect(cell(1, "mea_2")?.local).toBe("mea_1");
    expect(cell(1, "mea_3")).toBeNull();
  });

  it("are unrelated where they are about another matter, and not where they only leave much out", () => {
    const lamps = parse("南岬市渔港灯塔管理办法\n\n一、任务\n（一）灯塔每季检修，灯器更换为太阳能。\n（二）雾号由值守人员每日试鸣。\n");
    const poor = parse(
      "北岭市社区托育方案\n\n一、任务\n（一）小区托育用房夏季供应绿豆汤，托班收费不涨。\n（二）幼儿园、托育机构的保育师轮流值守，婴幼儿照护知识进社区。\n",
    );
    const { rows } = matrix(
      [lamps, poor].map((tree, i) => ({ document: String(i), tree })),
      NATIONAL,
    );
    expect(rows.map(row => row.unrelated)).toEqual([true, undefined]);
    expect(coverage.rows.some(row => row.unrelated)).toBe(false);
  });

  it("say the same as the comparison of the two documents", () => {
    const best = new Map<string, number>();
    for (const pair of compare(EAST, NATIONAL).pairs) best.set(pair.national, Math.max(best.get(pair.national) ?? 0, pair.score));
    for (const [j, id] of coverage.measures.entries()) expect(coverage.rows[0]!.cells[j]?.score).toBe(best.get(id));
  });
});

describe("what pairs say beyond one to one", () => {
  const alignment = compare(EAST, NATIONAL);
  const told = relations(alignment, EAST, NATIONAL);

  it("finds the measure that was split", () => {
    expect(told.splits).toContainEqual({ national: "mea_1", locals: ["mea_2", "mea_3"] });
  });

  it("finds the measure that moved", () => {
    expect(told.moves).toContainEqual({ local: "mea_1", national: "mea_3" });
  });

  it("lets chapters answer one another by what they are for", () => {
    const chapters = alignment.pairs.filter(({ local }) => local.startsWith("chp_")).map(({ local, national }) => `${local} ${national}`);
    expect(chapters).toEqual(expect.arrayContaining(["chp_1 chp_1", "chp_4 chp_4", "chp_2 chp_3"]));
  });
});
