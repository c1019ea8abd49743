import { describe, expect, it } from "vitest";
import { compare, parse } from "zhengce";

describe("general provisions that each law says once", () => {
  const national = parse(
    "渡口管理条例\n\n" +
      "第一条 为了保障乘客人身安全，维护水上交通秩序，促进沿岸居民出行便利，制定本条例。\n" +
      "第二条 中华人民共和国境内河流、湖泊、水库上渡口的设置、运营和监督，适用本条例。\n" +
      "第三条 渡船应当配备救生衣，数量不少于核定载客人数。\n" +
      "第四条 渡工应当经培训考核合格，六十岁以上的不得操舵。\n" +
      "第五条 遇有大风、浓雾，渡口应当停渡，并在候船亭公告。\n",
  );
  const local = parse(
    "芦江市实施《渡口管理条例》办法\n\n" +
      "第一条 根据《渡口管理条例》，结合本市实际，制定本办法。\n" +
      "第二条 在本市开办渡口以及在渡口候船、乘船的单位和个人，应当遵守本办法。\n" +
      "第三条 渡船的救生衣按照核定载客人数加一成配备，每季检查一次。\n" +
      "第四条 渡工由区交通运输部门培训考核，年满六十周岁的退出操舵岗位。\n" +
      "第五条 风力六级以上或者能见度不足二百米的，渡口停渡，候船亭同时挂红旗。\n",
  );
  const pairs = compare(local, national).pairs.map(pair => `${pair.local} ${pair.national}`);

  it("answer one another: what it is for, though one names only the law above it", () => {
    expect(pairs).toContain("art_1 art_1");
  });

  it("where it applies, though one says 适用 and the other 遵守", () => {
    expect(pairs).toContain("art_2 art_2");
  });

  it("and do not where the two laws have nothing to do with one another", () => {
    const other = parse(
      "天文台站保护条例\n\n" +
        "第一条 为了保护观测环境，减少光污染和电磁干扰，制定本条例。\n" +
        "第二条 天文台站周围三十公里内的照明、发射活动，适用本条例。\n" +
        "第三条 夜间户外灯光应当加装遮光罩，二十二时后减半。\n" +
        "第四条 静默区内禁止设置微波发射装置。\n" +
        "第五条 望远镜镜面的擦拭由专人进行，湿度高时关闭圆顶。\n",
    );
    expect(compare(local, other).pairs).toEqual([]);
  });
});
